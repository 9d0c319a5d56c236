"""Labels and buttons in the looks of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget


def label(text: str, role: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> QLabel:
    """Words on the page. Always plain text: what a brief or a comment says is never read as markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def title_in(made: QLabel, font: QFont, line_height: float) -> QLabel:
    """Set a name in the font of its language, but at the start of the window's own reading side."""
    made.setFont(font)
    made.setAlignment(_start(made) | Qt.AlignmentFlag.AlignTop)
    # Nastaliq and its like hang far below the line that their metrics tell of.
    spare = round(font.pixelSize() * max(0.0, line_height - 1.6) * 0.6)
    made.setContentsMargins(0, spare // 4, 0, spare)
    return made


def _start(widget: QWidget) -> Qt.AlignmentFlag:
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def in_script(made: QLabel, font: QFont, *, right_to_left: bool) -> QLabel:
    """Set a label in the font and direction of the language its words are in."""
    made.setFont(font)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    made.setAlignment(_start(made) | Qt.AlignmentFlag.AlignTop)
    return made


def button(text: str, role: str = "", *, name: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button; ``role`` as in the style sheet; ``name`` is what a screen reader says instead of the text."""
    made = QPushButton(text, parent)
    if role:
        made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if name:
        made.setAccessibleName(name)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel across."""
    made = QFrame(parent)
    made.setProperty("role", "hairline")
    return made


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
