"""Types with an input table into a field or the page, as an input method of the system would: pending part underlined.

What comes of the keys is sent as the events of an input method, so that undo, the journal and every field take it as
they take those.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QTextEdit

from writerdesk.languages.typing.interpreter import BACKSPACE, Played, Typist
from writerdesk.languages.typing.table import Key, Table
from writerdesk.text.offsets import to_utf16

PLAIN_KEYS = "plain_keys"
"""Property of fields that want the keys as they are: names of characters, keys of a table."""

_MODIFIERS = Qt.KeyboardModifier
_KEYS = Qt.Key
_ALONE = frozenset({
    _KEYS.Key_Shift, _KEYS.Key_Control, _KEYS.Key_Alt, _KEYS.Key_AltGr, _KEYS.Key_Meta, _KEYS.Key_CapsLock,
    _KEYS.Key_NumLock, _KEYS.Key_ScrollLock, _KEYS.Key_Super_L, _KEYS.Key_Super_R, _KEYS.Key_Mode_switch,
})  # fmt: skip
"""Keys that do nothing by themselves."""

_ENDING = frozenset({QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Drop, QEvent.Type.Hide})
_COMMANDS = _MODIFIERS.ControlModifier | _MODIFIERS.AltModifier | _MODIFIERS.MetaModifier


class Composer(QObject):
    """Stands before one widget while a table is in use; without one it lets every key through."""

    def __init__(self, widget: QTextEdit | QLineEdit, waits: Callable[[], bool] = lambda: False) -> None:
        """``waits``: whether the widget keeps its keys for later; then they come again and go through the table."""
        super().__init__(widget)
        self._waits = waits
        self._widget = widget
        self._typist: Typist | None = None
        self._sending = False

    @property
    def table(self) -> Table | None:
        """The table in use."""
        return self._typist.table if self._typist is not None else None

    @property
    def sending(self) -> bool:
        """Whether the event that the widget gets now is this one's."""
        return self._sending

    def use(self, table: Table | None) -> None:
        """Type with another table from now on, or with none; what is pending is kept."""
        self.finish()
        watched: list[QObject] = [self._widget]
        if isinstance(self._widget, QAbstractScrollArea):
            watched.append(self._widget.viewport())
        for one in watched:
            one.removeEventFilter(self)
            if table is not None:
                one.installEventFilter(self)
        self._typist = Typist(table) if table is not None else None

    def finish(self) -> None:
        """What is pending becomes text."""
        if self._typist is not None and self._typist.pending.text:
            self._send(Played(self._typist.finish(), "", 0, handled=True))
        elif self._typist is not None:
            self._typist.finish()

    def forget(self) -> None:
        """What is pending goes."""
        if self._typist is not None and self._typist.pending.text:
            self._typist.forget()
            self._send(Played("", "", 0, handled=True))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys go through the table; whatever else one does, what is pending is kept first."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & _COMMANDS and event.key() not in _ALONE:
                self.finish()
        elif kind in _ENDING or (kind == QEvent.Type.InputMethod and not self._sending):
            self.finish()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        typist = self._typist
        if typist is None or self._waits() or self._widget.isReadOnly() or event.key() in _ALONE:
            return False
        key = key_of(event, typist)
        if event.key() == _KEYS.Key_Escape and typist.pending.text:
            self.forget()
            return True
        if not key or (key == BACKSPACE and not typist.pending.text and not typist.knows(key)):
            self.finish()
            return False
        played = typist.press(key)
        self._send(played)
        return played.handled

    def _send(self, played: Played) -> None:
        """Only what changes is told: a key that is not the table's comes as itself."""
        if not (played.committed or played.pending or played.handled):
            return
        made = QInputMethodEvent(played.pending, attributes(played))
        made.setCommitString(played.committed)
        self._sending = True
        QCoreApplication.sendEvent(self._widget, made)
        self._sending = False


def key_of(event: QKeyEvent, typist: Typist) -> Key:
    """The key as tables name it, '' for one that no table wants: arrows, shortcuts, Return."""
    modifiers, text = event.modifiers(), event.text()
    level_three = modifiers & _MODIFIERS.GroupSwitchModifier or (
        modifiers & _MODIFIERS.ControlModifier and modifiers & _MODIFIERS.AltModifier
    )
    if level_three and _KEYS.Key_Space <= event.key() <= _KEYS.Key_AsciiTilde:
        letter = chr(event.key())
        key = f"G-{letter if modifiers & _MODIFIERS.ShiftModifier else letter.lower()}"
        if typist.knows(key):
            return key
    if modifiers & _COMMANDS and not level_three:
        return ""
    if event.key() == _KEYS.Key_Backspace:
        return BACKSPACE if not modifiers & _COMMANDS else ""
    if text == " " and modifiers & _MODIFIERS.ShiftModifier and typist.knows("S- "):
        return "S- "
    return text if len(text) == 1 and text.isprintable() else ""


def attributes(played: Played) -> list[QInputMethodEvent.Attribute]:
    """The pending part is underlined, the caret stands in it."""
    if not played.pending:
        return []
    line = QTextCharFormat()
    line.setFontUnderline(True)
    kinds = QInputMethodEvent.AttributeType
    length = to_utf16(played.pending, len(played.pending))
    return [
        QInputMethodEvent.Attribute(kinds.TextFormat, 0, length, line),
        QInputMethodEvent.Attribute(kinds.Cursor, to_utf16(played.pending, played.caret), 1, None),
    ]
