"""What is sent at a time: a paragraph of prose, a stanza of verse; nothing so long that it could not be stopped."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from writerdesk.checks.blocks import blocks_of
from writerdesk.text.segments import letter_test, segment
from writerdesk.text.verse_lines import Line, physical_lines

LONGEST = 3_000
"""Code points; a longer paragraph goes sentence by sentence, some together."""

VERSE_LINE = 100
"""Code points; lines of one block that are all shorter belong together: verse, or prose that was broken by hand."""

_ENDINGS = ".!?…。！？।॥؟۔។៕။։።፨᠃᠉︒｡"


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A part of a text that is asked about by itself: ``text`` begins at code point ``start``.

    ``verse``: its lines are not paragraphs; a small letter at the beginning of one means nothing.
    """

    start: int
    text: str
    verse: bool


def passages_of(text: str, language: str) -> list[Passage]:
    """The passages of a text that hold a letter or number, in order; ``language`` tells where sentences end.

    A block of short lines (:mod:`..blocks`) is one passage, each longer line another; the same passage anywhere in a
    text is the same string, so what was said of it can be kept.
    """
    holds_letter = letter_test()
    found: list[Passage] = []
    for block in blocks_of(physical_lines(text)):
        lines = block.lines
        verse = len(lines) > 1 and all(len(line.text) <= VERSE_LINE for line in lines)
        parts = _runs(lines) if verse else [(line,) for line in lines]
        for part in parts:
            start, end = part[0].start, part[-1].end
            if holds_letter(text[start:end]):
                found += _cut(start, text[start:end], language, verse=verse)
    return found


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    """Lines of verse by the stanza; a very long one is parted after a line that ends a sentence."""
    run: list[Line] = []
    length = 0
    for line in lines:
        run.append(line)
        length += len(line.text)
        ended = line.text.rstrip("\"'”’»)").endswith(tuple(_ENDINGS))
        if length > LONGEST or (length > LONGEST // 3 and ended):
            yield tuple(run)
            run, length = [], 0
    if run:
        yield tuple(run)


def _cut(start: int, text: str, language: str, *, verse: bool) -> Iterator[Passage]:
    if len(text) <= LONGEST:
        yield Passage(start, text, verse)
        return
    begun = 0
    for sentence in segment(text, "sentence", language):
        if sentence.end - begun > LONGEST and sentence.start > begun:
            yield from _halved(start + begun, text[begun : sentence.start], verse=verse)
            begun = sentence.start
    yield from _halved(start + begun, text[begun:], verse=verse)


def _halved(start: int, text: str, *, verse: bool) -> Iterator[Passage]:
    """A sentence without an end is cut between words, or where it must be."""
    while len(text) > LONGEST:
        cut = text.rfind(" ", LONGEST // 2, LONGEST) + 1 or _whole(text, LONGEST)
        yield Passage(start, text[:cut], verse)
        start, text = start + cut, text[cut:]
    if text.strip():
        yield Passage(start, text, verse)


def _whole(text: str, at: int) -> int:
    """The last end of a grapheme cluster at or before ``at`` (looked for in the piece before it)."""
    import regex

    window = max(0, at - 64)
    ends = [window + match.end() for match in regex.finditer(r"\X", text[window : at + 64])]
    return max((end for end in ends if window < end <= at), default=at)
