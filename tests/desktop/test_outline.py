"""The outline in the window: keys, dragging and buttons arrange the sections, and each change can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.outline.long_paragraphs import TOO_MANY, long_paragraph, may_be_too_long
from writerdesk.desktop.outline.outline_tab import OutlineTab

BOOK = "# One\n\nIt began.\n\n# Two\n\nIt went on.\n\n# Three\n\nIt ended.\n"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Book", language="en", kind="story")
    replace_text(workplace, piece, BOOK)
    with opened(qtbot, workplace, "writing", piece) as open_window:
        qtbot.waitUntil(lambda: open_window.pages.writing.controller.around is not None, timeout=LONG)
        yield open_window, workplace, piece
    workplace.close()


def outline(qtbot: QtBot, window: Open) -> OutlineTab:
    window.pages.writing.show_tab("outline")
    panel = window.pages.writing.panel
    assert panel is not None
    tab = panel.tabs.currentWidget()
    assert isinstance(tab, OutlineTab)
    qtbot.waitUntil(lambda: tab.view.model_of_rows.rowCount() > 0, timeout=LONG)
    return tab


def titles(tab: OutlineTab) -> list[str]:
    return [row.title for row in tab.view.model_of_rows.rows]


def wait_for(qtbot: QtBot, tab: OutlineTab, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: titles(tab) == wanted, timeout=LONG)


def test_keys_move_rename_and_take_back(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    tab = outline(qtbot, open_window)
    assert titles(tab) == ["One", "Two", "Three"]
    assert [row.note.count("3") for row in tab.view.model_of_rows.rows] == [1, 0, 1], "words of each"
    assert [row.current for row in tab.view.model_of_rows.rows] == [True, False, False]
    tab.view.choose(tab.view.model_of_rows.rows[0].key)
    tab.view.setFocus()
    open_window.key(Qt.Key.Key_Down, ALT)
    wait_for(qtbot, tab, ["Two", "One", "Three"])
    qtbot.waitUntil(tab.view.hasFocus, timeout=LONG)
    open_window.key(Qt.Key.Key_Down, ALT)
    wait_for(qtbot, tab, ["Two", "Three", "One"])
    assert piece_text(workplace, piece) == "# Two\n\nIt went on.\n\n# Three\n\nIt ended.\n\n# One\n\nIt began.\n"
    qtbot.waitUntil(tab.view.hasFocus, timeout=LONG)
    open_window.key(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "One"
    field.selectAll()
    open_window.type("បឋម")
    open_window.key(Qt.Key.Key_Return)
    wait_for(qtbot, tab, ["Two", "Three", "បឋម"])
    assert "# បឋម\n\nIt began." in piece_text(workplace, piece)
    for wanted in (["Two", "Three", "One"], ["Two", "One", "Three"], ["One", "Two", "Three"]):
        qtbot.waitUntil(tab.view.hasFocus, timeout=LONG)
        open_window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait_for(qtbot, tab, wanted)
    assert piece_text(workplace, piece) == BOOK
    assert nameless(open_window.window) == []


def test_a_move_is_taken_back_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Book", language="en", kind="story")
    replace_text(workplace, piece, BOOK)
    with opened(qtbot, workplace, "writing", piece) as window:
        tab = outline(qtbot, window)
        assert tab.undo.isHidden()
        model = tab.view.model_of_rows
        model.dropMimeData(model.mimeData([model.index(2)]), Qt.DropAction.MoveAction, 0, 0, QModelIndex())
        wait_for(qtbot, tab, ["Three", "One", "Two"])
    workplace.close()
    again = fresh(tmp_path)
    with opened(qtbot, again, "writing", piece) as window:
        tab = outline(qtbot, window)
        qtbot.waitUntil(lambda: not tab.undo.isHidden(), timeout=LONG)
        tab.view.setFocus()
        window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait_for(qtbot, tab, ["One", "Two", "Three"])
        qtbot.waitUntil(tab.undo.isHidden, timeout=LONG)
        assert piece_text(again, piece) == BOOK
    again.close()


def test_a_section_is_dropped_at_another_place(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    tab = outline(qtbot, open_window)
    model = tab.view.model_of_rows
    dragged = model.mimeData([model.index(2)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    wait_for(qtbot, tab, ["Three", "One", "Two"])
    assert piece_text(workplace, piece).startswith("# Three\n\nIt ended.\n\n# One")


def test_a_section_begins_at_the_caret_and_is_joined_again(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    tab = outline(qtbot, open_window)
    editor = open_window.pages.writing.editor
    editor.setFocus()
    editor.set_caret(0)
    open_window.type("Zero. ")
    editor.set_caret(editor.document().toPlainText().index("began"))
    tab.split.click()
    qtbot.waitUntil(lambda: editor.document().toPlainText() == "began.", timeout=LONG)
    wait_for(qtbot, tab, ["Zero. # One", "began.", "Two", "Three"])
    open_window.type("so ")
    text = "Zero. " + BOOK.replace("began", "so began", 1)
    qtbot.waitUntil(lambda: piece_text(workplace, piece) == text, timeout=LONG)
    tab.view.choose(tab.view.model_of_rows.rows[0].key)
    tab.join.click()
    wait_for(qtbot, tab, ["Zero. # One", "Two", "Three"])
    qtbot.waitUntil(lambda: editor.document().toPlainText() == "Zero. # One\n\nIt so began.", timeout=LONG)
    assert piece_text(workplace, piece) == text
    open_window.window.close()
    assert piece_text(workplace, piece) == text, "closing brings nothing back that was joined"


def test_return_goes_to_the_section(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    tab = outline(qtbot, open_window)
    tab.view.choose(tab.view.model_of_rows.rows[1].key)
    tab.view.setFocus()
    open_window.key(Qt.Key.Key_Return)
    editor = open_window.pages.writing.editor
    qtbot.waitUntil(lambda: "It went on" in editor.document().toPlainText(), timeout=LONG)
    qtbot.waitUntil(lambda: [row.current for row in tab.view.model_of_rows.rows] == [False, True, False], timeout=LONG)


SENTENCE = "Mvua ilinyesha usiku kucha na mto ukajaa maji hadi shambani kwetu. "


def test_a_paragraph_is_parted_at_ends_of_sentences() -> None:
    text = (SENTENCE * 500).strip()
    found = long_paragraph(["Kwanza.", text], "sw")
    assert found is not None
    assert (found.start, found.words, found.text) == (len("Kwanza.\n"), 5500, text)
    assert found.parted.replace("\n", "") == text
    assert all(part.strip().endswith(".") for part in found.parted.split("\n"))
    assert all(len(part.split()) <= 2_000 for part in found.parted.split("\n"))
    assert long_paragraph([(SENTENCE * 450).strip()], "sw") is None, "4,950 words are not too many"
    assert not may_be_too_long(["x" * TOO_MANY])


def test_the_offer_to_part_it_is_quiet_and_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Mto", language="sw", kind="story")
    text = (SENTENCE * 500).strip()
    replace_text(workplace, piece, text)
    with opened(qtbot, workplace, "writing", piece) as open_window:
        open_window.wait("typing in so long a one")
        editor = open_window.pages.writing.editor
        assert editor.hasFocus(), "nothing takes the writer from the text"
        buttons = open_window.window.findChildren(QPushButton)
        button = next(one for one in buttons if "ends of sentences" in one.text())
        section = editor.section
        assert section is not None
        editor.set_caret(100)
        button.click()
        qtbot.waitUntil(lambda: len(section.ledger.texts) == 3 and not editor.gentle.busy, timeout=LONG)
        assert "".join(section.ledger.texts) == text
        assert editor.selection() == (100, 100), "who writes at the beginning stays there"
        editor.undo_step()
        qtbot.waitUntil(lambda: section.ledger.text() == text and not editor.gentle.busy, timeout=LONG)
        assert editor.document().toPlainText() == text
    workplace.close()
