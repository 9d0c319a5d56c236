"""Lines that rhyme end alike, stressed or not, and so count alike where the form leaves a choice of counts."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.endings import Ending
from writerdesk.checks.verse.measured import Measured
from writerdesk.checks.verse.measures import plural


def uneven(group: list[Ending], form: Form) -> Iterator[Finding]:
    """Advice on each line that counts more than one that it rhymes with, and that no likely reading brings to it.

    A line that ends a syllable later rhymes on its last two (a feminine rhyme), and so does its partner.
    """
    counted = [(ending, counts) for ending in group if (counts := _likely(ending.line))]
    for ending, counts in counted:
        shorter = [other for other, own in counted if own[0] < counts[0] and not set(own) & set(counts)]
        if shorter:
            yield _finding(ending.line, counts[0], shorter[0], form)


def _likely(line: Measured) -> tuple[int, ...]:
    """What a line counts, as it fits and then with one departure from the writing; nothing where it does not fit."""
    if line.fit is None or line.fit.off or line.scan is None or line.set_by_writer or len(line.fit.parts) != 1:
        return ()
    units = line.scan.units
    written = sum(unit.value for unit in units)
    return line.fit.count, *(written - units[one.index].value + one.value for one in line.scan.options)


def _finding(line: Measured, count: int, other: Ending, form: Form) -> Finding:
    place, asked = line.slot.line, other.line.fit.count if other.line.fit else 0
    return Finding(
        rule="form/count",
        severity="advice",
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said.verbatim(str(count)),
        expected=Said("{count} {unit}", count=asked, unit=plural(form.unit)),
        message=Said(
            "This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?",
            count=count, unit=plural(form.unit), line=other.number, asked=asked,
        ),
        source=form.source,
    )  # fmt: skip
