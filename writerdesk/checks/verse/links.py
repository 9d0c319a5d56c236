"""Links between places of a stanza, and with the stanza behind it: rhyme inside lines, words that come back, tones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import LICENCE, NOTHING, Said
from writerdesk.checks.verse.endings import Ending, heard, words_at
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.rhyme_scheme import pair_in_words
from writerdesk.checks.verse.vocabulary import Link, Place, Signs
from writerdesk.languages.prosody.reading import Syllable


class Tie(NamedTuple):
    """A link with the two endings that it ties; ``is_loose`` where they answer each other at a place of licence."""

    link: Link
    one: Ending | None
    two: Ending | None
    is_loose: bool = False


def ties(stanzas: list[MeasuredStanza], form: Form, language: str) -> list[Tie]:
    """Every pair of places that a link of rhyme ties: the two that answer each other, or the first that should."""
    found: list[Tie] = []
    for number, stanza in enumerate(stanzas if form.link else ()):
        behind = stanzas[number + 1] if number + 1 < len(stanzas) else None
        found += [_nearest(stanza, behind, link, language) for link in form.link if link.what == "rhyme"]
    return found


def links(stanzas: list[MeasuredStanza], form: Form, tied: list[Tie]) -> Iterator[Finding]:
    """Places that should rhyme or say the same and do not."""
    for link, one, two, is_loose in tied:
        if one is not None and two is not None and (is_loose or one.sound.key != two.sound.key):
            yield _rhyme(one, two, form, link, is_loose=is_loose)
    for number, stanza in enumerate(stanzas):
        behind = stanzas[number + 1] if number + 1 < len(stanzas) else None
        for link in form.link:
            if link.what == "repeat":
                yield from _repeat(stanza, behind, form, link)


def pairs(stanzas: list[MeasuredStanza], form: Form, language: str) -> Iterator[str]:
    """Every pair that a link ties, in words."""
    for _link, one, two, _loose in ties(stanzas, form, language):
        if one and two:
            yield f"lines {one.number} and {two.number}: {pair_in_words(one, two)}"


def _nearest(stanza: MeasuredStanza, behind: MeasuredStanza | None, link: Link, language: str) -> Tie:
    """The two endings that answer each other, or else the first two that should."""
    ones = heard(stanza, link.first, link.rule, language)
    twos, loose = (
        [e for place in places for e in _heard_in(behind if place.next else stanza, place, link, language)]
        for places in (link.answers, link.loose)
    )
    agreeing = [Tie(link, one, two) for one in ones for two in twos if one.sound.key == two.sound.key]
    if not agreeing:
        agreeing = [Tie(link, one, two, is_loose=True) for one in ones for two in loose
                    if one.sound.key == two.sound.key]  # fmt: skip
    weak = [Tie(link, one, two) for one in ones for two in twos if one.sound.is_weak(two.sound)]
    if agreeing or weak:
        return (agreeing or weak)[0]
    return Tie(link, ones[0] if ones else None, twos[0] if twos else None)


def _heard_in(stanza: MeasuredStanza | None, place: Place, link: Link, language: str) -> list[Ending]:
    return [] if stanza is None else heard(stanza, place, link.rule, language)


def linked_letters(tied: list[Tie]) -> dict[int, str]:
    """Rhyme letters by the line's start for places that links tie: the first sound is a, the next b …, after z again
    a.
    """
    endings = {(end.line_start, end.start): end for tie in tied for end in (tie.one, tie.two) if end is not None}
    names: dict[str, str] = {}
    letters: dict[int, str] = {}
    for (line, _start), ending in sorted(endings.items(), key=lambda entry: entry[0]):
        letter = names.setdefault(ending.sound.key, ascii_lowercase[len(names) % 26])
        letters[line] = f"{letters[line]} {letter}" if line in letters else letter
    return letters


def _rhyme(one: Ending, two: Ending, form: Form, link: Link, *, is_loose: bool) -> Finding:
    weak = is_loose or one.sound.is_weak(two.sound)
    severity: Severity = "convention" if weak and link.severity == "hard" else link.severity
    late = max(one, two, key=lambda ending: ending.start)
    other = one if late is two else two
    return Finding(
        rule="form/link",
        severity=severity,
        start=late.start,
        end=late.end,
        line=late.number,
        found=Said.verbatim(late.text),
        expected=Said.verbatim(f"a rhyme with “{other.text}”"),
        message=Said.row(
            Said(link.why),
            Said("{pair}.", pair=pair_in_words(other, late)),
            Said("Is it licence?") if weak else NOTHING,
        ),
        source=form.source,
    )


def _repeat(stanza: MeasuredStanza, behind: MeasuredStanza | None, form: Form, link: Link) -> Iterator[Finding]:
    first = words_at(stanza, link.first)
    answers = [
        found for place in link.answers if (found := _words_in(behind if place.next else stanza, place)) is not None
    ]
    if first is None or not answers:
        return
    said = _said(first)
    if any(same(_said(answer)) == same(said) for answer in answers):
        return
    line, start, end = answers[0]
    place = line.slot.line
    inside = line.text == place.text or len(line.text) == len(place.text)
    yield Finding(
        rule="form/link",
        severity=link.severity,
        start=place.start + start if inside else place.start,
        end=place.start + end if inside else place.end,
        line=place.line,
        found=Said.verbatim(_said(answers[0])),
        expected=Said("{asked}", asked=said),
        message=Said.row(
            Said(link.why), Said("“{asked}” is expected here; there is “{found}”.", asked=said, found=_said(answers[0]))
        ),
        source=form.source,
    )


def _words_in(stanza: MeasuredStanza | None, place: Place) -> tuple[Measured, int, int] | None:
    return None if stanza is None else words_at(stanza, place)


def _said(found: tuple[Measured, int, int]) -> str:
    line, start, end = found
    return line.text[start:end].strip(" \t,،;:.!?।॥|/–—-…”»\"'’)")


def signs(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Units whose tone or stress is not the form's."""
    for stanza in stanzas:
        lines = stanza.cells
        for rule in form.signs:
            for at in rule.at or range(1, form.stanza.lines + 1):
                line = lines.get((at, 1))
                if line is not None and line.scan is not None:
                    yield from _in_line(line, rule, form)
            if rule.differ_lines:
                yield from _apart([line for at in rule.differ_lines if (line := lines.get((at, 1)))], rule, form)


