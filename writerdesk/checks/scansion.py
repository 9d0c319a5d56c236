"""Scansion: a poem measured by a form, line by line, with every reason shown. It shows; it does not judge taste.

``holds`` is true, false, or ``None`` when nobody can tell: another script, kanji without a reading. A form holds when
no hard rule is broken; a line holds when its count is the form's.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from writerdesk.checks.blocks import blocks_of
from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.readings import Readings
from writerdesk.checks.verse.measured import MeasuredStanza
from writerdesk.checks.verse.poem import measure_poem
from writerdesk.checks.verse.scan_findings import find_faults
from writerdesk.checks.verse.scan_lines import ScannedLine, scanned_lines
from writerdesk.text.normal import payload_text
from writerdesk.text.verse_lines import physical_lines


class Scansion(msgspec.Struct, frozen=True):
    """The answer of ``scan``."""

    form: str
    holds: bool | None
    lines: tuple[ScannedLine, ...]
    findings: tuple[Finding, ...]


def scan(text: str, form: Form, language: str, readings: Mapping[str, object] | None = None) -> Scansion:
    """Scan ``text`` as ``form``; ``language`` is its BCP 47 tag, ``readings`` the writer's own (:mod:`.readings`).

    Raises :class:`Refused` ``text/…`` for a text that no file can hold, ``form/readings`` for readings not written so.
    """
    lines = physical_lines(payload_text(text))
    form = form.spoken_in(language)
    if form.sections is not None or form.speeches is not None:
        from writerdesk.checks.verse.structured import read_structure

        stanzas, findings = read_structure(lines, form, language, Readings(readings))
        letters: Mapping[int, str] = {}
        holds = False if _is_broken(findings) else True if stanzas else None
    else:
        stanzas = measure_poem(blocks_of(lines), form, language, Readings(readings))
        findings, letters = find_faults(stanzas, form, language)
        holds = _holds(stanzas, findings)
    return Scansion(form.id, holds, scanned_lines(stanzas, form, letters), tuple(findings))


def _is_broken(findings: list[Finding]) -> bool:
    return any(finding.severity == "hard" for finding in findings)


def _holds(stanzas: list[MeasuredStanza], findings: list[Finding]) -> bool | None:
    lines = [line for stanza in stanzas for line in stanza.lines]
    if not lines:  # what the form lacks is found, but there is nothing that could hold or not
        return None
    if _is_broken(findings):
        return False
    return None if any(line.scan is None for line in lines) else True


def scan_in_words(
    scansion: Scansion, text: str, form: Form, language: str, readings: Mapping[str, object] | None = None
) -> str:
    """The scansion of ``text`` for a person: every line with its reading, other readings, each pair that should rhyme
    with what is heard of it, and what was found.
    """
    from writerdesk.checks.verse.links import pairs
    from writerdesk.checks.verse.rhyme_scheme import explained

    lines = []
    for line in scansion.lines:
        mark = {True: " ", False: "!", None: "?"}[line.holds]
        asked = (
            ""
            if line.expected is None
            else f" of {line.expected if isinstance(line.expected, int) else '-'.join(map(str, line.expected))}"
        )
        count = "cannot be counted" if line.count is None else f"{line.count}{asked}: {line.reading}"
        lines.append(f"{mark}{line.line:>4}.{line.stanza}  {line.text.strip()}  [{line.rhyme or ' '}]\n        {count}")
        lines += [f"        or {other.count}: {other.note}" for other in line.alternatives]
    form = form.spoken_in(language)
    stanzas = measure_poem(blocks_of(physical_lines(payload_text(text))), form, language, Readings(readings))
    heard = [*explained(stanzas, form, language), *pairs(stanzas, form, language)]
    found = [f"{finding.severity}, line {finding.line}: {finding.message}" for finding in scansion.findings]
    verdict = {True: "holds", False: "does not hold", None: "cannot be told"}[scansion.holds]
    return "\n\n".join("\n".join(block) for block in (lines, heard, found, [f"{form.name}: {verdict}."]) if block)
