"""What changed since the release before, and the version that follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from writerdesk.errors import Refused
from writerdesk.reviews.dataset.contents import Changes
from writerdesk.reviews.dataset.spool import Spool
from writerdesk.storage.faults import translated

FIRST_VERSION = "1.0.0"
_VERSION = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")


class _Identified(msgspec.Struct, frozen=True):
    id: str


class _Versioned(msgspec.Struct, frozen=True):
    version: str = FIRST_VERSION


def changes_since(previous: Path | None, spool: Spool) -> Changes:
    """Changes from the release in the folder ``previous`` to the pieces chosen in ``spool``.

    Croissant 1.1: rows taken away are a new major version, rows added a new minor one, nothing a patch. Raises
    :class:`Refused` ``release/previous`` for a folder that holds no release.
    """
    if previous is None:
        return Changes(FIRST_VERSION, first=True, added=spool.count, withdrawn=0)
    spool.keep_earlier(_ids(previous))
    major, minor, patch = _version(previous)
    added, withdrawn = spool.counted_changes()
    if withdrawn:
        major, minor, patch = major + 1, 0, 0
    elif added:
        minor, patch = minor + 1, 0
    else:
        patch += 1
    return Changes(f"{major}.{minor}.{patch}", first=False, added=added, withdrawn=withdrawn)


def changes_document(changes: Changes, spool: Spool) -> Iterator[bytes]:
    """``CHANGES.md``, piece by piece."""
    against = "This is the first release." if changes.first else "Against the release before."
    yield f"# Changes in version {changes.version}\n\n{against}\n".encode()
    listed = (("Added", changes.added, spool.added()), ("Withdrawn", changes.withdrawn, spool.withdrawn()))
    for title, count, ids in listed:
        yield f"\n## {title} ({count})\n{chr(10) if count else ''}".encode()
        yield from (f"- `{one}`\n".encode() for one in ids)


def _ids(folder: Path) -> Iterator[str]:
    files = sorted((folder / "data").glob("*.jsonl"))
    if not files:
        raise _no_release(folder)
    for file in files:
        try:
            with translated(file), file.open("rb") as lines:
                yield from (msgspec.json.decode(line, type=_Identified).id for line in lines if line != b"\n")
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _no_release(file) from error


def _version(folder: Path) -> tuple[int, int, int]:
    file = folder / "croissant.json"
    if not file.is_file():
        raise _no_release(folder)
    with translated(file):
        data = file.read_bytes()
    try:
        parts = _VERSION.fullmatch(msgspec.json.decode(data, type=_Versioned).version)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _no_release(file) from error
    if parts is None:
        raise _no_release(file)
    return int(parts[1]), int(parts[2]), int(parts[3])


def _no_release(where: Path) -> Refused:
    return Refused(
        "release/previous",
        "The previous folder holds no release.",
        "Give the folder of the release before, or leave --previous out.",
        where=str(where),
    )
