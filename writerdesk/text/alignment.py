"""Where every stretch of the old text stands in the new one: the one answer that difference and comments both read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from writerdesk.text.paragraphs import Pair, heaviest_chain, match_edited, match_unchanged, without_rivals
from writerdesk.text.runs import equal_runs
from writerdesk.text.segments import graphemes
from writerdesk.text.verse_lines import Line, physical_lines

# An answer by paragraphs may mark so much more than a plain one before it is given up (merged or wrapped paragraphs).
_WORTH = 1.5
# A stretch without matched paragraphs is trusted when this much of both sides is equal.
_TRUSTED = 0.7


class Block(NamedTuple):
    """``length`` code points at ``a`` of the old text that stand at ``b`` of the new one.

    ``moved``: whole paragraphs, out of order. ``certain`` is false where the match may be a likeness only.
    """

    a: int
    b: int
    length: int
    moved: bool = False
    certain: bool = True


class Stretch(NamedTuple):
    """A stretch of both texts, half-open code points."""

    a: int
    a_end: int
    b: int
    b_end: int


def align(old: str, new: str, language: str) -> list[Block]:
    """Blocks of two NFC texts in the order of the old one; they overlap on neither side and hold whole clusters."""
    if old == new:
        return [Block(0, 0, len(old))] if old else []
    return _Alignment(old, new, language).blocks()


class _Alignment:
    def __init__(self, old: str, new: str, language: str) -> None:
        self._old, self._new, self._language = old, new, language
        self._a_lines = [line for line in physical_lines(old) if line.verse is not None]
        self._b_lines = [line for line in physical_lines(new) if line.verse is not None]
        unchanged = match_unchanged([line.text for line in self._a_lines], [line.text for line in self._b_lines])
        self._chain = self._matched(unchanged)
        kept = {(pair.a, pair.b) for pair in self._chain}
        self._moves = self._moved_blocks([pair for pair in unchanged if (pair.a, pair.b) not in kept])
        self._a_holes = [(move.a, move.a + move.length) for move in self._moves]
        self._b_holes = sorted((move.b, move.b + move.length) for move in self._moves)

    def blocks(self) -> list[Block]:
        found = list(self._moves)
        inside: list[Pair] = []
        before, end = Pair(-1, -1, 0), Pair(len(self._a_lines), len(self._b_lines), 0)
        for last, pair, following in zip([before, *self._chain], self._chain, [*self._chain[1:], end], strict=False):
            if not self._is_firm(last, pair, following):
                inside.append(pair)
                continue
            found += self._gap(before, pair, inside)
            found += self._paired(pair)
            before, inside = pair, []
        found += self._gap(before, end, inside)
        return sorted(found)

    def _is_firm(self, before: Pair, pair: Pair, after: Pair) -> bool:
        """Unchanged, or edited between two that follow it on both sides: nothing was merged, split or wrapped here."""
        if pair.certain and self._a_lines[pair.a].text == self._b_lines[pair.b].text:
            return True
        return all(second.a - first.a == second.b - first.b == 1 for first, second in ((before, pair), (pair, after)))

    def _paired(self, pair: Pair) -> list[Block]:
        a, b = self._a_lines[pair.a], self._b_lines[pair.b]
        runs = equal_runs(a.text, b.text, self._language)
        return [Block(a.start + run.a, b.start + run.b, run.length, certain=pair.certain) for run in runs]

    def _matched(self, unchanged: list[Pair]) -> list[Pair]:
        """The chain of unchanged and edited paragraphs, in order, with what is doubtful marked so."""
        a_done, b_done = {pair.a for pair in unchanged}, {pair.b for pair in unchanged}
        a_left = [index for index in range(len(self._a_lines)) if index not in a_done]
        b_left = [index for index in range(len(self._b_lines)) if index not in b_done]
        a_texts = [self._a_lines[index].text for index in a_left]
        b_texts = [self._b_lines[index].text for index in b_left]
        alike = [Pair(a_left[a], b_left[b], weight) for a, b, weight, _ in match_edited(a_texts, b_texts)]
        chain = heaviest_chain([*unchanged, *alike])
        firm = without_rivals(
            [line.text for line in self._a_lines], [line.text for line in self._b_lines], chain, alike
        )
        return [pair._replace(certain=pair in firm) for pair in chain]

    def _moved_blocks(self, pairs: list[Pair]) -> list[Block]:
        """Neighbouring paragraphs that moved together are one block; the line ends after them go along where equal."""
        blocks: list[Block] = []
        for pair in sorted(pairs):
            a, b = self._a_lines[pair.a], self._b_lines[pair.b]
            along = _common_lead(
                self._after(self._old, self._a_lines, pair.a), self._after(self._new, self._b_lines, pair.b)
            )
            length = len(a.text) + len(along)
            last = blocks[-1] if blocks else None
            if last and last.a + last.length == a.start and last.b + last.length == b.start:
                blocks[-1] = last._replace(length=last.length + length)
            else:
                blocks.append(Block(a.start, b.start, length, moved=True))
        return blocks

    @staticmethod
    def _after(text: str, lines: list[Line], index: int) -> str:
        """What stands between a line and the next one that is not blank."""
        return text[lines[index].end : lines[index + 1].start if index + 1 < len(lines) else len(text)]

    def _gap(self, before: Pair, after: Pair, inside: list[Pair]) -> list[Block]:
        """Blocks between two firm pairs: by the pairs inside, or plainly where that marks much less."""
        gap = Stretch(
            self._a_lines[before.a].end if before.a >= 0 else 0,
            self._a_lines[after.a].start if after.a < len(self._a_lines) else len(self._old),
            self._b_lines[before.b].end if before.b >= 0 else 0,
            self._b_lines[after.b].start if after.b < len(self._b_lines) else len(self._new),
        )
        plain = self._plain(gap)
        if not inside:
            return plain
        found: list[Block] = []
        a_done, b_done = gap.a, gap.b
        for pair in inside:
            found += self._plain(Stretch(a_done, self._a_lines[pair.a].start, b_done, self._b_lines[pair.b].start))
            found += self._paired(pair)
            a_done, b_done = self._a_lines[pair.a].end, self._b_lines[pair.b].end
        found += self._plain(Stretch(a_done, gap.a_end, b_done, gap.b_end))
        return plain if _outside(gap, found) > _WORTH * _outside(gap, plain) else found

    def _plain(self, stretch: Stretch) -> list[Block]:
        """Blocks of one stretch without regard to paragraphs; what moved away or in is stepped over."""
        a_pieces = _without_holes(stretch.a, stretch.a_end, self._a_holes)
        b_pieces = _without_holes(stretch.b, stretch.b_end, self._b_holes)
        a_text = "".join(self._old[start:end] for start, end in a_pieces)
        b_text = "".join(self._new[start:end] for start, end in b_pieces)
        runs = equal_runs(a_text, b_text, self._language)
        certain = sum(run.length for run in runs) >= _TRUSTED * max(len(a_text), len(b_text))
        return [
            Block(a, b, length, certain=certain)
            for run in runs
            for a, b, length in _placed(run.a, run.b, run.length, a_pieces, b_pieces)
        ]


def _outside(stretch: Stretch, blocks: list[Block]) -> int:
    return stretch.a_end - stretch.a + stretch.b_end - stretch.b - 2 * sum(block.length for block in blocks)


def _common_lead(a: str, b: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(graphemes(a), graphemes(b), strict=False))
    return "".join(cluster for cluster, _ in pairs)


def _without_holes(start: int, end: int, holes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    for hole_start, hole_end in holes[bisect_left(holes, (start, start)) :]:
        if hole_start >= end:
            break
        pieces.append((start, hole_start))
        start = hole_end
    pieces.append((start, end))
    return [piece for piece in pieces if piece[0] < piece[1]]


def _placed(
    a: int, b: int, length: int, a_pieces: list[tuple[int, int]], b_pieces: list[tuple[int, int]]
) -> Iterator[tuple[int, int, int]]:
    """A run of the joined pieces as runs of the whole texts, cut where a piece ends."""
    while length:
        a_place, a_room = _place(a, a_pieces)
        b_place, b_room = _place(b, b_pieces)
        size = min(length, a_room, b_room)
        yield a_place, b_place, size
        a, b, length = a + size, b + size, length - size


def _place(offset: int, pieces: list[tuple[int, int]]) -> tuple[int, int]:
    for start, end in pieces:
        if offset < end - start:
            return start + offset, end - start - offset
        offset -= end - start
    raise AssertionError
