"""Scansion: a poem measured by a form, line by line, with every reason shown. It shows; it does not judge taste.

``holds`` is true, false, or ``None`` when nobody can tell: another script, kanji without a reading. A form holds when
no hard rule is broken; a line holds when its count is the form's.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from writerdesk.checks.blocks import Block, blocks_of
from writerdesk.checks.findings import Finding
from writerdesk.checks.fit import Fit, best_fit
from writerdesk.checks.forms import Edge, Form, Span
from writerdesk.checks.layout import Cell, Slot, lay_out
from writerdesk.checks.measures import measure
from writerdesk.checks.readings import Readings
from writerdesk.languages.prosody.reading import Scan
from writerdesk.languages.prosody.rules import Rule
from writerdesk.text.normal import payload_text
from writerdesk.text.verse_lines import Line, physical_lines


class UnitValue(msgspec.Struct, frozen=True):
    """One unit as the line is read: its letters and what it counts for."""

    text: str
    value: int


class Alternative(msgspec.Struct, frozen=True):
    """Another reading of a line: its count, and how it departs from the one that is written."""

    count: int
    note: str


class ScannedLine(msgspec.Struct, frozen=True):
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


class Scansion(msgspec.Struct, frozen=True):
    """The answer of ``scan``."""

    form: str
    holds: bool | None
    lines: tuple[ScannedLine, ...]
    findings: tuple[Finding, ...]


class Measured(msgspec.Struct, frozen=True):
    """A printed line on its way: the text that is counted, its units if it has any, how they fit, who read it.

    ``is_loose``: it fits only what some poets allow themselves.
    """

    slot: Slot
    text: str
    scan: Scan | None
    fit: Fit | None
    set_by_writer: bool = False
    is_loose: bool = False


class MeasuredStanza(msgspec.Struct, frozen=True):
    """One stanza of the form with its lines measured."""

    lines: tuple[Measured, ...]
    whole: bool

    def cells(self) -> dict[Cell, Measured]:
        """Which printed line holds which part of which line."""
        return {cell: line for line in self.lines for cell in line.slot.cells}


def scan(text: str, form: Form, language: str, readings: Mapping[str, object] | None = None) -> Scansion:
    """Scan ``text`` as ``form``; ``language`` is its BCP 47 tag, ``readings`` the writer's own (:mod:`.readings`).

    Raises :class:`Refused` ``text/…`` for a text that no file can hold, ``form/readings`` for readings not written so.
    """
    from writerdesk.checks.scan_findings import find_faults
    from writerdesk.checks.scan_lines import scanned_lines

    lines = physical_lines(payload_text(text))
    stanzas = measure_poem(blocks_of(lines), form, language, Readings(readings))
    findings, letters = find_faults(stanzas, form, language)
    return Scansion(form.id, _holds(stanzas, findings), scanned_lines(stanzas, form, letters), tuple(findings))


def measure_poem(blocks: list[Block], form: Form, language: str, readings: Readings) -> list[MeasuredStanza]:
    """Lay the poem out and fit every line."""
    count = measure(form.unit, language)
    read = {line.line: _read(line, count, readings) for block in blocks for line in block.lines}

    def total(line: Line) -> int | None:
        units = read[line.line][1]
        return None if units is None else units.total

    return [
        MeasuredStanza(tuple(_measured(slot, *read[slot.line.line], form) for slot in stanza.slots), stanza.whole)
        for stanza in lay_out(blocks, form, total)
    ]


def edges_of(form: Form, cell: Cell) -> list[Edge]:
    """The rules for the ends of one part of one line."""
    line, part = cell
    return [edge for edge in form.edges if edge.part in (0, part) and (not edge.at or line in edge.at)]


def _read(line: Line, count: Rule, readings: Readings) -> tuple[str, Scan | None, bool]:
    own = readings.of(line)
    if own is not None:
        return (*own.scan(line.text, count), True)
    text = _without_numbers(line.text)
    return text, count(text), False


def _without_numbers(text: str) -> str:
    """Verse numbers before and behind a line, as editions print them, made blank: places stay."""
    if not any(map(str.isdigit, text)):
        return text
    import regex

    return regex.sub(
        r"^\s*[(\[]?\p{Nd}{1,4}[.):\]।॥]*(?=\s)|[\s(\[।॥|]+\p{Nd}{1,4}[.)\]।॥|]*\s*$",
        lambda m: " " * len(m.group()),
        text,
    )


def _measured(slot: Slot, text: str, units: Scan | None, own: bool, form: Form) -> Measured:
    if units is None or not slot.options:
        return Measured(slot, text, units, None, own)
    edges = [edges_of(form, cell) for cell in slot.cells]

    def best(options: tuple[tuple[Span, ...], ...], licence: int) -> Fit:
        fits = [best_fit(text, units, option, form.caesura, edges[: len(option)], licence) for option in options]
        return fits[0] if len(fits) == 1 else min(fits, key=Fit.rank)

    fit = best(slot.options, form.count.licence)
    if fit.off and slot.loose:
        loose = best(slot.loose, 0)
        if not loose.off:
            return Measured(slot, text, units, loose, own, is_loose=True)
    return Measured(slot, text, units, fit, own)


def _holds(stanzas: list[MeasuredStanza], findings: list[Finding]) -> bool | None:
    if any(finding.severity == "hard" for finding in findings):
        return False
    lines = [line for stanza in stanzas for line in stanza.lines]
    return None if any(line.scan is None for line in lines) else True
