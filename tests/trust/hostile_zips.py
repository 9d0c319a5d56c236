"""A hostile zip for every code of ``strict_zip.REFUSALS``; the lies are those of facts/sync-package-review 3 and 11."""

from __future__ import annotations

import stat
import struct

from tests.trust.raw_zip import Entry, deflated, end_record, local_record, parts, raw_zip

MIB = 1024 * 1024
GOOD = [Entry(b"wd/a.txt"), Entry(b"wd/b.txt", b"kola nut\n" * 20, method=8)]
BODY, CENTRAL = parts(GOOD)


def _one(**lies: object) -> bytes:
    return raw_zip([Entry(b"wd/a.txt", **lies), Entry(b"wd/b.txt")])  # type: ignore[arg-type]


def _named(name: bytes) -> bytes:
    return raw_zip([Entry(name)])


def _names(*names: bytes) -> bytes:
    return raw_zip([Entry(name) for name in names])


def _mode(kind: int) -> bytes:
    return _one(attributes=(kind | 0o777) << 16)


def _extra(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<2H", kind, len(content)) + content


def _bomb_of_one_member() -> bytes:
    """Fifty members in the central directory, one member's bytes."""
    first = local_record(Entry(b"wd/0"))
    central = b"".join(raw_zip([Entry(b"wd/%d" % n)])[len(local_record(Entry(b"wd/%d" % n))) : -22] for n in range(50))
    return first + central + end_record(50, len(central), len(first))


def _nested_members() -> bytes:
    """A member whose stored bytes are another whole member, which is listed too (Fifield 2019, quoting)."""
    inner = Entry(b"wd/inner")
    outer = Entry(b"wd/outer", local_record(inner))
    first = local_record(outer)
    inner.offset = len(first) - len(local_record(inner))
    central = raw_zip([outer])[len(first) : -22] + raw_zip([inner])[len(local_record(inner)) : -22]
    return first + central + end_record(2, len(central), len(first))


def _zip64_end() -> bytes:
    """An honest-looking Zip64 end record and locator before the plain end record."""
    at = len(BODY) + len(CENTRAL)
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, len(CENTRAL), len(BODY))
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    return BODY + CENTRAL + record + locator + end_record(2, len(CENTRAL), len(BODY))


def _fake_end_in_comment() -> bytes:
    fake = end_record(2, len(CENTRAL), len(BODY))
    return BODY + CENTRAL + end_record(2, len(CENTRAL), len(BODY), comment=len(fake)) + fake


_WHOLE = raw_zip(GOOD)
_SIX = [(b"wd/%d" % n) for n in range(6)]

