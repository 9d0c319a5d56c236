"""Characters that are hard to type: found, put in at the caret by keys or a click, the last ones first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, PLAIN, SHIFT, editor_of, text_of, writing
from tests.desktop.windows import Open, nameless
from writerdesk.desktop.typing_help.character_set import characters, found, name_of, shown
from writerdesk.desktop.typing_help.characters import Characters
from writerdesk.languages.cards import all_cards, card

KEY = Qt.Key


def bar(window: Open) -> Characters:
    QTest.keyClick(window.window, KEY.Key_F4)
    tool = window.pages.writing.toolbox.tool("characters")
    assert isinstance(tool, Characters)
    return tool


def test_keys_find_a_character_and_put_it_in_at_the_caret(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "قفا نبك", "ar") as window:
        editor_of(window).set_caret(3)
        tool = bar(window)
        assert tool.field.hasFocus()
        assert nameless(window.window) == []
        window.type("question")
        assert tool.grid.letters.letters == ["؟"]
        window.key(KEY.Key_Return)
        assert text_of(window) == "قفا؟ نبك"
        assert editor_of(window).hasFocus()
        window.key(KEY.Key_Z, CONTROL)
        assert text_of(window) == "قفا نبك"


def test_shift_return_stays_and_what_was_used_last_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "yo") as window:
        tool = bar(window)
        window.type("letter o with dot below")
        window.key(KEY.Key_Return, SHIFT)
        window.key(KEY.Key_Return, SHIFT)
        assert tool.field.hasFocus()
        assert text_of(window) == "ọọ"
        window.key(KEY.Key_Escape)
        assert not tool.bar.isVisible()
        assert bar(window).grid.letters.letters[0] == "ọ"
        window.idle()
        assert window.application.parts.workplace.settings.get("editor.recent_characters") == "ọ"


def test_arrows_walk_the_grid_and_a_click_puts_in(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "km") as window:
        tool = bar(window)
        first, second = tool.grid.letters.letters[:2]
        window.key(KEY.Key_Right)
        assert tool.grid.chosen() == second
        assert name_of(second) == tool.told.text()
        box = tool.grid.visualRect(tool.grid.letters.index(0, 0))
        QTest.mouseClick(tool.grid.viewport(), Qt.MouseButton.LeftButton, PLAIN, box.center())
        assert text_of(window) == first
        assert editor_of(window).hasFocus()


def test_the_key_again_puts_the_bar_away(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "x", "fr") as window:
        tool = bar(window)
        bar(window)
        assert not tool.bar.isVisible()
        assert editor_of(window).hasFocus()


@pytest.mark.parametrize("tag", [known.tag for known in all_cards()])
def test_every_language_offers_what_a_plain_keyboard_has_not(tag: str) -> None:
    known = card(tag)
    letters = characters(known)
    assert letters
    assert len(set(letters)) == len(letters)
    assert not any(letter.isascii() for letter in letters)
    assert set(known.quotes) <= set(letters)
    assert all(shown(letter).strip() for letter in letters)


def test_a_code_is_a_name() -> None:
    assert found([], "U+0935") == ["व"]
    assert found([], "1e900") == ["𞤀"]
    assert found([], "d800") == []
    assert found(["é"], "acute") == ["é"]
    assert shown("\u0301") == "\u25cc\u0301"
    assert shown("\u200d") == "ZWJ"


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("km", {"ZWSP", "ZWJ", "ZWNJ"}), ("my", {"ZWSP"}), ("lo", {"ZWSP"}), ("th", {"ZWSP"}), ("fa", {"ZWNJ", "ZWJ"}),
        ("ml", {"ZWNJ", "ZWJ"}), ("hi", {"ZWNJ", "ZWJ"}), ("ckb", {"ZWNJ"}), ("ar", {"LRM", "RLM"}),
        ("mn-Mong", {"FVS1", "MVS", "NNBSP"}), ("ff-Adlm", {"RLM"}),
    ],
)  # fmt: skip
def test_signs_that_are_not_seen_are_shown_by_their_names(tag: str, names: set[str]) -> None:
    letters = characters(card(tag))
    assert names <= {shown(letter) for letter in letters}
    assert "ZWSP" not in {shown(letter) for letter in characters(card("ja"))}
    assert len(set(letters)) == len(letters)
    assert set(card(tag).exemplar.split()) - set(letters) <= set(map(chr, range(0x20, 0x7F)))
