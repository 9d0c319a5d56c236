"""What can be gone to or done, and how typed words find it: in any order, folded, the beginnings of words first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from unicodedata import normalize

from writerdesk.text.fold import fold

_ACCENTS = re.compile("[\u0300-\u036f]")
_MOST = 200
"""Rows that are ever shown; who has not found it among them types another letter."""


@dataclass(frozen=True)
class PaletteEntry:
    """One row: words, where they belong, and keys or ''. ``language`` (BCP 47) is that of ``words``."""

    words: str
    place: str
    keys: str
    act: Callable[[], object]
    language: str = "en"
    mirrored: bool = False
    found_by: str = field(default="", compare=False)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.words, self.place, self.keys) if part)


def searchable(words: str, place: str, language: str) -> str:
    """What typed words are looked for in: words and place, folded."""
    return _loosely(f"{words} {place}", language)


def matching(entries: Iterable[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """Entries in which every typed word stands, best first; everything for nothing typed."""
    wanted: dict[str, list[str]] = {}
    ranked: list[tuple[int, int, PaletteEntry]] = []
    for number, entry in enumerate(entries):
        if entry.language not in wanted:
            wanted[entry.language] = _loosely(typed, entry.language).split()
        rank = _rank(entry.found_by, wanted[entry.language])
        if rank is not None:
            ranked.append((rank, number, entry))
    return [entry for _, _, entry in sorted(ranked, key=lambda row: row[:2])[:_MOST]]


def _loosely(words: str, language: str) -> str:
    """Folded, and without accents over Latin, Greek and Cyrillic letters: in a list one need not type them."""
    return _ACCENTS.sub("", normalize("NFD", fold(words, language)))


def _rank(found_by: str, wanted: Sequence[str]) -> int | None:
    """How far from the beginning of words the typed ones stand, 0 for the best; None when one is missing."""
    rank = 0
    for word in wanted:
        at = found_by.find(word)
        if at < 0:
            return None
        if at > 0:
            rank += 1 if f" {word}" in found_by else 4
    return rank
