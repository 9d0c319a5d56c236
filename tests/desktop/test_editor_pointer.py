"""Clicks, drags and drops go by clusters and words of the language, in every direction of writing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page
from writerdesk.desktop.editor.dropping import move_selection
from writerdesk.desktop.theme.theme import Theme

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

# Each cluster as Unicode 17 has it (UAX #29), so that no place between two code points of one is ever a place.
CLUSTERS = {
    "hi": ["क्षि", "ति", "ज", " ", "स्त्री", " ", "नि", "र्म", "ल"],
    "km": ["ខ្ញុំ", "ស្រ", "ឡា", "ញ់"],
    "ur": ["ا", "ر", "د", "و", " ", "ز", "بَ", "ا", "ن"],
    "ff": ["𞤆", "𞤵", "𞤤", "𞤢", "𞤪"],
    "en": ["e\u0323\u0301", "a", "👩‍🌾", " ", "x"],
}


def point(page: Page, place: int) -> QPoint:
    """Where the caret stands before a code point, asked anew."""
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(page.section.position(place))
    return page.view.cursorRect(cursor).center()


def send(page: Page, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    viewport = page.view.viewport()
    event = QMouseEvent(kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, held, PLAIN)
    QCoreApplication.sendEvent(viewport, event)


def drag(page: Page, start: QPoint, end: QPoint) -> None:
    """Press, move over ten places, let go."""
    send(page, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    for step in range(1, 11):
        at = QPoint(start.x() + (end.x() - start.x()) * step // 10, start.y() + (end.y() - start.y()) * step // 10)
        send(page, QEvent.Type.MouseMove, at, NONE, LEFT)
    send(page, QEvent.Type.MouseButtonRelease, end, LEFT, NONE)


def edges(tag: str) -> list[int]:
    lengths = [len(cluster) for cluster in CLUSTERS[tag]]
    return [sum(lengths[:n]) for n in range(len(lengths) + 1)]


@pytest.mark.parametrize("tag", CLUSTERS)
def test_a_click_stands_between_two_clusters(qtbot: QtBot, theme: Theme, tag: str) -> None:
    text = "".join(CLUSTERS[tag])
    page = Page(qtbot, theme, tag, text)
    ends = sorted(point(page, place).x() for place in (0, len(text)))
    stood = set()
    for x in range(ends[0] - 4, ends[1] + 5, 2):
        QTest.mouseClick(page.view.viewport(), LEFT, PLAIN, QPoint(x, point(page, 0).y()))
        stood.add(page.view.caret())
    assert stood <= set(edges(tag))
    assert {0, len(text)} <= stood


@pytest.mark.parametrize("tag", CLUSTERS)
def test_a_drag_selects_whole_clusters(qtbot: QtBot, theme: Theme, tag: str) -> None:
    text = "".join(CLUSTERS[tag])
    page = Page(qtbot, theme, tag, text)
    for start, end in [(0, edges(tag)[2]), (edges(tag)[-2], edges(tag)[1])]:
        drag(page, point(page, start), point(page, end))
        assert page.view.selected_text() == text[min(start, end) : max(start, end)]
    middle = (point(page, edges(tag)[1]) + point(page, edges(tag)[2])) / 2
    drag(page, point(page, 0), middle)
    assert page.view.selection()[1] in edges(tag)


def test_shift_and_a_click_select_from_the_caret(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", caret=5)
    QTest.mouseClick(page.view.viewport(), LEFT, SHIFT, point(page, 16))
    assert page.view.selected_text() == "ស្រឡាញ់ភាសា"
    QTest.mouseClick(page.view.viewport(), LEFT, SHIFT, point(page, 0))
    assert page.view.selected_text() == "ខ្ញុំ"


@pytest.mark.parametrize(("tag", "words"), [("th", ["ภาษา", "ไทย", "สวย"]), ("km", ["ខ្ញុំ", "ស្រឡាញ់", "ភាសាខ្មែរ"])])
def test_a_double_click_that_is_dragged_takes_whole_words(
    qtbot: QtBot, theme: Theme, tag: str, words: list[str]
) -> None:
    text = "".join(words)
    page = Page(qtbot, theme, tag, text)
    begins = [sum(map(len, words[:n])) for n in range(len(words) + 1)]
    inside = [(point(page, a) + point(page, b)) / 2 for a, b in pairwise(begins)]
    for first, last in [(0, 1), (2, 1), (1, 1)]:
        page.view.set_caret(0)
        send(page, QEvent.Type.MouseButtonPress, inside[first], LEFT, LEFT)
        send(page, QEvent.Type.MouseButtonRelease, inside[first], LEFT, NONE)
        send(page, QEvent.Type.MouseButtonDblClick, inside[first], LEFT, LEFT)
        send(page, QEvent.Type.MouseMove, inside[last], NONE, LEFT)
        send(page, QEvent.Type.MouseButtonRelease, inside[last], LEFT, NONE)
        low, high = sorted((first, last))
        assert page.view.selected_text() == "".join(words[low : high + 1])


def test_a_third_click_takes_the_paragraph(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "lo", "ພາສາ\nພາສາລາວງາມ\nລາວ")
    at = point(page, 8)
    QTest.mouseDClick(page.view.viewport(), LEFT, PLAIN, at)
    QTest.mouseClick(page.view.viewport(), LEFT, PLAIN, at)
    assert page.view.selected_text().strip("\n") == "ພາສາລາວງາມ"


MOVES = [(0, "ស្រឡាញ់ខ្ញុំភាសាខ្មែរ\nទីពីរ"), (16, "ខ្ញុំភាសាស្រឡាញ់ខ្មែរ\nទីពីរ"), (27, "ខ្ញុំភាសាខ្មែរ\nទីពីរស្រឡាញ់"), (7, None)]


@pytest.mark.parametrize(("place", "moved"), MOVES)
def test_words_that_are_dragged_move_as_one_step(qtbot: QtBot, theme: Theme, place: int, moved: str | None) -> None:
    text = "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ\nទីពីរ"
    page = Page(qtbot, theme, "km", text, caret=0)
    page.view.set_caret(5, 12)
    data = page.view.createMimeDataFromSelection()
    assert data.text() == "ស្រឡាញ់", "what is taken along has no break that is only shown"
    move_selection(page.view, place)
    assert page.journal == page.stored == (text if moved is None else moved)
    assert page.view.selected_text() == "ស្រឡាញ់"
    page.view.undo_step()
    assert page.journal == page.stored == text


def test_what_is_dropped_from_elsewhere_comes_where_it_is_let_go(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ")
    told: list[tuple[int, str]] = []
    page.view.pasted.connect(lambda place, words: told.append((place, words)))
    data = QMimeData()
    data.setText("ទីពីរ")
    at = QPointF(point(page, 12))
    page.view.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, PLAIN))
    assert page.journal == page.stored == "ខ្ញុំស្រឡាញ់ទីពីរភាសាខ្មែរ"
    assert told == [(12, "ទីពីរ")]
    page.view.setReadOnly(True)
    page.view.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, PLAIN))
    assert page.journal == "ខ្ញុំស្រឡាញ់ទីពីរភាសាខ្មែរ"
