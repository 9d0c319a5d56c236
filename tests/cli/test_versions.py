"""Versions, outline, notes and remarks from a shell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Ask = Callable[..., Any]
Write = Callable[[str, str], Path]

BOOK = "# One\n\nThe rain came.\n\n# Two\n\nNobody slept.\n"


def made(ask: Ask, file: Write, text: str) -> str:
    piece = str(ask("piece", "new", "--personal", "--language", "en", "--title", "Book")["id"])
    ask("piece", "write", piece, file("book.txt", text))
    return piece


def text(ask: Ask, piece: str) -> str:
    return str(ask("piece", "text", piece)["text"])


def test_a_version_is_kept_compared_and_brought_back(ask: Ask, file: Write) -> None:
    piece = made(ask, file, BOOK)
    kept = ask("piece", "keep", piece, "--name", "first")
    ask("piece", "write", piece, file("book.txt", BOOK.replace("rain", "storm")))
    listed = ask("piece", "versions", piece)
    assert {"id", "piece", "name", "kind", "at", "words", "lines"} == set(listed[0])
    assert next(one for one in listed if one["id"] == kept["version"])["words"] == 7
    found = ask("piece", "compare", piece, kept["version"])
    assert (found["unit"], found["equal"], found["new"]) == ("word", False, "now")
    assert [(one["mark"], one["text"]) for one in found["stretches"] if one["mark"] != "same"] == [
        ("delete", "rain"), ("insert", "storm"),
    ]  # fmt: skip
    old = "".join(one["text"] for one in found["stretches"] if one["mark"] != "insert")
    assert old == BOOK
    start = BOOK.index("rain")
    ask("piece", "restore", piece, kept["version"], "--start", start, "--end", start + 4)
    assert text(ask, piece) == BOOK
    assert ask("piece", "compare", piece, kept["version"], kept["version"])["equal"] is True
    assert ask("piece", "compare", piece, "nothing", status=4)["error"]["code"] == "version/unknown"
    assert ask("piece", "restore", piece, kept["version"], "--start", 1, status=2)["error"]["code"] == "version/passage"


def test_an_outline_is_rearranged(ask: Ask, file: Write) -> None:
    piece = made(ask, file, BOOK)
    assert [(row["title"], row["words"]) for row in ask("piece", "outline", piece)] == [("One", 4), ("Two", 3)]
    assert [row["title"] for row in ask("piece", "move", piece, 2, 1)] == ["Two", "One"]
    assert [row["title"] for row in ask("piece", "rename", piece, 1, "Last")] == ["Last", "One"]
    assert len(ask("piece", "join", piece, 1)) == 1
    assert len(ask("piece", "split", piece, 1, "--at", 8)) == 2
    assert text(ask, piece).split() == "# Last Nobody slept. # One The rain came.".split()
    assert ask("piece", "move", piece, 9, 1, status=1)["error"]["code"] == "section/number"


def test_notes_and_remarks(ask: Ask, file: Write) -> None:
    piece = made(ask, file, BOOK)
    assert ask("piece", "note", piece) == {"text": ""}
    assert ask("piece", "note", piece, "--set", file("note.txt", "goats? 👩\u200d👧")) == {"text": "goats? 👩\u200d👧"}
    state = ask("piece", "note", piece, "--states")[0]
    assert ask("piece", "note", piece, "--state", state["id"]) == {"text": "goats? 👩\u200d👧"}
    assert ask("piece", "note", piece, "--state", 99, status=4)["error"]["code"] == "note/unknown"
    start = BOOK.index("Nobody")
    remark = ask("piece", "remark", piece, "--start", start, "--end", start + 6, "--text", "who?")[0]
    assert (remark["quote"], remark["text"], remark["start"]) == ("Nobody", "who?", start)
    assert ask("piece", "remark", piece, "--done", remark["id"])[0]["state"] == "done"
    assert ask("piece", "remarks", piece)[0]["id"] == remark["id"]
    assert ask("piece", "comments", piece) == [], "what one says to oneself is no reader's comment"
    assert ask("piece", "remark", piece, "--remove", remark["id"]) == []
