"""Burmese lines end between words, at any width, and nothing of that is ever in the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from icu4py import breakers
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page
from tests.desktop.test_printing import copy, pages, typesetter
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.theme.theme import Theme

UDHR = Path(__file__).resolve().parents[1] / "fixtures" / "udhr" / "my.txt"


def icu_ends(text: str) -> set[int]:
    """Code points at which ICU lets a line end."""
    ends, at = set(), 0
    for part in breakers.LineBreaker(text, "my"):
        at += len(part)
        ends.add(at)
    return ends


def blocks(page: Page) -> list[QTextBlock]:
    """The paragraphs as they stand."""
    document = page.view.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def line_ends(page: Page) -> list[int]:
    """Code points of the section at which a line ends that is not the last of its paragraph."""
    ends = []
    for block in blocks(page):
        layout = block.layout()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            ends.append(page.section.code_point(block.position() + line.textStart() + line.textLength()))
    return ends


def at_words(page: Page, least: int) -> bool:
    """Whether there are so many ends of lines, and each where ICU has one."""
    ends, resting = line_ends(page), page.section.dressing.resting and page.section.lines.resting
    return resting and len(ends) >= least and set(ends) <= icu_ends(page.section.ledger.text())


def opened(qtbot: QtBot, theme: Theme, width: int = 820) -> Page:
    """The page with the declaration in Burmese, resting."""
    page = Page(qtbot, theme, "my", UDHR.read_text(encoding="utf-8").replace("\u200b", "").strip())
    page.view.resize(width, 600)
    qtbot.waitUntil(lambda: at_words(page, 8))
    return page


@pytest.mark.parametrize("width", [380, 520, 820])
def test_lines_end_between_words_at_every_width(qtbot: QtBot, theme: Theme, width: int) -> None:
    page = opened(qtbot, theme, width)
    text = page.section.ledger.text()
    assert len(line_ends(page)) >= 8
    assert set(line_ends(page)) <= icu_ends(text)
    assert page.journal == text
    assert page.edits == []


def test_another_width_wraps_anew(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme)
    for width in (400, 640, 820):
        page.view.resize(width, 600)
        qtbot.waitUntil(lambda: at_words(page, 8))
    # No line is ended before it is full: the next word would not have fitted.
    fresh = opened(qtbot, theme)
    qtbot.waitUntil(lambda: at_words(page, 8) and line_ends(page) == line_ends(fresh))
    assert page.section.ledger.text() == fresh.section.ledger.text()


def test_what_is_copied_has_no_end_of_line_in_it(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme)
    text = page.section.ledger.text()
    assert any("\u2028" in block.text() for block in blocks(page)), "there is something to leave out"
    page.view.selectAll()
    page.view.copy()
    assert QApplication.clipboard().text() == text
    assert page.view.selected_text() == text


def test_typing_in_the_middle_of_a_paragraph_wraps_it_again(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme)
    text = page.section.ledger.text()
    place = line_ends(page)[0] - 3
    while place not in icu_ends(text):
        place -= 1
    page.view.set_caret(place)
    page.type("မြန်မာစကား")
    assert page.edits[0] == Edit(place, "", "မ")
    assert page.journal == page.section.ledger.text() == text[:place] + "မြန်မာစကား" + text[place:]
    qtbot.waitUntil(lambda: at_words(page, 8))
    page.view.undo_step()
    assert page.journal == page.section.ledger.text()
    qtbot.waitUntil(lambda: at_words(page, 8))
    for _ in range(5):
        QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    assert page.journal == page.section.ledger.text()


def test_the_caret_goes_by_cluster_and_by_line(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme)
    text = page.section.ledger.text()
    clusters = [0]
    for part in breakers.CharacterBreaker(text, "my"):
        clusters.append(clusters[-1] + len(part))
    page.view.set_caret(0)
    right = [page.view.caret()]
    while len(right) < 150:
        QTest.keyClick(page.view, Qt.Key.Key_Right)
        right.append(page.view.caret())
    assert right == clusters[:150]
    left = [page.view.caret()]
    while len(left) < 150:
        QTest.keyClick(page.view, Qt.Key.Key_Left)
        left.append(page.view.caret())
    assert left == right[::-1]
    down = [page.view.caret()]
    for _ in range(6):
        QTest.keyClick(page.view, Qt.Key.Key_Down)
        down.append(page.view.caret())
    assert down == sorted(set(down)), "each key goes on by a line"
    for _ in range(6):
        QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert page.view.caret() == 0


def test_edits_over_ends_of_lines_and_paragraphs_are_told_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme, 520)
    before = page.section.ledger.text()
    first, second, third = line_ends(page)[:3]
    page.view.set_caret(first - 4, third + 4)
    page.type("x")
    assert page.journal == page.section.ledger.text() == before[: first - 4] + "x" + before[third + 4 :]
    page.view.undo_step()
    assert page.journal == page.section.ledger.text() == before
    qtbot.waitUntil(lambda: at_words(page, 8))
    page.view.set_caret(second)
    page.type("\n")
    assert page.journal == page.section.ledger.text() == before[:second] + "\n" + before[second:]
    qtbot.waitUntil(lambda: at_words(page, 8))
    QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    assert page.journal == page.section.ledger.text() == before
    page.view.selectAll()
    page.type("a")
    assert page.journal == page.section.ledger.text() == "a"
    qtbot.waitUntil(lambda: page.section.lines.resting and page.shown == "a")


def test_a_separator_that_the_writer_typed_is_a_letter(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme, 520)
    before, place = page.section.ledger.text(), line_ends(page)[0]
    page.view.set_caret(place)
    page.type("\u2028")
    assert page.journal == page.section.ledger.text() == before[:place] + "\u2028" + before[place:]
    qtbot.waitUntil(lambda: at_words(page, 8))
    assert page.section.ledger.text().count("\u2028") == 1


def test_lines_of_verse_and_of_a_longer_page_end_between_words(qtbot: QtBot, theme: Theme) -> None:
    text = (UDHR.read_text(encoding="utf-8").replace("\u200b", "").strip() + "\n") * 8
    page = Page(qtbot, theme, "my", text, verse=True)
    qtbot.waitUntil(lambda: at_words(page, 8))
    page.view.set_caret(len(text))
    qtbot.waitUntil(lambda: page.section.dressing.ends[1] and at_words(page, 8))
    assert page.section.ledger.text() == text
    assert page.edits == []


def test_a_long_paragraph_has_after_edits_the_lines_of_a_fresh_page(qtbot: QtBot, theme: Theme) -> None:
    long = " ".join(UDHR.read_text(encoding="utf-8").replace("\u200b", "").split())[:6_000]
    page = Page(qtbot, theme, "my", long)
    qtbot.waitUntil(lambda: at_words(page, 20))
    for place, keys in ((5_500, "မြန်မာ"), (2_000, "စာ "), (10, "a b"), (4_000, "လူ။ ")):
        page.view.set_caret(place)
        page.type(keys)
        qtbot.waitUntil(lambda: at_words(page, 20))
    page.view.set_caret(3_000, 3_200)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: at_words(page, 20))
    text = page.section.ledger.text()
    assert page.journal == text
    fresh = Page(qtbot, theme, "my", text)
    qtbot.waitUntil(lambda: at_words(fresh, 20))
    assert line_ends(page) == line_ends(fresh)


def test_printed_lines_end_between_words(qapp: QApplication) -> None:
    text = UDHR.read_text(encoding="utf-8").replace("\u200b", "").strip()
    checked = 0
    for page in pages(typesetter(copy(text, "my"), title=False)):
        for line in page.lines:
            whole, one = line.layout.text(), line.layout.lineAt(line.line)
            end = one.textStart() + one.textLength()
            assert end == len(whole) or end in icu_ends(whole)
            checked += end < len(whole)
    assert checked > 10
