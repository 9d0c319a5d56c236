"""Brackets that open and never close, close and never opened, or close another kind."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.bracket_pairs import BracketFault, match_brackets
from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said

_SOURCE = "Unicode BidiBrackets.txt"


def brackets(material: Material) -> Iterator[Hit]:
    """Each bracket without its partner, at its own place."""
    for fault in match_brackets(material).faults:
        yield Hit(
            fault.position,
            fault.position + 1,
            message=_sentence(fault),
            found=fault.found,
            expected=fault.expected,
            source=_SOURCE,
            fixes=(Fix(Said("Write {words}", words=fault.expected), fault.expected),) if fault.instead else (),
        )


def _sentence(fault: BracketFault) -> Said:
    marks = {"found": fault.found, "expected": fault.expected}
    if fault.instead:
        return Said("{found} stands here where {expected} would close the bracket.", **marks)
    if fault.unclosed:
        return Said("{found} opens here and {expected} never closes it.", **marks)
    return Said("{found} closes here and no {expected} opened before it.", **marks)
