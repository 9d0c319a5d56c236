"""The documents in a package's payload, read strictly once their digests fit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import msgspec

from writerdesk.packages.bag_info import BagInfo
from writerdesk.packages.documents import (
    SCOPES,
    VERSION,
    Block,
    Consent,
    FindingLeft,
    Judged,
    PieceDocument,
    ProcessSummary,
    Ruby,
)
from writerdesk.packages.faults import refusal
from writerdesk.packages.process_chain import NO_HEAD, ProcessEntry, chain_faults, summary_of, sums_fit
from writerdesk.text.anchors import selector
from writerdesk.text.normal import is_nfc
from writerdesk.trust.strict_json import parse_json, read_json, shaped, utf8_text

PIECE_TXT, PIECE_JSON = "piece.txt", "piece.json"
CRATE, CONSENT, SUMMARY = "ro-crate-metadata.json", "consent.json", "process/summary.json"
JOURNAL = "process/journal.jsonl"
ATTACHMENTS = "attachments/"
CRATE_PROFILE = "https://w3id.org/ro/crate/1.2"
T = TypeVar("T")


class NormalText(NamedTuple):
    """A text that is known to be in NFC, and its UTF-8."""

    data: bytes
    text: str


@dataclass(frozen=True)
class PackageContents:
    """What a package says, once structure, digests and documents hold; ``files`` is the payload by path in ``data/``.

    ``info`` has the ids (uuid, piece, revision, parent, brief, vendor); ``text`` is piece.txt.
    """

    info: BagInfo
    text: str
    piece: PieceDocument
    consent: Consent
    process: ProcessSummary
    crate: Mapping[str, Any]
    attachments: Mapping[str, bytes]
    files: Mapping[str, bytes]
    tagmanifest_sha256: str


def read_contents(
    info: BagInfo, files: Mapping[str, bytes], tagmanifest_sha256: str, normal: NormalText | None = None
) -> PackageContents:
    """Read the documents of a payload, by path in ``data/``; Refused ``document/…`` for the first fault."""
    for name in (PIECE_TXT, PIECE_JSON, CRATE, CONSENT, SUMMARY):
        if name not in files:
            raise refusal("document/missing", f"data/{name}")
    text = read_piece_text(files[PIECE_TXT], normal)
    piece = _versioned(files, PIECE_JSON, PieceDocument)
    _check_places(piece, len(text))
    _check_judged(piece.judged)
    consent = _versioned(files, CONSENT, Consent)
    _check_consent(consent, info)
    process = read_json(files[SUMMARY], ProcessSummary, f"data/{SUMMARY}")
    _check_process(process, files.get(JOURNAL))
    return PackageContents(
        info=info,
        text=text,
        piece=piece,
        consent=consent,
        process=process,
        crate=_crate(files[CRATE]),
        attachments={
            name.removeprefix(ATTACHMENTS): body for name, body in files.items() if name.startswith(ATTACHMENTS)
        },
        files=files,
        tagmanifest_sha256=tagmanifest_sha256,
    )


def read_piece_text(data: bytes, normal: NormalText | None = None) -> str:
    """piece.txt: UTF-8, NFC, LF, exactly one final newline, no BOM, no NUL; Refused ``document/…``.

    Bytes that are those of ``normal`` are neither decoded nor normalised again.
    """
    where = f"data/{PIECE_TXT}"
    known = normal is not None and data == normal.data
    text = normal.text if normal is not None and known else utf8_text(data, where)
    faults = (
        ("document/nul", b"\0" in data),
        ("document/carriage-return", b"\r" in data),
        ("document/not-nfc", not known and not is_nfc(text)),
        ("document/final-newline", not text.endswith("\n") or text.endswith("\n\n")),
    )
    for code, found in faults:
        if found:
            raise refusal(code, where)
    return text


def _versioned(files: Mapping[str, bytes], name: str, kind: type[T]) -> T:
    """A document of a known major version. The version is looked at first: a newer shape is not called wrong."""
    value = parse_json(files[name], f"data/{name}")
    version = value.get("version") if isinstance(value, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise refusal("document/newer-version", f"data/{name}")
    return shaped(value, kind, f"data/{name}")


def _check_places(piece: PieceDocument, length: int) -> None:
    places: tuple[Block | Ruby | FindingLeft, ...] = (*piece.blocks, *piece.ruby, *piece.findings)
    for place in places:
        if not 0 <= place.start <= place.end <= length:
            raise refusal("document/out-of-range", f"data/{PIECE_JSON}")


def _check_judged(judged: Judged | None) -> None:
    """The judged text is not in the package: each remark must name it, and quote as much as it points to."""
    where = f"data/{PIECE_JSON}"
    if judged is not None and not re.fullmatch("urn:sha256:[0-9a-f]{64}", judged.source):
        raise refusal("document/judged", where)
    for annotation in judged.annotations if judged else ():
        target, position = annotation.get("target"), selector(annotation, "TextPositionSelector")
        start, end = position.get("start"), position.get("end")
        exact = selector(annotation, "TextQuoteSelector").get("exact")
        if not (
            isinstance(start, int) and isinstance(end, int) and 0 <= start < end
            and isinstance(exact, str) and len(exact) == end - start
            and isinstance(target, dict) and judged is not None and target.get("source") == judged.source
            and isinstance(annotation.get("id"), str)
        ):  # fmt: skip
            raise refusal("document/judged", where)


def _check_consent(consent: Consent, info: BagInfo) -> None:
    unknown = [scope for scope in consent.scopes if scope not in SCOPES]
    if unknown:
        raise refusal("document/unknown-scope", f"data/{CONSENT}: {ascii(unknown[0])[1:-1]}")
    if (consent.piece, consent.revision) != (info.piece, info.revision):
        raise refusal("document/disagrees", f"data/{CONSENT}")


def _check_process(summary: ProcessSummary, journal: bytes | None) -> None:
    started = summary.saves > 0
    if (
        not re.fullmatch("[0-9a-f]{64}", summary.head)
        or started != (summary.head != NO_HEAD)
        or min(summary.saves, summary.forks) < 0
        or not sums_fit(summary)
    ):
        raise refusal("document/process", f"data/{SUMMARY}")
    if journal is not None:
        entries = [read_json(line, ProcessEntry, f"data/{JOURNAL}") for line in journal.split(b"\n") if line]
        if chain_faults(entries) or summary_of(entries, summary.forks) != summary:
            raise refusal("document/process", f"data/{JOURNAL}")


def _crate(data: bytes) -> Mapping[str, Any]:
    """The crate's metadata, if its descriptor says RO-Crate 1.2 of this folder (RO-Crate 1.2, Root Data Entity)."""
    crate = parse_json(data, f"data/{CRATE}")
    try:
        graph = msgspec.convert(crate["@graph"], list[dict[str, Any]])
        descriptor = next(entity for entity in graph if entity.get("@id") == CRATE)
        described = descriptor["about"]["@id"] == "./" and descriptor["conformsTo"]["@id"] == CRATE_PROFILE
        sound = described and any(entity.get("@id") == "./" for entity in graph) and "@context" in crate
    except (TypeError, KeyError, StopIteration, msgspec.ValidationError) as error:
        raise refusal("document/crate", f"data/{CRATE}") from error
    if not sound:
        raise refusal("document/crate", f"data/{CRATE}")
    return dict(crate)
