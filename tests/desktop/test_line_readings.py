"""The writer's own readings of lines in the window, by keys: set from the line, listed, said otherwise, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.line_readings import readings_set
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.widgets.rows_view import RowsView
from writerdesk.desktop.writing.readings_tab import ReadingsTab

KEY, SHIFTED = Qt.Key, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@contextmanager
def haiku(qtbot: QtBot, folder: Path, text: str, form: str = "haiku") -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(folder)
    piece = new_piece(workplace, title="池", language="ja", form=form)
    replace_text(workplace, piece, text)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.controller.report is not None, timeout=LONG)
        yield window, workplace, piece
    workplace.close()


def rows(window: Open) -> list[tuple[str, str]]:
    panel = window.pages.writing.panel
    tab = panel.tabs.currentWidget() if panel is not None else None
    if not isinstance(tab, ReadingsTab):
        return []
    return [(row.title, row.note.replace("\u2068", "").replace("\u2069", "")) for row in tab.lines.model_of_rows.rows]


def current(window: Open) -> str:
    """The words of the line that is chosen in the list, while the list has the focus."""
    focus = QApplication.focusWidget()
    return focus.current_key if isinstance(focus, RowsView) else ""


def test_a_reading_is_set_listed_said_otherwise_and_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    with haiku(qtbot, tmp_path, "古池や\nかわずとびこむ\nみずのおと\n") as (window, workplace, piece):
        window.wait("cannot be counted")
        editor = window.pages.writing.editor
        editor.setFocus()
        editor.set_caret(1)
        window.key(KEY.Key_F9, SHIFTED)
        window.wait("“古池や” is read")
        window.type("ふるいけ\n")
        qtbot.waitUntil(lambda: readings_set(workplace, piece) == {"古池や": "ふるいけ"}, timeout=LONG)
        qtbot.waitUntil(editor.hasFocus, timeout=LONG)
        window.wait("This line counts 4 morae")
        window.key(KEY.Key_F8, SHIFTED)
        qtbot.waitUntil(lambda: rows(window) == [("古池や", "ふるいけ · Line 1")], timeout=LONG)
        assert nameless(window.window) == []
        qtbot.waitUntil(lambda: current(window) == "古池や", timeout=LONG)
        window.tab_to("Say otherwise…")
        window.key(KEY.Key_Space)
        qtbot.waitUntil(lambda: window.sees("“古池や” is read"), timeout=LONG)
        window.type("ふるいけや\n")
        qtbot.waitUntil(lambda: rows(window) == [("古池や", "ふるいけや · Line 1")], timeout=LONG)
        qtbot.waitUntil(lambda: not window.sees("This line counts 4 morae"), timeout=LONG)
        # Written otherwise, the line has lost its reading; it is still there to be forgotten.
        editor.set_caret(0)
        editor.setFocus()
        window.type("新")
        qtbot.waitUntil(lambda: rows(window) == [("古池や", "ふるいけや · no line says this now")], timeout=LONG)
        window.key(KEY.Key_F8, SHIFTED)
        qtbot.waitUntil(lambda: current(window) == "古池や", timeout=LONG)
        window.tab_to("Forget it")
        window.key(KEY.Key_Space)
        window.wait("No line of this piece has a reading of its own")
        assert readings_set(workplace, piece) == {}


def test_prose_has_no_readings_and_a_wrong_one_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with haiku(qtbot, tmp_path, "ふるいけや\n\nみずのおと\n") as (window, workplace, piece):
        editor = window.pages.writing.editor
        editor.setFocus()
        window.key(KEY.Key_F9, SHIFTED)
        window.wait("is read")
        window.type("ふ=99\n")
        window.wait("The readings cannot be used")
        assert readings_set(workplace, piece) == {}
        prose = new_piece(workplace, title="Rain", language="en")
        replace_text(workplace, prose, "It rained.")
        window.window.go("writing", prose)
        qtbot.waitUntil(lambda: editor.document().toPlainText() == "It rained.", timeout=LONG)
        window.key(KEY.Key_F8, SHIFTED)
        window.wait("Only verse of a form is counted by its readings.")
