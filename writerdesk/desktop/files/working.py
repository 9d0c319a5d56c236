"""Long work that a person can follow and stop."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import button, label

_LOOK_EVERY_MS = 120
_PARTS = 1000


class Pacer:
    """Handed to work in a job as its pace: remembers how much is done, and ends the work once it was stopped."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self.done = 0.0

    def __call__(self, done: float) -> None:
        """Told by the work, 0 to 1; raises ``CancelledError`` after :meth:`stop`."""
        if self._stopped.is_set():
            raise CancelledError
        self.done = done

    @property
    def stopped(self) -> bool:
        """Whether the work was told to end."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Let the work end where it next tells how far it is."""
        self._stopped.set()


class Working(QWidget):
    """A line that fills, its words, a way to stop. ``stop_wanted`` when the person has enough."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pacer = Pacer()
        self._words = label("", "soft", wraps=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Stop"), "link")
        self.stop.clicked.connect(self.stop_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.sizes.step(3))
        line.addWidget(self._words)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(self, pacer: Pacer, words: str) -> None:
        """Show how far this work is, from the next look until :meth:`rest`."""
        self._pacer = pacer
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(0)
        self._timer.start()

    def rest(self) -> None:
        """Nothing is under way."""
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        # Work that is soon done would only flicker.
        self.show()
        self._bar.setValue(round(self._pacer.done * _PARTS))
