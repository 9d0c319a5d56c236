"""Reading the feed: each page is stored and the cursor moved in one transaction. Absence is never deletion."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from writerdesk.briefs import repository as briefs
from writerdesk.briefs.brief_file import ReadBrief, read_brief_file
from writerdesk.checks import team_words
from writerdesk.errors import Declined, Refused, WriterDeskError
from writerdesk.lifecycle.events import open_event
from writerdesk.lifecycle.repository import append
from writerdesk.lifecycle.word_moves import is_word_event
from writerdesk.said import Said
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.client import UNAUTHORISED, EndpointClient, FeedItem, FeedPage, now_utc
from writerdesk.sync.delivery import Vendor
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.allowed_signers import AllowedSigners, revoked_line, signer_line
from writerdesk.trust.courier import Count
from writerdesk.trust.envelope import Signed
from writerdesk.trust.keys import public_blob_of
from writerdesk.trust.receipts import read_receipt
from writerdesk.trust.vendor_keys import KeyChange, brief_signers, turned, vendor_lines

if TYPE_CHECKING:
    from writerdesk.lifecycle.events import Event

CURSOR = "feed_cursor"
SIGNERS = "allowed_signers"
PAGE = 200
PERSON_NAMESPACES = ("event@writerdesk", "package@writerdesk")


@dataclass(slots=True)
class Pulled:
    """What a round read: items stored, and what could not be understood as ``{seq, code, message}``."""

    received: int
    errors: list[dict[str, Any]]


class _EventDocument(msgspec.Struct, frozen=True):
    signed: str
    signature: str
    key: str
    refused: str | None = None


class BriefDocument(msgspec.Struct, frozen=True):
    """What an item says of a published brief."""

    id: str
    version: int
    sha256: str


class _CommentDocument(msgspec.Struct, frozen=True):
    """What is kept beside a comment's annotation."""

    piece: str | None = None
    revision: Count | None = None
    creator: Any = None


class _WordsDocument(msgspec.Struct, frozen=True):
    language: str
    words: list[str]
    removed: list[str] = []


class _RevokedDocument(msgspec.Struct, frozen=True):
    key: str


class _RestoredDocument(msgspec.Struct, frozen=True):
    after: Count


@dataclass(frozen=True, slots=True)
class _Page:
    """A page with everything that it needs from outside its transaction."""

    page: FeedPage
    briefs: Mapping[str, tuple[bytes, ReadBrief]]
    vendor: Vendor
    now: datetime
    errors: list[dict[str, Any]]


def pull(desk: Desk, client: EndpointClient, *, wait: int = 0, clock: Callable[[], datetime] = now_utc) -> Pulled:
    """Read the feed to its end; ``wait`` seconds for news when there is none yet.

    What is not understood is kept in the feed table and reported, and never stops what comes after it. Raises
    :class:`NetworkProblem`, and :class:`Declined` when the vendor does not know this device.
    """
    pulled = Pulled(0, [])
    while True:
        cursor = int(desk.fact(CURSOR) or 0)
        page = client.feed(cursor, PAGE, 0 if pulled.received else wait)
        if not page.items:
            return pulled
        keep_page(desk, page, lambda asked: client.brief(asked.id, asked.version), clock(), pulled)
        if page.next <= cursor:
            return pulled


def keep_page(
    desk: Desk, page: FeedPage, fetch: Callable[[BriefDocument], bytes], now: datetime, pulled: Pulled
) -> None:
    """Store a page and move the cursor, counting in ``pulled``; ``fetch`` gives the file of a brief that it tells of.

    Raises what ``fetch`` raises, but for what a brief alone may do: a refused one is reported and passed.
    """
    for part in _parts(page):
        vendor = Vendor.of(desk)
        ready = _Page(part, _briefs(fetch, vendor, part, now, pulled.errors), vendor, now, pulled.errors)
        pulled.received += desk.write(partial(_store, ready=ready), durable=True)


def _parts(page: FeedPage) -> Iterator[FeedPage]:
    """A page cut behind each change of the vendor's keys: what comes after it is signed with others."""
    begin = 0
    for number, item in enumerate(page.items[:-1], 1):
        if item.kind == "keys":
            yield FeedPage(page.items[begin:number], item.seq)
            begin = number
    yield FeedPage(page.items[begin:], page.next)


def _store(connection: sqlite3.Connection, ready: _Page) -> int:
    """Apply a page and move the cursor; how many items were new."""
    new = 0
    for item in ready.page.items:
        row = (item.seq, item.kind, item.id, bytes(item.document).decode())
        known = connection.execute("INSERT OR IGNORE INTO feed (seq, kind, id, document) VALUES (?, ?, ?, ?)", row)
        if known.rowcount != 1:
            continue
        new += 1
        connection.execute("SAVEPOINT item")
        try:
            _APPLY.get(item.kind, _keep)(connection, item, ready)
        except (Refused, Declined, msgspec.DecodeError) as problem:
            connection.execute("ROLLBACK TO item")
            ready.errors.append(_line(item, problem))
        connection.execute("RELEASE item")
    _set_fact(connection, CURSOR, str(ready.page.next))
    return new


def _briefs(
    fetch: Callable[[BriefDocument], bytes], vendor: Vendor, page: FeedPage, now: datetime,
    errors: list[dict[str, Any]],
) -> dict[str, tuple[bytes, ReadBrief]]:  # fmt: skip
    """The files of the briefs on a page, fetched and read before its transaction begins."""
    signers = brief_signers(vendor.id, vendor.keys)
    found = {}
    for item in page.items:
        if item.kind != "brief":
            continue
        try:
            document = msgspec.json.decode(item.document, type=BriefDocument)
            data = fetch(document)
            found[item.id] = (data, read_brief_file(data, signers, now))
        except (Refused, Declined, msgspec.DecodeError) as problem:
            if isinstance(problem, Declined) and problem.code == UNAUTHORISED:
                raise
            errors.append(_line(item, problem))
    return found


