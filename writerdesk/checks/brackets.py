"""Brackets that open and never close, close and never opened, or close another kind."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.bracket_pairs import BracketFault, match_brackets
from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material

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
            fixes=(Fix(f"Write {fault.expected}", fault.expected),) if fault.instead else (),
        )


def _sentence(fault: BracketFault) -> str:
    if fault.instead:
        return f"{fault.found} stands here where {fault.expected} would close the bracket."
    if fault.unclosed:
        return f"{fault.found} opens here and {fault.expected} never closes it."
    return f"{fault.found} closes here and no {fault.expected} opened before it."
