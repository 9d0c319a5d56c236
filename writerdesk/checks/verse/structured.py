"""Lyrics and plays: texts of labelled sections or speeches, whose lines are counted for the eyes only."""

from __future__ import annotations

from collections.abc import Sequence

from writerdesk.checks.blocks import blocks_of
from writerdesk.checks.findings import Finding, order
from writerdesk.checks.forms import Form
from writerdesk.checks.readings import Readings
from writerdesk.checks.verse.measured import MeasuredStanza
from writerdesk.checks.verse.poem import measure_poem
from writerdesk.checks.verse.sections import is_label, sections
from writerdesk.checks.verse.speeches import speeches
from writerdesk.checks.verse.stanza_findings import structure
from writerdesk.text.verse_lines import Line


def read_structure(
    lines: Sequence[Line], form: Form, language: str, readings: Readings
) -> tuple[list[MeasuredStanza], list[Finding]]:
    """The stanzas of a lyric or a play, and what was found in its sections or speeches."""
    rule = form.sections
    verse = [line for line in lines if rule is None or not is_label(line.text, rule)]
    stanzas = measure_poem(blocks_of(verse), form, language, readings)
    findings = [*sections(lines, form, rule, language)] if rule is not None else []
    if form.speeches is not None:
        findings += speeches(lines, form, form.speeches)
    if not stanzas and not findings:
        findings += structure([], form)
    return stanzas, sorted(findings, key=order)
