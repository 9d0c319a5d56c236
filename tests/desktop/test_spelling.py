"""Words that are not known, in the window: a menu, teaching, proposing; and the program that checks is killed."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.words import word_rows
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


# The platform without a screen says so of every menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_words_have_a_menu_and_the_checks_may_be_killed_while_one_types(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Barua", language="sw")
    replace_text(workplace, piece, _TEXT)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: marked(window) == ["mtumbuizaji"], timeout=LONG)
        editor = window.pages.writing.editor
        window.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert editor.selection() == (13, 24)
        qtbot.waitUntil(lambda: "Looking for like words…" not in entries(window), timeout=LONG)
        assert not [one for one in entries(window) if "team" in one], "a desk of one's own has none"
        choose(window, "know it on this desk")
        qtbot.waitUntil(lambda: marked(window) == [], timeout=LONG)
        assert [(row.word, row.state) for row in word_rows(workplace)] == [("mtumbuizaji", "known")]
        killed_while_typing(qtbot, window)
        written = editor.document().toPlainText()
        assert written == f"{_TEXT}Watoto wanacheza mpira uwanjaxni."
        editor.set_caret(written.index("uwanjaxni") + 3)
        point = editor.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(point))
        QApplication.sendEvent(editor.viewport(), event)
        qtbot.waitUntil(lambda: "uwanjani" in entries(window), timeout=LONG)
        assert entries(window)[-4:] == ["Cut", "Copy", "Paste", "Select all"]
        choose(window, "uwanjani")
        assert editor.document().toPlainText() == f"{_TEXT}Watoto wanacheza mpira uwanjani."
        editor.undo_step()
        assert editor.document().toPlainText() == written
        window.window.close()
    assert piece_text(workplace, piece) == f"{_TEXT}Watoto wanacheza mpira uwanjaxni."
    workplace.close()


def killed_while_typing(qtbot: QtBot, window: Open) -> None:
    """Type at the end of the text; in the middle of it the process that checks is killed, and comes back."""
    editor, said = window.pages.writing.editor, window.window.status.said
    spelling(window)
    window.idle()  # the tool hears of the checks from now on
    worker = window.application.parts.helpers.checker().worker
    killed = worker.process_id
    assert killed is not None
    editor.setFocus()
    editor.set_caret(len(_TEXT))
    window.type("Watoto wanacheza ")
    os.kill(killed, signal.SIGKILL)
    window.type("mpira uwanjaxni.")
    assert editor.document().toPlainText().endswith("Watoto wanacheza mpira uwanjaxni."), "no key waits for the checks"
    qtbot.waitUntil(lambda: said("spelling") == "Checks: started again", timeout=LONG)
    qtbot.waitUntil(lambda: marked(window) == ["uwanjaxni"], timeout=LONG)
    assert worker.process_id not in (None, killed)
