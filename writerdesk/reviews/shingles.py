"""Shingles: the runs of four grapheme clusters by which texts are compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

WIDTH = 4


def comparable(text: str) -> str:
    """NFKC and case folding, punctuation (general category P) dropped, runs of white space as one space.

    Marks stay: a word with another vowel sign is another word.
    """
    import regex

    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(regex.sub(r"\p{P}+", "", folded).split())


def shingles(text: str) -> frozenset[str]:
    r"""Every run of four grapheme clusters (``\X``, Unicode Standard Annex #29) of the comparable text.

    A text of one to three clusters is one shingle of its own; one of none has no shingles and is like no other.
    """
    import regex

    plain = comparable(text)
    clusters: Sequence[str] = plain if plain.isascii() else regex.findall(r"\X", plain)
    if len(clusters) < WIDTH:
        return frozenset({plain} if plain else ())
    return frozenset("".join(clusters[at : at + WIDTH]) for at in range(len(clusters) - WIDTH + 1))
