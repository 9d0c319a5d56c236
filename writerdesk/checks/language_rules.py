"""Passages in another language than the piece's, and passages taken over from the brief's seed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.words import Run, primary
from writerdesk.languages.cards import card
from writerdesk.languages.identify import in_another_language
from writerdesk.languages.second_opinion import glance, is_installed

_PASSAGE = 24
_WORDS = 4
_COPIED = 40.0
_LONG_LINE = 60  # code points but white space; fewer do not tell a language


class Glance(NamedTuple):
    """A paragraph or stanza of a stretch, long enough to be told: its place, and what it is at first sight."""

    start: int
    end: int
    code: str
    mixed: bool


def identification_state() -> str:
    """What tells languages apart here: scripts, and words where CLD2 is installed."""
    return "script, words" if is_installed() else "script"


def other_language(material: Material) -> Iterator[Hit]:
    """Passages in another script than the language's, or in another language of its script; names are let be."""
    if not material.card.known:
        return
    yield from _other_scripts(material)
    yield from _other_words(material)


def _other_words(material: Material) -> Iterator[Hit]:
    """Paragraphs, stanzas and long sentences whose words are surely another language's."""
    own = primary(material.card.tag)
    for start, stretch in material.stretches:
        for glance_at in stretch.of(glances):
            if glance_at.code == own and not glance_at.mixed:
                continue
            begin = start + glance_at.start
            words = material.text[begin : start + glance_at.end].replace("\n", " ")
            for found in in_another_language(words, material.card.tag):
                yield _spoken(material, begin + found.start, begin + found.end, found.tag)


def glances(text: str) -> tuple[Glance, ...]:
    """The paragraphs of a stretch, and its short lines taken together up to the next blank one."""
    found = []
    start = end = 0
    for line in re.finditer("[^\n]*\n?", text):
        words = line.group()
        long = len("".join(words.split())) >= _LONG_LINE
        if long or not words.strip():
            found += [*_glance(text, start, end), *_glance(text, line.start(), line.end())]
            start = line.end()
        end = line.end()
    return (*found, *_glance(text, start, end))


def _glance(text: str, start: int, end: int) -> Iterator[Glance]:
    words = text[start:end]
    if len("".join(words.split())) >= _LONG_LINE:
        yield Glance(start, end, *glance(words))


def _spoken(material: Material, start: int, end: int, tag: str) -> Hit:
    there, here = card(tag).english, material.card.english
    return Hit(
        start,
        end,
        message=f"This passage seems to be in {there}, not in {here}.",
        found=" ".join(material.text[start:end].split())[:80],
        expected=here,
        source="CLD2; Cavnar and Trenkle (1994)",
    )


def _other_scripts(material: Material) -> Iterator[Hit]:
    """Passages of several words in another script than the language's; single words and short names are let be."""
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
