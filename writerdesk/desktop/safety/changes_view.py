"""What came and what went between two states of a piece, as one text to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from writerdesk.desktop.parts import Parts
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.drafts.comparing import Comparison

_NEAR = 120
"""Code points of what stayed that are shown on each side of a change."""


class ChangesView(QTextBrowser):
    """Read-only. What came is underlined in the accent, what went is struck through; what stayed is shown near them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setProperty("role", "field")
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(parts.theme.sizes.step(60))
        self.setAccessibleName(self.tr("What changed"))

    def show_changes(self, told: Comparison, language: str) -> None:
        """Show a comparison in the type of its language."""
        known = card(language)
        self.clear()
        self.document().setDefaultFont(self._parts.theme.font(families=self._parts.fonts.page(language)))
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        right = known.direction == "rtl"
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        block.setLineHeight(known.line_height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        stretches = told.stretches
        for number, stretch in enumerate(stretches):
            text = stretch.text
            if stretch.mark == "same":
                text = _cut(text, first=number == 0, last=number == len(stretches) - 1)
            cursor.insertText(text, self._format(stretch.mark))
        if not any(stretch.mark != "same" for stretch in stretches):
            cursor.insertText(f"\n{self.tr('Nothing changed.')}", self._format("same"))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, mark: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._parts.theme.colour({"insert": "accent", "delete": "hard"}.get(mark, "ink")))
        made.setFontUnderline(mark == "insert")
        made.setFontStrikeOut(mark == "delete")
        return made


def _cut(text: str, *, first: bool, last: bool) -> str:
    """The ends of what stayed that stand beside a change."""
    from writerdesk.text.segments import graphemes

    if len(text) <= 3 * _NEAR:
        return text
    head = "" if first else "".join(graphemes(text[:_NEAR])[:-1])
    tail = "" if last else "".join(graphemes(text[-_NEAR:])[1:])
    return f"{head} … {tail}"
