"""Opening encrypted packages where the vendor's age identity is: what stands inside is judged as any other package.

The receipt was given on the encrypted bytes and stays. From the judgement on the package is RECEIVED or BOUNCED; a
lead who holds the piece reads what was opened, the writer gets back what was sent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.callers import Caller
from writerdesk.endpoint.contents import Judged, judge_package
from writerdesk.endpoint.life import emit, piece_state
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.receiving import move_piece, piece_of
from writerdesk.endpoint.records import arrivals, audit, packages, pieces
from writerdesk.endpoint.schema import Record
from writerdesk.errors import Declined, Refused
from writerdesk.lifecycle.events import make_event
from writerdesk.packages.opening import open_package
from writerdesk.packages.sealing import package_uuid
from writerdesk.trust.age import identities_in
from writerdesk.trust.age_paper import identity_from_paper, is_sheet

AHEAD = 20
"""How many revisions after the last known one are looked at, to find whose package cannot be read."""


class NotOpened(msgspec.Struct, frozen=True):
    """A package that stays closed, or that was bounced: its uuid, the code and a sentence."""

    uuid: str
    code: str
    message: str


class Opened(msgspec.Struct, frozen=True):
    """What ``endpoint open`` prints; ``closed`` were encrypted for another key, or are damaged."""

    received: int
    bounced: int
    closed: int
    errors: list[NotOpened]


def open_packages(folder: Path, identity: str, vendor: str | None = None) -> Opened:
    """Open every encrypted package of a vendor; twice is once.

    ``identity`` is the text of a key file, or of a sheet typed back.

    Raises ``age/identity``, ``request/unknown``, ``desk/…``, ``disk/…``.
    """
    identities = [identity_from_paper(identity)] if is_sheet(identity) else identities_in(identity)
    received, errors, closed = 0, list[NotOpened](), 0
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        with office.database.reading(tenant) as connection:
            waiting = packages.encrypted(connection, tenant)
        for row in waiting:
            problem = _open(office, tenant, row, identities)
            received += problem is None
            closed += problem is not None and problem.code == "age/cannot-open"
            errors += [] if problem is None else [problem]
    return Opened(received, len(errors) - closed, closed, errors)


def _open(office: Office, tenant: str, row: Record, identities: Sequence[str]) -> NotOpened | None:
    """Open one package; None when it was received, else why not."""
    writer = Caller(tenant, row.person, "writer", "", "")
    sha256 = None
    try:
        data = open_package(office.blobs.read(tenant, row.sha256), identities)
        sha256 = hashlib.sha256(data).hexdigest()
        # It was signed before it arrived; a device that was taken back since does not undo that.
        judged = _judged(office, writer, row, data)
        office.begin_arrival(tenant, tenant, sha256)
        office.blobs.keep(tenant, sha256, data)
        return _receive(office, writer, row, judged, sha256)
    except (Refused, Declined) as problem:
        if problem.code == "age/cannot-open":
            return NotOpened(row.uuid, problem.code, problem.message)
        _bounce(office, writer, row, problem)
        return NotOpened(row.uuid, problem.code, problem.message)


def _judged(office: Office, writer: Caller, row: Record, data: bytes) -> Judged:
    judged = judge_package(office, writer, row.uuid, data, datetime.fromisoformat(row.received_at))
    if judged is None:
        raise Refused("zip/encrypted-package", "The package is encrypted twice.", where=row.uuid)
    return judged


def _receive(office: Office, writer: Caller, row: Record, judged: Judged, sha256: str) -> NotOpened | None:
    info = judged.contents.info
    with office.database.writing(writer.tenant) as connection:
        if not _waits(connection, writer.tenant, row.uuid):
            return None
        arrivals.became(connection, writer.tenant, writer.tenant, sha256)
        piece = piece_of(connection, office, writer, judged.contents)
        packages.set_opened(
            connection, writer.tenant, row.uuid, piece=piece.id, revision=info.revision, state="RECEIVED",
            opened=sha256,
        )  # fmt: skip
        state = move_piece(connection, office, writer, piece, judged)
        packages.set_state(connection, writer.tenant, row.uuid, state)
        told = {"sha256": row.sha256, "opened": sha256, "state": state}
        audit.note(connection, writer.tenant, office.now(), "package-opened", row.uuid, told)
    if state == "RECEIVED":
        return None
    return NotOpened(row.uuid, f"package/{state.lower()}", "The package does not fit where its piece stands.")


def _bounce(office: Office, writer: Caller, row: Record, problem: Refused | Declined) -> None:
    """Give it back to the writer with the reason, if the piece can be told by the package's id."""
    with office.database.writing(writer.tenant) as connection:
        if not _waits(connection, writer.tenant, row.uuid):
            return
        piece, revision = _guess(connection, writer, row.uuid)
        packages.set_opened(
            connection, writer.tenant, row.uuid, piece=None if piece is None else piece.id, revision=revision,
            state="BOUNCED",
        )  # fmt: skip
        told = {"sha256": row.sha256, "state": "BOUNCED", "code": problem.code}
        audit.note(connection, writer.tenant, office.now(), "package-opened", row.uuid, told)
        if piece is None:
            return
        again = piece_state(connection, office, writer.tenant, piece).state == "CHANGES_ASKED"
        event = make_event(
            piece=piece.id, revision=revision, leaves="REVISED" if again else "SENT", to="BOUNCED", by=writer.tenant,
            role="endpoint", now=office.clock(), reason=f"{problem.message} [{problem.code}]",
            payload={"package": row.uuid},
        )  # fmt: skip
        emit(connection, office, writer.tenant, piece, event)


def _waits(connection: sa.Connection, tenant: str, uuid: str) -> bool:
    row = packages.get_package(connection, tenant, uuid)
    return row is not None and row.state == "ENCRYPTED"


def _guess(connection: sa.Connection, writer: Caller, uuid: str) -> tuple[Record | None, int]:
    """The writer's piece whose next revision has this id: it is made of both."""
    for piece in pieces.all_pieces(connection, writer.tenant):
        if piece.person != writer.person:
            continue
        for revision in range(max(1, piece.revision), piece.revision + AHEAD):
            if _uuid_of(piece.id, revision) == uuid:
                return piece, revision
    return None, 0


def _uuid_of(piece: str, revision: int) -> str:
    try:
        return package_uuid(piece, revision)
    except ValueError:
        return ""  # a piece whose id is no UUID has no packages of ours
