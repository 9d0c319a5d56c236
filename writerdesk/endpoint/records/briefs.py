"""Rows of published briefs; the signed files are blobs."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.schema import BRIEFS, Record


def get_brief(connection: sa.Connection, tenant: str, brief: str, version: int) -> Record | None:
    """One version of a brief."""
    mine = (BRIEFS.c.tenant == tenant, BRIEFS.c.id == brief, BRIEFS.c.version == version)
    return connection.execute(sa.select(BRIEFS).where(*mine)).first()


def all_briefs(connection: sa.Connection, tenant: str) -> Sequence[Record]:
    """Every version of every brief."""
    query = sa.select(BRIEFS).where(BRIEFS.c.tenant == tenant)
    return connection.execute(query.order_by(BRIEFS.c.id, BRIEFS.c.version)).all()


def add_brief(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert a version of a brief."""
    connection.execute(sa.insert(BRIEFS).values(tenant=tenant, **columns))
