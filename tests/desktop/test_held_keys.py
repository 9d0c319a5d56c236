"""What is pressed while a text is on its way waits, in order, and goes where the writer sees the caret."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.editing import press
from tests.desktop.pieces import CONTROL, SHIFT, editor_of, piece_of, text_of, writing
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import piece_text
from writerdesk.desktop.application import Application
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.typing_help.table_typing import TableTyping

KEY = Qt.Key
LINE = ("It was the best of times. " * 2_400).strip()
CHAPTERS = "# एक\nपहला\n# दो\nदूसरा"


def commit(widget: object, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QCoreApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def whole_text(window: Open) -> str:
    piece = window.pages.writing.controller.piece
    return piece.draft.text() if piece is not None else ""


def stands(window: Open, words: str) -> bool:
    section = editor_of(window).section
    return section is not None and section.ledger.texts[0] == words


def shown_already(editor: EditorView) -> bool:
    return editor.section is not None


def turned_on(qtbot: QtBot, window: Open) -> None:
    QTest.keyClick(window.window, KEY.Key_F2)
    tool = window.pages.writing.toolbox.tool("tables")
    assert isinstance(tool, TableTyping)
    qtbot.waitUntil(lambda: tool.on, timeout=LONG)


@contextmanager
def chapters(qtbot: QtBot, folder: Path) -> Iterator[Open]:
    """A piece of two sections in Hindi, its typing table on, the caret at its beginning."""
    with writing(qtbot, folder, "x", "hi") as window:
        window.window.go("writing", piece_of(window.application.parts.workplace, CHAPTERS, "hi"))
        qtbot.waitUntil(lambda: stands(window, "# एक"), timeout=LONG)
        turned_on(qtbot, window)
        yield window


def shown_at_once(workplace: Workplace, piece: str) -> Application:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    application = Application(workplace, qt)
    application.show("writing", piece)
    return application


def test_keys_pressed_before_the_first_text_land_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = piece_of(workplace, "text")
    application = shown_at_once(workplace, piece)
    editor, place = application.window.pages.writing.editor, application.window.focusWidget()
    assert place is not None
    for letter in "New ":
        press(place, letter)
    assert not shown_already(editor)
    commit(place, "å")
    QTest.keyClick(place, KEY.Key_Backspace)
    QTest.keyClick(place, KEY.Key_Tab)
    QTest.keyClick(place, KEY.Key_Return)
    qtbot.waitUntil(lambda: shown_already(editor) and not editor.held.waits, timeout=LONG)
    assert editor.section is not None
    assert editor.section.ledger.text() == "New \t\ntext"
    assert editor.caret() == 6
    application.window.close()
    application.end()
    assert piece_text(workplace, piece) == "New \t\ntext"
    application.window.deleteLater()


def test_a_window_that_is_closed_at_once_keeps_what_was_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = piece_of(workplace, "text")
    application = shown_at_once(workplace, piece)
    place = application.window.focusWidget()
    assert place is not None
    for letter in "Kept ":
        press(place, letter)
    application.window.close()
    application.end()
    assert piece_text(workplace, piece) == "Kept text"
    application.window.deleteLater()


def test_without_a_piece_the_keys_go_nowhere_and_the_way_on_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    workplace.settings.set("setup.finished", True)
    with opened(qtbot, workplace, "writing") as window:
        window.wait("Go to the desk")
        qtbot.waitUntil(window.pages.writing.empty.button.hasFocus, timeout=LONG)
        assert not editor_of(window).held.holding


def test_keys_pressed_while_a_giant_paste_is_stored_come_behind_it_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "before  after") as window:
        editor_of(window).set_caret(7)
        QGuiApplication.clipboard().setText(LINE)
        window.key(KEY.Key_V, CONTROL | SHIFT)
        assert editor_of(window).held.holding
        window.type("one twoo")
        window.key(KEY.Key_Backspace)
        commit(editor_of(window), "é")
        window.key(KEY.Key_Left)
        window.type("!")
        qtbot.waitUntil(lambda: not editor_of(window).held.holding, timeout=LONG)
        assert whole_text(window) == f"before {LINE}one two!é after"


def test_undo_and_paste_wait_as_well_and_closing_waits_for_them(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = piece_of(workplace, "before")
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) == "before", timeout=LONG)
        QGuiApplication.clipboard().setText(LINE)
        window.key(KEY.Key_V, CONTROL | SHIFT)
        window.type("ab")
        window.window.menus.actions["undo"].trigger()
        window.type("c")
        window.window.close()
    assert piece_text(workplace, piece) == f"{LINE}cbefore"


def test_a_typing_table_types_into_the_section_that_comes(qtbot: QtBot, tmp_path: Path) -> None:
    with chapters(qtbot, tmp_path) as window:
        window.key(KEY.Key_End, CONTROL)
        window.type("ghar")
        qtbot.waitUntil(lambda: stands(window, "# दो"), timeout=LONG)
        window.key(KEY.Key_Home, CONTROL)
        window.type("namaste ")
        qtbot.waitUntil(lambda: stands(window, "नमस्ते # एक"), timeout=LONG)
        window.key(KEY.Key_End, CONTROL)
        qtbot.waitUntil(lambda: stands(window, "# दो"), timeout=LONG)
        assert whole_text(window) == "नमस्ते # एक\nपहला\n# दो\nदूसराघर"


def test_letters_half_typed_when_another_section_is_asked_for_stay_where_they_were_typed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with chapters(qtbot, tmp_path) as window:
        editor, controller = editor_of(window), window.pages.writing.controller
        editor.set_caret(len("# एक\nपहला"))
        window.type("k")
        wheel = QWheelEvent(
            QPointF(200, 200), QPointF(200, 200), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(editor.viewport(), wheel)
        window.type("g ")
        qtbot.waitUntil(lambda: stands(window, "ग # दो"), timeout=LONG)
        assert controller.piece is not None
        controller.show_section(controller.piece.sections[0].id)
        window.type("m ")
        qtbot.waitUntil(lambda: stands(window, "म # एक"), timeout=LONG)
        assert whole_text(window) == "म # एक\nपहलाक\nग # दो\nदूसरा"


def test_the_section_asked_for_last_is_the_one_that_comes(qtbot: QtBot, tmp_path: Path) -> None:
    text = "# One\na\n# Two\nb\n# Three\nc"
    with writing(qtbot, tmp_path, "x") as window:
        workplace = window.application.parts.workplace
        window.window.go("writing", piece_of(workplace, text))
        window.type("0")
        qtbot.waitUntil(lambda: stands(window, "0# One"), timeout=LONG)
        controller = window.pages.writing.controller
        assert controller.piece is not None
        for number in (1, 2, 0, 2):
            controller.show_section(controller.piece.sections[number].id)
        window.type("3")
        qtbot.waitUntil(lambda: stands(window, "3# Three"), timeout=LONG)
        window.idle()
        assert stands(window, "3# Three")
        assert whole_text(window) == "0# One\na\n# Two\nb\n3# Three\nc"
