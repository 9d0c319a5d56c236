"""What only looks right: a pipe for a danda, a colon for ፡, a letter O in a number, two signs for one letter."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from writerdesk.resources import resource
from writerdesk.text.places import Place

# (pattern, replacement of the whole match) — the sign that each script's own punctuation is typed as.
_INDIC = r"[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}--[\p{P}]]"
_PUNCTUATION: tuple[tuple[str, dict[str, str]], ...] = (
    (rf"(?<={_INDIC}\s?)\|\|?(?=\s|$)", {"|": "\u0964", "||": "\u0965"}),
    (r"(?<=[\p{sc=Ethi}--[\p{P}]]\s?)::(?!:)", {"::": "\u1362"}),
    (r"(?<=[\p{sc=Ethi}--[\p{P}]]):(?=[\p{sc=Ethi}--[\p{P}]])", {":": "\u1361"}),
    (r"(?<=[\p{sc=Armn}--[\p{P}]]):(?=\s|$)", {":": "\u0589"}),
)
_LETTER_AFTER_DIGIT, _LETTER_ALONE = re.compile(r"\d[OolI]"), re.compile(r"\s[acoy]\s")
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_IN_NUMBER = {"O": "0", "o": "0", "l": "1", "I": "1"}
_CYRILLIC_WORD = {"a": "а", "c": "с", "o": "о", "y": "у"}


def lookalikes(text: str) -> list[Place]:
    """Places of kind ``lookalike`` with the character that was meant."""
    finders: tuple[Callable[[str], Iterator[Place]], ...] = (
        _punctuation,
        _letters_in_numbers,
        _mixed_digits,
        _short_words,
        _two_for_one,
    )
    return [place for find in finders for place in find(text)]


def _punctuation(text: str) -> Iterator[Place]:
    import regex

    if text.isascii():
        return
    for pattern, meant in _PUNCTUATION:
        if not any(typed in text for typed in meant):
            continue
        for match in regex.finditer(pattern, text, regex.VERSION1 | regex.MULTILINE):
            yield Place(match.start(), match.end(), "lookalike", match.group(), meant[match.group()])


def _letters_in_numbers(text: str) -> Iterator[Place]:
    if _LETTER_AFTER_DIGIT.search(text) is None:
        return
    import regex

    for match in regex.finditer(r"(?<![\p{L}\d])\d+[OolI]+\d[\dOolI]*(?![\p{L}])", text):
        meant = "".join(_IN_NUMBER.get(character, character) for character in match.group())
        yield Place(match.start(), match.end(), "lookalike", match.group(), meant)


def _mixed_digits(text: str) -> Iterator[Place]:
    """Digits of two sets in one number, brought to the set that most of them are of."""
    if text.isascii() or _FOREIGN_DIGIT.search(text) is None:
        return
    import regex

    for match in regex.finditer(r"\p{Nd}{2,}", text):
        zeros = [ord(digit) - unicodedata.decimal(digit) for digit in match.group()]
        if len(set(zeros)) > 1:
            most = max(zeros, key=zeros.count)
            meant = "".join(chr(most + unicodedata.decimal(digit)) for digit in match.group())
            yield Place(match.start(), match.end(), "lookalike", match.group(), meant)


def _short_words(text: str) -> Iterator[Place]:
    """A Latin letter that stands for a Cyrillic word of one letter: both neighbours are Cyrillic."""
    if text.isascii() or _LETTER_ALONE.search(text) is None:
        return
    import regex

    for match in regex.finditer(r"(?<=\p{sc=Cyrl}\s)[acoy](?=\s\p{sc=Cyrl})", text):
        yield Place(match.start(), match.end(), "lookalike", match.group(), _CYRILLIC_WORD[match.group()])


def _two_for_one(text: str) -> Iterator[Place]:
    """Two signs that look like one letter (अा for आ), which no search for the letter would find."""
    if text.isascii():
        return
    meant = _sequences()
    for match in _sequence_pattern().finditer(text):
        yield Place(match.start(), match.end(), "lookalike", match.group(), meant[match.group()])


@cache
def _sequences() -> dict[str, str]:
    sequences: dict[str, str] = tomllib.loads(resource("text", "lookalikes.toml").read_text("utf-8"))["sequences"]
    return sequences


@cache
def _sequence_pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _sequences())))
