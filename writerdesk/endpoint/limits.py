"""Sizes, and rates: a bucket of requests that fills by itself, counted by one UPDATE, hence right for any replica."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Column

from writerdesk.endpoint.database import Database, insert_once
from writerdesk.endpoint.schema import LIMITS
from writerdesk.errors import Declined

PACKAGE_BYTES = 50 * 1024 * 1024
PART_BYTES = 32 * 1024
EVENT_BYTES = 1024 * 1024
DAY_SECONDS = 86_400
EVERY_KEY = "limits"
"""Whose turn it is when counts of every address are looked at; a key is a SHA-256 and a vendor's id begins with v."""


@dataclass(frozen=True, slots=True)
class Rate:
    """``per_second`` requests on average, ``burst`` at once."""

    per_second: float
    burst: float


TOKEN = Rate(per_second=20, burst=500)
STRANGER = Rate(per_second=20, burst=500)  # requests of one address with a token that is none
ENROLMENT = Rate(per_second=1 / 6, burst=20)  # failed codes from one address; 80 bits need no more


def refilled(level: Column[float], level_at: Column[float], now: float, rate: Rate) -> sa.Case[float]:
    """SQL: what the bucket holds at ``now`` (seconds); a clock that went back adds nothing."""
    grown = level + (now - level_at) * rate.per_second
    return sa.case((level_at > now, level), (grown > rate.burst, rate.burst), else_=grown)


def too_many(rate: Rate) -> Declined:
    """The answer to a request over the limit, with the whole seconds until the next one may come."""
    return Declined(
        "request/too-many",
        "Too many requests in a short time.",
        "Wait {retry_after} seconds.",
        retry_after=max(1, round(1 / rate.per_second)),
    )


def check_failures(database: Database, what: str, address: str, rate: Rate, now: float) -> None:
    """Raise ``request/too-many`` when ``address`` has failed too often at ``what``; counts nothing."""
    level = refilled(LIMITS.c.level, LIMITS.c.level_at, now, rate)
    with database.reading(_key(what, address)) as connection:
        left = connection.execute(sa.select(level).where(LIMITS.c.key == _key(what, address))).scalar()
    if left is not None and left < 1:
        raise too_many(rate)


def count_failure(database: Database, what: str, address: str, rate: Rate, now: float) -> None:
    """Take one from the bucket of ``address``."""
    level = refilled(LIMITS.c.level, LIMITS.c.level_at, now, rate)
    with database.counting(_key(what, address)) as connection:
        insert_once(connection, LIMITS, key=_key(what, address), level=rate.burst, level_at=now)
        connection.execute(
            sa.update(LIMITS).where(LIMITS.c.key == _key(what, address)).values(level=level - 1, level_at=now)
        )


def forget_limits(database: Database, now: float) -> int:
    """Delete the counts of whoever has failed at nothing for a day; how many."""
    with database.counting(EVERY_KEY) as connection:
        return connection.execute(sa.delete(LIMITS).where(LIMITS.c.level_at < now - DAY_SECONDS)).rowcount


def _key(what: str, address: str) -> str:
    return hashlib.sha256(f"{what} {address}".encode()).hexdigest()
