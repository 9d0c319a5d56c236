"""Words in the queue: all titles of a language are folded as one text, and that text is looked through."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from writerdesk.languages.cards import card
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.fold import search_fold

_BREAK = "\n"
_SAMPLE = 1 << 15
"""Code points at the beginning in which it is counted how often a word stands."""
_SELDOM = 8
"""A word that stands in fewer than one of so many lines is looked for in the text, another in every line."""


class Looked:
    """Rows of the queue in their order, ready to be looked through: title, brief, tag and name of the language."""

    def __init__(self, rows: Sequence[QueueRow]) -> None:
        self.rows = rows
        places: dict[str, list[int]] = {}
        for at, row in enumerate(rows):
            places.setdefault(row.language, []).append(at)
        self._languages = [_Language(tag, found, rows) for tag, found in places.items()]

    def found(self, words: str) -> list[QueueRow]:
        """Rows in which all words stand, however they are typed."""
        if not words.strip():
            return list(self.rows)
        places = sorted(place for one in self._languages for place in one.found(words))
        return [self.rows[place] for place in places]


class _Asked(NamedTuple):
    """A word of the question: about how many lines have it, and the lines that have it in their brief."""

    often: int
    word: str
    named: set[int]


class _Language:
    """The rows of one language: their titles as lines of one folded text, and what they are for, each said once.

    ``places`` are their places in the queue. A brief stands in many rows: it is folded and looked through once.
    """

    def __init__(self, tag: str, places: list[int], rows: Sequence[QueueRow]) -> None:
        self._tag, self._places = tag, places
        lines = _folded([rows[place].title for place in places], tag)
        briefs: dict[str, list[int]] = {}
        for line, place in enumerate(places):
            briefs.setdefault(rows[place].brief, []).append(line)
        named = _folded([f"{brief} {tag} {card(tag).autonym}" for brief in briefs], tag)
        self._briefs = list(zip(named, briefs.values(), strict=True))
        self._lines, self._text = lines, _BREAK.join(lines)
        self._ends = list(accumulate(len(line) + 1 for line in lines))

    def found(self, words: str) -> Sequence[int]:
        """Places of the rows in which all words stand; all where nothing is left of the question once it is folded."""
        parts = dict.fromkeys(search_fold(words, self._tag).split())
        asked = sorted(filter(None, map(self._asked, parts)))
        if not asked:
            return self._places
        found, lines, places = self._lines_of(asked[0]), self._lines, self._places
        for _often, word, named in asked[1:]:
            found = [line for line in found if word in lines[line] or line in named]
        return [places[line] for line in found]

    def _asked(self, word: str) -> _Asked | None:
        """The word as it is looked for, None for one that every brief has."""
        having = [lines for brief, lines in self._briefs if word in brief]
        if len(having) == len(self._briefs):
            return None
        part, named = max(1, len(self._text) // _SAMPLE), set(chain.from_iterable(having))
        return _Asked(self._text.count(word, 0, _SAMPLE) * part + len(named), word, named)

    def _lines_of(self, asked: _Asked) -> list[int]:
        """Numbers of the lines with a word, in order."""
        often, word, named = asked
        if often * _SELDOM > len(self._lines):
            return [number for number, line in enumerate(self._lines) if word in line or number in named]
        found = self._lines_with(word)
        return sorted({*found, *named}) if named else list(found)

    def _lines_with(self, word: str) -> Iterator[int]:
        """Numbers of the lines with a word in their title; for one that stands in few of them."""
        text, ends, line = self._text, self._ends, 0
        at = text.find(word)
        while at >= 0:
            line = bisect_right(ends, at, line)
            yield line
            at = text.find(word, ends[line])


def _folded(lines: Sequence[str], tag: str) -> list[str]:
    """Each line as a question of the language sees it, all of them folded as one text."""
    told = [line.replace(_BREAK, " ") for line in lines]
    folded = search_fold(_BREAK.join(told), tag).split(_BREAK)
    if len(folded) == len(told):
        return folded
    # A language whose folding makes or takes line ends: line by line then.
    return [search_fold(line, tag).replace(_BREAK, " ") for line in told]
