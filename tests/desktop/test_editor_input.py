"""Input methods, dead keys, halves of characters: what comes in is a text, and one edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QTextCharFormat
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
    assert asked(page)["ImSurroundingText"] == "ខ្ញុំស្រឡាញ់"
    assert asked(page)["ImCursorPosition"] == 12
    commit(page, "ភាសា", -7, 7)
    assert page.journal == page.stored == "ខ្ញុំភាសា"
    assert page.edits == [Edit(5, "ស្រឡាញ់", "ភាសា")]


def test_surrogates_are_counted_as_an_input_method_does(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "😀ខ្ញុំស្រឡាញ់", caret=1)
    assert asked(page)["ImCursorPosition"] == 2
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


def asked(page: Page) -> dict[str, object]:
    """What an input method is told, as ibus and fcitx ask it: in one event.

    Qt makes what is selected of the words for the clipboard, in a kind that only C++ can read.
    """
    queries = (QUERY.ImSurroundingText, QUERY.ImCursorPosition, QUERY.ImAnchorPosition)
    event = QInputMethodQueryEvent(queries[0] | queries[1] | queries[2])
    QCoreApplication.sendEvent(page.view, event)
    told = {str(query.name): event.value(query) for query in queries}
    return told | {"ImCurrentSelection": page.view.createMimeDataFromSelection().text()}


def test_hangul_is_composed_and_committed_with_the_next_syllable_begun(qtbot: QtBot, theme: Theme) -> None:
    """As ibus-hangul: the syllable that is done is committed in the event that shows the next one."""
    page = Page(qtbot, theme, "ko", "나", caret=1)
    for preedit in ("ㅎ", "하", "한"):
        compose(page, preedit)
    event = QInputMethodEvent("ㄱ", [underlined(0, 1), caret_at(1)])
    event.setCommitString("한")
    QCoreApplication.sendEvent(page.view, event)
    assert page.edits == [Edit(1, "", "한")]
    assert page.view.textCursor().block().layout().preeditAreaText() == "ㄱ"
    assert asked(page)["ImSurroundingText"] == "나한", "what is composed is no part of the text"
    compose(page, "")
    assert page.journal == page.shown == "나한"


def test_vietnamese_takes_back_the_letter_and_puts_one_with_its_tone(qtbot: QtBot, theme: Theme) -> None:
    """As ibus-unikey with surrounding text: the word before the caret is replaced letter by letter."""
    page = Page(qtbot, theme, "vi", "", caret=0)
    commit(page, "t")
    commit(page, "o")
    commit(page, "ô", -1, 1)
    commit(page, "i")
    commit(page, "ối", -2, 2)
    assert page.journal == page.shown == "tối"
    page.view.undo_step()
    assert page.journal == page.shown


@pytest.mark.parametrize(
    ("tag", "text"), [("km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ"), ("th", "ภาษาไทยสวยมาก"), ("lo", "ພາສາລາວງາມ"), ("my", "မြန်မာစာ")]
)
def test_no_break_that_is_only_shown_is_told(qtbot: QtBot, theme: Theme, tag: str, text: str) -> None:
    page = Page(qtbot, theme, tag, text, caret=len(text))
    assert ("\u200b" in page.shown) == (tag != "my")
    for place in range(len(text) + 1):
        page.view.set_caret(place)
        told = asked(page)
        assert told["ImSurroundingText"] == text
        assert told["ImCursorPosition"] == told["ImAnchorPosition"] == place
    page.view.set_caret(0, len(text))
    assert asked(page)["ImCurrentSelection"] == text
    assert asked(page)["ImAnchorPosition"] == 0


def test_what_is_composed_between_two_words_is_committed_there(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "th", "ภาษาไทยสวย", caret=7)
    for preedit in ("ม", "มา", "มาก"):
        event = QInputMethodEvent(preedit, [underlined(0, len(preedit)), caret_at(len(preedit))])
        QCoreApplication.sendEvent(page.view, event)
        assert page.view.textCursor().block().layout().preeditAreaText() == preedit
        assert asked(page)["ImCursorPosition"] == 7
    commit(page, "มาก")
    assert page.journal == page.stored == "ภาษาไทยมากสวย"
    assert page.edits == [Edit(7, "", "มาก")]


def test_a_word_around_the_caret_is_replaced_past_a_break(qtbot: QtBot, theme: Theme) -> None:
    """As an engine that knows words does: what stands on both sides of the caret goes."""
    page = Page(qtbot, theme, "th", "ภาษาไทยสวย", caret=4)
    commit(page, "ลาว", -4, 7)
    assert page.journal == page.stored == "ลาวสวย"


def underlined(start: int, length: int) -> QInputMethodEvent.Attribute:
    line = QTextCharFormat()
    line.setFontUnderline(True)
    return QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, start, length, line)


def caret_at(place: int) -> QInputMethodEvent.Attribute:
    return QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, place, 1, None)


def test_what_is_selected_is_told_in_every_text(qtbot: QtBot, theme: Theme) -> None:
    """Qt's own answer to this question would end the program: PySide knows no such value."""
    page = Page(qtbot, theme, "en", "one two", caret=0)
    assert asked(page)["ImCurrentSelection"] == ""
    page.view.set_caret(4, 7)
    assert asked(page)["ImCurrentSelection"] == "two"
