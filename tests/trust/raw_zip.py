"""Zip files byte by byte, so that a test can make each lie that a zip can tell (PKWARE APPNOTE 4.3)."""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

REGULAR = (stat.S_IFREG | 0o644) << 16


@dataclass
class Entry:
    """One member; every field that is None is told truthfully."""

    name: bytes
    content: bytes = b"palm wine\n"
    method: int = 0
    flags: int = 0
    packed: bytes | None = None
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    local_name: bytes | None = None
    local_crc: int | None = None
    local_size: int | None = None
    local_packed_size: int | None = None
    local_flags: int | None = None
    local_method: int | None = None
    local_time: int | None = None
    extra: bytes = b""
    local_extra: bytes = b""
    comment: bytes = b""
    attributes: int = REGULAR
    made_by: int = 0x031E
    disk: int = 0
    offset: int | None = None
    after: bytes = b""

    def body(self) -> bytes:
        """The packed bytes."""
        if self.packed is not None:
            return self.packed
        return deflated(self.content) if self.method == 8 else self.content

    def numbers(self) -> tuple[int, int, int]:
        """CRC, packed size, size, as the central directory tells them."""
        return (
            zlib.crc32(self.content) if self.crc is None else self.crc,
            len(self.body()) if self.packed_size is None else self.packed_size,
            len(self.content) if self.size is None else self.size,
        )


def deflated(content: bytes) -> bytes:
    """A raw deflate stream."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def _or(value: int | None, truth: int) -> int:
    return truth if value is None else value


def local_record(entry: Entry) -> bytes:
    """Local header, name, extra and packed bytes."""
    crc, packed, size = entry.numbers()
    name = entry.name if entry.local_name is None else entry.local_name
    head = struct.pack(
        "<4s5H3L2H",
        b"PK\x03\x04",
        20,
        _or(entry.local_flags, entry.flags),
        _or(entry.local_method, entry.method),
        _or(entry.local_time, 0),
        0x21,
        _or(entry.local_crc, crc),
        _or(entry.local_packed_size, packed),
        _or(entry.local_size, size),
        len(name),
        len(entry.local_extra),
    )
    return head + name + entry.local_extra + entry.body() + entry.after


def central_record(entry: Entry, offset: int) -> bytes:
    """One line of the central directory."""
    crc, packed, size = entry.numbers()
    head = struct.pack(
        "<4s6H3L5H2L",
        b"PK\x01\x02",
        entry.made_by,
        20,
        entry.flags,
        entry.method,
        0,
        0x21,
        crc,
        packed,
        size,
        len(entry.name),
        len(entry.extra),
        len(entry.comment),
        entry.disk,
        0,
        entry.attributes,
        _or(entry.offset, offset),
    )
    return head + entry.name + entry.extra + entry.comment


def end_record(count: int, size: int, start: int, *, here: int | None = None, comment: int = 0, disk: int = 0) -> bytes:
    """The end of central directory record."""
    return struct.pack("<4s4H2LH", b"PK\x05\x06", disk, 0, _or(here, count), count, size, start, comment)


def raw_zip(entries: Sequence[Entry], *, prefix: bytes = b"", middle: bytes = b"") -> bytes:
    """A zip with honest offsets; ``prefix`` stands before the first member, ``middle`` before the directory."""
    data, central = prefix, b""
    for entry in entries:
        central += central_record(entry, len(data))
        data += local_record(entry)
    data += middle
    return data + central + end_record(len(entries), len(central), len(data))


def parts(entries: Sequence[Entry]) -> tuple[bytes, bytes]:
    """Members and central directory of a zip, without an end record."""
    whole = raw_zip(entries)[:-22]
    start = sum(len(local_record(entry)) for entry in entries)
    return whole[:start], whole[start:]
