"""Words, clusters and letters of long prose: plain words by one expression, the others once for each different one.

The figures are those of :func:`writerdesk.text.counts.basic_counts`, to the last one; a book is counted in about the
time of one pass of a regular expression, because most words are plain or repeat. White space parts words and clusters
in every script (Unicode Standard Annex #29, WB999 and GB999); where a mark attaches to the space before it, clusters
are cut by ICU.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import accumulate, compress, count, filterfalse, repeat
from operator import eq, sub
from typing import NamedTuple

from writerdesk.text.normal import refuse_surrogates
from writerdesk.text.segments import letter_test, parts

_KEPT = 250_000
_LONGEST_KEPT = 256
_SHIFT = 40
_MASK = (1 << _SHIFT) - 1
# Sums of so many words of at most _LONGEST_KEPT fit into 21 bits each, and three of them into a C long: CPython adds
# those without making an object for each.
_AT_ONCE = 4096
_LEARNT_AT_ONCE = 256
_NARROW = 21
_NARROW_MASK = (1 << _NARROW) - 1
_ONE_WORD = 1 << 2 * _NARROW
_LINE_ENDS = frozenset(("\n", "\r\n", "\r"))
# The one white space that joins words (ExtendNumLet, UAX #29), and a sign of the same class that is no white space.
_JOINING_SPACE, _JOINER = "\u202f", "_"
# One word of letters that are one cluster each, between signs that are none: what most words of most scripts are.
_SIGNS = '[-.,;:!?"()\\[\\]«»“”„…—–،؛؟։׃።፣]*'
_ALONE = (
    "A-Za-zÀ-ÖØ-öø-ɏΆΈ-ΊΌΎ-ΡΣ-ώЀ-ҁҊ-ԯԱ-Ֆա-և\u0620-\u063f\u0641-\u064a\u0671-\u06d3ა-ჰ\u1200-\u1248"
    "\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0"
)
# In Hebrew the quotation mark joins the letters beside it (WB7b).
_ONE = _ALONE + "א-ת"
# Signs that never join the letters beside them, and those that do, between two of them (WB6 and WB7).
_PARTING = '-,;!?"()\\[\\]«»“”„…—–،؛؟։׃።፣\\s'
_BETWEEN = ".:"
# A run of letters with nothing beside it that could make it part of a longer word.
_STANDING = (
    f"[{_ALONE}](?<![^{_PARTING}][{_ALONE}])[{_ALONE}]*+(?![^{_PARTING}{_BETWEEN}]|[{_BETWEEN}][^{_PARTING}{_BETWEEN}])"
)
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
# A virama between two consonants, the first with a nukta or without, makes one cluster of both (GB9c).
_JOINT = (
    "(?:(?<=[\u0915-\u0939\u0958-\u095f\u093c])\u094d[\u0915-\u0939\u0958-\u095f]"
    "|(?<=[\u0995-\u09a8\u09aa-\u09b0\u09bc])\u09cd[\u0995-\u09a8\u09aa-\u09b0])"
)
_PLAIN = f"{_SIGNS}([{BASES}](?:[{BASES}{MARKS}]|{_JOINT})*+){_SIGNS}"


_Cut = str | tuple[str, ...]
"""A word as ICU cuts it, or several of them that no cluster ends between."""


class Tally(NamedTuple):
    """``words``, ``graphemes`` (line ends left out) and ``letters`` as in :class:`BasicCounts`."""

    words: int
    graphemes: int
    letters: int


class _Known(dict[str, int]):
    """Word → words, clusters, letters, 21 bits each. ``new``: those asked for and not known, which count 0."""

    __slots__ = ("_alike", "new")

    def __init__(self) -> None:
        super().__init__()
        self.new: list[str] = []
        # One object for each number: they stay in the processor's cache.
        self._alike: dict[int, int] = {}

    def __missing__(self, token: str) -> int:
        self.new.append(token)
        return 0

    def put_all(self, tokens: Iterable[str], numbers: list[int]) -> None:
        """Know ``tokens``, none of them too long, from now on."""
        self.update(zip(tokens, map(self._alike.setdefault, numbers, numbers), strict=True))

    def summed(self, tokens: list[str]) -> tuple[int, int, int]:
        """Words, clusters and letters of all ``tokens``; new ones count 0."""
        words = clusters = letters = 0
        for start in range(0, len(tokens), _AT_ONCE):
            # One pass in C: three sums in one number.
            total = sum(map(self.__getitem__, tokens[start : start + _AT_ONCE]))
            words += total >> 2 * _NARROW
            clusters += total >> _NARROW & _NARROW_MASK
            letters += total & _NARROW_MASK
        return words, clusters, letters


class WordTally:
    """Counts texts of one language and remembers their words. One thread uses it at a time."""

    def __init__(self, language: str) -> None:
        import regex

        self.language = language
        self._known = _Known()
        self._taken_out = partial(re.compile(_STANDING).subn, "")
        self._plain = re.compile(f"^(?:{_PLAIN}|.*)$", re.MULTILINE).findall
        self._without_marks = partial(re.compile(f"(?:[{MARKS}]|{_JOINT})+").sub, "")
        self._holds_letter = letter_test()
        # The words at whose edge a space beside them is one cluster with it: GB9, GB9a and GB9b.
        self._attached: set[str] = set()
        # What ICU cuts out of words that are not plain, and its numbers.
        self._words: dict[_Cut, int] = {}
        # Those whose first cluster may have begun before, and those whose last may go on (GB9c and GB12 as well).
        self._begun: set[_Cut] = set()
        self._open: set[_Cut] = set()
        joining = r"\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}"
        self._edge = lru_cache(_KEPT)(regex.compile(rf"[{joining}].*|.*\p{{GCB=Prepend}}", regex.S).fullmatch)
        self._goes_on = regex.compile(rf"\p{{GCB=Prepend}}$|\p{{RI}}$|\p{{ccc=9}}(?<!\u103a)[{joining}]*$").search

    def count(self, text: str) -> Tally:
        """Count ``text``; raises :class:`Refused` ``text/surrogate``."""
        try:
            text.encode("utf-16-le")  # the quickest look for half a character
        except UnicodeEncodeError:
            refuse_surrogates(text)
        if len(self._known) > _KEPT:
            self._known.clear()
            self._attached.clear()
        rest, standing = self._taken_out(text.replace(_JOINING_SPACE, _JOINER))
        tokens = rest.split()
        words, graphemes, letters = self._known.summed(tokens)
        if self._known.new:
            for more in self._learn():
                words, graphemes, letters = words + more[0], graphemes + more[1], letters + more[2]
        if self._attached and not self._attached.isdisjoint(tokens):
            clusters = [cluster for cluster in parts(text, "grapheme", self.language) if cluster not in _LINE_ENDS]
            return Tally(words + standing, len(clusters), sum(map(self._holds_letter, clusters)))
        spaces = len(rest) - sum(map(len, tokens)) - rest.count("\n") - rest.count("\r")
        alone = len(text) - len(rest)
        return Tally(words + standing, graphemes + spaces + alone, letters + alone)

    def _learn(self) -> Iterator[tuple[int, int, int]]:
        """Count the words that are new, and give the sums that were left out for them."""
        asked, self._known.new = self._known.new, []
        hard, long = self._learn_plain(list(dict.fromkeys(asked)))
        # Few at a time: while ICU cuts a list no other thread has its turn.
        for start in range(0, len(hard), _LEARNT_AT_ONCE):
            few = hard[start : start + _LEARNT_AT_ONCE]
            numbers = self._numbers(few)
            if max(map(len, few)) <= _LONGEST_KEPT:
                self._known.put_all(few, [_narrowed(number) for number in numbers])
            else:
                long.update(zip(few, numbers, strict=True))
            self._attached.update(token for token in few if self._edge(token[0] + token[-1]))
        yield self._known.summed(list(filterfalse(long.__contains__, asked)) if long else asked)
        yield _parted(sum(map(long.__getitem__, filter(long.__contains__, asked))))

    def _learn_plain(self, tokens: list[str]) -> tuple[list[str], dict[str, int]]:
        """Count those of some different words that are plain; gives the others, and the numbers of too long ones."""
        words = self._plain("\n".join(tokens))
        bare = self._without_marks("\n".join(words)).split("\n")
        lengths = list(zip(map(len, tokens), map(len, words), map(len, bare), strict=True))
        numbers = [_ONE_WORD + (token - word + letters << _NARROW) + letters for token, word, letters in lengths]
        self._known.put_all(tokens, numbers)
        hard = [token for token, word in zip(tokens, words, strict=True) if not word]
        long = {
            token: 1 << 2 * _SHIFT | length - word + letters << _SHIFT | letters
            for token, (length, word, letters) in zip(tokens, lengths, strict=True)
            if word and length > _LONGEST_KEPT
        }
        for token in (*hard, *long):
            del self._known[token]
        return hard, long

    def _numbers(self, tokens: list[str]) -> list[int]:
        """The number of each token; ICU cuts all of them into words at once, and each word is counted once."""
        cut: list[_Cut] = [*parts("\n".join(tokens), "word", self.language)] if tokens else []
        if len(self._words) > _KEPT:
            self._words.clear()
        self._words["\n"] = 0
        different = set(cut)
        new = different.difference(self._words)
        for word in new:
            if self._edge(word[0]):
                self._begun.add(word)
            if self._goes_on("".join(word)):
                self._open.add(word)
        if not (self._begun.isdisjoint(different) and self._open.isdisjoint(different)):
            cut = self._whole_clusters(cut)
            new = set(cut).difference(self._words)
        for one, number in zip(new, self._clusters(["".join(one) for one in new]), strict=True):
            words = sum(map(self._holds_letter, one)) if isinstance(one, tuple) else self._holds_letter(one)
            self._words[one] = words << 2 * _SHIFT | number
        return _by_line(cut, self._words)

    def _whole_clusters(self, cut: list[_Cut]) -> list[_Cut]:
        """The same with words put together where a cluster may go over the end of one; dictionaries cut so too."""
        begun, goes_on = self._begun, self._open
        edges = begun | goes_on
        places = list(compress(count(), map(edges.__contains__, cut)))
        joints = sorted({n for n in places if cut[n] in begun} | {n + 1 for n in places if cut[n] in goes_on})
        found: list[_Cut] = []
        done = 0
        for joint in joints:
            if not 0 < joint < len(cut) or "\n" in (cut[joint - 1], cut[joint]):
                continue
            found += cut[done:joint]
            done = joint + 1
            found[-1] = (*(found[-1] if isinstance(found[-1], tuple) else (found[-1],)), "".join(cut[joint]))
        return found + cut[done:]

    def _clusters(self, words: list[str]) -> list[int]:
        """Clusters and letters of each word, 40 bits each."""
        cut: list[_Cut] = [*parts("\n".join(words), "grapheme", self.language)] if words else []
        return _by_line(cut, {one: one != "\n" and 1 << _SHIFT | self._holds_letter("".join(one)) for one in set(cut)})


def _by_line(cut: list[_Cut], numbers: Mapping[_Cut, int]) -> list[int]:
    """Sums of ``numbers``, in which a line end is 0, between line ends."""
    if not cut:
        return []
    sums = list(accumulate(map(numbers.__getitem__, cut)))
    ends = [0, *compress(sums, map(eq, cut, repeat("\n"))), sums[-1]]
    return list(map(sub, ends[1:], ends))


def _parted(number: int) -> tuple[int, int, int]:
    """Words, clusters and letters, 40 bits each, as three numbers."""
    return number >> 2 * _SHIFT, number >> _SHIFT & _MASK, number & _MASK


def _narrowed(number: int) -> int:
    """The same three numbers with 21 bits each."""
    words, clusters, letters = _parted(number)
    return (words << _NARROW | clusters) << _NARROW | letters
