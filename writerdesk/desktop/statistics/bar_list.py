"""A list of bars lying down: a name, words at its end, and how long it is beside the others, or towards its limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from writerdesk.desktop.theme.theme import Theme


@dataclass(frozen=True)
class Bar:
    """``part`` of the whole length, 0 to 1; ``over``: more than may be, painted as a warning; its words say so too.

    ``families`` are the fonts of the name, where it is in another language than the window.
    """

    name: str
    words: str
    part: float
    over: bool = False
    families: tuple[str, ...] = field(default=())


class BarList(QWidget):
    """Painted rows; what they say is also in the table beside them and in the accessible description."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: Sequence[Bar] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, in this order."""
        self._bars = bars
        self.setAccessibleDescription("\n".join(f"{bar.name}: {bar.words}" for bar in bars))
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """All rows; in a narrow window the words stand below the name."""
        return sum(self._row_height(bar, width) for bar in self._bars)

    def sizeHint(self) -> QSize:
        """As wide as the page."""
        return QSize(self._theme.sizes.step(100), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.sizes.step(40), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names may need a line of their own now."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, words, bar."""
        theme, sizes = self._theme, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        upright, fixed = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute
        top = 0.0
        for bar in self._bars:
            font, small = self._name_font(bar), theme.font(side=sizes.small)
            name_high, small_high = QFontMetrics(font).height(), QFontMetrics(small).height()
            words_wide = QFontMetrics(small).horizontalAdvance(bar.words) + sizes.step(1)
            below = self._stacked(bar, self.width())
            room = self.width() - (0 if below else words_wide + sizes.step(3))
            left = 0 if not mirrored or below else self.width() - room
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            name = QFontMetrics(font).elidedText(bar.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, name_high), start | upright | fixed, name)
            painter.setFont(small)
            painter.setPen(theme.colour("soft"))
            if below:
                box = QRectF(0, top + name_high, self.width(), small_high)
                painter.drawText(box, start | upright | fixed, bar.words)
            else:
                painter.drawText(QRectF(0, top, self.width(), name_high), end | upright | fixed, bar.words)
            y = top + name_high + (small_high if below else 0) + sizes.step(1)
            self.paint_bar(painter, bar, y, mirrored=mirrored)
            top += self._row_height(bar, self.width())
        painter.end()

    def paint_bar(self, painter: QPainter, bar: Bar, y: float, *, mirrored: bool) -> None:
        """What stands below the words of one row, from ``y`` down; ``mirrored`` begins at the right."""
        theme, sizes = self._theme, self._theme.sizes
        high = sizes.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(QRectF(0, y, self.width(), high), high / 2, high / 2)
        long = self.width() * min(1.0, bar.part)
        if long > 0:
            long = max(long, high)
            painter.setBrush(theme.colour("warn" if bar.over else "accent"))
            painter.drawRoundedRect(QRectF(self.width() - long if mirrored else 0, y, long, high), high / 2, high / 2)

    def _row_height(self, bar: Bar, width: int) -> int:
        sizes = self._theme.sizes
        small = QFontMetrics(self._theme.font(side=sizes.small)).height() if self._stacked(bar, width) else 0
        return QFontMetrics(self._name_font(bar)).height() + small + sizes.step(1) + sizes.px(6) + sizes.step(4)

    def _stacked(self, bar: Bar, width: int) -> bool:
        small = QFontMetrics(self._theme.font(side=self._theme.sizes.small)).horizontalAdvance(bar.words)
        name = QFontMetrics(self._name_font(bar)).horizontalAdvance(bar.name)
        return name + small + self._theme.sizes.step(4) > width

    def _name_font(self, bar: Bar) -> QFont:
        return self._theme.font(families=list(bar.families) or None)
