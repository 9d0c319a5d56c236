"""Courier files at the desk: what waits goes into one; what an answer brings is kept as if it had come by network."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from writerdesk.errors import Declined, Refused
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.client import FeedItem, FeedPage
from writerdesk.sync.delivery import Vendor, package_file
from writerdesk.sync.feed import CURSOR, BriefDocument, Pulled, keep_page
from writerdesk.sync.outbox import OutboxRow
from writerdesk.sync.queue import keep_package, keep_queue
from writerdesk.text.timestamps import timestamp
from writerdesk.trust import courier
from writerdesk.trust.courier import BackPaper, Load, Members, NewsItem, Outcome, OutPaper
from writerdesk.trust.envelope import Signed, open_signed
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.receipts import read_receipt
from writerdesk.trust.strict_json import Moment, read_json, shaped
from writerdesk.trust.vendor_keys import KeyChange, turned
from writerdesk.trust.zip_writer import Body


@dataclass(frozen=True, slots=True)
class Packed:
    """What is in a courier file; ``left``: rows that wait and did not fit, or whose file cannot be read."""

    packages: int
    events: int
    left: int
    errors: list[dict[str, Any]]


@dataclass(slots=True)
class Unpacked:
    """What an answer brought: rows ``delivered`` and ``refused`` now, items ``received``; ``more`` is still to come."""

    delivered: int = 0
    refused: int = 0
    received: int = 0
    more: bool = False
    errors: list[dict[str, Any]] = field(default_factory=list)


class _QueueCopy(msgspec.Struct, frozen=True):
    items: list[dict[str, Any]]


def pack(desk: Desk, key: DeviceKey, now: datetime, out: BinaryIO) -> Packed:
    """Write what waits as a courier file to ``out``, the oldest first and each piece's rows in their order.

    Packages are not held in memory. Rows stay in the outbox until a receipt comes; from now on they count as sent.
    Raises ``desk/not-enrolled``, OSError.
    """
    vendor = Vendor.of(desk)
    rows = outbox.waiting(desk)
    taken, errors = _choose(desk, rows)
    events = {row.uuid: row.body or b"" for row, file in taken if file is None}
    said = courier.write_events(events)
    files = {courier.package_member(row.uuid): (row.sha256, file) for row, file in taken if file is not None}
    paper = OutPaper(
        vendor=vendor.id,
        person=desk.fact("person") or "",
        key=key.public_line,
        made_at=timestamp(now),
        after=int(desk.fact(CURSOR) or 0),
        loads=[Load(row.kind, row.uuid, _sha256(row)) for row, _file in taken],
        have=_have(desk),
        files={name: sha256 for name, (sha256, _file) in files.items()} | courier.digests({courier.EVENTS: said}),
    )
    members: dict[str, Body] = {courier.EVENTS: said, **{name: file for name, (_sha256, file) in files.items()}}
    out.writelines(courier.courier_chunks(paper, members, key))
    outbox.carry(desk, [row.uuid for row, _file in taken])
    return Packed(len(taken) - len(events), len(events), len(rows) - len(taken), errors)


def _sha256(row: OutboxRow) -> str:
    """Of what travels: of a package it was proved just now."""
    return row.sha256 if row.kind == "package" else hashlib.sha256(row.body or b"").hexdigest()


def _choose(desk: Desk, rows: list[OutboxRow]) -> tuple[list[tuple[OutboxRow, Path | None]], list[dict[str, Any]]]:
    """The rows that fit into one file, a package with the file of its bytes."""
    taken: list[tuple[OutboxRow, Path | None]] = []
    errors, held, packages, size = [], set[str](), 0, 0
    for row in rows:
        if row.piece in held:
            continue
        try:
            file = package_file(desk, row) if row.kind == "package" else None
        except Refused as problem:
            errors.append({"uuid": row.uuid, "code": problem.code, "message": problem.said})
            held.add(row.piece)
            continue
        long = len(row.body or b"") if file is None else file.stat().st_size
        packages, size = packages + (file is not None), size + long
        if packages > courier.MOST_PACKAGES or (size > courier.MOST_BYTES and taken):
            held.add(row.piece)
            packages, size = packages - (file is not None), size - long
            continue
        taken.append((row, file))
    return taken, errors


def _have(desk: Desk) -> list[str]:
    found = desk.read(lambda c: c.execute("SELECT uuid FROM review_packages ORDER BY uuid").fetchall())
    return [str(uuid) for (uuid,) in found]


def unpack(desk: Desk, paper: BackPaper, envelope: Signed, members: Members, now: datetime) -> Unpacked:
    """Keep what a vendor's answer brings, as :func:`writerdesk.trust.courier.read_courier` gave it; twice is once.

    Raises ``signature/…`` when the vendor did not sign it, ``courier/other-desk``, ``document/…``. Nothing of a
    refused file is kept.
    """
    vendor = Vendor.of(desk)
    news = courier.read_news(members)
    told = replace(vendor, keys=_foretold(vendor, news, now))
    open_signed(envelope, courier.NAMESPACE, told.receipts, _moment(paper))
    if (paper.vendor, paper.person) != (vendor.id, desk.fact("person")):
        raise Refused("courier/other-desk", "This answer is for another desk.", "Import it there.", where=courier.PAPER)
    done = Unpacked(more=paper.more)
    _keep_outcomes(desk, told, paper.outcomes, now, done)
    _keep_news(desk, paper, members, now, done)
    if courier.QUEUE in members and desk.fact("role") == "lead":
        keep_queue(desk, read_json(members[courier.QUEUE], _QueueCopy, courier.QUEUE).items)
        _keep_packages(desk, members, now, done)
    return done


def _foretold(vendor: Vendor, news: list[NewsItem], now: datetime) -> VendorKeys:
    """The vendor's keys after the changes that the answer itself tells of, each proven by the key before it."""
    keys = vendor.keys
    for item in news:
        if item.kind == "keys":
            keys = turned(vendor.id, keys, read_json(bytes(item.document), KeyChange, courier.FEED), now)
    return keys


