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
FEWEST_LETTERS, _MANY, _CLEAR_LEAD, _LEAD = 24, 80, 0.05, 0.02
_FEWEST_KINDS = 12
"""A passage with fewer different sequences is no language, but one letter held down."""

_ENOUGH = 600
"""Code points of a passage that are looked at: more do not change the answer."""


Distances = list[tuple[int, str]]
"""How far a passage is from the table of each language code, the nearest first."""


def distances(passage: str, script: str) -> Distances:
    """The distances of a passage from every table of its script; [] for a passage that says nothing."""
    found = _ranked(passage[:_ENOUGH])
    if len(found) < _FEWEST_KINDS:
        return []
    # Most sequences stand in few tables: what each spares a language is counted, not what each costs.
    spared = dict.fromkeys(_tables(script), 0)
    holders = _holders(script)
    for trigram, rank in found:
        for code, listed in holders.get(trigram, ()):
            spared[code] += _MISSING - abs(rank - listed)
    whole = _MISSING * len(found)
    return sorted((whole - share, code) for code, share in spared.items())


def codes_of(script: str) -> list[str]:
    """The language codes that have a table in a script."""
    return list(_tables(script))


def nearest(passage: str, measured: Distances, unfit: Collection[str]) -> str:
    """The language code whose table is nearest to the passage, or '' where the answer would be a guess.

    ``measured`` are its distances; ``unfit`` are languages that it cannot be in: their alphabet lacks its letters.
    """
    letters = sum(char.isalpha() for char in passage[:_ENOUGH])
    left = [(distance, code) for distance, code in measured if code not in unfit]
    if letters < FEWEST_LETTERS or not left:
        return ""
    lead = _CLEAR_LEAD if letters < _MANY else _LEAD
    if len(left) > 1 and left[1][0] - left[0][0] < lead * left[0][0]:
        return ""
    return left[0][1]


def _ranked(passage: str) -> list[tuple[str, int]]:
    letters = "".join(char if char.isalpha() or not (char.isspace() or char.isascii()) else " " for char in passage)
    padded = f" {' '.join(letters.lower().split())} "
    counted = Counter(padded[start : start + 3] for start in range(len(padded) - 2))
    return [(trigram, rank) for rank, (trigram, _) in enumerate(counted.most_common(_MISSING))]


@cache
def _tables(script: str) -> dict[str, dict[str, int]]:
    tables = generic_table("trigrams.toml", script) or {}
    return {tag: {trigram: rank for rank, trigram in enumerate(listed.split("|"))} for tag, listed in tables.items()}


@cache
def _holders(script: str) -> dict[str, list[tuple[str, int]]]:
    """Trigram → the languages whose tables have it, with its rank there."""
    holders: dict[str, list[tuple[str, int]]] = {}
    for code, table in _tables(script).items():
        for trigram, rank in table.items():
            holders.setdefault(trigram, []).append((code, rank))
    return holders
