"""Draws one passage itself: the piece's name above its first, the line in its script, the found words marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.search.fitting import fitted
from writerdesk.desktop.search.model import FoundModel, Index, PassageRow
from writerdesk.languages.cards import LanguageCard, card
from writerdesk.text.offsets import to_utf16


class PassageDelegate(QStyledItemDelegate):
    """One call a row, whatever the length of the list."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._fonts: dict[tuple[str, bool], QFont] = {}
        parts.theme.changed.connect(self._fonts.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a line of this script, and of the name where it stands above."""
        model = index.model()
        row = model.row(index) if isinstance(model, FoundModel) else None
        if row is None:
            return QSize()
        sizes = self._parts.theme.sizes
        height = self._line_height(row) + sizes.step(3)
        if row.first:
            height += self._head_height(row)
        return QSize(sizes.step(60), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name and language, then the line; a soft ground where the list stands."""
        model = index.model()
        row = model.row(index) if isinstance(model, FoundModel) else None
        if row is None:
            return
        theme, sizes = self._parts.theme, self._parts.theme.sizes
        area: QRect = option.rect
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.first:
            head = QRect(area.left(), area.top(), area.width(), self._head_height(row))
            self._paint_head(painter, head.adjusted(sizes.step(3), 0, -sizes.step(3), 0), row, mirrored=right_to_left)
            area = area.adjusted(0, head.height(), 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius, sizes.radius)
        self._paint_line(painter, area.adjusted(sizes.step(3), 0, -sizes.step(3), 0), row, mirrored=right_to_left)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, row: PassageRow, *, mirrored: bool) -> None:
        theme, sizes = self._parts.theme, self._parts.theme.sizes
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignBottom
        area = area.adjusted(0, 0, 0, -sizes.step(1))
        language = card(row.hit.language).autonym
        painter.setFont(self._font(row, strong=False, side=sizes.small))
        painter.setPen(theme.colour("soft"))
        painter.drawText(area, end | flags, language)
        room = area.width() - painter.fontMetrics().horizontalAdvance(language) - sizes.step(4)
        font = self._font(row, strong=True, side=sizes.heading)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        title = row.hit.title or self.tr("Without a title")
        painter.drawText(area, start | flags, QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room))

    def _paint_line(self, painter: QPainter, area: QRect, row: PassageRow, *, mirrored: bool) -> None:
        theme = self._parts.theme
        font = self._font(row, strong=False, side=theme.sizes.lead)
        metrics = QFontMetrics(font)
        before, found, behind = fitted(row.passage.line, metrics.horizontalAdvance, area.width())
        layout = QTextLayout(before + found + behind, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(_direction(card(row.hit.language)))
        layout.setTextOption(option)
        mark = QTextLayout.FormatRange()
        mark.start = to_utf16(before, len(before))
        mark.length = to_utf16(found, len(found))
        marked = QTextCharFormat()
        marked.setBackground(theme.colour("selection"))
        marked.setFontUnderline(True)
        mark.format = marked
        layout.setFormats([mark])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1 << 20)
        layout.endLayout()
        # A line of the other direction begins at the far end of its width: what is drawn is brought to the start.
        width, left = line.naturalTextWidth(), line.naturalTextRect().left()
        x = area.right() - width if mirrored else area.left()
        y = area.top() + (area.height() - line.height()) / 2
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(x - left, y))

    def _head_height(self, row: PassageRow) -> int:
        sizes = self._parts.theme.sizes
        return QFontMetrics(self._font(row, strong=True, side=sizes.heading)).height() + sizes.step(5)

    def _line_height(self, row: PassageRow) -> int:
        return QFontMetrics(self._font(row, strong=False, side=self._parts.theme.sizes.lead)).height()

    def _font(self, row: PassageRow, *, strong: bool, side: int) -> QFont:
        key = (f"{row.hit.language} {side}", strong)
        if key not in self._fonts:
            families = self._parts.fonts.page(row.hit.language)
            self._fonts[key] = self._parts.theme.font(side=side, strong=strong, families=families)
        return self._fonts[key]


def _direction(known: LanguageCard) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if known.direction == "rtl" else Qt.LayoutDirection.LeftToRight
