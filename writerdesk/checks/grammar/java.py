"""Which Java runs LanguageTool: the one a person named, else JAVA_HOME's, the PATH's, or one of the usual places."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from writerdesk.errors import ToolProblem

LEAST = 17
"""LanguageTool 6.6 and later are compiled for Java 17 (language-tool-python asks for the same)."""

_VERSION = re.compile(r'version "(\d+)(?:\.(\d+))?[^"]*"')
_PLACES = {
    "linux": ("/usr/lib/jvm/*/bin/java", "/opt/java/*/bin/java"),
    "darwin": ("/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java", "/opt/homebrew/opt/openjdk*/bin/java"),
    "win32": ("Java/*/bin/java.exe", "Eclipse Adoptium/*/bin/java.exe", "Microsoft/jdk-*/bin/java.exe"),
}
_LONGEST_S = 20.0


class Java(msgspec.Struct, frozen=True):
    """One Java: program, major version, and where it was found (``named``, ``JAVA_HOME``, ``PATH``, ``usual``)."""

    program: str
    major: int
    where: str


def find_java(named: str = "", environment: Mapping[str, str] | None = None) -> Java:
    """The first Java that is new enough; starts each candidate once to ask for its version (0.1-0.5 s).

    ``named`` is a program or the folder of a Java; then no other is looked for. Raises :class:`ToolProblem`
    ``languagetool/no-java``, ``languagetool/java-version`` (only older ones are here), ``languagetool/java-named``.
    """
    environment = os.environ if environment is None else environment
    if named:
        return _named(named)
    older: list[Java] = []
    for program, where in _candidates(environment):
        major = java_version(program)
        if major is not None and major >= LEAST:
            return Java(program, major, where)
        if major is not None:
            older.append(Java(program, major, where))
    if older:
        best = max(older, key=lambda java: java.major)
        raise _too_old(best.major, best.program)
    raise ToolProblem(
        "languagetool/no-java",
        "There is no Java on this computer, and LanguageTool needs it.",
        "Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere),"
        " or name one that you have.",
        least=LEAST,
    )


def java_version(program: str) -> int | None:
    """The major version that a program says of itself (``1.8`` is 8); None where it is no Java or does not answer."""
    try:
        # JAVA_TOOL_OPTIONS and the like speak on standard error too, before or after the version.
        said = subprocess.run(
            [program, "-version"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=_LONGEST_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    found = _VERSION.search(said.stdout.decode(errors="replace"))
    if found is None:
        return None
    first, second = int(found[1]), int(found[2] or 0)
    return second if first == 1 else first


def _named(named: str) -> Java:
    place = Path(named).expanduser()
    program = next((one for one in _programs(place) if one.is_file()), place)
    major = java_version(str(program))
    if major is None:
        raise ToolProblem(
            "languagetool/java-named",
            "{program} is not a Java.",
            "Name the program java itself, or the folder that holds bin/java; or leave the field empty.",
            program=str(place),
        )
    if major < LEAST:
        raise _too_old(major, str(program))
    return Java(str(program), major, "named")


def _programs(place: Path) -> Iterator[Path]:
    name = "java.exe" if sys.platform == "win32" else "java"
    yield place
    yield from (place / "bin" / name, place / "Contents" / "Home" / "bin" / name)


def _candidates(environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    home = environment.get("JAVA_HOME")
    if home:
        yield from ((str(one), "JAVA_HOME") for one in _programs(Path(home)) if one.is_file())
    on_path = shutil.which("java", path=environment.get("PATH"))
    if on_path:
        yield on_path, "PATH"
    for pattern in _PLACES.get(sys.platform, ()):
        root = Path(environment.get("PROGRAMFILES", "C:/Program Files")) if sys.platform == "win32" else Path("/")
        yield from ((str(one), "usual") for one in sorted(root.glob(pattern.lstrip("/")), reverse=True))


def _too_old(major: int, program: str) -> ToolProblem:
    return ToolProblem(
        "languagetool/java-version",
        "The Java here is version {major} ({program}); LanguageTool needs {least} or later.",
        "Install a newer one beside it, or name one that you have; nothing else that uses Java changes.",
        major=major,
        program=program,
        least=LEAST,
    )
