"""Long edits are one step, recorded at once, and shown in slices while the window lives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page
from tests.desktop.pieces import CONTROL, SHIFT, editor_of, text_of, writing
from tests.desktop.windows import LONG, Open, named
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.gentle_edits import parts_of
from writerdesk.desktop.theme.theme import Theme

LINES = "one cat and another cat\nno animal here\n" * 700
KEY = Qt.Key
TEXT = st.lists(st.sampled_from(["a", "bc", "\n", "𞤀𞤣", "ខ្ញុំ", "لا", "x" * 5_000]), max_size=12).map("".join)


def whole_text(window: Open) -> str:
    piece = window.pages.writing.controller.piece
    return piece.draft.text() if piece is not None else ""


def made(text: str, edit: Edit) -> str:
    assert text[edit.position : edit.position + len(edit.removed)] == edit.removed
    return text[: edit.position] + edit.inserted + text[edit.position + len(edit.removed) :]


@given(TEXT, TEXT, TEXT, TEXT)
def test_the_parts_come_to_the_whole(before: str, removed: str, inserted: str, after: str) -> None:
    text, whole = before + removed + after, before + inserted + after
    for part in parts_of([Edit(len(before), removed, inserted)]):
        text = made(text, part)
    assert text == whole


def replace_all(window: Open, words: str, by: str) -> None:
    window.key(KEY.Key_H, CONTROL)
    window.type(words)
    window.tab_to("Replace by")
    window.type(by)
    window.tab_to("Replace all")
    window.wait("Replace all 1")
    # The count came while the focus was there, and left it there.
    focus = QApplication.focusWidget()
    assert focus is not None
    assert named(focus).startswith("Replace all")
    window.key(KEY.Key_Space)


@pytest.mark.long
def test_all_places_are_one_step_and_keys_pressed_meanwhile_come_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    replaced = LINES.replace("cat", "horse")
    with writing(qtbot, tmp_path, LINES) as window:
        editor = editor_of(window)
        replace_all(window, "cat", "horse")
        # On a quick machine all of it is over before anybody looks.
        qtbot.waitUntil(lambda: editor.gentle.busy or text_of(window) == replaced, timeout=LONG)
        assert whole_text(window) == replaced
        editor.setFocus()
        window.type("!")
        end = replaced.rindex("horse") + len("horse")
        qtbot.waitUntil(lambda: text_of(window) == f"{replaced[:end]}!{replaced[end:]}", timeout=LONG)
        assert whole_text(window) == f"{replaced[:end]}!{replaced[end:]}"
        window.key(KEY.Key_Z, CONTROL)
        window.key(KEY.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: text_of(window) == LINES, timeout=LONG)
        window.key(KEY.Key_Z, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: text_of(window) == replaced, timeout=LONG)
        window.idle()
        assert whole_text(window) == replaced


def test_what_is_on_its_way_to_the_page_is_stored_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "before ") as window:
        workplace, piece = window.application.parts.workplace, window.pages.writing.controller.piece
        assert piece is not None
        editor_of(window).set_caret(7)
        QGuiApplication.clipboard().setText(LINES)
        window.key(KEY.Key_V, CONTROL | SHIFT)
        assert editor_of(window).gentle.busy
        window.type("x")
        window.window.close()
        from writerdesk.actions.write import piece_text

        assert piece_text(workplace, piece.piece.id) == f"before {LINES}x"


def test_only_what_is_near_is_laid_out_after_a_long_paste(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "above\n" * 40 + "below\n" * 40, caret=240)
    QGuiApplication.clipboard().setText(LINES)
    QTest.keyClick(page.view, KEY.Key_V, CONTROL)
    whole = "above\n" * 40 + LINES + "below\n" * 40
    assert page.journal == whole
    qtbot.waitUntil(lambda: not page.view.gentle.busy and page.section.dressing.resting, timeout=LONG)
    assert page.section.ledger.text() == page.stored == whole
    assert page.section.dressing.high - page.section.dressing.low < 500
    shown, block = [], page.view.document().firstBlock()
    while block.isValid():
        shown.append(block.isVisible())
        block = block.next()
    assert [number for number, seen in enumerate(shown) if seen] == list(
        range(page.section.dressing.low, page.section.dressing.high)
    )
    place = page.view.viewport().rect()
    assert place.contains(page.view.cursorRect().center())
