"""The dataset: accepted pieces whose consent covers the asked scopes, as files that other people's tools verify.

The same pieces, scopes and previous release give the same bytes of every file but the signature, wherever and whenever
it is built. The folder appears whole or not at all.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from writerdesk.errors import Usage
from writerdesk.packages.documents import SCOPES
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.card import card_document
from writerdesk.reviews.dataset.changes import changes_document, changes_since
from writerdesk.reviews.dataset.contents import Changes, Contents, DataFile, Tally
from writerdesk.reviews.dataset.croissant import croissant_document
from writerdesk.reviews.dataset.licences import licence_files
from writerdesk.reviews.dataset.parquet import FOLDER, parquet_name, require_parquet, write_parquet
from writerdesk.reviews.dataset.provenance import provenance_document
from writerdesk.reviews.dataset.rows import Key, Pseudonyms, ScoreTally, make_row, points_of, row_line
from writerdesk.reviews.dataset.splits import SPLITS, split_of_writers
from writerdesk.reviews.dataset.spool import Spool, spooling
from writerdesk.reviews.dataset.writing import DataFiles, ReleaseFolder, release_folder
from writerdesk.storage.durable import make_folder
from writerdesk.storage.faults import translated

NAMESPACE = "dataset@writerdesk"
SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sshsig"
NO_CONSENT, WITHDRAWN = "no-consent", "withdrawn"


class ReleaseReport(msgspec.Struct, frozen=True):
    """What a release holds: rows, what was left out and why, rows a split, and its files, as paths under ``out``."""

    out: Path
    rows: int
    left_out: dict[str, int]
    splits: dict[str, int]
    files: tuple[str, ...]


def build_release(
    pieces: Iterable[AcceptedPiece],
    scopes: Sequence[str],
    out: Path,
    previous: Path | None,
    key: Key,
    *,
    parquet: bool = False,
) -> ReleaseReport:
    """Write a release into the new or empty folder ``out``. Pieces may come in any order and are not held.

    ``previous`` is the folder of the release before, for ``CHANGES.md``; ``key`` signs ``SHA256SUMS``; ``parquet``
    writes the rows as Parquet as well. A release of no pieces is one, with an empty training file. Raises
    :class:`Usage` ``release/unknown-scope``, ``release/no-scope``, ``release/folder-not-empty``; :class:`Refused`
    ``release/previous``, ``release/twice``; ``tool/parquet-extra``; ``disk/…``.
    """
    if parquet:
        require_parquet()
    asked, out = asked_scopes(scopes), out.absolute()
    require_empty(out)
    with release_folder(out) as folder, spooling(folder.path / ".pieces") as spool:
        chosen = _choose(pieces, asked, spool)
        changes = changes_since(previous, spool)
        files = _write_rows(spool, chosen, folder, key)
        contents = _contents(spool, chosen, changes, files, _columns(files, folder) if parquet else ())
        _write_documents(contents, spool, folder, key)
    return ReleaseReport(
        out=out,
        rows=contents.rows,
        left_out=chosen.left_out,
        splits=dict(contents.splits),
        files=tuple(sorted(folder.digests)),
    )


class _Chosen(NamedTuple):
    """What was counted while the pieces came."""

    asked: tuple[str, ...]
    left_out: dict[str, int]
    tally: Tally
    scores: ScoreTally


def asked_scopes(asked: Sequence[str]) -> tuple[str, ...]:
    """The asked scopes in the standard's order, each once."""
    unknown = sorted(set(asked) - set(SCOPES))
    choose = "Choose from training, evaluation, publication, commercial."
    if unknown:
        raise Usage("release/unknown-scope", "There is no consent called {scope}.", choose, scope=unknown[0])
    if not asked:
        raise Usage("release/no-scope", "A release is for at least one use.", choose)
    return tuple(scope for scope in SCOPES if scope in asked)


def require_empty(out: Path) -> None:
    """Raise :class:`Usage` ``release/folder-not-empty`` for a folder that holds something, and for a file."""
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


def _choose(pieces: Iterable[AcceptedPiece], asked: tuple[str, ...], spool: Spool) -> _Chosen:
    """Spool the pieces to release; why others are left out is counted."""
    chosen = _Chosen(asked, {NO_CONSENT: 0, WITHDRAWN: 0}, Tally(), ScoreTally())
    wanted = set(asked)
    for piece in pieces:
        reason = WITHDRAWN if piece.withdrawn else NO_CONSENT if not wanted <= set(piece.scopes) else None
        if reason is not None:
            spool.leave_out(piece)
            chosen.left_out[reason] += 1
            continue
        kept = msgspec.structs.replace(piece, scores=points_of(piece.scores))
        spool.choose(kept)
        chosen.tally.add(kept)
        chosen.scores.add(kept)
    return chosen


def _write_rows(spool: Spool, chosen: _Chosen, folder: ReleaseFolder, key: Key) -> tuple[DataFile, ...]:
    """The data files: rows by id, each in the split of its writer."""
    names, agreements = Pseudonyms(key), chosen.scores.agreements()
    split_of = split_of_writers(spool, names)
    release = release_digest(chosen.asked, spool.packages())
    authors = {writer: names.author(writer, release) for writer in split_of}
    present = set(split_of.values()) | {"train"}
    data = DataFiles(folder, (split for split in SPLITS if split in present))
    for piece in spool.pieces():
        data.write(split_of[piece.writer], row_line(make_row(piece, authors[piece.writer], agreements)))
    return data.close()


def release_digest(asked: Sequence[str], packages: Iterable[str]) -> bytes:
    """What tells a release from every other: the SHA-256 of its scopes and packages, by the ids of the pieces."""
    digest = hashlib.sha256("\n".join(asked).encode())
    for package in packages:
        digest.update(f"\n{package}".encode())
    return digest.digest()


def _columns(files: Iterable[DataFile], folder: ReleaseFolder) -> tuple[DataFile, ...]:
    """The rows of the data files as Parquet."""
    make_folder(folder.path / FOLDER)
    names = {file.path: parquet_name(file.path) for file in files}
    for path, name in names.items():
        write_parquet(folder.path / path, folder.path / name)
    return tuple(folder.take(name) for name in names.values())


def _contents(
    spool: Spool, chosen: _Chosen, changes: Changes, files: tuple[DataFile, ...], columns: tuple[DataFile, ...]
) -> Contents:
    splits: Counter[str] = Counter()
    for file in files:
        splits[file.split] += file.rows
    return Contents(
        scopes=chosen.asked,
        splits=splits,
        columns=chosen.tally.columns,
        authors=len(spool.writers),
        readers=frozenset(chosen.scores.readers),
        left_out=chosen.left_out,
        agreements=chosen.scores.agreements(),
        changes=changes,
        files=files,
        parquet=columns,
    )


def _write_documents(contents: Contents, spool: Spool, folder: ReleaseFolder, key: Key) -> None:
    folder.write("README.md", [card_document(contents)])
    folder.write("croissant.json", [croissant_document(contents)])
    folder.write("provenance.json", [provenance_document(contents)])
    folder.write("CHANGES.md", changes_document(contents.changes, spool))
    for path, data in licence_files(contents.count("licence")).items():
        folder.write(path, [data])
    sums = folder.sums()
    folder.write(SUMS, [sums])
    folder.write(SIGNATURE, [key.sign(sums, NAMESPACE).encode()])
