"""Fitting a line's units to the parts that a form expects, trying every break and every reading that the line
allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, combinations, islice, pairwise

import msgspec

from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.vocabulary import Caesura, Edge, Span
from writerdesk.languages.prosody.reading import Option, Scan

# Readings with more departures than the count needs plus these are not tried: nobody would say the line so.
_SPARE = 1
_MOST = 120
_MOST_DEPARTURES = 6
_MOST_WAYS = 12
# A sign further than this from the caesura belongs to the sentence: a comma after a name that is called.
_FAR = 4
# A line so many times as long as the form's is no line of it: no break is sought.
_TOO_LONG = 3


class PartFit(msgspec.Struct, frozen=True, gc=False):
    """One part: units ``first`` to ``last``, their count in the chosen reading, how far off, edges it breaks."""

    first: int
    last: int
    count: int
    off: int
    chosen: tuple[Option, ...]
    broken: tuple[Edge, ...]


class Fit(msgspec.Struct, frozen=True, gc=False):
    """One line: its parts; ``at_mark`` tells that they meet at a sign of the caesura, if the line has one."""

    parts: tuple[PartFit, ...]
    at_mark: bool = True

    @property
    def off(self) -> int:
        """Units too many or too few, over all parts."""
        return sum([part.off for part in self.parts])

    @property
    def count(self) -> int:
        """Units of the line in the chosen reading."""
        return sum([part.count for part in self.parts])

    @property
    def chosen(self) -> tuple[Option, ...]:
        """The departures from the likeliest reading."""
        return tuple([option for part in self.parts for option in part.chosen])

    def is_perfect(self) -> bool:
        """Whether the likeliest reading fits whole, with its parts at the line's marks: nothing better can be found."""
        return self.at_mark and not any(part.off or part.chosen or part.broken for part in self.parts)

    def rank(self) -> tuple[int, int, int, int, int]:
        """Sort key: the best fit first."""
        worst = max((part.off for part in self.parts), default=0)
        broken = sum(edge.severity == "hard" for part in self.parts for edge in part.broken)
        return (worst > 0, worst, broken, len(self.chosen), not self.at_mark)


def best_fit(
    text: str, scan: Scan, parts: Sequence[Span], caesura: Caesura, edges: Sequence[Sequence[Edge]], licence: int
) -> Fit:
    """The best way to read ``scan`` (units in ``text``) as ``parts``; ``edges`` are the rules of each part's ends."""
    units = len(scan.units)
    if len(parts) == 1:
        return Fit((fit_part(text, scan, 0, units, parts[0], edges[0], licence),))
    marked, spaced = _breaks(text, scan, caesura)
    wanted = len(parts) - 1
    if scan.total > _TOO_LONG * sum(map(high, parts)):
        return _with_breaks(text, scan, parts, _nearest(scan, parts), edges, licence, at_mark=True)
    ways = [tuple(marked)] if caesura.search == "marks" and _near(scan, parts, marked) else []
    ways = ways or list(islice(combinations(spaced, wanted), 5000))
    if not ways:
        ways = [tuple(_nearest(scan, parts))]
    best: Fit | None = None
    reach: tuple[list[int], list[int]] | None = None
    for way in _nearest_first(scan, parts, ways, set(marked)) if len(ways) > 1 else ways:
        if best is not None:
            reach = reach or _reach(scan)
            if _least_off(reach, parts, way) > max(part.off for part in best.parts):
                continue
        fit = _with_breaks(text, scan, parts, way, edges, licence, at_mark=not marked or set(way) <= set(marked))
        if fit.is_perfect():
            return fit
        best = fit if best is None else min(best, fit, key=Fit.rank)
    return best or _with_breaks(text, scan, parts, ways[0], edges, licence, at_mark=True)


