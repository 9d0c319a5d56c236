"""Brackets that open and never close, close and never opened, or close another kind."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.bracket_pairs import match_brackets
from writerdesk.checks.findings import Hit
from writerdesk.checks.lone_marks import LoneMark
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said

_SOURCE = "Unicode BidiBrackets.txt"


def brackets(material: Material) -> Iterator[Hit]:
    """Each bracket without its partner, at its own place."""
    for one in match_brackets(material).lone:
        yield one.hit(_sentence(one), _SOURCE)


def _sentence(one: LoneMark) -> Said:
    marks = {"found": one.found, "expected": one.expected}
    if one.instead:
        return Said("{found} stands here where {expected} would close the bracket.", **marks)
    if one.unclosed:
        return Said("{found} opens here and {expected} never closes it.", **marks)
    return Said("{found} closes here and no {expected} opened before it.", **marks)
