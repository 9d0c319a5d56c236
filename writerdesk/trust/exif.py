"""What an Exif block tells of how a picture came about. Nothing in it is believed but that it is there.

Source: Exif 3.0 (CIPA DC-008-2023) sections 4.6.4 to 4.6.6; TIFF 6.0 section 2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Literal

Fact = Literal["place", "camera", "time", "name", "more"]
"""Where it was taken, with what, when, by whom; ``more`` is anything else."""

_ORIENTATION, _EXIF_IFD, _GPS_IFD = 0x0112, 0x8769, 0x8825
_FACTS: dict[int, Fact] = {
    0x010F: "camera", 0x0110: "camera", 0x0131: "camera", 0xA431: "camera", 0xA433: "camera", 0xA434: "camera",
    0xA435: "camera", 0x0132: "time", 0x9003: "time", 0x9004: "time", 0x013B: "name", 0x8298: "name",
    0xA430: "name", 0x9C9D: "name",
}  # fmt: skip
_MOST_ENTRIES = 1_000
_INLINE_SHORT = 3
# XMP and the text of a PNG say the same in words.
_WORDS: tuple[tuple[bytes, Fact], ...] = (
    (b"GPSL", "place"), (b"tiff:M", "camera"), (b"aux:", "camera"), (b"DateTime", "time"), (b"CreateDate", "time"),
    (b"dc:creator", "name"), (b"Author", "name"), (b"OwnerName", "name"), (b"Raw profile type exif", "camera"),
    (b"Raw profile type APP1", "camera"),
)  # fmt: skip


def facts_of_exif(block: bytes) -> set[Fact]:
    """What a TIFF block, without the name before it, tells; of one that cannot be read, ``more``."""
    found: set[Fact] = set()
    for tag, _value in _entries(block):
        if tag == _GPS_IFD:
            found.add("place")
        elif tag in _FACTS:
            found.add(_FACTS[tag])
    return found or {"more"}


def facts_of_words(words: bytes) -> set[Fact]:
    """What XMP, IPTC or the text of a picture tells; only its names are looked for."""
    return {fact for mark, fact in _WORDS if mark in words} or {"more"}


def orientation(block: bytes) -> int:
    """How the picture is to be turned, 1 (as it is) to 8."""
    turned = next((value for tag, value in _entries(block) if tag == _ORIENTATION), 1)
    return turned if 1 <= turned <= 8 else 1


def only_turned(orientation: int) -> bytes:
    """A TIFF block that says nothing but how the picture is to be turned."""
    return struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, _ORIENTATION, _INLINE_SHORT, 1, orientation, 0, 0)


def _entries(block: bytes) -> Iterator[tuple[int, int]]:
    """Tag and inline value of the first directory and of the Exif directory it points to."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:
        return
    waiting = [struct.unpack_from(f"{order}I", block, 4)[0]]
    for _ in range(2):
        if not waiting or waiting[0] + 2 > len(block):
            return
        start = waiting.pop()
        count = min(struct.unpack_from(f"{order}H", block, start)[0], _MOST_ENTRIES)
        for at in range(start + 2, min(start + 2 + 12 * count, len(block) - 11), 12):
            tag, kind, _number = struct.unpack_from(f"{order}HHI", block, at)
            value: int = struct.unpack_from(f"{order}{'H' if kind == _INLINE_SHORT else 'I'}", block, at + 8)[0]
            if tag == _EXIF_IFD:
                waiting.append(value)
            yield tag, value
