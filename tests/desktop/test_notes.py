"""Notes are stored as they are typed; a remark to oneself stands at its words, among the comments, not one of them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.notes import add_remark, note_of, remarks_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.notes.notes_tab import NotesTab

TEXT = "The rain came over the hills at night.\nNobody slept.\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Rain", language="en", kind="story")
    replace_text(workplace, piece, TEXT)
    with opened(qtbot, workplace, "writing", piece) as open_window:
        qtbot.waitUntil(lambda: open_window.pages.writing.controller.around is not None, timeout=LONG)
        yield open_window, workplace, piece
    workplace.close()


def sheet(qtbot: QtBot, window: Open) -> NotesTab:
    window.pages.writing.show_tab("notes")
    panel = window.pages.writing.panel
    assert panel is not None
    tab = panel.tabs.currentWidget()
    assert isinstance(tab, NotesTab)
    qtbot.waitUntil(lambda: not tab.field.isReadOnly(), timeout=LONG)
    return tab


def test_notes_are_stored_as_they_are_typed(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    tab = sheet(qtbot, open_window)
    assert tab.field.hasFocus()
    open_window.type("goats? 𞤨𞤵𞤤𞤢𞤪")
    qtbot.waitUntil(lambda: note_of(workplace, piece) == "goats? 𞤨𞤵𞤤𞤢𞤪", timeout=LONG)
    open_window.wait("Saved")
    assert nameless(open_window.window) == []


def test_what_was_typed_last_is_stored_when_the_window_closes(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    open_window, workplace, piece = window
    sheet(qtbot, open_window)
    open_window.type("the very last word")
    open_window.window.close()
    assert note_of(workplace, piece) == "the very last word"


def test_each_piece_has_notes_of_its_own(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    other = new_piece(workplace, title="Other", language="ur", kind="story")
    tab = sheet(qtbot, open_window)
    open_window.type("first")
    open_window.pages.writing.open(other)
    qtbot.waitUntil(lambda: tab.field.toPlainText() == "" and not tab.field.isReadOnly(), timeout=LONG)
    tab.field.setFocus()
    open_window.type("second")
    qtbot.waitUntil(lambda: note_of(workplace, other) == "second", timeout=LONG)
    assert note_of(workplace, piece) == "first"


def test_a_remark_stands_at_its_words_and_is_clearly_ones_own(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    open_window, workplace, piece = window
    writing = open_window.pages.writing
    editor, panel = writing.editor, writing.panel
    assert panel is not None
    editor.setFocus()
    editor.set_caret(TEXT.index("slept") + 2)
    open_window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    open_window.type("who exactly?")
    open_window.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(remarks_of(workplace, piece)) == 1, timeout=LONG)
    remark = remarks_of(workplace, piece)[0]
    assert remark.quote == "slept."
    qtbot.waitUntil(lambda: panel.comments.card(remark.id) is not None, timeout=LONG)
    card = panel.comments.card(remark.id)
    assert card is not None
    assert card.over.text() == "You, to yourself"
    panel.tabs.setCurrentWidget(panel.comments)
    card.setFocus()
    assert editor.page.highlighted == remark.id, "the place answers"
    editor.set_caret(0)
    editor.setFocus()
    open_window.type("Once. ")
    open_window.key(Qt.Key.Key_Home)
    editor.set_caret(editor.document().toPlainText().index("slept") + 1)
    assert card.property("near") or panel.comments.card(remark.id) is not card
    done = next(one for one in card.findChildren(QAbstractButton) if one.text() == "Done")
    done.click()
    qtbot.waitUntil(lambda: remarks_of(workplace, piece)[0].state == "done", timeout=LONG)
    qtbot.waitUntil(lambda: panel.comments.card(remark.id) not in {card, None}, timeout=LONG)
    again = panel.comments.card(remark.id)
    assert again is not None
    next(one for one in again.findChildren(QAbstractButton) if one.text() == "Take away").click()
    qtbot.waitUntil(lambda: panel.comments.card(remark.id) is None, timeout=LONG)
    assert remarks_of(workplace, piece) == []


def test_a_remark_stands_there_at_once_though_nothing_can_be_checked(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    open_window, workplace, piece = window
    writing, worker = open_window.pages.writing, open_window.application.parts.helpers.checker().worker
    qtbot.waitUntil(lambda: writing.controller.report is not None, timeout=LONG)
    for _ in range(2):  # it starts again once; then the text goes unchecked for a minute
        qtbot.waitUntil(lambda: worker.process_id is not None, timeout=LONG)
        killed = worker.process_id
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        qtbot.waitUntil(lambda: worker.process_id != killed, timeout=LONG)  # noqa: B023
        writing.controller.check_now()
    qtbot.waitUntil(writing.notice.isVisible, timeout=LONG)
    writing.editor.setFocus()
    writing.editor.set_caret(TEXT.index("hills"))
    open_window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    open_window.type("which ones?")
    open_window.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(remarks_of(workplace, piece)) == 1, timeout=LONG)
    name, panel = remarks_of(workplace, piece)[0].id, writing.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.comments.card(name) is not None, timeout=LONG)
    section = writing.editor.section
    assert section is not None
    assert section.ledger.place_of(name) == (TEXT.index("hills"), TEXT.index("hills") + len("hills"))
    assert worker.process_id is None


@pytest.mark.parametrize(("place", "words"), [(5, "rain"), (4, "rain"), (8, "rain"), (0, "The"), (len(TEXT), "")])
def test_without_a_selection_the_word_at_the_caret_is_meant(
    window: tuple[Open, Workplace, str], place: int, words: str
) -> None:
    from writerdesk.desktop.notes.tool import Notes

    notes = window[0].pages.writing.toolbox.tool("notes")
    assert isinstance(notes, Notes)
    start, end = notes._word_at(place)
    assert TEXT[start:end] == words


def test_a_remark_asked_for_before_the_panel_is_there_is_finished_and_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Rain", language="en", kind="story")
    replace_text(workplace, piece, TEXT)
    name = add_remark(workplace, piece, 4, 8, "how much of it?")
    came: list[bool] = []
    with opened(qtbot, workplace, "desk") as open_window:
        writing = open_window.pages.writing

        def ask() -> None:
            came.append(writing.panel is None)
            writing.toolbox.tool("notes")

        writing.shown.connect(ask)
        open_window.window.go("writing", piece)

        def button(words: str) -> QAbstractButton | None:
            card = writing.panel.comments.card(name) if writing.panel is not None else None
            buttons = card.findChildren(QAbstractButton) if card is not None else []
            return next((one for one in buttons if one.text() == words), None)

        for words in ("Done", "Take away"):
            qtbot.waitUntil(lambda: button(words) is not None, timeout=LONG)  # noqa: B023
            pressed = button(words)
            assert pressed is not None
            pressed.click()
            qtbot.waitUntil(
                lambda: [one.state for one in remarks_of(workplace, piece)] == (["done"] if words == "Done" else []),  # noqa: B023
                timeout=LONG,
            )
    assert came == [True]
    workplace.close()
