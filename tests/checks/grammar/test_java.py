"""Which Java is taken, and what is said when none will do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.grammar.small_server import a_java
from writerdesk.checks.grammar.java import find_java, java_version
from writerdesk.errors import ToolProblem

# What ``java -version`` of these programs prints, from their own documentation.
SAID = {
    'java version "1.8.0_392"': 8,
    'openjdk version "11.0.22" 2024-01-16 LTS': 11,
    'openjdk version "17" 2021-09-14': 17,
    'openjdk version "25.0.2-ea" 2026-01-20': 25,
    'Picked up JAVA_TOOL_OPTIONS: -Xss4m\nopenjdk version "21.0.1" 2023-10-17': 21,
    "java: error while loading shared libraries: libjli.so": None,
}


@pytest.mark.parametrize(("words", "major"), SAID.items())
def test_a_java_says_its_version(tmp_path: Path, words: str, major: int | None) -> None:
    program = tmp_path / "java"
    program.write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{words}\nEND\n", encoding="utf-8")
    program.chmod(0o755)
    assert java_version(str(program)) == major


def test_the_home_comes_before_the_path_and_an_old_one_is_passed_over(tmp_path: Path) -> None:
    old, new = a_java(tmp_path / "old" / "bin", "11.0.2"), a_java(tmp_path / "new" / "bin", "17.0.9")
    found = find_java("", {"JAVA_HOME": str(old.parent.parent), "PATH": str(new.parent)})
    assert (found.program, found.major, found.where) == (str(new), 17, "PATH")
    found = find_java("", {"JAVA_HOME": str(new.parent.parent), "PATH": str(old.parent)})
    assert (found.program, found.where) == (str(new), "JAVA_HOME")


@pytest.mark.parametrize("way", ["", "bin", "bin/java"])
def test_a_person_names_the_program_or_its_folder(tmp_path: Path, way: str) -> None:
    program = a_java(tmp_path / "jdk" / "bin")
    named = tmp_path / "jdk" / way if way != "bin" else program
    assert find_java(str(named), {"PATH": ""}).program == str(program)


@pytest.mark.parametrize(
    ("version", "code"), [("1.8.0_402", "languagetool/java-version"), ("words", "languagetool/java-named")]
)
def test_a_named_java_that_will_not_do_is_explained(tmp_path: Path, version: str, code: str) -> None:
    program = a_java(tmp_path / "bin", version)
    with pytest.raises(ToolProblem) as refused:
        find_java(str(program))
    assert refused.value.code == code
    assert str(program) in refused.value.message
    assert refused.value.next
    assert refused.value.exit_status == 3


def test_a_name_that_is_nothing_is_no_java(tmp_path: Path) -> None:
    with pytest.raises(ToolProblem) as refused:
        find_java(str(tmp_path / "nowhere"))
    assert refused.value.code == "languagetool/java-named"
