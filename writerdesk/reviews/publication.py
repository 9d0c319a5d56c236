"""Just before a release is published: are its files those that were built, and does every consent in it stand?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from writerdesk.errors import Refused
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.storage.faults import translated

_SUMS = "SHA256SUMS"
_PIECE_BYTES = 1 << 20


class ReleaseCheck(msgspec.Struct, frozen=True):
    """``rows`` of the release, and the ids of those that may not be published any more, sorted."""

    rows: int
    gone: tuple[str, ...]


class _Row(msgspec.Struct, frozen=True):
    id: str
    consent_scopes: tuple[str, ...]


def check_release(folder: Path, pieces: Iterable[AcceptedPiece]) -> ReleaseCheck:
    """Compare the release in ``folder`` with the accepted pieces of now.

    A row may not be published where its piece is withdrawn or gone, or has lost a consent that the row says it has.
    Raises :class:`Refused` ``release/previous`` for a folder that holds no release, ``release/changed`` for a file that
    is not as ``SHA256SUMS`` has it, and ``disk/…``.
    """
    _require_unchanged(folder)
    now = {piece.id: frozenset(piece.scopes) for piece in pieces if not piece.withdrawn}
    rows, gone = 0, []
    for row in _rows(folder):
        rows += 1
        if not set(row.consent_scopes) <= now.get(row.id, frozenset()) or row.id not in now:
            gone.append(row.id)
    return ReleaseCheck(rows, tuple(sorted(gone)))


def _require_unchanged(folder: Path) -> None:
    file = folder / _SUMS
    if not file.is_file():
        raise _no_release(folder)
    with translated(file):
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    for line in lines:
        digest, _, path = line.partition("  ")
        if not path or path.startswith("/") or ".." in Path(path).parts:
            raise _no_release(file)
        if not (folder / path).is_file() or _digest(folder / path) != digest:
            raise Refused(
                "release/changed",
                "A file of the release is not as it was built.",
                "Build the release again.",
                where=path,
            )


def _digest(file: Path) -> str:
    with translated(file), file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _rows(folder: Path) -> Iterator[_Row]:
    """Rows of all data files, one line at a time; only LF ends a line."""
    for file in sorted((folder / "data").glob("*.jsonl")):
        with translated(file), file.open("rb", buffering=_PIECE_BYTES) as lines:
            for line in lines:
                try:
                    yield msgspec.json.decode(line, type=_Row)
                except (msgspec.DecodeError, UnicodeDecodeError) as error:
                    raise _no_release(file) from error


def _no_release(where: Path) -> Refused:
    return Refused(
        "release/previous",
        "The folder holds no release.",
        "Give the folder that release build wrote.",
        where=str(where),
    )
