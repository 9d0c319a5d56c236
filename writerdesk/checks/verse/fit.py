"""Fitting a line's units to the parts that a form expects, trying every break and every reading that the line
allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, combinations, islice, pairwise

import msgspec

from writerdesk.checks.verse.layout import Parts, bounds_of, high, low
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
        worst = max((part.off for part in self.parts), default=0)
        broken = sum(edge.severity == "hard" for part in self.parts for edge in part.broken)
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


def best_fit(
    text: str, scan: Scan, parts: Parts, caesura: Caesura, edges: Sequence[Sequence[Edge]], licence: int
) -> Fit:
    """The best way to read ``scan`` (units in ``text``) as ``parts``; ``edges`` are the rules of each part's ends."""
    if len(parts) == 1:
        return fit_of((fit_part(text, scan, 0, len(scan.units), parts[0], edges[0], licence),))
    sums = [0, *accumulate([unit.value for unit in scan.units])]
    if sums[-1] > _TOO_LONG * sum([most for _, most in bounds_of(parts)]):
        return _with_breaks(text, scan, parts, _nearest(scan, parts), edges, licence, at_mark=True)
    marked, spaced = _breaks(text, scan, caesura)
    if caesura.search == "marks" and _near(sums, parts, marked):
        return _with_breaks(text, scan, parts, marked, edges, licence, at_mark=True)
    if len(parts) == 2 and len(marked) == 1 and _is_counted(sums, parts, marked[0]):
        # No other break comes before the only one at a sign, where the parts count what they should.
        fit = _with_breaks(text, scan, parts, marked, edges, licence, at_mark=True)
        if fit.is_perfect():
            return fit
    ways = list(islice(combinations(spaced, len(parts) - 1), 5000)) or [tuple(_nearest(scan, parts))]
    signs = set(marked)
    best: Fit | None = None
    reach: tuple[list[int], list[int]] | None = None
    for off, way in _nearest_first(sums, parts, ways, signs):
        if best is not None:
            reach = reach or _reach(scan)
            # No better than the best so far: it is off by more at least, or departs as often from the writing.
            if off and best.rank() <= (False, 0, 0, -(-off // _largest_step(scan)), False):
                break
            if _least_off(reach, parts, way) > max([part.off for part in best.parts]):
                continue
        fit = _with_breaks(text, scan, parts, way, edges, licence, at_mark=not marked or signs.issuperset(way))
        if fit.is_perfect():
            return fit
        best = fit if best is None else min(best, fit, key=Fit.rank)
    return best or _with_breaks(text, scan, parts, ways[0], edges, licence, at_mark=True)


def _is_counted(sums: list[int], parts: Parts, at: int) -> bool:
    """Whether both parts of a line that breaks ``at`` a unit count what they should, in the likeliest reading."""
    (least, most), (least_behind, most_behind) = bounds_of(parts)
    return least <= sums[at] <= most and least_behind <= sums[-1] - sums[at] <= most_behind


def _largest_step(scan: Scan) -> int:
    """By how much one departure changes a count at most."""
    return max([abs(option.value - scan.units[option.index].value) for option in scan.options], default=1) or 1


def _reach(scan: Scan) -> tuple[list[int], list[int]]:
    """Sums of the least and of the greatest values that units may have, from the line's beginning to each."""
    least = [unit.value for unit in scan.units]
    most = least[:]
    for option in scan.options:
        least[option.index] = min(least[option.index], option.value)
        most[option.index] = max(most[option.index], option.value)
    return [0, *accumulate(least)], [0, *accumulate(most)]


def _least_off(reach: tuple[list[int], list[int]], parts: Parts, way: tuple[int, ...]) -> int:
    """How far the worst part is off at least, whatever reading is taken."""
    least, most = reach
    bounds = (0, *way, len(least) - 1)
    return max(
        max(low(part) - most[last] + most[first], least[last] - least[first] - high(part), 0)
        for part, first, last in zip(parts, bounds, bounds[1:], strict=False)
    )


def _near(sums: list[int], parts: Parts, marked: Sequence[int]) -> bool:
    """Whether the line's signs can be its caesura: as many as it needs, and not far from where it should be.

    ``sums`` counts the units before each.
    """
    if len(marked) != len(parts) - 1:
        return False
    counts = [sums[last] - sums[first] for first, last in pairwise((0, *marked))]
    return all(
        least - _FAR <= count <= most + _FAR for (least, most), count in zip(bounds_of(parts), counts, strict=False)
    )


def _nearest_first(
    sums: list[int], parts: Parts, ways: Sequence[tuple[int, ...]], marked: set[int]
) -> list[tuple[int, tuple[int, ...]]]:
    """The ways to break a line whose likeliest counts come nearest to the parts, and by how much they are off.

    At equal counts those at marks come first; ``sums`` counts the units before each.
    """
    bounds = bounds_of(parts)
    last_of_all = len(sums) - 1
    found = []
    for number, way in enumerate(ways):
        off = first = uneven = 0
        for (least, most), last in zip(bounds, (*way, last_of_all), strict=True):
            count = sums[last] - sums[first]
            if not least <= count <= most:
                off += least - count if count < least else count - most
            # Of a part that may be from 2 to 4 the middle is meant.
            uneven += abs(2 * count - least - most)
            first = last
        found.append((off, len(way) - len(marked.intersection(way)), uneven, number, way))
    found.sort()
    return [(off, way) for off, _, _, _, way in found[:_MOST_WAYS]]


def _with_breaks(
    text: str,
    scan: Scan,
    parts: Parts,
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
    return fit_of(tuple(fitted), at_mark=at_mark)


def fit_part(text: str, scan: Scan, first: int, last: int, span: Span, edges: Sequence[Edge], licence: int) -> PartFit:
    """Read units ``first`` to ``last`` so that they count ``span`` and keep the hard edges, if any reading does."""
    values = [unit.value for unit in scan.units[first:last]]
    base = sum(values)
    least, most = (span, span) if isinstance(span, int) else span
    if least <= base <= most:
        broken = _broken(text, scan, first, values, edges) if edges else ()
        if not broken or not any(edge.severity == "hard" for edge in broken):
            return PartFit(first, last, base, 0, (), broken)
    options = [option for option in scan.options if first <= option.index < last]
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
    # Units that count nothing are left out.
    counted = tuple([value for value in values if value])
    return tuple([edge for edge in edges if not _keeps(text, scan, first, values, counted, edge)])


def _keeps(text: str, scan: Scan, first: int, values: list[int], counted: tuple[int, ...], edge: Edge) -> bool:
    """Whether units from ``first`` on, with ``values``, hold an edge; ``counted`` are the values that are not 0."""
    if edge.never and _is_never(text, scan, first, values, counted, edge):
        return False
    return not edge.values or (_falls(counted, edge) if edge.whole else _stands(counted, edge))


def _is_never(text: str, scan: Scan, first: int, values: list[int], counted: tuple[int, ...], edge: Edge) -> bool:
    """Whether what may not stand at the edge does."""
    for pattern in edge.never:
        size = len(pattern)
        if (counted[:size] if edge.begins else counted[-size:]) == pattern:
            places = [place for place, value in enumerate(values, first) if value]
            if _in_reach(text, scan, places[:size] if edge.begins else places[-size:], edge):
                return True
    return False


def _falls(counted: tuple[int, ...], edge: Edge) -> bool:
    """Whether units end where one of the rows of groups does."""
    sums = set(accumulate(counted))
    return any(map(sums.issuperset, _sums(edge.values)))


def _stands(counted: tuple[int, ...], edge: Edge) -> bool:
    """Whether one of the edge's patterns stands there."""
    for pattern in edge.values:
        if (counted[: len(pattern)] if edge.begins else counted[-len(pattern) :]) == pattern:
            return True
    return False


@lru_cache(maxsize=256)
def _sums(groups: tuple[tuple[int, ...], ...]) -> tuple[frozenset[int], ...]:
    """Where groups of units end, for each row of groups."""
    return tuple(frozenset(accumulate(row)) for row in groups)


def _in_reach(text: str, scan: Scan, row: list[int], edge: Edge) -> bool:
    """Whether a pattern counts: always, or only where it is one whole word."""
    if not edge.within_word or not row:
        return True
    first, last = scan.units[row[0]], scan.units[row[-1]]
    inside = text[first.start : last.end]
    following = text[last.end : last.end + 1]
    return not any(map(str.isspace, inside)) and not following.isalpha()


def _breaks(text: str, scan: Scan, caesura: Caesura) -> tuple[list[int], list[int]]:
    """Unit numbers before which the line has a sign of the caesura; and before which a word begins."""
    marked, spaced = [], []
    marks = _marks(caesura.marks)
    end = scan.units[0].end if scan.units else 0
    for number, unit in enumerate(scan.units[1:], 1):
        start = unit.start
        if start > end:
            spaced.append(number)
            gap = text[end:start]
            if gap != " " and not marks.isdisjoint(gap):
                marked.append(number)
        end = unit.end
    if spaced and caesura.inside:
        bounds = pairwise([0, *spaced, len(scan.units)])
        spaced = sorted({*spaced, *(at for a, b in bounds if b - a > caesura.inside for at in range(a + 1, b))})
    # A script without spaces, or units that the writer set freely: any place may be a break.
    return marked, spaced or list(range(1, len(scan.units)))


@cache
def _marks(marks: str) -> frozenset[str]:
    return frozenset(marks)


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
