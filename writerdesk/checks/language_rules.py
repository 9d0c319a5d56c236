"""Passages in another language than the piece's, and passages taken over from the brief's seed text."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.blocks import same, weight
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.text.scripts import script_sets
from writerdesk.text.segments import segment

_PASSAGE = 24
_COPIED = 40.0
# Scripts that one language writes together.
_FAMILIES = {"Jpan": frozenset(("Hira", "Kana", "Hani", "Jpan")), "Kore": frozenset(("Hang", "Hani", "Kore"))}


def identification_state() -> str:
    """What tells languages apart here: scripts only."""
    return "script"


def other_language(material: Material) -> Iterator[Hit]:
    """Lines written in another script than the language's."""
    own = _FAMILIES.get(material.card.script, frozenset((material.card.script,)))
    if not material.card.known:
        return
    for line in material.lines:
        letters = [sets for sets in map(script_sets, filter(str.isalpha, line.text)) if sets]
        strange = sum(not sets & own for sets in letters)
        if strange >= _PASSAGE and strange * 5 > len(letters) * 4:
            yield Hit(
                line.start,
                line.end,
                message=f"This line is not written in the script of {material.card.english}.",
                found=line.text.strip()[:80],
                expected=f"{material.card.english} ({material.card.script})",
                source="Unicode UAX #24",
            )


def near_seed(material: Material) -> Iterator[Hit]:
    """Sentences and lines that stand word for word in the seed text of the brief."""
    if not material.seed:
        return
    seed = same(material.seed)
    for sentence in segment(material.text, "sentence", material.language):
        key = same(sentence.text)
        if weight(key) >= _COPIED and key in seed:
            yield Hit(
                sentence.start,
                sentence.start + len(sentence.text.rstrip()),
                message="This sentence stands in the seed text of the brief.",
                found=" ".join(sentence.text.split())[:80],
                expected="words of your own",
                source="the brief",
            )
