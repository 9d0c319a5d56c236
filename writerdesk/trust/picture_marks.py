"""What a photograph says beside what it shows: found, and taken out without touching one pixel.

Sources: ITU-T T.81 annex B and T.871 (JPEG, JFIF), Exif 3.0 section 4.7; W3C PNG 3rd edition, 5.3 and 11.3;
RFC 9649 section 2 (WebP).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

from writerdesk.trust.exif import Fact, facts_of_exif, facts_of_words, only_turned, orientation

_TOLD: tuple[Fact, ...] = ("place", "camera", "time", "name")
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/"
_SCAN, _END = 0xDA, 0xD9
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_WORDS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_WEBP_FLAGS = 0x08 | 0x04
"""Of VP8X: there is an Exif chunk, there is an XMP chunk."""


class _Part(NamedTuple):
    """Bytes of a picture in their order; ``facts`` of a part that is not needed to show it, else empty."""

    data: bytes
    facts: frozenset[Fact] = frozenset()
    turned: int = 1


def told_by_picture(data: bytes, media_type: str) -> tuple[Fact, ...]:
    """What a JPEG, PNG or WebP file tells of its maker; () for nothing, for another kind, for a broken file."""
    found = {fact for part in _parts(data, media_type) or () for fact in part.facts}
    return tuple(fact for fact in _TOLD if fact in found)


def only_the_picture(data: bytes, media_type: str) -> bytes:
    """The same picture, byte by byte, and nothing beside it but its colours and how it is to be turned.

    A broken file, and one of another kind, stays as it is.
    """
    parts = _parts(data, media_type)
    if parts is None or not any(part.facts for part in parts):
        return data
    turned = next((part.turned for part in parts if part.turned != 1), 1)
    return _JOINED[media_type]([part.data for part in parts if not part.facts], turned)


def _parts(data: bytes, media_type: str) -> list[_Part] | None:
    try:
        return list(_READ[media_type](data)) if media_type in _READ else None
    except (struct.error, IndexError):
        return None  # cut off in the middle


def _jpeg(data: bytes) -> Iterator[_Part]:
    yield _Part(data[:2])
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            raise IndexError
        kind = data[at + 1]
        if kind == _END:
            yield _Part(data[at : at + 2])
            at += 2
            break
        end = at + 2 + int(struct.unpack_from(">H", data, at + 2)[0])
        segment, body = data[at:end], data[at + 4 : end]
        if kind == _SCAN:
            end = _end_of_scan(data, end)
            segment = data[at:end]
        yield _segment(kind, segment, body)
        at = end
    if at < len(data):
        # Behind the picture phones keep others, small ones and films, each with what it tells.
        yield _Part(data[at:], frozenset({"more"}))


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker stands: in a scan 0xFF is followed by 0 or by a restart marker (B.1.1.2)."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] not in {0, 0xFF, *range(0xD0, 0xD8)}:
            return at
        at += 1


def _segment(kind: int, segment: bytes, body: bytes) -> _Part:
    if kind == 0xE1 and body.startswith(_EXIF):
        block = body[len(_EXIF) :]
        facts = facts_of_exif(block)
        if segment == _jpeg_turn(orientation(block)):
            return _Part(segment)
        return _Part(segment, frozenset(facts), orientation(block))
    if kind == 0xE1 and body.startswith(_XMP):
        return _Part(segment, frozenset(facts_of_words(body)))
    colours = kind == 0xE2 and body.startswith(b"ICC_PROFILE\0")
    if kind == 0xFE or (0xE1 <= kind <= 0xEF and kind != 0xEE and not colours):
        return _Part(segment, frozenset(facts_of_words(body)))
    return _Part(segment)


def _jpeg_turn(turned: int) -> bytes:
    body = _EXIF + only_turned(turned)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _join_jpeg(parts: list[bytes], turned: int) -> bytes:
    first = 2 if len(parts) > 1 and parts[1][:2] == b"\xff\xe0" else 1  # JFIF comes first (T.871, 10.1)
    extra = [_jpeg_turn(turned)] if turned != 1 else []
    return b"".join([*parts[:first], *extra, *parts[first:]])


def _png(data: bytes) -> Iterator[_Part]:
    yield _Part(data[: len(_PNG)])
    at = len(_PNG)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        chunk, body = data[at : at + 12 + size], data[at + 8 : at + 8 + size]
        if kind == b"eXIf":
            yield _Part(chunk, frozenset(facts_of_exif(body)))
        elif kind in _PNG_WORDS:
            yield _Part(chunk, frozenset(facts_of_words(body)))
        elif kind == b"tIME":
            yield _Part(chunk, frozenset({"time"}))
        else:
            yield _Part(chunk)
        at += 12 + size
        if kind == b"IEND" and at < len(data):
            yield _Part(data[at:], frozenset({"more"}))
            return


def _webp(data: bytes) -> Iterator[_Part]:
    yield _Part(data[:12])
    at = 12
    while at < len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        end = at + 8 + size + size % 2
        chunk, body = data[at:end], data[at + 8 : at + 8 + size]
        block = body.removeprefix(_EXIF)
        if kind == b"EXIF" and block != only_turned(orientation(block)):
            yield _Part(chunk, frozenset(facts_of_exif(block)), orientation(block))
        elif kind == b"XMP ":
            yield _Part(chunk, frozenset(facts_of_words(body)))
        else:
            yield _Part(chunk)
        at = end


def _join_webp(parts: list[bytes], turned: int) -> bytes:
    block = only_turned(turned)
    made = []
    for part in parts[1:]:
        if part[:4] == b"VP8X":
            flags = part[8] & ~_WEBP_FLAGS | (0x08 if turned != 1 else 0)
            made.append(part[:8] + bytes([flags]) + part[9:])
        else:
            made.append(part)
    if turned != 1:
        made.append(struct.pack("<4sI", b"EXIF", len(block)) + block)
    body = b"WEBP" + b"".join(made)
    return b"RIFF" + struct.pack("<I", len(body)) + body


_READ: dict[str, Callable[[bytes], Iterator[_Part]]] = {"image/jpeg": _jpeg, "image/png": _png, "image/webp": _webp}
PICTURES = frozenset(_READ)
"""Media types of the pictures that are looked into."""

_JOINED: dict[str, Callable[[list[bytes], int], bytes]] = {
    "image/jpeg": _join_jpeg,
    "image/png": lambda parts, _turned: b"".join(parts),
    "image/webp": _join_webp,
}
