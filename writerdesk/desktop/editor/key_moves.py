"""Keys that move the caret or take text away, by cluster and by word; what they do not know stays Qt's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from writerdesk.desktop.editor.caret import Caret
from writerdesk.desktop.editor.section_document import SectionDocument

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_view import SectionView

_KEYS = QKeySequence.StandardKey
_SIDE = {_KEYS.MoveToPreviousChar: True, _KEYS.MoveToNextChar: False}
_SIDE_SELECTING = {_KEYS.SelectPreviousChar: True, _KEYS.SelectNextChar: False}
_WORD = {_KEYS.MoveToPreviousWord: True, _KEYS.MoveToNextWord: False}
_WORD_SELECTING = {_KEYS.SelectPreviousWord: True, _KEYS.SelectNextWord: False}
_ENDS = {_KEYS.MoveToStartOfDocument: True, _KEYS.MoveToEndOfDocument: False}
_ENDS_SELECTING = {_KEYS.SelectStartOfDocument: True, _KEYS.SelectEndOfDocument: False}
_DELETES = (_KEYS.Backspace, _KEYS.Delete, _KEYS.DeleteStartOfWord, _KEYS.DeleteEndOfWord)
_UP = (_KEYS.MoveToPreviousLine, _KEYS.MoveToPreviousPage)
_DOWN = (_KEYS.MoveToNextLine, _KEYS.MoveToNextPage)
_UP_OR_DOWN_SELECTING = (
    _KEYS.SelectPreviousLine, _KEYS.SelectPreviousPage, _KEYS.SelectNextLine, _KEYS.SelectNextPage,
)  # fmt: skip
_MOVING = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
     Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
)  # fmt: skip


class KeyMoves:
    """Does what a key press means for the caret of one view."""

    def __init__(self, view: SectionView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was one of these; then it is done."""
        section = self._view.section
        # On a Mac and with Emacs keys other keys move too; they come with Ctrl.
        if section is None or (
            event.key() not in _MOVING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return False
        return (
            self._sideways(section, event)
            or self._to_an_end(section, event)
            or self._delete(section, event)
            or self._up_or_down(section, event)
        )

    def _sideways(self, section: SectionDocument, event: QKeyEvent) -> bool:
        caret, cursor = Caret(section), self._view.textCursor()
        for keys, by_word, selecting in (
            (_SIDE, False, False), (_SIDE_SELECTING, False, True), (_WORD, True, False), (_WORD_SELECTING, True, True),
        ):  # fmt: skip
            left = _matched(event, keys)
            if left is None:
                continue
            position, right_to_left = cursor.position(), _right_to_left(cursor)
            backwards = left != right_to_left
            if cursor.hasSelection() and not selecting and not by_word:
                self._go(cursor.selectionStart() if backwards else cursor.selectionEnd(), keep=False)
                return True
            to = caret.word_beside(position, backwards=backwards) if by_word else caret.beside(position, left=left)
            if section.code_point(to) == section.code_point(position) and not selecting:
                self._view.pass_end(backwards=backwards)
            else:
                self._go(to, keep=selecting)
            return True
        return False

    def _to_an_end(self, section: SectionDocument, event: QKeyEvent) -> bool:
        for keys, selecting in ((_ENDS, False), (_ENDS_SELECTING, True)):
            beginning = _matched(event, keys)
            if beginning is not None:
                if selecting or not self._view.go_to_end_of_piece(beginning=beginning):
                    block = 0 if beginning else len(section.ledger.texts) - 1
                    section.dressing.reach(block)
                    self._go(
                        section.position_in(block, 0 if beginning else len(section.ledger.texts[-1])), keep=selecting
                    )
                return True
        return False

    def _delete(self, section: SectionDocument, event: QKeyEvent) -> bool:
        key = next((key for key in _DELETES if event.matches(key)), None)
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key is None and event.key() == Qt.Key.Key_Backspace and not plain:
            key = _KEYS.Backspace
        if key is None:
            return False
        if self._view.isReadOnly():
            return True
        caret, cursor = Caret(section), self._view.textCursor()
        if not cursor.hasSelection():
            reach: dict[QKeySequence.StandardKey, Callable[[int], int]] = {
                _KEYS.Backspace: caret.before,
                _KEYS.Delete: caret.after,
                _KEYS.DeleteStartOfWord: lambda at: caret.word_beside(at, backwards=True),
                _KEYS.DeleteEndOfWord: lambda at: caret.word_beside(at, backwards=False),
            }
            cursor.setPosition(reach[key](cursor.position()), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        return True

    def _up_or_down(self, section: SectionDocument, event: QKeyEvent) -> bool:
        up, down = (any(event.matches(key) for key in keys) for keys in (_UP, _DOWN))
        if not (up or down or any(event.matches(key) for key in _UP_OR_DOWN_SELECTING)):
            return False
        cursor = self._view.textCursor()
        before = cursor.position()
        section.dressing.reach(cursor.blockNumber())
        self._view.press_qt(event)
        cursor = self._view.textCursor()
        to = Caret(section).edge(cursor.position())
        if to != cursor.position():
            self._go(to, keep=cursor.hasSelection())
        if (up or down) and self._at_last_line(before, cursor.position(), up=up):
            self._view.pass_end(backwards=up)
        return True

    def _at_last_line(self, before: int, after: int, *, up: bool) -> bool:
        """Whether the caret could go no further up or down than where it stood."""
        block = self._view.document().firstBlock() if up else self._view.document().lastBlock()
        layout = block.layout()
        first, last = block.position(), block.position() + block.length() - 1
        if not first <= before <= last or not first <= after <= last:
            return False
        line = layout.lineForTextPosition(before - first).lineNumber()
        return line == (0 if up else layout.lineCount() - 1)

    def _go(self, position: int, *, keep: bool) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor)
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        if self._view.section is not None:
            self._view.section.undo_stack.seal()


def _matched(event: QKeyEvent, keys: dict[QKeySequence.StandardKey, bool]) -> bool | None:
    return next((meaning for key, meaning in keys.items() if event.matches(key)), None)


def _right_to_left(cursor: QTextCursor) -> bool:
    return cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
