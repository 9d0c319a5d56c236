"""What a book of several pieces asks: its title, and which pieces go into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.files import Exportable

_ROWS = 5
_CHOSEN = Qt.ItemDataRole.UserRole + 1


class BookCard(Card):
    """The title of the book and the other pieces, to be ticked with the space bar."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._theme, self._sizes = parts.theme, parts.theme.sizes
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the book"))
        self.title.setPlaceholderText(self.tr("Title of the book"))
        self._told = label(self.tr("More pieces of this desk in it; the space bar ticks one:"), "soft")
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("More pieces in the book"))
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._turn)
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
            item.setData(Qt.ItemDataRole.UserRole, identity)
            item.setSizeHint(QSize(0, self._sizes.step(9)))
            self.list.addItem(item)
            self._mark(item, chosen=False)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self._sizes.step(9) * min(_ROWS, max(1, len(piece.others))) + self._sizes.step(4))
        self.list.setVisible(bool(piece.others))
        self._told.setVisible(bool(piece.others))

    def chosen(self) -> tuple[str, ...]:
        """Ids of the pieces that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.data(_CHOSEN))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar ticks the piece that is marked, or takes the tick away."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.list.currentItem()
            if event.key() == Qt.Key.Key_Space and item is not None:
                self._turn(item)
                return True
        return super().eventFilter(watched, event)

    def _turn(self, item: QListWidgetItem) -> None:
        self._mark(item, chosen=not item.data(_CHOSEN))

    def _mark(self, item: QListWidgetItem, *, chosen: bool) -> None:
        """A tick before the title, or room for one; a screen reader hears it in words."""
        item.setData(_CHOSEN, chosen)
        side = self._theme.sizes.icon
        empty = QPixmap(side, side)
        empty.fill(Qt.GlobalColor.transparent)
        item.setIcon(self._theme.icon("check", "accent") if chosen else QIcon(empty))
        words = self.tr("{title}, in the book") if chosen else self.tr("{title}, not in the book")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.format(title=item.text()))
