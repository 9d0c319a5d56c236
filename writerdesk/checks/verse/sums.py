"""What some parts of some lines count together; words that a poem should have; lines that are parallel."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.measures import plural
from writerdesk.checks.verse.vocabulary import Sum
from writerdesk.text.verse_lines import Line


def sums(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Sums that are not the form's."""
    for stanza in stanzas:
        lines = stanza.cells()
        for rule in form.sums:
            counted = [
                (number, line, count)
                for number in rule.at or range(1, form.stanza.lines + 1)
                if (line := lines.get((number, 1))) is not None
                and (count := _count(stanza, number, rule.parts)) is not None
            ]
            if rule.together:
                total = sum(count for _, _, count in counted)
                if len(counted) == len(rule.at or range(form.stanza.lines)) and not _within(total, rule):
                    yield _finding(counted[0][1], counted[-1][1], total, rule, form)
            else:
                for _, line, count in counted:
                    if not _within(count, rule):
                        yield _finding(line, line, count, rule, form)


def _count(stanza: MeasuredStanza, number: int, parts: tuple[int, ...]) -> int | None:
    """The units of some parts of a line; ``None`` where they cannot be counted."""
    lines = stanza.cells()
    total = 0
    for part in parts or [cell[1] for cell in lines if cell[0] == number]:
        line = lines.get((number, part))
        if line is None or line.scan is None or line.fit is None:
            return None
        at = line.slot.cells.index((number, part))
        if at >= len(line.fit.parts):
            return None
        total += line.fit.parts[at].count
    return total


def _within(count: int, rule: Sum) -> bool:
    return low(rule.count) <= count <= high(rule.count)


def _finding(first: Measured, last: Measured, count: int, rule: Sum, form: Form) -> Finding:
    one, two = first.slot.line, last.slot.line
    least, most = low(rule.count), high(rule.count)
    asked = str(least) if least == most else f"{least}-{most}"
    return Finding(
        rule="form/count",
        severity=rule.severity,
        start=one.start,
        end=two.end,
        line=one.line,
        found=str(count),
        expected=f"{asked} {plural(form.unit)}",
        message=f"{rule.why} Here are {count}." + (" licence?" if rule.severity == "convention" else ""),
        source=form.source,
    )


def word_lists(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Poems without any of the words they should have, and words that they should not have."""
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines]
    if not lines:
        return
    for rule in form.word_lists:
        found = [(line, word, at) for line in lines for word in rule.words if (at := line.text.find(word)) >= 0]
        if rule.never and found:
            line, word, at = found[0]
            yield Finding("form/structure", rule.severity, line.start + at, line.start + at + len(word), line.line,
                          word, "none of these words", rule.why, form.source)  # fmt: skip
        elif not rule.never and not found:
            first, last = lines[0], lines[-1]
            yield Finding("form/structure", rule.severity, first.start, last.end, first.line, "none",
                          " · ".join(rule.words[:6]), rule.why, form.source)  # fmt: skip


def parallels(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Neighbouring lines that say the same again but for a word or two."""
    if form.parallels is None:
        return
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines]
    for one, two in pairwise(lines):
        likeness = _likeness(one, two)
        if likeness:
            yield Finding("form/structure", "advice", two.start, two.end, two.line, two.text.strip(),
                          one.text.strip(), f"{form.parallels.why} Line {two.line} {likeness} line {one.line}.",
                          form.source)  # fmt: skip


def _likeness(one: Line, two: Line) -> str:
    first, second = same(one.text).split(), same(two.text).split()
    if first == second:
        return "repeats"
    # Parallel by words: as many of them, half the same in their place; by endings where words carry suffixes.
    if len(first) != len(second) or not first:
        return ""
    alike = sum(a == b for a, b in zip(first, second, strict=True))
    endings = sum(a[-3:] == b[-3:] for a, b in zip(first, second, strict=True))
    return "is parallel to" if 2 * alike >= len(first) or (len(first) > 1 and endings == len(first)) else ""
