"""What a book of several pieces asks: its title, and which pieces go into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.files import Exportable

_ROWS = 5


class BookCard(Card):
    """The title of the book and the other pieces, to be ticked with the space bar."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._sizes = parts.theme.sizes
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the book"))
        self.title.setPlaceholderText(self.tr("Title of the book"))
        self._told = label(self.tr("More pieces of this desk in it; the space bar ticks one:"), "soft")
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("More pieces in the book"))
        self.rows.addWidget(self.title)
        self.rows.addWidget(self._told)
        self.rows.addWidget(self.list)
        self.hide()

    def show_pieces(self, piece: Exportable) -> None:
        """Offer the pieces that may go with this one."""
        self.title.setText(piece.title)
        self.list.clear()
        for identity, title in piece.others:
            item = QListWidgetItem(title or self.tr("Untitled"))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, identity)
            item.setSizeHint(QSize(0, self._sizes.step(9)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self._sizes.step(9) * min(_ROWS, max(1, len(piece.others))) + self._sizes.step(4))
        self.list.setVisible(bool(piece.others))
        self._told.setVisible(bool(piece.others))

    def chosen(self) -> tuple[str, ...]:
        """Ids of the pieces that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )
