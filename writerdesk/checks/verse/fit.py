"""Fitting a line's units to the parts that a form expects, trying every break and every reading that the line
allows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from heapq import nsmallest
from itertools import accumulate, combinations, islice, pairwise
from operator import attrgetter
from typing import NamedTuple

import msgspec

from writerdesk.checks.verse.ends import Ends
from writerdesk.checks.verse.layout import Parts, bounds_of, high, low
from writerdesk.checks.verse.vocabulary import Caesura, Edge, Span
from writerdesk.languages.prosody.reading import Option, Scan

# Readings with more departures than the count needs plus these are not tried: nobody would say the line so.
_SPARE = 1
_MOST = 120
_MOST_DEPARTURES = 6
_MOST_WAYS = 12
_MOST_CUTS = 5000
_OFF, _UNMARKED = 1 << 40, 1 << 30
# A sign further than this from the caesura belongs to the sentence: a comma after a name that is called.
_FAR = 4
# A line so many times as long as the form's is no line of it: no break is sought.
_TOO_LONG = 3
_START = attrgetter("start")
# Another value of a unit, and by how much it changes a count.
_Departure = tuple[Option, int]


class PartFit(msgspec.Struct, frozen=True, gc=False):
    """One part: units ``first`` to ``last``, their count in the chosen reading, how far off, edges it breaks."""

    first: int
    last: int
    count: int
    off: int
    chosen: tuple[Option, ...]
    broken: tuple[Edge, ...]


class Fit(msgspec.Struct, frozen=True, gc=False):
    """One line: its parts; ``at_mark`` tells that they meet at a sign of the caesura, if the line has one.

    Over all parts, ``off`` are units too many or too few, ``count`` the units in the chosen reading and ``chosen`` the
    departures from the likeliest one. Made by :func:`fit_of`.
    """

    parts: tuple[PartFit, ...]
    at_mark: bool
    off: int
    count: int
    chosen: tuple[Option, ...]

    def breaks_hard(self) -> bool:
        """Whether a part breaks a hard rule of its ends."""
        broken = [edge.severity for part in self.parts for edge in part.broken]
        return "hard" in broken

    def is_perfect(self) -> bool:
        """Whether the likeliest reading fits whole, with its parts at the line's marks: nothing better can be found."""
        if self.off or self.chosen or not self.at_mark:
            return False
        return not [part for part in self.parts if part.broken]

    def rank(self) -> tuple[int, int, int, int, int]:
        """Sort key: the best fit first."""
        worst = max([part.off for part in self.parts], default=0)
        broken = sum([edge.severity == "hard" for part in self.parts for edge in part.broken])
        return (worst > 0, worst, broken, len(self.chosen), not self.at_mark)


def fit_of(parts: tuple[PartFit, ...], *, at_mark: bool = True) -> Fit:
    """The fit of a line that consists of ``parts``."""
    if len(parts) == 1:
        part = parts[0]
        return Fit(parts, at_mark, part.off, part.count, part.chosen)
    off = count = 0
    chosen: tuple[Option, ...] = ()
    for part in parts:
        off += part.off
        count += part.count
        chosen += part.chosen
    return Fit(parts, at_mark, off, count, chosen)


class _Line(NamedTuple):
    """A line to be fitted: its units in the text, what each counts in the likeliest reading, the sum before each."""

    text: str
    scan: Scan
    values: tuple[int, ...]
    sums: list[int]


def best_fit(text: str, scan: Scan, parts: Parts, caesura: Caesura, ends: Sequence[Ends], licence: int) -> Fit:
    """The best way to read ``scan`` (units in ``text``) as ``parts``; ``ends`` are the rules of each part's ends."""
    values = scan.values
    line = _Line(text, scan, values, list(accumulate(values, initial=0)))
    if len(parts) == 1:
        return fit_of((fit_part(line, 0, len(values), parts[0], ends[0], licence),))
    if line.sums[-1] > _TOO_LONG * _longest(parts):
        return _with_breaks(line, parts, _nearest(scan, parts), ends, licence, at_mark=True)
    marked = _marked(line, caesura)
    if caesura.search == "marks" and _near(line.sums, parts, marked):
        return _with_breaks(line, parts, marked, ends, licence, at_mark=True)
    if len(parts) == 2 and len(marked) == 1 and _is_counted(line.sums, parts, marked[0]):
        # No other break comes before the only one at a sign, where the parts count what they should.
        fit = _with_breaks(line, parts, marked, ends, licence, at_mark=True)
        if fit.is_perfect():
            return fit
    return _searched(line, parts, marked, _spaced(line, caesura), ends, licence)


