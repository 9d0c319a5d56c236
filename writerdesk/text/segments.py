"""Grapheme clusters, words, sentences and lines of a text in any language, by ICU.

Source: Unicode Standard Annexes #29 (clusters, words, sentences) and #14 (lines), with ICU's dictionaries for Thai,
Lao, Khmer, Burmese, Chinese and Japanese, and the sentence rules of :mod:`writerdesk.text.sentences`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from writerdesk.text.normal import refuse_surrogates
from writerdesk.text.sentences import sentence_parts

Unit = Literal["grapheme", "word", "sentence", "line"]
UNITS: tuple[Unit, ...] = ("grapheme", "word", "sentence", "line")


class Segment(msgspec.Struct, frozen=True, gc=False):
    """One piece of a text: code points ``start`` to ``end``; ``word`` is true when it holds a letter or a number."""

    start: int
    end: int
    text: str
    word: bool


def segment(text: str, unit: Unit, language: str) -> list[Segment]:
    """Cut ``text`` into segments that cover it whole and in order; '' gives none.

    ``language`` is a BCP 47 tag; an unknown one is cut by the rules that hold for all. Raises :class:`Refused`
    ``text/surrogate`` for half a character.
    """
    holds_letter = letter_test()
    found: list[Segment] = []
    start = 0
    for part in parts(text, unit, language):
        end = start + len(part)
        found.append(Segment(start, end, part, holds_letter(part)))
        start = end
    return found


def parts(text: str, unit: Unit, language: str) -> Iterator[str]:
    """The same cut as strings only: joined they are ``text`` again."""
    from icu4py import breakers

    refuse_surrogates(text)
    # ICU reckons in UTF-16; the strings it hands out are whole, so their lengths are code points.
    if unit == "grapheme":
        return iter(breakers.CharacterBreaker(text, language))
    if unit == "word":
        return iter(breakers.WordBreaker(text, language))
    if unit == "line":
        return iter(breakers.LineBreaker(text, language))
    return sentence_parts(text, language)


def graphemes(text: str) -> list[str]:
    """The grapheme clusters of ``text`` (the rules do not depend on the language); CR LF is one."""
    return list(parts(text, "grapheme", "und"))


def beginning(text: str, most: int) -> str:
    """The whole grapheme clusters at the beginning of ``text`` that have at most ``most`` code points together.

    A first cluster longer than that is cut: what is shown must end somewhere.
    """
    if len(text) <= most:
        return text
    kept = 0
    for cluster in graphemes(text[: 2 * most]):
        if kept + len(cluster) > most:
            break
        kept += len(cluster)
    return text[: kept or most]


def letter_test() -> LetterTest:
    """A test whether a segment holds a letter or a number in any script (general categories L and N)."""
    return LetterTest()


class LetterTest:
    """Callable; the common answer comes from the first character, without a regular expression."""

    def __init__(self) -> None:
        import regex

        self._search = regex.compile(r"[\p{L}\p{N}]").search

    def __call__(self, part: str) -> bool:
        """Whether ``part`` holds a letter or number."""
        return part[:1].isalnum() or self._search(part) is not None
