"""Rows of the vendors, and the counter that orders each one's feed."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.records.counters import counters
from writerdesk.endpoint.schema import DEVICES, EVENTS, FEED, PACKAGES, PEOPLE, PIECES, VENDORS, Record
from writerdesk.errors import Refused
from writerdesk.trust.invites import VendorKeys


def add_vendor(connection: sa.Connection, **columns: object) -> None:
    """Insert a vendor."""
    connection.execute(sa.insert(VENDORS).values(feed_seq=0, audit_seq=0, audit_head="0" * 64, **columns))


def get_vendor(connection: sa.Connection, tenant: str) -> Record:
    """The vendor; raises :class:`Refused` ``request/unknown``."""
    row = find_vendor(connection, tenant)
    if row is None:
        raise unknown_vendor(tenant)
    return row


def find_vendor(connection: sa.Connection, tenant: str) -> Record | None:
    """The vendor, or None where its keys were made and nothing more."""
    return connection.execute(sa.select(VENDORS).where(VENDORS.c.id == tenant)).first()


def unknown_vendor(tenant: str | None) -> Refused:
    """There is no such vendor."""
    return Refused(
        "request/unknown",
        "There is no such vendor here.",
        "writerdesk endpoint init makes one.",
        where=tenant or "",
    )


def next_seq(connection: sa.Connection, tenant: str) -> int:
    """The next place in the vendor's feed. A vendor's rows change one transaction after another, so places commit in
    order.
    """
    kept = counters(connection, tenant)
    kept["feed_seq"] += 1
    return int(kept["feed_seq"])


def set_seq(connection: sa.Connection, tenant: str, seq: int) -> None:
    """Go on with the vendor's feed after ``seq``."""
    counters(connection, tenant)["feed_seq"] = seq


def set_keys(connection: sa.Connection, tenant: str, keys: VendorKeys) -> None:
    """Keep the public halves of the vendor's keys, those of now and those before."""
    counters(connection, tenant).update(brief_key=keys.brief, receipt_key=keys.receipt)
    past = msgspec.json.encode(keys.past).decode()
    change = sa.update(VENDORS).where(VENDORS.c.id == tenant)
    connection.execute(change.values(brief_key=keys.brief, receipt_key=keys.receipt, past_keys=past))


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
