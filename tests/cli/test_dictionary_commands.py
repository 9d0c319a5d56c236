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
