"""Passages in another language than the piece's, and passages taken over from the brief's seed text."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.blocks import same, weight
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.text.scripts import script_sets
from writerdesk.text.segments import Segment, segment

_PASSAGE = 24
_WORDS = 4
_COPIED = 40.0
# Scripts that one language writes together.
_FAMILIES = {"Jpan": frozenset(("Hira", "Kana", "Hani", "Jpan")), "Kore": frozenset(("Hang", "Hani", "Kore"))}


def identification_state() -> str:
    """What tells languages apart here: scripts only."""
    return "script"


def other_language(material: Material) -> Iterator[Hit]:
    """Passages of several words in another script than the language's; single words and short names are let be."""
    if not material.card.known:
        return
    own = _FAMILIES.get(material.card.script, frozenset((material.card.script,)))
    run: list[Segment] = []
    for word in [*material.words, None]:
        foreign = word is not None and _is_foreign(word.text, own)
        if word is not None and (foreign or (run and not any(map(str.isalpha, word.text)))):
            run.append(word)
            continue
        if len(run) >= _WORDS and sum(weight(part.text) for part in run) >= _PASSAGE:
            yield _other(material, run[0].start, run[-1].end)
        run = []


def _is_foreign(word: str, own: frozenset[str]) -> bool:
    letters = [sets for sets in map(script_sets, filter(str.isalpha, word)) if sets]
    return bool(letters) and not any(sets & own for sets in letters)


def _other(material: Material, start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        message=f"This passage is not written in the script of {material.card.english}.",
        found=" ".join(material.text[start:end].split())[:80],
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
