"""A QTextEdit that holds one section: keys, mouse, clipboard and input methods, in places of the stored text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from writerdesk.desktop.editor.caret import Caret
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.gentle_edits import GentleEdits
from writerdesk.desktop.editor.held_keys import PASSING, HeldKeys
from writerdesk.desktop.editor.input_methods import fit, fitting
from writerdesk.desktop.editor.key_moves import KeyMoves
from writerdesk.desktop.editor.long_lines import long_paste, long_step
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.editor.viewport import put_viewport
from writerdesk.errors import Refused

_KEEP = QTextCursor.MoveMode.KeepAnchor
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_HELD_MS = 2_000

_RETURNS = (QKeySequence.StandardKey.InsertParagraphSeparator, QKeySequence.StandardKey.InsertLineSeparator)


class SectionView(QTextEdit):
    """Offsets that go in and out are code points of the section.

    ``edited`` carries an :class:`Edit`; ``left`` comes when the focus goes; ``refused`` carries the :class:`Refused` of
    a text that no file can hold, ``too_long`` the :class:`Edit` of a paste that no page can; ``undo_spent`` and
    ``redo_spent`` tell that a step was to be taken back, or made again, and the section has none. ``passed`` comes when
    the caret or the scroll goes past the end of the section (True: before its beginning), ``far_end`` when the piece's
    beginning (True) or end is wanted; each only where another section is there, and :meth:`show_section` answers.
    """

    edited = Signal(object)
    left = Signal()
    menu_wanted = Signal(object)
    refused = Signal(object)
    too_long = Signal(object)
    undo_spent = Signal()
    redo_spent = Signal()
    passed = Signal(bool)
    far_end = Signal(bool)

    # On the class: Qt asks overridden methods while the constructor still runs.
    section: SectionDocument | None = None

    def __init__(self) -> None:
        super().__init__()
        put_viewport(self)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(False)
        self.sections_before = self.sections_after = False
        self.held = HeldKeys(self)
        self.gentle = GentleEdits(self)
        self._moves = KeyMoves(self)
        self._word: tuple[int, int] | None = None

    def caret(self) -> int:
        """Code point of the section at which the caret stands."""
        return self.section.code_point(self.textCursor().position()) if self.section else 0

    def selection(self) -> tuple[int, int]:
        """The selected code points, half-open; both ends at the caret when nothing is selected."""
        if self.section is None:
            return 0, 0
        cursor = self.textCursor()
        return self.section.code_point(cursor.selectionStart()), self.section.code_point(cursor.selectionEnd())

    def selected_text(self) -> str:
        """The selected words as they are stored."""
        start, end = self.selection()
        return self.section.ledger.text()[start:end] if self.section is not None and end > start else ""

    def set_caret(self, place: int, end: int | None = None) -> None:
        """Put the caret at a code point and bring it into view; up to ``end`` is selected."""
        if self.section is None:
            return
        self.section.dressing.reach(self.section.ledger.locate(place)[0])
        self.select(self.section.position(place), self.section.position(place if end is None else end))
        self.ensureCursorVisible()

    def apply(self, edit: Edit) -> None:
        """Make an edit as a person's: recorded, undone in one step; the caret follows.

        A long one is recorded at once and shown in slices.
        """
        self.gentle.finish()
        if self.section is not None and not self.gentle.make([edit]):
            self.put_caret(self.section.apply(edit))

    def undo_step(self) -> None:
        """Take the last step back."""
        if self.held.take(self.undo_step) or self.section is None or self.isReadOnly():
            return
        if not self.gentle.undo():
            if (place := self.section.undo()) is None:
                self.undo_spent.emit()
            self.put_caret(place)

    def redo_step(self) -> None:
        """Make the step again that was taken back last."""
        if self.held.take(self.redo_step) or self.section is None or self.isReadOnly():
            return
        if (paste := long_step(self.section)) is not None:
            self.too_long.emit(paste)
        elif not self.gentle.redo():
            if (place := self.section.redo()) is None:
                self.redo_spent.emit()
            self.put_caret(place)

    def cut(self) -> None:
        """What is selected goes to the clipboard."""
        if not self.held.take(self.cut):
            super().cut()

    def paste(self) -> None:
        """What is in the clipboard comes to the caret."""
        if not self.held.take(self.paste):
            super().paste()

    def turn_paragraphs(self, *, right_to_left: bool) -> None:
        """Set the paragraphs of the selection from the right or the left, whatever the piece's direction is."""
        if self.section is None:
            return
        cursor, document = self.textCursor(), self.document()
        first, last = (document.findBlock(at).blockNumber() for at in (cursor.selectionStart(), cursor.selectionEnd()))
        own = None if right_to_left == self.section.typography.right_to_left else right_to_left
        self.section.turn(first, last, right_to_left=own)
        self.viewport().update()

    def pass_end(self, *, backwards: bool) -> None:
        """Go on in the next or the last section; keys pressed meanwhile wait for it."""
        if not self.held.holding and (self.sections_before if backwards else self.sections_after):
            self.held.hold(PASSING, _HELD_MS)
            self.passed.emit(backwards)

    def go_to_end_of_piece(self, *, beginning: bool) -> bool:
        """Whether the beginning or end of the piece is in another section; then that is asked for."""
        if not (self.sections_before if beginning else self.sections_after):
            return False
        self.held.hold(PASSING, _HELD_MS)
        self.far_end.emit(beginning)
        return True

    def press_qt(self, event: QKeyEvent, _letters: str = "") -> None:
        """Let Qt do what it does on a key that brings these letters, or none."""
        super().keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo is ours; Shift+Enter is a plain new line, so that no line separator hides in the text."""
        text = event.text()
        self._have_lines_at_caret()
        if text and text.isprintable() and event.modifiers() in _PLAIN:
            self.press_qt(event, text)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_step()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_step()
        elif any(event.matches(key) for key in _RETURNS) and not self.isReadOnly():
            # Not Qt's: on an empty line with a format it takes the format away, and no line comes.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not self._moves.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click ends the step that undo takes back."""
        if self.section is not None:
            self.section.undo_stack.seal()
        self._word = None
        super().mousePressEvent(event)
        _to_edge(self, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word of the language."""
        super().mouseDoubleClickEvent(event)
        if self.section is not None and event.button() == Qt.MouseButton.LeftButton:
            self._word = Caret(self.section).word_at(_letter_at(self, event.position()))
            self.select(*self._word)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """After a double click the selection grows by words."""
        if self._word is None or self.section is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            if event.buttons() & Qt.MouseButton.LeftButton:
                _to_edge(self, event.position())
            return
        start, end = Caret(self.section).word_at(at := _letter_at(self, event.position()))
        first, last = self._word
        self.select(*((first, max(end, last)) if at >= first else (last, start)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The window shows its own actions."""
        self.menu_wanted.emit(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as they are stored."""
        made = QMimeData()
        made.setText(self.selected_text())
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only; files are for the window to open."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text as a step of its own, every kind of line end as one new line."""
        if self.section is None or self.isReadOnly() or not self.canInsertFromMimeData(source):
            return
        self.gentle.finish()
        try:
            text = fit(source.text().replace("\0", ""))
        except Refused as refused:
            self.refused.emit(refused)
            return
        if (paste := long_paste(self.section, self.selection(), text)) is not None:
            self.too_long.emit(paste)
            return
        edit = Edit(self.selection()[0], self.selected_text(), text, pasted=self.section.from_elsewhere)
        if self.gentle.make([edit]):
            return
        self.section.undo_stack.seal()
        self.textCursor().insertText(text)
        self.section.undo_stack.seal()
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is composed is painted in its place; what is committed comes as one edit."""
        if self.section is None or self.isReadOnly():
            event.ignore()
            return
        self._have_lines_at_caret()
        try:
            made = fitting(event, self.section, self.textCursor())
        except Refused as refused:
            self.refused.emit(refused)
            made = QInputMethodEvent()
        self.section.ledger.notes[self.textCursor().blockNumber()].drawn = None
        super().inputMethodEvent(made)
        if made is not event:
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is wanted on the disk when the writer turns away."""
        super().focusOutEvent(event)
        self.left.emit()

    def _have_lines_at_caret(self) -> None:
        """One may have scrolled far away and types on where the caret was left."""
        if self.section is not None:
            number = self.textCursor().blockNumber()
            if not self.section.dressing.low <= number < self.section.dressing.high:
                self.section.dressing.reach(number)

    def put_caret(self, position: int | None) -> None:
        """Put the caret at a position of the QTextDocument, None for where it stands, and bring it into view."""
        if position is not None and self.section is not None:
            self.section.dressing.reach(self.document().findBlock(position).blockNumber())
            self.select(position, position)
            self.ensureCursorVisible()

    def select(self, anchor: int, position: int) -> None:
        """Select what stands between two positions of the QTextDocument, the caret at the second."""
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, _KEEP)
        self.setTextCursor(cursor)


def _letter_at(view: QTextEdit, point: QPointF) -> int:
    """The place before the letter at a point of the viewport."""
    cursor = view.cursorForPosition(point.toPoint())
    layout = cursor.block().layout()
    line = layout.lineForTextPosition(cursor.position() - cursor.block().position())
    if not line.isValid():
        return cursor.position()
    x = point.x() + view.horizontalScrollBar().value() - layout.position().x()
    return cursor.block().position() + line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)


def _to_edge(view: SectionView, point: QPointF) -> None:
    """Qt's clusters are not quite those of the Unicode of today; the caret stands at none that is not."""
    if view.section is None:
        return
    caret, cursor = Caret(view.section), view.textCursor()
    to = caret.edge(cursor.position())
    # After a third click the caret stands elsewhere.
    if view.cursorForPosition(point.toPoint()).position() == cursor.position():
        x = point.x() + view.horizontalScrollBar().value() - cursor.block().layout().position().x()
        to = caret.nearest(cursor.position(), x)
    if to != cursor.position():
        view.select(cursor.anchor() if cursor.hasSelection() else to, to)