HOSTILE: list[tuple[str, str, bytes]] = [
    ("zip/not-a-zip", "empty", b""),
    ("zip/not-a-zip", "text", b"not a zip at all, just words"),
    ("zip/not-a-zip", "cut", _WHOLE[:-30]),
    ("zip/not-a-zip", "cut in end", _WHOLE[:-1]),
    ("zip/trailing-bytes", "junk", _WHOLE + b"junk"),
    ("zip/trailing-bytes", "newline", _WHOLE + b"\n"),
    ("zip/trailing-bytes", "far", _WHOLE + b"\0" * 70_000),
    ("zip/comment", "archive", BODY + CENTRAL + end_record(2, len(CENTRAL), len(BODY), comment=3) + b"abc"),
    ("zip/comment", "member", _one(comment=b"hello")),
    ("zip/end-record", "comment that is not there", BODY + CENTRAL + end_record(2, len(CENTRAL), len(BODY), comment=9)),
    ("zip/end-record", "an end inside a comment", _fake_end_in_comment()),
    ("zip/end-record", "fewer", BODY + CENTRAL + end_record(1, len(CENTRAL), len(BODY))),
    ("zip/end-record", "more", BODY + CENTRAL + end_record(3, len(CENTRAL), len(BODY))),
    ("zip/end-record", "two counts", BODY + CENTRAL + end_record(2, len(CENTRAL), len(BODY), here=1)),
    ("zip/end-record", "size", BODY + CENTRAL + end_record(2, len(CENTRAL) - 1, len(BODY))),
    ("zip/end-record", "size beyond", BODY + CENTRAL + end_record(2, 10**6, len(BODY))),
    ("zip/split", "disk", BODY + CENTRAL + end_record(2, len(CENTRAL), len(BODY), disk=1)),
    ("zip/split", "member on disk 2", _one(disk=1)),
    ("zip/zip64", "end record", _zip64_end()),
    ("zip/zip64", "count", BODY + CENTRAL + end_record(0xFFFF, len(CENTRAL), len(BODY))),
    ("zip/zip64", "extra", _one(extra=_extra(1, struct.pack("<2Q", 10, 10)), size=0xFFFFFFFF, packed_size=0xFFFFFFFF)),
    ("zip/zip64", "idle extra", _one(extra=_extra(1, struct.pack("<2Q", 99, 99)))),
    ("zip/zip64", "local extra", _one(local_extra=_extra(1, struct.pack("<2Q", 99, 99)))),
    ("zip/prefix", "pushed", b"#!/bin/sh\n" + _WHOLE),
    ("zip/prefix", "offsets mended", raw_zip(GOOD, prefix=b"#!/bin/sh\n")),
    ("zip/central-directory", "sign", BODY + b"XX" + CENTRAL[2:] + end_record(2, len(CENTRAL), len(BODY))),
    ("zip/central-directory", "cut", BODY + CENTRAL[:-1] + end_record(2, len(CENTRAL) - 1, len(BODY))),
    ("zip/too-many-files", "201", _names(*(b"wd/%d" % n for n in range(201)))),
    ("zip/too-many-files", "4464 that are 70000", _names(*(b"wd/%d" % n for n in range(4464)))),
    ("zip/member-size", "21 MiB", _one(content=b"\0" * (20 * MIB + 1), method=8)),
    ("zip/total-size", "60 MiB", raw_zip([Entry(name, b"ab" * 5 * MIB, packed=b"x" * 60_000) for name in _SIX])),
    ("zip/ratio", "bomb", _one(content=b"a" * 10 * MIB, method=8)),
    ("zip/encrypted", "classic", _one(flags=0x0001)),
    ("zip/encrypted", "strong", _one(flags=0x0040)),
    ("zip/encrypted", "aes", _one(method=99, extra=_extra(0x9901, b"\x02\0AE\x03\x08\0"))),
    ("zip/streamed", "descriptor", _one(flags=0x0008, after=b"PK\x07\x08" + b"\0" * 12)),
    ("zip/flags", "patch data", _one(flags=0x0020)),
    ("zip/extra", "unicode path", _one(extra=_extra(0x7075, b"\x01\0\0\0\0../evil"))),
    ("zip/extra", "cut", _one(extra=b"\x55\x54\x05")),
    ("zip/extra", "local cut", _one(local_extra=b"\x55\x54\xff\xff")),
    ("zip/symlink", "symlink", _mode(stat.S_IFLNK)),
    ("zip/symlink", "symlink from dos", _one(attributes=(stat.S_IFLNK | 0o777) << 16, made_by=20)),
    ("zip/file-type", "fifo", _mode(stat.S_IFIFO)),
    ("zip/file-type", "device", _mode(stat.S_IFCHR)),
    ("zip/file-type", "socket", _mode(stat.S_IFSOCK)),
    ("zip/file-type", "folder", _mode(stat.S_IFDIR)),
    ("zip/file-type", "dos folder", _one(attributes=0x10, made_by=20)),
    ("zip/folder-entry", "folder", raw_zip([Entry(b"wd/", b"", attributes=(stat.S_IFDIR | 0o755) << 16)])),
    ("zip/compression", "bzip2", _one(method=12)),
    ("zip/compression", "deflate64", _one(method=9)),
    ("zip/compression", "zstd", _one(method=93)),
    ("zip/name-empty", "empty", _named(b"")),
    ("zip/name-empty", "double slash", _named(b"wd//a")),
    ("zip/name-nul", "nul", _named(b"wd/a.txt\0.exe")),
    ("zip/name-control", "newline", _named(b"wd/a\nb")),
    ("zip/name-control", "delete", _named(b"wd/a\x7fb")),
    ("zip/name-not-ascii", "nfd", _named("wd/cafe\u0301.txt".encode())),
    ("zip/name-not-ascii", "latin-1", _named(b"wd/caf\xe9.txt")),
    ("zip/name-too-long", "deep", _named(b"a/" * 10_000 + b"b")),
    ("zip/name-drive", "drive", _named(b"C:\\evil.txt")),
    ("zip/name-drive", "relative drive", _named(b"c:evil.txt")),
    ("zip/name-backslash", "backslash", _named(b"wd\\evil.txt")),
    ("zip/name-backslash", "climbing", _named(b"..\\evil.txt")),
    ("zip/name-absolute", "absolute", _named(b"/etc/passwd")),
    ("zip/name-absolute", "share", _named(b"//server/share")),
    ("zip/name-colon", "stream", _named(b"wd/a.txt:evil")),
    ("zip/name-parent", "parent", _named(b"../evil.txt")),
    ("zip/name-parent", "inner parent", _named(b"wd/../../evil.txt")),
    ("zip/name-parent", "last parent", _named(b"wd/..")),
    ("zip/name-trailing-dot", "dot", _named(b"wd/a.txt.")),
    ("zip/name-trailing-dot", "dot part", _named(b"wd./a.txt")),
    ("zip/name-trailing-dot", "here", _named(b"./a.txt")),
    ("zip/name-trailing-space", "space", _named(b"wd/a.txt ")),
    ("zip/name-trailing-space", "space part", _named(b"wd /a.txt")),
    ("zip/name-device", "nul", _named(b"wd/nul")),
    ("zip/name-device", "com1", _named(b"wd/COM1.txt")),
    ("zip/name-device", "aux folder", _named(b"aux/a.txt")),
    ("zip/name-device", "console", _named(b"wd/conin$")),
    ("zip/duplicate", "twice", _names(b"wd/a", b"wd/b", b"wd/a")),
    ("zip/duplicate-case", "case", _names(b"wd/a", b"wd/A")),
    ("zip/duplicate-case", "folder case", _names(b"wd/a", b"WD/b")),
    ("zip/file-and-folder", "file first", _names(b"wd/a", b"wd/a/b")),
    ("zip/file-and-folder", "folder first", _names(b"wd/a/b", b"wd/a")),
    ("zip/overlap", "one member fifty times", _bomb_of_one_member()),
    ("zip/overlap", "quoted", _nested_members()),
    ("zip/gap", "before the directory", raw_zip(GOOD, middle=b"hidden")),
    ("zip/gap", "between", _one(after=b"hidden")),
    ("zip/mismatch", "name", _one(local_name=b"wd/c.txt")),
    ("zip/mismatch", "longer name", _one(local_name=b"wd/a.txt/../../evil")),
    ("zip/mismatch", "crc", _one(local_crc=1)),
    ("zip/mismatch", "size", _one(local_size=1)),
    ("zip/mismatch", "packed size", _one(local_packed_size=1)),
    ("zip/mismatch", "flags", _one(local_flags=1)),
    ("zip/mismatch", "method", _one(local_method=8)),
    ("zip/mismatch", "time", _one(local_time=77)),
    ("zip/mismatch", "offset to nowhere", _one(offset=3)),
    ("zip/mismatch", "offset past the end", _one(offset=10**6)),
    ("zip/size-lie", "stored shorter", _one(size=3)),
    ("zip/size-lie", "stored longer", _one(size=30)),
    ("zip/size-lie", "deflated shorter", _one(method=8, content=b"abc" * 50, size=149)),
    ("zip/size-lie", "deflated longer", _one(method=8, content=b"abc" * 50, size=151)),
    ("zip/size-lie", "bomb that says it is small", _one(method=8, packed=deflated(b"a" * 10 * MIB), size=900)),
    ("zip/size-lie", "bytes behind the stream", _one(method=8, packed=deflated(b"palm wine\n") + b"hidden")),
    ("zip/deflate", "noise", _one(method=8, packed=b"\xff\xfe\xfd\xfc")),
    ("zip/deflate", "cut", _one(method=8, packed=deflated(b"palm wine\n")[:-3])),
    ("zip/checksum", "stored", _one(crc=1)),
    ("zip/checksum", "deflated", _one(method=8, crc=1)),
]
