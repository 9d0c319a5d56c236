"""What every rule of counting gives back: the units of a line, and the other ways to read it.

Writing leaves things open: a vowel sung short, a nasal that is a syllable or not. A rule says what is most likely and
what else is possible; a form is kept when one reading fits, and the writer may set one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, islice

import msgspec

# A line of verse with more open places than this is shown with its nearest readings only.
MOST_READINGS = 300
# No syllable of a lattice takes more places.
FARTHEST = 4


class Syllable(msgspec.Struct, frozen=True, gc=False):
    """One unit: its letters, what it counts for, and its place in the line (code points, half-open)."""

    text: str
    value: int
    start: int
    end: int


class Option(msgspec.Struct, frozen=True, gc=False):
    """Another value for the unit at ``index``, and in words why it may be read so; listed likeliest first."""

    index: int
    value: int
    why: str


class Reading(msgspec.Struct, frozen=True):
    """One way to read a line; ``note`` says how it departs from the likeliest, or is ''."""

    units: tuple[Syllable, ...]
    total: int
    note: str = ""


class Scan(msgspec.Struct, frozen=True, gc=False):
    """A line in its likeliest reading, and the places that may be read otherwise.

    A rule that has the values of the units in a row gives them too.
    """

    units: tuple[Syllable, ...]
    options: tuple[Option, ...] = ()
    row: tuple[int, ...] = ()

    @property
    def values(self) -> tuple[int, ...]:
        """What each unit counts in the likeliest reading."""
        return self.row or tuple([unit.value for unit in self.units])

    @property
    def total(self) -> int:
        """The sum of the likeliest reading."""
        return sum(self.values)

    def readings(self) -> list[Reading]:
        """The likeliest reading first, then those with one departure, with two …, at most ``MOST_READINGS``."""
        return list(islice(self._all(), MOST_READINGS))

    def _all(self) -> Iterator[Reading]:
        for departures in range(len(self.options) + 1):
            for chosen in combinations(self.options, departures):
                if len({option.index for option in chosen}) == departures:
                    yield self._with(chosen)

    def _with(self, chosen: tuple[Option, ...]) -> Reading:
        units = list(self.units)
        for option in chosen:
            units[option.index] = msgspec.structs.replace(units[option.index], value=option.value)
        note = "; ".join(f"{self.units[option.index].text}: {option.why}" for option in chosen)
        return Reading(tuple(units), sum(unit.value for unit in units), note)


def foreign(line: str, own: re.Pattern[str]) -> bool:
    """True when ``line`` holds a letter or number that ``own`` does not match: then this rule cannot count it."""
    return any(map(str.isalnum, own.sub("", line)))  # category L or N


def plain(units: Sequence[Syllable]) -> Scan:
    """A line that leaves nothing open and whose units count 1 each."""
    return Scan(tuple(units), (), (1,) * len(units))


def placed(words: Sequence[tuple[int, Scan]]) -> tuple[Syllable, ...]:
    """The units of a line's words, each word with where it stands; places in it count from its beginning."""
    return tuple(
        [Syllable(one.text, one.value, at + one.start, at + one.end) for at, word in words for one in word.units]
    )


def shifted(options: Sequence[Option], units: int) -> list[Option]:
    """The options of a word behind so many units."""
    return [Option(units + option.index, option.value, option.why) for option in options]


class Arc(msgspec.Struct, frozen=True, gc=False):
    """One syllable that may be read from a place on: how many places it takes, its ``value``, what it costs.

    ``cost`` is 0 for the plain reading and more for what is allowed less readily; ``why`` tells of it.
    """

    count: int
    value: int
    cost: int = 0
    why: str = ""


class Lattice(msgspec.Struct, frozen=True, gc=False):
    """All ways to read a line as a row of weights: the arcs that leave each place, from 0 on; all end at the last.

    ``starts`` and ``ends`` say where each place stands in ``text``, in code points from where its word begins, which
    is in ``words``. ``is_weighed``: every arc is short or long, 1 or 2; a unit may else count nothing, or what the
    writer set.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[int, ...]
    arcs: tuple[tuple[Arc, ...], ...]
    is_weighed: bool = True

    def syllables(self, path: Sequence[Arc]) -> tuple[Syllable, ...]:
        """The arcs of a reading, from the line's beginning, as units of the line."""
        units = []
        place = 0
        for arc in path:
            start = self.words[place] + self.starts[place]
            place += arc.count
            end = self.words[place - 1] + self.ends[place - 1]
            units.append(Syllable(self.text[start:end], arc.value, start, end))
        return tuple(units)


def lattice_of(line: str, scan: Scan) -> Lattice:
    """The ways that a scan leaves open, each departure at the cost of 1."""
    rows = [[Arc(1, unit.value)] for unit in scan.units]
    for option in scan.options:
        rows[option.index].append(Arc(1, option.value, 1, option.why))
    return lattice_between(line, scan, rows)


def lattice_between(line: str, scan: Scan, rows: Sequence[Sequence[Arc]]) -> Lattice:
    """The ways ``rows`` to read ``scan``, each of whose units is a place."""
    starts, ends = [unit.start for unit in scan.units], [unit.end for unit in scan.units]
    is_weighed = {arc.value for arcs in rows for arc in arcs} <= {1, 2}
    return Lattice(line, tuple(starts), tuple(ends), (0,) * len(starts), tuple(map(tuple, rows)), is_weighed)
