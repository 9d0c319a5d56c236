"""Scripts without spaces wrap at words, and nothing of that is ever in the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.soft_breaks import SOFT, soft_breaks, softened
from writerdesk.desktop.theme.theme import Theme

UDHR = Path(__file__).resolve().parents[1] / "fixtures" / "udhr"
CTRL = Qt.KeyboardModifier.ControlModifier
KHMER = ["ខ្ញុំ", "ស្រឡាញ់", "ភាសាខ្មែរ"]


def ends_of_lines(page: Page) -> set[int]:
    """Code points of the section at which a line ends that is not the last of its paragraph."""
    ends = set()
    block = page.view.document().firstBlock()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            ends.add(page.section.code_point(block.position() + line.textStart() + line.textLength()))
        block = block.next()
    return ends


@pytest.mark.parametrize("tag", ["km", "lo", "th"])
def test_lines_end_between_words(qtbot: QtBot, theme: Theme, tag: str) -> None:
    text = (UDHR / f"{tag}.txt").read_text(encoding="utf-8").replace(SOFT, "").strip()
    page = Page(qtbot, theme, tag, text)
    ends = ends_of_lines(page)
    assert len(ends) > 10
    between = set(soft_breaks(text, tag)) | {at for at in range(1, len(text)) if not text[at - 1].isalpha()}
    inside = {at for at in ends if at not in between and text[at - 1].isalpha() and text[at].isalpha()}
    assert inside == set()
    assert page.section.ledger.text() == text


def test_what_is_copied_searched_and_journalled_has_no_break_in_it(qtbot: QtBot, theme: Theme) -> None:
    text = "".join(KHMER) * 4
    page = Page(qtbot, theme, "km", text)
    assert SOFT in page.shown, "there is something to leave out"
    page.view.selectAll()
    page.view.copy()
    assert QApplication.clipboard().text() == text
    assert page.view.selected_text() == text
    page.view.set_caret(len(KHMER[0]))
    page.type("x")
    assert page.edits == [Edit(len(KHMER[0]), "", "x")]
    page.view.undo_step()
    assert page.journal == page.section.ledger.text() == text


def test_a_break_that_the_writer_typed_is_a_letter(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "".join(KHMER), caret=len(KHMER[0]))
    page.type(SOFT)
    assert page.journal == KHMER[0] + SOFT + "".join(KHMER[1:])
    page.section.breaks.keep()
    assert page.journal == page.stored
    QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    assert page.journal == "".join(KHMER)


def test_breaks_follow_what_is_typed(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "")
    page.type("".join(KHMER))
    assert page.journal == "".join(KHMER)
    qtbot.waitUntil(lambda: page.shown == SOFT.join(KHMER))
    page.view.set_caret(0)
    places = [page.view.caret()]
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_Right, CTRL)
        places.append(page.view.caret())
    assert places == [0, 5, 12, 21]


@pytest.mark.parametrize(("tag", "letter"), [("km", "ក"), ("lo", "ກ"), ("th", "ก")])
def test_keys_in_the_middle_of_a_long_paragraph_change_the_stored_text_only_there(
    qtbot: QtBot, theme: Theme, tag: str, letter: str
) -> None:
    text = (" ".join((UDHR / f"{tag}.txt").read_text(encoding="utf-8").replace(SOFT, "").split()) * 9)[:5_000]
    page = Page(qtbot, theme, tag, text)
    expected = text
    for near in (4_000, 7, 2_500, 2_501):
        place = expected.index(" ", near)
        page.view.set_caret(place)
        page.type(letter + "x" + letter)
        expected = expected[:place] + letter + "x" + letter + expected[place:]
        assert page.section.ledger.text() == page.journal == page.stored == expected
        QTest.keyClick(page.view, Qt.Key.Key_Backspace)
        expected = expected[: place + 2] + expected[place + 3 :]
        assert page.section.ledger.text() == page.journal == page.stored == expected
        assert page.view.caret() == place + 2
    qtbot.waitUntil(lambda: page.shown == softened(expected, soft_breaks(expected, tag)))
    page.view.set_caret(2_400, 2_600)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.section.ledger.text() == page.journal == page.stored == expected[:2_400] + expected[2_600:]


def test_a_latin_text_is_shown_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "word " * 50)
    assert page.shown == "word " * 50
