"""Help: a page for each task, found by words, and a report of a problem that holds no text of anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import piece_of
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.help_pages import help_files, help_pages
from writerdesk.desktop.help.page import HelpPage
from writerdesk.desktop.menus import plain
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.even_lines import EvenLines


def help_of(window: Open) -> HelpPage:
    """The help page of a window."""
    page = window.window.pages.page("help")
    assert isinstance(page, HelpPage)
    return page


def test_a_task_is_found_and_read_by_keys_alone_and_a_report_says_no_text(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece_of(workplace, "saltmarsh lanterns\n", title="Tidewrack")
    workplace.settings.set("interface.theme", "dark")
    with opened(qtbot, workplace, "help") as window:
        page = help_of(window)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.field, timeout=LONG)
        qtbot.waitUntil(lambda: page.tasks.count() >= 12, timeout=LONG)
        window.type("older text")
        qtbot.waitUntil(lambda: page.tasks.count() == 1, timeout=LONG)
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(page.page.isVisible, timeout=LONG)
        told = "\n".join(one.text() for one in page.page.findChildren(QLabel))
        assert "every ten minutes" in told
        assert "Ctrl+Shift+F6" in told
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(page.field.isVisible, timeout=LONG)
        page.field.setText("qqq")
        assert page.none.isVisible()
        assert not page.keys.isVisible()
        page.field.setText("typewriter")
        assert not page.none.isVisible()
        page.report.make.click()
        qtbot.waitUntil(lambda: "WriterDesk" in page.report.view.toPlainText(), timeout=LONG)
        page.report.save_to(tmp_path / "report.txt")
        qtbot.waitUntil(page.report.notice.isVisible, timeout=LONG)
    saved = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "interface.theme: dark" in saved
    assert "offscreen" in saved
    for word in ("Tidewrack", "saltmarsh", str(Path.home()) + "/"):
        assert word not in saved


@pytest.mark.parametrize("tags", [("en", "fr", "ar"), ("sw", "hi", "es")])
def test_every_task_and_every_key_is_told_in_each_whole_language(
    qtbot: QtBot, tmp_path: Path, tags: tuple[str, ...]
) -> None:
    workplace = fresh(tmp_path)
    for key, value in (("setup.finished", True), ("sync.automatic", False)):
        workplace.settings.set(key, value)
    with opened(qtbot, workplace, "desk") as window:
        for tag in tags:
            workplace.settings.set("interface.language", tag)
            window.application.speak(tag)
            window.window.pages.page("review")  # it has a key of its own
            window.window.go("help")
            page = help_of(window)
            qtbot.waitUntil(lambda page=page: page.tasks.count() == len(help_files()), timeout=LONG)  # type: ignore[misc]
            told = "\n".join(one.text() for one in page.keys.findChildren(EvenLines))
            assert [keys for keys in pressable(window.window) if f": {keys}" not in told] == [], tag
            for one in help_pages(tag):
                page.show_target(one.id)
                words = [label.text() for label in page.page.findChildren(QLabel)]
                assert one.title == help_files()[one.id].title[tag]
                assert {one.title, one.text} <= set(words), (tag, one.id)
                assert sum(words[-1].count("\n") + 1 for _ in one.actions[:1]) == len(one.actions), (tag, one.id)
    workplace.close()


def pressable(window: QWidget) -> list[str]:
    """Every key of the menus, and every key with Ctrl, Alt or Shift that a page hears for itself."""
    menus = [one.shortcut() for one in window.findChildren(QAction) if not one.shortcut().isEmpty()]
    shortcuts = [*menus, *(one.key() for one in window.findChildren(QShortcut))]
    told = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in shortcuts]
    return [keys for keys in told if keys not in {"Esc", "Return", "Enter"}]


def test_lines_of_every_script_are_level_and_keys_go_below_the_words_where_it_is_narrow(
    qtbot: QtBot, theme: Theme
) -> None:
    lines = EvenLines(theme, [("புதிய படைப்பு", "Ctrl+N"), ("ខ្ញុំ", "F5"), ("کاغذ", "Alt+Shift+F6")])
    qtbot.addWidget(lines)
    height = lines.sizeHint().height()
    assert height % 3 == 0
    assert lines.heightForWidth(lines.sizeHint().width()) == height
    assert lines.heightForWidth(lines.minimumSizeHint().width()) == 2 * height


def test_keys_of_menus_are_not_told_as_words() -> None:
    words = ("&Piece", "C&ast of the play", "मेरी नई रचना(&N)…", "النص(&P)", "Save (PDF)")
    told = ["Piece", "Cast of the play", "मेरी नई रचना…", "النص", "Save (PDF)"]
    assert [plain(one) for one in words] == told
