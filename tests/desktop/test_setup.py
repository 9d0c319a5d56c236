"""The first run: Return takes the default wherever the focus is, one thing has the focus, no dead end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import fresh, named, opened

# In a process of its own: fonts that any test has loaded are there for all.
_LETTERS = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from writerdesk.actions.workplace import own_workplace
from writerdesk.desktop.application import Application

qt = QApplication([])
application = Application(own_workplace(Path(sys.argv[1])), qt)
application.show(sys.argv[2], "")
until = time.monotonic() + 2.0
while time.monotonic() < until and not application.window.stack.currentWidget().findChildren(QLabel):
    qt.processEvents()
qt.processEvents()
page = application.window.stack.currentWidget()
words = [(one.text(), one) for one in page.findChildren(QLabel)]
for list in page.findChildren(QListWidget):
    words += [(list.item(row).text(), list) for row in range(list.count())]
missing = {sign for text, widget in words for sign in text if not QFontMetrics(widget.font()).inFontUcs4(ord(sign))}
print(len("".join(text for text, _ in words)), ascii(sorted(missing)))
application.window.close()
application.end()
"""


def test_the_first_question_is_written_in_the_letters_of_every_language(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _LETTERS, str(tmp_path), "setup"],
        capture_output=True, text=True, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ).stdout  # fmt: skip
    letters, missing = told.split(" ", 1)
    assert int(letters) > 100
    assert missing.strip() == "[]"


@pytest.mark.parametrize("tabs", [0, 1, 2])
def test_return_finishes_wherever_the_focus_is_and_a_window_stays(qtbot: QtBot, tmp_path: Path, tabs: int) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "setup") as window:
        setup, presses = window.pages.setup, 0
        while setup.step < 3:
            for _ in range(tabs):
                window.key(Qt.Key.Key_Tab)
            before = setup.step
            window.key(Qt.Key.Key_Return)
            presses += 1
            assert setup.step == before + 1
            assert presses < 24
        # The practice desk, which Return would take, is walked in the journey.
        setup._begin.alone_button.click()
        window.wait("First page")
        assert workplace.settings.get("setup.finished") is True
        assert window.window.isVisible()
        qtbot.waitUntil(window.pages.writing.editor.hasFocus)
    workplace.close()


def test_on_every_page_one_thing_has_the_focus_and_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "setup") as window:
        for step in range(4):
            focus = QApplication.focusWidget()
            assert focus is not None, step
            assert focus.isVisible(), step
            assert named(focus), step
            if step < 3:
                window.key(Qt.Key.Key_Return)
    workplace.close()


def test_what_was_chosen_is_kept_and_shown_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "setup") as window:
        languages = window.pages.setup.steps[0].list  # type: ignore[attr-defined]
        languages.setCurrentItem(languages.findItems("العربية", Qt.MatchFlag.MatchExactly)[0])
        window.key(Qt.Key.Key_Return)
        # Another window stands there, in Arabic, at the second question.
        qtbot.waitUntil(lambda: len(window.pages.setup.steps) == 2 and window.pages.setup.step == 1)
        second = window.pages.setup.steps[1].list  # type: ignore[attr-defined]
        qtbot.waitUntil(second.hasFocus)
        assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        menus = [entry.text() for entry in window.window.menuBar().actions()]
        assert len(menus) == 6
        assert not any(re.search("[a-z]", words) for words in menus)
        writing = window.pages.setup.steps[1].list  # type: ignore[attr-defined]
        writing.setCurrentItem(writing.findItems("Khmer", Qt.MatchFlag.MatchContains)[0])
        window.key(Qt.Key.Key_Return)
        typing = window.pages.setup._typing
        assert "Noto Serif Khmer" in typing.field.font().families()
        window.type("ខ្មែរ")
        assert typing.verdict.text() == "كل حرف موجود في الخط."
        window.idle()
    assert workplace.settings.get("interface.language") == "ar"
    assert workplace.settings.get("writing.language") == "km"
    workplace.close()


def test_a_practice_desk_that_cannot_start_is_no_dead_end(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    workplace.data.path.mkdir(parents=True, exist_ok=True)
    (workplace.data.path / "practice").write_text("a file where the folder should be", encoding="utf-8")
    with opened(qtbot, workplace, "setup") as window, qtbot.captureExceptions():
        for _ in range(4):
            window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(window.pages.setup.notice.isVisible, timeout=20_000)
        assert QApplication.focusWidget() is window.pages.setup._begin.alone_button
        window.key(Qt.Key.Key_Space)
        window.wait("First page")
    workplace.close()


def test_a_broken_invite_is_said_in_words_and_nothing_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    broken = tmp_path / "broken.wdinvite"
    broken.write_bytes(b"not an invite")
    with opened(qtbot, workplace, "setup") as window:
        window.window.open_files([str(broken)])
        qtbot.waitUntil(window.pages.setup.notice.isVisible)
        assert window.pages.setup.notice.message.text()
        assert broken.read_bytes() == b"not an invite"
    workplace.close()
