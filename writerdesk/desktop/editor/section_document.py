"""One section as a QTextDocument of plain text, with its ledger and its undo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from writerdesk.desktop.editor.block_ledger import BlockLedger
from writerdesk.desktop.editor.break_keeper import BreakKeeper
from writerdesk.desktop.editor.dressing import Dressing
from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.soft_breaks import SoftBreaks, without_soft
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.editor.undo import UndoStack
from writerdesk.desktop.editor.word_lines import WordLines
from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.drafts.operations import Hand
from writerdesk.text.offsets import from_utf16, to_utf16

# Qt makes paragraphs of these, or uses them for its own ends.
NOT_PLAIN = "\r\0\u2029\ufdd0\ufdd1"


class SectionDocument(QObject):
    """Text of one section. ``edited`` carries each :class:`Edit` a person made; ``revision`` counts them.

    ``refused`` carries the :class:`Refused` of half a character that a keyboard sent. ``has_directions``: whether a
    paragraph was ever given a direction of its own. While ``from_elsewhere`` is true, edits are told as pasted.

    Places that go in and out are code points of the stored text or positions of the QTextDocument, which shows line
    breaks that are not stored (:mod:`writerdesk.desktop.editor.soft_breaks`): only here one becomes the other.
    """

    edited = Signal(object)
    refused = Signal(object)
    dressed = Signal()

    def __init__(self, typography: Typography, sizes: Sizes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.qt = QTextDocument(self)
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDocumentMargin(0)
        self.ledger = BlockLedger()
        self.undo_stack = UndoStack()
        self.revision = 0
        self.has_directions = False
        self.from_elsewhere = False
        self._typography = typography
        self._deaf = 0
        self._told = False
        self._replaying: Hand | None = None
        self.dressing = Dressing(self.qt, sizes, self.unheard)
        self.dressing.done.connect(self.dressed)
        self.breaks = BreakKeeper(self)
        self.breaks.refused.connect(self.refused)
        self.lines = WordLines(self)
        typography.prepare(self.qt)
        self.qt.contentsChange.connect(self._changed)

    def load(self, text: str, around: int = 0) -> Edit | None:
        """Show ``text``, first what stands round code point ``around``.

        Gives back the edit that makes what is shown of ``text``, where Qt cannot hold it as it is (a carriage return).
        """
        shown = text
        if any(sign in text for sign in NOT_PLAIN):
            plain = QTextDocument()
            plain.setPlainText(text)
            shown = "\n".join(_texts(plain, 0, plain.blockCount() - 1))
        self.ledger = BlockLedger(shown)
        self.undo_stack = UndoStack()
        self.breaks.forget()
        self.lines.forget()
        self.revision += 1
        block = self.ledger.locate(around)[0]
        with self.unheard():
            self.qt.setPlainText(self.dressing.show_text(self.ledger, self._typography, block))
        self.dressing.begin()
        mended = None if shown == text else difference(text, shown)
        if mended is not None:
            self.undo_stack.follow(mended)
        return mended

    def set_typography(self, typography: Typography) -> None:
        """Set the section anew (another size, another spacing), first what is looked at."""
        self._typography = typography
        with self.unheard():
            typography.prepare(self.qt)
        self.dressing.restart(typography)

    @property
    def settled(self) -> bool:
        """Whether ledger and QTextDocument say the same: not so while a text is being loaded."""
        return not self._deaf

    @property
    def typography(self) -> Typography:
        """The type in use."""
        return self._typography

    def code_point(self, utf16: int) -> int:
        """Code point of the section at a position of the QTextDocument."""
        number, inside = self.inside(utf16)
        return self.ledger.start_of(number) + inside

    def inside(self, utf16: int) -> tuple[int, int]:
        """Paragraph and code point in it at a position of the QTextDocument."""
        block = self.qt.findBlock(utf16)
        if not block.isValid():
            block = self.qt.lastBlock()
        number = block.blockNumber()
        return number, self._inside(number, min(utf16 - block.position(), block.length() - 1))

    def inside_at(self, cursor: QTextCursor) -> tuple[int, int]:
        """Paragraph and code point in it at which a cursor stands."""
        number = cursor.blockNumber()
        return number, self._inside(number, cursor.positionInBlock())

    def _inside(self, number: int, shown: int) -> int:
        soft, text = self.ledger.notes[number].soft, self.ledger.texts[number]
        stored = soft.stored(shown) if soft is not None and soft.places else shown
        return stored if text.isascii() else from_utf16(text, stored)

    def position(self, code_point: int) -> int:
        """Position in the QTextDocument of a code point of the section."""
        return self.position_in(*self.ledger.locate(code_point))

    def position_in(self, number: int, inside: int) -> int:
        """Position in the QTextDocument of code point ``inside`` of paragraph ``number``."""
        return self.qt.findBlockByNumber(number).position() + self.shown(number, inside)

    def shown(self, number: int, inside: int) -> int:
        """UTF-16 units of paragraph ``number`` as it is shown before its code point ``inside``."""
        stored = to_utf16(self.ledger.texts[number], inside)
        soft = self.ledger.notes[number].soft
        return soft.shown(stored) if soft is not None else stored

    def apply(self, edit: Edit) -> int:
        """Make an edit as a step of its own; gives the QTextDocument position after it."""
        self.undo_stack.seal()
        self.from_elsewhere = edit.pasted
        position = self.put(edit)
        self.from_elsewhere = False
        self.undo_stack.seal()
        return position

    def type(self, edit: Edit) -> int:
        """Make an edit that joins what was typed before it; gives the QTextDocument position after it."""
        return self.put(edit)

    def follow(self, position: int, deleted: int, inserted: str) -> None:
        """Make a change that somebody else has stored already: not recorded, not to be taken back here."""
        removed = self.ledger.text()[position : position + deleted]
        self._replaying, quiet = Hand.WHOLE, self.blockSignals(True)
        self.put(Edit(position, removed, inserted))
        self.blockSignals(quiet)
        self._replaying = None
        self.undo_stack.follow(Edit(position, removed, inserted))

    def undo(self) -> int | None:
        """Take the last step back; the position to put the caret at, None when there was nothing."""
        return self._replay(self.undo_stack.undo(), Hand.UNDONE)

    def redo(self) -> int | None:
        """Make the step again that was taken back last."""
        return self._replay(self.undo_stack.redo(), Hand.REDONE)

    def turn(self, first: int, last: int, *, right_to_left: bool | None) -> None:
        """Give paragraphs ``first`` to ``last`` a direction of their own, or None for the piece's again."""
        self.has_directions = True
        for notes in self.ledger.notes[first : last + 1]:
            notes.right_to_left, notes.drawn = right_to_left, None
        self.dressing.dress_again(first, last)

    def _replay(self, edits: list[Edit], hand: Hand) -> int | None:
        position: int | None = None
        self._replaying = hand
        for edit in edits:
            position = self.put(edit)
        self._replaying = None
        return position

    def put(self, edit: Edit) -> int:
        """Make an edit in the QTextDocument; gives the position after it."""
        cursor = QTextCursor(self.qt)
        cursor.setPosition(self.position(edit.position))
        cursor.setPosition(self.position(edit.position + len(edit.removed)), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.inserted)
        return cursor.position()

    def tell(self, edits: Sequence[Edit], hand: Hand | None) -> None:
        """Tell of edits before they are made, in their order; ``hand`` None: a person's."""
        for edit in edits:
            self.revision += 1
            self.edited.emit(edit if hand is None else edit._replace(hand=hand))

    @contextmanager
    def told(self) -> Iterator[None]:
        """While this holds, changes of the QTextDocument are those that were told of before."""
        self._told = True
        try:
            yield
        finally:
            self._told = False

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """While this holds, changes of the QTextDocument are nobody's edits."""
        self._deaf += 1
        try:
            yield
        finally:
            self._deaf -= 1

    def _changed(self, position: int, removed: int, added: int) -> None:
        if self._deaf:
            return
        block = self.qt.findBlock(position)
        first = block.blockNumber()
        if self._changed_inside(block, first, position, removed, added):
            return
        last_block = self.qt.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else self.qt.blockCount() - 1
        count = last - (self.qt.blockCount() - len(self.ledger.texts)) - first + 1
        shown = _texts(self.qt, first, last)
        if self.breaks.holds_half(first, shown):
            return
        texts, breaks = _stored(self.ledger, first, count, shown, (position - block.position(), removed, added))
        edit = self.ledger.replace(first, count, texts)
        if edit is None:
            return
        self.dressing.replaced(first, count, len(texts))
        for number, (text, places) in enumerate(zip(texts, breaks, strict=True), first):
            self.ledger.notes[number].soft = SoftBreaks(text, places)
        self.breaks.touched(first, texts, edit)
        self._tell(edit)

    def _changed_inside(self, block: QTextBlock, number: int, position: int, removed: int, added: int) -> bool:
        """The quick way for keys: one paragraph changed, exactly where Qt says. False where that is not so."""
        if self.breaks.halved is not None or self.qt.blockCount() != len(self.ledger.texts):
            return False
        old, soft = self.ledger.texts[number], self.ledger.notes[number].soft
        told = _as_told(block, old, soft, (position - block.position(), removed, added))
        if told is None:
            return False
        shown, start, stays = told
        gone, come = old[start : start + removed], shown[start : start + added]
        if gone == come:
            return True
        if gone and come:
            inner = difference(gone, come)
            start, gone, come = start + inner.position, inner.removed, inner.inserted
        edit = self.ledger.change(number, start, len(gone), come)
        if stays:
            self.ledger.notes[number].soft = SoftBreaks(shown, stays)
        self.breaks.touched(number, [shown], edit)
        self._tell(edit)
        return True

    def _tell(self, edit: Edit) -> None:
        self.revision += 1
        if self._told:
            return
        if self._replaying is not None:
            self.edited.emit(edit._replace(hand=self._replaying))
            return
        self.undo_stack.record(edit)
        self.edited.emit(edit._replace(pasted=True) if self.from_elsewhere else edit)


