"""Building in slices: a page of many cards is put together over several turns of the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

_BUDGET_S = 0.001
"""Python's part of a slice; laying out and painting what was built come on top."""


class Slices(QObject):
    """Runs a builder, a generator that yields after each thing it has made. ``finished`` comes when it is through."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)

    @property
    def busy(self) -> bool:
        """Whether something is being built."""
        return self._steps is not None

    def run(self, steps: Iterator[None]) -> None:
        """Begin to build, the first slice at once; what was being built before is given up."""
        self._steps = steps
        self._timer.start(0)
        self._slice()

    def give_up(self) -> None:
        """Build no further."""
        self._steps = None
        self._timer.stop()

    def finish(self) -> None:
        """Build all that is left at once."""
        while self._steps is not None:
            self._slice()

    def _slice(self) -> None:
        steps, until = self._steps, time.perf_counter() + _BUDGET_S
        while steps is not None and steps is self._steps and time.perf_counter() < until:
            if next(steps, self) is self:
                self.give_up()
                self.finished.emit()
                return
