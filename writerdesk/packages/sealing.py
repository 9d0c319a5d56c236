"""Sealing: a text, its documents and a consent become one signed package, verified before anyone gets it.

The same request and key give the same bytes. The text, findings and process record come as arguments: what they
mean is the business of other rooms.
"""

from __future__ import annotations

import hashlib
import re
import uuid as uuids
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import msgspec

from writerdesk.errors import Bug, Declined, Refused
from writerdesk.packages import contents
from writerdesk.packages.bag_info import NONE
from writerdesk.packages.bag_reading import TAGMANIFEST
from writerdesk.packages.bag_writing import write_bag
from writerdesk.packages.blocks import blocks_of
from writerdesk.packages.crate import crate_document
from writerdesk.packages.documents import (
    SCOPES,
    Block,
    CommentAnswer,
    Consent,
    Direction,
    FindingLeft,
    Judged,
    LineReading,
    PieceDocument,
    ProcessSummary,
    Ruby,
    Wording,
    document_bytes,
)
from writerdesk.packages.process_chain import ProcessEntry
from writerdesk.packages.verifying import verify_package
from writerdesk.text.normal import payload
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.allowed_signers import AllowedSigners, Signer
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_zip import Limits
from writerdesk.trust.zip_writer import write_zip

_ATTACHMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, kw_only=True)
class SealRequest:
    """Everything that goes into a package. Offsets are code points of the text *after* ``payload_text``.

    ``parent`` is the tagmanifest's sha-256 (hex) of the revision before, None for the first; ``brief`` is
    ``id@version`` and ``vendor`` its id, both None for a personal piece; ``author`` is a pseudonym; ``journal`` is
    the chain itself, given only if the writer ticked it; ``blocks`` are made from blank lines when there are none.
    ``attachments_told``: what the writer says of them, by name.
    """

    piece: str
    revision: int
    parent: str | None
    text: str
    title: str
    language: str
    direction: Direction
    kind: str
    author: str
    licence: str
    scopes: Sequence[str]
    wording: Wording
    sealed_at: datetime
    process: ProcessSummary
    vendor: str | None = None
    brief: str | None = None
    form: str | None = None
    blocks: Sequence[Block] = ()
    ruby: Sequence[Ruby] = ()
    readings: Sequence[LineReading] = ()
    findings: Sequence[FindingLeft] = ()
    answers: Sequence[CommentAnswer] = ()
    minutes: int = 0
    judged: Judged | None = None
    journal: Sequence[ProcessEntry] | None = None
    attachments: Mapping[str, bytes] = field(default_factory=dict)
    attachments_told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SealedPackage:
    """A sealed, unencrypted package: its bytes are kept and sent as they are.

    ``sha256`` is of ``data``; ``tagmanifest_sha256`` is what the next revision names as its parent; ``name`` is the
    file's name; ``text`` is piece.txt.
    """

    data: bytes = field(repr=False)
    uuid: str
    revision: int
    sha256: str
    tagmanifest_sha256: str
    name: str
    text: str = field(repr=False)

    @property
    def size(self) -> int:
        """Length of the file in bytes."""
        return len(self.data)


def package_uuid(piece: str, revision: int) -> str:
    """The package's id: UUID version 5 of the revision number in the name space of the piece's UUID."""
    return str(uuids.uuid5(uuids.UUID(piece), str(revision)))


def build_package(request: SealRequest, key: DeviceKey) -> SealedPackage:
    """Seal: NFC and LF, build in memory, verify with the strict verifier.

    Raises Refused ``text/…`` for a text that cannot be written, Declined ``seal/no-scope|unknown-scope|
    parent|attachment-name|too-large|header``, Bug ``bug/own-package`` when our own verifier refuses our own work.
    """
    _check_request(request)
    identity = package_uuid(request.piece, request.revision)
    text, piece_txt = payload(request.text)
    files = _payload(request, text, piece_txt, key, identity)
    try:
        members = write_bag(files, _headers(request, identity), key)
    except Refused as error:
        raise Declined(
            "seal/header", "The brief or the vendor has a name that cannot be written.", where=error.where
        ) from error
    _check_size(members)
    stored = [f"wd-{identity}/data/{name}" for name in files if name.startswith(contents.ATTACHMENTS)]
    data = write_zip({f"wd-{identity}/{name}": body for name, body in members.items()}, stored)
    _verify_own(data, key, request.sealed_at, contents.NormalText(piece_txt, text))
    return SealedPackage(
        data=data,
        uuid=identity,
        revision=request.revision,
        sha256=hashlib.sha256(data).hexdigest(),
        tagmanifest_sha256=hashlib.sha256(members[TAGMANIFEST]).hexdigest(),
        name=f"{identity}-r{request.revision}.wdpkg",
        text=text,
    )


