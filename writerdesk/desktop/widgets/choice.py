"""A field to choose one of several things from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from writerdesk.desktop.theme.theme import Theme


class Choice(QComboBox):
    """A combo box with its arrow in the palette. A wheel that passes over it changes nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and a chevron at its end."""
        super().paintEvent(event)
        sizes = self._theme.sizes
        painter = QPainter(self)
        side, gap = sizes.px(16), sizes.step(2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = gap if mirrored else self.width() - side - gap
        picture = self._theme.pixmap("chevron-down", "soft", self.devicePixelRatioF(), side)
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()
