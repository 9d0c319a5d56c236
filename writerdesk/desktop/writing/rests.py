"""Waiting for the fingers to rest: something follows when it was not touched for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, SignalInstance

_LONG_SECONDS, _TOLD_SECONDS = 1.0, 0.2
"""After so long a check is told of, and then again after so long."""


class Rest(QObject):
    """Calls ``slot`` some milliseconds after the last :meth:`touch`.

    A touch costs next to nothing: a timer that runs is left alone, and goes on for what is missing when it ends.
    """

    def __init__(self, slot: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._slot = slot
        self._due = 0.0
        self._ends = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ended)

    def touch(self, wait: int) -> None:
        """Follow in ``wait`` milliseconds from now, and no sooner."""
        self._due = time.monotonic() + wait / 1000
        if not self._ends or self._due < self._ends:
            self._ends = self._due
            self._timer.start(wait)

    def stop(self) -> None:
        """Nothing follows."""
        self._timer.stop()
        self._ends = 0.0

    def _ended(self) -> None:
        left = round((self._due - time.monotonic()) * 1000)
        if left > 0:
            self._ends = self._due
            self._timer.start(left)
            return
        self._ends = 0.0
        self._slot()


class Progress:
    """Hears how far a check is, on the thread that asks the worker, and tells it where it takes long.

    ``tell`` is a signal that carries per cent; its object may be gone by then.
    """

    def __init__(self, tell: SignalInstance) -> None:
        self._tell = tell
        self._next = time.monotonic() + _LONG_SECONDS

    def hear(self, _rule: str, share: float) -> None:
        """A rule begins; ``share`` is done, 0 to 1."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TOLD_SECONDS
            with suppress(RuntimeError):  # the window was closed meanwhile
                self._tell.emit(int(share * 100))
