"""The courier file ``*.wdcourier``: what would travel over the network, in one strict zip on a stick or in a chat.

Two kinds, told apart by ``way`` in the signed paper ``courier.json``: ``out`` goes from a desk to its vendor, signed by
the device; ``back`` is the vendor's answer, signed with its receipt key (namespace ``courier@writerdesk``). The paper
lists every other member with its SHA-256. What is inside is signed once more by itself: packages, events, receipts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Annotated, TypeVar

import msgspec

from writerdesk.errors import Refused
from writerdesk.trust.envelope import Signed, read_envelope, sign_document
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.receipts import Receipt
from writerdesk.trust.strict_json import parse_json, read_json
from writerdesk.trust.strict_zip import MIB, Limits, read_zip
from writerdesk.trust.zip_writer import Body, zip_chunks

NAMESPACE = "courier@writerdesk"
PAPER, EVENTS, FEED, QUEUE = "courier.json", "events.json", "feed.json", "queue.json"
VERSION = 1
LIMITS = Limits(files=200, member=51 * MIB, total=102 * MIB)
"""One package may have 51 MiB, as over the network; hence more than a single package's zip may hold."""
MOST_PACKAGES, MOST_BYTES = 100, 80 * MIB
"""What a file of ours takes along, so that papers and news fit beside it."""

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Members = Mapping[str, bytes]


class Load(msgspec.Struct, frozen=True):
    """One thing that travels: ``kind`` is package or event, ``sha256`` of its exact bytes."""

    kind: Annotated[str, msgspec.Meta(pattern="^(package|event)$")]
    id: str
    sha256: Sha256


class OutPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The signed paper of a file from a desk. ``after`` is how far the desk has read the feed, ``have`` which packages
    a lead has read already; ``key`` is the device's public line, by which the vendor knows who sends.
    """

    courier: int = VERSION
    way: str = "out"
    vendor: str
    person: str
    key: str
    made_at: str
    after: Count
    loads: list[Load]
    have: list[str] = []
    files: dict[str, Sha256]


class Outcome(msgspec.Struct, frozen=True):
    """What became of one load: a receipt, or why not."""

    id: str
    receipt: Receipt | None = None
    code: str = ""
    message: str = ""


class BackPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The signed paper of an answer. The feed inside begins after ``after`` and ends at ``next``; ``more`` is left."""

    courier: int = VERSION
    way: str = "back"
    vendor: str
    person: str
    made_at: str
    outcomes: list[Outcome]
    after: Count
    next: Count
    more: bool
    files: dict[str, Sha256]


class FeedNews(msgspec.Struct, frozen=True):
    """``feed.json``: items as ``GET /v1/feed`` gives them."""

    items: list[NewsItem]


class NewsItem(msgspec.Struct, frozen=True):
    """One item of the feed."""

    seq: Count
    kind: str
    id: str
    document: msgspec.Raw


class _Heading(msgspec.Struct, frozen=True):
    courier: int
    way: str


P = TypeVar("P", OutPaper, BackPaper)


_WAYS: Mapping[type, str] = {OutPaper: "out", BackPaper: "back"}


def package_member(uuid: str) -> str:
    """Where a package stands in a courier file."""
    return f"packages/{uuid}.wdpkg"


def brief_member(sha256: str) -> str:
    """Where a signed brief stands in a courier file."""
    return f"briefs/{sha256}.wdbrief"


def digests(members: Members) -> dict[str, str]:
    """SHA-256 of every member, as the paper lists them."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in sorted(members.items())}


def write_courier(paper: OutPaper | BackPaper, members: Members, key: DeviceKey) -> bytes:
    """As :func:`courier_chunks`, in one."""
    return b"".join(courier_chunks(paper, members, key))


def courier_chunks(paper: OutPaper | BackPaper, members: Mapping[str, Body], key: DeviceKey) -> Iterator[bytes]:
    """The bytes of a courier file. ``members`` are those in ``paper.files``; a file among them is read bit by bit."""
    envelope = sign_document(msgspec.json.encode(paper).decode(), key, NAMESPACE)
    stored = [name for name in members if name.startswith(("packages/", "briefs/"))]
    return zip_chunks({PAPER: envelope.to_bytes(), **members}, stored=stored)


def read_courier(data: bytes, kind: type[P]) -> tuple[P, Signed, Members]:
    """Paper, its envelope, and the other members. The signature is *not* judged here: whose it must be stands inside.

    Raises Refused ``zip/…``, ``document/…``, ``courier/no-paper|newer|wrong-way|unlisted|missing|digest``.
    """
    members = read_zip(data, LIMITS)
    if PAPER not in members:
        raise _refuse("no-paper", "This is no courier file.")
    envelope = read_envelope(members.pop(PAPER))
    text = envelope.signed.encode("utf-8", "replace")
    heading = read_json(text, _Heading, PAPER)
    if heading.courier != VERSION:
        raise _refuse("newer", "This courier file is of a newer WriterDesk.", "Install the newest WriterDesk.")
    way = _WAYS[kind]
    if heading.way != way:
        raise _refuse(
            "wrong-way",
            "This courier file goes from a desk to its vendor." if way == "back" else "This is a vendor's answer.",
            "The vendor imports it and gives back an answer." if way == "back" else "Import it at the desk.",
        )
    paper = read_json(text, kind, PAPER)
    _require_listed(paper.files, members)
    return paper, envelope, members


def read_events(members: Members) -> dict[str, bytes]:
    """The exact bytes of each event by its id."""
    found = read_json(members.get(EVENTS, b"{}"), dict[str, str], EVENTS)
    return {event: text.encode() for event, text in found.items()}


def write_events(events: Mapping[str, bytes]) -> bytes:
    """``events.json``."""
    return msgspec.json.encode({event: body.decode() for event, body in sorted(events.items())})


def read_news(members: Members) -> list[NewsItem]:
    """The items of the feed; Refused ``document/…``."""
    data = members.get(FEED, b'{"items":[]}')
    parse_json(data, FEED)
    try:
        return msgspec.json.decode(data, type=FeedNews).items
    except msgspec.DecodeError as error:
        raise Refused("document/shape", "The news in this file cannot be read.", where=FEED) from error


def _require_listed(files: Mapping[str, str], members: Members) -> None:
    for name in sorted(members.keys() | files.keys()):
        if name not in files:
            raise _refuse("unlisted", "A member is not on the signed paper.", where=name)
        if name not in members:
            raise _refuse("missing", "A member on the signed paper is not there.", where=name)
        if hashlib.sha256(members[name]).hexdigest() != files[name]:
            raise _refuse("digest", "A member is not the one on the signed paper.", where=name)


def _refuse(
    word: str, sentence: str, step: str = "Ask the sender for the file again.", *, where: str = PAPER
) -> Refused:
    return Refused(f"courier/{word}", sentence, step, where=where)
