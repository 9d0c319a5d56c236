"""What a check says about a place in a text; the one object that the margin, the panel and the shell show."""

from __future__ import annotations

from typing import Literal

import msgspec

from writerdesk.checks.said import Said

Severity = Literal["hard", "convention", "advice"]


class Fix(msgspec.Struct, frozen=True):
    """One way to mend a finding: ``label`` for the button, ``replacement`` for the text of the finding's place."""

    label: Said
    replacement: str


class Finding(msgspec.Struct, frozen=True):
    """One finding.

    ``start`` and ``end`` are code points of the NFC text, half-open; ``line`` is the physical line of ``start`` from 1.
    ``found`` and ``expected`` say what stands there and what should (words of the text or of ours: those that are said
    in every language bring a template); ``message`` is a sentence for the writer and
    ``source`` where its rule comes from. Only ``hard`` findings keep a text from passing.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    line: int
    found: Said
    expected: Said
    message: Said
    source: str
    fixes: tuple[Fix, ...] = ()


class Hit(msgspec.Struct, frozen=True):
    """What a rule hands to the engine: a finding that does not yet know its rule, its line or its weight.

    ``severity`` is ``None`` where the rule's own weight holds; a limit of a brief or a form brings its own.
    """

    start: int
    end: int
    message: Said
    found: str = ""
    expected: str = ""
    source: str = ""
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


def order(finding: Finding) -> tuple[int, int, str]:
    """Sort key: by place, then by rule."""
    return (finding.start, finding.end, finding.rule)
