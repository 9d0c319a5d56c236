"""The figures of a chart as a table: to read by keyboard, by a screen reader, and to copy."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from writerdesk.desktop.theme.sizes import Sizes

_ROWS_SEEN = 12
_ROWS_MEASURED = 50
"""How far down a column is looked for its widest figure."""
Index = QModelIndex | QPersistentModelIndex


class Figures(NamedTuple):
    """Heads of the columns, and rows; the first column is a name, the others are figures."""

    heads: list[str]
    rows: list[list[str]]


class FiguresModel(QAbstractTableModel):
    """Figures as Qt asks for them: names at the start of their column, figures at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = Figures([], [])

    def show(self, figures: Figures) -> None:
        """Show these."""
        self.beginResetModel()
        self.figures = figures
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows."""
        return 0 if parent.isValid() else len(self.figures.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many columns."""
        return 0 if parent.isValid() else len(self.figures.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and side of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.figures.rows[index.row()][index.column()]
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and side of a head; the rows have none but their number."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.figures.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return super().headerData(section, orientation, role)


class FiguresTable(QTableView):
    """Read-only. Tab leaves it; Ctrl+C copies it whole, columns parted by tabs."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self._model = FiguresModel(self)
        self.setModel(self._model)
        self.setProperty("role", "figures")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.step(8))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def show_figures(self, figures: Figures) -> None:
        """Show these."""
        self._model.show(figures)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if figures.heads:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        seen = min(max(len(figures.rows), 1), _ROWS_SEEN)
        self.setFixedHeight(header.sizeHint().height() + seen * self._sizes.step(8) + self._sizes.step(3))
        if figures.rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def copy(self) -> None:
        """Take the whole table to the clipboard; the window's own action calls this."""
        QApplication.clipboard().setText("\n".join("\t".join(row) for row in self.words()))

    def words(self) -> list[list[str]]:
        """Heads and rows as they are shown."""
        return [self._model.figures.heads, *self._model.figures.rows]


def _side(place: int) -> Qt.AlignmentFlag:
    # Logical sides: Qt turns them in a window that reads right to left.
    side = Qt.AlignmentFlag.AlignLeading if place == 0 else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
