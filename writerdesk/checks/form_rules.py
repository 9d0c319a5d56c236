"""The findings of the chosen form's scansion, handed to the engine rule by rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material


def of(rule: str) -> Callable[[Material], Iterator[Hit]]:
    """The rule with this id; it says nothing when the writer chose no form."""

    def findings(material: Material) -> Iterator[Hit]:
        for finding in material.scansion.findings if material.scansion else ():
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

    return findings
