"""Cuts the data of ICU down to what WriterDesk asks of it: it weighs 32 MB.

``writerdesk.text`` asks ICU where words, sentences and lines end. Qt asks it to compare strings, and brings an older
one for that; in its place stands a library that hands each question on to the newer (:func:`forward`). What names
characters, currencies, units, time zones and regions, and what converts old encodings (Python does), stays behind. The
data is one common data file inside a shared library (https://unicode-org.github.io/icu/userguide/icu_data/): a header,
a table of offsets, sorted names, and the items, each at a multiple of 16. The library that comes out holds no more.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

_BASIC = (
    r"nf(?!kc_s?cf)[^/]+\.nrm|(cnvalias|ulayout|uprops|ucase|ubidi|uemoji)\.icu|(pool|res_index|root"
    r"|likelySubtags|keyTypeData|langInfo|metadata|icuver|icustd|numberingSystems)\.res"
)


def kept(languages: Iterable[str]) -> re.Pattern[str]:
    """Which items stay, by their names without the first folder: where words, sentences and lines end (as strictly
    as is usual, which in Japanese and Korean is called normal), and the order of file names in Qt's dialogs in the
    languages of the window.
    """
    names = "|".join(sorted({tag.partition("_")[0] for tag in languages} | {"root", "res_index"}))
    order = rf"coll/(?:ucadata\.icu|(?:{names})(?:_\w+)?\.res)"
    return re.compile(rf"(?:brkitr/(?!line_(?:\w*phrase|loose|normal_)|title|word_POSIX).*|{order}|{_BASIC})$")


_FORWARD = {
    "elf64-x86-64": "jmp *{0}@GOTPCREL(%rip)",
    "elf64-littleaarch64": "adrp x16, :got:{0}; ldr x16, [x16, :got_lo12:{0}]; br x16",
}
_ASKED = re.compile(r"\sDF \*UND\*\s.*\s(\w+)_(\d+)$", re.MULTILINE)
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


def forward(asking: Path, library: Path, newer: Sequence[Path], target: Path) -> None:
    """Write to ``target`` a library with the name of ``library``, a part of the ICU that ``asking`` links to: each of
    the functions that it asks for is that of the ``newer`` ICU, whose C functions keep their arguments.

    With no ``newer`` libraries it is empty, for the parts that are linked to as well. Raises :class:`ValueError` on a
    machine that is not known.
    """
    machine = re.search(r"file format (\S+)", _output("objdump", "-f", str(library)))
    if machine is None or machine[1] not in _FORWARD:
        raise ValueError(f"{library.name} is for a machine that is not known.")
    old = library.name.rpartition(".")[2]
    lines = ['.section .note.GNU-stack,"",%progbits', ".text"]
    for name, version in sorted(set(_ASKED.findall(_output("objdump", "-T", str(asking))))) if newer else ():
        if version == old:
            number = newer[0].name.partition(".so.")[2].partition(".")[0]
            jump = _FORWARD[machine[1]].format(f"{name}_{number}")
            lines.append(f".globl {name}_{old}\n.type {name}_{old}, %function\n{name}_{old}: {jump}")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "icu.s").write_text("\n".join([*lines, ""]), encoding="ascii")
        _run(folder, "as", "-o", "icu.o", "icu.s")
        _run(folder, "ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", library.name,
             "-o", "icu.so", "icu.o", *(str(each.absolute()) for each in newer))  # fmt: skip
        target.write_bytes((folder / "icu.so").read_bytes())
    target.chmod(0o755)


def _up(size: int) -> int:
    return (size + 15) // 16 * 16


def _output(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _run(folder: Path, *words: str) -> None:
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
