"""The selection written another way: looked at first, one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, editor_of, text_of, writing
from tests.desktop.windows import LONG, Open, nameless
from writerdesk.desktop.typing_help.transliterating import Transliterating

KEY = Qt.Key


def tool_of(window: Open) -> Transliterating:
    tool = window.pages.writing.toolbox.tool("transliterating")
    assert isinstance(tool, Transliterating)
    return tool


@pytest.mark.parametrize(
    ("language", "before", "selected", "way", "shown", "after"),
    [
        ("hi", "namaste, har dina", (0, 7), "hi-itrans", "नमस्ते", "नमस्ते, har dina"),
        ("hi", "धर्म ॥", (0, 4), "devanagari:iast", "dharma", "dharma ॥"),
        ("te", "धर्म", (0, 4), "devanagari:telugu", "ధర్మ", "ధర్మ"),
        ("am", "selam", (0, 5), "am-sera", "ሰላም", "ሰላም"),
        ("ff-Adlm", "ɓ pulaar", (2, 8), "ff-adlam", "𞤨𞤵𞤤𞤢𞥄𞤪", "ɓ 𞤨𞤵𞤤𞤢𞥄𞤪"),
    ],
)
def test_what_is_selected_is_shown_and_then_replaced_in_one_step(
    qtbot: QtBot,
    tmp_path: Path,
    language: str,
    before: str,
    selected: tuple[int, int],
    way: str,
    shown: str,
    after: str,
) -> None:
    with writing(qtbot, tmp_path, before, language) as window:
        editor_of(window).set_caret(*selected)
        QTest.keyClick(window.window, KEY.Key_F2, CONTROL)
        bar = tool_of(window).bar
        qtbot.waitUntil(bar.isVisible, timeout=LONG)
        assert nameless(window.window) == []
        bar.ways.setCurrentIndex(bar.ways.findData(way))
        qtbot.waitUntil(lambda: bar.preview.text() == shown, timeout=LONG)
        assert text_of(window) == before, "only looked at so far"
        qtbot.waitUntil(bar.ways.hasFocus, timeout=LONG)
        window.key(KEY.Key_Return)
        assert text_of(window) == after
        assert editor_of(window).hasFocus()
        window.key(KEY.Key_Z, CONTROL)
        assert text_of(window) == before


def test_escape_leaves_all_as_it_was_and_nothing_selected_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "namaste", "hi") as window:
        QTest.keyClick(window.window, KEY.Key_F2, CONTROL)
        tool = tool_of(window)
        assert not tool.bar.isVisible()
        assert "Select the words first" in tool._whisper.words
        editor_of(window).set_caret(0, 7)
        QTest.keyClick(window.window, KEY.Key_F2, CONTROL)
        qtbot.waitUntil(tool.bar.ways.hasFocus, timeout=LONG)
        window.key(KEY.Key_Escape)
        assert not tool.bar.isVisible()
        assert text_of(window) == "namaste"
        assert editor_of(window).hasFocus()


def test_a_language_written_one_way_only_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "bon dia", "kea") as window:
        editor_of(window).set_caret(0, 3)
        QTest.keyClick(window.window, KEY.Key_F2, CONTROL)
        tool = tool_of(window)
        qtbot.waitUntil(lambda: "Nothing is known" in tool._whisper.words, timeout=LONG)
        assert not tool.bar.isVisible()
