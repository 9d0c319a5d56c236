"""A field to choose one of several things from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from writerdesk.desktop.theme.theme import Theme


class Choice(QComboBox):
    """A combo box with its arrow in the palette. A wheel that passes over it changes nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:
        """What is chosen here. On Linux Qt gives the words of the choice in its place: there it is the description."""
        super().setAccessibleName(name)
        if not self.accessibleDescription():
            self.setAccessibleDescription(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field, its words as far as there is room, and a chevron at its end."""
        sizes = self._theme.sizes
        side, gap = sizes.px(16), sizes.step(2)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.width() - side - 3 * gap - sizes.step(1)
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = gap if mirrored else self.width() - side - gap
        picture = self._theme.pixmap("chevron-down", "soft", self.devicePixelRatioF(), side)
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()