def _reach(scan: Scan) -> tuple[list[int], list[int]]:
    """Sums of the least and of the greatest values that units may have, from the line's beginning to each."""
    least = [unit.value for unit in scan.units]
    most = least[:]
    for option in scan.options:
        least[option.index] = min(least[option.index], option.value)
        most[option.index] = max(most[option.index], option.value)
    return [0, *accumulate(least)], [0, *accumulate(most)]


def _least_off(reach: tuple[list[int], list[int]], parts: Sequence[Span], way: tuple[int, ...]) -> int:
    """How far the worst part is off at least, whatever reading is taken."""
    least, most = reach
    bounds = (0, *way, len(least) - 1)
    return max(
        max(low(part) - most[last] + most[first], least[last] - least[first] - high(part), 0)
        for part, first, last in zip(parts, bounds, bounds[1:], strict=False)
    )


def _near(scan: Scan, parts: Sequence[Span], marked: Sequence[int]) -> bool:
    """Whether the line's signs can be its caesura: as many as it needs, and not far from where it should be."""
    if len(marked) != len(parts) - 1:
        return False
    bounds = [0, *marked]
    counts = [sum(unit.value for unit in scan.units[a:b]) for a, b in pairwise(bounds)]
    return all(low(part) - _FAR <= count <= high(part) + _FAR for part, count in zip(parts, counts, strict=False))


def _nearest_first(
    scan: Scan, parts: Sequence[Span], ways: Sequence[tuple[int, ...]], marked: set[int]
) -> list[tuple[int, ...]]:
    """The ways to break a line whose likeliest counts come nearest to the parts; at equal counts, those at marks."""
    sums = [0, *accumulate(unit.value for unit in scan.units)]
    bounds = [(low(part), high(part)) for part in parts]

    def distance(way: tuple[int, ...]) -> tuple[int, int, int]:
        off = first = uneven = 0
        for (least, most), last in zip(bounds, (*way, len(scan.units)), strict=True):
            count = sums[last] - sums[first]
            off += max(least - count, count - most, 0)
            # Of a part that may be from 2 to 4 the middle is meant.
            uneven += abs(2 * count - least - most)
            first = last
        return off, sum(number not in marked for number in way), uneven

    return sorted(ways, key=distance)[:_MOST_WAYS]


def _with_breaks(
    text: str,
    scan: Scan,
    parts: Sequence[Span],
    breaks: Sequence[int],
    edges: Sequence[Sequence[Edge]],
    licence: int,
    *,
    at_mark: bool,
) -> Fit:
    bounds = [0, *breaks, len(scan.units)]
    fitted = [
        fit_part(text, scan, bounds[number], bounds[number + 1], part, edges[number], licence)
        for number, part in enumerate(parts)
    ]
    return Fit(tuple(fitted), at_mark)


def fit_part(text: str, scan: Scan, first: int, last: int, span: Span, edges: Sequence[Edge], licence: int) -> PartFit:
    """Read units ``first`` to ``last`` so that they count ``span`` and keep the hard edges, if any reading does."""
    values = [unit.value for unit in scan.units[first:last]]
    base = sum(values)
    least, most = low(span), high(span)
    options = [option for option in scan.options if first <= option.index < last]
    if least <= base <= most:
        broken = _broken(text, scan, first, values, edges)
        if not any(edge.severity == "hard" for edge in broken):
            return PartFit(first, last, base, 0, (), broken)
    hard = [edge for edge in edges if edge.severity == "hard"]
    for off in range(licence + 1):
        found: PartFit | None = None
        targets = range(least, most + 1) if off == 0 else (least - off, most + off)
        for target in sorted(targets, key=lambda target: abs(target - base)):
            for chosen in _subsets(scan, options, target - base, spare=bool(hard)):
                read = _apply(values, first, chosen)
                broken = _broken(text, scan, first, read, edges)
                part = PartFit(first, last, target, off, chosen, broken)
                if not any(edge.severity == "hard" for edge in broken):
                    return part
                found = found or part
        if found is not None:
            return found
    off = least - base if base < least else base - most
    return PartFit(first, last, base, off, (), _broken(text, scan, first, values, edges))


