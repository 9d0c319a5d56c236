"""The engine: text in, findings out. It holds no rule; the table does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import msgspec

from writerdesk.checks.findings import Finding, Hit, Severity, order
from writerdesk.checks.forms import Form
from writerdesk.checks.overlong import Shortened, for_rules, shortened
from writerdesk.checks.rules import Material, Rule
from writerdesk.checks.said import Said
from writerdesk.checks.spelling import SpellingClient
from writerdesk.checks.stretches import CheckMemory
from writerdesk.checks.table import rule_table
from writerdesk.checks.tongues import Tongue, voices
from writerdesk.checks.waivers import finding_keys
from writerdesk.checks.yardsticks import Critique, Limits, OwnPiece
from writerdesk.languages.cards import card


class Tools(msgspec.Struct, frozen=True):
    """What ran, each in a word: ``ran``, ``none`` (nothing exists for the language), ``off``, ``soft`` (a dictionary
    too poor for red lines, off by default), ``failed``; ``form`` is the id of the form that was scanned or ``none``;
    ``identification`` what tells other languages apart: ``script, words``, ``script`` or ``none``.
    """

    spelling: str
    grammar: str
    form: str
    identification: str


class CheckReport(msgspec.Struct, frozen=True):
    """The answer of ``check``: ``counts`` is the ``units`` object of ``count``; ``passes`` is false while a hard
    finding
    stands that nobody waived.
    """

    passes: bool
    counts: Mapping[str, int | None]
    findings: tuple[Finding, ...]
    tools: Tools


def check(
    text: str,
    language: str,
    *,
    form: Form | None = None,
    limits: Limits | None = None,
    seed: str | None = None,
    spelling: SpellingClient | None = None,
    readings: Mapping[str, object] | None = None,
    learned: Collection[str] = (),
    switched_off: Collection[str] = (),
    severities: Mapping[str, Severity] | None = None,
    waived: Collection[str] = (),
    soft_spelling: bool = False,
    suggestions: bool = False,
    kind: str = "",
    critique: Critique | None = None,
    own: Sequence[OwnPiece] = (),
    tongues: Sequence[Tongue] = (),
    progress: Callable[[str, float], None] | None = None,
    memory: CheckMemory | None = None,
) -> CheckReport:
    """Run every rule that speaks for ``language`` over the payload form of ``text``; all places point into that.

    A text's own parameters are those of :class:`Material`. ``switched_off`` are ids of advice rules, ``severities`` the
    brief's weights by rule id or family, ``waived`` keys of findings; ``tongues`` are places in the payload form that
    are in another language; ``progress`` hears rule and share done, and may raise to stop. What ``memory`` knows of a
    text checked before is not worked out again. Raises :class:`Refused` ``text/…``, ``language/…``, ``form/readings``.
    """
    material = Material(
        raw=text,
        language=language,
        card=card(language),
        form=form,
        limits=limits,
        seed=seed,
        readings=readings or {},
        spelling=spelling,
        learned=frozenset(learned),
        soft_spelling=soft_spelling,
        suggestions=suggestions,
        kind=kind,
        critique=critique,
        own=tuple(own),
        memory=memory or CheckMemory(),
    )
    looked_at = for_rules(material, short := shortened(material.text))
    found = _found(material, looked_at, short, tongues, severities or {}, switched_off, progress)
    findings = sorted(found, key=order)
    return CheckReport(passes(findings, material.text, waived), material.counts, tuple(findings), _tools(looked_at))


def _found(
    material: Material,
    looked_at: Material,
    short: Shortened | None,
    tongues: Sequence[Tongue],
    severities: Mapping[str, Severity],
    switched_off: Collection[str],
    progress: Callable[[str, float], None] | None,
) -> Iterator[Finding]:
    if short is not None:
        tongues = [short.within(tongue) for tongue in tongues]
    spoken, rules = voices(looked_at, tongues), rule_table()
    for done, rule in enumerate(rules):
        if progress is not None:
            progress(rule.id, done / len(rules))
        if rule.whole:
            yield from _weighed(rule, material, severities, switched_off)
            continue
        for voice in spoken if rule.by_language else (looked_at,):
            for finding in _weighed(rule, voice, severities, switched_off):
                yield finding if short is None else short.moved(finding, material)


def passes(findings: list[Finding], text: str, waived: Collection[str]) -> bool:
    """Whether no hard finding stands that is not waived; ``text`` is the payload form."""
    if not any(finding.severity == "hard" for finding in findings):
        return True
    keys = finding_keys(findings, text)
    return not any(f.severity == "hard" and key not in waived for f, key in zip(findings, keys, strict=True))


def _weighed(
    rule: Rule, material: Material, severities: Mapping[str, Severity], switched_off: Collection[str]
) -> Iterator[Finding]:
    for hit in rule.function(material) if rule.speaks(material.language) else ():
        severity = severities.get(rule.id) or severities.get(rule.id.split("/")[0]) or hit.severity or rule.severity
        if severity == "advice" and rule.id in switched_off:
            continue
        yield _finding(rule.id, severity, hit, material)


def _finding(rule: str, severity: Severity, hit: Hit, material: Material) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        start=hit.start,
        end=hit.end,
        line=material.line_of(hit.start),
        found=Said.verbatim(hit.found),
        expected=Said.verbatim(hit.expected),
        message=hit.message,
        source=hit.source,
        fixes=hit.fixes,
    )


def _tools(material: Material) -> Tools:
    from writerdesk.checks.language_rules import identification_state
    from writerdesk.checks.spelling_rule import spelling_state

    return Tools(
        spelling=spelling_state(material),
        grammar="off" if material.card.languagetool else "none",
        form=material.form.id if material.form else "none",
        identification=identification_state(material),
    )
