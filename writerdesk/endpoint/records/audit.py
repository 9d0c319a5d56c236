"""Rows of the audit: one line for each thing that was done, chained by hashes; the tables take no change of a line."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

import sqlalchemy as sa

from writerdesk.endpoint.records.counters import add, counters
from writerdesk.endpoint.schema import AUDIT, Record


def note(
    connection: sa.Connection, tenant: str, at: str, act: str, subject: str, detail: Mapping[str, object] | None = None
) -> None:
    """Add a line, in the transaction of what it tells of. ``subject`` and ``detail`` hold ids and digests alone."""
    kept = counters(connection, tenant)
    n, prev = kept["audit_seq"] + 1, kept["audit_head"]
    text = json.dumps(detail or {}, sort_keys=True, separators=(",", ":"))
    hashed = line_hash(n=n, at=at, act=act, subject=subject, detail=text, prev=prev)
    add(connection, AUDIT, tenant=tenant, n=n, at=at, act=act, subject=subject, detail=text, prev=prev, hash=hashed)
    kept |= {"audit_seq": n, "audit_head": hashed}


def line_hash(**line: object) -> str:
    """SHA-256 of a line: UTF-8 JSON of ``n at act subject detail prev``, keys sorted, no white space."""
    text = json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def lines(connection: sa.Connection, tenant: str) -> Sequence[Record]:
    """Every line of a vendor, the first one first."""
    return connection.execute(sa.select(AUDIT).where(AUDIT.c.tenant == tenant).order_by(AUDIT.c.n)).all()
