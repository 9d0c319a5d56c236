"""The figures of a chart as a table: to read by keyboard, by a screen reader, and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from writerdesk.desktop.theme.sizes import Sizes

_ROWS_SEEN = 12


class FiguresTable(QTableWidget):
    """Read-only. Tab leaves it; Ctrl+C copies it whole, columns parted by tabs."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFrameShape(QTableWidget.Shape.NoFrame)

    def show_rows(self, heads: list[str], rows: list[list[str]]) -> None:
        """Show these; the first column is a name, the others are figures and stand at its end."""
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        for place, words in enumerate(heads):
            head = QTableWidgetItem(words)
            head.setTextAlignment(self._side(place))
            self.setHorizontalHeaderItem(place, head)
        for number, row in enumerate(rows):
            for place, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setTextAlignment(self._side(place))
                self.setItem(number, place, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        seen = min(max(len(rows), 1), _ROWS_SEEN)
        self.setFixedHeight(header.sizeHint().height() + seen * self._sizes.step(8) + self._sizes.step(3))
        if rows:
            self.setCurrentCell(0, 0)

    def copy(self) -> None:
        """Take the whole table to the clipboard; the window's own action calls this."""
        QApplication.clipboard().setText("\n".join("\t".join(row) for row in self.words()))

    def words(self) -> list[list[str]]:
        """Heads and rows as they are shown."""
        heads = [self.horizontalHeaderItem(place) for place in range(self.columnCount())]
        rows = [[self.item(number, place) for place in range(self.columnCount())] for number in range(self.rowCount())]
        return [[item.text() if item is not None else "" for item in row] for row in (heads, *rows)]

    @staticmethod
    def _side(place: int) -> Qt.AlignmentFlag:
        # Logical sides: Qt turns them in a window that reads right to left.
        side = Qt.AlignmentFlag.AlignLeading if place == 0 else Qt.AlignmentFlag.AlignTrailing
        return side | Qt.AlignmentFlag.AlignVCenter
