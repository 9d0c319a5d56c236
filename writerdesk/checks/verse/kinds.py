"""The measures that lines of one form may have: which one a line is in, and which the whole poem."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.said import NOTHING, Said
from writerdesk.checks.verse.ends import NO_ENDS
from writerdesk.checks.verse.fit import Fit, best_fit
from writerdesk.checks.verse.measured import Measured, MeasuredStanza, read_plainly
from writerdesk.checks.verse.measures import lattice
from writerdesk.checks.verse.metres import DEAREST, Metres, Tried, is_too_long, metres_of, shown
from writerdesk.checks.verse.vocabulary import Kind, Kinds, UnitName
from writerdesk.languages.prosody import aruz, devanagari_weights
from writerdesk.languages.prosody.reading import Arc, Lattice, Scan, lattice_of

# A poem of which fewer lines than this share fit one measure has none that can be told.
_SHARE = 0.34
# What a line weighs that cannot be read in a kind, and each place of a metre that leaves two ways open.
_MISSED, _FREEDOM = 10, 0.3
_KEPT = 4096
# Lines whose places in all metres are remembered, some kilobytes each.
_TRIED = 512
_UNTRIED = Tried({}, [])
# How much more than of one sort a line may take of both.
_BOTH = 2
# Costs that are asked for first: mostly they tell the measure of a poem, and dearer ones are seldom needed.
CHEAP = 3
# Sums of weights that are nearer to each other are not told apart by bounds.
_NEAR = 0.01


class _Choices(msgspec.Struct):
    """In which kinds, by number, a line can be read and at what cost, with its lattice or its fits.

    ``tried`` has the costs by the number of the metre; costs over ``dearest`` are not known.
    """

    costs: dict[int, int]
    tried: Tried
    lattice: Lattice | None
    fits: dict[int, Fit]
    is_set: bool
    dearest: int


class _Numbers(NamedTuple):
    """Which kinds, by number, are metres, in their order there, and which count parts."""

    metres: list[int]
    counted: list[int]


class _Reading(NamedTuple):
    """A line in one metre: its syllables as they were found, as units, and in signs."""

    arcs: tuple[Arc, ...]
    scan: Scan
    signs: str


class _Strain(NamedTuple):
    """What a reading departs from the letters: in syllables that are longer than them, in others, and in all."""

    longer: int
    shorter: int
    cost: int


def read_kinds(stanzas: list[MeasuredStanza], form: Form, kinds: Kinds, language: str) -> list[MeasuredStanza]:
    """The same stanzas, each line read in its measure; a line that has none bears the finding."""
    metres = metres_of(tuple(kind.metre for kind in kinds.kinds if kind.metre))
    numbers = _Numbers(
        [number for number, kind in enumerate(kinds.kinds) if kind.metre],
        [number for number, kind in enumerate(kinds.kinds) if kind.parts],
    )
    lines = [line for stanza in stanzas for line in stanza.lines if line.scan is not None and line.slot.cells]
    choices, poem = _chosen(
        lines, kinds, lambda line, most: _choices(line, form, kinds, metres, numbers, language, most)
    )
    numbered = {start: poem if kinds.same else _best(own) for start, own in choices.items()}
    readings = {
        line.slot.line.start: _read_line(line, own, form, metres, numbers.metres.index(number), language)
        for line in lines
        if (number := numbered[line.slot.line.start]) in (own := choices[line.slot.line.start]).costs
        and number not in own.fits
        and own.lattice is not None
    }
    strains = {start: _strain(reading.arcs) for start, reading in readings.items()}
    most = _most(list(strains.values()), kinds.dear) if kinds.dear and strains else None

    def read(line: Measured) -> Measured:
        start = line.slot.line.start
        own = choices.get(start)
        if start not in readings:
            line = read_plainly(line, form, language)
        if own is None:
            return line
        number = numbered[start]
        if number is None or number not in own.costs:
            return _without(line, form, kinds, None if number is None else kinds.kinds[number], own)
        if number in own.fits:
            return msgspec.structs.replace(line, fit=own.fits[number], note=kinds.kinds[number].name)
        if start not in readings:
            return line
        reading, kind = readings[start], kinds.kinds[number]
        is_dear = most is not None and any(one > limit for one, limit in zip(strains[start], most, strict=True))
        faults = (*line.faults, _dear(line, form, kind, reading)) if is_dear else line.faults
        return msgspec.structs.replace(line, scan=reading.scan, note=f"{kind.name}: {reading.signs}", faults=faults)

    return [msgspec.structs.replace(stanza, lines=tuple(read(line) for line in stanza.lines)) for stanza in stanzas]


def _chosen(
    lines: list[Measured], kinds: Kinds, choose: Callable[[Measured, int], _Choices]
) -> tuple[dict[int, _Choices], int | None]:
    """How each line can be read, by where it begins, and the kind of the poem if it has one for all."""
    if not kinds.same:
        return {line.slot.line.start: choose(line, DEAREST) for line in lines}, None
    found = [choose(line, CHEAP) for line in lines]
    # A line that is not of the poem's kind at so little cost may be at more, or of another.
    free = [_FREEDOM * kind.metre.count("=") for kind in kinds.kinds]
    poem = _of_most(found, free)
    _try_again(found, lines, choose, poem)
    if poem is None or not _is_sure(poem, found, free):
        _try_again(found, lines, choose, None)
        poem = _of_most(found, free)
    return {line.slot.line.start: own for line, own in zip(lines, found, strict=True)}, poem


def _try_again(
    found: list[_Choices], lines: list[Measured], choose: Callable[[Measured, int], _Choices], poem: int | None
) -> None:
    """Try lines that are not read in the kind of the poem at any cost, or all of them where it has none."""
    for at, own in enumerate(found):
        if own.dearest < DEAREST and (poem is None or poem not in own.costs):
            found[at] = choose(lines[at], DEAREST)


def _read_line(line: Measured, own: _Choices, form: Form, metres: Metres, metre: int, language: str) -> _Reading:
    if own.is_set and own.lattice is not None:
        return _reading(own.lattice, metres, metre, own.tried)
    dearest = CHEAP if own.tried.costs[metre] <= CHEAP else DEAREST
    return _read_in(line.text, form.unit, language, metres, metre, dearest)


def _strain(arcs: tuple[Arc, ...]) -> _Strain:
    """A missing word is made up for by syllables longer than their letters, one too many by shorter ones."""
    longer = shorter = cost = 0
    for arc in arcs:
        if arc.cost:
            cost += arc.cost
            if arc.count < arc.value:
                longer += arc.cost - 1
            else:
                shorter += arc.cost
    return _Strain(longer, shorter, cost)


def _most(strains: list[_Strain], dear: int) -> _Strain:
    """What a line of the poem may take before it is asked about: ``dear`` more of one sort than its middle line."""
    middle = (sorted(column)[len(strains) // 2] for column in zip(*strains, strict=True))
    longer, shorter, cost = middle
    return _Strain(longer + dear, shorter + dear, cost + dear + _BOTH)


def _best(own: _Choices) -> int | None:
    return min(own.costs, key=own.costs.__getitem__, default=None)


def _choices(
    line: Measured, form: Form, kinds: Kinds, metres: Metres, numbers: _Numbers, language: str, dearest: int
) -> _Choices:
    scan = line.scan or Scan(())
    ways: Lattice | None = None
    costs: dict[int, int] = {}
    tried = _UNTRIED
    # Values that the writer set are the only ones; a line that was respelt is read like any other.
    is_set = line.set_by_writer and line.text == line.slot.line.text
    if numbers.metres:
        if is_set:
            ways = lattice_of(line.text, scan)
            tried = _UNTRIED if is_too_long(ways) else metres.tried(ways, dearest)
        else:
            ways, tried = in_metres(line.text, form.unit, language, metres, dearest)
        costs = {numbers.metres[metre]: cost for metre, cost in tried.costs.items()}
    fits: dict[int, Fit] = {}
    for number in numbers.counted:
        parts = kinds.kinds[number].parts
        fit = best_fit(line.text, scan, parts, form.caesura, [NO_ENDS] * len(parts), 0)
        if not fit.off:
            costs[number], fits[number] = len(fit.chosen), fit
    return _Choices(costs, tried, ways, fits, is_set, dearest)


@lru_cache(maxsize=_TRIED)
def in_metres(
    text: str, unit: UnitName, language: str, metres: Metres, dearest: int = DEAREST
) -> tuple[Lattice | None, Tried]:
    """The ways to read a line, and the metres that fit at ``dearest`` or less."""
    ways = lattice(unit, language, text)
    return ways, _UNTRIED if ways is None or is_too_long(ways) else metres.tried(ways, dearest)


@lru_cache(maxsize=_KEPT)
def _read_in(text: str, unit: UnitName, language: str, metres: Metres, number: int, dearest: int) -> _Reading:
    """A line in the metre ``number``, which it can be read in at ``dearest`` or less (:func:`in_metres`)."""
    ways, tried = in_metres(text, unit, language, metres, dearest)
    return _reading(ways or Lattice(text, (), (), (), ()), metres, number, tried)


def _reading(ways: Lattice, metres: Metres, number: int, tried: Tried) -> _Reading:
    arcs = metres.read(ways, number, tried)
    units = ways.syllables(arcs)
    return _Reading(arcs, Scan(units, (), tuple([arc.value for arc in arcs])), shown(units))


def forget_lines() -> None:
    """Forget every line read before; for benchmarks."""
    aruz.ways.cache_clear()
    devanagari_weights.ways.cache_clear()
    in_metres.cache_clear()
    _read_in.cache_clear()


def _of_most(found: list[_Choices], free: list[float]) -> int | None:
    """The kind in which the lines can be read most plainly; one that says little of a line, by what each leaves
    ``free``, must fit the better.
    """
    numbers = {number for own in found for number in own.costs}
    if not numbers:
        return None

    def weight(number: int) -> tuple[float, int]:
        own = free[number]
        return sum([min(one.costs.get(number, _MISSED), _MISSED) + own for one in found]), number

    best = min(numbers, key=weight)
    return best if sum([best in own.costs for own in found]) >= _SHARE * len(found) else None


def _is_sure(best: int, found: list[_Choices], free: list[float]) -> bool:
    """Whether :func:`_of_most` finds this kind too when all costs are known."""
    unread = 0  # what a kind weighs at least that no line is read in, and how much less each kind weighs at least
    least = dict.fromkeys(range(len(free)), 0)
    for own in found:
        missed = _MISSED if own.dearest == DEAREST else own.dearest + 1
        unread += missed
        for number, cost in own.costs.items():
            least[number] += min(cost, missed) - missed
    lines = len(found)
    weight = sum([min(own.costs.get(best, _MISSED), _MISSED) for own in found]) + lines * free[best] + _NEAR
    return all(weight < least[number] + unread + lines * own for number, own in enumerate(free) if number != best)


def _dear(line: Measured, form: Form, kind: Kind, reading: _Reading) -> Finding:
    """What is said of a line that its metre fits, but by more that is allowed less readily than the lines around it."""
    place = line.slot.line
    read = zip(reading.scan.units, reading.arcs, strict=True)
    words = ((unit.text.strip(), arc.why) for unit, arc in read if arc.why)
    said = Said.row(*(Said("“{words}” {why}", words=own, why=Said(why)) for own, why in words), between="; ")
    return Finding(
        rule="form/count",
        severity="advice",
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said.verbatim(reading.signs),
        expected=Said("{asked}", asked=kind.metre),
        message=Said(
            "This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? "
            "If you say it otherwise, set a reading: licence?",
            kind=kind.name,
            said=said,
        ),
        source=form.source,
    )


def _without(line: Measured, form: Form, kinds: Kinds, kind: Kind | None, own: _Choices) -> Measured:
    """A line that cannot be read in the measure of the poem, or in any."""
    place = line.slot.line
    other = _best(own)
    pattern = "" if kind is None else kind.metre or "+".join(map(str, kind.parts))
    if kind is None:
        said = Said("No reading of this line, nor of most others, fits a measure that the form knows.")
    else:
        said = Said(
            "Most lines are in {kind} ({pattern}), and no reading of this one is.", kind=kind.name, pattern=pattern
        )
    also = NOTHING if other is None or kind is None else Said("It reads as {kind}.", kind=kinds.kinds[other].name)
    finding = Finding(
        rule="form/count",
        severity=kinds.severity,
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said.verbatim(
            shown(line.scan.units) if line.scan and any(k.metre for k in kinds.kinds) else place.text.strip()
        ),
        expected=(
            Said("{asked}", asked=pattern) if pattern else Said.verbatim(" or ".join(k.name for k in kinds.kinds[:4]))
        ),
        message=Said.row(Said(kinds.why), said, also, Said("Set a reading if you say it otherwise: licence?")),
        source=form.source,
    )
    return msgspec.structs.replace(line, faults=(*line.faults, finding))
