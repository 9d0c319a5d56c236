"""The rules of the checks as a list: what each looks for, how much it weighs, whether it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.next_steps import with_next
from writerdesk.briefs.shape import Fault
from writerdesk.checks.engine import CheckReport, passes
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.rule_words import looks_for
from writerdesk.checks.table import rule_table
from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.storage.settings import Settings

SWITCHED_OFF = "checks.switched_off"
GRAMMAR = "grammar/languagetool"
"""The one rule that is not the engine's own."""


@dataclass(frozen=True)
class RuleRow:
    """A rule: its id, the version of its findings, its own weight, and what it looks for.

    ``on`` is false where the writer does not want its advice; what weighs more than advice is said all the same.
    """

    id: str
    version: int
    severity: Severity
    looks_for: str
    on: bool


def rules(settings: Settings) -> list[RuleRow]:
    """All rules, in the order of the shell's contract; that of grammar last."""
    off = switched_off(settings)
    rows = [(rule.id, rule.version, rule.severity) for rule in rule_table()]
    return [
        RuleRow(name, version, severity, looks_for(name), name not in off)
        for name, version, severity in (*rows, (GRAMMAR, 1, "advice"))
    ]


def switched_off(settings: Settings) -> tuple[str, ...]:
    """Ids of the rules whose advice the writer does not want."""
    return tuple(str(settings.get(SWITCHED_OFF)).split())


def switch(workplace: Workplace, rule: str, *, on: bool) -> None:
    """Ask for the advice of a rule, or for silence; what it says with more weight than advice is said all the same.

    Raises :class:`Refused` ``rules/unknown``.
    """
    if rule not in {row.id for row in rules(workplace.settings)}:
        raise Refused("rules/unknown", "There is no rule “{rule}”.", "See rules list.", rule=rule)
    left = [one for one in switched_off(workplace.settings) if one != rule]
    workplace.settings.set(SWITCHED_OFF, " ".join(left if on else [*left, rule]))


def rule_faults(values: Mapping[str, Any]) -> list[Fault]:
    """Warnings of a brief that weighs rules which are not known here; they have no effect."""
    known = {rule.id for rule in rule_table()} | {GRAMMAR}
    families = {one.partition("/")[0] for one in known}
    given = values.get("checks")
    found = []
    for at, one in enumerate(given if isinstance(given, list) else []):
        rule = one.get("rule") if isinstance(one, dict) else None
        if isinstance(rule, str) and rule and rule not in known | families:  # '' is no rule to any reader of a brief
            message = Said("There is no rule “{rule}” here; the line has no effect.", rule=rule)
            found.append(with_next(Fault(f"checks.{at}.rule", "brief/unknown-rule", message, "warning")))
    return found


def weigh_grammar(
    report: CheckReport, text: str, severities: Mapping[str, Severity], off: tuple[str, ...], waived: Mapping[str, str]
) -> CheckReport:
    """A report whose findings of grammar weigh what the brief says; ``text`` is the payload form."""
    weight = severities.get(GRAMMAR) or severities.get("grammar")
    if weight is None and GRAMMAR not in off:
        return report
    findings: list[Finding] = []
    for finding in report.findings:
        if finding.rule == GRAMMAR:
            finding = msgspec.structs.replace(finding, severity=weight or finding.severity)  # noqa: PLW2901
            if finding.severity == "advice" and GRAMMAR in off:
                continue
        findings.append(finding)
    standing = passes(findings, text, waived)
    return msgspec.structs.replace(report, findings=tuple(findings), passes=standing)
