"""Typing with an input table: letters come, the pending part is underlined, undo and Backspace go as one expects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, SHIFT, editor_of, text_of, writing
from tests.desktop.windows import LONG, Open, nameless
from writerdesk.desktop.typing_help.keys_tab import KeysTab
from writerdesk.desktop.typing_help.table_typing import TableTyping

pytestmark = pytest.mark.long

KEY = Qt.Key


def tool_of(window: Open) -> TableTyping:
    tool = window.pages.writing.toolbox.tool("tables")
    assert isinstance(tool, TableTyping)
    return tool


def pending(window: Open) -> str:
    """What is underlined at the caret."""
    layout = editor_of(window).textCursor().block().layout()
    return str(layout.preeditAreaText())


def turn(qtbot: QtBot, window: Open, *, on: bool = True) -> None:
    QTest.keyClick(window.window, KEY.Key_F2)
    qtbot.waitUntil(lambda: tool_of(window).on is on, timeout=LONG)


@contextmanager
def typing(qtbot: QtBot, folder: Path, language: str, text: str = "") -> Iterator[Open]:
    """A piece in this language, its table on."""
    with writing(qtbot, folder, text, language) as window:
        editor_of(window).set_caret(len(text))
        turn(qtbot, window)
        yield window


def test_one_key_turns_it_on_and_off_and_the_status_says_which_table_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "hi") as window:
        assert window.window.status.said("typing") == "Keys: हिन्दी, ITRANS"
        window.type("namaste ")
        assert (text_of(window), pending(window)) == ("नमस्ते ", "")
        turn(qtbot, window, on=False)
        assert window.window.status.said("typing") == ""
        window.type("ok")
        assert text_of(window) == "नमस्ते ok"


def test_the_pending_part_is_seen_underlined_and_no_edit_until_it_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "am") as window:
        edits: list[object] = []
        editor_of(window).edited.connect(edits.append)
        window.type("s")
        assert (text_of(window), pending(window), edits) == ("", "ስ", [])
        formats = editor_of(window).textCursor().block().layout().formats()
        assert any(one.format.fontUnderline() and one.length == 1 for one in formats)
        window.type("elam ")
        assert text_of(window) == "ሰላም "


def test_ctrl_z_takes_back_a_word_as_after_ordinary_typing(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "hi") as window:
        window.type("namaste duniyaa ")
        whole = text_of(window)
        assert whole == "नमस्ते दुनिया "
        window.key(KEY.Key_Z, CONTROL)
        assert text_of(window) == "नमस्ते "
        window.key(KEY.Key_Z, CONTROL)
        assert text_of(window) == ""
        window.key(KEY.Key_Y, CONTROL)
        window.key(KEY.Key_Y, CONTROL)
        assert text_of(window) == whole


def test_ctrl_z_in_the_middle_of_a_letter_loses_nothing_but_takes_the_word_back(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "vi", "Xin ") as window:
        window.type("Vieejt")
        assert (text_of(window), pending(window)) == ("Xin ", "Việt")
        window.key(KEY.Key_Z, CONTROL)
        assert (text_of(window), pending(window)) == ("Xin ", "")
        window.key(KEY.Key_Y, CONTROL)
        assert text_of(window) == "Xin Việt"


def test_backspace_takes_a_key_of_the_pending_part_then_a_letter(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "hi", "अ") as window:
        window.type("kh")
        assert pending(window) == "ख्"
        window.key(KEY.Key_Backspace)
        assert (pending(window), text_of(window)) == ("क्", "अ")
        window.key(KEY.Key_Backspace)
        assert (pending(window), text_of(window)) == ("", "अ")
        window.key(KEY.Key_Backspace)
        assert text_of(window) == ""


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Left, KEY.Key_End])
def test_other_keys_keep_what_is_pending_and_do_what_they_always_do(qtbot: QtBot, tmp_path: Path, key: KEY) -> None:
    with typing(qtbot, tmp_path, "am") as window:
        window.type("selam")
        assert pending(window) == "ም"
        window.key(key)
        assert text_of(window) == "ሰላም" + ("\n" if key == KEY.Key_Return else "")
        assert editor_of(window).caret() == {KEY.Key_Return: 4, KEY.Key_Left: 2, KEY.Key_End: 3}[key]


def test_escape_drops_what_is_pending(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "am", "ሰ") as window:
        window.type("l")
        window.key(KEY.Key_Escape)
        assert (pending(window), text_of(window)) == ("", "ሰ")


def test_a_click_elsewhere_keeps_it_where_it_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "am", "ሀ ") as window:
        window.type("l")
        editor = editor_of(window)
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                         editor.cursorRect().topLeft())  # fmt: skip
        assert (text_of(window), pending(window)) == ("ሀ ል", "")


def test_what_is_selected_is_replaced_and_a_letter_above_the_basic_plane_comes_whole(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with typing(qtbot, tmp_path, "ff-Adlm", "xyz") as window:
        editor_of(window).set_caret(0, 3)
        window.type("Pu")
        window.key(KEY.Key_Right)
        assert text_of(window) == "𞤆𞤵"
        window.key(KEY.Key_Z, CONTROL)
        window.key(KEY.Key_Z, CONTROL)
        assert text_of(window) == "xyz"


def test_the_systems_input_method_and_shortcuts_go_on_working(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "am") as window:
        window.type("l")
        event = QInputMethodEvent()
        event.setCommitString("雨")
        QCoreApplication.sendEvent(editor_of(window), event)
        assert text_of(window) == "ል雨"
        window.type("s")
        window.key(KEY.Key_A, CONTROL)
        assert editor_of(window).selected_text() == "ል雨ስ"


def test_a_read_only_text_takes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with typing(qtbot, tmp_path, "am", "ሀ") as window:
        editor_of(window).setReadOnly(True)
        window.type("selam")
        window.key(KEY.Key_Backspace)
        assert (text_of(window), pending(window)) == ("ሀ", "")
        editor_of(window).setReadOnly(False)


def keys_tab(qtbot: QtBot, window: Open) -> KeysTab:
    QTest.keyClick(window.window, KEY.Key_F2, SHIFT)
    tab = tool_of(window).tab()
    assert isinstance(tab, KeysTab)
    qtbot.waitUntil(lambda: tab.listed.rowCount() > 0, timeout=LONG)
    return tab


def test_the_map_shows_each_key_and_finds_a_letter(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "uk") as window:
        tab = keys_tab(qtbot, window)
        qtbot.waitUntil(tab.picture.isVisible, timeout=LONG)
        assert nameless(window.window) == []
        assert dict(tab.picture.letters())["q"] == "й"
        tab.shift.click()
        assert dict(tab.picture.letters())["Q"] == "Й"
        tab.field.setText("ї")
        assert tab.listed.rowCount() == 1
        assert "]" in tab.listed.stringList()[0]
        tab.grab()


def test_the_table_that_was_chosen_is_kept_for_the_language(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "vi") as window:
        tab = keys_tab(qtbot, window)
        assert [tab.tables.itemText(at) for at in range(tab.tables.count())][:1] == ["Telex"]
        tab.tables.setCurrentIndex(tab.tables.findData("vi-vni"))
        tab.tables.activated.emit(tab.tables.currentIndex())
        tab.on.click()
        qtbot.waitUntil(lambda: tool_of(window).on, timeout=LONG)
        assert window.window.status.said("typing").endswith("VNI")
        editor_of(window).setFocus()
        window.type("Vie65t ")
        assert text_of(window) == "Việt "
        window.idle()
        assert window.application.parts.workplace.settings.get("typing.tables") == "vi=vi-vni"


def test_a_language_without_a_table_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "kea") as window:
        QTest.keyClick(window.window, KEY.Key_F2)
        tab = tool_of(window).tab()
        assert isinstance(tab, KeysTab)
        qtbot.waitUntil(lambda: "No table types this language yet" in tab.about.text(), timeout=LONG)
        editor_of(window).setFocus()
        window.type("a")
        assert text_of(window) == "a"
        assert not tool_of(window).on


def test_the_fields_of_the_find_bar_take_the_same_keys_and_those_that_want_plain_ones_do_not(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with typing(qtbot, tmp_path, "am", "ሰላም ዓለም ሰላም") as window:
        QTest.keyClick(window.window, KEY.Key_F, CONTROL)
        field = window.window.focusWidget()
        assert isinstance(field, QLineEdit)
        window.type("selam")
        window.key(KEY.Key_Left)
        assert field.text() == "ሰላም"
        window.key(KEY.Key_Escape)
        qtbot.waitUntil(editor_of(window).hasFocus, timeout=LONG)
        QTest.keyClick(window.window, KEY.Key_F4)
        names = window.window.focusWidget()
        assert isinstance(names, QLineEdit)
        window.type("ethiopic")
        assert names.text() == "ethiopic"
        window.key(KEY.Key_Escape)
        turn(qtbot, window, on=False)
        QTest.keyClick(window.window, KEY.Key_F, CONTROL)
        field.clear()
        window.type("a")
        assert field.text() == "a"
