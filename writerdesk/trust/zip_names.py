"""Which member names a zip from somebody else may hold: plain relative ASCII paths that mean the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

LONGEST_NAME = 512
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_DEVICES = re.compile(r"(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9]|lpt[0-9])", re.IGNORECASE)


def name_fault(raw: bytes) -> str | None:
    """The first thing wrong with a member's name, as the second half of a code (``name-parent``), or None.

    The order is fixed, so that the same name always gets the same code.
    """
    text = raw.decode("latin-1")
    whole = (
        ("name-empty", not raw),
        ("name-nul", b"\0" in raw),
        ("name-control", _CONTROL.search(raw) is not None),
        ("name-not-ascii", not raw.isascii()),
        ("name-too-long", len(raw) > LONGEST_NAME),
        ("name-drive", bool(re.match(r"[A-Za-z]:", text))),
        ("name-backslash", "\\" in text),
        ("name-absolute", text.startswith("/")),
        ("name-colon", ":" in text),
    )
    for fault, found in whole:
        if found:
            return fault
    faults = [_part_fault(part) for part in text.removesuffix("/").split("/")]
    return next((fault for fault in faults if fault), "folder-entry" if text.endswith("/") else None)


def _part_fault(part: str) -> str | None:
    if not part:
        return "name-empty"
    if part == "..":
        return "name-parent"
    if part.endswith("."):
        return "name-trailing-dot"
    if part != part.strip(" "):
        return "name-trailing-space"
    # Windows opens the device for NUL.txt too, and for "NUL .txt".
    return "name-device" if _DEVICES.fullmatch(part.split(".", 1)[0].rstrip(" ")) else None


def clash(names: Iterable[str]) -> tuple[str, str] | None:
    """The first clash among names, as (second half of a code, name): the same twice, the same but for case, or a
    file where another member needs a folder; None when all can stand in one folder on every system.
    """
    spelt: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        if name in files:
            return "duplicate", name
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            if spelt.setdefault(path.lower(), path) != path:
                return "duplicate-case", name
            if depth < len(parts):
                folders.add(path)
        files.add(name)
        if name in folders or not folders.isdisjoint(files):
            return "file-and-folder", name
    return None
