"""What is pressed while another text is on its way to the page waits here, in order, and goes into that text."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

PASSING, LOADING, ARRANGING, EDITING = "passing", "loading", "arranging", "editing"
"""Why keys wait: the caret goes over the end of a section, another text is read, the piece is arranged anew, a long
edit is being made."""

_SLICE_S = 0.008


class HeldKeys(QObject):
    """Keeps keys for one view. ``begun`` comes before they wait: what is half composed belongs to the text of now.

    ``released`` comes when all that waited is done.
    """

    begun = Signal()
    released = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._reasons: set[str] = set()
        self._waiting: deque[Callable[[], object]] = deque()
        self._doing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)

    @property
    def holding(self) -> bool:
        """Whether a key that comes now has to wait."""
        return bool(self._reasons or self._waiting) and not self._doing

    @property
    def waits(self) -> bool:
        """Whether something that was pressed is not done yet."""
        return bool(self._waiting)

    def hold(self, reason: str, at_most: int = 0) -> None:
        """Let keys wait from now on, until :meth:`release` was called for every reason.

        ``at_most``: milliseconds after which this is no reason any more, should nothing come; 0 for no end.
        """
        if at_most:
            QTimer.singleShot(at_most, self, partial(self.release, reason))
        if not self._reasons:
            if self._view.hasFocus():
                QGuiApplication.inputMethod().commit()
            self.begun.emit()
        self._reasons.add(reason)

    def release(self, reason: str) -> None:
        """This is no longer a reason; without any, what waited is done, in slices."""
        self._reasons.discard(reason)
        if not self._reasons and not self._doing:
            self._timer.start(0)
            self._slice()

    def drop(self) -> None:
        """No text will come: nothing waits, and nothing that waited is done."""
        self._reasons.clear()
        self._waiting.clear()
        self._timer.stop()

    def take(self, act: Callable[[], object]) -> bool:
        """Keep ``act`` for later, where it has to wait; False where it has not."""
        if not self.holding:
            return False
        self._waiting.append(act)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Keep a key; False where it need not wait."""
        return self.holding and self.take(partial(self._send, event.clone()))

    def take_composed(self, event: QInputMethodEvent) -> bool:
        """Keep what an input method commits; what is only composed yet is not shown. False where it need not wait."""
        if not self.holding:
            return False
        if words := event.commitString():
            made = QInputMethodEvent()
            made.setCommitString(words)
            self._waiting.append(partial(self._send, made))
        event.accept()
        return True

    def _send(self, event: QKeyEvent | QInputMethodEvent) -> None:
        # As an event: a typing table stands before the view.
        QCoreApplication.sendEvent(self._view, event)

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        while self._waiting and not self._reasons and time.perf_counter() < until:
            act = self._waiting.popleft()
            self._doing = True
            act()
            self._doing = False
        if self._reasons or not self._waiting:
            self._timer.stop()
        if not self.holding:
            self.released.emit()
