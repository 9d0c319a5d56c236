"""The grid of characters: own model, cells that are drawn, names for screen readers and pointers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.typing_help.character_set import name_of, shown

Index = QModelIndex | QPersistentModelIndex
_WIDE = 3
"""Signs of a short name that needs small letters."""


class CharacterModel(QAbstractListModel):
    """Characters in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[str] = []

    def show_letters(self, letters: list[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.letters = letters
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.letters)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The character, and its name for who hears or points."""
        if not 0 <= index.row() < len(self.letters):
            return None
        letter = self.letters[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(letter)
        named = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return name_of(letter) if role in named else None


class CharacterCell(QStyledItemDelegate):
    """Draws one character in the type of its language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.families: list[str] = []

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cells are alike."""
        step = self._theme.sizes.step
        return QSize(step(11), step(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of the chosen one, and the letter."""
        theme, sizes = self._theme, self._theme.sizes
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(box, sizes.small_radius, sizes.small_radius)
        words = str(index.data())
        named = len(words) >= _WIDE and words.isascii()
        painter.setFont(
            theme.font(side=sizes.px(11) if named else sizes.writing, families=None if named else self.families)
        )
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


class CharacterGrid(QListView):
    """Cells in rows, from the reading side's start of the language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.letters = CharacterModel()
        self.cell = CharacterCell(theme)
        self.setModel(self.letters)
        self.setItemDelegate(self.cell)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = theme.sizes.step(11)
        self.setMinimumHeight(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(3 * row + theme.sizes.step(1))

    def sizeHint(self) -> QSize:
        """Three rows where there is room for them."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def chosen(self) -> str:
        """The character that is chosen, '' for none."""
        row = self.currentIndex().row()
        return self.letters.letters[row] if 0 <= row < self.letters.rowCount() else ""
