"""The one reader of zip files that others made: packages, briefs, courier files, reviews.

It parses the bytes itself and accepts only what every zip program would read the same way: each byte belongs to
exactly one member, to the central directory or to the end record. Members come back in memory, never on a disk.
Sources: PKWARE's APPNOTE 6.3.10; Fifield, "A better zip bomb" (2019); the faults of ``facts/sync-package-review.md`` 3.

The judging order is fixed (end record, central directory in its order, names together, local headers, contents), so
that the same file always gets the same code. Zip64 is refused whole, honest or not: nothing under our limits needs it.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from writerdesk.errors import Refused
from writerdesk.trust.private_file import disk_problem
from writerdesk.trust.zip_names import clash, name_fault

REFUSALS = {
    "zip/not-a-zip": "This is no zip file, or its end is missing.",
    "zip/trailing-bytes": "Something stands behind the end of the zip file.",
    "zip/comment": "The zip file carries a comment.",
    "zip/end-record": "The end record gives counts or sizes that do not fit.",
    "zip/split": "The zip file is one part of several.",
    "zip/zip64": "The zip file uses Zip64, which nothing of this size needs.",
    "zip/prefix": "Something stands before the beginning of the zip file.",
    "zip/central-directory": "The list of members is damaged.",
    "zip/too-many-files": "The zip file has too many members.",
    "zip/member-size": "A member is too large.",
    "zip/total-size": "The members together are too large.",
    "zip/ratio": "A member is packed too tightly to be honest.",
    "zip/encrypted": "A member is encrypted.",
    "zip/streamed": "A member's sizes stand behind it instead of before it.",
    "zip/flags": "A member uses a zip feature that is not allowed here.",
    "zip/extra": "A member has an extra field that renames it or cannot be read.",
    "zip/symlink": "A member is a symbolic link.",
    "zip/file-type": "A member is no regular file.",
    "zip/folder-entry": "A folder is listed as a member.",
    "zip/compression": "A member is packed with a method other than store or deflate.",
    "zip/name-empty": "A member has an empty name or an empty part in it.",
    "zip/name-nul": "A member's name holds NUL.",
    "zip/name-control": "A member's name holds a control character.",
    "zip/name-not-ascii": "A member's name is not plain ASCII.",
    "zip/name-too-long": "A member's name is too long.",
    "zip/name-drive": "A member's name begins with a drive.",
    "zip/name-backslash": "A member's name holds a backslash.",
    "zip/name-absolute": "A member's name begins at the root of the disk.",
    "zip/name-colon": "A member's name holds a colon.",
    "zip/name-parent": "A member's name climbs out of its folder.",
    "zip/name-trailing-dot": "A part of a member's name ends in a dot.",
    "zip/name-trailing-space": "A part of a member's name begins or ends with a space.",
    "zip/name-device": "A member is named like a device.",
    "zip/duplicate": "Two members have the same name.",
    "zip/duplicate-case": "Two members' names differ only in capital letters.",
    "zip/file-and-folder": "A member is both a file and a folder.",
    "zip/overlap": "Two members share the same bytes.",
    "zip/gap": "There are bytes that belong to no member.",
    "zip/mismatch": "A member and the list of members tell different things.",
    "zip/size-lie": "A member is not as long as it says.",
    "zip/deflate": "A member's packed data is damaged.",
    "zip/checksum": "A member's checksum does not fit.",
}

MIB = 1024 * 1024
_END, _CENTRAL, _LOCAL = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
_ZIP64_LOCATOR = b"PK\x06\x07"
_END_RECORD, _CENTRAL_HEADER, _LOCAL_HEADER = (struct.Struct(f) for f in ("<4s4H2LH", "<4s6H3L5H2L", "<4s5H3L2H"))
_ENCRYPTED, _STREAMED = 0x2041, 0x0008  # bits 0, 6 and 13; bit 3
_HARMLESS = 0x0806  # how hard deflate tried; UTF-8 names, which ASCII is
_ZIP64_FIELD, _RENAMING_FIELDS, _AES_FIELD = 0x0001, {0x7075, 0x6375}, 0x9901


@dataclass(frozen=True)
class Limits:
    """What a zip may hold: number of members, bytes of one and of all unpacked, unpacked to packed bytes of one."""

    files: int = 200
    member: int = 20 * MIB
    total: int = 50 * MIB
    ratio: int = 200

    @property
    def file_size(self) -> int:
        """The longest zip file worth reading, in bytes."""
        return self.total + MIB


@dataclass(frozen=True)
class _Member:
    """One entry of the central directory."""

    name: str
    flags: int
    method: int
    stamp: tuple[int, int]
    crc: int
    packed: int
    size: int
    attributes: int
    offset: int


def refusal(code: str, where: str = "") -> Refused:
    """The error for one of :data:`REFUSALS` at a member."""
    return Refused(code, REFUSALS[code], "Ask the sender for the file again.", where=where)


def load_file(path: Path, limits: Limits | None = None) -> bytes:
    """Bytes of a file from somebody else, not more than a zip may have; Refused ``zip/total-size``, DiskProblem."""
    most = (limits or Limits()).file_size
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise disk_problem(error, path) from error
    if len(data) > most:
        raise refusal("zip/total-size")
    return data


def read_zip(data: bytes, limits: Limits | None = None) -> dict[str, bytes]:
    """Members by name, in the order of the central directory; Refused with a code of :data:`REFUSALS`."""
    limits = limits or Limits()
    if len(data) > limits.file_size:
        raise refusal("zip/total-size")
    start, end, count = _end_record(data)
    members = _central_directory(data, start, end, limits)
    if len(members) != count:
        raise refusal("zip/end-record")
    found = clash(member.name for member in members)
    if found:
        raise refusal(f"zip/{found[0]}", found[1])
    if sum(member.size for member in members) > limits.total:
        raise refusal("zip/total-size")
    bodies = _bodies(data, members, start)
    return {member.name: _unpack(data, member, bodies[member.name]) for member in members}


def _end_record(data: bytes) -> tuple[int, int, int]:
    """Start and end of the central directory and the number of members, as the end record has them."""
    at = data.rfind(_END)
    if at < 0 or at + _END_RECORD.size > len(data):
        raise refusal("zip/not-a-zip")
    _sign, disk, first_disk, here, count, size, start, comment = _END_RECORD.unpack_from(data, at)
    behind = len(data) - at - _END_RECORD.size
    if behind or comment:
        raise refusal("zip/comment" if behind == comment else "zip/trailing-bytes" if behind else "zip/end-record")
    locator = data[max(at - 20, 0) : at]
    if locator.startswith(_ZIP64_LOCATOR) or 0xFFFF in {here, count} or 0xFFFFFFFF in {size, start}:
        raise refusal("zip/zip64")
    if disk or first_disk:
        raise refusal("zip/split")
    if here != count or size > at:
        raise refusal("zip/end-record")
    if start + size != at:
        # The directory ends at the end record but begins later than it says: everything was pushed back.
        pushed = start < at - size and data.startswith(_CENTRAL, at - size)
        raise refusal("zip/prefix" if pushed else "zip/end-record")
    return start, at, count


def _central_directory(data: bytes, start: int, end: int, limits: Limits) -> list[_Member]:
    members: list[_Member] = []
    at = start
    while at < end:
        if len(members) == limits.files:
            raise refusal("zip/too-many-files")
        if at + _CENTRAL_HEADER.size > end or not data.startswith(_CENTRAL, at):
            raise refusal("zip/central-directory")
        values = _CENTRAL_HEADER.unpack_from(data, at)
        name_at = at + _CENTRAL_HEADER.size
        name_length, extra_length, comment_length = values[10:13]
        extra_at = name_at + name_length
        at = extra_at + extra_length + comment_length
        if at > end:
            raise refusal("zip/central-directory")
        members.append(_member(values, data[name_at:extra_at], data[extra_at : extra_at + extra_length], limits))
    return members


def _member(values: Sequence[int], raw_name: bytes, extra: bytes, limits: Limits) -> _Member:
    _sign, _made_by, _needed, flags, method, time, date, crc, packed, size = values[:10]
    comment_length, disk, _internal, attributes, offset = values[12:17]
    name = raw_name.decode("ascii", "backslashreplace")
    fault = name_fault(raw_name)
    if fault:
        raise refusal(f"zip/{fault}", ascii(name)[1:-1])
    if comment_length:
        raise refusal("zip/comment", name)
    fields = _extra_fields(extra, name)
    if 0xFFFFFFFF in {packed, size, offset} or disk == 0xFFFF or _ZIP64_FIELD in fields:
        raise refusal("zip/zip64", name)
    if disk:
        raise refusal("zip/split", name)
    member = _Member(name, flags, method, (time, date), crc, packed, size, attributes, offset)
    _check_features(member, fields)
    if size > limits.member:
        raise refusal("zip/member-size", name)
    if size > limits.ratio * max(packed, 1):
        raise refusal("zip/ratio", name)
    return member


def _extra_fields(extra: bytes, name: str) -> set[int]:
    """Ids of the fields in an extra block, each id, length, bytes."""
    fields = set()
    at = 0
    while at < len(extra):
        if at + 4 > len(extra):
            raise refusal("zip/extra", name)
        kind, length = struct.unpack_from("<2H", extra, at)
        at += 4 + length
        fields.add(kind)
    if at != len(extra) or fields & _RENAMING_FIELDS:
        raise refusal("zip/extra", name)
    return fields


def _check_features(member: _Member, fields: set[int]) -> None:
    kind = stat.S_IFMT(member.attributes >> 16)
    faults = (
        ("zip/encrypted", bool(member.flags & _ENCRYPTED) or _AES_FIELD in fields),
        ("zip/streamed", bool(member.flags & _STREAMED)),
        ("zip/flags", bool(member.flags & ~_HARMLESS)),
        ("zip/symlink", kind == stat.S_IFLNK),
        # 0 = not said; the low byte is MS-DOS's, where 0x10 is a folder and 0x08 a volume label.
        ("zip/file-type", kind not in {0, stat.S_IFREG} or bool(member.attributes & 0x18)),
        ("zip/compression", member.method not in {0, 8}),
    )
    for code, found in faults:
        if found:
            raise refusal(code, member.name)


def _bodies(data: bytes, members: Sequence[_Member], end: int) -> dict[str, int]:
    """Where each member's packed data begins, once every byte before the central directory has one owner."""
    bodies: dict[str, int] = {}
    spans: list[tuple[int, int, str]] = []
    if len({member.offset for member in members}) < len(members):
        raise refusal("zip/overlap")
    for member in members:
        bodies[member.name] = _local_body(data, member, end)
        spans.append((member.offset, bodies[member.name] + member.packed, member.name))
    reached = 0
    for first, last, name in sorted(spans):
        if first != reached:
            raise refusal("zip/overlap" if first < reached else "zip/gap" if reached else "zip/prefix", name)
        reached = last
    if reached != end:
        raise refusal("zip/overlap" if reached > end else "zip/gap")
    return bodies


