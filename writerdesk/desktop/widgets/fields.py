"""Fields to write in, and the keys of what they stand in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget


def line_field(name: str, text: str = "") -> QLineEdit:
    """One line. ``name`` stands in it while it is empty, and in a screen reader's mouth."""
    made = QLineEdit(text)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made


def text_field(name: str, height: int) -> QTextEdit:
    """Several lines of plain text in ``height`` pixels; Tab goes on to what follows. ``name`` as in a line."""
    made = QTextEdit()
    made.setProperty("role", "field")
    made.setAcceptRichText(False)
    made.setTabChangesFocus(True)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setFixedHeight(height)
    return made


def own_key(widget: QWidget, keys: str | Qt.Key, act: Callable[[], object]) -> None:
    """Let ``keys`` do this wherever in ``widget`` the focus is."""
    made = QShortcut(QKeySequence(keys), widget)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)
