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
        # Looked up once: a catalogue is slow, and a row is painted many times.
        self._abouts: dict[tuple[str, int], str] = {}
        self._states: dict[tuple[str, bool, bool, bool], str] = {}

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
        asked = (row.language, row.revision)
        if asked not in self._abouts:
            revision = self.tr("revision {number}").format(number=self._parts.phrases.number(row.revision))
            self._abouts[asked] = self._parts.phrases.joined(card(row.language).autonym, revision)
        return self._abouts[asked]

    def state(self, row: QueueRow) -> str:
        """State, and whether this reader or another one holds it; nobody is called by the id that vendors use."""
        asked = (row.state, bool(row.holder), row.holder in self._own, row.overdue)
        if asked not in self._states:
            self._states[asked] = self._state(*asked)
        return self._states[asked]

    def _state(self, state: str, held: bool, own: bool, overdue: bool) -> str:
        said = self._parts.phrases.state_to_read(state)
        if held:
            said = (self.tr("{state}, by you") if own else self.tr("{state}, by another reader")).format(state=said)
        return self._parts.phrases.joined(self.tr("overdue"), said) if overdue else said


class QueueDelegate(QStyledItemDelegate):
    """Draws a row itself: one call a row, whatever the length of the queue."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        align, line = Qt.AlignmentFlag, Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        left, right = align.AlignLeft | line, align.AlignRight | line
        self._sides = {
            mirrored: (start | align.AlignTop, start | align.AlignBottom, end | align.AlignVCenter)
            for mirrored, start, end in ((False, left, right), (True, right, left))
        }
        """Where title, what it is and state stand, in a window that reads from the left or from the right."""

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
        above, below, beside = self._sides[option.direction == Qt.LayoutDirection.RightToLeft]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Two filled shapes, the edge and the paper on it: a smooth stroke costs eight times as much.
        box, edge = area.adjusted(0, sizes.step(1), 0, -sizes.step(1)).toRectF(), sizes.hairline
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if chosen else "line"))
        painter.drawRoundedRect(box, sizes.radius, sizes.radius)
        painter.setBrush(theme.colour("tint" if chosen else "paper"))
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), sizes.radius - edge, sizes.radius - edge)
        inner = area.adjusted(sizes.step(4), sizes.step(3.5), -sizes.step(4), -sizes.step(3.5))
        painter.setFont(theme.font(side=sizes.small))
        painter.setPen(theme.colour("soft"))
        high = inner.height() - painter.fontMetrics().height()
        painter.drawText(inner, below, model.about(row))
        painter.setPen(theme.colour("warn" if row.overdue else "soft"))
        painter.drawText(inner, beside, model.state(row))
        families = font_families(row.language)
        self._parts.fonts.need(families)
        painter.setFont(theme.font(side=sizes.heading, strong=True, families=families))
        painter.setPen(theme.colour("ink"))
        draw_title(painter, inner, high, above, row.title)
        painter.restore()
