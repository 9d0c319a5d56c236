"""Gives paragraphs lines: those round the caret before the first paint, the others in slices between two events.

Laying a text out costs fifteen times the text in memory and nearly all of the time of opening it. So what is not shown
yet is hidden from the layout: a section of 20,000 words stands as soon as one of 500.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from writerdesk.desktop.editor.block_ledger import BlockLedger
from writerdesk.desktop.editor.soft_breaks import SoftBreaks, needs_soft, soft_breaks, softened
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.theme.sizes import Sizes

_AROUND = 2_500  # code points on each side of the caret: more than a tall screen shows in any script
_BLOCKS = 60
_SLICE_S = 0.004
_STRIDE = 400  # code points between two looks at the clock
_STRIDE_BLOCKS = 8


class Dressing(QObject):
    """Which paragraphs of a section are shown: a run of them, growing until it is all. ``done`` comes at the end.

    ``quiet`` makes the caller deaf to changes of the document while this works; ``steady`` keeps what is seen where
    it is and ``centre`` tells which paragraph is looked at, while a view shows the section. ``shows_breaks``: whether
    a paragraph shows line breaks that are not stored.
    """

    done = Signal()

    def __init__(self, qt: QTextDocument, sizes: Sizes, quiet: Callable[[], AbstractContextManager[object]]) -> None:
        super().__init__(qt)
        self._qt, self._sizes, self._quiet = qt, sizes, quiet
        self._ledger = BlockLedger()
        self._typography: Typography | None = None
        self.low = self.high = 0
        self.shows_breaks = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._slice)
        self.leave()

    @property
    def complete(self) -> bool:
        """Whether every paragraph has its lines."""
        return self.low == 0 and self.high >= len(self._ledger.texts)

    def show_text(self, ledger: BlockLedger, typography: Typography, block: int) -> str:
        """What to put into the document: the text with the breaks of what is to be seen round ``block``."""
        self._idle.stop()
        self._ledger, self._typography = ledger, typography
        self.low, self.high = self._window(block)
        for number in range(self.low, self.high):
            self._find_breaks(number)
        return "\n".join(
            softened(text, notes.soft.places) if notes.soft is not None and notes.soft.places else text
            for text, notes in zip(ledger.texts, ledger.notes, strict=True)
        )

    def begin(self) -> None:
        """Hide all but the paragraphs to be seen first, and give those their formats; the rest follows."""
        with self._quiet():
            block, number = self._qt.firstBlock(), 0
            while block.isValid():
                if not self.low <= number < self.high and block.isVisible():
                    block.setVisible(False)
                    block.clearLayout()
                block = block.next()
                number += 1
            self._uncover(self.low, self.high)
        if not self.complete:
            self._idle.start(0)

    def leave(self) -> None:
        """Nobody looks at the section any more."""
        self.steady: Callable[[], AbstractContextManager[object]] = nullcontext
        self.centre: Callable[[], int] = lambda: self.low
        self._idle.stop()

    def restart(self, typography: Typography, block: int | None = None) -> None:
        """Lay out anew round ``block``, or round the one that is looked at: another width or size."""
        self._typography = typography
        self.low, self.high = self._window(self.centre() if block is None else block)
        self.begin()
        with self._quiet():
            self._qt.markContentsDirty(0, self._qt.characterCount())
        self._ledger.forget_drawing()

    def rest(self) -> None:
        """Before all lines are laid out anew: keep only those that are looked at, the others follow again."""
        low, high = self._window(self.centre())
        if self._typography is not None and (low > self.low or high < self.high):
            self.low, self.high = max(low, self.low), min(high, self.high)
            if self.low >= self.high:
                self.low, self.high = low, high
            self.begin()

    def reach(self, block: int) -> None:
        """Have lines for ``block`` and what stands round it, now."""
        if self.complete or self._typography is None:
            return
        low, high = self._window(block)
        if high < self.low or low > self.high:
            self.restart(self._typography, block)
            return
        with self.steady(), self._quiet():
            self._grow(min(low, self.low), max(high, self.high))

    def replaced(self, first: int, old: int, new: int) -> None:
        """``old`` paragraphs from ``first`` became ``new``: keep the run, and hide or show what came."""
        grown = new - old
        if self.low > first:
            self.low = self.low + grown if self.low >= first + old else first
        if self.high >= first + old:
            self.high += grown
        elif self.high > first:
            self.high = first + new
        if old == new or self.complete:
            return
        block = self._qt.findBlockByNumber(first)
        for number in range(first, first + new):
            block.setVisible(self.low <= number < self.high)
            block = block.next()

    def dress_again(self, first: int, last: int) -> None:
        """Put the formats of paragraphs ``first`` to ``last`` on again, where they are shown."""
        with self._quiet():
            self._formats(max(first, self.low), min(last + 1, self.high))

    def _window(self, block: int) -> tuple[int, int]:
        texts = self._ledger.texts
        low = high = min(block, len(texts) - 1)
        letters = 0
        while low > 0 and letters < _AROUND and block - low < _BLOCKS:
            low -= 1
            letters += len(texts[low])
        letters = 0
        while high < len(texts) and (letters < _AROUND and high - block < _BLOCKS):
            letters += len(texts[high])
            high += 1
        return low, max(high, low + 1)

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        with self.steady(), self._quiet():
            while not self.complete and time.perf_counter() < until:
                # Below first: there nothing moves.
                low, high = self.low, self._stride(self.high, 1)
                if self.high >= len(self._ledger.texts):
                    low, high = self._stride(self.low, -1), self.high
                self._grow(low, high)
        if self.complete:
            self._idle.stop()
            self.done.emit()

    def _stride(self, number: int, way: int) -> int:
        texts, letters, begun = self._ledger.texts, 0, number
        while letters < _STRIDE and abs(number - begun) < _STRIDE_BLOCKS and 0 <= number + min(way, 0) < len(texts):
            letters += len(texts[number + min(way, 0)])
            number += way
        return number

    def _grow(self, low: int, high: int) -> None:
        above, below = (low, self.low), (self.high, high)
        self.low, self.high = low, high
        self._uncover(*above)
        self._uncover(*below)

    def _uncover(self, low: int, high: int) -> None:
        block = self._qt.findBlockByNumber(low)
        for number in range(low, high):
            if not block.isVisible():
                block.setVisible(True)
            self._show_breaks(number)
            block = block.next()
        self._formats(low, high)
        for notes in self._ledger.notes[low:high]:
            notes.drawn = None

    def _formats(self, low: int, high: int) -> None:
        if self._typography is None or low >= high:
            return
        numbers = range(low, high)
        for own, run in groupby(numbers, lambda number: self._ledger.notes[number].right_to_left):
            together = list(run)
            first, last = self._qt.findBlockByNumber(together[0]), self._qt.findBlockByNumber(together[-1])
            cursor = QTextCursor(first)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(self._typography.block_format(self._sizes, right_to_left=own))

    def _find_breaks(self, number: int) -> SoftBreaks:
        notes, text = self._ledger.notes[number], self._ledger.texts[number]
        if notes.soft is None:
            language = self._typography.language if self._typography is not None else "und"
            notes.soft = SoftBreaks(text, soft_breaks(text, language) if needs_soft(text) else [])
            self.shows_breaks = self.shows_breaks or bool(notes.soft.places)
        return notes.soft

    def _show_breaks(self, number: int) -> None:
        if self._ledger.notes[number].soft is not None:
            return
        soft = self._find_breaks(number)
        if soft.places:
            block = self._qt.findBlockByNumber(number)
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(softened(self._ledger.texts[number], soft.places))
