"""The dataset: accepted pieces whose consent covers the asked scopes, as files that other people's tools verify.

The same pieces, scopes and previous release give the same bytes of every file but the signature, wherever and whenever
it is built. The folder appears whole or not at all.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from writerdesk.errors import Usage
from writerdesk.packages.documents import SCOPES
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.card import card_document
from writerdesk.reviews.dataset.changes import changes_document, changes_since
from writerdesk.reviews.dataset.contents import Contents, DataFile
from writerdesk.reviews.dataset.croissant import croissant_document
from writerdesk.reviews.dataset.licences import licence_files
from writerdesk.reviews.dataset.parquet import FOLDER, parquet_name, require_parquet, write_parquet
from writerdesk.reviews.dataset.provenance import provenance_document
from writerdesk.reviews.dataset.rows import Key, Pseudonyms
from writerdesk.reviews.dataset.splits import SPLITS, Groups, split_of_writers
from writerdesk.reviews.dataset.spool import Spool, spooling
from writerdesk.reviews.dataset.work import Chosen, Naming, PlainWork, Work
from writerdesk.reviews.dataset.writing import DataFiles, ReleaseFolder, release_folder
from writerdesk.storage.durable import make_folder
from writerdesk.storage.faults import translated

NAMESPACE = "dataset@writerdesk"
SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sshsig"


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
    return release_of(PlainWork(pieces), scopes, out, previous, key, parquet=parquet)


def release_of(
    work: Work, scopes: Sequence[str], out: Path, previous: Path | None, key: Key, *, parquet: bool = False
) -> ReleaseReport:
    """As :func:`build_release`, whoever does the work."""
    if parquet:
        require_parquet()
    asked, out = _scopes(scopes), out.absolute()
    _require_empty(out)
    with release_folder(out) as folder, spooling(folder.path / ".pieces") as spool:
        chosen = work.choose(asked, spool)
        changes = changes_since(previous, spool)
        naming = _naming(work, spool, asked, chosen, key)
        files = _write_rows(work.rows(spool, naming), naming, folder)
        contents = Contents(
            scopes=asked,
            splits=_rows_a_split(files),
            columns=chosen.tally.columns,
            authors=len(spool.writers),
            readers=frozenset(chosen.scores.readers),
            left_out=dict(chosen.left_out),
            agreements=naming.agreements,
            changes=changes,
            files=files,
            parquet=_columns(files, folder) if parquet else (),
        )
        _write_documents(contents, spool, folder, key)
    return ReleaseReport(
        out, contents.rows, dict(contents.left_out), dict(contents.splits), tuple(sorted(folder.digests))
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


def _naming(work: Work, spool: Spool, asked: Sequence[str], chosen: Chosen, key: Key) -> Naming:
    names, sizes = Pseudonyms(key), spool.sizes()
    groups = Groups(sizes)
    if len(sizes) > 1:
        work.join_writers(spool, groups)
    release = _release_digest(asked, spool.packages())
    return Naming(
        authors={writer: names.author(writer, release) for writer in sizes},
        split_of=split_of_writers(groups, sizes, names),
        agreements=chosen.scores.agreements(),
    )


def _write_rows(rows: Iterable[tuple[str, bytes]], naming: Naming, folder: ReleaseFolder) -> tuple[DataFile, ...]:
    """The data files; each split has its rows in the order in which they come."""
    present = {"train", *naming.split_of.values()}
    data = DataFiles(folder, (split for split in SPLITS if split in present))
    for split, line in rows:
        data.write(split, line)
    return data.close()


def _rows_a_split(files: Iterable[DataFile]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for file in files:
        counted[file.split] += file.rows
    return counted


def _release_digest(asked: Sequence[str], packages: Iterable[str]) -> bytes:
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
