"""Charts of how readers agree: an interval on a line, the parts of a whole, and how far from the middle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from writerdesk.desktop.statistics.bar_list import Bar, BarList

DOUBTFUL, GOOD = 0.667, 0.8
"""Below the one nothing is concluded from data, from the other on they can be relied on (Krippendorff, chapter 12)."""


@dataclass(frozen=True)
class Interval(Bar):
    """``part`` is alpha, ``low`` and ``high`` bound it; ``known`` is False where alpha is not defined."""

    low: float = 0.0
    high: float = 0.0
    known: bool = True


@dataclass(frozen=True)
class Parted(Bar):
    """``parts`` of the whole bar with the role of their colour, from the reading side's start."""

    parts: tuple[tuple[float, str], ...] = ()


class IntervalList(BarList):
    """Each row is a line from 0, or from below it where that is needed, to 1, with alpha and its interval on it."""

    def paint_bar(self, painter: QPainter, bar: Bar, y: float, *, mirrored: bool) -> None:
        """The line, marks at 0.667 and 0.8, the interval, and a dot at alpha."""
        theme, sizes = self._theme, self._theme.sizes
        high = sizes.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(QRectF(0, y, self.width(), high), high / 2, high / 2)
        painter.setPen(QPen(theme.colour("soft"), sizes.hairline))
        for mark in (0.0, DOUBTFUL, GOOD):
            x = self._x(mark, mirrored=mirrored)
            painter.drawLine(QPointF(x, y - sizes.px(2)), QPointF(x, y + high + sizes.px(2)))
        if not isinstance(bar, Interval) or not bar.known:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection"))
        ends = sorted((self._x(bar.low, mirrored=mirrored), self._x(bar.high, mirrored=mirrored)))
        painter.drawRoundedRect(QRectF(ends[0], y, max(ends[1] - ends[0], high), high), high / 2, high / 2)
        painter.setBrush(theme.colour("accent" if bar.part >= DOUBTFUL else "warn"))
        painter.drawEllipse(QPointF(self._x(bar.part, mirrored=mirrored), y + high / 2), sizes.px(5), sizes.px(5))

    def _x(self, value: float, *, mirrored: bool) -> float:
        lows = [bar.low for bar in self._bars if isinstance(bar, Interval) and bar.known]
        least, edge = min([0.0, *lows]), self._theme.sizes.px(5)
        along = edge + (min(max(value, least), 1.0) - least) / (1.0 - least) * (self.width() - 2 * edge)
        return self.width() - along if mirrored else along


class PartedList(BarList):
    """Each row is one whole, in parts."""

    def paint_bar(self, painter: QPainter, bar: Bar, y: float, *, mirrored: bool) -> None:
        """The parts one after the other, a hair apart."""
        high, gap = self._theme.sizes.px(10), self._theme.sizes.px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        along = 0.0
        for part, role in bar.parts if isinstance(bar, Parted) else ():
            long = part * self.width()
            painter.setBrush(self._theme.colour(role))
            left = self.width() - along - long if mirrored else along
            painter.drawRect(QRectF(left, y, max(long - gap, 1.0), high))
            along += long


class LeanList(BarList):
    """Each row is a bar from the middle: ``part`` is -1 to 1, to the reading side's start what is below others."""

    def paint_bar(self, painter: QPainter, bar: Bar, y: float, *, mirrored: bool) -> None:
        """The line with its middle, and the bar."""
        theme, sizes = self._theme, self._theme.sizes
        high, middle = sizes.px(6), self.width() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(QRectF(0, y, self.width(), high), high / 2, high / 2)
        end = middle + (-bar.part if mirrored else bar.part) * middle
        painter.setBrush(theme.colour("accent"))
        painter.drawRect(QRectF(min(middle, end), y, abs(end - middle), high))
        painter.setPen(QPen(theme.colour("soft"), sizes.hairline))
        painter.drawLine(QPointF(middle, y - sizes.px(2)), QPointF(middle, y + high + sizes.px(2)))
