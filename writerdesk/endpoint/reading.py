"""What a caller may see: the feed, the queue, packages and briefs. Another vendor's is not there at all."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from writerdesk.endpoint.callers import Caller
from writerdesk.endpoint.life import piece_state
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.problems import unknown
from writerdesk.endpoint.receiving import receipt_of
from writerdesk.endpoint.records import briefs, feed, packages, pieces
from writerdesk.endpoint.schema import Record
from writerdesk.errors import Declined
from writerdesk.trust.receipts import Receipt

QUEUE_FILTERS = ("language", "brief", "state", "holder", "piece")


class FeedItem(msgspec.Struct, frozen=True):
    """One thing that became known; ``document`` is JSON as it was stored."""

    seq: int
    kind: str
    id: str
    document: msgspec.Raw


class FeedPage(msgspec.Struct, frozen=True):
    """Items in order, and the cursor to ask with next time."""

    items: list[FeedItem]
    next: int


class QueueRow(msgspec.Struct, frozen=True):
    """A piece that waits for a lead, or that this or another lead holds. ``uuid`` is its newest package.

    ``round`` is 1 while the first sending is read, one more with each revision.
    """

    uuid: str
    piece: str
    revision: int
    brief: str
    title: str
    language: str
    state: str
    holder: str | None
    changed_at: str
    round: int


class QueuePage(msgspec.Struct, frozen=True):
    """Rows by uuid; ``next`` is the ``after`` of the next page, None at the end."""

    items: list[QueueRow]
    next: str | None


class PackageState(Receipt, frozen=True, kw_only=True):
    """The receipt again, and what became of the package."""

    state: str


def feed_page(office: Office, caller: Caller, after: int, limit: int) -> FeedPage:
    """At most ``limit`` items after the cursor ``after``."""
    with office.database.reading(caller.tenant) as connection:
        rows = feed.items_for(connection, caller.tenant, caller.person, caller.role, after, limit)
    items = [FeedItem(row.seq, row.kind, row.id, msgspec.Raw(row.document.encode())) for row in rows]
    return FeedPage(items, items[-1].seq if items else after)


def queue_page(office: Office, caller: Caller, filters: Mapping[str, str], after: str, limit: int) -> QueuePage:
    """What this lead may claim; raises ``request/role`` for anybody else."""
    if caller.role != "lead":
        raise Declined("request/role", "The queue is for leads.", "Ask the vendor for an invite as a lead.")
    with office.database.reading(caller.tenant) as connection:
        found = pieces.queue(connection, caller.tenant, caller.person, filters, after, limit)
    rows = [
        QueueRow(
            uuid=row.uuid,
            piece=row.id,
            revision=row.revision,
            brief=f"{row.brief}@{row.brief_version}",
            title=row.title,
            language=row.language,
            state=row.state,
            holder=row.holder,
            changed_at=row.changed_at,
            round=row.round,
        )
        for row in found
    ]
    return QueuePage(rows, rows[-1].uuid if len(rows) == limit else None)


def package_state(office: Office, caller: Caller, uuid: str) -> PackageState:
    """Receipt and state, for the writer and the leads; raises ``request/unknown``."""
    row = _package(office, caller, uuid)
    return PackageState(**msgspec.structs.asdict(receipt_of(row, caller.tenant)), state=row.state)


def package_content(office: Office, caller: Caller, uuid: str) -> tuple[bytes, str]:
    """The exact bytes and their SHA-256, for the writer and a lead who holds the piece or has judged it.

    A lead gets what stood inside an encrypted package, once ``endpoint open`` has opened it.
    Raises ``request/unknown``, ``request/not-held``.
    """
    row = _package(office, caller, uuid)
    if row.person != caller.person:
        _require_reader(office, caller, row)
        if row.opened is not None:
            return office.blobs.read(caller.tenant, row.opened), row.opened
    return office.blobs.read(caller.tenant, row.sha256), row.sha256


def brief_file(office: Office, caller: Caller, brief: str, version: int) -> bytes:
    """The signed brief; raises ``request/unknown``."""
    with office.database.reading(caller.tenant) as connection:
        row = briefs.get_brief(connection, caller.tenant, brief, version)
    if row is None:
        raise unknown()
    return office.blobs.read(caller.tenant, row.sha256)


def _package(office: Office, caller: Caller, uuid: str) -> Record:
    with office.database.reading(caller.tenant) as connection:
        row = packages.get_package(connection, caller.tenant, uuid)
    if row is None or (row.person != caller.person and caller.role != "lead"):
        raise unknown()
    return row


def _require_reader(office: Office, caller: Caller, package: Record) -> None:
    with office.database.reading(caller.tenant) as connection:
        piece = None if package.piece is None else pieces.get_piece(connection, caller.tenant, package.piece)
        state = None if piece is None else piece_state(connection, office, caller.tenant, piece)
    if state is None or (state.holder != caller.person and caller.person not in state.judges):
        raise Declined("request/not-held", "Only the lead who holds this piece reads it.", "Claim it first.")
