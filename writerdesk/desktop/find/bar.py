"""The bar of find and replace: what to look for, how, where, and what to put there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.words import button, hairline, label

SCOPES = ("section", "piece", "all")


class FindBar(QWidget):
    """``asked`` comes when the question changes, the others when their button or key is pressed."""

    asked = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Made in the order in which Tab goes.
        self.field = self._field(self.tr("Find"), self)
        self.told = label("", "soft", wraps=False, parent=self)
        self.previous = button(self.tr("Previous"), "link", parent=self)
        self.following = button(self.tr("Next"), "link", parent=self)
        self.shut = button(self.tr("Close"), "link", parent=self)
        self._second = QWidget(self)
        self.replacement = self._field(self.tr("Replace by"), self._second)
        self.replace = button(self.tr("Replace"), parent=self._second)
        self.replace_all = button(self.tr("Replace all"), parent=self._second)
        self.done = label("", "accent", parent=self)
        self.done.hide()
        self.mode = self._choice(self.tr("How to compare"))
        for words, meant, mode in (
            (self.tr("Loosely"), self.tr("Case, vowel points and look-alikes count as the language has it."), "folded"),
            (self.tr("Exactly"), self.tr("Every letter, mark and case as it is typed."), "exact"),
            (self.tr("By pattern"), self.tr("A regular expression; \\X is one letter with its marks."), "regex"),
        ):
            self.mode.addItem(words, mode)
            self.mode.setItemData(self.mode.count() - 1, meant, Qt.ItemDataRole.ToolTipRole)
        self.scope = self._choice(self.tr("Where to look"))
        for words, scope in zip(
            (self.tr("In this section"), self.tr("In this piece"), self.tr("In all pieces")), SCOPES, strict=True
        ):
            self.scope.addItem(words, scope)
        self.scope.setCurrentIndex(1)
        self._build()
        self._connect()
        self.show_replacing(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow bar Return and F3 go on, and the words have the room."""
        super().resizeEvent(event)
        wide = self.width() > self._theme.sizes.px(420)
        self.previous.setVisible(wide)
        self.following.setVisible(wide)

    def set_script(self, font: QFont) -> None:
        """Write in the fields in the font of the piece."""
        for field in (self.field, self.replacement):
            field.setFont(font)

    def show_replacing(self, *, shown: bool) -> None:
        """Show or hide what is needed to replace."""
        self._second.setVisible(shown)

    @property
    def replacing(self) -> bool:
        """Whether somebody wants to replace."""
        return not self._second.isHidden()

    @property
    def holds_focus(self) -> bool:
        """Whether a key goes to this bar."""
        return any(child.hasFocus() for child in self.findChildren(QWidget))

    def say(self, words: str) -> None:
        """How many there are, or why there are none."""
        self.told.setText(words)

    def say_done(self, words: str) -> None:
        """What was replaced, until something else is asked."""
        self.done.setText(words)
        self.done.setVisible(bool(words))

    def say_number(self, count: int | None) -> None:
        """The number stands on the button before it is pressed; None while it is not known."""
        self.replace_all.setText(self.tr("Replace all %Ln", "", count) if count else self.tr("Replace all"))
        # Who goes on to it at once finds it, and who stands on it stays there while it is counted anew.
        self.replace_all.setEnabled(count != 0 or self.replace_all.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leads back to the text; Return goes on, with Shift back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_wanted.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and watched in {self.field, self.replacement}:
                self._pressed_return(watched, back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def _pressed_return(self, watched: QObject, *, back: bool) -> None:
        if watched is self.replacement and not back:
            self.replace_wanted.emit()
        elif back:
            self.previous_wanted.emit()
        else:
            self.next_wanted.emit()

    def _field(self, name: str, parent: QWidget) -> QLineEdit:
        made = QLineEdit(parent)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMinimumWidth(self._theme.sizes.step(14))
        made.installEventFilter(self)
        return made

    def _choice(self, name: str) -> Choice:
        made = Choice(self._theme, self)
        made.setAccessibleName(name)
        made.installEventFilter(self)
        return made

    def _build(self) -> None:
        step = self._theme.sizes.step
        first = QHBoxLayout()
        first.setSpacing(step(2))
        first.addWidget(self.field, 1)
        for widget in (self.told, self.previous, self.following, self.shut):
            first.addWidget(widget)
        how = QHBoxLayout()
        how.setSpacing(step(2))
        for choice in (self.mode, self.scope):
            how.addWidget(choice)
        how.addStretch(1)
        self._second.setProperty("role", "clear")
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(step(2))
        second.addWidget(self.replacement, 1)
        second.addWidget(self.replace)
        second.addWidget(self.replace_all)
        inner = QVBoxLayout()
        inner.setContentsMargins(step(6), step(2), step(6), step(2))
        inner.setSpacing(step(2))
        inner.addLayout(first)
        inner.addWidget(self._second)
        inner.addWidget(self.done)
        inner.addLayout(how)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(inner)
        rows.addWidget(hairline())
        QWidget.setTabOrder(self.field, self.replacement)
        for pressed in (self.previous, self.following, self.shut, self.replace, self.replace_all):
            pressed.installEventFilter(self)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.asked)
        self.mode.currentIndexChanged.connect(self.asked)
        self.scope.currentIndexChanged.connect(self.asked)
        self.previous.clicked.connect(self.previous_wanted)
        self.following.clicked.connect(self.next_wanted)
        self.shut.clicked.connect(self.close_wanted)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)
