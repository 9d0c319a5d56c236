"""Asks for statistics, and keeps what a writer corrects or aims at; everything in jobs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from writerdesk.actions.statistics import Statistics


class StatisticsController(QObject):
    """Asks for statistics and keeps corrections and goals, all in jobs."""

    loaded = Signal(object)
    kept = Signal()
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._asked = 0

    def load(self, unit: str) -> None:
        """Ask; ``loaded`` follows with the newest answer only."""
        workplace = self._parts.workplace
        self._asked += 1
        number = self._asked

        def work() -> Statistics:
            from writerdesk.actions.statistics import statistics

            return statistics(workplace, unit=unit)

        self._parts.do(work, lambda found: self.loaded.emit(found) if number == self._asked else None, self.failed.emit)

    def correct(self, piece: str, minutes: int, reason: str) -> None:
        """Correct the time of a piece; ``kept`` follows."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.time import correct

            correct(workplace, piece, minutes, reason)

        self._keep(work)

    def set_day_goal(self, language: str, unit: str, amount: int) -> None:
        """Set how much to write each day; ``kept`` follows."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.statistics import set_day_goal

            set_day_goal(workplace, language, unit, amount)

        self._keep(work)

    def save_csv(self, file: str) -> None:
        """Write the time log to a file; ``saved`` carries its name."""
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.time import save_csv

            save_csv(workplace, Path(file))
            return Path(file).name

        self._parts.do(work, self.saved.emit, self.failed.emit)

    def _keep(self, work: Callable[[], None]) -> None:
        self._parts.do(work, lambda _: self.kept.emit(), self.failed.emit)
