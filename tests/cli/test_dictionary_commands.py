"""``dictionaries check`` says what is wrong with a word list, and ``dictionaries list`` what each one accepts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ask

Write = Callable[[str, str], Path]


def test_a_list_with_a_fault_is_explained(ask: Ask, file: Write) -> None:
    found = ask("dictionaries", "check", file("mine.dic", "word\nother\n"), status=1)
    assert (found["valid"], found["entries"], found["encoding"]) == (False, 1, "UTF-8")
    (fault,) = found["faults"]
    assert (fault["file"], fault["line"], fault["code"]) == ("mine.dic", 1, "first-line")
    assert "number of words" in fault["message"]


def test_a_list_without_one_is_valid(ask: Ask, file: Write) -> None:
    assert ask("dictionaries", "check", file("mine.dic", "2\nword\nother\n")) == {
        "valid": True, "encoding": "UTF-8", "entries": 2, "faults": [],
    }  # fmt: skip


def test_each_dictionary_is_listed_with_what_it_accepts(ask: Ask) -> None:
    rows = {row["language"]: row for row in ask("dictionaries", "list")}
    assert len(rows) >= 41
    assert all((row["acceptance"] < 0.93) == row["soft"] for row in rows.values())
    assert rows["ga"]["soft"]
    assert not rows["uk"]["soft"]


def test_one_of_ones_own_is_added_used_listed_and_removed(ask: Ask, file: Write) -> None:
    text = file("t.txt", "mtumbuizaji anakuja\n")
    own = ask("dictionaries", "add", file("mine.txt", "mtumbuizaji\n"), "--language", "sw")
    assert (own["name"], own["kind"], own["entries"], own["alone"]) == ("mine", "list", 1, False)
    assert [row["known"] for row in ask("languages", "words", text, "--language", "sw")] == [True, True]
    (listed,) = (row for row in ask("dictionaries", "list") if row["own"])
    assert (listed["language"], listed["id"], listed["source"]) == ("sw", own["id"], "mine.txt")
    assert ", mine" in ask("languages", "show", "sw")["spelling"]["tool"]
    assert ask("dictionaries", "remove", "mine")["removed"]["id"] == own["id"]
    assert not [row for row in ask("dictionaries", "list") if row["own"]]


def test_a_bad_one_is_refused_with_a_code_and_a_next_step(ask: Ask, file: Write) -> None:
    error = ask("dictionaries", "add", file("sw.dic", "word\n"), "--language", "sw", status=4)["error"]
    assert error["code"] == "dictionary/no-pair"
    assert "sw.aff" in error["message"]
    assert error["next"].endswith(".txt.")
    assert ask("dictionaries", "add", file("l.txt", "w\n"), status=2)["error"]["code"] == "dictionary/which-language"
    assert ask("dictionaries", "remove", "none", status=1)["error"]["code"] == "dictionary/unknown"


def test_words_are_taught_listed_and_forgotten_on_a_desk_of_ones_own(ask: Ask) -> None:
    assert ask("words", "learn", "mtumbuizaji", "--language", "sw-KE")["state"] == "known"
    (row,) = ask("words", "list", "--language", "sw")
    assert (row["desk"], row["word"], row["language"], row["waiting"]) == ("personal", "mtumbuizaji", "sw", False)
    assert ask("words", "propose", "x", "--language", "sw", status=1)["error"]["code"] == "words/no-team"
    assert ask("words", "export", "--language", "sw", "--out", "x", status=1)["error"]["code"] == "words/no-team"
    assert ask("words", "forget", "mtumbuizaji", "--language", "sw") == {"word": "mtumbuizaji", "forgotten": True}
    assert ask("words", "list") == []