def _check_request(request: SealRequest) -> None:
    unknown = [scope for scope in request.scopes if scope not in SCOPES]
    if unknown:
        raise Declined(
            "seal/unknown-scope",
            "There is no consent called {scope}.",
            "Choose from training, evaluation, publication, commercial.",
            scope=unknown[0],
        )
    if (request.revision == 1) != (request.parent is None):
        raise Declined(
            "seal/parent",
            "The revision before this one is not on this desk.",
            "Restore the desk from its newest backup, or seal on the machine that sealed the last revision.",
        )
    if not request.scopes:
        raise Declined("seal/no-scope", "A piece is sealed with consent to at least one use.", "Tick a use.")
    for name in request.attachments:
        if not _ATTACHMENT.fullmatch(name):
            raise Declined(
                "seal/attachment-name",
                "The file name {name} cannot travel in a package.",
                "Rename it with plain letters, digits, dots and hyphens.",
                name=name,
            )


def _payload(request: SealRequest, text: str, piece_txt: bytes, key: DeviceKey, identity: str) -> dict[str, bytes]:
    files = {
        contents.PIECE_TXT: piece_txt,
        contents.PIECE_JSON: document_bytes(_piece_document(request, text)),
        contents.CONSENT: document_bytes(_consent(request, key)),
        contents.SUMMARY: document_bytes(request.process),
    }
    if request.journal is not None:
        files[contents.JOURNAL] = b"".join(msgspec.json.encode(entry) + b"\n" for entry in request.journal)
    files |= {f"{contents.ATTACHMENTS}{name}": body for name, body in request.attachments.items()}
    crate = crate_document(
        uuid=identity,
        title=request.title,
        language=request.language,
        licence=request.licence,
        author=request.author,
        published=_day(request.sealed_at),
        files={name: len(body) for name, body in files.items()},
        told={f"{contents.ATTACHMENTS}{name}": words for name, words in request.attachments_told.items()},
    )
    return files | {contents.CRATE: document_bytes(crate)}


def _piece_document(request: SealRequest, text: str) -> PieceDocument:
    return PieceDocument(
        title=request.title,
        language=request.language,
        direction=request.direction,
        kind=request.kind,
        form=request.form,
        blocks=tuple(request.blocks) or blocks_of(text, request.language, request.direction, request.kind),
        ruby=tuple(request.ruby),
        readings=tuple(request.readings),
        findings=tuple(_within(finding, len(text)) for finding in request.findings),
        answers=tuple(request.answers),
        minutes=request.minutes,
        judged=request.judged,
    )


def _within(finding: FindingLeft, length: int) -> FindingLeft:
    """A finding on the line ends that sealing cut off points to the end of the text."""
    return msgspec.structs.replace(finding, start=min(finding.start, length), end=min(finding.end, length))


def _consent(request: SealRequest, key: DeviceKey) -> Consent:
    return Consent(
        piece=request.piece,
        revision=request.revision,
        scopes=tuple(scope for scope in SCOPES if scope in request.scopes),
        licence=request.licence,
        wording=request.wording,
        given_at=timestamp(request.sealed_at),
        key=key.key_id,
    )


def _headers(request: SealRequest, identity: str) -> list[tuple[str, str]]:
    return [
        ("External-Identifier", f"urn:uuid:{identity}"),
        ("Bagging-Date", _day(request.sealed_at)),
        ("WriterDesk-Package-Version", "1"),
        ("WriterDesk-Vendor", request.vendor or NONE),
        ("WriterDesk-Brief", request.brief or NONE),
        ("WriterDesk-Piece", request.piece),
        ("WriterDesk-Revision", str(request.revision)),
        ("WriterDesk-Parent", f"sha256:{request.parent}" if request.parent else NONE),
    ]


def _check_size(members: Mapping[str, bytes]) -> None:
    limits = Limits()
    sizes = [len(body) for body in members.values()]
    if max(sizes) > limits.member or sum(sizes) > limits.total or len(sizes) > limits.files:
        raise Declined(
            "seal/too-large",
            "The piece and its attachments are too large for one package.",
            "Make the attachments smaller or leave some out.",
        )


def _verify_own(data: bytes, key: DeviceKey, at: datetime, normal: contents.NormalText) -> None:
    verification = verify_package(data, AllowedSigners((Signer("writer", key.public_blob),)), at, normal=normal)
    if not verification.valid:
        fault = verification.errors[0]
        raise Bug(
            "bug/own-package", "The sealed package did not pass our own check.", where=f"{fault.code} {fault.where}"
        )


def _day(at: datetime) -> str:
    return at.astimezone(UTC).date().isoformat()
