"""Rows of the feed: what became known, in the order of the vendor's counter."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.records.counters import add
from writerdesk.endpoint.schema import FEED, Record

ALL, PERSON, PIECE = "all", "person", "piece"


def add_item(
    connection: sa.Connection, tenant: str, seq: int, kind: str, item: str, audience: str, person: str | None, text: str
) -> None:
    """Insert one item; ``text`` is the JSON of its document, ``person`` whom it is about."""
    columns = {"seq": seq, "kind": kind, "id": item, "audience": audience, "person": person, "document": text}
    add(connection, FEED, tenant=tenant, **columns)


def items_for(
    connection: sa.Connection, tenant: str, person: str, role: str, after: int, limit: int
) -> Sequence[Record]:
    """At most ``limit`` items after ``after`` that this person may know; a lead knows every event of the vendor."""
    mine = sa.and_(FEED.c.audience != ALL, FEED.c.person == person)
    allowed = [FEED.c.audience == ALL, mine]
    if role == "lead":
        allowed.append(FEED.c.audience == PIECE)
    query = sa.select(FEED.c.seq, FEED.c.kind, FEED.c.id, FEED.c.document).where(
        FEED.c.tenant == tenant, FEED.c.seq > after, sa.or_(*allowed)
    )
    return connection.execute(query.order_by(FEED.c.seq).limit(limit)).all()
