"""One section as a QTextDocument of plain text, with its ledger, its undo, and formats put on in idle slices."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from writerdesk.desktop.editor.block_ledger import BlockLedger
from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.editor.undo import UndoStack
from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.text.offsets import from_utf16, to_utf16

_AT_ONCE = 6_000  # code points whose formats cost less than a frame in every script measured
_SLICE_MS = 8.0
_BLOCKS_A_TIME = 16
# Qt makes paragraphs of these, or uses them for its own ends.
_NOT_PLAIN = frozenset("\r\0\u2029\ufdd0\ufdd1")


class SectionDocument(QObject):
    """Text of one section. ``edited`` carries each :class:`Edit` a person made; ``revision`` counts them."""

    edited = Signal(object)
    dressed = Signal()

    def __init__(self, typography: Typography, sizes: Sizes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.qt = QTextDocument(self)
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDocumentMargin(0)
        self.ledger = BlockLedger()
        self.undo_stack = UndoStack()
        self.revision = 0
        self._typography = typography
        self._sizes = sizes
        self._quiet = False
        self._replaying = False
        self._low = self._high = 0
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._slice)
        typography.prepare(self.qt)
        self.qt.contentsChange.connect(self._changed)

    def load(self, text: str, around: int = 0) -> Edit | None:
        """Show ``text`` and put formats on round code point ``around`` first.

        Gives back the edit that makes what is shown of ``text``, where Qt cannot hold it as it is (a carriage return).
        """
        self._quiet = True
        self.qt.setPlainText(text)
        self._quiet = False
        shown = text if _NOT_PLAIN.isdisjoint(text) else "\n".join(self._texts(0, self.qt.blockCount() - 1))
        self.ledger = BlockLedger(shown)
        self.undo_stack = UndoStack()
        self.revision += 1
        self._dress_from(self.ledger.locate(around)[0])
        return None if shown == text else difference(text, shown)

    def set_typography(self, typography: Typography) -> None:
        """Set the section anew: another size, another spacing."""
        self._typography = typography
        self._quiet = True
        typography.prepare(self.qt)
        self._quiet = False
        self.ledger.forget_drawing()
        self._dress_from(self._low)

    @property
    def settled(self) -> bool:
        """Whether ledger and QTextDocument say the same: not so while a text is being loaded."""
        return not self._quiet

    @property
    def typography(self) -> Typography:
        """The type in use."""
        return self._typography

    def code_point(self, utf16: int) -> int:
        """Code point of the section at a position of the QTextDocument."""
        block = self.qt.findBlock(utf16)
        if not block.isValid():
            block = self.qt.lastBlock()
        number = block.blockNumber()
        inside = min(utf16 - block.position(), block.length() - 1)
        return self.ledger.start_of(number) + from_utf16(self.ledger.texts[number], inside)

    def position(self, code_point: int) -> int:
        """Position in the QTextDocument of a code point of the section."""
        number, inside = self.ledger.locate(code_point)
        return self.qt.findBlockByNumber(number).position() + to_utf16(self.ledger.texts[number], inside)

    def apply(self, edit: Edit) -> int:
        """Make an edit as a step of its own; gives the QTextDocument position after it."""
        self.undo_stack.seal()
        position = self._replace(edit)
        self.undo_stack.seal()
        return position

    def follow(self, position: int, deleted: int, inserted: str) -> None:
        """Make a change that somebody else has stored already: not recorded, not to be taken back here."""
        removed = self.ledger.text()[position : position + deleted]
        self._replaying, quiet = True, self.blockSignals(True)
        self._replace(Edit(position, removed, inserted))
        self.blockSignals(quiet)
        self._replaying = False

    def undo(self) -> int | None:
        """Take the last step back; the position to put the caret at, None when there was nothing."""
        return self._replay(self.undo_stack.undo())

    def redo(self) -> int | None:
        """Make the step again that was taken back last."""
        return self._replay(self.undo_stack.redo())

    def _replay(self, edits: list[Edit]) -> int | None:
        position: int | None = None
        self._replaying = True
        for edit in edits:
            position = self._replace(edit)
        self._replaying = False
        return position

    def _replace(self, edit: Edit) -> int:
        cursor = QTextCursor(self.qt)
        cursor.setPosition(self.position(edit.position))
        cursor.setPosition(self.position(edit.position + len(edit.removed)), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.inserted)
        return cursor.position()

    def _changed(self, position: int, _removed: int, added: int) -> None:
        if self._quiet:
            return
        first = self.qt.findBlock(position).blockNumber()
        last_block = self.qt.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else self.qt.blockCount() - 1
        grown = self.qt.blockCount() - len(self.ledger.texts)
        edit = self.ledger.replace(first, last - grown - first + 1, self._texts(first, last))
        if edit is None:
            return
        if first < self._low:
            self._low += grown
        self._high += grown
        self.revision += 1
        if not self._replaying:
            self.undo_stack.record(edit)
        self.edited.emit(edit)

    def _texts(self, first: int, last: int) -> list[str]:
        texts: list[str] = []
        block = self.qt.findBlockByNumber(first)
        for _ in range(first, last + 1):
            texts.append(block.text())
            block = block.next()
        return texts

    def _dress_from(self, block: int) -> None:
        """Formats for a screenful round ``block`` now, for the rest in idle slices; a short section at once."""
        count = len(self.ledger.texts)
        self._low, self._high = max(0, block - 2 * _BLOCKS_A_TIME), min(count, block + 2 * _BLOCKS_A_TIME)
        if sum(map(len, self.ledger.texts)) <= _AT_ONCE:
            self._low, self._high = 0, count
        self._dress(self._low, self._high)
        if self._low > 0 or self._high < count:
            self._idle.start(0)

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_MS / 2_000
        count = len(self.ledger.texts)
        while time.perf_counter() < until and (self._low > 0 or self._high < count):
            if self._high < count:
                high = min(count, self._high + _BLOCKS_A_TIME)
                self._dress(self._high, high)
                self._high = high
            if self._low > 0:
                low = max(0, self._low - _BLOCKS_A_TIME)
                self._dress(low, self._low)
                self._low = low
        if self._low == 0 and self._high >= count:
            self._idle.stop()
        self.dressed.emit()

    def _dress(self, low: int, high: int) -> None:
        if low >= high:
            return
        first: QTextBlock = self.qt.findBlockByNumber(low)
        last: QTextBlock = self.qt.findBlockByNumber(high - 1)
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        self._quiet = True
        cursor.setBlockFormat(self._typography.block_format(self._sizes))
        self._quiet = False
        for notes in self.ledger.notes[low:high]:
            notes.drawn = None
