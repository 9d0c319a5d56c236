"""What was sent as a model, and the delegate that draws one row of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.titles import draw_title
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.sent import SentRow

Index = QModelIndex | QPersistentModelIndex
_BEFORE = {"SEALED", "QUEUED", "SENT", "REVISED"}
"""States that the receipt has overtaken."""


class SentModel(QAbstractListModel):
    """Rows of what was sent. A row's display text is what a screen reader says.

    ``lacking`` carries pairs of desk and piece that are seen and whose state at the vendor is not known yet:
    :meth:`say_states` answers it.
    """

    lacking = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._rows: list[SentRow] = []
        self._states: dict[str, str] = {}
        self._asked: set[tuple[str, str]] = set()
        self._wanted: list[tuple[str, str]] = []
        self._ways = {
            "queued": self.tr("Waits for a network"),
            "sending": self.tr("Going out"),
            "delivered": self.tr("Arrived"),
            "carried": self.tr("In a courier file"),
            "refused": self.tr("Refused by the vendor"),
            "parked": self.tr("Needs a new invite"),
            "here": self.tr("Sealed, stays here"),
        }
        self._revision = self.tr("revision {number}")
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._say_lacking)

    def show_rows(self, rows: list[SentRow]) -> None:
        """Show these; rows that come after those that are shown leave them where they are."""
        had = len(self._rows)
        self._asked = set()  # what is known may have changed; it is shown until the answer comes
        if 0 < had <= len(rows) and rows[:had] == self._rows:
            if len(rows) > had:
                self.beginInsertRows(QModelIndex(), had, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            self.dataChanged.emit(self.index(0, 0), self.index(had - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def say_states(self, states: dict[str, str]) -> None:
        """The states of pieces, by their ids."""
        self._states |= states
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def row(self, index: Index) -> SentRow | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def row_of(self, piece: str) -> int:
        """The number of a piece's row, or 0."""
        return next((number for number, row in enumerate(self._rows) if row.piece == piece), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many were sealed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{row.title}. {self.about(row)}. {self.way(row)}"

    def about(self, row: SentRow) -> str:
        """Language, revision and day in a line."""
        phrases = self._parts.phrases
        revision = self._revision.format(number=phrases.number(row.revision))
        return phrases.joined(card(row.language).autonym, revision, phrases.moment(row.at))

    def way(self, row: SentRow) -> str:
        """Where it is: on its way, or what the vendor has done with it."""
        if row.state != "delivered":
            return self._ways.get(row.state, "")
        if (row.desk, row.piece) not in self._asked:
            self._asked.add((row.desk, row.piece))
            self._wanted.append((row.desk, row.piece))
            self._ask.start()
        state = self._states.get(row.piece, "SENT")
        return self._ways["delivered"] if state in _BEFORE else self._parts.phrases.state(state)

    def _say_lacking(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.lacking.emit(wanted)


class SentDelegate(QStyledItemDelegate):
    """Draws a row itself: one call a row, however many were sent."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        # Joined here once: flags of Qt cost Python more than drawing a line with them.
        line = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        left, right = Qt.AlignmentFlag.AlignLeft | line, Qt.AlignmentFlag.AlignRight | line
        top, middle, low = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
        self._from_left = (left | top, left | low, right | middle)
        self._from_right = (right | top, right | low, left | middle)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and air."""
        return QSize(self._parts.theme.sizes.step(60), self._parts.theme.sizes.step(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, title in its script, what it is, where it is."""
        model = index.model()
        row = model.row(index) if isinstance(model, SentModel) else None
        if row is None or not isinstance(model, SentModel):
            return
        theme, sizes = self._parts.theme, self._parts.theme.sizes
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Two filled shapes, the edge and the paper on it: a smooth stroke costs eight times as much.
        box = area.adjusted(0, sizes.step(1), 0, -sizes.step(1)).toRectF()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if chosen else "line"))
        painter.drawRoundedRect(box, sizes.radius, sizes.radius)
        painter.setBrush(theme.colour("tint" if chosen else "paper"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes.radius - 1, sizes.radius - 1)
        inner = area.adjusted(sizes.step(4), sizes.step(3), -sizes.step(4), -sizes.step(3))
        above, below, beside = self._from_right if right_to_left else self._from_left
        painter.setFont(theme.font(side=sizes.small))
        late = row.state in {"refused", "parked"}
        painter.setPen(theme.colour("hard" if late else "soft"))
        room = painter.drawText(inner, beside, model.way(row)).width() + sizes.step(4)
        text = inner.adjusted(room if right_to_left else 0, 0, 0 if right_to_left else -room, 0)
        painter.setPen(theme.colour("soft"))
        _draw_line(painter, text, below, model.about(row))
        low = text.bottom() - painter.fontMetrics().height()
        families = font_families(row.language)
        self._parts.fonts.need(families)
        painter.setFont(theme.font(side=sizes.heading, strong=True, families=families))
        painter.setPen(theme.colour("ink"))
        # Between the edge and the line below, for Nastaliq is twice as high as other scripts.
        metrics, top = painter.fontMetrics(), area.top() + sizes.step(2)
        high, room = metrics.height(), low - top
        if high > room:
            cut = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
            draw_title(painter, QRect(text.left(), top, text.width(), room), room, above, cut)
        else:
            _draw_line(painter, QRect(text.left(), top + (room - high) // 2, text.width(), high), above, row.title)
        painter.restore()


def _draw_line(painter: QPainter, area: QRect, flags: int, words: str) -> None:
    """Draw words on the paper of the brush; those too long for the area are drawn again, cut, with an ellipsis.

    To ask beforehand would shape each line twice, and nearly all of them fit.
    """
    taken = painter.drawText(area, flags, words)
    if taken.width() > area.width():
        painter.fillRect(taken.intersected(area), painter.brush())
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, cut)
