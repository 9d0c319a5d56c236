"""LanguageTool from a shell: install, start, status, check, stop; every fault with its code."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.checks.grammar.real import a_java, installed_in
from tests.checks.grammar.small_server import a_java as a_small_java
from tests.checks.grammar.test_installation import good
from tests.checks.grammar.test_watch import gone
from tests.cli.conftest import Ask
from writerdesk.checks.grammar.server import free_port

File = Callable[[str, str], Path]
TEXT = "I saw teh😀 cat.\n"


FOUND = "teh😀"


@pytest.fixture
def small(ask: Ask, tmp_path: Path) -> str:
    """A Java that runs the small server, set as the person's own, and LanguageTool installed from a zip."""
    java = str(a_small_java(tmp_path / "bin"))
    ask("settings", "set", "checks.java", f'"{java}"')
    done = ask("languagetool", "install", "--from", good(tmp_path / "LanguageTool-6.8.zip"))
    assert (done["version"], done["official"], done["problem"]) == ("6.8", False, None)
    return java


def grammar(report: dict[str, list[dict[str, object]]]) -> list[object]:
    return [one["found"] for one in report["findings"] if one["rule"] == "grammar/languagetool"]


@pytest.mark.usefixtures("small")
def test_a_server_stays_between_commands_until_it_is_stopped(ask: Ask, file: File) -> None:
    text, port = file("text.txt", TEXT), free_port()
    assert ask("languagetool", "stop") == {"stopped": False}
    started = ask("languagetool", "start", "--port", port)
    try:
        assert (started["port"], started["already"], started["version"]) == (port, False, "6.8")
        assert ask("languagetool", "start") == {**started, "already": True}
        told = ask("languagetool", "status")
        assert (told["running"], told["port"], told["pid"]) == (True, port, started["pid"])
        assert told["languages"] == ["fr", "ta", "ta-IN"]
        assert told["memory"] > 1 << 20
        assert told["java"]["version"] == 21
        report = ask("check", text, "--language", "ta")
        assert (report["tools"]["grammar"], grammar(report)) == ("ran", [FOUND])
        assert report["passes"]
    finally:
        stopped = ask("languagetool", "stop")
    assert stopped == {"stopped": True}
    assert gone(started["pid"])


def test_a_check_starts_one_for_itself_and_leaves_none(ask: Ask, small: str, file: File) -> None:
    report = ask("check", file("text.txt", TEXT), "--language", "ta")
    assert (report["tools"]["grammar"], grammar(report)) == ("ran", [FOUND])
    assert ask("languagetool", "status")["running"] is False
    assert ask("languages", "show", "ta")["grammar"] == {
        "state": "yes",
        "why": "LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.",
        "tool": "LanguageTool 6.8, ta-IN", "licence": "LGPL-2.1-or-later", "measured": "",
    }  # fmt: skip
    assert ask("languages", "show", "sw")["grammar"]["state"] == "none"
    ask("settings", "set", "checks.languagetool", '"off"')
    assert ask("languages", "show", "ta")["grammar"]["state"] == "partly"
    # Where Java went, the check goes on without grammar.
    ask("settings", "set", "checks.languagetool", '"auto"')
    Path(small).unlink()
    assert ask("check", file("text.txt", TEXT), "--language", "ta")["tools"]["grammar"] == "failed"


@pytest.mark.usefixtures("small")
def test_a_server_is_used_by_its_address(ask: Ask, file: File) -> None:
    started = ask("languagetool", "start")
    try:
        text, address = file("text.txt", TEXT), str(started["address"])
        report = ask("check", text, "--language", "ta", "--languagetool", address.removeprefix("http://"))
        assert (report["tools"]["grammar"], grammar(report)) == ("ran", [FOUND])
        told = ask("languagetool", "install", "--address", address)
        assert (told["use"], told["running"], told["here"]) == (address, True, True)
        assert ask("settings", "get", "checks.languagetool")["value"] == address
    finally:
        ask("languagetool", "stop")
    answer = ask("check", text, "--language", "ta", "--languagetool", address, status=3)
    assert answer["error"]["code"] == "languagetool/no-answer"
    assert ask("languagetool", "status")["problem"]["code"] == "languagetool/no-answer"
    ask("settings", "set", "checks.languagetool", '"off"')
    assert ask("check", text, "--language", "ta")["tools"]["grammar"] == "off"


def test_every_fault_has_its_code(ask: Ask, tmp_path: Path, file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    assert ask("languagetool", "start", status=3)["error"]["code"] == "languagetool/not-installed"
    told = ask("languagetool", "status")
    assert (told["installed"], told["running"], told["memory"]) == (False, False, None)
    assert told["problem"]["code"] == "languagetool/not-installed"
    report = ask("check", file("text.txt", TEXT), "--language", "ta")
    assert report["tools"]["grammar"] == "off"
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK no zip")
    assert ask("languagetool", "install", "--from", bad, status=4)["error"]["code"] == "languagetool/broken-zip"
    assert ask("languagetool", "install", "--from", tmp_path / "no", status=3)["error"]["code"] == "disk/unreadable"
    assert ask("languagetool", "install", "--address", "a b", status=2)["error"]["code"] == "languagetool/address"
    ask("settings", "set", "checks.java", f'"{a_small_java(tmp_path / "old", "11.0.2")}"')
    done = ask("languagetool", "install", "--from", good(tmp_path / "good.zip"))
    assert done["problem"]["code"] == "languagetool/java-version"
    refused = ask("languagetool", "start", status=3)["error"]
    assert refused["code"] == "languagetool/java-version"
    assert "11" in refused["message"]
    assert "17" in refused["message"]


@pytest.mark.languagetool
@pytest.mark.timeout(400)
def test_the_shell_starts_asks_and_stops_it(ask: Ask, file: File, tmp_path: Path) -> None:
    installed_in(tmp_path / "data")
    ask("settings", "set", "checks.java", f'"{a_java()}"')
    text = file("text.txt", "彼は毎日ペンを用して書く。\n")
    assert ask("languagetool", "status")["running"] is False
    started = ask("languagetool", "start")
    try:
        assert ask("languagetool", "start") == {**started, "already": True}
        told = ask("languagetool", "status")
        assert (told["version"], told["port"], told["running"]) == ("6.8", started["port"], True)
        assert told["memory"] > 100 << 20
        assert {"ar", "ta-IN", "fr", "tl-PH", "ja-JP", "km-KH"} <= set(told["languages"])
        for use in ("auto", started["address"]):
            report = ask("check", text, "--language", "ja", "--languagetool", use)
            assert (report["tools"]["grammar"], grammar(report)) == ("ran", ["用して"])
        assert ask("languages", "show", "fr")["grammar"]["state"] == "yes"
        assert ask("languages", "show", "hi")["grammar"]["state"] == "none"
    finally:
        stopped = ask("languagetool", "stop")
    assert stopped == {"stopped": True}
    assert gone(started["pid"])
    assert not psutil.pid_exists(started["pid"])


@pytest.mark.languagetool
@pytest.mark.timeout(400)
def test_a_kill_of_the_shells_server_is_noticed(ask: Ask, tmp_path: Path) -> None:
    installed_in(tmp_path / "data")
    ask("settings", "set", "checks.java", f'"{a_java()}"')
    started = ask("languagetool", "start")
    os.kill(started["pid"], signal.SIGKILL)
    assert gone(started["pid"])
    assert ask("languagetool", "status")["running"] is False
    assert ask("languagetool", "stop") == {"stopped": False}
