"""The palette: every action, piece, section and setting, by words in any order; by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, SHIFT, editor_of, piece_of, text_of, writing
from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.desktop.palette.entries import Narrowing, PaletteEntry, searchable
from writerdesk.desktop.palette.palette import CommandPalette

KEY = Qt.Key


def palette(window: Open) -> CommandPalette:
    found = window.window._commands
    assert found is not None
    return found


def call(window: Open, key: Qt.Key = KEY.Key_K, modifiers: Qt.KeyboardModifier = CONTROL) -> CommandPalette:
    QTest.keyClick(window.window, key, modifiers)
    window.idle()
    return palette(window)


def rows(window: Open) -> list[str]:
    window.idle()
    return [entry.words for entry in palette(window).model.rows]


def test_every_action_of_the_menus_is_there_with_its_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        call(window)
        shown = {(entry.words, entry.keys) for entry in palette(window).model.rows}
        for name, action in window.window.menus.actions.items():
            if action.isEnabled() and name != "palette":
                keys = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
                assert (action.text().replace("&", "").removesuffix("…"), keys) in shown


@pytest.mark.parametrize(("key", "modifiers"), [(KEY.Key_K, CONTROL), (KEY.Key_P, CONTROL | SHIFT)])
def test_typed_words_find_an_action_in_any_order_and_return_does_it(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        call(window, key, modifiers)
        window.type("COLOURS dàrk")
        assert rows(window)[0] == "Dark colours"
        window.key(KEY.Key_Return)
        assert window.application.parts.theme.palette.name == "dark"
        assert not palette(window).isVisible()
        assert editor_of(window).hasFocus()
        assert text_of(window) == "Some words."


def test_escape_gives_the_focus_back_to_what_had_it(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        before = QApplication.focusWidget()
        call(window)
        assert palette(window).field.hasFocus()
        window.key(KEY.Key_Escape)
        assert QApplication.focusWidget() is before
        call(window)
        call(window)
        assert not palette(window).isVisible(), "the key again puts it away"
        assert QApplication.focusWidget() is before


def test_arrows_go_through_the_rows_and_round(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        found = call(window)
        window.type("colours")
        window.idle()
        count = len(found.model.rows)
        window.key(KEY.Key_Down)
        assert found.list.currentIndex().row() == 1
        window.key(KEY.Key_Up)
        window.key(KEY.Key_Up)
        assert found.list.currentIndex().row() == count - 1


def test_pieces_are_found_folded_and_opened(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece_of(workplace, "The first.", title="Rain over the hills")
    piece_of(workplace, "قفا نبك", "ar", "poem", title="أَطلال")
    with opened(qtbot, workplace, "desk") as window:
        window.idle()
        call(window)
        window.type("اطلال")
        assert rows(window) == ["أَطلال"]
        window.key(KEY.Key_Return)
        qtbot.waitUntil(lambda: text_of(window) == "قفا نبك", timeout=LONG)
    workplace.close()


def test_a_setting_is_gone_to(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        call(window)
        window.type("width paper setting")
        assert rows(window)[0] == "Width of the paper"
        window.key(KEY.Key_Return)
        assert window.window.stack.currentWidget() is window.pages.page("settings")
        qtbot.waitUntil(lambda: focus_name() == "Width of the paper", timeout=LONG)


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def test_nothing_found_is_said_and_return_does_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        call(window)
        window.type("zzzz")
        qtbot.waitUntil(palette(window).none.isVisible)
        window.key(KEY.Key_Return)
        assert palette(window).isVisible()
        assert nameless(window.window) == []


def test_every_row_is_named_for_a_screen_reader(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        found = call(window)
        said = [found.model.data(found.model.index(row, 0)) for row in range(found.model.rowCount())]
        assert "Focus, View, F8" in said
        assert all(said)


def test_no_two_actions_want_the_same_keys_and_mnemonics_differ_in_a_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Some words.") as window:
        actions = window.window.menus.actions
        keys = [keys.toString() for action in actions.values() for keys in action.shortcuts()]
        assert len(set(keys)) == len(keys), "no two actions want the same keys"
        assert [name for name, action in actions.items() if not action.shortcuts()] == []
        for menu in (window.window.menuBar(), *window.window.findChildren(QMenu)):
            entries = [action for action in menu.actions() if not action.isSeparator()]
            letters = [mnemonic(action.text()) for action in entries]
            assert all(letters), [action.text() for action in entries]
            assert len(set(letters)) == len(letters), [action.text() for action in entries]


def mnemonic(words: str) -> str:
    """The letter that Alt or the menu answers to."""
    at = words.replace("&&", "").find("&")
    return words[at + 1].lower() if at >= 0 else ""


def entry(words: str) -> PaletteEntry:
    return PaletteEntry(words, "", "", lambda: None, "en", found_by=searchable(words, "", "en"))


def found(narrowing: Narrowing, typed: str) -> list[str]:
    """What is found once all steps were gone."""
    shown: list[PaletteEntry] = []
    for _ in narrowing.look(typed, shown.extend):
        pass
    return [one.words for one in shown]


def test_beginnings_of_words_come_first() -> None:
    entries = [entry("Unsend all"), entry("Seal and send"), entry("Send now")]
    assert found(Narrowing(entries), "send") == ["Send now", "Seal and send", "Unsend all"]
    assert found(Narrowing(entries), "now send") == ["Send now"]
    assert found(Narrowing(entries), "") == ["Unsend all", "Seal and send", "Send now"]


@given(
    st.lists(st.text("ab é", max_size=6), max_size=30), st.lists(st.text("ab é", max_size=5), min_size=1, max_size=6)
)
def test_what_was_typed_before_changes_nothing(titles: list[str], typed: list[str]) -> None:
    entries = [entry(title) for title in titles]
    narrowing = Narrowing(entries)
    for words in typed:
        for step in range(len(words) + 1):
            assert found(narrowing, words[:step]) == found(Narrowing(entries), words[:step])


def test_among_thousands_the_best_are_found_in_their_order() -> None:
    entries = [entry(f"Rain {number}") for number in range(5_000)] + [entry("Brain"), entry("Snow and rain")]
    narrowing = Narrowing(entries)
    assert found(narrowing, "rain")[:2] == ["Rain 0", "Rain 1"]
    assert found(narrowing, "rain 4999") == ["Rain 4999"]
    assert found(narrowing, "brain") == ["Brain"]
    assert found(narrowing, "rain and") == ["Snow and rain"]
