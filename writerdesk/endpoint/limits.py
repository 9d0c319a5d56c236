"""Sizes, and rates: a bucket of requests that fills by itself, counted by one UPDATE, hence right for any replica.

``DIR/limits.json`` says them where they are to be others; ``endpoint limits`` writes it, the next ``serve`` reads it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
import sqlalchemy as sa
from sqlalchemy import Column

from writerdesk.endpoint.database import Database, insert_once
from writerdesk.endpoint.schema import LIMITS
from writerdesk.errors import Declined, DeskProblem, Usage
from writerdesk.storage.durable import write_file

FILE_NAME = "limits.json"
PART_BYTES = 32 * 1024
"""Of the contract: every desk cuts its packages so."""

DAY_SECONDS = 86_400
EVERY_KEY = "limits"
"""Whose turn it is when counts of every address are looked at; a key is a SHA-256 and a vendor's id begins with v."""


@dataclass(frozen=True, slots=True)
class Rate:
    """``per_second`` requests on average, ``burst`` at once."""

    per_second: float
    burst: float


class EndpointLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a server takes. Bytes of a package (never more than the strict reader's limits) and of an event; requests of
    a token, and of an address whose tokens are none; failed invite codes of an address, which 80 bits make rare.
    """

    package_bytes: Annotated[int, msgspec.Meta(ge=64 * 1024, le=50 * 1024 * 1024)] = 50 * 1024 * 1024
    event_bytes: Annotated[int, msgspec.Meta(ge=64 * 1024, le=8 * 1024 * 1024)] = 1024 * 1024
    requests_per_second: Annotated[float, msgspec.Meta(ge=0.1, le=10_000)] = 20
    requests_at_once: Annotated[int, msgspec.Meta(ge=20, le=100_000)] = 500
    failures_per_minute: Annotated[float, msgspec.Meta(ge=0.1, le=600)] = 10
    failures_at_once: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 20

    @property
    def requests(self) -> Rate:
        """How often a token, or an address with none that is known, may ask."""
        return Rate(self.requests_per_second, self.requests_at_once)

    @property
    def enrolments(self) -> Rate:
        """How often an address may try codes that are none."""
        return Rate(self.failures_per_minute / 60, self.failures_at_once)


def kept_limits(folder: Path) -> EndpointLimits:
    """The limits of an endpoint's folder; raises :class:`Usage` ``endpoint/limits`` for a file that makes no sense."""
    path = folder / FILE_NAME
    if not path.is_file():
        return EndpointLimits()
    try:
        return msgspec.json.decode(path.read_bytes(), type=EndpointLimits)
    except msgspec.DecodeError as error:
        raise Usage(
            "endpoint/limits", "The limits of this server cannot be read: {why}.", "Write them with endpoint limits.",
            where=str(path), why=str(error),
        ) from error  # fmt: skip


def keep_limits(folder: Path, changes: Mapping[str, float]) -> EndpointLimits:
    """Change some limits of an endpoint's folder; all of them.

    Raises :class:`Usage` ``endpoint/limits``, ``desk/unknown``, ``disk/…``.
    """
    if not (folder / "keys").is_dir():
        raise DeskProblem("desk/unknown", "This folder holds no endpoint.", "Check the name.", where=str(folder))
    values = msgspec.structs.asdict(kept_limits(folder)) | dict(changes)
    try:
        limits = msgspec.convert(values, EndpointLimits)
    except msgspec.ValidationError as error:
        raise Usage("endpoint/limits", "{why}.", "See endpoint limits --help.", why=str(error)) from error
    if changes:
        write_file(folder / FILE_NAME, msgspec.json.format(msgspec.json.encode(limits), indent=1) + b"\n", 0o600)
    return limits


NOW = sa.bindparam("at_second", type_=sa.Float)
_PER_SECOND, _BURST = (sa.bindparam(name, type_=sa.Float) for name in ("per_second", "burst"))


def refilled(level: Column[float], level_at: Column[float]) -> sa.Case[float]:
    """SQL: what a bucket holds, given :func:`filling`; a clock that went back adds nothing."""
    grown = level + (NOW - level_at) * _PER_SECOND
    return sa.case((level_at > NOW, level), (grown > _BURST, _BURST), else_=grown)


def filling(now: float, rate: Rate) -> dict[str, float]:
    """The parameters of :func:`refilled`: ``now`` in seconds, and how fast the bucket fills."""
    return {"at_second": now, "per_second": rate.per_second, "burst": rate.burst}


_LEFT = refilled(LIMITS.c.level, LIMITS.c.level_at)
_KEY: sa.BindParameter[str] = sa.bindparam("of_key")
_LOOK = sa.select(_LEFT).where(LIMITS.c.key == _KEY)
_TAKE = sa.update(LIMITS).where(LIMITS.c.key == _KEY).values(level=_LEFT - 1, level_at=NOW)


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
    key = _key(what, address)
    with database.reading(key) as connection:
        left = connection.execute(_LOOK, {"of_key": key, **filling(now, rate)}).scalar()
    if left is not None and left < 1:
        raise too_many(rate)


def count_failure(database: Database, what: str, address: str, rate: Rate, now: float) -> None:
    """Take one from the bucket of ``address``."""
    key = _key(what, address)
    with database.counting(key) as connection:
        insert_once(connection, LIMITS, key=key, level=rate.burst, level_at=now)
        connection.execute(_TAKE, {"of_key": key, **filling(now, rate)})


def forget_limits(database: Database, now: float) -> int:
    """Delete the counts of whoever has failed at nothing for a day; how many."""
    with database.counting(EVERY_KEY) as connection:
        return connection.execute(sa.delete(LIMITS).where(LIMITS.c.level_at < now - DAY_SECONDS)).rowcount


def _key(what: str, address: str) -> str:
    return hashlib.sha256(f"{what} {address}".encode()).hexdigest()
