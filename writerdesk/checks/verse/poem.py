"""A poem laid out by a form, with every line read and fitted."""

from __future__ import annotations

from functools import lru_cache

from writerdesk.checks.blocks import Block
from writerdesk.checks.forms import Form
from writerdesk.checks.readings import Readings
from writerdesk.checks.verse.ends import NO_ENDS, Ends
from writerdesk.checks.verse.fit import Fit, best_fit
from writerdesk.checks.verse.layout import Cell, Parts, Slot, lay_out
from writerdesk.checks.verse.measured import KEPT, UNREAD, Measured, MeasuredStanza, counted, without_numbers
from writerdesk.checks.verse.measures import lattice, measure
from writerdesk.checks.verse.vocabulary import UnitName
from writerdesk.languages.prosody.reading import Scan
from writerdesk.text.verse_lines import Line


def measure_poem(blocks: list[Block], form: Form, language: str, readings: Readings) -> list[MeasuredStanza]:
    """Lay the poem out and fit every line."""
    if form.caesura.two_lines:
        from writerdesk.checks.verse.side_by_side import lines_apart

        blocks = lines_apart(blocks, form, language)
    in_metre = _is_in_metre(form)
    read = {
        line.start: _read(line, form.unit, language, readings, in_metre=in_metre)
        for block in blocks
        for line in block.lines
    }

    def total(line: Line) -> int | None:
        units = read[line.start][1]
        if units is UNREAD:
            units = counted(line.text, form.unit, language)[1]
        return None if units is None else units.total

    stanzas = [
        MeasuredStanza(
            tuple([_measured(slot, *read[slot.line.start], form, language) for slot in stanza.slots]), stanza.whole
        )
        for stanza in lay_out(blocks, form, total)
    ]
    if form.kinds is not None:
        from writerdesk.checks.verse.kinds import read_kinds

        stanzas = read_kinds(stanzas, form, form.kinds, language)
    if form.feet is not None:
        from writerdesk.checks.verse.feet import read_feet

        stanzas = read_feet(
            stanzas,
            form,
            form.feet,
            lambda line: _fitted(line.slot, line.text, line.scan, line.set_by_writer, form, language),
        )
    return stanzas


@lru_cache(maxsize=256)
def _is_in_metre(form: Form) -> bool:
    """Whether lines are read in metres of long and short alone."""
    return form.kinds is not None and not form.lines and all(kind.metre and not kind.parts for kind in form.kinds.kinds)


def _read(
    line: Line, unit: UnitName, language: str, readings: Readings, *, in_metre: bool
) -> tuple[str, Scan | None, bool]:
    own = readings.of(line)
    if own is not None:
        return (*own.scan(line.text, measure(unit, language)), True)
    if in_metre:
        text = without_numbers(line.text)
        ways = lattice(unit, language, text)
        return text, UNREAD if ways and any(arcs[0].value for arcs in ways.arcs) else None, False
    return (*counted(line.text, unit, language), False)


def _measured(slot: Slot, text: str, units: Scan | None, own: bool, form: Form, language: str) -> Measured:
    if form.feet is not None and not slot.loose:  # what the line counts is found with its feet
        return Measured(slot, text, units, None, own)
    return _fitted(slot, text, units, own, form, language)


def _fitted(slot: Slot, text: str, units: Scan | None, own: bool, form: Form, language: str) -> Measured:
    if units is None or not slot.options:
        return Measured(slot, text, units, None, own)
    if own:
        fit, is_loose = _fit(text, units, form, slot.cells, slot.options, slot.loose)
    else:
        fit, is_loose = _fit_again(slot.line.text, language, form, slot.cells, slot.options, slot.loose)
    return Measured(slot, text, units, fit, own, is_loose)


@lru_cache(maxsize=1024)
def _ends_of(form: Form, cells: tuple[Cell, ...]) -> tuple[Ends, ...]:
    """The rules for the ends of each part of a line."""
    return tuple(
        Ends(tuple(edge for edge in form.edges if edge.part in (0, part) and (not edge.at or line in edge.at)))
        for line, part in cells
    )


@lru_cache(maxsize=KEPT)
def _fit_again(
    line: str,
    language: str,
    form: Form,
    cells: tuple[Cell, ...],
    options: tuple[Parts, ...],
    loose: tuple[Parts, ...],
) -> tuple[Fit, bool]:
    text, units = counted(line, form.unit, language)
    return _fit(text, units or Scan(()), form, cells, options, loose)


def _fit(
    text: str,
    units: Scan,
    form: Form,
    cells: tuple[Cell, ...],
    options: tuple[Parts, ...],
    loose: tuple[Parts, ...],
) -> tuple[Fit, bool]:
    """The best fit of one of ``options``, or of a ``loose`` one and True."""
    ends = _ends_of(form, cells)
    fit = _best(text, units, form, options, ends, form.count.licence)
    if fit.off and loose:
        other = _best(text, units, form, loose, ends, 0)
        if not other.off:
            return other, True
    return fit, False


def _best(text: str, units: Scan, form: Form, options: tuple[Parts, ...], ends: tuple[Ends, ...], licence: int) -> Fit:
    fits = []
    for option in options:
        own = ends if len(option) <= len(ends) else (*ends, *[NO_ENDS] * (len(option) - len(ends)))
        fits.append(best_fit(text, units, option, form.caesura, own, licence))
    return fits[0] if len(fits) == 1 else min(fits, key=Fit.rank)


def forget_lines() -> None:
    """Forget every line read before, so that a benchmark measures the first reading; words stay known."""
    from writerdesk.checks.verse import endings, feet_cuts, kinds, listed_words, side_by_side

    for kept in (counted, _fit_again, endings.folded_words, listed_words.word_in, side_by_side.gap):
        kept.cache_clear()
    feet_cuts.forget_lines()
    kinds.forget_lines()
