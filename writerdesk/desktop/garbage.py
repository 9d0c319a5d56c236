"""Garbage is looked for on the main thread only: Qt's objects must die where they lived.

Python collects cycles in whichever thread happens to allocate. A widget in a cycle would then be destroyed by a job or
by the practice desk's server, and the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 500
_OLD = 2
_MOST_YOUNG = 4_000
"""Objects that are looked through in a turn of the event loop: about a microsecond each."""
_SETTLED, _OLD_EVERY, _OLD_AT_LAST = 20, 120, 1_200
"""Rounds until what the start and its quiet work made stays for good; between full collections while the window is not
looked at; between them at the longest."""


class Garbage(QObject):
    """Takes collecting over from Python: the youngest twice a second, old ones while nobody is writing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = self._old_round = 0
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
        if self._rounds <= _SETTLED:
            gc.freeze()
            return
        waited = self._rounds - self._old_round
        looked_at = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if waited >= (_OLD_AT_LAST if looked_at else _OLD_EVERY):
            self._old_round = self._rounds
            if not looked_at:
                gc.unfreeze()
            gc.collect(_OLD)
            gc.freeze()
        else:
            self._collect_young()

    @staticmethod
    def _collect_young() -> None:
        young, due = gc.get_count()[0], gc.get_threshold()[0]
        if young > _MOST_YOUNG:
            # So many at once are a page or a module that was just made: they wait until nobody looks.
            gc.freeze()
        elif young > due:
            gc.collect(0)