def _line(item: FeedItem, problem: WriterDeskError | msgspec.DecodeError) -> dict[str, Any]:
    code, message = "feed/shape", Said("A news item cannot be understood.")
    if isinstance(problem, WriterDeskError):
        code, message = problem.code, problem.said
    return {"seq": item.seq, "code": code, "message": message}


def _keep(_connection: sqlite3.Connection, _item: FeedItem, _ready: _Page) -> None:
    """Amounts, and kinds that a newer endpoint sends: the row in the feed table is all."""


def _apply_brief(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    if item.id in ready.briefs:
        data, read = ready.briefs[item.id]
        briefs.store(connection, data, read, ready.now)


def _apply_receipt(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    receipt = read_receipt(bytes(item.document), ready.vendor.receipts, ready.now)
    if receipt.vendor == ready.vendor.id:
        outbox.keep_receipt(connection, receipt)


def _apply_event(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    """Keep the envelope. Its key is vouched for by the vendor, who enrolled it; the signature must be that key's."""
    document = msgspec.json.decode(item.document, type=_EventDocument)
    envelope = Signed(document.signed, document.signature)
    event = open_event(envelope, document.key, ready.now)
    _vouch(connection, event, document.key, ready.vendor)
    append(connection, envelope, "feed", document.refused)
    if is_word_event(event):
        team_words.keep_told(connection, ready.vendor.id, event, document.refused, timestamp(ready.now))


def _vouch(connection: sqlite3.Connection, event: Event, key: str, vendor: Vendor) -> None:
    """Learn whose key this is: the sender's of an event, or the writer's whose package the vendor received."""
    who = event.by
    if event.by == vendor.id:
        at, blob = datetime.fromisoformat(event.at), public_blob_of(key)
        if vendor.receipts.standing(blob, "event@writerdesk", at)[0] != "good":
            raise Refused("signature/unknown-signer", "The vendor's event is signed with another key.", where=event.id)
        who, key = (str(event.payload.get(name) or "") for name in ("writer", "signer"))
    if who and key:
        _add_signer(connection, signer_line(who, key, PERSON_NAMESPACES))


def _apply_comment(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    said = msgspec.json.decode(item.document, type=_CommentDocument)
    author = said.creator if isinstance(said.creator, str) else None
    connection.execute(
        "INSERT OR IGNORE INTO comments (id, piece, revision, annotation, state, author, at)"
        " VALUES (?, ?, ?, ?, 'open', ?, ?)",
        (item.id, said.piece, said.revision, bytes(item.document).decode(), author, timestamp(ready.now)),
    )


def _apply_words(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    """Words that the vendor's lead approved or took off: for every writer of the vendor, on this desk alone."""
    said = msgspec.json.decode(item.document, type=_WordsDocument)
    at = timestamp(ready.now)
    team_words.keep_list(connection, ready.vendor.id, said.language, said.words, said.removed, at)


def _apply_revoked(connection: sqlite3.Connection, item: FeedItem, _ready: _Page) -> None:
    """A device key that the vendor took back: nothing signed with it counts from now on."""
    document = msgspec.json.decode(item.document, type=_RevokedDocument)
    _add_signer(connection, revoked_line(document.key))


def _apply_keys(connection: sqlite3.Connection, item: FeedItem, ready: _Page) -> None:
    """The vendor signs with another key from here on, which the one before it says."""
    change = msgspec.json.decode(item.document, type=KeyChange)
    keys = turned(ready.vendor.id, ready.vendor.keys, change, ready.now)
    if keys == ready.vendor.keys:
        return
    _set_fact(connection, "vendor_keys", msgspec.json.encode(keys).decode())
    old, new = (vendor_lines(ready.vendor.id, one) for one in (ready.vendor.keys, keys))
    _set_fact(
        connection, SIGNERS, "\n".join([*new, *(line for line in _signers(connection) if line not in old)]) + "\n"
    )


def _apply_restored(connection: sqlite3.Connection, item: FeedItem, _ready: _Page) -> None:
    """The vendor's store was made anew from a backup: what it gave a receipt for since then goes once more."""
    outbox.send_again(connection, msgspec.json.decode(item.document, type=_RestoredDocument).after)


def _add_signer(connection: sqlite3.Connection, line: str) -> None:
    """Add a line to the desk's allowed signers; raises ``signature/allowed-signers`` when it cannot be read."""
    AllowedSigners.parse(line)
    lines = _signers(connection)
    if line not in lines:
        _set_fact(connection, SIGNERS, "\n".join([*lines, line]) + "\n")


def _signers(connection: sqlite3.Connection) -> list[str]:
    known = connection.execute("SELECT value FROM desk_facts WHERE key = ?", (SIGNERS,)).fetchone()
    return [] if known is None else str(known[0]).splitlines()


def _set_fact(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO desk_facts (key, value) VALUES (?, ?)", (key, value))


_APPLY: Mapping[str, Callable[[sqlite3.Connection, FeedItem, _Page], None]] = {
    "brief": _apply_brief,
    "receipt": _apply_receipt,
    "event": _apply_event,
    "comment": _apply_comment,
    "words": _apply_words,
    "revoked": _apply_revoked,
    "keys": _apply_keys,
    "amount": _keep,
    "restored": _apply_restored,
}
