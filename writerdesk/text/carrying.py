"""Where a stretch of the old text stands in the new one, or that nobody can tell.

A place is given up rather than guessed: when most of it is gone, when its paragraph may be another's look-alike, when
little round it is left, or when what was taken out or put in could as well have been the same words next to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from writerdesk.text.alignment import Block, align
from writerdesk.text.segments import graphemes, parts
from writerdesk.text.verse_lines import Line, physical_lines

_CONTEXT = 32
_COMPANY = 12
_LOOSELY, _CLOSELY = 0.5, 0.7
# An equal run shorter than this, in code points, may be there by chance.
_FRAME = 5
# A change so long may be taken for a stretch beside it that is alike, not only for one that is the same.
_LONG_CHANGE = 12
_ALIKE = 0.6


class Carrier:
    """Carries ranges of one NFC text to another; made once for a pair of texts, a range costs little."""

    def __init__(self, old: str, new: str, language: str = "und") -> None:
        self._old, self._new = old, new
        self._blocks = align(old, new, language)
        self._starts = [block.a for block in self._blocks]
        self._a_lines, self._b_lines = physical_lines(old), physical_lines(new)
        self._a_line_starts = [line.start for line in self._a_lines]
        self._b_line_starts = [line.start for line in self._b_lines]
        self._doubtful = self._doubtful_zones()

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
            for position, block in ((first, first_block), (last - 1, last_block)):
                if not self._is_framed(position, block) and not self._is_same_word(position, block):
                    return None
            if self._left_round(start, end, *place, _CONTEXT) < _LOOSELY or self._is_repeated(start, end, *place):
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
        return block.a <= self._line(start).start and self._line(end - 1).end <= block.a + block.length

    def _is_framed(self, position: int, block: Block) -> bool:
        """Whether the equal text round ``position`` is more than a letter or two that happen to be the same."""
        line = self._line(position)
        begin, stop = max(line.start, block.a), min(line.end, block.a + block.length)
        return stop - begin >= min(_FRAME, line.end - line.start)

    def _is_same_word(self, position: int, block: Block) -> bool:
        """Whether the word at ``position`` was edited rather than replaced, among words that are left."""
        new_position = position - block.a + block.b
        word = _word_at(self._old, self._line(position), position)
        new_word = _word_at(self._new, self._new_line(new_position), new_position)
        kept = sum(
            max(0, min(stop + one.b - one.a, new_word[1]) - max(begin + one.b - one.a, new_word[0]))
            for begin, stop, one in self._kept(*word)
        )
        if kept < _CLOSELY * max(word[1] - word[0], new_word[1] - new_word[0]):
            return False
        return self._left_round(*word, *new_word, _COMPANY) >= _CLOSELY

    def _is_repeated(self, start: int, end: int, new_start: int, new_end: int) -> bool:
        """Whether the same words in the same company stand twice in the paragraph, before or after the edit."""
        sides = (
            (self._old, self._line(start), self._line(end - 1), start, end),
            (self._new, self._new_line(new_start), self._new_line(new_end - 1), new_start, new_end),
        )
        for text, first, last, begin, stop in sides:
            company = text[max(first.start, begin - _COMPANY) : min(last.end, stop + _COMPANY)]
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
        for block in self._blocks[max(0, bisect_right(self._starts, start) - 1) :]:
            if block.a >= end:
                break
            begin, stop = max(start, block.a), min(end, block.a + block.length)
            if begin < stop:
                pieces.append((begin, stop, block))
        return pieces

    def _left_round(self, start: int, end: int, new_start: int, new_end: int, reach: int) -> float:
        """How much is left of the place and of ``reach`` round it in its paragraph, 0 to 1, in the poorer text."""
        first, last = self._line(start), self._line(end - 1)
        begin, stop = max(first.start, start - reach), min(last.end, end + reach)
        new_first, new_last = self._new_line(new_start), self._new_line(new_end - 1)
        new_begin, new_stop = max(new_first.start, new_start - reach), min(new_last.end, new_end + reach)
        kept = 0
        for piece_start, piece_stop, block in self._kept(begin, stop):
            shift = block.b - block.a
            kept += max(0, min(piece_stop + shift, new_stop) - max(piece_start + shift, new_begin))
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

    def _line(self, position: int) -> Line:
        return self._a_lines[bisect_right(self._a_line_starts, position) - 1]

    def _new_line(self, position: int) -> Line:
        return self._b_lines[bisect_right(self._b_line_starts, position) - 1]

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

    def _doubtful_zones(self) -> list[tuple[int, int]]:
        """Old ranges whose neighbours were taken out or put in, and could be the ones that were meant."""
        zones: list[tuple[int, int]] = []
        edges = [Block(0, 0, 0), *(b for b in self._blocks if not b.moved), Block(len(self._old), len(self._new), 0)]
        for before, after in pairwise(edges):
            a, a_end, b, b_end = before.a + before.length, after.a, before.b + before.length, after.b
            if a < a_end and b < b_end and abs((a_end - a) - (b_end - b)) < _LONG_CHANGE:
                continue  # one thing put in the place of another stands where it stands
            if a < a_end:
                reach = _reach(self._old, self._a_lines, self._a_line_starts, a, a_end)
                zones += [(a - reach[0], a_end + reach[1])] if any(reach) else []
            if b < b_end:
                left, right = _reach(self._new, self._b_lines, self._b_line_starts, b, b_end)
                zones += [(a - left, a_end + right)] if left or right else []
        return sorted(zones)


def _weight(text: str) -> int:
    """Code points that are not white space: a space is found everywhere."""
    return len("".join(text.split()))


def _word_at(text: str, line: Line, position: int) -> tuple[int, int]:
    begin = line.start
    for word in parts(text[line.start : line.end], "word", "und"):
        if begin + len(word) > position:
            return begin, begin + len(word)
        begin += len(word)
    return position, position + 1


def _reach(text: str, lines: list[Line], starts: list[int], start: int, end: int) -> tuple[int, int]:
    """How far to the left and right of a change the text could be taken for it, in code points.

    Whole paragraphs are exchanged for whole equal ones only; within a paragraph the reach ends with it.
    """
    first = bisect_right(starts, start) - 1
    last = bisect_right(starts, end - 1) - 1
    inside = [
        line for line in lines[first : last + 1] if line.verse is not None and start <= line.start and line.end <= end
    ]
    if inside:
        return _reach_of_lines(lines, inside, start, end)
    return _reach_within(text, lines[first].start, lines[last].end, start, end)


def _reach_of_lines(lines: list[Line], inside: list[Line], start: int, end: int) -> tuple[int, int]:
    verses = [line for line in lines if line.verse is not None]
    first, last = (inside[0].verse or 1) - 1, (inside[-1].verse or 1) - 1
    left = right = 0
    while first - left > 0 and verses[first - left - 1].text == verses[last - left].text:
        left += 1
    while last + right + 1 < len(verses) and verses[last + right + 1].text == verses[first + right].text:
        right += 1
    return (
        start - verses[first - left].start if left else 0,
        verses[last + right].end - end if right else 0,
    )


def _reach_within(text: str, floor: int, ceiling: int, start: int, end: int) -> tuple[int, int]:
    change = graphemes(text[start:end])
    left_text, right_text = graphemes(text[floor:start])[::-1], graphemes(text[end:ceiling])
    left = _shared(change[::-1], left_text)
    right = _shared(change, right_text)
    size = len(change)
    if size >= _LONG_CHANGE:
        left = max(left, size if _alike(change, left_text[:size][::-1]) else 0)
        right = max(right, size if _alike(change, right_text[:size]) else 0)
    return sum(map(len, left_text[:left])), sum(map(len, right_text[:right]))


def _shared(change: list[str], neighbour: list[str]) -> int:
    """Length of the lead of ``neighbour`` that repeats ``change``, as often as it may."""
    count = 0
    while count < len(neighbour) and neighbour[count] == change[count % len(change)]:
        count += 1
    return count


def _alike(change: list[str], neighbour: list[str]) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(change, neighbour, score_cutoff=_ALIKE) > 0
