"""What a lead asks of the queue, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from writerdesk.reviews.repository import QueueRow
from writerdesk.text.timestamps import timestamp

AGES = (1, 3, 7, 30)
"""Days since the last move that one may choose from."""


@dataclass(frozen=True)
class Wanted:
    """What a lead looks for; an empty field asks for nothing. ``words`` all stand in title, language or brief.

    ``brief`` is an id or ``id@version``, ``form`` the id of a form. ``days``: the last move is at least so many days
    ago. ``mine``: held by this lead; ``overdue``: an answer should have been given.
    """

    words: str = ""
    language: str = ""
    brief: str = ""
    form: str = ""
    state: str = ""
    round: int = 0
    days: int = 0
    mine: bool = False
    overdue: bool = False


EVERYTHING = Wanted()


@dataclass(frozen=True)
class Choices:
    """What stands in the rows of a queue, in order: briefs as ``id@version``, tags, forms, states, rounds.

    ``days`` are those of :data:`AGES` that some rows have reached and some have not.
    """

    briefs: Sequence[str] = ()
    languages: Sequence[str] = ()
    forms: Sequence[str] = ()
    states: Sequence[str] = ()
    rounds: Sequence[int] = ()
    days: Sequence[int] = ()


def narrowed(
    rows: Sequence[QueueRow], wanted: Wanted, own: Collection[str], now: datetime | None = None
) -> list[QueueRow]:
    """The rows that fit, in their order; words are not looked at. ``own`` are the ids of this lead at the vendors."""
    found = list(rows)
    for name in ("language", "form", "state", "round"):
        value = getattr(wanted, name)
        if value:
            found = [row for row in found if getattr(row, name) == value]
    if wanted.brief:
        asked = wanted.brief
        found = [row for row in found if asked in (row.brief, row.brief.rpartition("@")[0])]
    if wanted.days:
        before = _days_ago(wanted.days, now)
        found = [row for row in found if "" < row.changed_at <= before]
    if wanted.mine:
        found = [row for row in found if row.holder in own]
    return [row for row in found if row.overdue] if wanted.overdue else found


def _days_ago(days: int, now: datetime | None) -> str:
    return timestamp((now or datetime.now(UTC)) - timedelta(days=days))


def choices_in(rows: Sequence[QueueRow], now: datetime | None = None) -> Choices:
    """What can be asked for so that something is found; ``now`` is this moment where it is not given."""
    moves = [row.changed_at for row in rows if row.changed_at]
    first, last = min(moves, default=""), max(moves, default="")
    return Choices(
        briefs=sorted({row.brief for row in rows}),
        languages=sorted({row.language for row in rows}),
        forms=sorted({row.form for row in rows} - {""}),
        states=sorted({row.state for row in rows}),
        rounds=sorted({row.round for row in rows}),
        days=[days for days in AGES if first <= _days_ago(days, now) < last],
    )
