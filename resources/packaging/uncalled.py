"""Libraries that a bundled file asks for and whose functions the program never calls: answered by an empty one.

libdbus links to libsystemd (with libgcrypt and more, 3 MB) for daemons that systemd starts, Qt's network to Kerberos
(1.5 MB) for proxies of companies, while WriterDesk's network is Python's. In a copy of such a file the name of the
library is written over by one of ours, of the same length, and a library of that name is made in which every function
that the file asks for answers a number. The name being ours, no library of the system ever meets it. Needs binutils.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple


class Uncalled(NamedTuple):
    """``library`` that a file asks for, ``ours`` instead, and what its functions answer."""

    library: str
    ours: str
    answer: int


UNCALLED = {
    "libdbus-1.so.3": Uncalled("libsystemd.so.0", "libwithout.so.0", 0),  # no sockets came from systemd
    "libQt6Network.so.6": Uncalled("libgssapi_krb5.so.2", "libwithout_gss.so.2", 13 << 16),  # GSS_S_FAILURE
}
_ANSWERS = {"elf64-x86-64": "mov ${}, %eax; ret", "elf64-littleaarch64": "ldr w0, ={}; ret"}
_ASKED = re.compile(r"\sD([FO]) \*UND\*\s+\S+\s+\(([^)]+)\)\s+(\S+)$", re.MULTILINE)


def without(file: Path, uncalled: Uncalled, folder: Path) -> tuple[Path, Path]:
    """Write into ``folder`` a copy of ``file`` that asks for our library, and that library; both paths.

    Raises :class:`ValueError` where the file does not ask for the library, or the machine is not known.
    """
    old, new = (b"\0" + name.encode() + b"\0" for name in (uncalled.library, uncalled.ours))
    content = file.read_bytes()
    machine = re.search(r"file format (\S+)", _output("objdump", "-f", str(file)))
    if content.count(old) != 1 or len(old) != len(new) or machine is None or machine[1] not in _ANSWERS:
        raise ValueError(f"{file.name} does not ask for {uncalled.library} as it is known to.")
    folder.mkdir(parents=True, exist_ok=True)
    copy, library = folder / file.name, folder / uncalled.ours
    copy.write_bytes(content.replace(old, new))
    copy.chmod(0o755)
    answer = _ANSWERS[machine[1]].format(uncalled.answer)
    lines = ['.section .note.GNU-stack,"",%progbits', ".text"]
    versions: dict[str, list[str]] = {}
    for kind, version, name in asked(file, uncalled.library):
        versions.setdefault(version, []).append(name)
        body = answer if kind == "F" else ".quad 0"
        lines.append(f".globl {name}\n.type {name}, %{'function' if kind == 'F' else 'object'}\n{name}: {body}")
        lines.append(f".size {name}, .-{name}")
    with tempfile.TemporaryDirectory() as name:
        source = Path(name, "uncalled.s")
        source.write_text("\n".join([*lines, ""]), encoding="ascii")
        script = Path(name, "versions")
        nodes = [f"{version} {{ {'; '.join(names)}; }};\n" for version, names in versions.items()]
        script.write_text("".join(nodes), encoding="ascii")
        _output("as", "-o", f"{name}/uncalled.o", str(source))
        _output("ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", uncalled.ours,
                f"--version-script={script}", "-o", str(library), f"{name}/uncalled.o")  # fmt: skip
    library.chmod(0o755)
    return copy, library


def asked(file: Path, library: str) -> list[tuple[str, str, str]]:
    """What ``file`` wants of ``library``: F for a function or O for data, the version, and the name."""
    needs = _output("objdump", "-p", str(file)).partition(f"required from {library}:\n")[2]
    versions = {line.split()[3] for line in re.match(r"(?:\s+0x.*\n)*", needs)[0].splitlines()}  # type: ignore[index]
    found = _ASKED.findall(_output("objdump", "-T", str(file)))
    return sorted(one for one in found if one[1] in versions)


def _output(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
