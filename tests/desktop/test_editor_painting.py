"""What is on the screen after a key is what painting all of it anew gives.

Khmer is left out: Qt itself does not draw its lower signs alike twice.
"""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page, press
from writerdesk.desktop.editor.marks import WIDE, Mark
from writerdesk.desktop.theme.theme import Theme

TEXTS = {
    "en": ("All human beings are born free and equal in dignity and rights. They are endowed with reason. ", "of jig "),
    "hi": ("सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। ", "क्षि में ूँ"),
    "ur": ("تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ ", "بارش ہو ٹھیک "),
    "ta": ("மனிதப் பிறிவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்; அவர்கள் மதிப்பிலும், உரிமைகளிலும் சமமானவர்கள். ", "மழை பெய்"),
    "ar": ("يولد جميع الناس أحرارا متساوين (free and equal) في الكرامة والحقوق. ", "المطر rain (1) "),
    "ja": ("すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。", "雨が降る。"),
}


def seen(page: Page) -> QImage:
    """What the window holds now, without painting anything again."""
    QApplication.processEvents()
    image = page.view.screen().grabWindow(page.view.winId()).toImage()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(page: Page) -> QImage:
    page.view.viewport().update()
    return seen(page)


def paragraph_painted_anew(page: Page) -> QImage:
    """As Qt does after a key."""
    block = page.view.textCursor().block()
    box = page.view.document().documentLayout().blockBoundingRect(block).toAlignedRect()
    page.view.viewport().update(box.translated(0, -page.view.verticalScrollBar().value()).adjusted(-9, -9, 9, 9))
    return seen(page)


@pytest.mark.parametrize("tag", TEXTS)
@pytest.mark.parametrize("part", [0.02, 0.5, 0.98])
def test_a_key_leaves_the_page_as_painting_the_paragraph_does(
    qtbot: QtBot, theme: Theme, tag: str, part: float
) -> None:
    sentence, keys = TEXTS[tag]
    paragraph = sentence * 6
    QApplication.setCursorFlashTime(0)
    page = Page(qtbot, theme, tag, f"{sentence}\n{paragraph}\n{sentence}")
    page.view.set_caret(len(sentence) + 1 + int(part * len(paragraph)))
    qtbot.waitUntil(lambda: page.section.dressing.resting)
    first = seen(page)
    for letter in keys * 3:
        press(page.view, letter)
        after, shown = seen(page), page.shown
        whole = paragraph_painted_anew(page)
        # A line break between words may have come meanwhile; then there is nothing to compare.
        assert after == whole or page.shown != shown, f"after “{letter}”"
    assert seen(page) != first


def test_lines_under_words_go_with_their_words(qtbot: QtBot, theme: Theme) -> None:
    """A mark over three lines loses all of its lines when a key is pressed in its middle."""
    QApplication.setCursorFlashTime(0)
    paragraph = TEXTS["en"][0] * 5
    page = Page(qtbot, theme, "en", paragraph, caret=250)
    page.section.ledger.notes[0].marks = [
        Mark("a", "hard", 5, 20),
        Mark("b", "hard", 150, 350),
        Mark("c", "advice", 380, 390),
    ]
    page.view.marks_changed()
    marked = painted_anew(page)
    for letter in "abc d":
        press(page.view, letter)
        after = seen(page)
        assert after == painted_anew(page)
        assert after != marked
    assert [mark.key for mark in page.section.ledger.notes[0].marks] == ["a", "c"]


@pytest.mark.parametrize("place", [2, -2])
def test_lines_under_the_words_of_neighbours_stay_where_a_key_changes_an_outer_line(
    qtbot: QtBot, theme: Theme, place: int
) -> None:
    """What is painted after a key in the first or the last line of a paragraph reaches into those beside it."""
    QApplication.setCursorFlashTime(0)
    paragraph = TEXTS["en"][0] * 3
    start = len(paragraph) + 1
    page = Page(qtbot, theme, "en", "\n".join([paragraph] * 4), caret=start + place % len(paragraph))
    for notes in page.section.ledger.notes:
        end = len(paragraph)
        notes.marks = [
            Mark("first", "hard", 8, 20),
            Mark("last", "hard", end - 30, end - 12),
            Mark("all", WIDE, 0, end),
        ]
    page.view.marks_changed()
    painted_anew(page)
    for letter in "a b":
        press(page.view, letter)
        changed = page.view.page.changed
        assert seen(page) == painted_anew(page)
    assert changed is not None, "only the line and what is beside it was painted"
    assert not changed.alone


_CALLS = 85
"""Functions of Python that a key and its painting may enter, in a page with nobody listening; 73 do, 124 did once."""


def test_a_key_asks_little_of_python(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "\n".join([TEXTS["en"][0] * 3] * 4), caret=400)
    for letter in "ab":
        press(page.view, letter)
    called = Counter[str]()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            called[frame.f_code.co_qualname] += 1

    sys.setprofile(note)
    press(page.view, "c")
    QApplication.processEvents()
    sys.setprofile(None)
    assert called.total() <= _CALLS, called.most_common(20)
    assert not any("inputMethodQuery" in name for name in called)


def test_a_paragraph_that_grows_by_a_line_moves_what_is_below(qtbot: QtBot, theme: Theme) -> None:
    QApplication.setCursorFlashTime(0)
    page = Page(qtbot, theme, "en", "\n".join(["word"] * 40), caret=4)
    height = page.view.document().size().height()
    for letter in "wide letters " * 8:
        press(page.view, letter)
        assert seen(page) == painted_anew(page)
    assert page.view.document().size().height() > height


def test_at_the_end_of_a_long_text_the_page_follows_a_line_that_comes(qtbot: QtBot, theme: Theme) -> None:
    QApplication.setCursorFlashTime(0)
    page = Page(qtbot, theme, "en", "\n".join(["word"] * 40))
    QTest.keyClick(page.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for letter in "wide letters " * 8:
        press(page.view, letter)
        caret = page.view.cursorRect()
        assert page.view.viewport().rect().contains(caret), letter
        assert seen(page) == painted_anew(page)
