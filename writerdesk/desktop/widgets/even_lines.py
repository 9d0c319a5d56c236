"""Two columns of lines that stay level, whatever scripts stand in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from writerdesk.desktop.widgets.words import Words


class EvenLines(Words):
    """Lines of one height each: that of the highest in this column and in the one ``beside`` it.

    A label would give each line the height of the fonts that it is drawn with, Tamil another one than Latin.
    """

    def __init__(self, lines: Sequence[str], beside: Sequence[str], role: str = "") -> None:
        super().__init__("\n".join(lines))
        self._lines, self._all, self._pitch = list(lines), [*lines, *beside], 0
        if role:
            self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """Room for every line."""
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(line) for line in self._lines), default=0)
        return QSize(width, self._height() * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """All of the lines."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another font may be higher."""
        self._pitch = 0
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each line in the middle of its own height, those alone that are on show."""
        painter, pitch, room = QPainter(self), self._height(), self.contentsRect()
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self.palette().windowText().color())
        side = self.alignment() & (Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignAbsolute)
        for number, line in enumerate(self._lines):
            place = QRect(room.x(), room.y() + number * pitch, room.width(), pitch)
            if place.intersects(event.rect()):
                painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, line)

    def _height(self) -> int:
        if not self._pitch:
            metrics, flag = self.fontMetrics(), Qt.TextFlag.TextSingleLine.value
            highest = max((metrics.size(flag, line).height() for line in self._all), default=0)
            self._pitch = max(metrics.lineSpacing(), highest)
        return self._pitch
