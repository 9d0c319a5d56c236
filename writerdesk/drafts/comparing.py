"""Two states of a piece as one text to read: what stayed, what went, what came, what moved.

Verse is compared by the line, prose by the word, and scripts without spaces by the grapheme cluster: the alignment is
that of :mod:`writerdesk.text.alignment`, its changes widened to whole words or lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from writerdesk.languages.cards import card
from writerdesk.text.alignment import Block, align
from writerdesk.text.normal import to_nfc
from writerdesk.text.runs import words_and_rest
from writerdesk.text.segments import letter_test

Unit = Literal["line", "word", "grapheme"]
Mark = Literal["same", "delete", "insert"]

VERSE_KINDS = frozenset({"poem", "lyric"})


@dataclass(frozen=True)
class Stretch:
    """A run of text that stayed, went (``delete``) or came (``insert``); ``moved``: as a whole paragraph."""

    mark: Mark
    text: str
    moved: bool = False


@dataclass(frozen=True)
class Gap:
    """A change: old code points ``a`` to ``a_end`` were replaced by new ``b`` to ``b_end``; either may be empty."""

    a: int
    a_end: int
    b: int
    b_end: int


@dataclass(frozen=True)
class Comparison:
    """Two texts (NFC) side by side. Stretches that stayed and went are ``old``, those that stayed and came ``new``."""

    old: str
    new: str
    unit: Unit
    gaps: tuple[Gap, ...]
    moved: tuple[Block, ...]

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The texts in one, in reading order: of each change what went stands before what came."""
        a_holes = [(block.a, block.a + block.length) for block in self.moved]
        b_holes = sorted((block.b, block.b + block.length) for block in self.moved)
        found: list[Stretch] = []
        done = 0
        for gap in self.gaps:
            if done < gap.a:
                found.append(Stretch("same", self.old[done : gap.a]))
            found += _parts(self.old, gap.a, gap.a_end, a_holes, "delete")
            found += _parts(self.new, gap.b, gap.b_end, b_holes, "insert")
            done = gap.a_end
        if done < len(self.old):
            found.append(Stretch("same", self.old[done:]))
        return tuple(found)

    def place_in_new(self, start: int, end: int) -> tuple[int, int]:
        """Which code points of the new text a passage of the old one takes the place of (empty where it only comes).

        ``start`` is less than ``end``. What came in a change gives way where the passage holds all that went in it;
        otherwise it stays.
        """
        return self._place(start, start, end, opens=True), self._place(end, start, end, opens=False)

    def put_in(self, start: int, end: int) -> tuple[int, int, str]:
        """The place as :meth:`place_in_new` gives it, and the passage as it goes in there: parted from its company."""
        if self._ends_a_changed_line(end):
            first, last = self.place_in_new(start, end + 1)
            ended = first == last or self.new[:last].endswith("\n")
            return first, last, self.old[start : end + ended]
        first, last = self.place_in_new(start, end)
        passage, before, after = self.old[start:end], self.new[:first][-1:], self.new[last:][:1]
        if self.unit == "line" and after and not passage.endswith("\n") and before in {"", "\n"} and after != "\n":
            return first, last, passage + "\n"
        if self.unit == "word":
            lead = " " if before.isalnum() and passage[0].isalnum() else ""
            return first, last, lead + passage + (" " if after.isalnum() and passage[-1].isalnum() else "")
        return first, last, passage

    def _ends_a_changed_line(self, end: int) -> bool:
        """Whether only the line end of a change in verse is missing: whoever takes a line takes its words."""
        return (
            self.unit == "line" and self.old[end : end + 1] == "\n" and any(gap.a_end == end + 1 for gap in self.gaps)
        )

    def _place(self, position: int, start: int, end: int, *, opens: bool) -> int:
        shift = 0
        for gap in self.gaps:
            if position < gap.a or (position == gap.a and not opens):
                break
            is_over = gap.a_end <= position if opens else gap.a_end < position
            if not is_over:
                return _within(gap, start, end, opens=opens)
            shift = gap.b_end - gap.a_end
        return position + shift


def unit_for(language: str, kind: str) -> Unit:
    """How a piece is compared: by the line where it is verse, else as its script is written."""
    if kind in VERSE_KINDS:
        return "line"
    return "word" if card(language).segmentation == "spaced" else "grapheme"


