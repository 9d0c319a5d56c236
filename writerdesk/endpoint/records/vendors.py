"""Rows of the vendors, and the counter that orders each one's feed."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.schema import DEVICES, EVENTS, FEED, PACKAGES, PEOPLE, PIECES, VENDORS, Record
from writerdesk.errors import Refused


def add_vendor(connection: sa.Connection, **columns: object) -> None:
    """Insert a vendor."""
    connection.execute(sa.insert(VENDORS).values(feed_seq=0, audit_seq=0, audit_head="0" * 64, **columns))


def all_vendors(connection: sa.Connection) -> Sequence[Record]:
    """Every vendor, the first one first."""
    return connection.execute(sa.select(VENDORS).order_by(VENDORS.c.created_at, VENDORS.c.id)).all()


def get_vendor(connection: sa.Connection, tenant: str | None) -> Record:
    """The vendor with this id, or the first one; raises :class:`Refused` ``request/unknown``."""
    rows = [row for row in all_vendors(connection) if tenant in (None, row.id)]
    if not rows:
        raise Refused(
            "request/unknown",
            "There is no such vendor here.",
            "writerdesk endpoint init makes one.",
            where=tenant or "",
        )
    return rows[0]


def next_seq(connection: sa.Connection, tenant: str) -> int:
    """The next place in the vendor's feed. The counter's row is locked until the commit, so places commit in order."""
    step = sa.update(VENDORS).where(VENDORS.c.id == tenant).values(feed_seq=VENDORS.c.feed_seq + 1)
    return int(connection.execute(step.returning(VENDORS.c.feed_seq)).scalar_one())


def counts(connection: sa.Connection, tenant: str) -> dict[str, int]:
    """How many rows of each kind the vendor has."""
    tables = {
        "packages": PACKAGES,
        "events": EVENTS,
        "people": PEOPLE,
        "devices": DEVICES,
        "pieces": PIECES,
        "feed": FEED,
    }
    return {
        name: connection.execute(
            sa.select(sa.func.count()).select_from(table).where(table.c.tenant == tenant)
        ).scalar_one()
        for name, table in tables.items()
    }
