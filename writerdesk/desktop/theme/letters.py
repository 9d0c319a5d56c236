"""A font that was looked for once, and words of many rows that are laid out in it once."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextLayout, QTextOption

from writerdesk.desktop.theme.sizes import STRONG

_MOST = 1000
"""Words kept of a font; whoever has more shared words than this scrolls through something else than a list."""


class Laid(NamedTuple):
    """A line of words, laid out: its width and height, and how far its base lies under its top, in pixels.

    It is higher than its font where another one is needed.
    """

    words: QStaticText
    width: int
    height: int
    base: int


class Letters:
    """A font; ``height`` of its lines, ``descent`` of these below their base and ``space`` between words in pixels."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        metrics = QFontMetrics(font)
        self.height, self.descent, self.space = metrics.height(), metrics.descent(), metrics.horizontalAdvance(" ")
        self._laid: dict[tuple[str, Qt.LayoutDirection], Laid] = {}

    def most(self, words: str) -> int:
        """Pixels that a moment or a number in this font surely does not go beyond."""
        return len(words) * 3 * self.font.pixelSize() // 2

    def laid(self, words: str, direction: Qt.LayoutDirection) -> Laid:
        """Words that many rows have, in a window of this direction."""
        if (words, direction) not in self._laid:
            if len(self._laid) >= _MOST:
                self._laid.clear()
            self._laid[words, direction] = _lay(words, self.font, direction)
        return self._laid[words, direction]


def made_font(families: Sequence[str], side: int, *, strong: bool) -> QFont:
    """A font of these families, best first, or Qt's own; ``side`` in logical pixels."""
    font = QFont()
    if families:
        font.setFamilies(families)
    font.setPixelSize(side)
    if strong:
        font.setWeight(QFont.Weight(STRONG))
    return font


def _lay(words: str, font: QFont, direction: Qt.LayoutDirection) -> Laid:
    option, made, measured = QTextOption(), QStaticText(words), QTextLayout(words, font)
    option.setTextDirection(direction)
    measured.setTextOption(option)
    measured.beginLayout()
    line = measured.createLine()
    measured.endLayout()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextOption(option)
    made.prepare(font=font)
    return Laid(made, ceil(made.size().width()), ceil(made.size().height()), round(line.ascent()))
