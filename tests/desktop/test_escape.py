"""Escape leaves what asks, wherever in it the focus is, and what was beneath stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import writing
from tests.desktop.windows import LONG

_KEYS = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def test_escape_leaves_the_bar_of_the_goal_and_the_card_of_a_new_piece(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Rain.") as window:
        window.key(_KEYS.Key_F7, _ALT_SHIFT)
        window.wait("Goal of this piece")
        window.key(_KEYS.Key_Tab)
        window.key(_KEYS.Key_Escape)
        qtbot.waitUntil(lambda: not window.sees("Goal of this piece"), timeout=LONG)
        assert window.pages.writing.isVisible(), "only the bar is left"
        window.key(_KEYS.Key_N, _CTRL)
        window.wait("A piece of your own")
        window.key(_KEYS.Key_Escape)
        qtbot.waitUntil(lambda: not window.sees("A piece of your own"), timeout=LONG)
        assert window.pages.desk.isVisible()
