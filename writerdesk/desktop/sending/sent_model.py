"""What was sent as a model, and the delegate that draws one row of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import BETWEEN, isolate
from writerdesk.desktop.widgets.drawn_rows import CountedRows, DrawnRows, RowLooks
from writerdesk.desktop.widgets.titles import draw_title
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.sent import SentRow

Index = QModelIndex | QPersistentModelIndex
_BEFORE = {"SEALED", "QUEUED", "SENT", "REVISED"}
"""States that the receipt has overtaken."""

_LATE = {"refused", "parked"}
"""States of the outbox in which nothing goes on by itself."""


class SentModel(CountedRows):
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
        self._abouts: dict[tuple[str, int], str] = {}
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._say_lacking)

    def show_rows(self, rows: list[SentRow]) -> None:
        """Show these; rows that come after those that are shown leave them where they are."""
        had = len(self._rows)
        self._asked = set()  # what is known may have changed; it is shown until the answer comes
        if 0 < had <= len(rows) and rows[:had] == self._rows:
            self._rows = rows
            self.count_to(len(rows))
            self.dataChanged.emit(self.index(0, 0), self.index(had - 1, 0))
            return
        if had:
            self._rows = []
            self.count_to(0)
        self._rows = rows
        self.count_to(len(rows))

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{row.title}. {self.about(row)}. {self.way(row)}"

    def about(self, row: SentRow) -> str:
        """Language, revision and moment in a line."""
        return f"{self.before_moment(row)} {isolate(self.moment(row))}"

    def before_moment(self, row: SentRow) -> str:
        """Of this line what many rows share."""
        phrases, asked = self._parts.phrases, (row.language, row.revision)
        if asked not in self._abouts:
            revision = self._revision.format(number=phrases.number(row.revision))
            self._abouts[asked] = phrases.joined(card(row.language).autonym, revision) + BETWEEN.rstrip()
        return self._abouts[asked]

    def moment(self, row: SentRow) -> str:
        """When it was sealed."""
        return self._parts.phrases.moment(row.at)

    def way(self, row: SentRow) -> str:
        """Where it is: on its way, or what the vendor has done with it."""
        if row.state != "delivered":
            return self._ways.get(row.state, "")
        if (row.desk, row.piece) not in self._asked:
            self._asked.add((row.desk, row.piece))
            if not self._wanted:
                self._ask.start()
            self._wanted.append((row.desk, row.piece))
        state = self._states.get(row.piece, "SENT")
        return self._ways["delivered"] if state in _BEFORE else self._parts.phrases.state(state)

    def _say_lacking(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.lacking.emit(wanted)


class SentDelegate(DrawnRows):
    """Draws a row itself: one call a row, however many were sent. ``height`` is that of a row in logical pixels."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parts, parent)
        # Joined here once: flags of Qt cost Python more than drawing a line with them.
        line = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        left, right = Qt.AlignmentFlag.AlignLeft | line, Qt.AlignmentFlag.AlignRight | line
        top, low = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        self._sides = {False: (left | top, left | low), True: (right | top, right | low)}
        step = parts.theme.sizes.step
        self.height, self._edge, self._side, self._above = step(18), step(2), step(4), step(3)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and air."""
        return QSize(self._parts.theme.sizes.step(60), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, title in its script, what it is, where it is."""
        model = index.model()
        row = model.row(index) if isinstance(model, SentModel) else None
        if row is None or not isinstance(model, SentModel):
            return
        area: QRect = option.rect
        looks = self.looks(option, area)
        looks.draw_sheet(painter, area, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        text = area.adjusted(self._side, self._above, -self._side, -self._above)
        way = looks.laid(model.way(row))
        painter.setFont(looks.small.font)
        painter.setPen(looks.hard if row.state in _LATE else looks.soft)
        middle = text.top() + (text.height() - way.height) // 2
        looks.draw(painter, text, middle, way, right=not looks.mirrored, gap=self._side)
        painter.setPen(looks.soft)
        self._draw_about(painter, looks, QRect(text), model, row)
        self._draw_title(painter, looks, area, text, row)

    def _draw_about(self, painter: QPainter, looks: RowLooks, text: QRect, model: SentModel, row: SentRow) -> None:
        """What many rows share was laid out once; the moment is each row's own."""
        shared = looks.laid(model.before_moment(row))
        if shared.width > text.width() // 2:
            _draw_line(painter, text, self._sides[looks.mirrored][1], model.about(row))
            return
        base = text.bottom() + 1 - looks.small.descent
        looks.draw(painter, text, base - shared.base, shared, right=looks.mirrored, gap=looks.small.space)
        looks.draw_own(painter, text, base, model.moment(row))

    def _draw_title(self, painter: QPainter, looks: RowLooks, area: QRect, text: QRect, row: SentRow) -> None:
        """Between the edge and the line below, for Nastaliq is twice as high as other scripts."""
        title, above = looks.title(row.language), self._sides[looks.mirrored][0]
        painter.setFont(title.font)
        painter.setPen(looks.ink)
        top = area.top() + self._edge
        room = text.bottom() - looks.small.height - top
        if title.height > room:
            cut = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
            draw_title(painter, QRect(text.left(), top, text.width(), room), room, above, cut)
        else:
            top += (room - title.height) // 2
            _draw_line(painter, QRect(text.left(), top, text.width(), title.height), above, row.title)


def _draw_line(painter: QPainter, area: QRect, flags: int, words: str) -> None:
    """Draw words on the paper of the brush; those too long for the area are drawn again, cut, with an ellipsis.

    To ask beforehand would shape each line twice, and nearly all of them fit.
    """
    taken = painter.drawText(area, flags, words)
    if taken.width() > area.width():
        painter.fillRect(taken.intersected(area), painter.brush())
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, cut)
