"""Texts and tags that nobody should give: a clear answer, and soon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from writerdesk.cli.shell import run_shell

Ask = Callable[..., Any]
MEGABYTES = 10 * 1000 * 1000


@pytest.mark.parametrize("tag", ["", "../hi", "e", "hi--IN", "ह"])
def test_what_is_no_tag_is_refused_by_name(ask: Ask, file: Callable[[str, str], Path], tag: str) -> None:
    poem = file("poem.txt", "मेघ आए\n")
    for words in (
        ("count", poem, "--language", tag),
        ("segment", poem, "--language", tag, "--unit", "word"),
        ("languages", "show", tag),
    ):
        error = ask(*words, status=4)["error"]
        assert (error["code"], bool(error["next"])) == ("language/tag", True), words


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("tlh", "no card for this language"),
        ("qaa-x-own", "no card for this language"),
        ("ta-Arab", "not in the Arabic one"),
        ("zh-Latn", "not in the Latin one"),
        ("hi-Xxxx", "no script called Xxxx"),
    ],
)
def test_a_language_that_nobody_knows_is_counted_and_told_so(
    ask: Ask, file: Callable[[str, str], Path], tag: str, said: str
) -> None:
    poem = file("poem.txt", "moja mbili\n")
    units = ask("count", poem, "--language", tag)["units"]
    assert (units["words"], units["syllables"], units["morae"], units["matras"]) == (2, None, None, None)
    assert said in ask("languages", "show", tag)["spelling"]["why"]


def test_what_could_not_be_checked_is_said(
    file: Callable[[str, str], Path], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    poem = file("poem.txt", "moja mbili\n")
    assert run_shell(["--data", str(poem.parent), "check", str(poem), "--language", "ta-Latn"], lambda *_: 0) == 0
    out = capsysbinary.readouterr().out.decode()
    assert out.startswith(
        "Nothing found.\n\nNot checked: spelling (nothing exists for it yet), grammar (nothing exists for it yet), "
        "other languages (nothing exists for it yet).\nta-Latn: WriterDesk knows Tamil in "
    )
    assert "Is the tag right?" in out


def test_a_text_in_another_script_than_its_language_is_said_and_counted(
    ask: Ask, file: Callable[[str, str], Path]
) -> None:
    poem = file("poem.txt", "Shall I compare thee to a summer's day, my love\n")
    report = ask("check", poem, "--language", "hi")
    assert [one["rule"] for one in report["findings"]] == ["language/other"]
    assert report["counts"]["words"] == 10
    assert report["counts"]["matras"] is None


@pytest.mark.parametrize("data", [b"abc\xff\xfe", b"\xc3(", b"\xed\xa0\x80"])
@pytest.mark.parametrize("words", [("count", "--language", "hi"), ("languages", "identify")])
def test_what_is_no_utf8_is_refused_with_its_place(
    ask: Ask, tmp_path: Path, data: bytes, words: tuple[str, ...]
) -> None:
    file = tmp_path / "poem.txt"
    file.write_bytes(data)
    command = (*words, file) if words[0] == "languages" else (words[0], file, *words[1:])
    error = ask(*command, status=4)["error"]
    assert error["code"] == "document/not-utf8"
    assert error["next"] == "Save it as UTF-8 and try again."


@pytest.mark.parametrize("letters", ["a", "вa", "ก"])
def test_megabytes_without_a_space(ask: Ask, file: Callable[[str, str], Path], letters: str) -> None:
    text = letters * (MEGABYTES // 2 if letters == "a" else 50_000)
    long = file("long.txt", text)
    units = ask("count", long, "--language", "sw")["units"]
    assert (units["code_points"], units["graphemes"], units["syllables"]) == (len(text), len(text), None)
    (passage,) = ask("languages", "identify", long)
    assert (passage["start"], passage["end"]) == (0, len(text))


def test_more_than_a_text_can_be_is_refused_and_not_counted_for_half_a_minute(ask: Ask, tmp_path: Path) -> None:
    giant = tmp_path / "giant.txt"
    with giant.open("wb") as stream:
        stream.truncate((64 << 20) + 1)
    for words in (
        ("count", giant, "--language", "en"),
        ("check", giant, "--language", "en"),
        ("diff", giant, giant, "--language", "en"),
        ("agreement", giant, "--level", "nominal"),
    ):
        error = ask(*words, status=4)["error"]
        assert (error["code"], "64 MB" in error["message"]) == ("document/too-large", True), words
