"""Libraries that bundled files ask for and whose functions the program never calls: answered by one that is empty.

libdbus links to libsystemd (with libgcrypt and more, 3 MB) for daemons that systemd starts, Qt's network to Kerberos
(1.5 MB) and brotli for what companies and web sites ask, while WriterDesk's network is Python's, and Qt to GLib (with
PCRE, 2 MB) for an event loop that it shares with GTK, which is not here: ``frozen_start.py`` asks Qt for its own. In a
copy of such a file the names of these libraries are written over by ours, and a library of that name is made in which
every function that a file asks for answers a number. The name being ours, no library of the system ever meets it.
Needs binutils. Used by ``build.spec``: an entry is PyInstaller's (name in the bundle, file here, kind).
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

Entry = tuple[str, str, str]

OURS = "libwithout.so.0"
_GLIB = {"libglib-2.0.so.0": 0, "libgthread-2.0.so.0": 0}
UNCALLED: dict[str, dict[str, int]] = {
    "libdbus-1.so.3": {"libsystemd.so.0": 0},  # no sockets came from systemd
    "libQt6Core.so.6": _GLIB,
    "libQt6Gui.so.6": _GLIB,
    "libQt6XcbQpa.so.6": _GLIB,
    "libQt6Network.so.6": {"libgssapi_krb5.so.2": 13 << 16, "libbrotlidec.so.1": 0, "libbrotlicommon.so.1": 0},
}
"""Files, the libraries that each asks for in vain, and what their functions answer: 13 << 16 is GSS_S_FAILURE."""

_ANSWERS = {"elf64-x86-64": "mov ${}, %eax; ret", "elf64-littleaarch64": "ldr w0, ={}; ret"}
_SYMBOL = re.compile(r"\sD([FO]) (\S+)\s+[0-9a-f]+\s+(?:\(?([^\s()]+)\)?\s+)?(\S+)$", re.MULTILINE)


class Asked(NamedTuple):
    """``name`` that a file wants of a library: F for a function or O for data, and its version or nothing."""

    kind: str
    version: str
    name: str


def replaced(binaries: list[Entry], folder: Path) -> list[Entry]:
    """The same entries with copies of the files in :data:`UNCALLED`, made in ``folder``, and our library.

    Raises :class:`ValueError` where a library is not among them that a file asks for.
    """
    files = {Path(name).name: Path(file) for name, file, _kind in binaries}
    answers: dict[Asked, int] = {}
    entries = []
    for name, file, kind in binaries:
        libraries = UNCALLED.get(Path(name).name, {})
        for library, answer in libraries.items():
            if library not in files:
                raise ValueError(f"{library} is not in the bundle, and {name} asks for it.")
            answers |= dict.fromkeys(asked(Path(file), files[library]), answer)
        entries.append((name, str(without(Path(file), libraries, folder)) if libraries else file, kind))
    if answers:
        ours = empty(answers, machine_of(files["libQt6Core.so.6"]), folder)
        entries.append((OURS, str(ours), "BINARY"))
    return entries


def without(file: Path, libraries: Iterable[str], folder: Path) -> Path:
    """Write into ``folder`` a copy of ``file`` that asks for our library in place of each of ``libraries``.

    Raises :class:`ValueError` where the file does not ask for them.
    """
    content = file.read_bytes()
    for library in libraries:
        old = b"\0" + library.encode() + b"\0"
        if content.count(old) != 1 or len(library) < len(OURS):
            raise ValueError(f"{file.name} does not ask for {library} as it is known to.")
        content = content.replace(old, b"\0" + OURS.encode().ljust(len(library) + 1, b"\0"))
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / file.name
    copy.write_bytes(content)
    copy.chmod(0o755)
    return copy


def empty(answers: Mapping[Asked, int], machine: str, folder: Path) -> Path:
    """Write into ``folder`` our library, in which each function answers its number.

    Raises :class:`ValueError` where the ``machine``, as objdump calls it, is not known.
    """
    if machine not in _ANSWERS:
        raise ValueError(f"{machine} is not known.")
    lines = ['.section .note.GNU-stack,"",%progbits', ".text"]
    versions: dict[str, list[str]] = {}
    for (kind, version, name), answer in sorted(answers.items()):
        if version:
            versions.setdefault(version, []).append(name)
        body = _ANSWERS[machine].format(answer) if kind == "F" else ".quad 0"
        lines.append(f".globl {name}\n.type {name}, %{'function' if kind == 'F' else 'object'}\n{name}: {body}")
        lines.append(f".size {name}, .-{name}")
    folder.mkdir(parents=True, exist_ok=True)
    library = folder / OURS
    with tempfile.TemporaryDirectory() as name:
        source = Path(name, "uncalled.s")
        source.write_text("\n".join([*lines, ""]), encoding="ascii")
        script = Path(name, "versions")
        nodes = [f"{version} {{ {'; '.join(names)}; }};\n" for version, names in versions.items()]
        script.write_text("".join(nodes), encoding="ascii")
        _output("as", "-o", f"{name}/uncalled.o", str(source))
        _output("ld", "-shared", "-z", "noexecstack", "-z", "noseparate-code", "--build-id=none", "-soname", OURS,
                f"--version-script={script}", "-o", str(library), f"{name}/uncalled.o")  # fmt: skip
    library.chmod(0o755)
    return library


def asked(file: Path, library: Path) -> set[Asked]:
    """What ``file`` wants of what ``library`` gives."""
    given = {name for _, section, _, name in _symbols(library) if section != "*UND*"}
    wanted = (one for one in _symbols(file) if one[1] == "*UND*" and one[3] in given)
    return {Asked(kind, version, name) for kind, _, version, name in wanted}


def machine_of(file: Path) -> str:
    """What objdump calls the machine that a file is for; nothing where it is no such file."""
    found = re.search(r"file format (\S+)", _output("objdump", "-f", str(file)))
    return found[1] if found else ""


def _symbols(file: Path) -> list[tuple[str, str, str, str]]:
    return [one.groups("") for one in _SYMBOL.finditer(_output("objdump", "-T", str(file)))]  # type: ignore[misc]


def _output(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