def _texts(document: QTextDocument, first: int, last: int) -> list[str]:
    texts: list[str] = []
    block: QTextBlock = document.findBlockByNumber(first)
    for _ in range(first, last + 1):
        texts.append(block.text())
        block = block.next()
    return texts


def _stored(
    ledger: BlockLedger, first: int, count: int, shown: list[str], told: tuple[int, int, int]
) -> tuple[list[str], list[list[int]]]:
    """Paragraphs that came in the place of ``count`` others, and the breaks still shown in them."""
    notes = ledger.notes[first : first + count]
    known = [note.soft.places if note.soft is not None else [] for note in notes]
    if not any(known):
        return shown, [[] for _ in shown]
    return without_soft(ledger.texts[first : first + count], known, shown, told)


def _as_told(
    block: QTextBlock, old: str, soft: SoftBreaks | None, told: tuple[int, int, int]
) -> tuple[str, int, list[int]] | None:
    """The stored paragraph, where it changed, and the breaks that stay; None where that is not just what Qt told."""
    shown, places = block.text(), list[int]()
    start, removed, added = told
    if block.length() != len(shown) + 1 or start + added > len(shown):
        return None
    if soft is not None and soft.places:
        found = soft.changed(shown, start, removed, added)
        if found is None:
            return None
        shown, start, places = found
    if len(shown) - len(old) != added - removed:
        return None
    if shown[:start] != old[:start] or shown[start + added :] != old[start + removed :]:
        return None
    return shown, start, places
