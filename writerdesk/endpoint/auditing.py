"""The audit of a vendor, for whoever must show what was done and when: ids and digests; no name, address or text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import audit, vendors

FIRST = "0" * 64


class AuditLine(msgspec.Struct, frozen=True):
    """One thing that was done. ``hash`` is the SHA-256 of the other fields, ``prev`` that of the line before."""

    n: int
    at: str
    act: str
    subject: str
    detail: dict[str, Any]
    prev: str
    hash: str


class AuditExport(msgspec.Struct, frozen=True):
    """What ``endpoint audit export`` prints. ``whole``: nothing in it was changed, taken out or put in."""

    vendor: str
    head: str
    whole: bool
    entries: list[AuditLine]


def export_audit(folder: Path, vendor: str | None = None) -> AuditExport:
    """Every line of a vendor's audit. Raises ``request/unknown``, ``desk/…``, ``disk/…``."""
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        with office.database.reading(tenant) as connection:
            row = vendors.get_vendor(connection, tenant)
            rows = audit.lines(connection, tenant)
    prev, whole = FIRST, True
    for place, line in enumerate(rows, 1):
        hashed = audit.line_hash(
            n=line.n, at=line.at, act=line.act, subject=line.subject, detail=line.detail, prev=line.prev
        )
        whole = whole and (line.n, line.prev, line.hash) == (place, prev, hashed)
        prev = line.hash
    whole = whole and (len(rows), prev) == (row.audit_seq, row.audit_head)
    entries = [
        AuditLine(
            line.n, line.at, line.act, line.subject, msgspec.json.decode(line.detail), line.prev, line.hash
        )
        for line in rows
    ]  # fmt: skip
    return AuditExport(tenant, prev, whole, entries)