def _subsets(scan: Scan, options: list[Option], delta: int, *, spare: bool) -> Iterator[tuple[Option, ...]]:
    """Sets of departures that change the count by ``delta``, the fewest first."""
    if delta == 0:
        yield ()
        if not spare:
            return
    elif not abs(delta) <= min(len(options), _MOST_DEPARTURES):
        return
    sizes = range(max(1, abs(delta)), min(len(options), abs(delta) + _SPARE + 1) + 1)
    tried = (chosen for size in sizes for chosen in combinations(options, size))
    for chosen in islice(tried, _MOST):
        change = sum(option.value - scan.units[option.index].value for option in chosen)
        if change == delta and len({option.index for option in chosen}) == len(chosen):
            yield chosen


def _apply(values: list[int], first: int, chosen: tuple[Option, ...]) -> list[int]:
    if not chosen:
        return values
    read = list(values)
    for option in chosen:
        read[option.index - first] = option.value
    return read


def _broken(text: str, scan: Scan, first: int, values: list[int], edges: Sequence[Edge]) -> tuple[Edge, ...]:
    return tuple(edge for edge in edges if not _keeps(text, scan, first, values, edge))


def _keeps(text: str, scan: Scan, first: int, values: list[int], edge: Edge) -> bool:
    counted = [(first + index, value) for index, value in enumerate(values) if value]
    for pattern in edge.never:
        row = counted[: len(pattern)] if edge.begins else counted[-len(pattern) :]
        if [value for _, value in row] == list(pattern) and _in_reach(text, scan, row, edge):
            return False
    if not edge.values:
        return True
    if edge.whole:
        sums = set(accumulate(value for _, value in counted))
        return any(sums.issuperset(accumulate(groups)) for groups in edge.values)
    sides = [counted[: len(p)] if edge.begins else counted[-len(p) :] for p in edge.values]
    return any([value for _, value in side] == list(p) for side, p in zip(sides, edge.values, strict=True))


def _in_reach(text: str, scan: Scan, row: list[tuple[int, int]], edge: Edge) -> bool:
    """Whether a pattern counts: always, or only where it is one whole word."""
    if not edge.within_word or not row:
        return True
    first, last = scan.units[row[0][0]], scan.units[row[-1][0]]
    inside = text[first.start : last.end]
    following = text[last.end : last.end + 1]
    return not any(map(str.isspace, inside)) and not following.isalpha()


def _breaks(text: str, scan: Scan, caesura: Caesura) -> tuple[list[int], list[int]]:
    """Unit numbers before which the line has a sign of the caesura; and before which a word begins."""
    marked, spaced = [], []
    marks = _marks(caesura.marks)
    end = scan.units[0].end if scan.units else 0
    for number, unit in enumerate(scan.units[1:], 1):
        gap = text[end : unit.start]
        end = unit.end
        if gap:
            spaced.append(number)
            if gap != " " and not marks.isdisjoint(gap):
                marked.append(number)
    if spaced and caesura.inside:
        bounds = pairwise([0, *spaced, len(scan.units)])
        spaced = sorted({*spaced, *(at for a, b in bounds if b - a > caesura.inside for at in range(a + 1, b))})
    # A script without spaces, or units that the writer set freely: any place may be a break.
    return marked, spaced or list(range(1, len(scan.units)))


@cache
def _marks(marks: str) -> frozenset[str]:
    return frozenset(marks)


def _nearest(scan: Scan, parts: Sequence[Span]) -> list[int]:
    """Breaks of a line with too few words: where the counts come nearest, or at the end."""
    breaks, total, number = [], 0, 0
    for part in parts[:-1]:
        while number < len(scan.units) and total < low(part):
            total += scan.units[number].value
            number += 1
        breaks.append(number)
        total = 0
    return breaks
