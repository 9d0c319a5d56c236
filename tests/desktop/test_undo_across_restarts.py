"""What was typed before the window was closed, or the program killed, can be taken back after the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.drafts.draft import Draft

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Mvua", language="sw", kind="story")
    workplace.settings.set("setup.finished", True)
    yield workplace, piece
    workplace.close()


def typed_in_a_session(qtbot: QtBot, workplace: Workplace, piece: str, words: str) -> None:
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, piece_text(workplace, piece))
        window.pages.writing.editor.set_caret(len(text_of(window)))
        window.type(words)


def text_of(window: Open) -> str:
    section = window.pages.writing.editor.section
    return section.ledger.text() if section is not None else ""


def ready(window: Open, text: str) -> None:
    """Wait for the text and, when there may be some, for the edits of earlier sessions."""
    page = window.pages.writing
    window.qtbot.waitUntil(lambda: page.editor.section is not None and text_of(window) == text, timeout=LONG)
    window.qtbot.waitUntil(lambda: page.editor.section.undo_stack._beneath is None, timeout=LONG)  # type: ignore[union-attr]
    page.editor.setFocus()


def undo(window: Open) -> str:
    window.key(Qt.Key.Key_Z, CTRL)
    return text_of(window)


def fold(workplace: Workplace, piece: str) -> None:
    draft = Draft(workplace.desk_of_piece(piece), piece)
    draft.journal(draft.sections[0].id).fold()
    draft.close()


@pytest.mark.long
@pytest.mark.parametrize("folded", [False, pytest.param(True, marks=pytest.mark.long)])
def test_words_of_earlier_sessions_are_taken_back_one_by_one(
    qtbot: QtBot, written: tuple[Workplace, str], folded: bool
) -> None:
    workplace, piece = written
    typed_in_a_session(qtbot, workplace, piece, "Mvua ilinyesha ")
    if folded:
        fold(workplace, piece)
    typed_in_a_session(qtbot, workplace, piece, "usiku\nkucha")
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "Mvua ilinyesha usiku\nkucha")
        window.pages.writing.editor.set_caret(0)
        window.type("O ")
        seen = [undo(window) for _ in range(7)]
        assert seen[:4] == [
            "Mvua ilinyesha usiku\nkucha", "Mvua ilinyesha usiku\n", "Mvua ilinyesha usiku", "Mvua ilinyesha ",
        ]  # fmt: skip
        assert seen[4:] == ["Mvua ", "", ""]
        window.key(Qt.Key.Key_Z, CTRL | SHIFT)
        window.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert text_of(window) == "Mvua ilinyesha "
        window.idle()
    assert piece_text(workplace, piece) == "Mvua ilinyesha "


def test_a_text_that_was_deleted_before_closing_comes_back(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    poem = "Usiku wa manane,\nnyota zilianguka."
    replace_text(workplace, piece, poem)
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, poem)
        window.key(Qt.Key.Key_A, CTRL)
        window.key(Qt.Key.Key_Delete)
        assert text_of(window) == ""
    fold(workplace, piece)
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "")
        assert undo(window) == poem


@pytest.mark.long
def test_what_the_shell_wrote_between_stays_and_what_it_went_over_is_left_out(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, piece = written
    typed_in_a_session(qtbot, workplace, piece, "moja mbili ")
    replace_text(workplace, piece, "Kichwa\nmoja mbili ")
    typed_in_a_session(qtbot, workplace, piece, "tatu")
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "Kichwa\nmoja mbili tatu")
        assert [undo(window) for _ in range(4)] == ["Kichwa\nmoja mbili ", "Kichwa\nmoja ", "Kichwa\n", "Kichwa\n"]
        window.type("moja")
        window.idle()
    replace_text(workplace, piece, "mpya kabisa")
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "mpya kabisa")
        assert undo(window) == "mpya kabisa"


@pytest.mark.long
def test_undo_goes_round_what_another_program_writes_meanwhile(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    typed_in_a_session(qtbot, workplace, piece, "alpha ")
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "alpha ")
        window.pages.writing.editor.set_caret(6)
        window.type("beta ")
        window.idle()
        elsewhere = Workplace(workplace.data.path, workplace._environment)
        window.pages.writing.controller.flush()
        window.idle()
        replace_text(elsewhere, piece, ">> alpha beta ")
        elsewhere.close()
        window.type("gamma")
        qtbot.waitUntil(lambda: text_of(window) == ">> alpha beta gamma", timeout=LONG)
        assert [undo(window) for _ in range(4)] == [">> alpha beta ", ">> alpha ", ">> ", ">> "]
        window.idle()
    assert piece_text(workplace, piece) == ">> "


def redo(window: Open) -> str:
    window.key(Qt.Key.Key_Z, CTRL | SHIFT)
    return text_of(window)


@pytest.mark.long
@pytest.mark.parametrize("folded", [False, pytest.param(True, marks=pytest.mark.long)])
def test_undo_goes_further_back_after_a_restart_and_redo_forward(
    qtbot: QtBot, written: tuple[Workplace, str], folded: bool
) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "")
        window.type("moja mbili tatu")
        assert [undo(window), undo(window)] == ["moja mbili ", "moja "]
        window.idle()
    if folded:
        fold(workplace, piece)
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "moja ")
        assert [undo(window), undo(window)] == ["", ""]
        assert [redo(window), redo(window)] == ["moja ", "moja mbili "]
        window.idle()
    if folded:
        fold(workplace, piece)
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "moja mbili ")
        assert [redo(window), redo(window)] == ["moja mbili tatu", "moja mbili tatu"]
        assert [undo(window), undo(window)] == ["moja mbili ", "moja "]
        window.type("nne")
        assert redo(window) == "moja nne"
        assert [undo(window), undo(window), undo(window)] == ["moja ", "", ""]
        window.idle()
    assert piece_text(workplace, piece) == ""


@pytest.mark.long
def test_a_deletion_that_was_undone_before_closing_stays_undone(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    typed_in_a_session(qtbot, workplace, piece, "mvua ya usiku")
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "mvua ya usiku")
        for _ in range(5):
            window.key(Qt.Key.Key_Backspace)
        assert text_of(window) == "mvua ya "
        assert undo(window) == "mvua ya usiku"
        window.idle()
    with opened(qtbot, workplace, "writing", piece) as window:
        ready(window, "mvua ya usiku")
        assert redo(window) == "mvua ya "
        assert [undo(window), undo(window)] == ["mvua ya usiku", "mvua ya "]
        window.idle()
