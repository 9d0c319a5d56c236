"""What some parts of some lines count together; counts that a poem keeps; lines that are parallel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.said import LICENCE, NOTHING, Said
from writerdesk.checks.verse.layout import expected, high, low
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.measures import plural
from writerdesk.checks.verse.vocabulary import Sum
from writerdesk.text.verse_lines import Line


def sums(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Sums that are not the form's."""
    for stanza in stanzas:
        lines = stanza.cells
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
    lines = stanza.cells
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
        found=Said.verbatim(str(count)),
        expected=Said("{count} {unit}", count=asked, unit=plural(form.unit)),
        message=Said.row(
            Said(rule.why),
            Said("Here are {count}.", count=count),
            LICENCE if rule.severity == "convention" else NOTHING,
        ),
        source=form.source,
    )


def kept_counts(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Lines that count otherwise than most of the poem, where the form leaves a choice that all lines make alike."""
    if not any(rule.same for rule in form.lines):
        return
    counted = [
        (line, line.fit.count)
        for stanza in stanzas
        for line in stanza.lines
        if line.fit is not None
        and not line.fit.off
        and line.slot.cells
        and (rule := form.rule_at(line.slot.cells[0][0])) is not None
        and rule.same
    ]
    choices = Counter(_choice(line, count) for line, count in counted)
    most, times = choices.most_common(1)[0] if choices else ((0, 0), 0)
    for line, count in counted:
        if 2 * times > len(counted) and _choice(line, count) != most:
            place = line.slot.line
            usual = str(most[0]) if most[0] == most[1] else f"{most[0]}-{most[1]}"
            said = Said(
                "Most lines of this poem count {usual} {unit}, this one {count}: licence?",
                usual=usual,
                unit=plural(form.unit),
                count=count,
            )
            yield Finding("form/count", "advice" if form.count.severity == "advice" else "convention", place.start,
                          place.end, place.line, Said.verbatim(str(count)),
                          Said("{count} {unit}", count=usual, unit=plural(form.unit)), said, form.source)  # fmt: skip


def _choice(line: Measured, count: int) -> tuple[int, int]:
    """Which of the form's counts a line has, from … to; a loose one is what it is."""
    spans = [expected(parts) for parts in line.slot.options]
    return next(((least, most) for least, most in spans if least <= count <= most), (count, count))


def parallels(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Neighbouring lines that say the same again but for a word or two."""
    if form.parallels is None:
        return
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines]
    for one, two in pairwise(lines):
        likeness = _likeness(one, two)
        if likeness:
            yield Finding(
                "form/structure",
                "advice",
                two.start,
                two.end,
                two.line,
                Said.verbatim(two.text.strip()),
                Said.verbatim(one.text.strip()),
                Said.row(Said(form.parallels.why), likeness),
                form.source,
            )


def _likeness(one: Line, two: Line) -> Said:
    first, second = same(one.text).split(), same(two.text).split()
    if first == second:
        return Said("Line {line} repeats line {other}.", line=two.line, other=one.line)
    # Parallel by words: as many of them, half the same in their place; by endings where words carry suffixes.
    if len(first) != len(second) or not first:
        return NOTHING
    alike = sum(a == b for a, b in zip(first, second, strict=True))
    endings = sum(a[-3:] == b[-3:] for a, b in zip(first, second, strict=True))
    if 2 * alike >= len(first) or (len(first) > 1 and endings == len(first)):
        return Said("Line {line} is parallel to line {other}.", line=two.line, other=one.line)
    return NOTHING
