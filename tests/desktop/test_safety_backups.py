"""The backups page by keyboard: make one, look inside, restore, take a piece out, move to another computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.backups import list_backups, make_backups
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_ids, piece_text, replace_text
from writerdesk.desktop.desk.page import DeskPageView
from writerdesk.desktop.safety.backups_page import BackupsPage
from writerdesk.storage.places import DataFolder

POEM = "بادل برسے\n"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="بارش", language="ur", kind="poem")
    replace_text(workplace, piece, POEM)
    workplace.settings.set("setup.finished", True)
    yield workplace, piece
    workplace.close()


def page_of(window: Open) -> BackupsPage:
    page = window.pages.page("backups")
    assert isinstance(page, BackupsPage)
    return page


def press(window: Open, words: str) -> None:
    """Go to a control by Tab and press Return on it."""
    window.tab_to(words)
    window.key(Qt.Key.Key_Return)


def test_make_one_look_inside_and_restore_by_keyboard(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.editor.section is not None, timeout=LONG)
        window.window.menus.actions["backups"].trigger()
        window.wait("There is none yet.")
        assert QApplication.focusWidget() is page_of(window).make
        window.key(Qt.Key.Key_Return)
        window.wait("A backup was made.")
        window.wait("Checked: whole")
        window.wait("1 piece")
        assert nameless(window.window) == []

        window.window.go("writing")
        window.pages.writing.editor.set_caret(0)
        window.type("نئی ")
        window.window.go("backups")
        window.idle()
        window.wait("Look inside")
        press(window, "Look inside")
        window.wait("another text than now")
        assert nameless(window.window) == []
        window.wait("Restore all of it")
        press(window, "Restore all of")
        window.wait("is backed up first")
        assert "Not now" in focused_words(), "the safe answer has the focus"
        press_before(window, "Restore")
        window.wait("The backup is restored")
        window.idle()
        assert piece_text(workplace, piece) == POEM
        assert len(list_backups(workplace)) == 2
        window.window.go("writing")
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.document().toPlainText() == POEM, timeout=LONG)


def focused_words() -> str:
    focus = QApplication.focusWidget()
    return str(getattr(focus, "text", str)()) if focus is not None else ""


def press_before(window: Open, words: str) -> None:
    """Shift+Tab to the control before, which has exactly these words."""
    window.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused_words() == words
    window.key(Qt.Key.Key_Return)


def test_one_piece_is_taken_out_as_a_new_one_and_opened(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    make_backups(workplace)
    replace_text(workplace, piece, "آج\n")
    with opened(qtbot, workplace, "backups") as window:
        window.wait("Look inside")
        press(window, "Look inside")
        window.wait("Take out as a new piece")
        press(window, "Take بارش")
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.isVisible(), timeout=LONG)
        assert editor.document().toPlainText() == POEM
        window.idle()
    assert len(piece_ids(workplace)) == 2
    assert piece_text(workplace, piece) == "آج\n"


def test_a_backup_that_is_not_whole_is_marked_and_cannot_be_opened(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, _piece = written
    file = Path(make_backups(workplace)[0]["file"])
    with file.open("r+b") as stream:
        stream.seek(8000)
        stream.write(b"\xff" * 20_000)
    with opened(qtbot, workplace, "backups") as window:
        window.wait("Not whole")
        assert not window.sees("Look inside")


def test_all_desks_go_into_a_file_and_come_in_from_one(
    qtbot: QtBot, written: tuple[Workplace, str], tmp_path: Path
) -> None:
    workplace, piece = written
    file = tmp_path / "moving.wddesk"
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.editor.section is not None, timeout=LONG)
        window.pages.writing.editor.set_caret(0)
        window.type("نئی ")
        window.window.go("backups")
        page_of(window).write_out(file.with_suffix(""))
        window.wait("1 piece in")
        window.idle()
    other = fresh(tmp_path / "other")
    with opened(qtbot, other, "backups", str(file)) as window:
        window.wait("1 piece came")
        window.idle()
        (tmp_path / "words").write_text("no archive\n", encoding="utf-8")
        page_of(window).take_in(tmp_path / "words")
        window.wait("no zip file")
        window.idle()
    assert piece_text(other, piece) == "نئی " + POEM
    other.close()


@pytest.mark.long
def test_a_file_may_be_locked_and_is_taken_in_with_its_passphrase(
    qtbot: QtBot, written: tuple[Workplace, str], tmp_path: Path
) -> None:
    workplace, piece = written
    file = tmp_path / "locked.wddesk"
    with opened(qtbot, workplace, "backups") as window:
        page_of(window).passphrase.setFocus()
        window.type("masika")
        page_of(window).write_out(file)
        window.wait("1 piece in")
        window.idle()
        assert page_of(window).passphrase.text() == "", "it stays in no field"
    other = fresh(tmp_path / "other")
    with opened(qtbot, other, "backups", str(file)) as window:
        window.wait("locked with a passphrase")
        page_of(window).passphrase.setFocus()
        window.type("masika")
        page_of(window).take_in(file)
        window.wait("1 piece came")
        window.idle()
    assert piece_text(other, piece) == POEM
    other.close()


def test_a_folder_that_is_copied_about_is_warned_of_once(
    qtbot: QtBot, written: tuple[Workplace, str], tmp_path: Path
) -> None:
    own, _piece = written
    workplace = Workplace(DataFolder(tmp_path / "Nextcloud" / "data"), own._environment)
    replace_text(workplace, new_piece(workplace, title="Rain", language="en"), "rain\n")
    with opened(qtbot, workplace, "settings") as window:
        window.wait("copied by Nextcloud")
        window.window.go("desk")
        window.wait("To write")
        page = window.pages.page("desk")
        assert isinstance(page, DeskPageView)
        qtbot.waitUntil(page.folder.isVisible, timeout=LONG)
        assert nameless(window.window) == []
        window.tab_to("Do not show this warning again")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.folder.isVisible(), timeout=LONG)
        window.idle()
        window.window.go("settings")
        window.idle()
        assert not window.sees("copied by Nextcloud")
    with opened(qtbot, workplace, "desk") as window:
        window.wait("To write")
        window.idle()
        assert not window.sees("copied by Nextcloud")
    workplace.close()


def test_who_begins_with_writing_is_warned_above_the_text(
    qtbot: QtBot, written: tuple[Workplace, str], tmp_path: Path
) -> None:
    own, _piece = written
    workplace = Workplace(DataFolder(tmp_path / "Dropbox" / "data"), own._environment)
    piece = new_piece(workplace, title="Rain", language="en")
    with opened(qtbot, workplace, "writing", piece) as window:  # a page that is left takes the line with it
        qtbot.waitUntil(window.pages.writing.editor.hasFocus, timeout=LONG)
        window.application.look_for_troubles(alone=True)
        window.wait("copied by Dropbox")
        window.window.go("search")
        qtbot.waitUntil(lambda: not window.sees("copied by Dropbox"), timeout=LONG)
        window.idle()
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(window.pages.writing.editor.hasFocus, timeout=LONG)
        window.application.look_for_troubles(alone=True)
        window.wait("copied by Dropbox")
        # “I know” alone is for good
        (known,) = [one for one in window.window.findChildren(QPushButton) if one.text() == "I know"]
        known.setFocus()
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(window.pages.writing.editor.hasFocus, timeout=LONG)
        window.idle()
    with opened(qtbot, workplace, "writing", piece) as window:
        window.application.look_for_troubles(alone=True)
        window.idle()
        assert not window.sees("copied by Dropbox")
    workplace.close()