def _moment(paper: BackPaper) -> datetime:
    return shaped(paper.made_at, Moment, courier.PAPER)


def _keep_outcomes(desk: Desk, vendor: Vendor, outcomes: list[Outcome], now: datetime, done: Unpacked) -> None:
    rows = {row.uuid: row for row in outbox.rows(desk)}
    for outcome in outcomes:
        row = rows.get(outcome.id)
        if row is None or row.state == "delivered":
            continue
        if outcome.receipt is None:
            if row.state != "refused":
                outbox.refuse(desk, row, f"{outcome.message} [{outcome.code}]")
                done.refused += 1
                done.errors.append({"uuid": row.uuid, "code": outcome.code, "message": outcome.message})
            continue
        receipt = read_receipt(msgspec.json.encode(outcome.receipt), vendor.receipts, now)
        if (receipt.id, receipt.sha256, receipt.vendor) == (row.uuid, row.sha256, vendor.id):
            outbox.delivered(desk, row.uuid, receipt)
            done.delivered += 1


def _keep_news(desk: Desk, paper: BackPaper, members: Members, now: datetime, done: Unpacked) -> None:
    cursor = int(desk.fact(CURSOR) or 0)
    # An answer to a desk that was restored since begins behind a gap: what it tells is kept, the place is not moved.
    place = max(cursor, paper.next) if cursor >= paper.after else cursor
    items = [FeedItem(item.seq, item.kind, item.id, item.document) for item in courier.read_news(members)]
    pulled = Pulled(0, done.errors)

    def fetch(asked: BriefDocument) -> bytes:
        found = members.get(courier.brief_member(asked.sha256))
        if found is None:
            raise Refused("courier/missing", "The brief is not in this file.", where=asked.id)
        return found

    keep_page(desk, FeedPage(items, place), fetch, now, pulled)
    done.received = pulled.received


def _keep_packages(desk: Desk, members: Members, now: datetime, done: Unpacked) -> None:
    for name in sorted(name for name in members if name.startswith("packages/")):
        uuid = name.removeprefix("packages/").removesuffix(".wdpkg")
        if uuid in _have(desk):
            continue
        try:
            keep_package(desk, uuid, members[name], now)
        except (Refused, Declined) as problem:
            done.errors.append({"uuid": uuid, "code": problem.code, "message": problem.said})
