"""A field to choose a language from: by any of its names, or by its tag where it has no card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.errors import Refused
from writerdesk.languages.cards import all_cards, card
from writerdesk.text.fold import fold

_OTHER = "other"


class LanguageChoice(QWidget):
    """Every language with a card in the order of the English names; below them a field opens for any BCP 47 tag.

    ``changed`` fires when ``tag`` does. What is no tag leaves the language that was chosen before.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._tag = ""
        self.choice = Choice(theme)
        self.choice.setView(_LanguageView(theme))
        self.choice.setAccessibleName(name)
        for known in sorted(all_cards(), key=lambda one: one.english):
            self.choice.addItem(known.names, known.tag)
        self.choice.addItem(self.tr("Another language: its tag…"), _OTHER)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Tag, such as ln or zh-Hant"))
        self.field.setAccessibleName(self.tr("Tag of another language"))
        self.field.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.sizes.step(2))
        line.addWidget(self.choice)
        line.addWidget(self.field)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.field.editingFinished.connect(self._typed)

    @property
    def tag(self) -> str:
        """The BCP 47 tag of the language that is chosen."""
        return self._tag

    def show_tag(self, tag: str) -> None:
        """Choose a language by its tag; one without a card is added. Raises :class:`Refused` ``language/tag``."""
        row = self.choice.findData(tag)
        if row < 0:
            known = card(tag)
            row = self.choice.findData(known.tag)
            if row < 0:
                row = self.choice.count() - 1
                self.choice.insertItem(row, f"{known.names} ({known.tag})", known.tag)
        self.choice.setCurrentIndex(row)
        self._chosen()

    def _chosen(self) -> None:
        tag = str(self.choice.currentData())
        self.field.setVisible(tag == _OTHER)
        if tag != _OTHER and tag != self._tag:
            self._tag = tag
            self.changed.emit()

    def _typed(self) -> None:
        typed = self.field.text().strip()
        if not typed or self.choice.currentData() != _OTHER:
            return
        try:
            self.show_tag(typed)
        except Refused:
            self.field.selectAll()
        else:
            self.field.clear()


class LanguageList(QListWidget):
    """Languages one below the other; letters typed go to the next one of whose names a word begins with them."""

    def __init__(self) -> None:
        super().__init__()
        self._keys = _Keys()

    def keyboardSearch(self, search: str) -> None:
        """Go on from the row that is marked, and round to the first."""
        names = [self.item(row).text() for row in range(self.count())]
        row = _next_named(names, self.currentRow(), self._keys.together(search))
        if row >= 0:
            self.setCurrentRow(row)


class _LanguageView(QListView):
    """The same for the list that a choice drops down."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._keys = _Keys()
        # Measured each for itself, names in fifty scripts have as many fonts read before the field stands.
        self.setUniformItemSizes(True)
        self.setItemDelegate(_TallRows(theme, self))

    def keyboardSearch(self, search: str) -> None:
        """As above."""
        model = self.model()
        names = [str(model.index(row, 0, QModelIndex()).data()) for row in range(model.rowCount())]
        row = _next_named(names, self.currentIndex().row(), self._keys.together(search))
        if row >= 0:
            self.setCurrentIndex(model.index(row, 0, QModelIndex()))


class _TallRows(QStyledItemDelegate):
    """Rows with room for marks that stand high or low."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = theme.sizes.step(9)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(option.rect.width(), self._height)


class _Keys:
    """Keys that follow one another quickly are one word; the same key again is the wish for the next one."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def together(self, typed: str) -> str:
        """What was typed with these letters."""
        if not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval():
            self._typed = ""
        self._since.start()
        self._typed += typed
        return typed if set(self._typed) == {typed} else self._typed


def _next_named(names: Sequence[str], start: int, search: str) -> int:
    """The next row with a word that begins so, or -1; a second letter may stay on the row of the first."""
    wanted = fold(search, "und")
    for step in range(0 if len(search) > 1 else 1, len(names) + 1):
        row = (max(start, 0) + step) % len(names)
        words = f" {fold(names[row], 'und')}"
        if f" {wanted}" in words or f"({wanted}" in words:
            return row
    return -1
