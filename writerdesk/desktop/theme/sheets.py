"""The paper that a drawn row stands on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from writerdesk.desktop.theme.sizes import Sizes


def drawn_sheet(sizes: Sizes, size: QSize, ratio: float, edge: QColor, paper: QColor) -> QPixmap:
    """Paper with an edge for rows of a size in logical pixels, a step of air above and below, sharp on a screen with
    ``ratio`` pixels to each.
    """
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter, line = QPainter(made), sizes.hairline
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Two filled shapes, for a smooth stroke costs eight times as much.
    box = QRectF(QPointF(0, 0), size.toSizeF()).adjusted(0, sizes.step(1), 0, -sizes.step(1))
    painter.setBrush(edge)
    painter.drawRoundedRect(box, sizes.radius, sizes.radius)
    painter.setBrush(paper)
    painter.drawRoundedRect(box.adjusted(line, line, -line, -line), sizes.radius - line, sizes.radius - line)
    painter.end()
    return made
