"""Input methods, dead keys, halves of characters: what comes in is a text, and one edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page, columns_with
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.marks import Mark, spread
from writerdesk.desktop.theme.theme import Theme
from writerdesk.errors import Refused

QUERY = Qt.InputMethodQuery


def compose(page: Page, preedit: str) -> None:
    QCoreApplication.sendEvent(page.view, QInputMethodEvent(preedit, []))


def commit(page: Page, text: str, start: int = 0, length: int = 0) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text, start, length)
    QCoreApplication.sendEvent(page.view, event)


def test_what_is_composed_is_seen_and_what_is_committed_is_one_edit(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ja", "雨。", caret=1)
    compose(page, "がふる")
    layout = page.view.textCursor().block().layout()
    assert layout.preeditAreaText() == "がふる"
    assert page.edits == []
    assert page.shown == "雨。"
    commit(page, "が降る")
    assert page.edits == [Edit(1, "", "が降る")]
    assert layout.preeditAreaText() == ""
    page.view.undo_step()
    assert page.journal == "雨。"


def test_a_mark_stays_under_its_words_while_one_composes_before_it(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ja", "雨が降る夜", caret=0)
    page.section.ledger.put_marks(spread([Mark("k", "hard", 4, 5)], [5]))
    page.view.marks_changed()
    before = columns_with(page.view.viewport().grab().toImage(), theme.colour("hard"), 60, 200)
    compose(page, "ああ")
    after = columns_with(page.view.viewport().grab().toImage(), theme.colour("hard"), 60, 200)
    assert after[0] - before[0] >= 20
    assert abs((after[-1] - after[0]) - (before[-1] - before[0])) <= 2


def test_a_dead_key_commits_one_letter(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "fr", "caf", caret=3)
    compose(page, "´")
    commit(page, "é")
    assert page.edits == [Edit(3, "", "é")]


def test_an_input_method_replaces_what_stands_before_the_caret(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "ខ្ញុំស្រឡាញ់", caret=12)
    assert page.view.inputMethodQuery(QUERY.ImSurroundingText) == "ខ្ញុំស្រឡាញ់"
    assert page.view.inputMethodQuery(QUERY.ImCursorPosition) == 12
    commit(page, "ភាសា", -7, 7)
    assert page.journal == page.stored == "ខ្ញុំភាសា"
    assert page.edits == [Edit(5, "ស្រឡាញ់", "ភាសា")]


def test_surrogates_are_counted_as_an_input_method_does(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "😀ខ្ញុំស្រឡាញ់", caret=1)
    assert page.view.inputMethodQuery(QUERY.ImCursorPosition) == 2
    commit(page, "🌧", -2, 2)
    assert page.journal == "🌧ខ្ញុំស្រឡាញ់"


@pytest.mark.parametrize("text", ["a\0b", "\ud83d", "x\udc00"])
def test_what_is_no_text_is_refused_with_a_sentence(qtbot: QtBot, theme: Theme, text: str) -> None:
    page = Page(qtbot, theme, "en", "one ", caret=4)
    said: list[Refused] = []
    page.view.refused.connect(said.append)
    commit(page, text)
    qtbot.waitUntil(lambda: bool(said))
    assert [error.code for error in said] == ["text/nul" if "\0" in text else "text/surrogate"]
    assert said[0].next
    left = "one " if "\0" in text else "one " + text.replace("\ud83d", "").replace("\udc00", "")
    assert page.journal == page.shown == left
    page.type("two")
    assert page.journal == page.shown == left + "two"


def test_letters_above_the_basic_plane_come_whole(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "", caret=0)
    page.type("😀x")
    commit(page, "🦊")
    assert page.journal == page.shown == "😀x🦊"
    assert page.edits[-1] == Edit(2, "", "🦊")


def test_a_read_only_text_takes_nothing(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "ខ្ញុំ", caret=5)
    page.view.setReadOnly(True)
    commit(page, "x")
    page.type("y")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        QTest.keyClick(page.view, key)
    assert page.journal == page.stored == "ខ្ញុំ"
