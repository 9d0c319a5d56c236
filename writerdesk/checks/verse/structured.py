"""Lyrics and plays: texts of labelled sections or speeches, whose lines are counted for the eyes only."""

from __future__ import annotations

from collections.abc import Sequence

from writerdesk.checks.blocks import blocks_of
from writerdesk.checks.findings import order
from writerdesk.checks.forms import Form
from writerdesk.checks.readings import Readings
from writerdesk.checks.scansion import Scansion
from writerdesk.checks.verse.measured import measure_poem
from writerdesk.checks.verse.scan_lines import scanned_lines
from writerdesk.checks.verse.sections import is_label, sections
from writerdesk.checks.verse.speeches import speeches
from writerdesk.checks.verse.stanza_findings import structure
from writerdesk.text.verse_lines import Line


def scan_structure(lines: Sequence[Line], form: Form, language: str, readings: Readings) -> Scansion:
    """The scansion of a lyric or a play; ``holds`` is ``None`` where the text has no line at all to judge."""
    rule = form.sections
    verse = [line for line in lines if rule is None or not is_label(line.text, rule)]
    stanzas = measure_poem(blocks_of(verse), form, language, readings)
    findings = [*sections(lines, form, rule, language)] if rule is not None else []
    if form.speeches is not None:
        findings += speeches(lines, form, form.speeches)
    if not stanzas and not findings:
        findings += structure([], form)
    hard = any(finding.severity == "hard" for finding in findings)
    holds = False if hard else True if stanzas else None
    return Scansion(form.id, holds, scanned_lines(stanzas, form, {}), tuple(sorted(findings, key=order)))
