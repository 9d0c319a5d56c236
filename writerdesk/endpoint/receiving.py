"""Taking packages, whole or in parts. Nothing is answered before it is stored and on the disk itself.

The order is: bytes into the blob store, then one transaction with the package's row, its receipt, the receipt's place
in the feed and the move of its piece. So a row without its bytes cannot be.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Annotated

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.blobs import Arrived, parts_shelf
from writerdesk.endpoint.callers import Caller
from writerdesk.endpoint.contents import Judged, judge_package
from writerdesk.endpoint.event_log import refusal
from writerdesk.endpoint.life import check_limit, emit, new_piece, piece_state, published
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import arrivals, audit, feed, packages, people, pieces, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.turns import Asked
from writerdesk.errors import Declined, DiskProblem, Refused
from writerdesk.lifecycle.events import make_event
from writerdesk.packages.contents import PackageContents
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.receipts import Receipt, ReceiptStatement, make_receipt

NEW, AGAIN = 201, 200
PARTS_LIVE = timedelta(days=7)
MOST_PARTS = 50 * 1024
"""Of one package; a part may be as short as a byte."""


Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(msgspec.Struct, frozen=True):
    """Which parts, in this order, make a package of ``size`` bytes with this SHA-256 (hex)."""

    sha256: Sha256
    size: Annotated[int, msgspec.Meta(ge=0)]
    parts: list[Sha256]


def known_receipt(office: Office, caller: Caller, uuid: str, sha256: str) -> Receipt | None:
    """The receipt that these bytes got before, or None; raises ``request/other-bytes``."""
    with office.database.reading(caller.tenant) as connection:
        row = packages.get_package(connection, caller.tenant, uuid)
    return None if row is None else _again(row, caller, sha256)


def put_package(office: Office, caller: Caller, uuid: str, arrived: Arrived) -> tuple[int, Receipt]:
    """Take a body that has arrived: (201 or 200, receipt); the file is kept or forgotten, never left.

    Raises ``request/other-bytes``, the codes of the strict reader, ``package/…``, ``refused``, ``disk/…``.
    """
    tenant = caller.tenant
    try:
        # Its arrival is told before it is judged, in the same words.
        begun = office.arrival(tenant, tenant, arrived.sha256)
        known, devices, _ = office.database.counted(
            tenant, packages.asking_package(tenant, uuid), people.asking_devices(tenant, caller.person), begun
        )
        if known:
            receipt = _again(known[0], caller, arrived.sha256)
            if not office.blobs.holds(tenant, arrived.sha256):  # a store restored from an older day
                office.blobs.keep(tenant, arrived.sha256, arrived.body)
            return AGAIN, receipt
        try:
            judged = judge_package(office, caller, uuid, arrived.read(), devices=devices)
        except (Declined, Refused):
            office.database.counted(tenant, arrivals.given_up(begun))
            raise
        office.blobs.keep(tenant, arrived.sha256, arrived.body)
    finally:
        arrived.forget()
    with office.database.writing(tenant, _asks(caller, uuid, judged)) as connection:
        arrivals.became(connection, tenant, tenant, arrived.sha256)
        row = packages.get_package(connection, tenant, uuid)
        if row is not None:
            return AGAIN, _again(row, caller, arrived.sha256)
        piece = None if judged is None else piece_of(connection, office, caller, judged.contents)
        receipt = _receipt(connection, office, caller, uuid, arrived)
        if judged is None or piece is None:
            _keep(connection, caller, receipt, arrived.size, piece=None, revision=0, state="ENCRYPTED")
        else:
            moved, revision = move_piece(connection, office, caller, piece, judged), judged.contents.info.revision
            _keep(connection, caller, receipt, arrived.size, piece=piece.id, revision=revision, state=moved)
    return NEW, receipt


def _asks(caller: Caller, uuid: str, judged: Judged | None) -> list[Asked]:
    """What taking a package will ask for certain, and what taking the first one of a piece asks."""
    asks = [packages.asking_package(caller.tenant, uuid)]
    if judged is not None:
        info = judged.contents.info
        brief = (info.brief or "").rpartition("@")[0]
        asks.append(pieces.asking_piece(caller.tenant, info.piece))
        asks.append(pieces.asking_taken(caller.tenant, caller.person, brief))
    return asks


def put_part(office: Office, caller: Caller, uuid: str, sha256: str, data: bytes) -> int:
    """Take a part: 201 or, when it is here already, 200. Raises ``request/digest``, ``request/shape``, ``disk/…``."""
    if not data:
        raise Refused("request/shape", "A part has at least one byte.", where="body")
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Refused("request/digest", "The part has another SHA-256 than the address.", where="sha256")
    with office.database.reading(caller.tenant) as connection:
        here = {row.sha256 for row in packages.parts(connection, caller.tenant, uuid, caller.person)}
    if sha256 in here:
        return AGAIN
    if len(here) >= MOST_PARTS:
        raise Refused("request/too-large", "There are too many parts for one package.")
    shelf = parts_shelf(caller.tenant, uuid, caller.person)
    office.begin_arrival(caller.tenant, shelf, sha256)
    office.blobs.keep(shelf, sha256, data)
    with office.database.writing(caller.tenant) as connection:
        packages.add_part(
            connection, caller.tenant, package=uuid, person=caller.person, sha256=sha256, size=len(data),
            stored_at=office.now(),
        )  # fmt: skip
        arrivals.became(connection, caller.tenant, shelf, sha256)
    return NEW


def put_manifest(office: Office, caller: Caller, uuid: str, manifest: Manifest) -> tuple[int, Receipt]:
    """Make the package out of its parts: (201 or 200, receipt).

    Raises ``manifest/missing`` with the absent parts in ``missing``, ``manifest/digest``, ``request/too-large``, and
    whatever :func:`put_package` raises.
    """
    known = known_receipt(office, caller, uuid, manifest.sha256)
    if known is not None:
        return AGAIN, known
    most = office.limits.package_bytes
    if manifest.size > most or len(manifest.parts) > MOST_PARTS:
        raise Refused("request/too-large", "At most {limit} bytes are taken here.", limit=most)
    with office.database.reading(caller.tenant) as connection:
        sizes = {row.sha256: row.size for row in packages.parts(connection, caller.tenant, uuid, caller.person)}
    missing = [part for part in dict.fromkeys(manifest.parts) if part not in sizes]
    if missing:
        raise _missing(missing)
    if not manifest.parts or sum(sizes[part] for part in manifest.parts) != manifest.size:
        raise Refused("manifest/digest", "The parts together have another size.", where="size")
    try:
        path = office.blobs.join(parts_shelf(caller.tenant, uuid, caller.person), manifest.parts)
    except DiskProblem as problem:
        return AGAIN, _made_meanwhile(office, caller, uuid, manifest, problem)
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    if sha256 != manifest.sha256:
        path.unlink()
        raise Refused("manifest/digest", "The parts together have another SHA-256.", where="sha256")
    answer = put_package(office, caller, uuid, Arrived(path, manifest.size, sha256))
    _forget_parts(office, caller.tenant, uuid, caller.person)
    return answer


def _made_meanwhile(office: Office, caller: Caller, uuid: str, manifest: Manifest, problem: DiskProblem) -> Receipt:
    """Parts went while they were read: another replica has made the package of them, or the store has lost some.

    Those are asked for again: raises ``manifest/missing``, or ``problem`` where the store does not answer.
    """
    known = known_receipt(office, caller, uuid, manifest.sha256)
    if known is not None:
        return known
    shelf = parts_shelf(caller.tenant, uuid, caller.person)
    lost = [part for part in dict.fromkeys(manifest.parts) if not office.blobs.holds(shelf, part)]
    if not lost:
        raise problem
    with office.database.writing(caller.tenant) as connection:
        for part in lost:
            packages.forget_part(connection, caller.tenant, uuid, caller.person, part)
    raise _missing(lost) from problem


def _missing(parts: list[str]) -> Refused:
    return Refused(
        "manifest/missing", "{count} parts are not here.", "Send them, then the manifest again.",
        count=len(parts), missing=parts,
    )  # fmt: skip


def sweep_parts(office: Office) -> None:
    """Forget parts whose package never came, seven days after the newest of them."""
    before = timestamp(office.clock() - PARTS_LIVE)
    for tenant in office.tenants():
        with office.database.reading(tenant) as connection:
            stale = packages.stale_parts(connection, tenant, before)
        for row in stale:
            _forget_parts(office, tenant, row.package, row.person)


def _forget_parts(office: Office, tenant: str, package: str, person: str) -> None:
    # Rows first: a part without a row is sent again, a row without its part would be believed.
    with office.database.writing(tenant) as connection:
        packages.forget_parts(connection, tenant, package, person)
    office.blobs.clear(parts_shelf(tenant, package, person))


def _receipt(connection: sa.Connection, office: Office, caller: Caller, uuid: str, arrived: Arrived) -> Receipt:
    """The receipt, the one item that tells of it, and the line of the audit."""
    seq = vendors.next_seq(connection, caller.tenant)
    statement = ReceiptStatement(uuid, arrived.sha256, office.now(), caller.tenant, seq)
    receipt = make_receipt(statement, signing_key(connection, office, caller.tenant, "receipt"))
    told = {"sha256": arrived.sha256, "size": arrived.size, "person": caller.person, "seq": seq}
    audit.note(connection, caller.tenant, receipt.received_at, "package-kept", uuid, told)
    text = msgspec.json.encode(receipt).decode()
    feed.add_item(connection, caller.tenant, seq, "receipt", uuid, feed.PERSON, caller.person, text)
    return receipt


def _keep(connection: sa.Connection, caller: Caller, receipt: Receipt, size: int, **columns: object) -> None:
    """The row of a package: ``piece``, ``revision`` and ``state`` are what became of it."""
    packages.add_package(
        connection,
        caller.tenant,
        uuid=receipt.id,
        sha256=receipt.sha256,
        size=size,
        person=caller.person,
        received_at=receipt.received_at,
        seq=receipt.seq,
        signed=receipt.signed,
        signature=receipt.signature,
        **columns,
    )


def piece_of(connection: sa.Connection, office: Office, caller: Caller, contents: PackageContents) -> Record:
    """The piece of a package. One that nobody has taken here begins now, if the brief has room for it."""
    info = contents.info
    piece = pieces.get_piece(connection, caller.tenant, info.piece)
    if piece is None:
        brief, _, version = (info.brief or "").rpartition("@")
        problem = check_limit(connection, office, caller, brief, int(version or 0))
        if problem is not None and problem.code == "move/piece-limit":
            raise refusal(problem)
        return new_piece(
            connection, office, caller, info.piece, brief, int(version or 0), start="DRAFT",
            title=contents.piece.title, language=contents.piece.language,
        )  # fmt: skip
    if piece.person != caller.person:
        raise refusal(Declined("move/unknown-piece", "This piece is not known here.", where="WriterDesk-Piece"))
    if piece.state == "OFFERED":
        raise refusal(
            Declined("move/not-taken", "The brief of this piece was not yours to take.", where="WriterDesk-Piece")
        )
    said = {"title": contents.piece.title, "language": contents.piece.language}
    if (piece.title, piece.language) != (said["title"], said["language"]):
        pieces.set_piece(connection, caller.tenant, piece.id, **said)
    return piece


def move_piece(connection: sa.Connection, office: Office, caller: Caller, piece: Record, judged: Judged) -> str:
    """Move the piece: received, bounced for a brief that is not the one taken, or back to the lead who asked.

    The state of the package: RECEIVED, BOUNCED, or REFUSED when the piece was not waiting for it.
    """
    info, state = judged.contents.info, piece_state(connection, office, caller.tenant, piece)
    again = state.state == "CHANGES_ASKED"
    leaves, to, reason = ("REVISED", "IN_REVIEW", None) if again else ("SENT", "RECEIVED", None)
    payload: dict[str, object] = {"package": info.uuid, "writer": caller.person, "signer": judged.signer}
    if again:
        payload["holder"] = state.lead
    brief, _, version = (info.brief or "").rpartition("@")
    known = published(connection, office, caller.tenant, brief, int(version or 0))
    if known is None or f"{piece.brief}@{piece.brief_version}" != info.brief:
        to, reason = "BOUNCED", "The package names a brief or a version that was not taken here."
    event = make_event(
        piece=piece.id, revision=info.revision, leaves=leaves, to=to, by=caller.tenant, role="endpoint",
        now=office.clock(), reason=reason, payload=payload,
    )  # fmt: skip
    fits = emit(connection, office, caller.tenant, piece, event, state)
    return ("BOUNCED" if to == "BOUNCED" else "RECEIVED") if fits else "REFUSED"


def _again(row: Record, caller: Caller, sha256: str) -> Receipt:
    if row.sha256 != sha256 or row.person != caller.person:
        raise Refused("request/other-bytes", "Another package stands under this id.", where=row.uuid)
    return receipt_of(row, caller.tenant)


def receipt_of(row: Record, tenant: str) -> Receipt:
    """The receipt as it was given the first time."""
    return Receipt(row.uuid, row.sha256, row.received_at, tenant, row.seq, row.signed, row.signature)
