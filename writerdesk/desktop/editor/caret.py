"""Where a caret goes: by cluster along the line as it is seen, and by word of the language.

All places are positions of the QTextDocument; they become code points and back in :class:`SectionDocument`.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextLine

from writerdesk.desktop.editor import clusters
from writerdesk.desktop.editor.section_document import SectionDocument

_FROM_THE_RIGHT = (  # compiled by the first step that asks
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def _x(line: QTextLine, position: int) -> float:
    answer: object = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


class Caret:
    """Answers where the next place is. It moves nothing itself."""

    def __init__(self, section: SectionDocument) -> None:
        self._section = section

    def beside(self, position: int, *, left: bool) -> int:
        """The next place to the left or right as the line is seen; the same at either end of the text."""
        block = self._block(position)
        number, inside = self._section.inside(position)
        text = self._section.ledger.texts[number]
        backwards = left != (block.textDirection() == Qt.LayoutDirection.RightToLeft)
        if block.textDirection() == Qt.LayoutDirection.LeftToRight and not re.search(_FROM_THE_RIGHT, text):
            if inside == (0 if backwards else len(text)):
                return self._over(number, backwards=backwards)
            to = clusters.previous_edge(text, inside) if backwards else clusters.next_edge(text, inside)
            return self._section.position_in(number, to)
        return self._along(block, position, left=left, backwards=backwards)

    def after(self, position: int) -> int:
        """The place behind the next cluster in the order of the text."""
        number, inside = self._section.inside(position)
        text = self._section.ledger.texts[number]
        if inside == len(text):
            return self._over(number, backwards=False)
        return self._section.position_in(number, clusters.next_edge(text, inside))

    def before(self, position: int) -> int:
        """Where what Backspace takes begins."""
        number, inside = self._section.inside(position)
        if inside == 0:
            return self._over(number, backwards=True)
        return self._section.position_in(number, clusters.backspace_start(self._section.ledger.texts[number], inside))

    def word_beside(self, position: int, *, backwards: bool) -> int:
        """The beginning of the next word, or of this or the last one."""
        number, inside = self._section.inside(position)
        text, language = self._section.ledger.texts[number], self._section.typography.language
        if inside == (0 if backwards else len(text)):
            return self._over(number, backwards=backwards)
        move = clusters.previous_word if backwards else clusters.next_word
        return self._section.position_in(number, move(text, inside, language))

    def word_at(self, position: int) -> tuple[int, int]:
        """Both ends of the word that a double click at ``position`` means."""
        number, inside = self._section.inside(position)
        text = self._section.ledger.texts[number]
        start, end = clusters.word_at(text, inside, self._section.typography.language)
        return self._section.position_in(number, start), self._section.position_in(number, end)

    def edge(self, position: int) -> int:
        """``position`` itself, or the beginning of the cluster in which it lies."""
        number, inside = self._section.inside(position)
        text = self._section.ledger.texts[number]
        if clusters.is_edge(text, inside):
            return position
        return self._section.position_in(number, clusters.previous_edge(text, inside))

    def nearest(self, position: int, x: float) -> int:
        """The edge next to ``x`` (pixels of the paragraph) in the line of ``position``, where Qt looked for one.

        In a letter of several code points Qt may find an edge that is a letter too far.
        """
        block = self._block(position)
        number = block.blockNumber()
        text, layout = self._section.ledger.texts[number], block.layout()
        line = layout.lineForTextPosition(position - block.position())
        at = self.edge(position)
        if not line.isValid():
            return at
        found = self._section.inside(at)[1]
        back = clusters.previous_edge(text, found)
        near = (found, back, clusters.previous_edge(text, back), clusters.next_edge(text, found))
        begin, end = line.textStart(), line.textStart() + line.textLength()
        least = abs(_x(line, at - block.position()) - x)
        for place in near:
            shown = self._section.shown(number, place)
            # What is at an edge of two directions has two places; Qt has chosen between them.
            if begin <= shown <= end and abs(_x(line, shown) - x) < least - 1:
                at, least = block.position() + shown, abs(_x(line, shown) - x)
        return at

    def _over(self, number: int, *, backwards: bool) -> int:
        """From one paragraph to the next one or the last one."""
        ledger = self._section.ledger
        to = number - 1 if backwards else number + 1
        if not 0 <= to < len(ledger.texts):
            return self._section.position_in(number, 0 if backwards else len(ledger.texts[number]))
        return self._section.position_in(to, len(ledger.texts[to]) if backwards else 0)

    def _along(self, block: QTextBlock, position: int, *, left: bool, backwards: bool) -> int:
        """Qt knows where the runs of a line lie; ICU knows which places in them are for a caret."""
        section, layout, start = self._section, block.layout(), block.position()
        number, inside = section.inside(position)
        text = section.ledger.texts[number]
        at = position - start
        while True:
            then, at = at, layout.leftCursorPosition(at) if left else layout.rightCursorPosition(at)
            if at == then:
                return self._over(number, backwards=backwards)
            to = section.inside(start + at)[1]
            if to == inside or not clusters.is_edge(text, to):
                continue
            if at == layout.nextCursorPosition(then) and to > inside:
                to = clusters.next_edge(text, inside)
            elif at == layout.previousCursorPosition(then) and to < inside:
                to = clusters.previous_edge(text, inside)
            return section.position_in(number, to)

    def _block(self, position: int) -> QTextBlock:
        block = self._section.qt.findBlock(position)
        return block if block.isValid() else self._section.qt.lastBlock()
