"""What changed since the release before, and the version that follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from writerdesk.errors import Refused
from writerdesk.reviews.dataset.contents import Changes
from writerdesk.storage.faults import translated

FIRST_VERSION = "1.0.0"
_VERSION = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")


class _Identified(msgspec.Struct, frozen=True):
    id: str


class _Versioned(msgspec.Struct, frozen=True):
    version: str = FIRST_VERSION


def changes_since(previous: Path | None, ids: Iterable[str]) -> Changes:
    """Changes from the release in the folder ``previous`` to one of these ids.

    Croissant 1.1: rows taken away are a new major version, rows added a new minor one, nothing a patch. Raises
    :class:`Refused` ``release/previous`` for a folder that holds no release.
    """
    now = set(ids)
    if previous is None:
        return Changes(FIRST_VERSION, first=True, added=tuple(sorted(now)), withdrawn=())
    before, version = _ids(previous), _version(previous)
    added, withdrawn = tuple(sorted(now - before)), tuple(sorted(before - now))
    major, minor, patch = version
    if withdrawn:
        version = (major + 1, 0, 0)
    elif added:
        version = (major, minor + 1, 0)
    else:
        version = (major, minor, patch + 1)
    return Changes(".".join(map(str, version)), first=False, added=added, withdrawn=withdrawn)


def changes_document(changes: Changes) -> bytes:
    """``CHANGES.md``."""
    against = "This is the first release." if changes.first else "Against the release before."
    lines = [f"# Changes in version {changes.version}", "", against]
    for title, ids in (("Added", changes.added), ("Withdrawn", changes.withdrawn)):
        lines += ["", f"## {title} ({len(ids)})", "", *(f"- `{one}`" for one in ids)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode()


def _ids(folder: Path) -> set[str]:
    files = sorted((folder / "data").glob("*.jsonl"))
    if not files:
        raise _no_release(folder)
    found = set()
    for file in files:
        with translated(file):
            lines = file.read_bytes().split(b"\n")
        try:
            found |= {msgspec.json.decode(line, type=_Identified).id for line in lines if line}
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _no_release(file) from error
    return found


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
