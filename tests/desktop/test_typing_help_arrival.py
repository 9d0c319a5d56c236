"""The field of set-up says how letters come, and lends keys of our own where plain Latin ones come."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.desktop.setup.steps import TypingStep


@contextmanager
def asked(qtbot: QtBot, folder: Path, language: str) -> Iterator[tuple[Open, TypingStep]]:
    """Set-up at the question “Type here”, for one who writes in a language."""
    workplace = fresh(folder)
    workplace.settings.set("writing.language", language)
    with opened(qtbot, workplace, "setup") as window:
        for _ in range(2):
            window.key(Qt.Key.Key_Return)
        step = window.pages.setup._typing
        qtbot.waitUntil(step.field.hasFocus, timeout=LONG)
        window.idle()
        yield window, step
    workplace.close()


def test_plain_latin_keys_are_told_and_our_own_are_lent(qtbot: QtBot, tmp_path: Path) -> None:
    with asked(qtbot, tmp_path, "am") as (window, step):
        assert step.own_line.isHidden()
        window.type("selam")
        assert step.arrives.text() == "Plain Latin keys arrive: no input method composes here."
        assert step.own_line.isVisible()
        step.own.click()
        qtbot.waitUntil(lambda: step.field.composer.table is not None, timeout=LONG)
        assert step.field.hasFocus()
        window.type("selame ")
        assert step.field.text() == "ሰላመ "
        assert step.arrives.text() == "In the text F2 turns these keys on and off, Shift+F2 shows them."
        assert step.verdict.text() == "Every letter is in the font."
        window.key(Qt.Key.Key_Return)
        assert window.pages.setup.step == 3


def test_what_the_system_composes_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with asked(qtbot, tmp_path, "km") as (_window, step):
        event = QInputMethodEvent()
        event.setCommitString("ខ្មែរ")
        QCoreApplication.sendEvent(step.field, event)
        assert step.arrives.text().startswith("An input method of your system composes")
        assert step.field.text() == "ខ្មែរ"
        assert step.own_line.isHidden()


def test_letters_of_the_keyboard_are_told_and_nothing_is_lent(qtbot: QtBot, tmp_path: Path) -> None:
    with asked(qtbot, tmp_path, "hi") as (window, step):
        window.type("क")
        assert step.arrives.text() == "The letters come straight from your keyboard."
        assert step.own_line.isHidden()


def test_a_language_that_plain_keys_type_is_lent_none(qtbot: QtBot, tmp_path: Path) -> None:
    with asked(qtbot, tmp_path, "sw") as (window, step):
        window.type("habari")
        assert step.arrives.text() == "The letters come straight from your keyboard."
        assert step.own_line.isHidden()
