"""What can be gone to or done, and how typed words find it: in any order, folded, the beginnings of words first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from unicodedata import normalize

from writerdesk.text.fold import fold

_ACCENTS = re.compile("[\u0300-\u036f]")
_MOST = 200
"""Rows that are ever shown; who has not found it among them types another letter."""

_PORTION = 2_000
"""Entries looked through at a time, about a millisecond."""


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


class Narrowing:
    """Finds entries while somebody types: what did not hold the shorter words is not looked through for longer ones."""

    def __init__(self, entries: Sequence[PaletteEntry]) -> None:
        self._all = self._left = entries
        self._languages = {entry.language for entry in entries}
        self._wanted: dict[str, list[str]] = {}

    def look(self, typed: str, done: Callable[[list[PaletteEntry]], None]) -> Iterator[None]:
        """Steps that end with ``done``: entries in which every typed word stands, best first; all for nothing typed."""
        wanted = {language: _loosely(typed, language).split() for language in self._languages}
        if not self._narrower(wanted):
            self._left, self._wanted = self._all, {}
        ranked: list[tuple[int, int, PaletteEntry]] = []
        best = 0
        for number, entry in enumerate(self._left, 1):
            rank = _rank(entry.found_by, wanted[entry.language])
            if rank is not None:
                ranked.append((rank, number, entry))
                best += rank == 0
                if best == _MOST:
                    break
            if number % _PORTION == 0:
                yield
        else:
            self._left, self._wanted = [entry for _, _, entry in ranked], wanted
        done([entry for _, _, entry in sorted(ranked, key=lambda row: row[:2])[:_MOST]])

    def _narrower(self, wanted: dict[str, list[str]]) -> bool:
        """Whether each word that was wanted before is part of one that is wanted now."""
        return all(
            any(word in now for now in wanted[language]) for language, words in self._wanted.items() for word in words
        )


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
