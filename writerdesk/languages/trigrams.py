"""Which of several languages of one script a passage is in, by its most frequent sequences of three characters.

Source: W. B. Cavnar and J. M. Trenkle, N-Gram-Based Text Categorization (1994), with the tables of franc (MIT) in
``resources/languages/generic/trigrams.toml``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cache

from writerdesk.languages.tables import generic_table

_MISSING = 300
"""The distance of a sequence that a language's table has not: as many as there are in a table."""

# Fewer letters than this say nothing; the nearest language has to lead by this share of its distance.
_FEWEST, _MANY, _CLEAR_LEAD, _LEAD = 24, 80, 0.05, 0.02
_FEWEST_KINDS = 12
"""A passage with fewer different sequences is no language, but one letter held down."""

_ENOUGH = 600
"""Code points of a passage that are looked at: more do not change the answer."""


def nearest(passage: str, script: str, unfit: Collection[str]) -> str:
    """The language code whose table is nearest to the passage, or '' where the answer would be a guess.

    ``unfit`` are languages that it cannot be in: their alphabet lacks its letters.
    """
    letters = sum(char.isalpha() for char in passage[:_ENOUGH])
    found = _ranked(passage[:_ENOUGH])
    distances = sorted((_distance(found, table), code) for code, table in _tables(script).items() if code not in unfit)
    if letters < _FEWEST or len(found) < _FEWEST_KINDS or not distances:
        return ""
    lead = _CLEAR_LEAD if letters < _MANY else _LEAD
    if len(distances) > 1 and distances[1][0] - distances[0][0] < lead * distances[0][0]:
        return ""
    return distances[0][1]


def _ranked(passage: str) -> list[tuple[str, int]]:
    letters = "".join(char if char.isalpha() or not (char.isspace() or char.isascii()) else " " for char in passage)
    padded = f" {' '.join(letters.lower().split())} "
    counted = Counter(padded[start : start + 3] for start in range(len(padded) - 2))
    return [(trigram, rank) for rank, (trigram, _) in enumerate(counted.most_common(_MISSING))]


def _distance(found: list[tuple[str, int]], table: dict[str, int]) -> int:
    return sum(abs(rank - table[trigram]) if trigram in table else _MISSING for trigram, rank in found)


@cache
def _tables(script: str) -> dict[str, dict[str, int]]:
    tables = generic_table("trigrams.toml", script) or {}
    return {tag: {trigram: rank for rank, trigram in enumerate(listed.split("|"))} for tag, listed in tables.items()}
