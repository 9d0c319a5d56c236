"""``piece search`` and ``piece find`` keep their documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ask

Write = Callable[[str, str], Path]
TEXT = "# Un\n\nL’été, l'ÉTÉ.\n\n# Deux\n\nUn été AND un hiver.\n"


def test_search_tells_places_of_whole_words(ask: Ask, file: Write) -> None:
    ask("piece", "import", file("saisons.txt", TEXT), "--personal", "--language", "fr")
    found = ask("piece", "search", "été")
    assert [TEXT[one["start"] : one["end"]] for one in found] == ["été", "ÉTÉ", "été"]
    assert set(found[0]) == {"piece", "section", "start", "end", "snippet"}
    assert ask("piece", "search", "ét") == []
    assert len(ask("piece", "search", "ét", "--begins")) == 3
    assert len(ask("piece", "search", "été", "--limit", "1")) == 1
    assert [TEXT[one["start"] : one["end"]] for one in ask("piece", "search", "été AND un")] == ["été AND un"]


def test_find_and_replace_tell_what_was_and_what_was_done(ask: Ask, file: Write) -> None:
    imported = ask("piece", "import", file("saisons.txt", TEXT), "--personal", "--language", "fr")
    piece = imported["pieces"][0]["id"]
    found = ask("piece", "find", "été", "--folded", "--piece", piece)
    assert set(found) == {"matches", "count", "pieces", "sealed", "replaced"}
    assert [one["text"] for one in found["matches"]] == ["été", "ÉTÉ", "été"]
    assert (found["count"], found["replaced"], found["sealed"]) == (3, 0, [])
    done = ask("piece", "find", r"(\w+) AND (\w+ \w+)", "--regex", "--replace", r"\2 et \1")
    assert done["replaced"] == 1
    assert ask("piece", "text", piece)["text"] == TEXT.replace("été AND un hiver", "un hiver et été")
    ask("piece", "restore", piece, done["pieces"][0]["version"])
    assert ask("piece", "text", piece)["text"] == TEXT


def test_what_cannot_be_asked_is_said(ask: Ask) -> None:
    assert ask("piece", "find", "a", "--folded", "--regex", status=2)["error"]["code"] == "usage/folded-or-regex"
    assert ask("piece", "find", "(", "--regex", status=4)["error"]["code"] == "find/pattern"
    assert ask("piece", "find", "a", "--piece", "nobody", status=4)["error"]["code"] == "piece/unknown"
