"""Passages in another language than the piece's, and passages taken over from the brief's seed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.checks.words import Run, primary
from writerdesk.languages.cards import card
from writerdesk.languages.identify import in_another_language
from writerdesk.languages.second_opinion import glance, is_installed
from writerdesk.text.segments import beginning

_PASSAGE = 24
_WORDS = 4
_FEW_WORDS, _FEW_LETTERS = 2, 8
"""What is enough where nothing else stands in the text: the wrong keyboard, or the wrong language of a piece."""

_COPIED = 40.0
_LONG_LINE = 60  # code points but white space; fewer do not tell a language


class Glances(NamedTuple):
    """What a stretch is at first sight. ``inner``: its long lines, and its runs of short ones between them and blank
    lines, as start, end, code and whether it is mixed. ``head`` and ``tail`` say where the runs end and begin that may
    go on in the neighbours; None where the whole stretch is such a run.
    """

    inner: tuple[tuple[int, int, str, bool], ...]
    head: int | None
    tail: int


def identification_state(material: Material) -> str:
    """What tells languages apart here: scripts, and words where CLD2 is installed; ``none`` for a language of which
    not even the script is known.
    """
    if not material.card.known:
        return "none"
    return "script, words" if is_installed() else "script"


def other_language(material: Material) -> Iterator[Hit]:
    """Passages in another script than the language's, or in another language of its script; names are let be."""
    if not material.card.known:
        return
    yield from _other_scripts(material)
    yield from _other_words(material)


def _other_words(material: Material) -> Iterator[Hit]:
    """Paragraphs, stanzas and long sentences whose words are surely another language's."""
    begun = 0
    for start, stretch in material.stretches:
        seen = stretch.of(glances)
        if seen.head is None:
            continue
        for first, last, code, mixed in (*_glance(material.text, begun, start + seen.head), *_moved(seen, start)):
            yield from _unless_own(material, first, last, code, mixed)
        begun = start + seen.tail
    for first, last, code, mixed in _glance(material.text, begun, len(material.text)):
        yield from _unless_own(material, first, last, code, mixed)


def _moved(seen: Glances, start: int) -> Iterator[tuple[int, int, str, bool]]:
    return ((start + first, start + last, code, mixed) for first, last, code, mixed in seen.inner)


def _unless_own(material: Material, start: int, end: int, code: str, mixed: bool) -> Iterator[Hit]:
    if code == primary(material.card.tag) and not mixed:
        return
    for found in in_another_language(material.text[start:end].replace("\n", " "), material.card.tag):
        yield _spoken(material, start + found.start, start + found.end, found.tag)


def glances(text: str) -> Glances:
    """The long lines of a stretch, and its short ones taken together up to the next blank or long one."""
    inner: list[tuple[int, int, str, bool]] = []
    head: int | None = None
    start = 0
    for line in re.finditer("[^\n]*\n?", text):
        words = line.group()
        long = len("".join(words.split())) >= _LONG_LINE
        if not words or not (long or words.isspace()):
            continue
        if head is None:
            head = line.start()
        else:
            inner += _glance(text, start, line.start())
        if long:
            inner += _glance(text, line.start(), line.end())
        start = line.end()
    return Glances(tuple(inner), head, start)


def _glance(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, bool]]:
    words = text[start:end]
    if len("".join(words.split())) >= _LONG_LINE:
        yield start, end, *glance(words)


def _spoken(material: Material, start: int, end: int, tag: str) -> Hit:
    there, here = card(tag).called, material.card.called
    return Hit(
        start,
        end,
        message=Said("This passage seems to be in {there}, not in {here}.", there=there, here=here),
        found=beginning(" ".join(material.text[start:end].split()), 80),
        expected=here,
        source="CLD2; Cavnar and Trenkle (1994)",
    )


def _other_scripts(material: Material) -> Iterator[Hit]:
    """Passages of several words in another script than the language's; single words and short names are let be, if
    anything else stands in the text.
    """
    for number, run in enumerate(_runs(material)):
        if (run.words >= _WORDS and run.weight >= _PASSAGE) or (number == 0 and _is_all(material.text, run)):
            yield _other(material, run.start, run.end)


def _runs(material: Material) -> Iterator[Run]:
    """Runs of words in another script, those that go on in the next stretch as one."""
    run: Run | None = None
    for start, stretch in material.stretches:
        facts = stretch.words
        for number, part in enumerate(facts.others):
            here = Run(start + part.start, start + part.end, part.words, part.weight)
            if number == 0 and facts.from_start and run is not None:
                here = Run(run.start, here.end, run.words + here.words, run.weight + here.weight)
            elif run is not None:
                yield run
            run = here
        # A stretch begins with a letter: where its first word is the language's own, nothing goes on into it.
        if run is not None and not facts.to_end:
            yield run
            run = None
    if run is not None:
        yield run


def _is_all(text: str, run: Run) -> bool:
    if run.words < _FEW_WORDS or run.weight < _FEW_LETTERS:
        return False
    return not any(map(str.isalpha, text[: run.start])) and not any(map(str.isalpha, text[run.end :]))


def _other(material: Material, start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        message=Said("This passage is not written in the script of {language}.", language=material.card.called),
        found=beginning(" ".join(material.text[start:end].split()), 80),
        expected=Said("{language} ({script})", language=material.card.called, script=material.card.script),
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
                message=Said("This sentence stands in the seed text of the brief."),
                found=beginning(" ".join(words.split()), 80),
                expected="words of your own",
                source="the brief",
            )
