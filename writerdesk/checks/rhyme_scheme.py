"""Which lines of a poem rhyme, which should, and the letters that show it."""

from __future__ import annotations

from collections import Counter, defaultdict
from string import ascii_lowercase

import msgspec

from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form, Rhyme
from writerdesk.checks.layout import Cell
from writerdesk.checks.rhyme import SILENT, Sound, sound
from writerdesk.checks.scansion import Measured, MeasuredStanza


class Ending(msgspec.Struct, frozen=True):
    """The end of one part of one line: code points ``start`` to ``end`` of the text, and its sound."""

    line: Measured
    start: int
    end: int
    text: str
    sound: Sound


def rhymes(stanzas: list[MeasuredStanza], form: Form) -> tuple[list[Finding], dict[int, str]]:
    """Findings for the ends that do not rhyme as the form asks, and the rhyme letters by physical line.

    A letter stands for a sound: the first new sound of a stanza is a, the next b. A sound that the form keeps through
    the whole poem keeps its letter.
    """
    through: dict[tuple[int, str], list[Ending]] = defaultdict(list)
    letters: dict[int, str] = {}
    kept: dict[str, str] = {}
    findings: list[Finding] = []
    for stanza in stanzas:
        own = dict(kept)
        for number, rhyme in enumerate(form.rhyme):
            groups: dict[str, list[Ending]] = defaultdict(list)
            for sign, ending in _endings(stanza, form, rhyme):
                groups[sign].append(ending)
                letter = _letter(ending.sound, own)
                if sign.isupper():
                    kept[ending.sound.full] = letter
                place = ending.line.slot.line.line
                letters[place] = f"{letters[place]} {letter}" if place in letters else letter
            for sign, group in groups.items():
                if sign.isupper():
                    through[number, sign] += group
                else:
                    findings += _odd_ones(group, form, rhyme, "in this stanza")
    for (number, _sign), group in through.items():
        findings += _odd_ones(group, form, form.rhyme[number], "through the poem")
    return findings, letters


def _endings(stanza: MeasuredStanza, form: Form, rhyme: Rhyme) -> list[tuple[str, Ending]]:
    lines = stanza.cells()
    found = []
    for cell, sign in zip(_cells(form, rhyme), rhyme.scheme, strict=False):
        line = lines.get(cell) or (lines.get((cell[0], 1)) if not rhyme.part else None)
        if sign == "." or line is None or line.scan is None:
            continue
        ending = _ending(line, cell, rhyme)
        if ending is not None:
            found.append((sign, ending))
    return found


def _cells(form: Form, rhyme: Rhyme) -> list[Cell]:
    """The parts that the letters of a scheme stand for, in their order."""
    if rhyme.across:
        return [cell for cell, _ in form.cells()]
    rules = [(line, form.rule_at(line)) for line in range(1, len(rhyme.scheme) + 1)]
    return [(line, rhyme.part or (len(rule.parts) if rule else 1)) for line, rule in rules]


def _ending(line: Measured, cell: Cell, rhyme: Rhyme) -> Ending | None:
    """The end of a part, as it is read; ``None`` where nothing can be heard."""
    text, end = line.text, len(line.text)
    start = 0
    if line.fit is not None and line.scan is not None and cell in line.slot.cells:
        parts = line.fit.parts
        index = min(line.slot.cells.index(cell), len(parts) - 1)
        units = line.scan.units[parts[index].first : parts[index].last]
        if not units:
            return None
        start, end = units[0].start, units[-1].end
        if index == len(parts) - 1:
            end = len(text)
    heard = sound(rhyme.rule, text[start:end])
    if heard == SILENT:
        return None
    place = line.slot.line
    if line.text != place.text and len(line.text) != len(place.text):  # a reading of the writer's stands for the line
        return Ending(line, place.start, place.end, text[start:end], heard)
    words = text[start:end].rstrip(" \t,،;:.!?।॥|/–—-…”»\"'’)")
    begin = start + max(words.rfind(" "), words.rfind("\t")) + 1
    return Ending(line, place.start + begin, place.start + start + len(words), text[begin : start + len(words)], heard)


def _letter(heard: Sound, letters: dict[str, str]) -> str:
    if heard.full not in letters:
        used = set(letters.values())
        letters[heard.full] = next((c for c in ascii_lowercase if c not in used), "z")
    return letters[heard.full]


def _odd_ones(group: list[Ending], form: Form, rhyme: Rhyme, where: str) -> list[Finding]:
    """The ends that do not sound as most of their group do; of two, the second."""
    if len(group) < 2:
        return []
    counted = Counter(ending.sound.full for ending in group)
    most = max(counted.values())
    model = next(ending for ending in group if counted[ending.sound.full] == most)
    return [_finding(ending, model, form, rhyme, where) for ending in group if ending.sound.full != model.sound.full]


def _finding(ending: Ending, model: Ending, form: Form, rhyme: Rhyme, where: str) -> Finding:
    weak = ending.sound.near == model.sound.near
    severity: Severity = "convention" if weak and rhyme.severity == "hard" else rhyme.severity
    verdict = "rhymes only weakly" if weak else "does not rhyme"
    return Finding(
        rule="form/rhyme",
        severity=severity,
        start=ending.start,
        end=ending.end,
        line=ending.line.slot.line.line,
        found=ending.text,
        expected=f"a rhyme with “{model.text}”",
        message=f"“{ending.text}” {verdict} with “{model.text}” in line {model.line.slot.line.line}; "
        f"{form.name} keeps this rhyme {where}." + (" Is it licence?" if weak else ""),
        source=form.source,
    )
