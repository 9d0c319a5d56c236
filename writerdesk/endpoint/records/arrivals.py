"""Rows of bytes that have begun to arrive: by them is known what was stored and never became anything.

A row is written before the bytes are, and goes in the transaction that makes them something.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.database import insert_or_change
from writerdesk.endpoint.records.asking import change
from writerdesk.endpoint.schema import ARRIVALS, BRIEFS, PACKAGES, PARTS, Record
from writerdesk.endpoint.turns import Asked

_KEY = ("tenant", "shelf", "sha256")
_AGAIN = "+"
_END = sa.delete(ARRIVALS).where(*(ARRIVALS.c[name] == sa.bindparam(name) for name in _KEY))
_GIVEN_UP = _END.where(ARRIVALS.c.begun_at == sa.bindparam("begun_at"))


def beginning(dialect: str, tenant: str, shelf: str, sha256: str, now: str) -> Asked:
    """These bytes are about to be stored. Where they have begun to arrive already a sign behind the time says so."""
    values = {"tenant": tenant, "shelf": shelf, "sha256": sha256, "begun_at": now}
    return Asked(insert_or_change(dialect, ARRIVALS, _KEY, ("begun_at",), _AGAIN), values)


def given_up(begun: Asked) -> Asked:
    """What was begun so will not be stored; the row stays where the same bytes have begun to arrive besides."""
    return Asked(_GIVEN_UP, begun.values)


def became(connection: sa.Connection, tenant: str, shelf: str, sha256: str) -> None:
    """They are something from the end of this transaction on."""
    change(connection, Asked(_END, {"tenant": tenant, "shelf": shelf, "sha256": sha256}))


def end(connection: sa.Connection, tenant: str, shelf: str, sha256: str, before: str | None = None) -> bool:
    """They are something now, or nothing for good; False when they are no arrival, or one begun not before ``before``.

    From here to the end of the transaction nobody can begin to store the same bytes.
    """
    values = {"tenant": tenant, "shelf": shelf, "sha256": sha256}
    if before is None:
        return connection.execute(_END, values).rowcount == 1
    return connection.execute(_END.where(ARRIVALS.c.begun_at < before), values).rowcount == 1


def stale(connection: sa.Connection, tenant: str, before: str) -> Sequence[Record]:
    """(shelf, sha256) of what has begun before ``before`` and never ended."""
    query = sa.select(ARRIVALS.c.shelf, ARRIVALS.c.sha256)
    return connection.execute(query.where(ARRIVALS.c.tenant == tenant, ARRIVALS.c.begun_at < before)).all()


def is_used(connection: sa.Connection, tenant: str, shelf: str, sha256: str) -> bool:
    """Whether a package, a brief or a part stands on these bytes."""
    if shelf == tenant:
        kept = sa.or_(PACKAGES.c.sha256 == sha256, PACKAGES.c.opened == sha256)
        tables = [(PACKAGES, kept), (BRIEFS, BRIEFS.c.sha256 == sha256)]
    else:
        _, _, package, person = shelf.split("/")
        part = sa.and_(PARTS.c.package == package, PARTS.c.person == person, PARTS.c.sha256 == sha256)
        tables = [(PARTS, part)]
    return any(
        connection.execute(sa.select(sa.literal(1)).select_from(table).where(table.c.tenant == tenant, where)).first()
        for table, where in tables
    )
