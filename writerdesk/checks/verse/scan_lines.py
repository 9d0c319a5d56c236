"""Scanned lines in words: the sum of each part, the departures of the reading, the other readings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

import msgspec

from writerdesk.checks.forms import Form
from writerdesk.checks.readings import NOTE
from writerdesk.checks.verse.fit import PartFit
from writerdesk.checks.verse.layout import Parts, expected
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.measures import plural
from writerdesk.languages.prosody.reading import Scan

_MOST_ALTERNATIVES = 6


class UnitValue(msgspec.Struct, frozen=True, gc=False):
    """One unit as the line is read: its letters and what it counts for."""

    text: str
    value: int


class Alternative(msgspec.Struct, frozen=True, gc=False):
    """Another reading of a line: its count, and how it departs from the one that is written."""

    count: int
    note: str


class ScannedLine(msgspec.Struct, frozen=True, gc=False):
    """One line that is not blank, as the ``scan`` command prints it.

    ``count`` is ``None`` when it cannot be counted, ``expected`` a number, a range ``[least, most]``, or ``None``
    where the form expects nothing; ``reading`` shows the sum part by part and what is special in it; ``rhyme`` has
    one letter a rhyme that the form asks in the line.
    """

    line: int
    verse: int
    stanza: int
    text: str
    count: int | None
    expected: int | tuple[int, int] | None
    holds: bool | None
    units: tuple[UnitValue, ...]
    reading: str
    alternatives: tuple[Alternative, ...]
    rhyme: str | None


def scanned_lines(stanzas: list[MeasuredStanza], form: Form, letters: Mapping[int, str]) -> tuple[ScannedLine, ...]:
    """Every line of the poem; ``letters`` are the rhyme letters by where a line begins."""
    return tuple(
        [_scanned(line, form, letters.get(line.slot.line.start)) for stanza in stanzas for line in stanza.lines]
    )


def _scanned(line: Measured, form: Form, rhyme: str | None) -> ScannedLine:
    place = line.slot.line
    values = values_of(line)
    texts = [unit.text for unit in line.scan.units] if line.scan else []
    return ScannedLine(
        line=place.line,
        verse=place.verse or 0,
        stanza=place.stanza or 0,
        text=place.text,
        count=None if values is None else sum(values),
        expected=_expected(line),
        holds=_line_holds(line),
        units=tuple(map(UnitValue, texts, values)) if values else (),
        reading="" if values is None else _reading(line, form, texts, values),
        alternatives=_alternatives(line),
        rhyme=rhyme,
    )


def values_of(line: Measured) -> tuple[int, ...] | None:
    """The values of the units in the reading that was chosen."""
    if line.scan is None:
        return None
    if line.fit is None or not line.fit.chosen:
        return line.scan.values
    values = list(line.scan.values)
    for option in line.fit.chosen:
        values[option.index] = option.value
    return tuple(values)


def _expected(line: Measured) -> int | tuple[int, int] | None:
    return _expected_of(line.slot.options, len(line.fit.parts) if line.fit else 0) if line.slot.options else None


@lru_cache(maxsize=1024)
def _expected_of(options: tuple[Parts, ...], size: int) -> int | tuple[int, int]:
    """The counts of the option of ``size`` parts, or of the first."""
    least, most = expected(next((option for option in options if len(option) == size), options[0]))
    return least if least == most else (least, most)


def _line_holds(line: Measured) -> bool | None:
    if line.scan is None:
        return None
    if line.fit is None:
        # No count is asked of this line; a line beyond the form's last has no place in it.
        return bool(line.slot.cells)
    return not line.fit.off and not line.is_loose and not line.fit.breaks_hard()


def _reading(line: Measured, form: Form, texts: list[str], values: tuple[int, ...]) -> str:
    if line.note:
        return line.note + (f" ({NOTE})" if line.set_by_writer else "")
    parts = line.fit.parts if line.fit else (PartFit(0, len(values), sum(values), 0, (), ()),)
    if values and max(values) > 1:
        shown = [f"{part.count} = {_sum(values[part.first : part.last])}" for part in parts]
    else:
        unit = plural(form.unit)
        shown = [f"{part.count} {unit}: {' '.join(texts[part.first : part.last])}" for part in parts]
    said = shown[0] if len(shown) == 1 else " | ".join(shown)
    chosen = line.fit.chosen if line.fit else ()
    if not (chosen or line.set_by_writer):
        return said
    notes = [NOTE] if line.set_by_writer else []
    notes += [_departure(line.scan, option.index, option.why) for option in chosen]
    return f"{said} ({'; '.join(notes)})"


@lru_cache(maxsize=4096)
def _sum(values: tuple[int, ...]) -> str:
    return "+".join(map(str, filter(None, values)))


def _departure(units: Scan | None, index: int, why: str) -> str:
    return f"{units.units[index].text} {why}" if units else why


def _alternatives(line: Measured) -> tuple[Alternative, ...]:
    """Other readings with one departure each from the writing, but for the reading that is shown."""
    chosen = line.fit.chosen if line.fit else ()
    if line.scan is None or line.set_by_writer or not (chosen or line.scan.options):
        return ()
    units, total = line.scan.units, line.scan.total
    others = [] if not chosen else [Alternative(total, "as written")]
    for option in islice(line.scan.options, _MOST_ALTERNATIVES):
        if chosen != (option,):
            unit = units[option.index]
            others.append(Alternative(total + option.value - unit.value, f"{unit.text} {option.why}"))
    return tuple(others)
