"""Actions with their keys: two columns of lines that stay level, whatever scripts stand in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import Words


class EvenLines(Words):
    """Words at the start and keys at the end of lines of one height each: that of the highest.

    A label would give each line the height of the fonts that it is drawn with, Tamil another one than Latin; a widget
    for each line would be laid out one by one. Where both have no room in a line, the keys stand below the words.
    """

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__("\n".join(f"{words}: {keys}" for words, keys in lines))
        self._theme, self._lines = theme, list(lines)
        self._pitch = self._told = self._pressed = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """In a narrow window each has two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        self._measure()
        return self._pitch * len(self._lines) * (1 if self._fits(width) else 2)

    def sizeHint(self) -> QSize:
        """Side by side."""
        self._measure()
        return QSize(self._key_column() + self._told, self._pitch * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """As wide as the words, or the keys; a window narrower than that ends the words in “…”."""
        self._measure()
        return QSize(self._pressed, self._pitch * len(self._lines))

    def changeEvent(self, event: QEvent) -> None:
        """Another font may be higher."""
        self._pitch = 0
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each line in the middle of its own height, those alone that are on show."""
        self._measure()
        painter, room = QPainter(self), self.contentsRect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(self.layoutDirection())
        ink, soft = self.palette().windowText().color(), self._theme.colour("soft")
        side = self.alignment() & (Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignAbsolute)
        level = self._fits(room.width())
        column = self._key_column() if level else room.width()
        rows = self._pitch if level else 2 * self._pitch
        for number, (words, keys) in enumerate(self._lines):
            top = room.y() + number * rows
            if not QRect(room.x(), top, room.width(), rows).intersects(event.rect()):
                continue
            told = QRect(room.x(), top, room.width() - (column if level else 0), self._pitch)
            if level and mirrored:
                told.translate(column, 0)
            left = room.x() if mirrored or not level else room.x() + room.width() - column
            pressed = QRect(left, top if level else top + self._pitch, column, self._pitch)
            elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, told.width())
            for colour, place, text in ((ink, told, elided), (soft, pressed, keys)):
                painter.setPen(colour)
                painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _fits(self, width: int) -> bool:
        return self._told + self._key_column() <= width

    def _key_column(self) -> int:
        return max(self._theme.sizes.step(36), self._pressed + self._theme.sizes.step(4))

    def _measure(self) -> None:
        if self._pitch:
            return
        metrics, flag = self.fontMetrics(), Qt.TextFlag.TextSingleLine.value
        highest = max((metrics.size(flag, part).height() for line in self._lines for part in line), default=0)
        self._pitch = max(metrics.lineSpacing(), highest)
        self._told = max((metrics.horizontalAdvance(words) for words, _ in self._lines), default=0)
        self._pressed = max((metrics.horizontalAdvance(keys) for _, keys in self._lines), default=0)
