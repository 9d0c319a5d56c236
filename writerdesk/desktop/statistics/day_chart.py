"""The chart of days: a column for what was written, paler on it what was pasted, a short one below for what went."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from writerdesk.desktop.phrases import Phrases
from writerdesk.desktop.statistics.periods import Column
from writerdesk.desktop.theme.theme import Theme


def round_up(number: int) -> int:
    """The next number that one reads easily off an axis: 1 to 10 of its decimal order."""
    if number <= 4:
        return 4
    order: int = 10 ** (len(str(number)) - 1)
    return min(step * order for step in (1, 2, 3, 4, 5, 6, 8, 10) if step * order >= number)


class DayChart(QWidget):
    """Columns from the reading side's start. ``chosen`` carries the index of the column that is pointed at, or -1."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, phrases: Phrases) -> None:
        super().__init__()
        self._theme, self._phrases = theme, phrases
        self._columns: list[Column] = []
        self._labels: list[str] = []
        self._at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_columns(self, columns: list[Column], labels: list[str]) -> None:
        """Show these; ``labels`` stand under them, as far as there is room."""
        self._columns, self._labels = columns, labels
        self._choose(min(self._at, len(columns) - 1))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the page, as high as a look needs."""
        return QSize(self._theme.sizes.step(150), self._theme.sizes.step(48))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.sizes.step(50), self._theme.sizes.step(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from column to column, Home and End to the outer ones."""
        forward = -1 if self._mirrored() else 1
        last = len(self._columns) - 1
        steps = {Qt.Key.Key_Right: self._at + forward, Qt.Key.Key_Left: self._at - forward,
                 Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self._choose(min(max(steps[key], 0), last))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The newest column is looked at first."""
        super().focusInEvent(event)
        if self._at < 0:
            self._choose(len(self._columns) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The column under the pointer is the chosen one."""
        plot = self._plot()
        if self._columns and plot.contains(QPointF(event.position().x(), plot.center().y())):
            part = (event.position().x() - plot.left()) / plot.width()
            number = min(int(part * len(self._columns)), len(self._columns) - 1)
            self._choose(len(self._columns) - 1 - number if self._mirrored() else number)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went on."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hairlines with their numbers, columns, labels below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = round_up(max((max(one.written.added, one.written.net) for one in self._columns), default=0))
        gone = max((one.written.removed for one in self._columns), default=0)
        plot = self._plot()
        # What went needs room below only where something did; never more than a fifth.
        foot = plot.height() * min(0.2, gone / (most + gone)) if gone else 0.0
        base = plot.bottom() - foot
        self._paint_lines(painter, plot, base, most)
        for number, column in enumerate(self._columns):
            self._paint_column(painter, self._slot(plot, number), base, (base - plot.top()) / most, number, column)
            if gone and column.written.removed:
                self._paint_gone(painter, self._slot(plot, number), base, foot * column.written.removed / gone)
        self._paint_labels(painter, plot)
        painter.end()

    def _paint_lines(self, painter: QPainter, plot: QRectF, base: float, most: int) -> None:
        theme, sizes = self._theme, self._theme.sizes
        painter.setFont(theme.font(side=sizes.px(12)))
        for part in (0.0, 0.5, 1.0):
            y = round(base - part * (base - plot.top())) + 0.5
            painter.setPen(QPen(theme.colour("line"), sizes.hairline))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("soft"))
            margin = self._margin()
            left = plot.right() + sizes.step(2) if self._mirrored() else 0.0
            box = QRectF(left, y - sizes.step(2.5), margin - sizes.step(2), sizes.step(5))
            side = Qt.AlignmentFlag.AlignLeft if self._mirrored() else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, self._phrases.number(round(part * most)))

    def _paint_column(
        self, painter: QPainter, slot: QRectF, base: float, a_unit: float, number: int, column: Column
    ) -> None:
        theme, sizes = self._theme, self._theme.sizes
        chosen = number == self._at
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(slot, sizes.small_radius, sizes.small_radius)
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("accent"), sizes.hairline))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), sizes.small_radius, sizes.small_radius)
        wide = min(slot.width() * 0.62, sizes.step(9))
        left = slot.center().x() - wide / 2
        pasted = min(column.written.pasted, column.written.added)
        own = (column.written.added - pasted) * a_unit
        more = pasted * a_unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_strong" if chosen else "accent"))
        round_ = min(sizes.px(3), wide / 2)
        if own > 0:
            own = max(own, sizes.px(2))
            painter.drawRoundedRect(QRectF(left, base - own, wide, own), round_, round_)
        if more > 0:
            painter.setBrush(theme.colour("tint"))
            painter.setPen(QPen(theme.colour("accent"), sizes.hairline))
            painter.drawRoundedRect(
                QRectF(left + 0.5, base - own - more - 1, wide - 1, max(more, sizes.px(2))), round_, round_
            )

    def _paint_gone(self, painter: QPainter, slot: QRectF, base: float, deep: float) -> None:
        theme, sizes = self._theme, self._theme.sizes
        wide = min(slot.width() * 0.62, sizes.step(9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("soft"))
        painter.drawRect(QRectF(slot.center().x() - wide / 2, base + 1, wide, max(1.0, deep - 1)))

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        theme, sizes = self._theme, self._theme.sizes
        painter.setFont(theme.font(side=sizes.px(12)))
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(words) for words in self._labels), default=0) + sizes.step(2)
        if not self._columns:
            return
        every = max(1, -(-widest * len(self._columns) // max(1, round(plot.width()))))
        last = len(self._labels) - 1
        for number, words in enumerate(self._labels):
            if (last - number) % every and number != self._at:
                continue
            if number != self._at and self._at >= 0 and abs(number - self._at) < every and (last - self._at) % every:
                continue
            slot = self._slot(plot, number)
            painter.setPen(theme.colour("ink" if number == self._at else "soft"))
            width = max(float(widest), slot.width())
            left = min(max(slot.center().x() - width / 2, 0.0), self.width() - width)
            box = QRectF(left, plot.bottom() + sizes.step(1), width, self._below())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _slot(self, plot: QRectF, number: int) -> QRectF:
        wide = plot.width() / len(self._columns)
        place = len(self._columns) - 1 - number if self._mirrored() else number
        return QRectF(plot.left() + place * wide, plot.top(), wide, plot.height())

    def _plot(self) -> QRectF:
        sizes, margin = self._theme.sizes, self._margin()
        width = max(1, self.width() - margin)
        left = 0 if self._mirrored() else margin
        return QRectF(left, sizes.step(2.5), width, self.height() - sizes.step(4) - self._below())

    def _below(self) -> float:
        from PySide6.QtGui import QFontMetricsF

        return QFontMetricsF(self._theme.font(side=self._theme.sizes.px(12))).height()

    def _margin(self) -> int:
        return self._theme.sizes.step(13)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _choose(self, number: int) -> None:
        if number != self._at:
            self._at = number
            self.chosen.emit(number)
            self.update()
