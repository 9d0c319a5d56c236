"""Boxes to tick and points to choose, drawn in the palette, with words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import Words, label


class _Mark:
    """What a box and a point have in common: a square with room for the ring, all of which answers."""

    _theme: Theme

    def sizeHint(self) -> QSize:
        """A square with room for the ring."""
        return QSize(self._theme.sizes.step(6), self._theme.sizes.step(6))

    def hitButton(self, _place: QPoint) -> bool:
        """All of it answers."""
        return True


class Tick(_Mark, QCheckBox):
    """A box without words of its own; :class:`TickLine` puts them beside it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, and a tick in it."""
        paint_mark(self, self._theme, round_box=False, checked=self.isChecked())


class Point(_Mark, QRadioButton):
    """A point to choose without words of its own."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle, and a dot in it."""
        paint_mark(self, self._theme, round_box=True, checked=self.isChecked())


class TickLine(QWidget):
    """A tick or a point with its words; a click on the words is one on the mark."""

    def __init__(self, theme: Theme, mark: Tick | Point, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.sizes.step(2))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.words: Words = label(words, "", parent=self)
        self.words.setBuddy(mark)
        self.words.setMinimumHeight(theme.sizes.step(6))
        line.addWidget(self.words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words belong to the mark."""
        super().mousePressEvent(event)
        self.mark.click()
        self.mark.setFocus(Qt.FocusReason.MouseFocusReason)


def paint_mark(widget: QWidget, theme: Theme, *, round_box: bool, checked: bool) -> None:
    """Draw a box or circle, filled when it is chosen, with a ring when it has the focus."""
    sizes = theme.sizes
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = sizes.px(17)
    box = QRectF((widget.width() - side) / 2, (widget.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = side / 2 if round_box else sizes.px(4)
    if widget.hasFocus():
        painter.setPen(QPen(theme.colour("accent"), sizes.focus))
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2)
    painter.setPen(QPen(theme.colour("accent" if checked else "soft"), sizes.hairline))
    painter.setBrush(theme.colour("accent" if checked else "paper"))
    painter.drawRoundedRect(box, radius, radius)
    if checked and round_box:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent"))
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2)
    elif checked:
        picture = theme.pixmap("check", "on_accent", widget.devicePixelRatioF(), sizes.px(13))
        corner = box.center() - QPointF(sizes.px(13), sizes.px(13)) / 2
        painter.drawPixmap(corner.toPoint(), picture)
    painter.end()
