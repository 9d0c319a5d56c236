"""What every rule of counting gives back: the units of a line, and the other ways to read it.

Writing leaves things open: a vowel sung short, a nasal that is a syllable or not. A rule says what is most likely and
what else is possible; a form is kept when one reading fits, and the writer may set one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations, islice

import msgspec

# A line of verse with more open places than this is shown with its nearest readings only.
MOST_READINGS = 300


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


class Scan(msgspec.Struct, frozen=True):
    """A line in its likeliest reading, and the places that may be read otherwise."""

    units: tuple[Syllable, ...]
    options: tuple[Option, ...] = ()

    @property
    def total(self) -> int:
        """The sum of the likeliest reading."""
        return sum([unit.value for unit in self.units])

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
    left = own.sub("", line)
    return bool(left) and any(unicodedata.category(char)[0] in "LN" for char in left)


class Arc(msgspec.Struct, frozen=True, gc=False):
    """One syllable that may be read from one place to another: its ``value``, its place in the line, what it costs.

    ``cost`` is 0 for the plain reading and more for what is allowed less readily; ``why`` tells of it.
    """

    to: int
    value: int
    start: int
    end: int
    cost: int = 0
    why: str = ""


class Lattice(msgspec.Struct, frozen=True):
    """All ways to read a line as a row of weights: the arcs that leave each place, from 0 on; all end at the last."""

    text: str
    arcs: tuple[tuple[Arc, ...], ...]


def lattice_of(line: str, scan: Scan) -> Lattice:
    """The ways that a scan leaves open, each departure at the cost of 1."""
    rows = [
        [Arc(number + 1, unit.value, unit.start, unit.end)]
        if unit.value
        else [Arc(number + 1, 0, unit.start, unit.end)]
        for number, unit in enumerate(scan.units)
    ]
    for option in scan.options:
        unit = scan.units[option.index]
        rows[option.index].append(Arc(option.index + 1, option.value, unit.start, unit.end, 1, option.why))
    return Lattice(line, tuple(tuple(row) for row in rows))
