"""Old text whose fate nobody can tell: what was taken out or put in beside it might as well be itself.

``very very`` of which one was struck, two equal stanzas of which one is gone: the alignment shows one answer, the
other is as good, so a comment there is given up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from writerdesk.text.alignment import Block
from writerdesk.text.segments import graphemes
from writerdesk.text.verse_lines import Line, physical_lines

# A change so long may be taken for a stretch beside it that is alike, not only for one that is the same.
_LONG_CHANGE = 12
_ALIKE = 0.6


def doubtful_zones(old: str, new: str, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Ranges of the old text, sorted, in code points; ``blocks`` are those of the alignment of the two."""
    a_lines = [line for line in physical_lines(old) if line.verse is not None]
    b_lines = [line for line in physical_lines(new) if line.verse is not None]
    return sorted(
        [*_among_paragraphs(a_lines, b_lines, blocks), *_within_paragraphs(old, new, a_lines, b_lines, blocks)]
    )


def _among_paragraphs(a_lines: list[Line], b_lines: list[Line], blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Unchanged paragraphs with an equal one beside them, on either side, that came or went."""
    a_kept = _kept([(block.a, block.length) for block in blocks], a_lines)
    b_kept = _kept(sorted((block.b, block.length) for block in blocks), b_lines)
    b_starts = [line.start for line in b_lines]
    starts = [block.a for block in blocks]
    for index, line in enumerate(a_lines):
        block = blocks[max(0, bisect_right(starts, line.start) - 1)] if blocks else Block(0, 0, 0)
        if not (block.a <= line.start and line.end <= block.a + block.length):
            continue
        counterpart = bisect_right(b_starts, line.start - block.a + block.b) - 1
        if _has_twin(a_lines, a_kept, index) or _has_twin(b_lines, b_kept, counterpart):
            yield line.start, line.end


def _kept(spans: list[tuple[int, int]], lines: list[Line]) -> list[bool]:
    """For each line whether at least half of it stands in the other text; ``spans`` are (start, length), in order."""
    kept = []
    first = 0
    for line in lines:
        while first < len(spans) and spans[first][0] + spans[first][1] <= line.start:
            first += 1
        covered, index = 0, first
        while index < len(spans) and spans[index][0] < line.end:
            covered += min(line.end, sum(spans[index])) - max(line.start, spans[index][0])
            index += 1
        kept.append(2 * covered >= line.end - line.start)
    return kept


def _has_twin(lines: list[Line], kept: list[bool], index: int) -> bool:
    """Whether an equal paragraph without counterpart lies before the next one that has one, up or down."""
    for step in (-1, 1):
        other = index + step
        while 0 <= other < len(lines) and not kept[other]:
            if lines[other].text == lines[index].text:
                return True
            other += step
    return False


def _within_paragraphs(
    old: str, new: str, a_lines: list[Line], b_lines: list[Line], blocks: Sequence[Block]
) -> Iterator[tuple[int, int]]:
    edges = [Block(0, 0, 0), *(block for block in blocks if not block.moved), Block(len(old), len(new), 0)]
    a_starts, b_starts = [line.start for line in a_lines], [line.start for line in b_lines]
    for before, after in pairwise(edges):
        a, a_end, b, b_end = before.a + before.length, after.a, before.b + before.length, after.b
        if a < a_end and b < b_end and abs((a_end - a) - (b_end - b)) < _LONG_CHANGE:
            continue  # one thing put in the place of another stands where it stands
        for text, lines, starts, start, end in ((old, a_lines, a_starts, a, a_end), (new, b_lines, b_starts, b, b_end)):
            left, right = _reach(text, lines, starts, start, end) if start < end else (0, 0)
            if left or right:
                yield a - left, a_end + right


def _reach(text: str, lines: list[Line], starts: list[int], start: int, end: int) -> tuple[int, int]:
    """How far beside a change inside one paragraph the text could be taken for it, in code points left and right."""
    first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
    if first < 0 or any(start <= line.start and line.end <= end for line in lines[first : last + 1]):
        return 0, 0
    change = graphemes(text[start:end])
    before = graphemes(text[lines[first].start : start])[::-1]
    after = graphemes(text[end : max(end, lines[last].end)])
    left, right = _shared(change[::-1], before), _shared(change, after)
    size = len(change)
    if size >= _LONG_CHANGE:
        left = max(left, size if _alike(change, before[:size][::-1]) else 0)
        right = max(right, size if _alike(change, after[:size]) else 0)
    return sum(map(len, before[:left])), sum(map(len, after[:right]))


def _shared(change: list[str], neighbour: list[str]) -> int:
    """Length of the lead of ``neighbour`` that repeats ``change``, as often as it may."""
    count = 0
    while count < len(neighbour) and neighbour[count] == change[count % len(change)]:
        count += 1
    return count


def _alike(change: list[str], neighbour: list[str]) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(change, neighbour, score_cutoff=_ALIKE) > 0
