"""The window as a whole: pages by keys, right to left, narrow, accessible, nothing slow on its thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened, shown
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.application import Application
from writerdesk.desktop.search.page import SearchPage
from writerdesk.storage.desk import Desk

POEM = "قِفا نَبكِ مِن ذِكرى حَبيبٍ وَمَنزِلِ\nبِسِقطِ اللِوى بَينَ الدَخولِ فَحَومَلِ\n"
PAGES = ["desk", "writing", "sent", "settings", "help", "setup", "queue"]


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    """A workplace past set-up, with an Arabic poem of the writer's own."""
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="أطلال", language="ar", kind="poem")
    replace_text(workplace, piece, POEM)
    workplace.settings.set("setup.finished", True)
    yield workplace, piece
    workplace.close()


def text_is_there(window: Open) -> bool:
    section = window.pages.writing.editor.section
    return section is not None and section.ledger.text() == POEM


def test_what_is_typed_is_on_the_disk_when_the_window_closes(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing") as window:
        qtbot.waitUntil(lambda: text_is_there(window), timeout=LONG)
        window.pages.writing.editor.set_caret(0)
        window.type("يا ")
        window.window.close()
        assert not window.window.isVisible()
        assert piece_text(workplace, piece) == "يا " + POEM


def test_the_caret_is_where_it_was(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    for place in (0, 20):
        with opened(qtbot, workplace, "writing", piece) as window:
            qtbot.waitUntil(lambda: text_is_there(window), timeout=LONG)
            assert window.pages.writing.editor.caret() == place
            window.pages.writing.editor.set_caret(20)


def test_what_another_program_writes_comes_onto_the_page(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing") as window:
        qtbot.waitUntil(lambda: text_is_there(window), timeout=LONG)
        elsewhere = Workplace(workplace.data.path, workplace._environment)
        replace_text(elsewhere, piece, POEM + "تمت\n")
        elsewhere.close()
        window.pages.writing.editor.set_caret(0)
        window.type("يا ")
        document = window.pages.writing.editor.document()
        qtbot.waitUntil(lambda: document.toPlainText() == "يا " + POEM + "تمت\n", timeout=LONG)
        window.idle()
        assert piece_text(workplace, piece) == "يا " + POEM + "تمت\n"


def test_right_to_left_turns_the_whole_window(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    workplace.settings.set("interface.language", "ar")
    with opened(qtbot, workplace, "writing") as window:
        qtbot.waitUntil(lambda: text_is_there(window), timeout=LONG)
        rail = window.window.rail
        assert rail.mapTo(window.window, rail.rect().topRight()).x() >= window.window.width() - 2
        holder = window.pages.writing._holder
        assert holder.mapTo(window.window, holder.rect().topLeft()).x() <= 2
        qtbot.waitUntil(lambda: window.window.status.said("count") != "", timeout=LONG)
        assert any(digit in window.window.status.said("count") for digit in "٠١٢٣٤٥٦٧٨٩")
        block = window.pages.writing.editor.document().firstBlock()
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_an_english_text_stays_left_to_right_in_an_arabic_window(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    workplace.settings.set("interface.language", "ar")
    piece = new_piece(workplace, title="Rain", language="en", kind="poem")
    replace_text(workplace, piece, "12 drops\nrain\n")
    shown_at_load: list[bool] = []

    def listen(application: Application) -> None:
        fonts, window = application.parts.fonts, application.window
        fonts.complete.connect(lambda: shown_at_load.append(window.isVisible()))

    with opened(qtbot, workplace, "writing", piece, listen) as window:
        assert shown_at_load == [False], "words that were painted without their font would stay boxes"
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None, timeout=LONG)
        block = editor.document().firstBlock()
        assert block.textDirection() == Qt.LayoutDirection.LeftToRight
        assert editor.cursorRect().x() < editor.viewport().width() / 2
    workplace.close()


def test_every_page_is_reached_by_its_keys_and_one_thing_has_the_focus(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, "desk") as window:
        window.wait("To write")
        alt = Qt.KeyboardModifier.AltModifier
        for key, name, modifiers in (
            (Qt.Key.Key_2, "writing", alt), (Qt.Key.Key_3, "sent", alt), (Qt.Key.Key_1, "desk", alt),
            (Qt.Key.Key_Comma, "settings", Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_F1, "help", Qt.KeyboardModifier.NoModifier),
        ):  # fmt: skip
            QTest.keyClick(window.window, key, modifiers)
            assert window.window.stack.currentWidget() is window.pages.page(name)
            window.idle()
            qtbot.waitUntil(lambda: page_has_focus(window), timeout=LONG)


def page_has_focus(window: Open) -> bool:
    focus, page = QApplication.focusWidget(), window.window.stack.currentWidget()
    return focus is not None and page is not None and focus.isVisible() and page.isAncestorOf(focus)


def test_no_two_actions_want_the_same_keys_and_each_has_some(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "desk") as window:
        keys = [action.shortcut().toString() for action in window.window.menus.actions.values()]
        assert all(keys)
        assert len(set(keys)) == len(keys)
    workplace.close()


@pytest.mark.parametrize("name", PAGES)
def test_every_control_that_takes_the_focus_has_a_name(qtbot: QtBot, written: tuple[Workplace, str], name: str) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, name) as window:
        if name == "writing":
            qtbot.waitUntil(lambda: window.pages.writing.panel is not None, timeout=LONG)
        window.idle()
        assert nameless(window.window) == []


def test_a_narrow_window_keeps_the_text_and_its_words(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, "writing") as window:
        window.window.resize(800, 480)
        qtbot.waitUntil(lambda: text_is_there(window) and window.window.width() == 800, timeout=LONG)
        writing = window.pages.writing
        qtbot.waitUntil(lambda: writing.editor.width() > 600)
        assert not writing._holder.isVisible(), "the panel waits to be asked for"
        QTest.keyClick(window.window, Qt.Key.Key_F9)
        assert writing._holder.isVisible()
        qtbot.waitUntil(lambda: 350 < writing.editor.width() < 600)
        for item in window.window.rail._items.values():
            assert item.toolTip() == item.accessibleName() == item.text()


@pytest.mark.parametrize("page", ["writing", "desk", "library"])
def test_a_damaged_desk_is_said_in_words_and_left_as_it_is(
    qtbot: QtBot, written: tuple[Workplace, str], page: str
) -> None:
    workplace, _piece = written
    workplace.close()
    damaged = workplace.data.desk_folder("personal") / "desk.sqlite3"
    damaged.write_bytes(b"not a database, " * 400)
    for journal in damaged.parent.glob("desk.sqlite3-*"):
        journal.unlink()
    with opened(qtbot, workplace, page) as window:
        qtbot.waitUntil(lambda: any("damaged" in words for words in shown(window.window)), timeout=LONG)
        window.idle()
    assert damaged.read_bytes() == b"not a database, " * 400


def test_a_piece_that_is_not_there_is_no_dead_end(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, "writing", "no-such-piece") as window:
        window.wait("There is no piece")
        qtbot.waitUntil(window.pages.writing.empty.button.hasFocus)
        window.key(Qt.Key.Key_Space)
        window.wait("To write")


def test_no_database_is_asked_on_the_windows_thread(
    qtbot: QtBot, written: tuple[Workplace, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace, piece = written
    asked: list[str] = []
    read, write = Desk.read, Desk.write

    def watched_read(self: Desk, question: object) -> object:
        asked.append(threading.current_thread().name)
        return read(self, question)  # type: ignore[arg-type]

    def watched_write(self: Desk, change: object, *, durable: bool = False) -> object:
        asked.append(threading.current_thread().name)
        return write(self, change, durable=durable)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "read", watched_read)
    monkeypatch.setattr(Desk, "write", watched_write)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_is_there(window), timeout=LONG)
        window.type("x ")
        window.pages.writing.controller.check_now()
        for page in ("desk", "sent", "settings", "writing"):
            window.window.go(page)
            window.idle()
        qtbot.waitUntil(lambda: window.pages.writing.controller.report is not None, timeout=LONG)
        main = threading.main_thread().name
        assert asked
        assert main not in asked


def test_a_page_behind_takes_no_keys(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, "desk") as window:
        window.wait("أطلال")
        window.idle()
        window.window.go("search")
        search = window.pages.page("search")
        assert isinstance(search, SearchPage)
        qtbot.waitUntil(search.field.hasFocus)
        window.pages.desk.new_button.setFocus()
        assert QApplication.focusWidget() is search.field
        window.type("بين")
        assert search.field.text() == "بين"
        window.window.go("desk")
        qtbot.waitUntil(lambda: QApplication.focusWidget() in window.pages.desk.findChildren(QWidget))


def test_news_leave_the_writer_where_they_are(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    new_piece(workplace, title="Another", language="en")
    with opened(qtbot, workplace, "desk") as window:
        window.wait("Another")
        window.idle()
        before = QApplication.focusWidget()
        window.pages.desk.new_button.setFocus()
        new_piece(workplace, title="A third", language="en")
        window.pages.refresh()
        window.wait("A third")
        window.idle()
        assert QApplication.focusWidget() is window.pages.desk.new_button
        assert before is not window.pages.desk.new_button
