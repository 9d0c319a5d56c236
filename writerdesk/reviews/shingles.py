"""Shingles: the runs of four grapheme clusters by which texts are compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regex import Pattern

WIDTH = 4


def comparable(text: str) -> str:
    """NFKC and case folding, punctuation (general category P) dropped, runs of white space as one space.

    Marks stay: a word with another vowel sign is another word.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(_punctuation().sub("", folded).split())


def clusters(text: str) -> Sequence[str]:
    r"""The grapheme clusters of a text (``\X``, Unicode Standard Annex #29) without line ends."""
    return text if text.isascii() else _cluster().findall(text)


def shingles(text: str) -> frozenset[str]:
    """Every run of four grapheme clusters of the comparable text.

    A text of one to three clusters is one shingle of its own; one of none has no shingles and is like no other.
    """
    plain = comparable(text)
    found = clusters(plain)
    if len(found) < WIDTH:
        return frozenset({plain} if plain else ())
    return frozenset("".join(found[at : at + WIDTH]) for at in range(len(found) - WIDTH + 1))


@cache
def _punctuation() -> Pattern[str]:
    import regex

    return regex.compile(r"\p{P}+")


@cache
def _cluster() -> Pattern[str]:
    import regex

    return regex.compile(r"\X")
