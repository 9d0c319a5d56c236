"""A quiet list of many rows, drawn and not built: a line of words and a soft line under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-writerdesk-row"
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_BATCH = 100
"""Rows laid out in one turn of the event loop."""


@dataclass(frozen=True)
class Row:
    """``title`` and the soft ``note`` under it; ``sign`` stands before the title where something is to be seen at once.

    ``head`` is a heading of the rows below it and cannot be chosen; ``indent`` counts steps; ``current`` is marked.
    ``edit`` is what is edited in place of the title.
    """

    key: str
    title: str
    note: str = ""
    indent: int = 0
    current: bool = False
    head: bool = False
    edit: str = ""


class RowsModel(QAbstractListModel):
    """Rows by their number. ``moved`` carries a key and the number it was dropped at, ``renamed`` a key and words."""

    moved = Signal(str, int)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget, *, arranged: bool = False) -> None:
        """``arranged``: rows can be dragged to another place and renamed."""
        super().__init__(parent)
        self.rows: list[Row] = []
        self._arranged = arranged

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        if list(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place(self, key: str) -> int:
        """The number of a row, -1 when it is not there."""
        return next((number for number, row in enumerate(self.rows) if row.key == key and not row.head), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the delegate, the field and the screen reader."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.EditRole:
            return row.edit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.note) if part)
        return row if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A row was given other words in place."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not str(value).strip() or value == row.edit:
            return False
        self.renamed.emit(row.key, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._arranged else Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].head:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._arranged:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of this program may be dropped."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the row that is dragged."""
        data = QMimeData()
        if indexes:
            data.setData(_MIME, QByteArray(self.rows[indexes[0].row()].key.encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tell where a row was dropped; it moves when the piece has."""
        key = bytes(data.data(_MIME).data()).decode()
        before = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        place = self.place(key)
        if place >= 0:
            self.moved.emit(key, before - (place < before))
        return False  # or Qt would take the row away itself


class RowsDelegate(QStyledItemDelegate):
    """Draws a row from its own sizes and colours, from the reading side's start."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[bool, bool], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is lower than a row; asked for every row, so each of the few heights is worked out once."""
        step = self._theme.sizes.step
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        kind = (row.head, bool(row.note))
        if kind not in self._heights:
            lines = [self._metrics(strong=True).height()] + [self._small().height()] * bool(row.note)
            self._heights[kind] = sum(lines) + step(3.5 if row.head else 4.5)
        return QSize(step(20), self._heights[kind])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, mark of the current row, two lines."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        theme, step = self._theme, self._theme.sizes.step
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect.adjusted(step(2), step(0.25), -step(2), -step(0.25))
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or (state & QStyle.StateFlag.State_MouseOver and not row.head):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(place, theme.sizes.small_radius, theme.sizes.small_radius)
        if state & QStyle.StateFlag.State_HasFocus and not row.head:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, theme.sizes.small_radius, theme.sizes.small_radius)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if row.current:
            bar = QRect(place.right() - step(0.5) if mirrored else place.left(), place.top() + step(1.5), step(0.75), 0)
            bar.setBottom(place.bottom() - step(1.5))
            painter.fillRect(bar, theme.colour("accent"))
        self._words(painter, row, place, mirrored=mirrored)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field over the row."""
        made = super().createEditor(parent, option, index)
        made.setAccessibleName(str(index.data(Qt.ItemDataRole.DisplayRole)))
        return made

    def _words(self, painter: QPainter, row: Row, place: QRect, *, mirrored: bool) -> None:
        theme, step = self._theme, self._theme.sizes.step
        before = step(2.5) + row.indent * step(3)
        inner = place.adjusted(step(2.5), 0, -before, 0) if mirrored else place.adjusted(before, 0, -step(2.5), 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        top = inner.top() + step(1.5 if row.head else 2)
        strong, small = row.head or row.current, QFontMetrics(theme.font(side=theme.sizes.small))
        first = theme.font(side=theme.sizes.small, strong=True) if row.head else theme.font(strong=strong)
        for words, font, role in (
            (row.title, first, "soft" if row.head else "ink"),
            (row.note, theme.font(side=theme.sizes.small), "soft"),
        ):
            if not words:
                continue
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height() + small.descent()), flags, shown)
            top += metrics.height()

    def _metrics(self, *, strong: bool) -> QFontMetrics:
        return QFontMetrics(self._theme.font(strong=strong))

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(side=self._theme.sizes.small))


class RowsView(QListView):
    """The list. ``chosen`` carries a key when another row is selected, ``entered`` one that is to be gone to.

    ``left`` comes with Escape.
    """

    chosen = Signal(str)
    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, name: str, *, arranged: bool = False) -> None:
        super().__init__()
        self.model_of_rows = RowsModel(self, arranged=arranged)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(RowsDelegate(theme, self))
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        if arranged:
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(True)
            self.setDragDropMode(QListView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.selectionModel().currentChanged.connect(self._changed)
        self.clicked.connect(lambda index: self.entered.emit(self._key(index)))
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row], *, ring: bool = False) -> None:
        """Show these rows; what was selected stays so where it is still there, without being told again.

        ``ring``: where the focus came before the rows, its ring goes on the first of them; nothing is chosen.
        """
        key = self.current_key
        self.selectionModel().blockSignals(True)
        self.model_of_rows.show(rows)
        place = self.model_of_rows.place(key) if key else -1
        if place >= 0:
            self.setCurrentIndex(self.model_of_rows.index(place))
        elif ring and self.hasFocus():
            self._ring_first()
        self.selectionModel().blockSignals(False)

    def _ring_first(self) -> None:
        first = next((number for number, row in enumerate(self.model_of_rows.rows) if not row.head), -1)
        if first >= 0:
            ring = self.model_of_rows.index(first)
            self.selectionModel().setCurrentIndex(ring, QItemSelectionModel.SelectionFlag.NoUpdate)

    @property
    def current_key(self) -> str:
        """The key of the row that is selected, '' for none."""
        return self._key(self.currentIndex())

    def choose(self, key: str) -> None:
        """Select a row."""
        place = self.model_of_rows.place(key)
        if place >= 0 and key == self.current_key and self._only_ringed:
            self._take()
        elif place >= 0:
            self.setCurrentIndex(self.model_of_rows.index(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Taking the focus chooses nothing."""
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(False)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are stepped over, towards where the step went."""
        rows, before = self.model_of_rows.rows, self.currentIndex()
        found = super().moveCursor(action, modifiers)
        step = -1 if before.isValid() and found.row() < before.row() else 1
        place = found.row()
        while 0 <= place < len(rows) and rows[place].head:
            place += step
        return self.model_of_rows.index(place) if 0 <= place < len(rows) else before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to what has the ring; an arrow first selects it where taking the focus has only put the ring."""
        edited = self.state() == QListView.State.EditingState  # the field's Return comes here as well
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key and not edited:
            self.entered.emit(self.current_key)
        elif event.key() == Qt.Key.Key_Escape and not edited:
            self.left.emit()
            super().keyPressEvent(event)
        elif event.key() in _ARROWS and not event.modifiers() and not edited and self._only_ringed:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._changed(self.currentIndex())

    @property
    def _only_ringed(self) -> bool:
        index = self.currentIndex()
        return bool(self.current_key) and not self.selectionModel().isSelected(index)

    def _changed(self, index: QModelIndex) -> None:
        key = self._key(index)
        if key and not self.model_of_rows.rows[index.row()].head:
            self.chosen.emit(key)

    def _key(self, index: QModelIndex) -> str:
        return self.model_of_rows.rows[index.row()].key if index.isValid() else ""
