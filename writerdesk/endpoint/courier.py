"""Courier files at the vendor: what a stick brings is judged by the very doors of the network; the answer goes back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from writerdesk.endpoint import life, reading, receiving
from writerdesk.endpoint.blobs import Arrived
from writerdesk.endpoint.bodies import package_id
from writerdesk.endpoint.callers import Caller
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.problems import document_of
from writerdesk.endpoint.records import audit, people
from writerdesk.endpoint.signing import signing_key
from writerdesk.errors import Declined, Refused
from writerdesk.storage.durable import write_file
from writerdesk.trust import age, courier
from writerdesk.trust.allowed_signers import AllowedSigners, signer_line
from writerdesk.trust.courier import BackPaper, Load, Members, Outcome, OutPaper
from writerdesk.trust.envelope import open_signed
from writerdesk.trust.receipts import Receipt
from writerdesk.trust.strict_zip import refusal

MOST_BRIEFS, MOST_NEWS_BYTES, MOST_HELD_BYTES = 60, 16 * 1024 * 1024, 64 * 1024 * 1024
PAGE = 500


class CourierTaken(msgspec.Struct, frozen=True):
    """What ``endpoint courier import`` prints: ``packages`` and ``events`` that have a receipt now, those that were
    new among them, each refusal, and the answer to give back.
    """

    answer: str
    vendor: str
    person: str
    packages: int
    events: int
    new: int
    refused: list[Outcome]
    items: int


@dataclass(frozen=True, slots=True)
class _News:
    """The part of the feed that goes into an answer."""

    items: list[reading.FeedItem]
    briefs: dict[str, bytes]
    next: int
    more: bool


def import_courier(folder: Path, data: bytes, out: Path, identity: str | None = None) -> CourierTaken:
    """Take what a courier file brings and write the answer to ``out``; twice changes nothing and answers alike.

    One that is encrypted is opened with ``identity`` (the text of a key file), else with the keys of the folder.
    Raises ``age/…``, the codes of :func:`writerdesk.trust.courier.read_courier`, ``signature/…``,
    ``courier/other-vendor``, ``disk/…``. A single package or event that is refused is in the answer with its code.
    """
    with Office(folder) as office:
        plain = _opened(office, data, identity)
        paper, envelope, members = courier.read_courier(plain, OutPaper)
        caller = _caller(office, paper)
        allowed = AllowedSigners.parse(signer_line(caller.person, caller.key, [courier.NAMESPACE]))
        open_signed(envelope, courier.NAMESPACE, allowed, office.clock())
        events = courier.read_events(members)
        taken = [_take(office, caller, load, members, events) for load in paper.loads]
        outcomes = [outcome for outcome, _new in taken]
        new = sum(fresh for _outcome, fresh in taken)
        if new:
            with office.database.writing(caller.tenant) as connection:
                told = {"device": caller.device, "sha256": hashlib.sha256(data).hexdigest(), "new": new}
                audit.note(connection, caller.tenant, office.now(), "courier-taken", caller.person, told)
        answer, count = _answer(office, caller, paper, outcomes)
        write_file(out, answer)
    received = {outcome.id for outcome in outcomes if outcome.receipt is not None}
    return CourierTaken(
        answer=str(out.resolve()),
        vendor=caller.tenant,
        person=caller.person,
        packages=sum(load.id in received for load in paper.loads if load.kind == "package"),
        events=sum(load.id in received for load in paper.loads if load.kind == "event"),
        new=new,
        refused=[outcome for outcome in outcomes if outcome.receipt is None],
        items=count,
    )


def _opened(office: Office, data: bytes, identity: str | None) -> bytes:
    """The courier file in an encrypted one, within the limits of a plain one."""
    if not age.is_age(data):
        return data
    held = [office.key_file(tenant, "age") for tenant in office.tenants()]
    texts = [file.read_text(encoding="utf-8") for file in held if file.is_file()] if identity is None else [identity]
    plain = age.decrypt(data, [one for text in texts for one in age.identities_in(text)])
    if len(plain) > courier.LIMITS.file_size:
        raise refusal("zip/total-size")
    return plain


def _caller(office: Office, paper: OutPaper) -> Caller:
    """The person behind the device that signed the paper, as a token would say it."""
    if not office.serves(paper.vendor):
        raise Refused(
            "courier/other-vendor", "This courier file is for another vendor.", "Carry it there.", where=courier.PAPER
        )
    with office.database.reading(paper.vendor) as connection:
        mine = [row for row in people.devices(connection, paper.vendor) if row.public_key == paper.key]
        if not mine or mine[0].person != paper.person:
            raise Refused(
                "signature/unknown-signer", "The device that made this file is not known here.",
                "Ask the writer to enrol first.", where=courier.PAPER,
            )  # fmt: skip
        device = mine[0]
        if device.revoked_at is not None:
            raise Refused(
                "signature/revoked", "The device that made this file was taken back.",
                "Give the person a new invite.", where=courier.PAPER,
            )  # fmt: skip
        person = people.get_person(connection, paper.vendor, paper.person)
    return Caller(paper.vendor, person.id, person.role, device.id, device.public_key)


def _take(
    office: Office, caller: Caller, load: Load, members: Members, events: dict[str, bytes]
) -> tuple[Outcome, bool]:
    """What became of one load, and whether it was new."""
    door: Callable[[Office, Caller, str, bytes], tuple[int, Receipt]]
    found, door = (
        (members.get(courier.package_member(load.id)), _put_package)
        if load.kind == "package"
        else (events.get(load.id), life.put_event)
    )
    if found is None or hashlib.sha256(found).hexdigest() != load.sha256:
        return Outcome(load.id, code="courier/missing", message="It is on the paper and not in the file."), False
    try:
        status, receipt = door(office, caller, package_id(load.id), found)
    except (Refused, Declined) as problem:
        document = document_of(problem)
        first = document.errors[0]
        return Outcome(load.id, code=first["code"], message=document.detail), False
    return Outcome(load.id, receipt), status == receiving.NEW


def _put_package(office: Office, caller: Caller, uuid: str, data: bytes) -> tuple[int, Receipt]:
    if caller.role != "writer":
        raise Declined("request/role", "Packages come from writers.", "Ask the vendor for an invite as a writer.")
    return receiving.put_package(office, caller, uuid, Arrived.of(data))


def _answer(office: Office, caller: Caller, paper: OutPaper, outcomes: list[Outcome]) -> tuple[bytes, int]:
    """The bytes of the answer, and how many news are in it."""
    news = _news(office, caller, paper.after)
    members = {courier.brief_member(sha256): data for sha256, data in news.briefs.items()}
    members[courier.FEED] = msgspec.json.encode({"items": news.items})
    if caller.role == "lead":
        rows = _queue(office, caller)
        members[courier.QUEUE] = msgspec.json.encode({"items": rows})
        members |= _held(office, caller, rows, set(paper.have))
    back = BackPaper(
        vendor=caller.tenant,
        person=caller.person,
        made_at=office.now(),
        outcomes=outcomes,
        after=paper.after,
        next=news.next,
        more=news.more,
        files=courier.digests(members),
    )
    with office.database.reading(caller.tenant) as connection:
        key = signing_key(connection, office, caller.tenant, "receipt")
    return courier.write_courier(back, members, key), len(news.items)


def _news(office: Office, caller: Caller, after: int) -> _News:
    """The feed after a place, as far as it fits, with the briefs that it tells of."""
    items: list[reading.FeedItem] = []
    files: dict[str, bytes] = {}
    size, place = 0, after
    while page := reading.feed_page(office, caller, place, PAGE).items:
        for item in page:
            data = _brief_file(office, caller, item) if item.kind == "brief" else {}
            size += len(bytes(item.document)) + sum(map(len, data.values()))
            if items and (size > MOST_NEWS_BYTES or len(files | data) > MOST_BRIEFS):
                return _News(items, files, place, more=True)
            files |= data
            place = item.seq
            items.append(item)
    return _News(items, files, place, more=False)


def _brief_file(office: Office, caller: Caller, item: reading.FeedItem) -> dict[str, bytes]:
    told = msgspec.json.decode(item.document)
    return {told["sha256"]: reading.brief_file(office, caller, told["id"], told["version"])}


def _queue(office: Office, caller: Caller) -> list[reading.QueueRow]:
    rows: list[reading.QueueRow] = []
    after: str | None = ""
    while after is not None:
        page = reading.queue_page(office, caller, {}, after, PAGE)
        rows, after = rows + page.items, page.next
    return rows


def _held(office: Office, caller: Caller, rows: list[reading.QueueRow], have: set[str]) -> dict[str, bytes]:
    """The packages that this lead holds and has not read yet, as many as fit."""
    found: dict[str, bytes] = {}
    for row in rows:
        if row.holder != caller.person or row.uuid in have or len(found) >= courier.MOST_PACKAGES:
            continue
        data, _sha256 = reading.package_content(office, caller, row.uuid)
        if sum(map(len, found.values())) + len(data) <= MOST_HELD_BYTES:
            found[courier.package_member(row.uuid)] = data
    return found
