"""The measures that lines of one form may have: which one a line is in, and which the whole poem."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.said import NOTHING, Said
from writerdesk.checks.verse.fit import Fit, best_fit
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.measures import lattice
from writerdesk.checks.verse.metres import Metres, is_too_long, metres_of, shown, syllables
from writerdesk.checks.verse.vocabulary import Kind, Kinds, UnitName
from writerdesk.languages.prosody import aruz
from writerdesk.languages.prosody.reading import Arc, Lattice, Scan, lattice_of

# A poem of which fewer lines than this share fit one measure has none that can be told.
_SHARE = 0.34
# What a line weighs that cannot be read in a kind, and each place of a metre that leaves two ways open.
_MISSED, _FREEDOM = 10, 0.3
_KEPT = 4096
# How much more than of one sort a line may take of both.
_BOTH = 2


class _Choices(msgspec.Struct):
    """In which kinds, by number, a line can be read and at what cost, with its lattice or its fits."""

    costs: dict[int, int]
    lattice: Lattice | None
    fits: dict[int, Fit]
    is_set: bool


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
    numbers = [number for number, kind in enumerate(kinds.kinds) if kind.metre]
    choices = {
        line.slot.line.start: _choices(line, form, kinds, metres, numbers, language)
        for stanza in stanzas
        for line in stanza.lines
        if line.scan is not None and line.slot.cells
    }
    poem = _of_most(list(choices.values()), kinds) if kinds.same else None
    numbered = {start: poem if kinds.same else _best(own) for start, own in choices.items()}
    readings = {
        line.slot.line.start: _read_line(line, own, form, metres, numbers.index(number), language)
        for stanza in stanzas
        for line in stanza.lines
        if (own := choices.get(line.slot.line.start)) is not None
        and (number := numbered[line.slot.line.start]) in own.costs
        and number not in own.fits
        and own.lattice is not None
    }
    strains = {start: _strain(reading.arcs) for start, reading in readings.items()}
    most = _most(list(strains.values()), kinds.dear) if kinds.dear and strains else None

    def read(line: Measured) -> Measured:
        start = line.slot.line.start
        own = choices.get(start)
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


def _read_line(line: Measured, own: _Choices, form: Form, metres: Metres, metre: int, language: str) -> _Reading:
    if own.is_set and own.lattice is not None:
        return _reading(own.lattice, metres, metre)
    return _read_in(line.text, form.unit, language, metres, metre)


def _strain(arcs: tuple[Arc, ...]) -> _Strain:
    """A missing word is made up for by syllables longer than their letters, one too many by shorter ones."""
    longer = shorter = place = 0
    for arc in arcs:
        if arc.cost and arc.to - place < arc.value:
            longer += arc.cost - 1
        else:
            shorter += arc.cost
        place = arc.to
    return _Strain(longer, shorter, sum(arc.cost for arc in arcs))


def _most(strains: list[_Strain], dear: int) -> _Strain:
    """What a line of the poem may take before it is asked about: ``dear`` more of one sort than its middle line."""
    middle = (sorted(column)[len(strains) // 2] for column in zip(*strains, strict=True))
    longer, shorter, cost = middle
    return _Strain(longer + dear, shorter + dear, cost + dear + _BOTH)


def _best(own: _Choices) -> int | None:
    return min(own.costs, key=own.costs.__getitem__, default=None)


def _choices(
    line: Measured, form: Form, kinds: Kinds, metres: Metres, numbers: Sequence[int], language: str
) -> _Choices:
    scan = line.scan or Scan(())
    ways: Lattice | None = None
    costs: dict[int, int] = {}
    # Values that the writer set are the only ones; a line that was respelt is read like any other.
    is_set = line.set_by_writer and line.text == line.slot.line.text
    if numbers:
        if is_set:
            ways = lattice_of(line.text, scan)
            found = {} if is_too_long(ways) else metres.costs(ways)
        else:
            ways, found = in_metres(line.text, form.unit, language, metres)
        costs = {numbers[metre]: cost for metre, cost in found.items()}
    fits: dict[int, Fit] = {}
    for number, kind in enumerate(kinds.kinds):
        if kind.parts:
            fit = best_fit(line.text, scan, kind.parts, form.caesura, [()] * len(kind.parts), 0)
            if not fit.off:
                costs[number], fits[number] = len(fit.chosen), fit
    return _Choices(costs, ways, fits, is_set)


@lru_cache(maxsize=_KEPT)
def in_metres(text: str, unit: UnitName, language: str, metres: Metres) -> tuple[Lattice | None, dict[int, int]]:
    """The ways to read a line, and what each metre that fits costs in it, by number."""
    ways = lattice(unit, language, text)
    return ways, {} if ways is None or is_too_long(ways) else metres.costs(ways)


@lru_cache(maxsize=_KEPT)
def _read_in(text: str, unit: UnitName, language: str, metres: Metres, number: int) -> _Reading:
    """A line in the metre ``number``, which it can be read in (:func:`in_metres`)."""
    return _reading(in_metres(text, unit, language, metres)[0] or Lattice(text, ()), metres, number)


def _reading(ways: Lattice, metres: Metres, number: int) -> _Reading:
    arcs = metres.read(ways, number)
    units = syllables(ways.text, arcs)
    return _Reading(arcs, Scan(units), shown(units))


def forget_lines() -> None:
    """Forget every line read before; for benchmarks."""
    aruz.ways.cache_clear()
    in_metres.cache_clear()
    _read_in.cache_clear()


def _of_most(choices: list[_Choices], kinds: Kinds) -> int | None:
    """The kind in which the lines can be read most plainly; one that says little of a line must fit the better."""
    numbers = {number for own in choices for number in own.costs}
    if not numbers:
        return None

    def weight(number: int) -> tuple[float, int]:
        free = _FREEDOM * kinds.kinds[number].metre.count("=")
        return sum(min(own.costs.get(number, _MISSED), _MISSED) + free for own in choices), number

    best = min(numbers, key=weight)
    return best if sum(best in own.costs for own in choices) >= _SHARE * len(choices) else None


def _dear(line: Measured, form: Form, kind: Kind, reading: _Reading) -> Finding:
    """What is said of a line that its metre fits, but by more that is allowed less readily than the lines around it."""
    place = line.slot.line
    words = ((line.text[arc.start : arc.end].strip(), arc.why) for arc in reading.arcs if arc.why)
    said = Said.row(*(Said("“{words}” {why}", words=own, why=Said(why)) for own, why in words), between="; ")
    return Finding(
        rule="form/count",
        severity="advice",
        start=place.start,
        end=place.end,
        line=place.line,
        found=reading.signs,
        expected=kind.metre,
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
        found=f"{shown(line.scan.units) if line.scan and any(k.metre for k in kinds.kinds) else place.text.strip()}",
        expected=pattern or " or ".join(one.name for one in kinds.kinds[:4]),
        message=Said.row(Said(kinds.why), said, also, Said("Set a reading if you say it otherwise: licence?")),
        source=form.source,
    )
    return msgspec.structs.replace(line, faults=(*line.faults, finding))
