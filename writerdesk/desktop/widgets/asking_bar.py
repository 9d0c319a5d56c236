"""A quiet bar above the text that asks for a few words: Return takes them, Escape leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.boxes import Line
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.words import OneLine, button

_LONGEST = 2_000


class AskingBar(Line):
    """One field. ``answered`` carries the words, which are never empty; ``left`` comes when nothing was said."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, accept: str, cancel: str) -> None:
        sizes = theme.sizes
        super().__init__(sizes)
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.about = OneLine("")
        self.about.setProperty("role", "soft")
        self.about.setMinimumWidth(sizes.step(12))
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumWidth(sizes.step(20))
        keep, leave = button(accept, "primary"), button(cancel, "link")
        row = QHBoxLayout()
        row.setSpacing(sizes.step(2.5))
        row.addWidget(self.field, 1)
        row.addWidget(keep)
        row.addWidget(leave)
        self.line.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        self.line.addWidget(self.about)
        self.line.addLayout(row, 1)
        self.field.returnPressed.connect(self._answer)
        keep.clicked.connect(self._answer)
        leave.clicked.connect(self.leave)
        own_key(self, Qt.Key.Key_Escape, self.leave)
        self.hide()

    def ask(self, about: str, name: str, words: str = "") -> None:
        """Ask; ``about`` stands before the field, ``name`` in it and in a screen reader's mouth."""
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def leave(self) -> None:
        """Put the question away."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _answer(self) -> None:
        words = self.field.text().strip()
        if words:
            self.hide()
            self.answered.emit(words)
        else:
            self.field.setFocus()