def compare(old: str, new: str, language: str, kind: str = "") -> Comparison:
    """Compare two texts, both brought to NFC first. Raises :class:`Refused` ``text/surrogate``, ``language/tag``."""
    old, new, unit = to_nfc(old), to_nfc(new), unit_for(language, kind)
    blocks = align(old, new, language)
    gaps = list(_gaps([block for block in blocks if not block.moved], len(old), len(new)))
    if unit != "grapheme":
        gaps = _Widening(old, new, language, unit).widened(gaps)
    return Comparison(old, new, unit, tuple(gaps), tuple(block for block in blocks if block.moved))


def _gaps(blocks: Sequence[Block], old_length: int, new_length: int) -> Iterator[Gap]:
    a = b = 0
    for block in [*blocks, Block(old_length, new_length, 0)]:
        if a < block.a or b < block.b:
            yield Gap(a, block.a, b, block.b)
        a, b = block.a + block.length, block.b + block.length


class _Widening:
    """Lets every change begin and end with a word or a line; changes that then touch become one."""

    def __init__(self, old: str, new: str, language: str, unit: Unit) -> None:
        self._old, self._new, self._language, self._unit = old, new, language, unit
        self._holds_letter = letter_test()
        self._ends: dict[str, frozenset[int]] = {}

    def widened(self, gaps: list[Gap]) -> list[Gap]:
        found: list[Gap] = []
        for n, gap in enumerate(gaps):
            before = found[-1] if found else Gap(0, 0, 0, 0)
            following = gaps[n + 1].a if n + 1 < len(gaps) else len(self._old)
            back = self._back(gap, gap.a - before.a_end)
            ahead = self._ahead(gap, following - gap.a_end)
            wide = Gap(gap.a - back, gap.a_end + ahead, gap.b - back, gap.b_end + ahead)
            if found and self._is_one(before, wide):
                wide = Gap(before.a, wide.a_end, before.b, wide.b_end)
                found.pop()
            found.append(wide)
        return found

    def _is_one(self, before: Gap, gap: Gap) -> bool:
        between = self._old[before.a_end : gap.a]
        if self._unit == "line":
            return not (self._is_edge(self._old, gap.a) and self._is_edge(self._new, gap.b))
        return "\n" not in between and not self._holds_letter(between)

    def _back(self, gap: Gap, room: int) -> int:
        for step in range(room + 1):
            if self._is_edge(self._old, gap.a - step) and self._is_edge(self._new, gap.b - step):
                return step
        return room

    def _ahead(self, gap: Gap, room: int) -> int:
        for step in range(room + 1):
            if self._is_edge(self._old, gap.a_end + step) and self._is_edge(self._new, gap.b_end + step):
                return step
        return room

    def _is_edge(self, text: str, place: int) -> bool:
        if place in {0, len(text)}:
            return True
        if self._unit == "line":
            return text[place - 1] == "\n"
        start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        line = text[start : end if end >= 0 else len(text)]
        ends = self._ends.get(line)
        if ends is None:
            words = words_and_rest(line, self._language)
            ends = self._ends[line] = frozenset(accumulate(map(len, words), initial=0))
        return place - start in ends


def _within(gap: Gap, start: int, end: int, *, opens: bool) -> int:
    """The place in the new text of one end of a passage that lies in a change."""
    if start <= gap.a and gap.a_end <= end:
        return gap.b if opens else gap.b_end
    if gap.a <= start and end <= gap.a_end:
        return gap.b if start == gap.a else gap.b_end
    return gap.b_end if opens else gap.b


def _parts(text: str, start: int, end: int, holes: Sequence[tuple[int, int]], mark: Mark) -> Iterator[Stretch]:
    """``text`` from ``start`` to ``end``, cut where whole paragraphs moved."""
    for begin, stop in holes:
        if stop <= start or begin >= end:
            continue
        if start < begin:
            yield Stretch(mark, text[start:begin])
        yield Stretch(mark, text[max(start, begin) : min(stop, end)], moved=True)
        start = min(stop, end)
    if start < end:
        yield Stretch(mark, text[start:end])
