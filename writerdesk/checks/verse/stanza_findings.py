"""Findings on whole stanzas: their number of lines, the number of stanzas, lines that come back."""

from __future__ import annotations

from collections import Counter

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.measured import MeasuredStanza
from writerdesk.checks.verse.vocabulary import Repeat


def structure(stanzas: list[MeasuredStanza], form: Form) -> list[Finding]:
    """Stanzas with too few or too many lines; a poem with too few or too many stanzas; a text with no verse at all."""
    findings = [_lines(stanza, form) for stanza in stanzas if not stanza.whole]
    least, most, usual, here = form.stanza.min, form.stanza.max, form.stanza.usual, len(stanzas)
    number: dict[str, str | float] = {"form": form.name, "number": here}
    if not stanzas:
        nothing = Said("{form} needs verse; there is no line here.", form=form.name)
        return [_on_the_poem(form, "nothing", nothing, form.stanza.severity)]
    if here < least:
        few = Said("{form} has at least {least} stanzas; here are {number}.", least=least, **number)
        findings.append(_on_the_poem(form, f"{here} stanzas", few, form.stanza.severity))
    if most and here > most:
        many = Said("{form} has at most {most} stanzas; here are {number}.", most=most, **number)
        findings.append(_on_the_poem(form, f"{here} stanzas", many, form.stanza.severity))
    if usual and not usual[0] <= here <= usual[1] and here >= least:
        said = Said(
            "{form} usually has {least} to {most} stanzas; here are {number}: licence?",
            least=usual[0],
            most=usual[1],
            **number,
        )
        findings.append(_on_the_poem(form, f"{here} stanzas", said, "convention"))
    return findings


def _lines(stanza: MeasuredStanza, form: Form) -> Finding:
    first, last = stanza.lines[0].slot.line, stanza.lines[-1].slot.line
    found = len(stanza.lines)
    least, most = _lines_of_a_stanza(stanza, form), form.stanza.most_lines
    asked = f"{least} to {most}" if most else str(least)
    return Finding(
        rule="form/lines",
        severity=form.stanza.severity,
        start=first.start,
        end=last.end,
        line=first.line,
        found=Said.verbatim(f"{found} {'line' if found == 1 else 'lines'}"),
        expected=Said.verbatim(f"{asked} lines"),
        message=Said(
            "A stanza of {form} has {asked} lines; this one has {found}.", form=form.name, asked=asked, found=found
        ),
        source=form.source,
    )


def _lines_of_a_stanza(stanza: MeasuredStanza, form: Form) -> int:
    """How many lines a whole one has that is printed so: with one part a line it has more than the form's own."""
    cells, slot = [cell for cell, _ in form.cells()], stanza.lines[0].slot
    by_parts = len(slot.cells) == 1 and slot.cells[0] in cells and (slot.cells[0][0], 2) in cells
    return len(cells) if by_parts else form.stanza.lines


def _on_the_poem(form: Form, found: str, message: Said, severity: Severity) -> Finding:
    least, most = form.stanza.min, form.stanza.max
    expected = f"{least} to {most} stanzas" if most else f"at least {least} stanzas"
    return Finding("form/lines", severity, 0, 0, 1, Said.verbatim(found), Said.verbatim(expected), message,
                   form.source)  # fmt: skip


def repeats(stanzas: list[MeasuredStanza], form: Form) -> list[Finding]:
    """A line that most stanzas repeat and some do not."""
    return [finding for repeat in form.repeat for finding in _repeat(stanzas, form, repeat)]


def _repeat(stanzas: list[MeasuredStanza], form: Form, repeat: Repeat) -> list[Finding]:
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines if (repeat.line, 1) in line.slot.cells]
    if len(lines) < 2:
        return []
    counted = Counter(same(line.text) for line in lines)
    refrain, times = counted.most_common(1)[0]
    if repeat.often and times * 2 <= len(lines):
        return []
    shown = next(line.text.strip() for line in lines if same(line.text) == refrain)
    return [
        Finding(
            rule="form/repeat",
            severity=repeat.severity,
            start=line.start,
            end=line.end,
            line=line.line,
            found=Said.verbatim(line.text.strip()),
            expected=Said.verbatim(shown),
            message=Said(repeat.why),
            source=form.source,
        )
        for line in lines
        if same(line.text) != refrain
    ]
