"""The findings of the chosen form's scansion, handed to the engine rule by rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from writerdesk.checks.findings import Finding, Hit
from writerdesk.checks.rules import PLAYS, Material


def of(rule: str) -> Callable[[Material], Iterator[Hit]]:
    """The rule with this id; it says nothing when the writer chose no form."""

    def findings(material: Material) -> Iterator[Hit]:
        yield from _hits(material.scansion.findings if material.scansion else (), rule)

    return findings


def speaker(material: Material) -> Iterator[Hit]:
    """Speakers who are not in a play's cast list, words without a speaker, speakers without words.

    A play needs no form to be looked at so; who has no cast list has no speaker too many.
    """
    from writerdesk.checks.forms import load_form
    from writerdesk.checks.verse.speeches import SPEAKER, speeches

    if material.form is not None:
        yield from of(SPEAKER)(material)
    elif material.kind in PLAYS and (rule := (form := load_form("play")).speeches) is not None:
        yield from _hits(speeches(material.lines, form, rule), SPEAKER)


def refrain(material: Material) -> Iterator[Hit]:
    """Refrains of a lyric that come back in other words, where its sections are labelled."""
    from writerdesk.checks.forms import load_form
    from writerdesk.checks.verse.sections import REFRAIN, sections

    if material.form is not None:
        yield from of(REFRAIN)(material)
    elif material.kind == "lyric" and (rule := (form := load_form("lyric")).sections) is not None:
        yield from _hits(sections(material.lines, form, rule, material.language), REFRAIN)


def _hits(findings: Iterable[Finding], rule: str) -> Iterator[Hit]:
    for finding in findings:
        if finding.rule == rule:
            yield Hit(
                finding.start,
                finding.end,
                message=finding.message,
                found=finding.found,
                expected=finding.expected,
                source=finding.source,
                fixes=finding.fixes,
                severity=finding.severity,
            )
