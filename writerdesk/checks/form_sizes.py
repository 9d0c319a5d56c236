"""How large a poem of a form is, in the units in which a brief limits it, worked out from the rules of the form's file.

A title and headings are no part of the poem. A unit that the form says nothing of, or that cannot be counted in the
language, has no size.
"""

from __future__ import annotations

from typing import NamedTuple

from writerdesk.checks.findings import Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.layout import expected
from writerdesk.checks.verse.measures import can_count
from writerdesk.checks.verse.vocabulary import Span, UnitName
from writerdesk.checks.yardsticks import Unit
from writerdesk.languages.cards import card

_UNITS: dict[UnitName, Unit] = {
    "mora": "morae", "matra": "matras", "mizani": "syllables", "fidel": "syllables", "syllable": "syllables",
    "word": "words",
}  # fmt: skip
# How much of a unit one grapheme holds at most; a kanji holds any number of morae, a letter of Urdu any of weights.
_IN_A_GRAPHEME: dict[UnitName, int] = {
    "matra": 2, "mizani": 1, "fidel": 1, "syllable": 1, "cir": 1, "word": 1, "grapheme": 1,
}  # fmt: skip
# Units of which every word has one; Czech has words without a syllable.
_IN_EVERY_WORD = frozenset[UnitName]({"mora", "matra", "fidel"})


class Size(NamedTuple):
    """From ``least`` to ``most``; None where the form sets no end."""

    least: int
    most: int | None


class Leeway(NamedTuple):
    """What a poem may do beside the figures of its form.

    A part, or the sum of a line, may be off by ``licence`` units, and count so only by as many ``readings`` that are
    not the likeliest, which a brief's limit does not see. ``loose``: counts that some poets allow themselves hold too;
    ``hard``: nothing but the hard rules is kept.
    """

    licence: int = 0
    readings: int = 0
    loose: bool = False
    hard: bool = False


FIGURES = Leeway()


def allowed(form: Form) -> Leeway:
    """The licence that the form itself gives."""
    return Leeway(form.count.licence, loose=True)


def utmost(form: Form) -> Leeway:
    """All that leaves a poem without a hard finding."""
    return Leeway(form.count.licence, max(form.count.departures, 1), loose=True, hard=True)


def sizes(form: Form, language: str, leeway: Leeway = FIGURES) -> dict[Unit, Size]:
    """The size of a poem of the form in a language (BCP 47), by unit."""
    form = form.spoken_in(language)
    stanzas = _stanzas(form, leeway)
    printed = _printed_lines(form, leeway)
    lines = _times(stanzas, printed)
    found: dict[Unit, Size] = {
        "stanzas": _printed_stanzas(form, stanzas, printed, leeway),
        "lines": lines,
        "words": Size(lines.least, None),
        "graphemes": Size(lines.least, None),
    }
    return found | _counted(form, language, leeway, stanzas, lines) if can_count(form.unit, language) else found


