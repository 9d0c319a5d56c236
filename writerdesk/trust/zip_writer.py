"""Zip files of our own: the same members give the same bytes.

Names sorted, every date 1980-01-01, mode 0644, made by "Unix", no comments, no folder entries.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from writerdesk.trust.strict_zip import Limits, refusal
from writerdesk.trust.zip_names import clash, name_fault

Body: TypeAlias = bytes | Path
"""A member's bytes, or the file in which they stand and do not change."""
_CHUNK = 1 << 18
_LEVEL = 6
_STORED, _DEFLATED = 0, 8
_NEEDED = 20  # version 2.0 of the specification, for both methods
_MADE_BY = 3 << 8 | _NEEDED  # 3 is Unix
_MODE = (stat.S_IFREG | 0o644) << 16
_TIME, _DATE = 0, 1 << 5 | 1  # 1980-01-01 00:00
# PKWARE APPNOTE 6.3.10: 4.3.7, 4.3.12 and 4.3.16; no flags, no extra fields, no comments.
_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class _Packed:
    """A member as it stands in the file."""

    name: bytes
    method: int
    crc: int
    size: int
    packed: int
    body: Body

    def fields(self) -> tuple[int, ...]:
        """What a local header and the central directory both say, from the version to the length of the name."""
        return (
            _NEEDED, 0, self.method, _TIME, _DATE, self.crc, self.packed, self.size, len(self.name), 0,
        )  # fmt: skip


def write_zip(members: Mapping[str, Body], stored: Collection[str] = ()) -> bytes:
    """As :func:`zip_chunks`, in one."""
    return b"".join(zip_chunks(members, stored))


def zip_chunks(members: Mapping[str, Body], stored: Collection[str] = ()) -> Iterator[bytes]:
    """The bytes of a zip with ``members``; those named in ``stored`` are stored, the rest deflated.

    A member that deflate does not shrink, or shrinks more than our own reader believes, is stored too. Each is packed
    once, which ``zipfile`` cannot promise: it packs anew to find out. A stored file is never in memory as a whole.
    Raises Refused ``zip/name-…`` or ``zip/duplicate…`` for a name that the strict reader would refuse.
    """
    _check_names(members)
    central: list[bytes] = []
    offset = 0
    for name in sorted(members):
        packed = _pack(name, members[name], store=name in stored)
        local = _LOCAL.pack(b"PK\x03\x04", *packed.fields())
        yield local + packed.name
        yield from _chunks(packed.body)
        listed = _CENTRAL.pack(b"PK\x01\x02", _MADE_BY, *packed.fields(), 0, 0, 0, _MODE, offset)
        central += (listed, packed.name)
        offset += len(local) + len(packed.name) + packed.packed
    size, count = sum(map(len, central)), len(members)
    yield b"".join((*central, _END.pack(b"PK\x05\x06", 0, 0, count, count, size, offset, 0)))


def _chunks(body: Body) -> Iterator[bytes]:
    if isinstance(body, bytes):
        yield body
        return
    with body.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _stored(name: str, file: Path) -> _Packed:
    crc = size = 0
    for chunk in _chunks(file):
        crc, size = zlib.crc32(chunk, crc), size + len(chunk)
    return _Packed(name.encode("ascii"), _STORED, crc, size, size, file)


def _pack(name: str, content: Body, *, store: bool) -> _Packed:
    if isinstance(content, Path):
        if store:
            return _stored(name, content)
        content = content.read_bytes()
    method, body = _STORED, content
    if not store:
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
        if len(packed) < len(content) <= Limits().ratio * len(packed):
            method, body = _DEFLATED, packed
    return _Packed(name.encode("ascii"), method, zlib.crc32(content), len(content), len(body), body)


def _check_names(names: Collection[str]) -> None:
    for name in names:
        fault = name_fault(name.encode("utf-8", "surrogatepass"))
        if fault:
            raise refusal(f"zip/{fault}", ascii(name)[1:-1])
    found = clash(names)
    if found:
        raise refusal(f"zip/{found[0]}", found[1])
