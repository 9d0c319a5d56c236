"""Words in the queue: all rows of a language are folded as one text, and that text is looked through."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

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


class _Language:
    """The rows of one language as lines of one folded text; ``places`` are their places in the queue."""

    def __init__(self, tag: str, places: list[int], rows: Sequence[QueueRow]) -> None:
        self._tag, self._places = tag, places
        ending = f" {tag} {card(tag).autonym}"
        lines = [f"{rows[place].title} {rows[place].brief}{ending}".replace(_BREAK, " ") for place in places]
        folded = search_fold(_BREAK.join(lines), tag).split(_BREAK)
        if len(folded) != len(lines):  # a language whose folding makes or takes line ends: line by line then
            folded = [search_fold(line, tag).replace(_BREAK, " ") for line in lines]
        self._lines, self._text = folded, _BREAK.join(folded)
        self._ends = list(accumulate(len(line) + 1 for line in folded))

    def found(self, words: str) -> Sequence[int]:
        """Places of the rows in which all words stand; all where nothing is left of the question once it is folded."""
        part = max(1, len(self._text) // _SAMPLE)
        asked = [
            (self._text.count(word, 0, _SAMPLE) * part, word)
            for word in dict.fromkeys(search_fold(words, self._tag).split())
        ]
        if not asked:
            return self._places
        (often, rarest), *others = sorted(asked)
        found = range(len(self._lines)) if often * _SELDOM > len(self._lines) else list(self._lines_with(rarest))
        lines = self._lines
        for _often, word in [(often, rarest), *others] if isinstance(found, range) else others:
            found = [line for line in found if word in lines[line]]
        places = self._places
        return [places[line] for line in found]

    def _lines_with(self, word: str) -> Iterator[int]:
        """Numbers of the lines with a word that stands in few of them."""
        text, ends, line = self._text, self._ends, 0
        at = text.find(word)
        while at >= 0:
            line = bisect_right(ends, at, line)
            yield line
            at = text.find(word, ends[line])