def _counted(form: Form, language: str, leeway: Leeway, stanzas: Size, lines: Size) -> dict[Unit, Size]:
    """What the counts of the form say of its own unit, and of those that follow from it."""
    counted = _times(stanzas, _units(form, leeway))
    words, graphemes = lines.least, lines.least
    most_words = counted.most if form.unit in _IN_EVERY_WORD else None
    found: dict[Unit, Size] = {}
    own = _UNITS.get(form.unit)
    if own == "words":
        # A word with a hyphen is one of the form's and two of the limit's.
        words, most_words = max(words, counted.least), None if leeway.hard else counted.most
    elif own is not None and own in card(language).counting:
        found[own] = counted
    if form.unit in _IN_A_GRAPHEME:
        graphemes = max(graphemes, -(-counted.least // _IN_A_GRAPHEME[form.unit]))
    return found | {"words": Size(words, most_words), "graphemes": Size(graphemes, None)}


def _keeps(severity: Severity, leeway: Leeway) -> bool:
    return severity == "hard" or not leeway.hard


def _stanzas(form: Form, leeway: Leeway) -> Size:
    """Stanzas as the form counts them."""
    stanza = form.stanza
    return Size(max(stanza.min, 1), stanza.max or None) if _keeps(stanza.severity, leeway) else Size(1, None)


def _printed_stanzas(form: Form, stanzas: Size, printed: Size, leeway: Leeway) -> Size:
    """Stanzas as they stand on the page: those of a fixed size may be printed in groups, or with no line between."""
    is_fixed = form.stanza.lines and not form.stanza.most_lines
    least = 1 if is_fixed and leeway.hard else stanzas.least
    return Size(least, _product(stanzas.most, printed.most))


def _printed_lines(form: Form, leeway: Leeway) -> Size:
    """Lines of one stanza as it may be printed."""
    size, caesura = form.stanza.lines, form.caesura
    if not size or not _keeps(form.stanza.severity, leeway):
        return Size(1, None)
    least = 1 if caesura.one_line else -(-size // 2) if caesura.two_lines else size
    ways = [form.stanza.most_lines or size]
    ways += [len(form.cells())] if caesura.own_lines else []
    ways += [2 * size] if caesura.halves else []
    return Size(least, max(ways))


def _units(form: Form, leeway: Leeway) -> Size:
    """What one stanza counts in the form's unit."""
    shortest = form.stanza.lines or 1
    longest = form.stanza.most_lines or form.stanza.lines
    least = sum(_line(form, number, shortest, leeway).least for number in range(1, shortest + 1))
    longest_lines = [_line(form, number, longest, leeway).most for number in range(1, longest + 1)]
    most = sum(line or 0 for line in longest_lines) if longest and None not in longest_lines else None
    whole = Size(least, most) if _keeps(form.stanza.severity, leeway) else Size(_line(form, 1, 1, leeway).least, None)
    for rule in form.sums:
        if rule.together and not rule.at and not rule.parts and _keeps(rule.severity, leeway):
            whole = _within(whole, rule.count, leeway.licence * shortest + leeway.readings * len(form.cells()))
    return whole


def _line(form: Form, number: int, size: int, leeway: Leeway) -> Size:
    """What a line of a stanza of ``size`` lines counts."""
    options = _options(form, number, size, leeway)
    if not options:
        return Size(1, None)
    spans = [
        (max(expected(parts)[0] - off * len(parts), len(parts)), expected(parts)[1] + off * len(parts))
        for parts, off in options
    ]
    line = Size(min(least for least, _ in spans), max(most for _, most in spans))
    for rule in form.sums:
        is_whole = not rule.together and not rule.parts and (not rule.at or number in rule.at)
        if is_whole and _keeps(rule.severity, leeway):
            line = _within(line, rule.count, leeway.licence + leeway.readings * len(options[0][0]))
    return line


def _options(form: Form, number: int, size: int, leeway: Leeway) -> list[tuple[tuple[Span, ...], int]]:
    """The counts that hold in a line, and how far each of their parts may be off; none where any count does."""
    strict = leeway.licence + leeway.readings
    if form.kinds is not None:
        counted = [(kind.parts, strict) for kind in form.kinds.kinds if kind.parts]
        return counted if _keeps(form.kinds.severity, leeway) and len(counted) == len(form.kinds.kinds) else []
    rule = form.rule_at(number, size)
    if rule is None or not _keeps(form.count.severity, leeway):
        return []
    own = [(parts, strict) for parts in (rule.parts, *rule.also)]
    return own + [(parts, leeway.readings) for parts in rule.loose if leeway.loose]


def _within(size: Size, count: Span, off: int) -> Size:
    least, most = expected([count])
    return Size(max(size.least, least - off), most + off if size.most is None else min(size.most, most + off))


def _times(one: Size, other: Size) -> Size:
    return Size(one.least * other.least, _product(one.most, other.most))


def _product(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one * other
