"""Where a stretch of the old text stands in the new one, or that nobody can tell.

A place is given up rather than guessed: when most of it is gone, when its paragraph may be another's look-alike, when
little round it is left, or when what was taken out or put in could as well have been the same words next to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

from writerdesk.text.alignment import Block, align
from writerdesk.text.doubts import doubtful_zones
from writerdesk.text.segments import parts
from writerdesk.text.verse_lines import Line, physical_lines

_CONTEXT = 32
_NEAR = 12
_LEAST_LEFT = 0.5


class Carrier:
    """Carries ranges of one NFC text to another; made once for a pair of texts, a range costs little."""

    def __init__(self, old: str, new: str, language: str = "und") -> None:
        self._old, self._new = old, new
        self._blocks = align(old, new, language)
        self._starts = [block.a for block in self._blocks]
        self._a_words = _Words(old, physical_lines(old))
        self._b_words = _Words(new, physical_lines(new))
        self._doubtful = doubtful_zones(old, new, self._blocks)

    def carry(self, start: int, end: int) -> tuple[int, int] | None:
        """New range of old ``start`` to ``end`` (code points, half-open, not empty), or ``None`` when it is lost.

        The range runs from the first to the last cluster that is left; a replacement at its edge belongs to it.
        """
        pieces = [piece for kept in self._kept(start, end) for piece in self._beyond_doubt(kept)]
        if not self._hangs_together(start, end, pieces):
            return None
        (first, _, first_block), (_, last, last_block) = pieces[0], pieces[-1]
        place = first - first_block.a + first_block.b, last - last_block.a + last_block.b
        if not self._is_unchanged_paragraph(start, end, first_block):
            if 2 * sum(map(self._in_same_words, pieces)) < _weight(self._old[start:end]):
                return None
            if any(self._left_round(start, end, *place, reach) < _LEAST_LEFT for reach in (_NEAR, _CONTEXT)):
                return None
            if self._is_repeated(start, end, *place):
                return None
        whole = self._whole_quotation(start, end, first, last, *place)
        return whole or self._with_replaced_edges(start, end, pieces, *place)

    def _hangs_together(self, start: int, end: int, pieces: list[tuple[int, int, Block]]) -> bool:
        """Half of the range is left, in order, in blocks that are sure."""
        kept = sum(_weight(self._old[begin:stop]) for begin, stop, _ in pieces)
        if not kept or 2 * kept < _weight(self._old[start:end]):
            return False
        if not all(block.certain for _, _, block in pieces):
            return False
        blocks = [block for _, _, block in pieces]
        return not any(
            first.b > second.b or (first != second and (first.moved or second.moved))
            for first, second in pairwise(blocks)
        )

    def _is_unchanged_paragraph(self, start: int, end: int, block: Block) -> bool:
        return block.a <= self._a_words.line(start).start and self._a_words.line(end - 1).end <= block.a + block.length

    def _in_same_words(self, piece: tuple[int, int, Block]) -> int:
        """How much of what is left stands in words that were edited at most, not in others with a letter in common."""
        begin, stop, _ = piece
        found = 0
        for word in self._a_words.over(begin, stop):
            left = [(start - one.a + one.b, end - start) for start, end, one in self._kept(*word)]
            first, last = min(place for place, _ in left), max(place + length for place, length in left)
            new_start, new_end = self._b_words.at(first)[0], self._b_words.at(last - 1)[1]
            kept = sum(length for _, length in left)
            if 2 * kept > word[1] - word[0] and 3 * kept > new_end - new_start:
                found += _weight(self._old[max(begin, word[0]) : min(stop, word[1])])
        return found

    def _left(self, start: int, end: int, new_start: int, new_end: int) -> int:
        """Code points of an old range that stand in a new range."""
        return sum(
            max(0, min(stop + block.b - block.a, new_end) - max(begin + block.b - block.a, new_start))
            for begin, stop, block in self._kept(start, end)
        )

    def _is_repeated(self, start: int, end: int, new_start: int, new_end: int) -> bool:
        """Whether the same words in the same company stand twice in the paragraph, before or after the edit."""
        sides = (
            (self._old, self._a_words.line(start), self._a_words.line(end - 1), start, end),
            (self._new, self._b_words.line(new_start), self._b_words.line(new_end - 1), new_start, new_end),
        )
        for text, first, last, begin, stop in sides:
            company = text[max(first.start, begin - _NEAR) : min(last.end, stop + _NEAR)]
            paragraph = text[first.start : last.end]
            if paragraph.find(company, paragraph.find(company) + 1) >= 0:
                return True
        return False

    def _whole_quotation(
        self, start: int, end: int, first: int, last: int, new_start: int, new_end: int
    ) -> tuple[int, int] | None:
        """The exact old words where they still stand round the place, though the edit cut them otherwise."""
        quotation = self._old[start:end]
        for begin in (new_start - (first - start), new_end + (end - last) - len(quotation)):
            if begin >= 0 and self._new.startswith(quotation, begin):
                return begin, begin + len(quotation)
        return None

    def _kept(self, start: int, end: int) -> list[tuple[int, int, Block]]:
        """What of the old range is left: begin, stop and block, in order."""
        pieces = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), len(self._blocks)):
            block = self._blocks[index]
            if block.a >= end:
                break
            begin, stop = max(start, block.a), min(end, block.a + block.length)
            if begin < stop:
                pieces.append((begin, stop, block))
        return pieces

    def _left_round(self, start: int, end: int, new_start: int, new_end: int, reach: int) -> float:
        """How much is left of the place and of ``reach`` round it in its paragraph, 0 to 1, in the poorer text."""
        first, last = self._a_words.line(start), self._a_words.line(end - 1)
        begin, stop = max(first.start, start - reach), min(last.end, end + reach)
        new_first, new_last = self._b_words.line(new_start), self._b_words.line(new_end - 1)
        new_begin, new_stop = max(new_first.start, new_start - reach), min(new_last.end, new_end + reach)
        kept = self._left(begin, stop, new_begin, new_stop)
        # What was put into the middle of the place is no sign against it.
        return kept / max(stop - begin, min(new_stop - new_begin, stop - begin + 2 * reach))

    def _with_replaced_edges(
        self, start: int, end: int, pieces: list[tuple[int, int, Block]], new_start: int, new_end: int
    ) -> tuple[int, int]:
        lead, tail = pieces[0][0] - start, end - pieces[-1][1]
        index = bisect_right(self._starts, pieces[0][0]) - 1
        before = self._blocks[index - 1] if index else Block(0, 0, 0)
        if lead and before.a + before.length >= start and 0 < new_start - (before.b + before.length) <= lead:
            new_start = before.b + before.length
        index = bisect_right(self._starts, pieces[-1][1] - 1)
        after = self._blocks[index] if index < len(self._blocks) else Block(len(self._old), len(self._new), 0)
        if tail and after.a <= end and 0 < after.b - new_end <= tail:
            new_end = after.b
        return new_start, new_end

    def _beyond_doubt(self, kept: tuple[int, int, Block]) -> Iterator[tuple[int, int, Block]]:
        begin, stop, block = kept
        for zone_start, zone_end in self._doubtful:
            if zone_end <= begin or stop <= zone_start:
                continue
            if begin < zone_start:
                yield begin, zone_start, block
            begin = max(begin, zone_end)
        if begin < stop:
            yield begin, stop, block


def _weight(text: str) -> int:
    """Code points that are not white space: a space is found everywhere."""
    return len("".join(text.split()))


class _Words:
    """The words (and what is between them) of a text, cut a line at a time and kept."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self._text, self._lines = text, lines
        self._line_starts = [line.start for line in lines]
        self._starts: dict[int, list[int]] = {}

    def line(self, position: int) -> Line:
        """The line that holds a code point or ends before it."""
        return self._lines[bisect_right(self._line_starts, position) - 1]

    def at(self, position: int) -> tuple[int, int]:
        """Range of the word at a code point; a line end is a word of its own."""
        line = self.line(position)
        if position >= line.end:
            return position, position + 1
        if line.start not in self._starts:
            words = parts(line.text, "word", "und")
            self._starts[line.start] = list(accumulate(map(len, words), initial=line.start))
        starts = self._starts[line.start]
        index = bisect_right(starts, position)
        return starts[index - 1], starts[index]

    def over(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Ranges of the words that overlap a range."""
        while start < end:
            word = self.at(start)
            yield word
            start = word[1]