def _local_body(data: bytes, member: _Member, end: int) -> int:
    if member.offset + _LOCAL_HEADER.size > end or not data.startswith(_LOCAL, member.offset):
        raise refusal("zip/mismatch", member.name)
    values = _LOCAL_HEADER.unpack_from(data, member.offset)
    _sign, _needed, flags, method, time, date, crc, packed, size, name_length, extra_length = values
    name_at = member.offset + _LOCAL_HEADER.size
    extra_at = name_at + name_length
    told = (data[name_at:extra_at], flags, method, (time, date), crc, packed, size)
    if _ZIP64_FIELD in _extra_fields(data[extra_at : extra_at + extra_length], member.name):
        raise refusal("zip/zip64", member.name)
    listed = (
        member.name.encode("ascii"),
        member.flags,
        member.method,
        member.stamp,
        member.crc,
        member.packed,
        member.size,
    )
    if told != listed:
        raise refusal("zip/mismatch", member.name)
    return int(extra_at + extra_length)


def _unpack(data: bytes, member: _Member, body: int) -> bytes:
    content = data[body : body + member.packed]
    if member.method == 8:
        content = _inflate(content, member)
    if len(content) != member.size:
        raise refusal("zip/size-lie", member.name)
    if zlib.crc32(content) != member.crc:
        raise refusal("zip/checksum", member.name)
    return content


def _inflate(packed: bytes, member: _Member) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(packed, member.size + 1)  # one more than said shows the lie, and no more
    except zlib.error as error:
        raise refusal("zip/deflate", member.name) from error
    if len(content) > member.size or inflater.unused_data:
        raise refusal("zip/size-lie", member.name)
    if not inflater.eof:
        raise refusal("zip/deflate", member.name)
    return content
