"""A piece of many sections reads as one; single paragraphs keep a direction of their own beside the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.directions import paragraph_directions, turn_paragraph
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.editor.view import EditorView
from writerdesk.errors import Refused

CHAPTERS = ["# One\n" + "first words\n" * 80, "# Two\n" + "second words\n" * 80, "# Three\n" + "third words\n" * 80]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(tmp_path: Path) -> tuple[Workplace, str]:
    workplace = fresh(tmp_path)
    workplace.settings.set("setup.finished", True)
    piece = new_piece(workplace, title="Book", language="en")
    replace_text(workplace, piece, "".join(CHAPTERS))
    return workplace, piece


def editor_of(window: Open) -> EditorView:
    return window.pages.writing.editor


def shows(window: Open, words: str) -> bool:
    section = editor_of(window).section
    return section is not None and section.ledger.texts[0].startswith(words)


def wait_for(window: Open, words: str) -> EditorView:
    window.qtbot.waitUntil(lambda: shows(window, words), timeout=LONG)
    return editor_of(window)


def test_the_caret_goes_over_the_end_of_a_section_and_back(qtbot: QtBot, book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "# One")
        editor.set_caret(len(editor.section.ledger.text()) if editor.section else 0)
        window.key(Qt.Key.Key_Down)
        window.type("x")
        wait_for(window, "x# Two")
        assert editor.caret() == 1
        window.key(Qt.Key.Key_Left)
        window.key(Qt.Key.Key_Left)
        wait_for(window, "# One")
        assert editor.section is not None
        assert editor.caret() == len(editor.section.ledger.text())
        window.key(Qt.Key.Key_Right)
        wait_for(window, "x# Two")
        window.key(Qt.Key.Key_PageUp)
        wait_for(window, "# One")
        window.key(Qt.Key.Key_End, CTRL)
        wait_for(window, "# Three")
        assert editor.caret() == len(editor.section.ledger.text())
        window.key(Qt.Key.Key_End, CTRL)
        window.key(Qt.Key.Key_PageDown)
        window.key(Qt.Key.Key_Home, CTRL)
        wait_for(window, "# One")
        assert editor.caret() == 0
    assert piece_text(workplace, piece) == "".join(CHAPTERS).replace("# Two", "x# Two")


def test_the_wheel_goes_on_where_a_section_ends(qtbot: QtBot, book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "# One")
        place = QPointF(editor.viewport().rect().center())
        for _ in range(400):
            turn = QWheelEvent(
                place, place, QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(editor.viewport(), turn)
            QApplication.processEvents()
            if shows(window, "# Two"):
                break
        wait_for(window, "# Two")


def test_the_bar_speaks_of_the_whole_piece(qtbot: QtBot, book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "# One")
        length = sum(map(len, CHAPTERS))
        bar = editor.places
        qtbot.waitUntil(lambda: abs(bar.maximum() + bar.pageStep() - length) <= 6, timeout=LONG)
        bar.wanted.emit(length - 400)
        wait_for(window, "# Three")
        assert bar.value() > bar.maximum() // 2


def test_a_paragraph_keeps_its_own_direction_beside_the_text(qtbot: QtBot, book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "# One")
        editor.set_caret(8)
        window.key(Qt.Key.Key_R, CTRL | SHIFT)
        block = editor.document().findBlockByNumber(1)
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        assert editor.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
        editor.set_caret(0)
        window.type("\n")
        window.idle()
        qtbot.waitUntil(lambda: 2 in paragraph_directions(workplace, piece, window.pages.writing.controller.section))
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "")
        block = editor.document().findBlockByNumber(2)
        qtbot.waitUntil(lambda: block.textDirection() == Qt.LayoutDirection.RightToLeft, timeout=LONG)
        editor.set_caret(9)
        window.key(Qt.Key.Key_L, CTRL | SHIFT)
        assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    assert piece_text(workplace, piece) == "\n" + "".join(CHAPTERS)


def test_a_line_is_turned_without_the_window_too(book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    turn_paragraph(workplace, piece, 83, "right")
    desk = workplace.desk_of_piece(piece)
    rows = desk.read(lambda connection: connection.execute("SELECT * FROM paragraph_directions").fetchall())
    assert [tuple(row)[1:] for row in rows] == [(1, "second words", 1)]
    turn_paragraph(workplace, piece, 83, "own")
    assert not desk.read(lambda connection: connection.execute("SELECT * FROM paragraph_directions").fetchall())
    with pytest.raises(Refused, match="900"):
        turn_paragraph(workplace, piece, 900, "left")


def inked_rows(editor: EditorView, paper: QColor, *, below: bool) -> bool:
    """Whether something is painted on the paper just outside the section's own lines."""
    image = editor.viewport().grab().toImage()
    layout, scrolled = editor.document().documentLayout(), editor.verticalScrollBar().value()
    block = editor.document().lastBlock() if below else editor.document().firstBlock()
    box, reach = layout.blockBoundingRect(block).translated(0, -scrolled), 40
    first = round(box.bottom()) + 1 if below else round(box.top()) - reach
    inside = range(editor.page.geometry.left + 30, editor.page.geometry.right - 30)
    rows = range(max(0, first), min(image.height(), first + reach - 1))
    return any(image.pixelColor(x, y).lightness() < paper.lightness() - 60 for y in rows for x in inside)


def test_one_sees_that_the_text_goes_on_beyond_a_section(qtbot: QtBot, book: tuple[Workplace, str]) -> None:
    workplace, piece = book
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = wait_for(window, "# One")
        qtbot.waitUntil(lambda: editor.page.neighbours == ("", "# Two"), timeout=LONG)
        paper = window.application.parts.theme.colour("paper")
        editor.set_caret(len(CHAPTERS[0]) - 1)
        qtbot.waitUntil(lambda: inked_rows(editor, paper, below=True), timeout=LONG)
        window.key(Qt.Key.Key_Down)
        wait_for(window, "# Two")
        qtbot.waitUntil(lambda: editor.page.neighbours == ("first words", "# Three"), timeout=LONG)
        qtbot.waitUntil(lambda: inked_rows(editor, paper, below=False), timeout=LONG)
        window.key(Qt.Key.Key_End, CTRL)
        wait_for(window, "# Three")
        qtbot.waitUntil(lambda: editor.page.neighbours[0] == "second words", timeout=LONG)
        assert editor.page.neighbours.after == "", "there is nothing after the last section"
