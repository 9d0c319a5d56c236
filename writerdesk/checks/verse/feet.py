"""Feet of a shape, each bound to the one before it (Tamil venpa), through all lines of a stanza.

A foot is not always a written word: every cut of a line into the wanted number of feet is tried, those at the spaces
first, and the row of cuts that breaks the fewest links is taken. A cut that the writer set (spaces in the reading)
stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

import msgspec

from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.fit import PartFit, fit_of
from writerdesk.checks.verse.layout import high
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.vocabulary import Feet, Follow
from writerdesk.languages.prosody.cir import (
    Letter,
    letters_of,
    printed_feet,
    said_together,
    shape,
    vowels_taken,
    with_aytam,
)
from writerdesk.languages.prosody.reading import Scan, Syllable

# What a broken link weighs beside a cut that is moved away from a space.
_BROKEN = 5
_MOST_CUTS = 4000
_MOST_KEPT = 120
# Letters, consonants without a vowel counted in.
_LONGEST, _LONGEST_FOOT = 40, 12


class _Cut(msgspec.Struct, gc=False):
    """One way to cut a line: the places of its feet, their shapes, what it costs by itself, cuts that are moved."""

    feet: tuple[tuple[int, int], ...]
    shapes: tuple[str, ...]
    cost: int
    moved: int


class _Fault(NamedTuple):
    """What is wrong with the foot ``at`` of a line."""

    at: int
    severity: Severity
    found: str
    expected: str
    message: Said


def read_feet(stanzas: list[MeasuredStanza], form: Form, feet: Feet) -> list[MeasuredStanza]:
    """The same stanzas with their lines cut into feet; shapes and links that are broken stand with their lines."""
    return [_read_stanza(stanza, form, feet) for stanza in stanzas]


def _read_stanza(stanza: MeasuredStanza, form: Form, feet: Feet) -> MeasuredStanza:
    last = len(stanza.lines) - 1
    chosen = [
        _as_printed(line.text, feet, is_last=at == last) if line.scan else None for at, line in enumerate(stanza.lines)
    ]
    if _cost(chosen, feet) or any(
        len(cut.feet) != _wanted(line, cut) for line, cut in zip(stanza.lines, chosen, strict=True) if cut
    ):
        letters = [_letters(line.text) if line.scan else [] for line in stanza.lines]
        choices = [
            _cuts(line, own, _first_letter(letters[at + 1 : at + 2]), feet, is_last=at == last)
            for at, (line, own) in enumerate(zip(stanza.lines, letters, strict=True))
        ]
        chosen = _cheapest(choices, feet)
    lines: list[Measured] = []
    before = ""
    for number, (line, cut) in enumerate(zip(stanza.lines, chosen, strict=True)):
        if cut is None:
            lines.append(line)
            before = ""
            continue
        lines.append(_cut_line(line, cut, form, feet, before, is_last=number == len(stanza.lines) - 1))
        before = cut.shapes[-1]
    return msgspec.structs.replace(stanza, lines=tuple(lines))


def _first_letter(lines: list[list[Letter]]) -> str:
    return lines[0][0].text if lines and lines[0] else ""


def _wanted(line: Measured, cut: _Cut) -> int:
    return high(line.slot.options[0][0]) if line.slot.options else len(cut.feet)


def _cuts(line: Measured, letters: list[Letter], following: str, feet: Feet, *, is_last: bool) -> list[_Cut]:
    """The cuts of a line that are worth trying, cheapest first; the printed one is always among them.

    ``following`` is the first letter of the next line, which may swallow the last one of this.
    """
    if not letters:
        return []
    as_printed = _as_printed(line.text, feet, is_last=is_last)
    if as_printed is None:
        return []
    wanted = _wanted(line, as_printed)
    if line.set_by_writer or len(letters) > _LONGEST or len(as_printed.feet) > 2 * wanted:
        return [as_printed]
    return [as_printed, *_other_cuts(line.text, following, wanted, feet, is_last=is_last)]


@lru_cache(maxsize=4096)
def _letters(text: str) -> list[Letter]:
    return letters_of(text)


@lru_cache(maxsize=4096)
def _as_printed(text: str, feet: Feet, *, is_last: bool) -> _Cut | None:
    """The line cut at its words, or None where it has no letters."""
    words = printed_feet(text)
    if not words:
        return None
    places = tuple([(word.start, word.end) for word in words])
    return _weighed(places, tuple([word.shape for word in words]), 0, feet, is_last=is_last)


def forget_lines() -> None:
    """Forget every line read before; for benchmarks."""
    for kept in (_letters, _as_printed, _other_cuts):
        kept.cache_clear()


@lru_cache(maxsize=4096)
def _other_cuts(text: str, following: str, wanted: int, feet: Feet, *, is_last: bool) -> list[_Cut]:
    letters = letters_of(text)
    found: list[_Cut] = []
    ways = [letters, said_together(letters, following)]
    ways += [taken for way in ways if (taken := vowels_taken(way)) != way]
    ways += [with_aytam(way) for way in ways] if any(letter.text == "ஃ" for letter in letters) else []
    for number, way in enumerate(ways):
        if number and way == letters:
            continue
        found += [_cut(way, feet, chosen, is_last=is_last) for chosen in _fitting(way, wanted, feet, is_last=is_last)]
    return sorted(found, key=lambda cut: cut.cost)[:_MOST_KEPT]


def _fitting(letters: list[Letter], wanted: int, feet: Feet, *, is_last: bool) -> Iterator[tuple[int, ...]]:
    """Where feet may begin so that each has a shape of the form and answers the one before it."""
    ends = [at for at, letter in enumerate(letters) if at and letter.length != "p"] + [len(letters)]

    def grow(heads: tuple[int, ...], before: str) -> Iterator[tuple[int, ...]]:
        final = len(heads) == wanted
        for end in (len(letters),) if final else ends:
            if not 0 < end - heads[-1] <= _LONGEST_FOOT:
                continue
            foot = shape(letters[heads[-1] : end])
            fits = _is_last(foot, feet) if final and is_last and feet.last else foot.rstrip("u") in feet.shapes
            if fits and not (before and _broken(before, foot, feet)):
                if final:
                    yield heads
                else:
                    yield from grow((*heads, end), foot)

    yield from islice(grow((0,), ""), _MOST_CUTS)


def _cut(letters: list[Letter], feet: Feet, heads: Sequence[int], *, is_last: bool) -> _Cut:
    """The line cut where feet begin at the letters ``heads``."""
    printed = {number for number, letter in enumerate(letters) if letter.begins_word}
    spans = list(pairwise((*heads, len(letters))))
    shapes = tuple([shape(letters[first:last]) for first, last in spans])
    places = tuple([(letters[first].start, letters[last - 1].end) for first, last in spans])
    return _weighed(places, shapes, len(printed.symmetric_difference(heads)), feet, is_last=is_last)


def _weighed(
    places: tuple[tuple[int, int], ...], shapes: tuple[str, ...], moved: int, feet: Feet, *, is_last: bool
) -> _Cut:
    """A cut with what it costs: ``moved`` places from words, shapes that the form has not, links that do not hold."""
    inner = [shape.rstrip("u") for shape in shapes]
    wrong = sum(shape not in feet.shapes for shape in (inner[:-1] if is_last and feet.last else inner))
    wrong += bool(is_last and feet.last and not _is_last(shapes[-1], feet))
    wrong += sum([_broken(one, two, feet) is not None for one, two in pairwise(inner)])
    return _Cut(places, shapes, moved + _BROKEN * wrong, moved)


def _is_last(foot: str, feet: Feet) -> bool:
    return foot in feet.last or foot.rstrip("u") in feet.last


def _broken(before: str, foot: str, feet: Feet) -> Follow | None:
    rule = _follows(feet).get(before.rstrip("u"))
    return rule if rule is not None and not foot.startswith(rule.begins) else None


@lru_cache(maxsize=64)
def _follows(feet: Feet) -> dict[str, Follow]:
    """The first rule for what follows a foot of each shape."""
    return {foot: rule for rule in reversed(feet.follow) for foot in rule.after}


def _cheapest(choices: list[list[_Cut]], feet: Feet) -> list[_Cut | None]:
    """One cut a line, so that cuts and the links between lines cost least together."""
    rows: list[list[tuple[int, int]]] = []  # cost so far, cut of the line before
    for number, cuts in enumerate(choices):
        before = rows[-1] if rows else []
        earlier = choices[number - 1] if number else []
        row = []
        tried: list[_Cut | None] = [*cuts] or [None]
        for cut in tried:
            best = (0, 0)
            if before:
                best = min(
                    (cost + _link_cost(earlier[at] if earlier else None, cut, feet), at)
                    for at, (cost, _) in enumerate(before)
                )
            row.append((best[0] + (cut.cost if cut else 0), best[1]))
        rows.append(row)
    chosen: list[_Cut | None] = []
    at = min(range(len(rows[-1])), key=lambda place: rows[-1][place][0]) if rows else 0
    for cuts, row in zip(reversed(choices), reversed(rows), strict=True):
        chosen.append(cuts[at] if cuts else None)
        at = row[at][1]
    return chosen[::-1]


def _cost(chosen: list[_Cut | None], feet: Feet) -> int:
    links = sum(_link_cost(one, two, feet) for one, two in pairwise(chosen))
    return links + sum(cut.cost for cut in chosen if cut)


def _link_cost(before: _Cut | None, cut: _Cut | None, feet: Feet) -> int:
    if before is None or cut is None:
        return 0
    return _BROKEN if _broken(before.shapes[-1], cut.shapes[0], feet) else 0


def _cut_line(line: Measured, cut: _Cut, form: Form, feet: Feet, before: str, *, is_last: bool) -> Measured:
    places = cut.feet
    units = tuple(Syllable(line.text[start:end], 1, start, end) for start, end in places)
    wanted = high(line.slot.options[0][0]) if line.slot.options else len(units)
    fit = fit_of((PartFit(0, len(units), len(units), abs(len(units) - wanted), (), ()),)) if line.fit else None
    note = " | ".join(f"{unit.text} {_name(foot, feet)}" for unit, foot in zip(units, cut.shapes, strict=True))
    found = list(_faults(units, cut.shapes, form, feet, before, is_last=is_last))
    if cut.moved and not line.set_by_writer:
        shown = " | ".join(unit.text for unit in units)
        said = Said(
            "The feet hold where the line is cut so: {cut}. Print it so, or set it as the line's reading: licence?",
            cut=shown,
        )
        found.append(_Fault(0, "convention", line.text.strip(), shown, said))
    faults = (*line.faults, *(_finding(line, places[one.at], form, one) for one in found))
    return msgspec.structs.replace(line, scan=Scan(units), fit=fit, note=note, faults=faults)


def _faults(
    units: tuple[Syllable, ...], shapes: tuple[str, ...], form: Form, feet: Feet, before: str, *, is_last: bool
) -> Iterator[_Fault]:
    """What is wrong with the feet of a line; ``before`` is the last foot of the line before."""
    for at, foot in enumerate(shapes):
        words, shown = units[at].text, f"{units[at].text} ({foot})"
        rule = _broken(before, foot, feet) if before else None
        if rule is not None:
            said = Said("“{foot}” begins with {asai}: {why}", foot=words, asai=_asai(foot[:1]), why=Said(rule.why))
            yield _Fault(at, feet.severity, shown, rule.begins, said)
        last = is_last and at == len(shapes) - 1 and bool(feet.last)
        if last and not _is_last(foot, feet):
            asked = " or ".join(feet.last)
            said = Said(
                "The last foot of {form} is {asked}; “{foot}” is {shape}.",
                form=form.name, asked=asked, foot=words, shape=foot,
            )  # fmt: skip
            yield _Fault(at, feet.severity, shown, asked, said)
        elif not last and foot.rstrip("u") not in feet.shapes:
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


def _name(foot: str, feet: Feet) -> str:
    name = feet.names.get(foot) or feet.names.get(foot.rstrip("u"), "")
    return f"{foot} {name}".strip()


def _asai(sign: str) -> str:
    return {"N": "ner", "R": "nirai"}.get(sign, sign)
