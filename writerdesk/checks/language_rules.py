"""Passages in another language than the piece's, and passages taken over from the brief's seed text."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.words import Run

_PASSAGE = 24
_WORDS = 4
_COPIED = 40.0


def identification_state() -> str:
    """What tells languages apart here: scripts only."""
    return "script"


def other_language(material: Material) -> Iterator[Hit]:
    """Passages of several words in another script than the language's; single words and short names are let be."""
    if not material.card.known:
        return
    run: Run | None = None
    for start, stretch in material.stretches:
        facts = stretch.words
        for number, part in enumerate(facts.others):
            here = Run(start + part.start, start + part.end, part.words, part.weight)
            if number == 0 and facts.from_start and run is not None:
                here = Run(run.start, here.end, run.words + here.words, run.weight + here.weight)
            elif run is not None:
                yield from _long(material, run)
            run = here
        # A stretch begins with a letter: where its first word is the language's own, nothing goes on into it.
        if run is not None and not facts.to_end:
            yield from _long(material, run)
            run = None
    if run is not None:
        yield from _long(material, run)


def _long(material: Material, run: Run) -> Iterator[Hit]:
    if run.words >= _WORDS and run.weight >= _PASSAGE:
        yield _other(material, run.start, run.end)


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
    for start, stretch in material.stretches:
        for sentence in stretch.sentences:
            if sentence.weight < _COPIED or sentence.key not in seed:
                continue
            words = material.text[start + sentence.start : start + sentence.end]
            yield Hit(
                start + sentence.start,
                start + sentence.end,
                message="This sentence stands in the seed text of the brief.",
                found=" ".join(words.split())[:80],
                expected="words of your own",
                source="the brief",
            )
