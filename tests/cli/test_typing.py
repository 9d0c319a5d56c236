"""``type`` and ``convert --to`` keep their documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ask

Write = Callable[[str, str], Path]


def test_keys_go_in_and_text_comes_out(ask: Ask, file: Write) -> None:
    keys = file("keys.txt", "namaste\nhar..\n12\n")
    assert ask("type", keys, "--table", "hi-itrans") == {"text": "नमस्ते\nहर।\n१२\n", "changes": 3}
    assert ask("type", file("viet.txt", "Vieejt Nam"), "--table", "vi-telex")["text"] == "Việt Nam"


def test_tables_are_listed(ask: Ask) -> None:
    listed = ask("type", "--list")
    assert len(listed) >= 110
    assert set(listed[0]) == {"id", "name", "languages", "licence", "own"}
    assert [one["id"] for one in ask("type", "--list", "--language", "ti")] == ["am-sera"]


def test_a_text_is_written_another_way(ask: Ask, file: Write) -> None:
    shloka = file("gita.txt", "धर्मक्षेत्रे कुरुक्षेत्रे")
    assert ask("convert", shloka, "--to", "devanagari:iast", "--language", "sa") == {
        "text": "dharmakṣetre kurukṣetre",
        "changes": 2,
    }
    assert ask("convert", file("am.txt", "selam"), "--to", "am-sera", "--language", "am")["text"] == "ሰላም"


def test_what_is_no_table_is_said(ask: Ask, file: Write) -> None:
    keys = file("keys.txt", "a")
    assert ask("type", keys, "--table", "../global", status=4)["error"]["code"] == "typing/unknown"
    assert ask("type", keys, status=2)["error"]["code"] == "usage/table"
    assert ask("convert", keys, "--to", "runes", "--language", "en", status=4)["error"]["code"] == "typing/unknown"
