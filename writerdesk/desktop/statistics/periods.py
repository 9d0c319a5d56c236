"""Days put together to days, weeks or months, without gaps. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from writerdesk.actions.statistics import DayWritten, Written

Period = Literal["day", "week", "month"]

SHOWN: dict[Period, int] = {"day": 14, "week": 12, "month": 12}
"""How many columns a chart has."""


@dataclass(frozen=True)
class Column:
    """One column of the chart: the first day of its period and what was written in it."""

    began: date
    written: Written


def columns(days: Iterable[DayWritten], today: date, period: Period) -> list[Column]:
    """The last periods up to today, oldest first; empty ones are there too. A week begins on Monday (ISO 8601)."""
    from writerdesk.actions.statistics import Written

    began = [_began(today, period)]
    while len(began) < SHOWN[period]:
        began.append(_began(began[-1] - timedelta(days=1), period))
    sums = {one: Written() for one in reversed(began)}
    for day in days:
        first = _began(date.fromisoformat(day.day), period)
        if first in sums:
            sums[first] += day.written
    return [Column(first, written) for first, written in sums.items()]


def since(today: date, period: Period) -> date:
    """The first day that the columns show."""
    return columns((), today, period)[0].began


def _began(day: date, period: Period) -> date:
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period == "month" else day
