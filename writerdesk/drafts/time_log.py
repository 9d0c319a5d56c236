"""The writer's own time: sessions from the times that the journal's batches carry, corrected by nobody but the writer.

Only time between two keystrokes counts, and only where they are no further apart than the idle limit: a session ends at
its last keystroke. No clock runs, nothing else is watched. A machine that slept, or a clock put forward, is a gap; a
clock put back begins another stretch; two windows on one desk make one stream, so that no second counts twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

IDLE_MS = 120_000
"""The idle limit where the writer set none: two minutes."""

GRAIN_MS = 30_000
"""Stretches are kept no finer than this: single keys are nobody's business. Also the smallest idle limit."""

_DISORDER_MS = 60_000
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class Stretch:
    """Writing without a pause of 30 s, on one piece and one day.

    Times are milliseconds since 1970; ``day`` is the day by the writer's
    clock, ``offset`` the minutes that this clock was ahead of UTC; ``id`` is 0 while it is not stored.
    """

    piece: str
    began_ms: int
    ended_ms: int
    day: str
    offset: int
    id: int = 0


@dataclass(frozen=True)
class Correction:
    """Minutes that the writer adds (or takes off, below 0) on a day, and why. Nothing that was measured changes."""

    id: int
    piece: str
    day: str
    minutes: int
    reason: str
    made_at: str


@dataclass(frozen=True)
class Session:
    """Writing on one piece without a pause longer than the idle limit; ``counted_ms`` is its length.

    ``by_day`` holds the milliseconds of each local day it touches.
    """

    piece: str
    began_ms: int
    ended_ms: int
    offset: int
    by_day: tuple[tuple[str, int], ...]

    @property
    def counted_ms(self) -> int:
        """Milliseconds that count."""
        return sum(length for _, length in self.by_day)

    @property
    def day(self) -> str:
        """The day on which it began."""
        return self.by_day[0][0]


def local_day(at_ms: int, zone: tzinfo | None = None) -> tuple[str, int]:
    """Day (ISO 8601) and minutes ahead of UTC of a moment in ``zone``, the system's where it is None."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)
    offset = moment.utcoffset() or timedelta()
    return moment.date().isoformat(), round(offset.total_seconds() / 60)


def stretches_of(
    moments: Iterable[tuple[str, int]], last: Stretch | None = None, zone: tzinfo | None = None
) -> list[Stretch]:
    """Stretches from (piece, ms since 1970) in the order they were stored; ``last`` is the newest stretch so far.

    Where the first moments continue it, it comes first, longer. A moment up to a minute before the one stored before it
    is disorder between two windows and adds nothing; one further back is a clock that was put back.
    """
    made = [last] if last is not None else []
    for piece, moment in moments:
        before = made[-1] if made else None
        at = moment
        if before is not None and 0 < before.ended_ms - at <= _DISORDER_MS:
            at = before.ended_ms
        day, offset = local_day(at, zone)
        if before is None or before.piece != piece or not 0 <= at - before.ended_ms <= GRAIN_MS:
            made.append(Stretch(piece, at, at, day, offset))
        elif before.day == day:
            made[-1] = replace(before, ended_ms=at)
        else:
            midnight = _day_began(day, before.ended_ms, at, zone)
            made[-1] = replace(before, ended_ms=midnight)
            made.append(Stretch(piece, midnight, at, day, offset))
    return made if last is None or made[0] != last else made[1:]


def sessions_of(stretches: Iterable[Stretch], idle_ms: int = IDLE_MS) -> list[Session]:
    """Sessions from all stretches of a desk in the order they were stored.

    A pause up to ``idle_ms`` belongs to what is written after it: to the other piece, when the writer went to one.
    """
    made: list[Session] = []
    before: Stretch | None = None
    for stretch in stretches:
        pause = stretch.began_ms - before.ended_ms if before is not None else -1
        joined = 0 <= pause <= max(idle_ms, GRAIN_MS)
        spent = [(stretch.day, stretch.ended_ms - stretch.began_ms)]
        if joined and before is not None:
            # By the clock of before midnight: where it was put forward at midnight, the day began with the jump.
            early = min(max(_midnight(stretch.day, before.offset) - before.ended_ms, 0), pause)
            own = [(before.day, early)] if early and before.day != stretch.day else []
            spent = [*own, (stretch.day, pause - (early if own else 0)), *spent]
        if joined and made and made[-1].piece == stretch.piece:
            was = made[-1]
            made[-1] = replace(was, ended_ms=stretch.ended_ms, by_day=_joined([*was.by_day, *spent]))
        else:
            began = before.ended_ms if joined and before is not None else stretch.began_ms
            made.append(Session(stretch.piece, began, stretch.ended_ms, stretch.offset, _joined(spent)))
        before = stretch
    return made


def whole_minutes(sessions: Sequence[Session], corrections: Sequence[Correction], piece: str) -> int:
    """Whole minutes that the writer claims for a piece, corrections in it, never below 0; a started one is not one."""
    counted = sum(session.counted_ms for session in sessions if session.piece == piece) // _MINUTE_MS
    return max(0, counted + sum(one.minutes for one in corrections if one.piece == piece))


def _day_began(day: str, before: int, at: int, zone: tzinfo | None) -> int:
    """The moment between two at which the writer's clock first showed ``day``, which it shows at the second one."""
    while before + 1 < at:
        middle = (before + at) // 2
        before, at = (before, middle) if local_day(middle, zone)[0] == day else (middle, at)
    return at


def _joined(parts: list[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    days: dict[str, int] = {}
    for day, length in parts:
        days[day] = days.get(day, 0) + length
    return tuple(days.items())


def _midnight(day: str, offset: int) -> int:
    """Milliseconds since 1970 at which a local day began, by a clock so many minutes ahead of UTC."""
    began = datetime.combine(date.fromisoformat(day), time(), UTC) - timedelta(minutes=offset)
    return round(began.timestamp() * 1000)
