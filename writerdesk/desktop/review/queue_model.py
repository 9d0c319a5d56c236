"""The queue as a model, and the delegate that draws one row of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.titles import draw_title
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.reviews.repository import QueueRow

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Rows of the queue. A row's display text is what a screen reader says."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._rows: list[QueueRow] = []
        self._own: frozenset[str] = frozenset()

    def show_rows(self, rows: list[QueueRow], own: frozenset[str] = frozenset()) -> None:
        """Show these; ``own`` are the ids under which vendors know the person at this desk."""
        self.beginResetModel()
        self._rows, self._own = rows, own
        self.endResetModel()

    def row(self, index: Index) -> QueueRow | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many wait."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{row.title}. {self.about(row)}. {self.state(row)}"

    def about(self, row: QueueRow) -> str:
        """Language and revision in a line."""
        revision = self.tr("revision {number}").format(number=self._parts.phrases.number(row.revision))
        return self._parts.phrases.joined(card(row.language).autonym, revision)

    def state(self, row: QueueRow) -> str:
        """State, and whether this reader or another one holds it; nobody is called by the id that vendors use."""
        state = self._parts.phrases.state(row.state)
        if row.holder:
            words = self.tr("{state}, by you") if row.holder in self._own else self.tr("{state}, by another reader")
            state = words.format(state=state)
        return self._parts.phrases.joined(self.tr("overdue"), state) if row.overdue else state


class QueueDelegate(QStyledItemDelegate):
    """Draws a row itself: one call a row, whatever the length of the queue."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and air."""
        return QSize(self._parts.theme.sizes.step(60), self._parts.theme.sizes.step(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, title in its script, what it is, where it stands."""
        model = index.model()
        row = model.row(index) if isinstance(model, QueueModel) else None
        if row is None or not isinstance(model, QueueModel):
            return
        theme, sizes = self._parts.theme, self._parts.theme.sizes
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if chosen else "line"))
        painter.setBrush(theme.colour("tint" if chosen else "paper"))
        box = area.adjusted(0, sizes.step(1), 0, -sizes.step(1)).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, sizes.radius, sizes.radius)
        inner = area.adjusted(sizes.step(4), sizes.step(3.5), -sizes.step(4), -sizes.step(3.5))
        start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.setFont(theme.font(side=sizes.small))
        painter.setPen(theme.colour("soft"))
        high = inner.height() - painter.fontMetrics().height()
        painter.drawText(inner, start | flags | Qt.AlignmentFlag.AlignBottom, model.about(row))
        painter.setPen(theme.colour("warn" if row.overdue else "soft"))
        painter.drawText(inner, end | flags | Qt.AlignmentFlag.AlignVCenter, model.state(row))
        families = font_families(row.language)
        self._parts.fonts.need(families)
        painter.setFont(theme.font(side=sizes.heading, strong=True, families=families))
        painter.setPen(theme.colour("ink"))
        draw_title(painter, inner, high, start | flags | Qt.AlignmentFlag.AlignTop, row.title)
        painter.restore()
