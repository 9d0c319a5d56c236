"""A title in its own script on a row of a fixed height."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter


def draw_title(painter: QPainter, area: QRect, room: int, flags: int | Qt.AlignmentFlag, words: str) -> None:
    """Draw one line at the top of ``area`` within ``room`` pixels of height, in the painter's font and pen.

    A line of Nastaliq is more than twice as high as one of Latin letters, most of it empty: where it is too high, what
    is drawn of it counts and not its box, and only then the letters become smaller.
    """
    metrics = painter.fontMetrics()
    if metrics.height() <= room:
        painter.drawText(area, flags, words)
        return
    ink = metrics.tightBoundingRect(words)
    if ink.height() > room:
        font = painter.font()
        font.setPixelSize(max(1, font.pixelSize() * room // ink.height()))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        ink = metrics.tightBoundingRect(words)
    at_top = area.translated(0, -(metrics.ascent() + ink.top()))
    painter.drawText(at_top, flags | Qt.TextFlag.TextDontClip, words)
