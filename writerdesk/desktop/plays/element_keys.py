"""Keys of a play: Tab goes round what a line can be, and takes the name that is offered after its first letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.whisper import announce
from writerdesk.desktop.widgets.words import label
from writerdesk.drafts.plays import cycled, offered_role, unmarked

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RoleOffer(QWidget):
    """A name under the caret; it takes no focus and moves nothing."""

    def __init__(self, theme: Theme, view: EditorView) -> None:
        super().__init__(view.viewport())
        self._view, self._gap = view, theme.sizes.step(1)
        self.setProperty("role", "whisper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sizes.step(3), theme.sizes.step(1), theme.sizes.step(3), theme.sizes.step(1))
        self._words = label("", "", wraps=False)
        row.addWidget(self._words)
        self.hide()

    @property
    def name(self) -> str:
        """The name that is offered now, '' for none."""
        return self._words.text() if not self.isHidden() else ""

    def offer(self, name: str) -> None:
        """Offer a name at the caret, or nothing."""
        if not name:
            self.hide()
            return
        if name != self.name:
            announce(self._view, name)
        self._words.setText(name)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        # The line is set as that of a speaker in the same turn, after its letters came.
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        caret, room = self._view.cursorRect(), self._view.viewport().rect()
        left = min(max(room.left(), caret.center().x() - self.width() // 2), room.right() - self.width())
        top = caret.bottom() + self._gap
        if top + self.height() > room.bottom():
            top = caret.top() - self._gap - self.height()
        self.move(left, top)


class ElementKeys(QObject):
    """Hears the keys of one view while :attr:`on`. ``roles`` are the names to offer, the likeliest first."""

    def __init__(self, theme: Theme, view: EditorView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self.on = False
        self.roles: list[str] = []
        self.offered = RoleOffer(theme, view)
        view.installEventFilter(self)
        view.typed.connect(lambda _words: self._offer())
        view.cursorPositionChanged.connect(self._moved)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tab, Shift+Tab, and Return or Escape while a name is offered."""
        if not self.on or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, plain = event.key(), event.modifiers() in _PLAIN
        offered = self.offered.name
        if offered and plain and key == Qt.Key.Key_Escape:
            self.offered.hide()
            return True
        if self._view.isReadOnly():
            return False
        if offered and plain and (key == Qt.Key.Key_Tab or key in _RETURNS):
            self._take(offered)
            # Return goes on to what is said, as it does after a name written out.
            return key == Qt.Key.Key_Tab
        if key == Qt.Key.Key_Tab and plain:
            self.turn(back=False)
            return True
        if key == Qt.Key.Key_Backtab:
            self.turn(back=True)
            return True
        return False

    def turn(self, *, back: bool) -> None:
        """Make the line of the caret the next thing it can be, or the one before; undone in one step."""
        section = self._view.section
        if section is None or self._view.isReadOnly():
            return
        number, inside = section.inside(self._view.textCursor().position())
        texts = section.ledger.texts
        made = cycled(texts, number, back=back)
        if made is None:
            return
        old, new = "\n".join(texts[made.first : made.end]), "\n".join(made.lines)
        start, core = section.ledger.start_of(made.first), unmarked(texts[number])
        # The caret stays beside its letter, whatever marks come and go.
        letter = min(max(0, inside - texts[number].find(core)), len(core))
        step = difference(old, new)
        self._view.apply(Edit(start + step.position, step.removed, step.inserted))
        line = section.ledger.texts[made.line]
        place = max(0, line.find(core)) + letter if core.strip() else len(line)
        self._view.set_caret(section.ledger.start_of(made.line) + place)

    def _take(self, name: str) -> None:
        section = self._view.section
        self.offered.hide()
        if section is None:
            return
        number, _ = section.inside(self._view.textCursor().position())
        line = section.ledger.texts[number]
        lead = line[: len(line) - len(line.lstrip())]
        words = f"{lead}@{name}" if line.lstrip().startswith("@") else f"{lead}{name.upper()}"
        start = section.ledger.start_of(number)
        self._view.apply(Edit(start, line, words))
        self._view.set_caret(start + len(words))

    def _offer(self) -> None:
        section = self._view.section
        if section is None or not self.on or not self.roles:
            return
        number, inside = section.inside(self._view.textCursor().position())
        line = section.ledger.texts[number]
        whole = inside == len(line)
        self.offered.offer(offered_role(section.ledger.texts, number, self.roles) if whole else "")

    def _moved(self) -> None:
        if not self.offered.isHidden():
            self.offered.hide()
