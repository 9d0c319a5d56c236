"""Words, clusters and letters of long prose, counted once for each different word of it.

The figures are those of :func:`writerdesk.text.counts.basic_counts`, to the last one; a book is counted in about the
time of one pass of a regular expression, because its words repeat. White space parts words and clusters in every script
(Unicode Standard Annex #29, WB999 and GB999); where a mark attaches to the space before it, clusters are cut by ICU.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from writerdesk.text.normal import refuse_surrogates
from writerdesk.text.segments import letter_test, parts

_KEPT = 100_000
_LONGEST_KEPT = 256
_SHIFT = 40
_MASK = (1 << _SHIFT) - 1
_LINE_ENDS = frozenset(("\n", "\r\n", "\r"))
# The one white space that joins words (ExtendNumLet, UAX #29), and a sign of the same class that is no white space.
_JOINING_SPACE, _JOINER = "\u202f", "_"
# One word of letters that are one cluster each, between signs that are none: what most words of most scripts are.
_SIGNS = '[-.,;:!?"()\\[\\]«»“”„…—–،؛؟։׃።፣]*'
_ONE = (
    "A-Za-zÀ-ÖØ-öø-ɏΆΈ-ΊΌΎ-ΡΣ-ώЀ-ҁҊ-ԯԱ-Ֆա-ևא-ת\u0620-\u063f\u0641-\u064a\u0671-\u06d3ა-ჰ\u1200-\u1248"
    "\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0"
)
_PLAIN = f"{_SIGNS}([{_ONE}]+){_SIGNS}"
# Letters and the marks that are one cluster with them (GB9, GB9a), without the viramas that join two letters (GB9c):
# Devanagari, Bengali, Tamil with its pulli, which joins nothing, and the marks of Arabic, Hebrew, Latin and Greek.
BASES = _ONE + (
    "\u0904-\u0939\u093d\u0958-\u0961\u0985-\u098c\u0993-\u09a8\u09aa-\u09b0\u0b85-\u0b8a\u0b8e-\u0b90"
    "\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9"
)
MARKS = (
    "\u0300-\u034e\u05b0-\u05bd\u064b-\u0655\u0670\u0900-\u0903\u093c\u093e-\u094c\u0981-\u0983\u09bc"
    "\u09be-\u09c4\u09c7\u09c8\u09cb\u09cc\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd"
)
_MARKED = f"{_SIGNS}([{BASES}][{BASES}{MARKS}]*){_SIGNS}"


class Tally(NamedTuple):
    """``words``, ``graphemes`` (line ends left out) and ``letters`` as in :class:`BasicCounts`."""

    words: int
    graphemes: int
    letters: int


class _Known(dict[str, int]):
    """Word → words, clusters, letters, 40 bits each. Plain words are counted when they are asked for.

    ``hard`` are those asked for that are not plain and not known, as often as they were asked for; 0 stands for each.
    """

    __slots__ = ("_alike", "_marked", "_marks", "_plain", "hard")

    def __init__(self) -> None:
        super().__init__()
        self._plain = re.compile(_PLAIN).fullmatch
        self._marked = re.compile(_MARKED).fullmatch
        self._marks = re.compile(f"[{MARKS}]").findall
        self.hard: list[str] = []
        # One object for each number: they stay in the processor's cache.
        self._alike: dict[int, int] = {}

    def __missing__(self, token: str) -> int:
        match = self._plain(token)
        marks = 0
        if match is None:
            match = self._marked(token)
            if match is None:
                self.hard.append(token)
                return 0
            marks = len(self._marks(token))
        letters = match.end(1) - match.start(1) - marks
        return self.put(token, (1 << _SHIFT | len(token) - marks) << _SHIFT | letters)

    def put(self, token: str, number: int) -> int:
        """Know ``token`` from now on; gives its number."""
        found = self[token] = self._alike.setdefault(number, number)
        return found


class WordTally:
    """Counts texts of one language and remembers their words. One thread uses it at a time."""

    def __init__(self, language: str) -> None:
        import regex

        self.language = language
        self._known = _Known()
        self._holds_letter = letter_test()
        # The words at whose edge a space beside them is one cluster with it: GB9, GB9a and GB9b.
        self._attached: set[str] = set()
        self._edge = regex.compile(
            r"[\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}].*|.*\p{GCB=Prepend}", regex.S
        ).fullmatch

    def count(self, text: str) -> Tally:
        """Count ``text``; raises :class:`Refused` ``text/surrogate``."""
        try:
            text.encode()
        except UnicodeEncodeError:
            refuse_surrogates(text)
        if len(self._known) > _KEPT:
            self._known.clear()
            self._attached.clear()
        tokens = text.replace(_JOINING_SPACE, _JOINER).split()
        # One pass in C: three sums in one number.
        total = sum(map(self._known.__getitem__, tokens))
        passing = list[str]()
        if self._known.hard:
            hard, self._known.hard = self._known.hard, []
            passing = self._learn(list(dict.fromkeys(hard)))
            total += sum(map(self._known.__getitem__, hard))
        words, graphemes, letters = total >> 2 * _SHIFT, total >> _SHIFT & _MASK, total & _MASK
        attached = not self._attached.isdisjoint(tokens) if self._attached else False
        for token in passing:
            del self._known[token]
        if attached:
            clusters = [cluster for cluster in parts(text, "grapheme", self.language) if cluster not in _LINE_ENDS]
            return Tally(words, len(clusters), sum(map(self._holds_letter, clusters)))
        spaces = len(text) - sum(map(len, tokens)) - text.count("\n") - text.count("\r")
        return Tally(words, graphemes + spaces, letters)

    def _learn(self, hard: list[str]) -> list[str]:
        """Count words that are new, each given once; gives those that are too long to come again."""
        known = self._known
        words = self._by_line(hard, "word")
        clusters = self._by_line(hard, "grapheme")
        for token, (_, word), (count, letters) in zip(hard, words, clusters, strict=True):
            known.put(token, (word << _SHIFT | count) << _SHIFT | letters)
            if self._edge(token[0] + token[-1]):
                self._attached.add(token)
        return [token for token in hard if len(token) > _LONGEST_KEPT]

    def _by_line(self, tokens: list[str], unit: Literal["word", "grapheme"]) -> list[tuple[int, int]]:
        """How many parts each token has, and how many of them hold a letter; ICU is asked once for all."""
        holds_letter = self._holds_letter
        found = []
        count = letters = 0
        for part in parts("\n".join(tokens), unit, self.language) if tokens else ():
            if part == "\n":
                found.append((count, letters))
                count = letters = 0
            else:
                count += 1
                letters += holds_letter(part)
        return [*found, (count, letters)] if tokens else []
