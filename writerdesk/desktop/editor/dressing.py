"""Gives lines to the paragraphs that are seen and those near them; the others are hidden from Qt's layout.

Laying a text out costs fifteen times the text in memory and nearly all of the time of opening it, and at each key Qt
looks at every line below the caret. With a run of some thousand letters laid out, the longest section opens, is typed
in and is held in memory as a short one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from writerdesk.desktop.editor.block_ledger import BlockLedger
from writerdesk.desktop.editor.soft_breaks import SoftBreaks, needs_soft, soft_breaks, softened
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.theme.sizes import Sizes

# Code points on each side of what is looked at: laid out at once (more than a tall screen shows), laid out in idle
# moments, and kept when one has gone on.
_AT_ONCE, _NEAR, _KEPT = 2_000, 2_000, 6_000
_BLOCKS = 60
# Qt looks for a click among all paragraphs; those without lines lie far from every place that is seen.
_ABOVE, _BELOW = -1e8, 1e8
_SLICE_S = 0.004
_STRIDE = 400  # code points between two looks at the clock
_STRIDE_BLOCKS = 8


class Dressing(QObject):
    """Which paragraphs of a section have lines: those from ``low`` to before ``high``.

    ``quiet`` makes the caller deaf to changes of the document while this works. While a view shows the section,
    ``steady`` keeps what is seen where it is and ``seen`` tells the first and last paragraph in sight. ``done`` comes
    when those have enough round them, ``breaks_shown`` where line breaks are shown that are not stored.
    ``more`` puts on what a kind of piece adds to the formats of the paragraphs from a first to before a last.
    """

    done = Signal()
    breaks_shown = Signal()

    def __init__(self, qt: QTextDocument, sizes: Sizes, quiet: Callable[[], AbstractContextManager[object]]) -> None:
        super().__init__(qt)
        self._qt, self._sizes, self._quiet = qt, sizes, quiet
        self._ledger = BlockLedger()
        self._typography: Typography | None = None
        self.low = self.high = 0
        self.more: Callable[[int, int], None] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._slice)
        self.leave()

    @property
    def ends(self) -> tuple[bool, bool]:
        """Whether the first and the last paragraph of the section have lines."""
        return self.low == 0, self.high >= len(self._ledger.texts)

    @property
    def resting(self) -> bool:
        """Whether nothing is left to do for what is in sight now."""
        return not self._idle.isActive()

    def show_text(self, ledger: BlockLedger, typography: Typography, block: int) -> str:
        """What to put into the document: the text with the breaks of what is to be seen round ``block``."""
        self._idle.stop()
        self._ledger, self._typography = ledger, typography
        self.low, self.high = self._window(block, block, _AT_ONCE)
        for number in range(self.low, self.high):
            self._find_breaks(number)
        return "\n".join(
            softened(text, notes.soft.places) if notes.soft is not None and notes.soft.places else text
            for text, notes in zip(ledger.texts, ledger.notes, strict=True)
        )

    def begin(self) -> None:
        """Hide all but the paragraphs to be seen first, and give those their formats; the rest follows."""
        with self._quiet():
            _hide(self._qt, 0, self.low, _ABOVE)
            _hide(self._qt, self.high, len(self._ledger.texts), _BELOW)
            self._uncover(self.low, self.high)
        self._idle.start(0)

    def leave(self) -> None:
        """Nobody looks at the section any more."""
        self.steady: Callable[[], AbstractContextManager[object]] = nullcontext
        self.seen: Callable[[], tuple[int, int]] = lambda: (self.low, self.low)
        self._idle.stop()

    def restart(self, typography: Typography | None = None, block: int | None = None) -> None:
        """Lay out anew round ``block``, or round what is in sight: another place, another width or size."""
        self._typography = typography or self._typography
        first, last = self.seen() if block is None else (block, block)
        low, high = self._window(first, last, _AT_ONCE)
        with self._quiet():
            self._pass_over(low, high)
            self.low, self.high = low, high
            self._uncover(low, high)
            self._qt.markContentsDirty(0, self._qt.characterCount())
        self._idle.start(0)
        self._ledger.forget_drawing()

    def pass_to(self, block: int) -> None:
        """On the way to a far place, with nobody looking: no paragraph has lines, and those before ``block`` lie above.

        :meth:`restart` follows, some time.
        """
        self._idle.stop()
        with self._quiet():
            self._pass_over(block, block)
            self.low = self.high = block

    def _pass_over(self, low: int, high: int) -> None:
        """Before the paragraphs from ``low`` to ``high`` have lines in the place of those of now: the others hide, and
        those between the two lie on the other side of them.
        """
        for first, end in ((self.low, min(self.high, low)), (max(self.low, high), self.high)):
            if first < end:
                _hide(self._qt, first, end, _ABOVE if end <= low else _BELOW)
        if self.high < low:
            _move(self._qt.findBlockByNumber(self.high), low - self.high, _ABOVE)
        elif high < self.low:
            _move(self._qt.findBlockByNumber(high), self.low - high, _BELOW)

    def rest(self) -> None:
        """Before all lines are laid out anew: keep only those in sight, others follow again."""
        low, high = self._window(*self.seen(), _AT_ONCE)
        if self._typography is not None and (low > self.low or high < self.high):
            _hide(self._qt, self.low, low, _ABOVE)
            _hide(self._qt, high, self.high, _BELOW)
            self.low, self.high = max(low, self.low), min(high, self.high)
            self._idle.start(0)

    def reach(self, block: int) -> None:
        """Have lines for ``block`` and what stands round it, now."""
        low, high = self._window(block, block, _AT_ONCE)
        if self._typography is None or (low >= self.low and high <= self.high):
            return
        if high < self.low or low > self.high:
            self.restart(block=block)
            return
        with self.steady(), self._quiet():
            self._grow(min(low, self.low), max(high, self.high))

    def look(self) -> None:
        """Other paragraphs are in sight: lay out what comes near, let go of what is far, in idle moments."""
        # Not anew: who starts it in each turn would put it off for good.
        if not self._idle.isActive():
            self._idle.start(0)

    def replaced(self, first: int, old: int, new: int) -> None:
        """``old`` paragraphs from ``first`` became ``new``: keep the run, and hide or show what came."""
        grown = new - old
        if self.low > first:
            self.low = self.low + grown if self.low >= first + old else first
        if self.high >= first + old:
            self.high += grown
            if grown > _STRIDE_BLOCKS and (most := max(self.low + 1, self._onwards(first, 1, _KEPT))) < self.high:
                # More came than is ever seen: what stands behind it is out of sight as well.
                _hide(self._qt, first + new, self.high, _BELOW)
                self.high = most
        elif self.high > first:
            self.high = first + new
        if old == new or all(self.ends):
            return
        block = self._qt.findBlockByNumber(first)
        for number in range(first, first + new):
            if not self.low <= number < self.high:
                _put_away(block, _ABOVE if number < self.low else _BELOW)
            elif not block.isVisible():
                block.setVisible(True)
            block = block.next()

    def dress_again(self, first: int, last: int) -> None:
        """Put the formats of paragraphs ``first`` to ``last`` on again, where they are shown."""
        with self._quiet():
            self._formats(max(first, self.low), min(last + 1, self.high))

    def _window(self, first: int, last: int, letters: int) -> tuple[int, int]:
        """Paragraphs that have ``letters`` code points before ``first`` and after ``last``."""
        return self._onwards(first, -1, letters), max(self._onwards(last, 1, letters), first + 1)

    def _onwards(self, block: int, way: int, letters: int) -> int:
        texts, most = self._ledger.texts, _BLOCKS * letters // _AT_ONCE
        block = begun = min(block, len(texts) - 1)
        while letters > 0 and abs(block - begun) < most and 0 <= block + min(way, 0) < len(texts):
            letters -= len(texts[block + min(way, 0)])
            block += way
        return block

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        first, last = self.seen()
        low, high = self._window(first, last, _NEAR)
        if low < self.low or high > self.high:
            with self.steady(), self._quiet():
                while (low < self.low or high > self.high) and time.perf_counter() < until:
                    # Below first: there nothing moves.
                    if high > self.high:
                        self._grow(self.low, min(high, _stride(self._ledger.texts, self.high, 1)))
                    else:
                        self._grow(max(low, _stride(self._ledger.texts, self.low, -1)), self.high)
            return
        low, high = self._window(first, last, _KEPT)
        if low > self.low or high < self.high:
            with self.steady(), self._quiet():
                self._let_go(max(low, self.low), min(high, self.high))
        self._idle.stop()
        self.done.emit()

    def _let_go(self, low: int, high: int) -> None:
        for first, end, away in ((self.low, low, _ABOVE), (high, self.high, _BELOW)):
            if first < end:
                _hide(self._qt, first, end, away)
                start = self._qt.findBlockByNumber(first).position()
                last = self._qt.findBlockByNumber(end - 1)
                self._qt.markContentsDirty(start, last.position() + last.length() - start)
        self.low, self.high = low, high

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
        if self.more is None:
            self._own_formats(self._typography, low, high)
            return
        # As one change: Qt lays the lines out once.
        together = QTextCursor(self._qt)
        together.beginEditBlock()
        self._own_formats(self._typography, low, high)
        self.more(low, high)
        together.endEditBlock()

    def _own_formats(self, typography: Typography, low: int, high: int) -> None:
        numbers = range(low, high)
        for own, run in groupby(numbers, lambda number: self._ledger.notes[number].right_to_left):
            together = list(run)
            first, last = self._qt.findBlockByNumber(together[0]), self._qt.findBlockByNumber(together[-1])
            cursor = QTextCursor(first)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(typography.block_format(self._sizes, right_to_left=own))

    def _find_breaks(self, number: int) -> SoftBreaks:
        notes, text = self._ledger.notes[number], self._ledger.texts[number]
        if notes.soft is None:
            language = self._typography.language if self._typography is not None else "und"
            notes.soft = SoftBreaks(text, soft_breaks(text, language) if needs_soft(text) else [])
            if notes.soft.places:
                self.breaks_shown.emit()
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


def _stride(texts: list[str], number: int, way: int) -> int:
    letters, begun = 0, number
    while letters < _STRIDE and abs(number - begun) < _STRIDE_BLOCKS and 0 <= number + min(way, 0) < len(texts):
        letters += len(texts[number + min(way, 0)])
        number += way
    return number


def _hide(document: QTextDocument, first: int, end: int, away: float) -> None:
    block = document.findBlockByNumber(first)
    for _ in range(first, end):
        _put_away(block, away)
        block = block.next()


def _move(block: QTextBlock, count: int, away: float) -> None:
    place = QPointF(0, away)
    for _ in range(count):
        block.layout().setPosition(place)
        block = block.next()


def _put_away(block: QTextBlock, away: float) -> None:
    layout = block.layout()
    if block.isVisible():
        block.setVisible(False)
        layout.clearLayout()
    layout.setPosition(QPointF(0, away))
