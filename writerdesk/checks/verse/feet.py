"""Feet of a shape, each bound to the one before it (Tamil venpa), through all lines of a stanza.

A foot is not always a written word: every cut of a line into the wanted number of feet is tried, those at the spaces
first, and the row of cuts that breaks the fewest links is taken. A cut that the writer set (spaces in the reading)
stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import msgspec

from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.feet_cuts import BROKEN, Cut, Shapes, as_printed, letters, other_cuts, shapes_of
from writerdesk.checks.verse.fit import PartFit, fit_of
from writerdesk.checks.verse.layout import high
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.vocabulary import Feet
from writerdesk.languages.prosody.reading import Syllable, plain

# Letters of a line that is cut otherwise than it is printed, consonants without a vowel counted in.
_LONGEST = 40


class _Fault(NamedTuple):
    """What is wrong with the foot ``at`` of a line."""

    at: int
    severity: Severity
    found: str
    expected: str
    message: Said


def read_feet(
    stanzas: list[MeasuredStanza], form: Form, feet: Feet, fitted: Callable[[Measured], Measured]
) -> list[MeasuredStanza]:
    """The same stanzas with their lines cut into feet; shapes and links that are broken stand with their lines.

    A line without letters cannot be cut: it is ``fitted`` by its words.
    """
    shapes = shapes_of(feet)
    return [_read_stanza(stanza, form, shapes, fitted) for stanza in stanzas]


def _read_stanza(
    stanza: MeasuredStanza, form: Form, shapes: Shapes, fitted: Callable[[Measured], Measured]
) -> MeasuredStanza:
    last = len(stanza.lines) - 1
    printed = [
        as_printed(line.text, shapes, is_last=at == last) if line.scan else None for at, line in enumerate(stanza.lines)
    ]
    chosen = printed
    pairs = zip(stanza.lines, printed, strict=True)
    if _broken_links(printed, shapes) or any(cut and not _holds(line, cut) for line, cut in pairs):
        choices = [_cuts(stanza, at, cut, shapes) for at, cut in enumerate(printed)]
        # If the cheapest cuts of all lines answer each other no others cost less.
        chosen = [min(cuts, key=_own_cost) if cuts else None for cuts in choices]
        if _broken_links(chosen, shapes):
            chosen = _cheapest([_cuts(stanza, at, cut, shapes, every=True) for at, cut in enumerate(printed)], shapes)
    lines: list[Measured] = []
    before = ""
    for number, (line, cut) in enumerate(zip(stanza.lines, chosen, strict=True)):
        if cut is None:
            lines.append(fitted(line))
            before = ""
            continue
        lines.append(_cut_line(line, cut, form, shapes, before, is_last=number == last))
        before = cut.shapes[-1]
    return msgspec.structs.replace(stanza, lines=tuple(lines))


def _wanted(line: Measured, cut: Cut) -> int:
    return high(line.slot.options[0][0]) if line.slot.options else len(cut.feet)


def _holds(line: Measured, cut: Cut) -> bool:
    return not cut.cost and len(cut.feet) == _wanted(line, cut)


def _cuts(stanza: MeasuredStanza, at: int, printed: Cut | None, shapes: Shapes, *, every: bool = False) -> list[Cut]:
    """The cuts of a line that are worth trying, cheapest first behind the printed one; of a line that holds as it is
    printed that one alone, but where ``every`` one is asked for.
    """
    if printed is None:
        return []
    line, last = stanza.lines[at], len(stanza.lines) - 1
    wanted = _wanted(line, printed)
    is_free = not line.set_by_writer and len(letters(line.text)) <= _LONGEST and len(printed.feet) <= 2 * wanted
    if not is_free or (_holds(line, printed) and not every):
        return [printed]
    # The first letter of the next line may swallow the last one of this.
    behind = letters(stanza.lines[at + 1].text) if at < last and stanza.lines[at + 1].scan else []
    following = behind[0].text if behind else ""
    return [printed, *other_cuts(line.text, following, wanted, shapes, is_last=at == last)]


def _cheapest(choices: list[list[Cut]], shapes: Shapes) -> list[Cut | None]:
    """One cut a line, so that cuts and the links between lines cost least together."""
    rows: list[list[tuple[int, int]]] = []  # cost so far, cut of the line before
    for number, cuts in enumerate(choices):
        before = rows[-1] if rows else []
        earlier = choices[number - 1] if number else []
        row = []
        tried: list[Cut | None] = [*cuts] or [None]
        for cut in tried:
            best = (0, 0)
            if before:
                best = min(
                    (cost + _link_cost(earlier[at] if earlier else None, cut, shapes), at)
                    for at, (cost, _) in enumerate(before)
                )
            row.append((best[0] + (cut.cost if cut else 0), best[1]))
        rows.append(row)
    chosen: list[Cut | None] = []
    at = min(range(len(rows[-1])), key=lambda place: rows[-1][place][0]) if rows else 0
    for cuts, row in zip(reversed(choices), reversed(rows), strict=True):
        chosen.append(cuts[at] if cuts else None)
        at = row[at][1]
    return chosen[::-1]


def _own_cost(cut: Cut) -> int:
    return cut.cost


def _broken_links(chosen: list[Cut | None], shapes: Shapes) -> int:
    return sum([_link_cost(one, two, shapes) for one, two in pairwise(chosen)])


def _link_cost(before: Cut | None, cut: Cut | None, shapes: Shapes) -> int:
    if before is None or cut is None:
        return 0
    return BROKEN if shapes.broken(before.shapes[-1], cut.shapes[0]) else 0


def _cut_line(line: Measured, cut: Cut, form: Form, shapes: Shapes, before: str, *, is_last: bool) -> Measured:
    places = cut.feet
    scan = plain([Syllable(line.text[start:end], 1, start, end) for start, end in places])
    units = scan.units
    wanted = high(line.slot.options[0][0]) if line.slot.options else len(units)
    fit = fit_of((PartFit(0, len(units), len(units), abs(len(units) - wanted), (), ()),)) if line.slot.options else None
    note = " | ".join([f"{unit.text} {shapes.name(foot)}" for unit, foot in zip(units, cut.shapes, strict=True)])
    found: list[_Fault] = []
    if shapes.wrong(cut.shapes, is_last=is_last) or (before and shapes.broken(before, cut.shapes[0])):
        found += _faults(units, cut.shapes, form, shapes, before, is_last=is_last)
    if cut.moved and not line.set_by_writer:
        shown = " | ".join(unit.text for unit in units)
        said = Said(
            "The feet hold where the line is cut so: {cut}. Print it so, or set it as the line's reading: licence?",
            cut=shown,
        )
        found.append(_Fault(0, "convention", line.text.strip(), shown, said))
    faults = line.faults
    if found:
        faults = (*faults, *(_finding(line, places[one.at], form, one) for one in found))
    return Measured(line.slot, line.text, scan, fit, line.set_by_writer, line.is_loose, note, faults)


def _faults(
    units: tuple[Syllable, ...], shapes: tuple[str, ...], form: Form, own: Shapes, before: str, *, is_last: bool
) -> Iterator[_Fault]:
    """What is wrong with the feet of a line; ``before`` is the last foot of the line before."""
    feet = own.feet
    for at, foot in enumerate(shapes):
        words, shown = units[at].text, f"{units[at].text} ({foot})"
        rule = own.broken(before, foot) if before else None
        if rule is not None:
            said = Said("“{foot}” begins with {asai}: {why}", foot=words, asai=_asai(foot[:1]), why=Said(rule.why))
            yield _Fault(at, feet.severity, shown, rule.begins, said)
        last = is_last and at == len(shapes) - 1 and bool(feet.last)
        fits = own.has(foot, is_last=last)
        if last and not fits:
            asked = " or ".join(feet.last)
            said = Said(
                "The last foot of {form} is {asked}; “{foot}” is {shape}.",
                form=form.name, asked=asked, foot=words, shape=foot,
            )  # fmt: skip
            yield _Fault(at, feet.severity, shown, asked, said)
        elif not fits:
            said = Said("“{foot}” ({shape}) is no foot of {form}.", foot=words, shape=foot, form=form.name)
            yield _Fault(at, feet.severity, shown, ", ".join(feet.shapes), said)
        before = foot


def _finding(line: Measured, foot: tuple[int, int], form: Form, fault: _Fault) -> Finding:
    place = line.slot.line
    start, end = foot if line.text == place.text else (0, len(place.text))
    return Finding(
        "form/link" if fault.expected in "NR" else "form/structure",
        fault.severity,
        place.start + start,
        place.start + end,
        place.line,
        Said.verbatim(fault.found),
        Said("{asked}", asked=fault.expected),
        fault.message,
        form.source,
    )


def _asai(sign: str) -> str:
    return {"N": "ner", "R": "nirai"}.get(sign, sign)
