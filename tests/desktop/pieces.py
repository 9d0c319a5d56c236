"""A window with a piece of the writer's own on its writing page, for tests of what stands round the text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.editor.view import EditorView

CONTROL, SHIFT, ALT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def piece_of(workplace: Workplace, text: str, language: str = "en", kind: str = "prose", title: str = "Rain") -> str:
    """Id of a new piece with this text."""
    piece = new_piece(workplace, title=title, language=language, kind=kind)
    if text:
        replace_text(workplace, piece, text)
    workplace.settings.set("setup.finished", True)
    return piece


def editor_of(window: Open) -> EditorView:
    return window.pages.writing.editor


def text_of(window: Open) -> str:
    section = editor_of(window).section
    return section.ledger.text() if section is not None else ""


@contextmanager
def writing(qtbot: QtBot, folder: Path, text: str, language: str = "en", kind: str = "prose") -> Iterator[Open]:
    """The writing page with a piece on it, its standing tools at work."""
    workplace = fresh(folder)
    piece = piece_of(workplace, text, language, kind)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: editor_of(window).section is not None and text_of(window) == text, timeout=LONG)
        window.pages.writing.toolbox.begin_standing()
        qtbot.waitUntil(editor_of(window).hasFocus, timeout=LONG)
        yield window
    workplace.close()
