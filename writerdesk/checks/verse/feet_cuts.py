"""Ways to cut a line into feet of a shape, each bound to the one before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

import msgspec

from writerdesk.checks.verse.vocabulary import Feet, Follow
from writerdesk.languages.prosody.cir import (
    Letter,
    asai,
    closes_short,
    letters_of,
    printed_feet,
    said_together,
    vowels_taken,
    with_aytam,
)

BROKEN = 5
"""What a broken link weighs beside a cut that is moved away from a space."""
_MOST_CUTS = 4000
_MOST_KEPT = 120
# Letters of a foot, consonants without a vowel counted in.
_LONGEST_FOOT = 12
_KEPT = 1 << 12


class Cut(msgspec.Struct, gc=False):
    """One way to cut a line: the places of its feet, their shapes, what it costs by itself, cuts that are moved."""

    feet: tuple[tuple[int, int], ...]
    shapes: tuple[str, ...]
    cost: int
    moved: int


class Foot(NamedTuple):
    """Letters as a foot: its shape, whether the form has it within a line, and whether no foot of it is so long."""

    shape: str
    is_known: bool
    is_long: bool


class Shapes:
    """The feet of a form, ready to be held against; see :class:`.vocabulary.Feet`."""

    def __init__(self, feet: Feet) -> None:
        self.feet = feet
        self._shapes = frozenset(feet.shapes)
        self._last = frozenset(feet.last)
        self.longest = max(map(len, feet.shapes), default=0)
        # The first rule for what follows a foot of each shape.
        self._follows = {foot: rule for rule in reversed(feet.follow) for foot in rule.after}
        self._wrong: dict[tuple[tuple[str, ...], bool], int] = {}
        self._names: dict[str, str] = {}
        self._feet: dict[str, Foot] = {}

    def foot(self, lengths: str) -> Foot:
        """Letters as a foot, by their lengths, and u behind them where the last one is a short u."""
        found = self._feet.get(lengths)
        if found is None:
            if len(self._feet) > _KEPT:
                self._feet.clear()
            shape = asai(lengths.rstrip("u")) + ("u" if lengths.endswith("u") else "")
            is_long = len(shape) > self.longest + 1
            found = self._feet[lengths] = Foot(shape, self.has(shape, is_last=False), is_long)
        return found

    def has(self, foot: str, *, is_last: bool) -> bool:
        """Whether the form has such a foot, at the end of the poem (``is_last``) or before."""
        if is_last and self._last:
            return foot in self._last or foot.rstrip("u") in self._last
        return foot.rstrip("u") in self._shapes

    def broken(self, before: str, foot: str) -> Follow | None:
        """The rule that a foot breaks behind another."""
        rule = self._follows.get(before.rstrip("u"))
        return rule if rule is not None and not foot.startswith(rule.begins) else None

    def wrong(self, shapes: tuple[str, ...], *, is_last: bool) -> int:
        """How many shapes of a line the form has not, and how many links between them do not hold."""
        row = shapes, is_last
        found = self._wrong.get(row)
        if found is None:
            if len(self._wrong) > _KEPT:
                self._wrong.clear()
            ends = [*[False] * (len(shapes) - 1), is_last]
            found = sum(not self.has(foot, is_last=end) for foot, end in zip(shapes, ends, strict=True))
            found += sum(self.broken(one, two) is not None for one, two in pairwise(shapes))
            self._wrong[row] = found
        return found

    def name(self, foot: str) -> str:
        """A shape with the name of its foot: ``NN tema``."""
        found = self._names.get(foot)
        if found is None:
            name = self.feet.names.get(foot) or self.feet.names.get(foot.rstrip("u"), "")
            found = self._names[foot] = f"{foot} {name}".strip()
        return found


@lru_cache(maxsize=64)
def shapes_of(feet: Feet) -> Shapes:
    """The shapes of a form's feet."""
    return Shapes(feet)


