"""Which clock the writer had when: a day is the one that the wall clock showed, also after a journey.

The journal stores moments (UTC). That the machine's zone is another one than before is noted with the moment it was
seen; daylight saving time needs no note, the zone itself knows it.
"""

from __future__ import annotations

import json
import time
from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from writerdesk.storage.desk import Desk

_FACT = "clock_offsets"
_KEPT = 100

Note = tuple[int, int]
"""Milliseconds since 1970, and the minutes that the writer's clock was ahead of UTC then."""


class WritersZone(tzinfo):
    """The zone of the machine, and for moments before a journey the clock that was noted then."""

    def __init__(self, noted: Sequence[Note], system: tzinfo | None = None) -> None:
        """``noted`` in order of time; ``system`` is the machine's zone, None for what it says itself."""
        self._noted, self._system = list(noted), system
        # Where the machine says the same of that moment as it said then, it is still in the same zone.
        self._same = [_offset(at_ms, system) == offset for at_ms, offset in noted]

    def fromutc(self, moment: datetime) -> datetime:
        """A moment by the writer's clock of then."""
        plain = moment.replace(tzinfo=UTC)
        number = max(0, bisect_right(self._noted, (round(plain.timestamp() * 1000), 24 * 60)) - 1)
        if not self._noted or self._same[number]:
            return plain.astimezone(self._system)
        return plain.astimezone(timezone(timedelta(minutes=self._noted[number][1])))

    def utcoffset(self, _moment: datetime | None) -> timedelta | None:
        """Asked of moments that are not UTC: nothing is known of them."""
        return None

    def dst(self, _moment: datetime | None) -> timedelta | None:
        """The same."""
        return None

    def tzname(self, _moment: datetime | None) -> str | None:
        """It has no name."""
        return None


def writers_zone(desk: Desk, system: tzinfo | None = None) -> WritersZone:
    """The zone in which days on a desk are reckoned."""
    return WritersZone(_noted(desk), system)


def note_clock(desk: Desk, at_ms: int, system: tzinfo | None = None) -> None:
    """Note which clock the writer has at ``at_ms``, where it is none that is known."""
    if system is None and hasattr(time, "tzset"):
        time.tzset()  # a machine that travelled while the program ran
    noted = _noted(desk)
    offset = _offset(at_ms, system)
    if noted and (noted[-1][0] >= at_ms or _offset(noted[-1][0], system) == noted[-1][1]):
        return
    desk.set_fact(_FACT, json.dumps([*noted, (at_ms, offset)][-_KEPT:]))


def _noted(desk: Desk) -> list[Note]:
    return [(int(at_ms), int(offset)) for at_ms, offset in json.loads(desk.fact(_FACT) or "[]")]


def _offset(at_ms: int, zone: tzinfo | None) -> int:
    moment = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)
    return round((moment.utcoffset() or timedelta()).total_seconds() / 60)
