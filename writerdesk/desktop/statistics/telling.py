"""How statistics are said: days, amounts, time and targets in the words and digits of the window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from writerdesk.desktop.phrases import Phrases, isolate
from writerdesk.desktop.statistics.periods import Column, Period

if TYPE_CHECKING:
    from writerdesk.actions.statistics import DayGoal, PieceWritten, Target, Written


class Telling(QObject):
    """Sentences of the statistics page; all translatable."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases

    def short(self, day: date, period: Period) -> str:
        """A period under its column."""
        return QLocale().toString(_qt(day), "MMM" if period == "month" else "d MMM")

    def long(self, day: date, period: Period) -> str:
        """A period in a table."""
        if period == "month":
            return QLocale().toString(_qt(day), "MMMM yyyy")
        shown = QLocale().toString(_qt(day), "d MMM yyyy")
        return self.tr("week of {day}").format(day=shown) if period == "week" else shown

    def time(self, seconds: int) -> str:
        """“45 minutes”, “3 hours 20 minutes”; a started minute is not told."""
        minutes = max(0, seconds) // 60
        if minutes < 60:
            return self.tr("%Ln minute(s)", "", minutes)
        hours, rest = divmod(minutes, 60)
        told = self.tr("%Ln hour(s)", "", hours)
        return f"{told} {self.tr('%Ln minute(s)', '', rest)}" if rest else told

    def column(self, column: Column, unit: str, period: Period) -> str:
        """All about one column in a line."""
        written = column.written
        words = [
            self.long(column.began, period),
            self.tr("{amount} written").format(amount=self._phrases.amount(written.added - written.pasted, unit)),
        ]
        if written.removed:
            words.append(self.tr("{amount} taken away").format(amount=self._phrases.amount(written.removed, unit)))
        if written.pasted:
            words.append(self.tr("{amount} pasted").format(amount=self._phrases.amount(written.pasted, unit)))
        if written.seconds >= 60:
            words.append(self.time(written.seconds))
        return self._phrases.joined(*words)

    def total(self, written: Written, unit: str) -> str:
        """What came of all of it."""
        return self.tr("{net} in all, in {time}").format(
            net=self._phrases.amount(written.net, unit), time=self.time(written.seconds)
        )

    def figures(self, written: Written) -> list[str]:
        """The figures of a table's row: written, taken away, pasted, net, time."""
        number = self._phrases.number
        own = written.added - min(written.pasted, written.added)
        return [
            number(own), number(written.removed), number(written.pasted), number(written.net),
            self.time(written.seconds),
        ]  # fmt: skip

    def heads(self, first: str) -> list[str]:
        """The heads of such a table."""
        return [
            first, self.tr("Written"), self.tr("Taken away"), self.tr("Pasted"), self.tr("Net"), self.tr("Time"),
        ]  # fmt: skip

    def target(self, piece: PieceWritten, target: Target) -> str:
        """“312 words, at least 500 · due in 6 days”; what is too much is said."""
        if piece.reached is None:
            return self._phrases.amount(target.most or target.least or 0, target.unit)
        told = self._phrases.against(piece.reached, target.unit, target.least, target.most)
        if target.most is None and target.least is not None and piece.reached >= target.least:
            told = self.tr("{amount}: reached").format(amount=self._phrases.amount(piece.reached, target.unit))
        elif target.most is not None and piece.reached > target.most:
            told = self.tr("{count}: too long").format(count=told)
        due = self._phrases.due(f"{target.due}T23:59:59" if target.own else target.due) if target.due else ""
        return self._phrases.joined(told, due)

    def goal(self, goal: DayGoal) -> str:
        """“240 of 500 words today”."""
        told = self._phrases.against(goal.reached, goal.unit, None, goal.amount)
        return self.tr("{count} today: reached").format(count=told) if goal.reached >= goal.amount else self.tr(
            "{count} today").format(count=told)  # fmt: skip

    def named(self, name: str) -> str:
        """A title, or what stands for none."""
        return isolate(name) if name else self.tr("Without a title")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
