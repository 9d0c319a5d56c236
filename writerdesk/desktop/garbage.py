"""Garbage is looked for on the main thread only: Qt's objects must die where they lived.

Python collects cycles in whichever thread happens to allocate. A widget in a cycle would then be destroyed by a job or
by the practice desk's server, and the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000
_YOUNG, _MIDDLE, _OLD = 0, 1, 2
_OLD_EVERY = 30


class Garbage(QObject):
    """Takes collecting over from Python: young cycles every two seconds, all of them once a minute."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        """What the start made stays for good and is never looked at again; from now on collect here."""
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Stop collecting here."""
        self._timer.stop()

    def _collect(self) -> None:
        self._rounds += 1
        if self._rounds % _OLD_EVERY == 0:
            gc.collect(_OLD)
        elif gc.get_count()[_YOUNG] > gc.get_threshold()[_YOUNG]:
            gc.collect(_MIDDLE)
