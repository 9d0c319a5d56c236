"""Cuts the data of ICU down to what WriterDesk asks of it: each of the two copies in the program weighs 32 MB.

Qt asks its ICU to compare strings; ``writerdesk.text`` asks its own where words, sentences and lines end. What names
characters, currencies, units, time zones and regions, and what converts old encodings (Python does), stays behind. The
data is one common data file inside a shared library (https://unicode-org.github.io/icu/userguide/icu_data/): a header,
a table of offsets, sorted names, and the items, each at a multiple of 16. The library that comes out holds no more.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

_BASIC = (
    r"nf[^/]+\.nrm|(cnvalias|ulayout|uprops|ucase|ubidi|uemoji)\.icu|(pool|res_index|root|supplementalData"
    r"|likelySubtags|keyTypeData|langInfo|metadata|icuver|icustd|numberingSystems)\.res"
)
OF_TEXT = re.compile(rf"(?:brkitr/(?!line_\w*phrase).*|{_BASIC})$")
"""Which items of the text room's copy stay; names as in the data file, without its first folder."""


def of_qt(languages: Iterable[str]) -> re.Pattern[str]:
    """Which items of Qt's copy stay: the order of file names in Qt's dialogs, in the languages of the window."""
    names = "|".join(sorted({tag.partition("_")[0] for tag in languages} | {"root", "res_index"}))
    return re.compile(rf"(?:coll/(?:ucadata\.icu|(?:{names})(?:_\w+)?\.res)|{_BASIC})$")


_SYMBOL = re.compile(r"^([0-9a-f]+) .*\.rodata\s+([0-9a-f]+)\s+(?:\S+\s+)?(icudt\d+_dat)$", re.MULTILINE)


def trim(library: Path, kept: re.Pattern[str], target: Path) -> None:
    """Write to ``target`` a library like ``library`` with only the ``kept`` items. Needs objdump, objcopy and ld.

    Raises :class:`ValueError` when ``library`` does not hold what ICU's data libraries hold.
    """
    found = _SYMBOL.search(_output("objdump", "-T", str(library)))
    soname = re.search(r"SONAME\s+(\S+)", _output("objdump", "-p", str(library)))
    if found is None or soname is None:
        raise ValueError(f"{library.name} holds no data of ICU.")
    begin, size, symbol = int(found[1], 16), int(found[2], 16), found[3]
    data = trimmed(library.read_bytes()[begin : begin + size], kept)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "icu.dat").write_bytes(data)
        machine = re.search(r"file format (\S+)", _output("objdump", "-f", str(library)))
        flags = ".data=.rodata,alloc,load,readonly,data,contents"
        _run(folder, "objcopy", "-I", "binary", "-O", machine[1] if machine else "elf64-x86-64",
             "--rename-section", flags, "--set-section-alignment", ".data=16", "icu.dat", "icu.o")  # fmt: skip
        _run(folder, "ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", soname[1],
             f"--defsym={symbol}=_binary_icu_dat_start", "-o", "icu.so", "icu.o")  # fmt: skip
        target.write_bytes((folder / "icu.so").read_bytes())
    target.chmod(0o755)


def trimmed(data: bytes, kept: re.Pattern[str]) -> bytes:
    """A common data file of ICU with only the ``kept`` items; raises :class:`ValueError` for anything else."""
    header, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise ValueError("This is no common data file of ICU.")
    (count,) = struct.unpack_from("<I", data, header)
    table = [struct.unpack_from("<II", data, header + 4 + 8 * number) for number in range(count)]
    ends = [offset for _, offset in table[1:]] + [len(data) - header]
    items = []
    for (name_at, offset), end in zip(table, ends, strict=True):
        name = data[header + name_at : data.index(b"\0", header + name_at)]
        if kept.match(name.partition(b"/")[2].decode("ascii")):
            items.append((name, data[header + offset : header + end]))
    names = b"".join(name + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    body, offsets, at_name = b"", [], first_name
    start = _up(first_name + len(names))
    parts, at = [], start
    for name, item in items:
        padded = item + b"\xaa" * (_up(len(item)) - len(item))
        offsets.append(struct.pack("<II", at_name, at))
        parts.append(padded)
        at += len(padded)
        at_name += len(name) + 1
    head = struct.pack("<I", len(items)) + b"".join(offsets) + names
    body = head + b"\xaa" * (start - len(head)) + b"".join(parts)
    return data[:header] + body


def hollow(library: Path, target: Path) -> None:
    """Write a library with the name of ``library`` and nothing in it: what links to it calls none of it."""
    soname = re.search(r"SONAME\s+(\S+)", _output("objdump", "-p", str(library)))
    if soname is None:
        raise ValueError(f"{library.name} is no shared library.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "empty").write_bytes(b"\0")
        machine = re.search(r"file format (\S+)", _output("objdump", "-f", str(library)))
        _run(folder, "objcopy", "-I", "binary", "-O", machine[1] if machine else "elf64-x86-64", "empty", "empty.o")
        _run(folder, "ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", soname[1],
             "-o", "empty.so", "empty.o")  # fmt: skip
        target.write_bytes((folder / "empty.so").read_bytes())
    target.chmod(0o755)


def _up(size: int) -> int:
    return (size + 15) // 16 * 16


def _output(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _run(folder: Path, *words: str) -> None:
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