def _searched(
    line: _Line, parts: Parts, marked: list[int], spaced: list[int], ends: Sequence[Ends], licence: int
) -> Fit:
    """The best of all breaks ``spaced`` that a line may have, of which it bears a sign at those ``marked``."""
    scan, signs = line.scan, set(marked)
    best: Fit | None = None
    rank: tuple[int, int, int, int, int] = (True, 0, 0, 0, False)
    reach: tuple[list[int], list[int]] | None = None
    step = 1
    ways = _nearest_first(line.sums, parts, spaced, signs) or [(0, tuple(_nearest(scan, parts)))]
    for off, way in ways:
        if best is not None:
            if reach is None:
                reach, step = _reach(line), _largest_step(scan)
            # No better than the best so far: it is off by more at least, or departs as often from the writing.
            if off and rank <= (False, 0, 0, -(-off // step), False):
                break
            if _least_off(reach, parts, way) > rank[1]:
                continue
        fit = _with_breaks(line, parts, way, ends, licence, at_mark=not marked or signs.issuperset(way))
        if fit.is_perfect():
            return fit
        own = fit.rank()
        if best is None or own < rank:
            best, rank = fit, own
    return best or _with_breaks(line, parts, ways[0][1], ends, licence, at_mark=True)


def _is_counted(sums: list[int], parts: Parts, at: int) -> bool:
    """Whether both parts of a line that breaks ``at`` a unit count what they should, in the likeliest reading."""
    (least, most), (least_behind, most_behind) = bounds_of(parts)
    return least <= sums[at] <= most and least_behind <= sums[-1] - sums[at] <= most_behind


@lru_cache(maxsize=1024)
def _longest(parts: Parts) -> int:
    return sum(map(high, parts))


def _largest_step(scan: Scan) -> int:
    """By how much one departure changes a count at most."""
    return max([abs(option.value - scan.units[option.index].value) for option in scan.options], default=1) or 1


def _reach(line: _Line) -> tuple[list[int], list[int]]:
    """Sums of the least and of the greatest values that units may have, from the line's beginning to each."""
    if not line.scan.options:
        return line.sums, line.sums
    least, most = list(line.values), list(line.values)
    for option in line.scan.options:
        least[option.index] = min(least[option.index], option.value)
        most[option.index] = max(most[option.index], option.value)
    return [0, *accumulate(least)], [0, *accumulate(most)]


def _least_off(reach: tuple[list[int], list[int]], parts: Parts, way: tuple[int, ...]) -> int:
    """How far the worst part is off at least, whatever reading is taken."""
    least, most = reach
    worst = first = 0
    for (low_count, high_count), last in zip(bounds_of(parts), (*way, len(least) - 1), strict=False):
        worst = max(worst, low_count - most[last] + most[first], least[last] - least[first] - high_count)
        first = last
    return worst


def _near(sums: list[int], parts: Parts, marked: Sequence[int]) -> bool:
    """Whether the line's signs can be its caesura: as many as it needs, and not far from where it should be.

    ``sums`` counts the units before each.
    """
    if len(marked) != len(parts) - 1:
        return False
    first = 0
    for (least, most), last in zip(bounds_of(parts), marked, strict=False):
        if not least - _FAR <= sums[last] - first <= most + _FAR:
            return False
        first = sums[last]
    return True


def _nearest_first(
    sums: list[int], parts: Parts, spaced: list[int], marked: set[int]
) -> list[tuple[int, tuple[int, ...]]]:
    """The ways to break a line ``spaced`` whose likeliest counts come nearest to the parts, and how far they are off.

    At equal counts those at marks come first, then those that are even; ``sums`` counts the units before each.
    """
    *before, last = bounds_of(parts)
    ways: list[tuple[int, tuple[int, ...]]] = [(0, (0,))]
    for number, part in enumerate(before):
        ends = spaced[number : len(spaced) - len(before) + number + 1]
        marks = [0 if end in marked else _UNMARKED for end in ends]
        worth = _worth(part, sums[-1])
        longer: list[tuple[int, tuple[int, ...]]] = []
        for cost, way in ways:
            at = bisect_right(ends, way[-1])
            begun = sums[way[-1]]
            longer += [
                (cost + worth[sums[end] - begun] + mark, (*way, end))
                for end, mark in zip(ends[at:], marks[at:], strict=True)
            ]
            if len(longer) > _MOST_CUTS:
                break
        ways = longer[:_MOST_CUTS]
    worth, whole = _worth(last, sums[-1]), sums[-1]
    found = nsmallest(_MOST_WAYS, [(cost + worth[whole - sums[way[-1]]], way) for cost, way in ways])
    return [(cost // _OFF, way[1:]) for cost, way in found]


@lru_cache(maxsize=1024)
def _worth(part: tuple[int, int], most_units: int) -> list[int]:
    """For each count up to ``most_units``: how far the part is off, then how uneven it is, in one number."""
    least, most = part
    # Of a part that may be from 2 to 4 the middle is meant.
    return [
        max(least - count, count - most, 0) * _OFF + abs(2 * count - least - most) for count in range(most_units + 1)
    ]


def _with_breaks(
    line: _Line, parts: Parts, breaks: Sequence[int], ends: Sequence[Ends], licence: int, *, at_mark: bool
) -> Fit:
    fitted = []
    first = 0
    for part, own, last in zip(parts, ends, (*breaks, len(line.values)), strict=False):
        fitted.append(fit_part(line, first, last, part, own, licence))
        first = last
    return fit_of(tuple(fitted), at_mark=at_mark)


def fit_part(line: _Line, first: int, last: int, span: Span, ends: Ends, licence: int) -> PartFit:
    """Read units ``first`` to ``last`` so that they count ``span`` and keep the hard rules of their ends, if any
    reading does.
    """
    base = line.sums[last] - line.sums[first]
    least, most = (span, span) if isinstance(span, int) else span
    values = line.values[first:last]
    broken = ends.broken(line.text, line.scan, first, values)
    if least <= base <= most and not (broken and _is_hard(broken)):
        return PartFit(first, last, base, 0, (), broken)
    options = [option for option in line.scan.options if first <= option.index < last]
    if not options:
        off = max(least - base, base - most, 0)
        return PartFit(first, last, base, off, (), broken)
    departures = [(option, option.value - line.values[option.index]) for option in options]
    down, up = _reached(departures)
    for off in range(licence + 1):
        found: PartFit | None = None
        targets = range(least, most + 1) if off == 0 else (least - off, most + off)
        for target in sorted(targets, key=lambda target: abs(target - base)):
            if not down <= target - base <= up:
                continue
            for chosen in _subsets(departures, target - base, spare=ends.has_hard):
                kept = ends.broken(line.text, line.scan, first, _apply(values, first, chosen))
                part = PartFit(first, last, target, off, chosen, kept)
                if not (kept and _is_hard(kept)):
                    return part
                found = found or part
        if found is not None:
            return found
    off = least - base if base < least else base - most
    return PartFit(first, last, base, off, (), broken)


def _is_hard(broken: tuple[Edge, ...]) -> bool:
    return "hard" in [edge.severity for edge in broken]


def _reached(departures: list[_Departure]) -> tuple[int, int]:
    """By how much departures may change a count together: down to, up to."""
    most = min(len(departures), _MOST_DEPARTURES)
    down = sum([change for _, change in departures if change < 0])
    up = sum([change for _, change in departures if change > 0])
    return max(down, -most), min(up, most)


def _subsets(departures: list[_Departure], delta: int, *, spare: bool) -> Iterator[tuple[Option, ...]]:
    """Sets of departures that change the count by ``delta``, the fewest first."""
    if delta == 0:
        yield ()
        if not spare:
            return
    sizes = range(max(1, abs(delta)), min(len(departures), abs(delta) + _SPARE + 1) + 1)
    tried = (row for size in sizes for row in combinations(departures, size))
    for row in islice(tried, _MOST):
        if sum([change for _, change in row]) == delta:
            chosen = tuple([option for option, _ in row])
            if len({option.index for option in chosen}) == len(chosen):
                yield chosen


def _apply(values: tuple[int, ...], first: int, chosen: tuple[Option, ...]) -> tuple[int, ...]:
    if not chosen:
        return values
    read = list(values)
    for option in chosen:
        read[option.index - first] = option.value
    return tuple(read)


def _marked(line: _Line, caesura: Caesura) -> list[int]:
    """Unit numbers before which the line has a sign of the caesura."""
    units, found = line.scan.units, []
    for sign in _sign(caesura.marks).finditer(line.text):
        at = sign.start()
        number = bisect_right(units, at, key=_START)
        if 0 < number < len(units) and units[number - 1].end <= at and number not in found:
            found.append(number)
    return found


@cache
def _sign(marks: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(marks)}]" if marks else "(?!)")


def _spaced(line: _Line, caesura: Caesura) -> list[int]:
    """Unit numbers before which a word begins."""
    units = line.scan.units
    spaced = [number for number, (one, two) in enumerate(pairwise(units), 1) if two.start > one.end]
    if spaced and caesura.inside:
        bounds = pairwise([0, *spaced, len(units)])
        spaced = sorted({*spaced, *(at for a, b in bounds if b - a > caesura.inside for at in range(a + 1, b))})
    # A script without spaces, or units that the writer set freely: any place may be a break.
    return spaced or list(range(1, len(units)))


def _nearest(scan: Scan, parts: Parts) -> list[int]:
    """Breaks of a line with too few words: where the counts come nearest, or at the end."""
    breaks, total, number = [], 0, 0
    for part in parts[:-1]:
        while number < len(scan.units) and total < low(part):
            total += scan.units[number].value
            number += 1
        breaks.append(number)
        total = 0
    return breaks