@lru_cache(maxsize=_KEPT)
def as_printed(text: str, shapes: Shapes, *, is_last: bool) -> Cut | None:
    """The line cut at its words, or None where it has no letters."""
    words = printed_feet(text)
    if not words:
        return None
    row = tuple([word.shape for word in words])
    wrong = shapes.wrong(row, is_last=is_last)
    return Cut(tuple([(word.start, word.end) for word in words]), row, BROKEN * wrong, 0)


@lru_cache(maxsize=_KEPT)
def letters(text: str) -> list[Letter]:
    """The letters of a line."""
    return letters_of(text)


@lru_cache(maxsize=_KEPT)
def other_cuts(text: str, following: str, wanted: int, shapes: Shapes, *, is_last: bool) -> list[Cut]:
    """The cuts of a line into ``wanted`` feet that hold, cheapest first; the next line begins with ``following``."""
    written = letters(text)
    ways = [written]
    joined = said_together(written, following)
    if joined != written:
        ways.append(joined)
    ways += [taken for way in ways if (taken := vowels_taken(way)) != way]
    if "ஃ" in text:
        ways = [*ways, *map(with_aytam, ways)]
    found = [cut for way in ways for cut in _Way(way, shapes, is_last=is_last).cuts(wanted)]
    return sorted(found, key=lambda cut: cut.cost)[:_MOST_KEPT]


def forget_lines() -> None:
    """Forget every line read before; for benchmarks."""
    for kept in (letters, as_printed, other_cuts):
        kept.cache_clear()


class _Way:
    """The letters of a line as they are said, with the feet that may stand from each to each."""

    def __init__(self, letters: Sequence[Letter], shapes: Shapes, *, is_last: bool) -> None:
        self._letters = letters
        self._shapes = shapes
        self._is_last = is_last
        self._lengths = "".join([letter.length for letter in letters])
        # A foot begins with a letter that sounds.
        self._heads = [at for at, length in enumerate(self._lengths) if at and length != "p"]
        self._closes = ["u" if closes_short(letter) else "" for letter in letters]
        self._feet: dict[int, list[tuple[int, str]]] = {}

    def cuts(self, wanted: int) -> Iterator[Cut]:
        """The cuts into so many feet, each of which has a shape of the form and answers the one before it."""
        letters = self._letters
        printed = {number for number, letter in enumerate(letters) if letter.begins_word}
        for heads, row in islice(self._grow((0,), (), wanted), _MOST_CUTS):
            bounds = (*heads, len(letters))
            places = tuple([(letters[first].start, letters[last - 1].end) for first, last in pairwise(bounds)])
            moved = len(printed.symmetric_difference(heads))
            yield Cut(places, row, moved, moved)

    def _grow(
        self, heads: tuple[int, ...], row: tuple[str, ...], wanted: int
    ) -> Iterator[tuple[tuple[int, ...], tuple[str, ...]]]:
        """Where feet begin and their shapes, behind those that are found already."""
        head, end, rest = heads[-1], len(self._letters), wanted - len(heads)
        if end - head > _LONGEST_FOOT * (rest + 1):
            return
        if not rest:
            foot = self._foot(head, end).shape if end > head else ""
            if foot and self._shapes.has(foot, is_last=self._is_last) and not self._is_broken(row, foot):
                yield heads, (*row, foot)
            return
        for behind, foot in self._feet_from(head):
            if not self._is_broken(row, foot):
                yield from self._grow((*heads, behind), (*row, foot), wanted)

    def _is_broken(self, row: tuple[str, ...], foot: str) -> bool:
        return bool(row) and self._shapes.broken(row[-1], foot) is not None

    def _feet_from(self, head: int) -> list[tuple[int, str]]:
        """The feet that the form has and that begin with a letter, each with the letter behind it."""
        found = self._feet.get(head)
        if found is None:
            found = self._feet[head] = []
            for end in self._heads[bisect_right(self._heads, head) :]:
                foot = self._foot(head, end)
                # More letters are no fewer asai.
                if end - head > _LONGEST_FOOT or foot.is_long:
                    break
                if foot.is_known:
                    found.append((end, foot.shape))
        return found

    def _foot(self, first: int, end: int) -> Foot:
        return self._shapes.foot(self._lengths[first:end] + self._closes[end - 1])
