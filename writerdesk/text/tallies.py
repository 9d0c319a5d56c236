"""Words, clusters and letters of long prose, counted once for each different word of it.

The figures are those of :func:`writerdesk.text.counts.basic_counts`, to the last one; a book is counted in about the
time of one pass of a regular expression, because its words repeat. White space parts words and clusters in every script
(Unicode Standard Annex #29, WB999 and GB999); where a mark attaches to the space before it, clusters are cut by ICU.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from writerdesk.text.normal import refuse_surrogates
from writerdesk.text.segments import letter_test, parts

_KEPT = 200_000
_LONGEST_KEPT = 64
_MANY = 200
_LINE_ENDS = frozenset(("\n", "\r\n", "\r"))
# The one white space that joins words (ExtendNumLet, UAX #29), and a sign of the same class that is no white space.
_JOINING_SPACE, _JOINER = "\u202f", "_"


class Tally(NamedTuple):
    """``words``, ``graphemes`` (line ends left out) and ``letters`` as in :class:`BasicCounts`."""

    words: int
    graphemes: int
    letters: int


class WordTally:
    """Counts texts of one language and remembers their words. One thread uses it at a time."""

    def __init__(self, language: str) -> None:
        self.language = language
        # words, clusters, letters; whether a space beside it makes one cluster with its edge
        self._known: dict[str, tuple[int, int, int, bool]] = {}
        self._holds_letter = letter_test()

    def count(self, text: str) -> Tally:
        """Count ``text``; raises :class:`Refused` ``text/surrogate``."""
        try:
            text.encode()
        except UnicodeEncodeError:
            refuse_surrogates(text)
        if len(self._known) > _KEPT:
            self._known.clear()
        tokens = text.replace(_JOINING_SPACE, _JOINER).split()
        known, learn = self._known, self._learn
        words = graphemes = letters = length = 0
        attaches = False
        # In a short text nearly every word is another one; telling them apart would cost more than it saves.
        for token, times in Counter(tokens).items() if len(tokens) > _MANY else ((token, 1) for token in tokens):
            one = known.get(token) or learn(token)
            words += one[0] * times
            graphemes += one[1] * times
            letters += one[2] * times
            length += len(token) * times
            attaches = attaches or one[3]
        if attaches:
            clusters = [cluster for cluster in parts(text, "grapheme", self.language) if cluster not in _LINE_ENDS]
            return Tally(words, len(clusters), sum(map(self._holds_letter, clusters)))
        spaces = len(text) - length - text.count("\n") - text.count("\r")
        return Tally(words, graphemes + spaces, letters)

    def _learn(self, token: str) -> tuple[int, int, int, bool]:
        if token.isascii() and token.isalpha():
            counted = (1, len(token), len(token), False)
        else:
            clusters = list(parts(token, "grapheme", self.language))
            attaches = sum(1 for _ in parts(f" {token} ", "grapheme", self.language)) < len(clusters) + 2
            words = sum(map(self._holds_letter, parts(token, "word", self.language)))
            counted = (words, len(clusters), sum(map(self._holds_letter, clusters)), attaches)
        if len(token) <= _LONGEST_KEPT:
            self._known[token] = counted
        return counted
