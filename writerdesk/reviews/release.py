"""The dataset: accepted pieces whose consent covers the asked scopes, as files that other people's tools verify.

The same pieces, scopes and previous release give the same bytes of every file but the signature, wherever and whenever
it is built. The folder appears whole or not at all.
"""

from __future__ import annotations

import hashlib
import shutil
import uuid
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from writerdesk.errors import Refused, Usage
from writerdesk.packages.documents import SCOPES
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.card import card_document
from writerdesk.reviews.dataset.changes import changes_document, changes_since
from writerdesk.reviews.dataset.contents import Contents, DataFile
from writerdesk.reviews.dataset.croissant import croissant_document
from writerdesk.reviews.dataset.licences import licence_files
from writerdesk.reviews.dataset.provenance import provenance_document
from writerdesk.reviews.dataset.rows import Key, Pseudonyms, Row, agreements_of, make_rows, row_line
from writerdesk.reviews.dataset.splits import SPLITS, split_of_writers
from writerdesk.storage.durable import make_folder, sync_folder, write_file
from writerdesk.storage.faults import translated

NAMESPACE = "dataset@writerdesk"
SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sshsig"
ROWS_A_FILE = 50_000
NO_CONSENT, WITHDRAWN = "no-consent", "withdrawn"


class ReleaseReport(msgspec.Struct, frozen=True):
    """What a release holds: rows, what was left out and why, rows a split, and its files, as paths under ``out``."""

    out: Path
    rows: int
    left_out: dict[str, int]
    splits: dict[str, int]
    files: tuple[str, ...]


def build_release(
    pieces: Iterable[AcceptedPiece], scopes: Sequence[str], out: Path, previous: Path | None, key: Key
) -> ReleaseReport:
    """Write a release into the new or empty folder ``out``.

    ``previous`` is the folder of the release before, for ``CHANGES.md``; ``key`` signs ``SHA256SUMS``. A release of no
    pieces is one, with an empty training file. Raises :class:`Usage` ``release/unknown-scope``, ``release/no-scope``,
    ``release/folder-not-empty``; :class:`Refused` ``release/previous``, ``release/twice``; ``disk/…``.
    """
    asked = _scopes(scopes)
    _require_empty(out)
    chosen, left_out = _choose(pieces, asked)
    contents = _gather(chosen, asked, left_out, previous, key)
    files = {file.path: file.data for file in contents.files} | {
        "README.md": card_document(contents),
        "croissant.json": croissant_document(contents),
        "provenance.json": provenance_document(contents),
        "CHANGES.md": changes_document(contents.changes),
        **licence_files(contents.count("licence")),
    }
    files[SUMS] = _sums(files)
    files[SIGNATURE] = key.sign(files[SUMS], NAMESPACE).encode()
    _write(out, files)
    return ReleaseReport(
        out=out,
        rows=len(chosen),
        left_out=left_out,
        splits={split: len(rows) for split, rows in contents.rows.items()},
        files=tuple(sorted(files)),
    )


def _scopes(asked: Sequence[str]) -> tuple[str, ...]:
    """The asked scopes in the standard's order, each once."""
    unknown = sorted(set(asked) - set(SCOPES))
    choose = "Choose from training, evaluation, publication, commercial."
    if unknown:
        raise Usage("release/unknown-scope", "There is no consent called {scope}.", choose, scope=unknown[0])
    if not asked:
        raise Usage("release/no-scope", "A release is for at least one use.", choose)
    return tuple(scope for scope in SCOPES if scope in asked)


def _require_empty(out: Path) -> None:
    with translated(out):
        if out.is_dir() and not any(out.iterdir()):
            return
        if not out.exists():
            return
    raise Usage(
        "release/folder-not-empty",
        "A release is written into a new or empty folder.",
        "Choose another folder.",
        where=str(out),
    )


def _choose(pieces: Iterable[AcceptedPiece], asked: tuple[str, ...]) -> tuple[list[AcceptedPiece], dict[str, int]]:
    """The pieces to release, by id as a string, and how many are left out for which reason."""
    chosen: dict[str, AcceptedPiece] = {}
    left_out = {NO_CONSENT: 0, WITHDRAWN: 0}
    seen: set[str] = set()
    for piece in pieces:
        if piece.id in seen:
            raise Refused("release/twice", "The store gives one piece twice.", "Repair the store.", where=piece.id)
        seen.add(piece.id)
        if piece.withdrawn:
            left_out[WITHDRAWN] += 1
        elif not set(asked) <= set(piece.scopes):
            left_out[NO_CONSENT] += 1
        else:
            chosen[piece.id] = piece
    return [chosen[name] for name in sorted(chosen)], left_out


def _gather(
    chosen: Sequence[AcceptedPiece],
    asked: tuple[str, ...],
    left_out: Mapping[str, int],
    previous: Path | None,
    key: Key,
) -> Contents:
    names, agreements = Pseudonyms(key), agreements_of(chosen)
    changes = changes_since(previous, (piece.id for piece in chosen))
    release = "\n".join([*asked, *(piece.package for piece in chosen)]).encode()
    split_of = split_of_writers(chosen, names)
    rows: dict[str, list[Row]] = {split: [] for split in SPLITS}
    for piece, row in zip(chosen, make_rows(chosen, names, release, agreements), strict=True):
        rows[split_of[piece.writer]].append(row)
    rows = {split: found for split, found in rows.items() if found or split == "train"}
    return Contents(
        scopes=asked,
        rows=rows,
        left_out=left_out,
        agreements=agreements,
        changes=changes,
        files=tuple(file for split, found in rows.items() for file in _data_files(split, found)),
    )


def _data_files(split: str, rows: Sequence[Row]) -> list[DataFile]:
    parts = [rows[at : at + ROWS_A_FILE] for at in range(0, len(rows), ROWS_A_FILE)] or [rows]
    return [
        DataFile(f"data/{split}-{number:05}.jsonl", split, len(part), b"".join(map(row_line, part)))
        for number, part in enumerate(parts)
    ]


def _sums(files: Mapping[str, bytes]) -> bytes:
    """As ``sha256sum`` writes it, by path."""
    return "".join(f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files)).encode()


def _write(out: Path, files: Mapping[str, bytes]) -> None:
    """Beside ``out`` first; the folder takes its place in one step."""
    out = out.absolute()
    make_folder(out.parent)
    building = out.parent / f".{out.name}.{uuid.uuid4().hex}.new"
    try:
        for path, data in files.items():
            make_folder((building / path).parent)
            write_file(building / path, data)
        with translated(out):
            if out.exists():
                out.rmdir()
            building.rename(out)
            sync_folder(out.parent)
    finally:
        shutil.rmtree(building, ignore_errors=True)
