"""Characters of the language that are hard to type: called by a key, put in at the caret, the last ones first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.typing_help.character_grid import CharacterGrid
from writerdesk.desktop.typing_help.character_set import characters, found, name_of, recent_first, with_recent
from writerdesk.desktop.typing_help.composer import PLAIN_KEYS
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.whisper import announce
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.languages.cards import card

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_RECENT = "editor.recent_characters"


class Characters(WritingTool):
    """The bar above the text. Return puts a character in and goes on writing, Shift+Return puts it in and stays."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        theme, sizes = scene.parts.theme, scene.parts.theme.sizes
        self._letters: list[str] = []
        self.bar = QWidget()
        self.bar.setProperty("role", "desk")
        self.bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar.setAccessibleName(self.tr("Characters of the language"))
        self.field = line_field(self.tr("Name or code of a character"))
        self.field.setProperty(PLAIN_KEYS, True)
        self.field.setMaximumWidth(sizes.step(70))
        self.field.installEventFilter(self)
        self.told: QLabel = label("", "small", wraps=False)
        self.told.setMinimumWidth(0)
        close = button(self.tr("Close"), "link")
        close.clicked.connect(self._close)
        self.grid = CharacterGrid(theme)
        self.grid.setAccessibleName(self.tr("Characters of the language"))
        self.grid.clicked.connect(lambda _index: self._insert(stay=False))
        top = QHBoxLayout()
        top.setSpacing(sizes.step(3))
        top.addWidget(self.field, 1)
        top.addWidget(self.told, 1)
        top.addWidget(close)
        rows = QVBoxLayout(self.bar)
        rows.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        rows.setSpacing(sizes.step(1))
        rows.addLayout(top)
        rows.addWidget(self.grid)
        self.bar.hide()
        self.field.textChanged.connect(self._look)
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())

    def opened(self, piece: OpenedPiece) -> None:
        """The characters are those of the piece's language."""
        known = card(piece.piece.language)
        self._letters = characters(known)
        self.grid.cell.families = self.scene.parts.fonts.page(piece.piece.language)
        right_to_left = known.direction == "rtl"
        self.grid.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._look()

    def toggle(self) -> None:
        """Show the bar and go into it; from within, put it away."""
        if self.bar.isVisible() and self.field.hasFocus():
            self._close()
            return
        self.field.clear()
        self._look()
        self.scene.page.show_bar(self.bar)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the grid, Return inserts, Escape goes back to the text."""
        if event.type() != QEvent.Type.KeyPress or watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ARROWS:
            QApplication.sendEvent(self.grid, event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._insert(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _look(self) -> None:
        typed = self.field.text()
        recent = str(self.scene.parts.choices.get(_RECENT))
        letters = found(self._letters, typed) if typed.strip() else recent_first(self._letters, recent)
        self.grid.letters.show_letters(letters)
        if letters:
            self.grid.setCurrentIndex(self.grid.letters.index(0, 0))
        self._tell()

    def _tell(self) -> None:
        letter = self.grid.chosen()
        words = name_of(letter) if letter else self.tr("No character of that name in this language.")
        self.told.setText(words)
        if self.bar.isVisible():
            announce(self.field, words)

    def _insert(self, *, stay: bool) -> None:
        editor, letter = self.scene.editor, self.grid.chosen()
        if not letter or editor.section is None or editor.isReadOnly():
            return
        start, end = editor.selection()
        editor.apply(Edit(start, editor.section.ledger.text()[start:end], letter))
        choices = self.scene.parts.choices
        choices.put(_RECENT, with_recent(str(choices.get(_RECENT)), letter))
        if stay:
            self.field.setFocus()
        else:
            editor.setFocus()

    def _close(self) -> None:
        self.bar.hide()
        self.scene.editor.setFocus()