def _in_line(line: Measured, rule: Signs, form: Form) -> Iterator[Finding]:
    units = line.scan.units if line.scan else ()
    if rule.pattern:
        wrong = _wrong(line, units, rule, rule.pattern)
        allowed = (*rule.loose, *(rule.paired if wrong and _parted(line, rule) else ()))
        loose = wrong and any(not _wrong(line, units, rule, other) for other in allowed)
        for number, unit, wanted in wrong[:1] if loose else wrong:
            severity: Severity = "convention" if loose and rule.severity == "hard" else rule.severity
            said, borne = _NAMES[wanted], _NAMES[_sign(rule, line.text, unit)[0]]
            message = Said(
                "Syllable {number} “{syllable}” is {borne}, {asked} is asked.",
                number=number,
                syllable=unit.text,
                borne=borne,
                asked=said,
            )
            whole = Said.row(Said(rule.why), message, LICENCE if loose else NOTHING)
            yield _finding(line, unit, form, severity, said, whole)
    if rule.differ and max(rule.differ) <= len(units):
        last = units[rule.differ[-1] - 1]
        tones = {_sign(rule, line.text, units[number - 1]) for number in rule.differ}
        if len(tones) < len(rule.differ):
            yield _finding(
                line,
                last,
                form,
                rule.severity,
                "another tone",
                Said.row(
                    Said(rule.why),
                    Said("Syllables {numbers} bear the same tone.", numbers=" + ".join(map(str, rule.differ))),
                ),
            )


def _wrong(line: Measured, units: tuple[Syllable, ...], rule: Signs, pattern: str) -> list[tuple[int, Syllable, str]]:
    """Units that bear another sign than the pattern's, with their number in the line and what is asked."""
    offset = len(units) - len(pattern) if rule.from_end else 0
    found = []
    for at, wanted in enumerate(pattern):
        place = at + offset
        if wanted != "." and 0 <= place < len(units) and _sign(rule, line.text, units[place])[0] != wanted:
            found.append((place + 1, units[place], wanted))
    return found


def _parted(line: Measured, rule: Signs) -> bool:
    """Whether the line has a sign between its halves, or both begin with one word."""
    units = line.scan.units if line.scan else ()
    if not 0 < rule.halves < len(units):
        return False
    if units[0].text.lower() == units[rule.halves].text.lower():
        return True
    gap = line.text[units[rule.halves - 1].end : units[rule.halves].start]
    return any(not char.isspace() for char in gap)


def _apart(lines: list[Measured], rule: Signs, form: Form) -> Iterator[Finding]:
    """Lines that all end in one sign though one of them should not."""
    ends = [(line, line.scan.units[-1]) for line in lines if line.scan and line.scan.units]
    borne = {_sign(rule, line.text, unit)[0] for line, unit in ends}
    if len(ends) > 1 and len(borne) == 1:
        line, unit = ends[-1]
        yield _finding(line, unit, form, rule.severity, "another ending", Said.row(
            Said(rule.why), Said("All of them end {borne}.", borne=_NAMES[borne.pop()])
        ))  # fmt: skip


def _finding(line: Measured, unit: Syllable, form: Form, severity: Severity, expected: str, message: Said) -> Finding:
    place = line.slot.line
    inside = line.text == place.text
    start, end = (place.start + unit.start, place.start + unit.end) if inside else (place.start, place.end)
    return Finding("form/tone", severity, start, end, place.line, Said.verbatim(unit.text),
                   Said.verbatim(expected), message, form.source)  # fmt: skip


_NAMES = {"b": Said("flat (bằng)"), "t": Said("sharp (trắc)"), "s": Said("stressed"), "w": Said("unstressed")}
_TONES = {"\u0300": "b`", "\u0301": "t'", "\u0303": "t~", "\u0309": "t?", "\u0323": "t."}
_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def _tone(syllable: str) -> str:
    marks = [_TONES[c] for c in unicodedata.normalize("NFD", syllable) if c in _TONES]
    return marks[0] if marks else "b-"


def _sign(rule: Signs, text: str, unit: Syllable) -> str:
    """The sign of a unit; its first letter is the sign of patterns, all of it what ``differ`` compares."""
    if rule.rule == "vietnamese-tone":
        return _tone(unit.text)
    # Welsh: a word of one syllable is stressed, others on the last but one, or where they bear a mark.
    word = next((m for m in _LETTERS.finditer(text) if m.start() < unit.end and m.end() > unit.start), None)
    whole = word is not None and unit.start <= word.start()
    marked = any(c in "\u0301\u0302" for c in unicodedata.normalize("NFD", unit.text))
    return "s" if whole or marked else "w"
