"""The caret stands where a reader sees an edge, and goes along the line as it is seen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page
from writerdesk.desktop.theme.theme import Theme

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def places(page: Page, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, most: int = 60) -> list[int]:
    """Code points at which the caret stands while a key is pressed until it goes no further."""
    stood = [page.view.caret()]
    for _ in range(most):
        QTest.keyClick(page.view, key, modifiers)
        if page.view.caret() == stood[-1]:
            break
        stood.append(page.view.caret())
    return stood


# Edges by UAX #29 of Unicode 17, counted by hand on the letters.
@pytest.mark.parametrize(
    ("tag", "text", "edges"),
    [
        ("hi", "क्षि अ", [0, 4, 5, 6]),
        ("hi", "प्रार्थना", [0, 4, 7, 9]),
        ("km", "ខ្ញុំស្រ", [0, 5, 8]),
        ("km", "ក្រុង", [0, 4, 5]),
        ("ta", "க்ஷி", [0, 2, 4]),
        ("ff-Adlm", "𞤀𞤣𞤤𞤢𞤥𞥄", [0, 1, 2, 3, 4, 6]),
        ("en", "👩‍👩‍👧x🇫🇷🇩🇪e\u0301", [0, 5, 6, 8, 10, 12]),
        ("my", "မြန်", [0, 2, 4]),
    ],
)
def test_right_and_left_go_by_clusters(qtbot: QtBot, theme: Theme, tag: str, text: str, edges: list[int]) -> None:
    page = Page(qtbot, theme, tag, text)
    forward, back = (KEY.Key_Left, KEY.Key_Right) if tag == "ff-Adlm" else (KEY.Key_Right, KEY.Key_Left)
    assert places(page, forward) == edges
    assert places(page, back) == edges[::-1]
    page.view.set_caret(0)
    QTest.keyClick(page.view, KEY.Key_Delete)
    assert page.journal == text[edges[1] :]
    assert page.stored == page.journal


@pytest.mark.parametrize(
    ("tag", "text", "left"),
    [
        ("hi", "क्षि", "क्ष"),
        ("km", "ខ្ញុំ", "ខ្ញុ"),
        ("th", "ที่", "ที"),
        ("ta", "மெள", "மெ"),
        ("ur", "اُ", "ا"),
        ("yo", "ẹ\u0300", ""),
        ("en", "👩‍👩‍👧", ""),
        ("en", "🇫🇷", ""),
        ("ko", "ᄒ\u1161\u11ab", ""),
        ("ff-Adlm", "𞤥𞥅", "𞤥"),
    ],
)
def test_backspace_corrects_a_syllable_and_takes_a_letter_whole(
    qtbot: QtBot, theme: Theme, tag: str, text: str, left: str
) -> None:
    page = Page(qtbot, theme, tag, text, caret=len(text))
    QTest.keyClick(page.view, KEY.Key_Backspace)
    assert page.journal == page.shown == left


def test_in_urdu_with_latin_words_the_caret_goes_steadily_over_the_line(qtbot: QtBot, theme: Theme) -> None:
    text = "یہ GPT-4 کا جواب ہے"
    page = Page(qtbot, theme, "ur", text)
    seen = [page.view.cursorRect().x()]
    stood = [0]
    for _ in range(60):
        QTest.keyClick(page.view, KEY.Key_Left)
        if page.view.caret() == stood[-1]:
            break
        stood.append(page.view.caret())
        seen.append(page.view.cursorRect().x())
    assert sorted(stood) == list(range(len(text) + 1)), "every place once"
    assert all(one > other for one, other in pairwise(seen)), "always to the left"
    assert places(page, KEY.Key_Right) == stood[::-1]


def test_a_latin_word_at_the_end_of_an_urdu_line_does_not_hold_the_caret(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ur", "یہ GPT\nدوسری")
    stood = places(page, KEY.Key_Left)
    assert stood[-1] == len("یہ GPT\nدوسری")
    assert set(range(7)) <= set(stood)


def test_shift_selects_whole_clusters(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "ខ្ញុំស្រ")
    QTest.keyClick(page.view, KEY.Key_Right, SHIFT)
    assert page.view.selected_text() == "ខ្ញុំ"
    page.type("ក")
    assert page.journal == "កស្រ"


WORDS = [
    ("km", ["ខ្ញុំ", "ស្រឡាញ់", "ភាសាខ្មែរ"]),
    ("th", ["ภาษา", "ไทย", "สวย"]),
    ("lo", ["ພາສາ", "ລາວ"]),
    ("my", ["မြန်မာ", "စာ"]),
    ("ja", ["日本語", "の", "文章"]),
]


@pytest.mark.parametrize(("tag", "words"), WORDS)
def test_ctrl_and_double_click_go_by_words_of_the_language(
    qtbot: QtBot, theme: Theme, tag: str, words: list[str]
) -> None:
    text = "".join(words)
    begins = [sum(map(len, words[:n])) for n in range(len(words) + 1)]
    page = Page(qtbot, theme, tag, text)
    assert places(page, KEY.Key_Right, CTRL) == begins
    assert places(page, KEY.Key_Left, CTRL) == begins[::-1]
    for word, begin in zip(words, begins, strict=False):
        page.view.set_caret(begin)
        start = page.view.cursorRect().center()
        page.view.set_caret(begin + len(word))
        end = page.view.cursorRect().center()
        middle = QPoint((start.x() + end.x()) // 2, start.y())
        QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, PLAIN, middle)
        QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, PLAIN, middle)
        assert page.view.selected_text() == word


def test_ctrl_in_a_line_from_the_right_goes_as_it_is_read(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ur", "یہ GPT کا")
    assert places(page, KEY.Key_Left, CTRL) == [0, 3, 7, 9]
    QTest.keyClick(page.view, KEY.Key_Backspace, CTRL)
    assert page.journal == "یہ GPT "


PARTS = ["ខ្ញុំ", "ស្រឡាញ់", "ភាសា", " ", "\u200b", "\n", "abc", "ไทย", "🇫🇷"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["ខ្ញុំ", "ស្រឡាញ់", "ភាសា", " ", "\u200b", "\n", "abc", "ไทย", "🇫🇷"]), max_size=12), st.data()
)
def test_wherever_one_types_journal_and_page_agree(
    qtbot: QtBot, theme: Theme, parts: list[str], data: st.DataObject
) -> None:
    text = "".join(parts)
    page = Page(qtbot, theme, "km", text)
    for _ in range(4):
        page.view.set_caret(data.draw(st.integers(0, len(page.journal))))
        page.type(data.draw(st.sampled_from(["ក", "ខ្ញុំ", "\u200b", "\n", "x"])))
        QTest.keyClick(page.view, data.draw(st.sampled_from([KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Right])))
        page.section.breaks.keep()
        assert page.section.ledger.text() == page.journal
        assert page.stored == page.journal
    while page.section.undo() is not None:
        pass
    assert page.journal == text
