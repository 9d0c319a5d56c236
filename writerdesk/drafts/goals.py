"""What a writer wants to reach: a length of a piece by some day, or so much a day in a language."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Literal

from writerdesk.errors import Usage

Scope = Literal["piece", "day"]

PIECE_UNITS = ("words", "graphemes", "letters", "lines", "stanzas", "morae", "matras", "syllables")
DAY_UNITS = ("words", "graphemes", "letters", "morae", "matras", "syllables")
"""Units that are reckoned by day."""

_MOST = 100_000_000


@dataclass(frozen=True)
class Goal:
    """``amount`` of ``unit``. ``subject`` is a piece, or the language (primary subtag) written in on a day.

    ``due`` is an ISO 8601 day, None without one.
    """

    scope: Scope
    subject: str
    unit: str
    amount: int
    due: str | None = None


def set_goal(connection: sqlite3.Connection, goal: Goal, at: str) -> None:
    """Keep a goal in the place of the one before.

    Raises :class:`Usage` ``goal/unit``, ``goal/amount``, ``goal/due``.
    """
    units = PIECE_UNITS if goal.scope == "piece" else DAY_UNITS
    if goal.unit not in units:
        raise Usage("goal/unit", "A goal is counted in one of {units}.", "Choose one.", units=", ".join(units))
    if not 0 < goal.amount <= _MOST:
        raise Usage("goal/amount", "A goal is a whole number above 0.", "Give another number.")
    if goal.due is not None:
        _day(goal.due)
    connection.execute(
        "INSERT OR REPLACE INTO goals VALUES (?, ?, ?, ?, ?, ?)",
        (goal.scope, goal.subject, goal.unit, goal.amount, goal.due, at),
    )


def remove_goal(connection: sqlite3.Connection, scope: Scope, subject: str) -> None:
    """Have this goal no more."""
    connection.execute("DELETE FROM goals WHERE scope = ? AND subject = ?", (scope, subject))


def goals(connection: sqlite3.Connection) -> list[Goal]:
    """Every goal kept on a desk."""
    rows = connection.execute("SELECT scope, subject, unit, amount, due FROM goals ORDER BY scope, subject")
    return [Goal(*row) for row in rows]


def _day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise Usage("goal/due", "“{day}” is no day.", "Write it as 2026-12-31.", day=text) from error
