"""A stable name for a finding, so that a waiver stays with it while the text changes elsewhere.

The key is made of the rule, the quoted text and a few words around it: never of a position. Findings that look alike in
all of this are numbered in their order, so that one waiver is for one of them.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from writerdesk.checks.findings import Finding

_CONTEXT = 24


def finding_keys(findings: Sequence[Finding], text: str) -> list[str]:
    """One key a finding, in the same order; ``text`` is the payload form that the findings point into.

    Keys are 20 hexadecimal digits, all different.
    """
    counted: Counter[str] = Counter()
    keys = []
    for finding in findings:
        name = _name(finding, text)
        keys.append(_digest(f"{name}\n{counted[name]}"))
        counted[name] += 1
    return keys


def _name(finding: Finding, text: str) -> str:
    quote = text[finding.start : finding.end]
    if not quote:
        # A finding on the whole piece: what is asked stays, how much is missing changes with every word.
        return f"{finding.rule}\n{finding.expected}"
    line_start = text.rfind("\n", 0, finding.start) + 1
    line_end = text.find("\n", finding.end)
    before = text[max(line_start, finding.start - _CONTEXT) : finding.start]
    after = text[finding.end : min(len(text) if line_end < 0 else line_end, finding.end + _CONTEXT)]
    return "\n".join((finding.rule, *(" ".join(part.split()) for part in (quote, before, after))))


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:20]
