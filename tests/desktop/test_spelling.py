"""Words that are not known, in the window: a menu, teaching, proposing; and the program that checks is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from tests.desktop.world import offered, world
from writerdesk.actions.take import take
from writerdesk.actions.words import word_rows
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.words.tool import Spelling

_TEXT = "Mama anakuja mtumbuizaji leo.\n"


def marked(window: Open) -> list[str]:
    """The words with a line under them, as the check said last."""
    report = window.pages.writing.controller.report
    rows = [one for one in report.found if one.finding.rule == "spelling/unknown"] if report is not None else []
    return [one.finding.found for one in rows]


def spelling(window: Open) -> Spelling:
    tool = window.pages.writing.toolbox.tool("spelling")
    assert isinstance(tool, Spelling)
    return tool


def entries(window: Open) -> list[str]:
    """What the menu at the word offers."""
    menu = spelling(window).word_menu.menu
    return [action.text().replace("&", "") for action in menu.actions()] if menu is not None else []


def choose(window: Open, words: str) -> None:
    menu = spelling(window).word_menu.menu
    assert menu is not None
    next(action for action in menu.actions() if words in action.text().replace("&", "")).trigger()
    menu.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Barua", language="sw")
    replace_text(workplace, piece, _TEXT)
    with opened(qtbot, workplace, "writing", piece) as open_window:
        qtbot.waitUntil(lambda: marked(open_window) == ["mtumbuizaji"], timeout=LONG)
        yield open_window, workplace, piece
    workplace.close()


def test_the_program_that_checks_is_killed_while_one_types(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    writing, said = open_window.pages.writing, open_window.window.status.said
    spelling(open_window)
    open_window.idle()  # the tool hears of the checks from now on
    worker = open_window.application.parts.helpers.checker().worker
    killed = worker.process_id
    assert killed is not None
    writing.editor.setFocus()
    writing.editor.set_caret(len(_TEXT))
    open_window.type("Watoto wanacheza ")
    os.kill(killed, signal.SIGKILL)
    open_window.type("mpira uwanjaxni.")
    whole = f"{_TEXT}Watoto wanacheza mpira uwanjaxni."
    assert writing.editor.document().toPlainText() == whole
    qtbot.waitUntil(lambda: marked(open_window) == ["mtumbuizaji", "uwanjaxni"], timeout=LONG)
    qtbot.waitUntil(lambda: said("spelling") == "Checks: started again", timeout=LONG)
    assert worker.process_id not in (None, killed)
    open_window.type(" Leo.")
    open_window.window.close()
    assert piece_text(workplace, piece) == f"{whole} Leo."


# The platform without a screen says so of every menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_word_is_taught_or_written_otherwise_from_its_menu(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, _piece = window
    editor = open_window.pages.writing.editor
    editor.setFocus()
    editor.set_caret(0)
    open_window.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.selection() == (13, 24)
    qtbot.waitUntil(lambda: "Looking for like words…" not in entries(open_window), timeout=LONG)
    assert "It is right: know it on this desk" in entries(open_window)
    assert not [one for one in entries(open_window) if "team" in one], "a desk of one's own has none"
    choose(open_window, "know it on this desk")
    qtbot.waitUntil(lambda: marked(open_window) == [], timeout=LONG)
    assert [(row.word, row.state) for row in word_rows(workplace)] == [("mtumbuizaji", "known")]
    editor.set_caret(len(_TEXT))
    open_window.type("Watotto wanakuja.")
    qtbot.waitUntil(lambda: marked(open_window) == ["Watotto"], timeout=LONG)
    editor.set_caret(len(_TEXT) + 3)
    point = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    qtbot.waitUntil(lambda: "Watoto" in entries(open_window), timeout=LONG)
    assert entries(open_window)[-4:] == ["Cut", "Copy", "Paste", "Select all"]
    choose(open_window, "Watoto")
    assert editor.document().toPlainText() == f"{_TEXT}Watoto wanakuja."
    editor.undo_step()
    assert editor.document().toPlainText() == f"{_TEXT}Watotto wanakuja."


def test_a_word_of_a_vendors_piece_is_proposed_from_its_card(qtbot: QtBot, tmp_path: Path) -> None:
    with world(tmp_path) as people:
        piece = take(people.writer, offered(people.writer, "sw"))
        replace_text(people.writer, piece, _TEXT)
        with opened(qtbot, people.writer, "writing", piece) as open_window:
            qtbot.waitUntil(lambda: marked(open_window) == ["mtumbuizaji"], timeout=LONG)

            def proposing() -> list[QAbstractButton]:
                panel = open_window.pages.writing.panel
                buttons = panel.findings.findChildren(QAbstractButton) if panel is not None else []
                return [one for one in buttons if one.text() == "Propose it for the team" and not one.isHidden()]

            qtbot.waitUntil(lambda: bool(proposing()), timeout=LONG)
            proposing()[0].click()
            qtbot.waitUntil(lambda: marked(open_window) == [], timeout=LONG)
        (row,) = word_rows(people.writer)
        assert (row.word, row.language, row.state, row.vendor) == ("mtumbuizaji", "sw", "proposed", "Kalakriti")
