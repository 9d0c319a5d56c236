"""Help: a page for each task, found by words, and a report of a problem that holds no text of anybody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import piece_of
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.desktop.help.page import HelpPage
from writerdesk.desktop.menus import plain
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


def test_lines_of_two_scripts_stay_level(qtbot: QtBot) -> None:
    told, pressed = ("புதிய படைப்பு", "ខ្ញុំ", "کاغذ"), ("Ctrl+N", "F5", "Alt+Shift+F6")
    words, keys = EvenLines(told, pressed), EvenLines(pressed, told, "soft")
    for column in (words, keys):
        qtbot.addWidget(column)
    assert words.sizeHint().height() == keys.sizeHint().height()
    assert words.sizeHint().height() % 3 == 0


def test_keys_of_menus_are_not_told_as_words() -> None:
    words = ("&Piece", "C&ast of the play", "मेरी नई रचना(&N)…", "النص(&P)", "Save (PDF)")
    told = ["Piece", "Cast of the play", "मेरी नई रचना…", "النص", "Save (PDF)"]
    assert [plain(one) for one in words] == told
