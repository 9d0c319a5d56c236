"""Counts that follow a text while it grows: paragraph by paragraph while one writes, section by section for a book.

A unit that nobody can count is None, never 0, as in :mod:`writerdesk.languages.counting`, whose figures these are.
Paragraphs are parted by one line end, which belongs to neither; ``code_points`` counts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from writerdesk.languages.prosody.totals import LineTotals, line_totals
from writerdesk.languages.ruby import without_readings
from writerdesk.text.blank_lines import is_blank
from writerdesk.text.segments import letter_test, parts
from writerdesk.text.shared_ends import shared_ends
from writerdesk.text.tallies import WordTally

Counted = dict[str, int | None]
"""Unit → number, None where the unit cannot be counted."""

VERSE_UNITS = ("morae", "matras", "syllables")
_SUMS = ("words", "graphemes", "letters", "code_points", "sentences", *VERSE_UNITS)
_LINE_END = re.compile("\r\n|\r|\n")
_KEPT = 20_000


class ParagraphCounter:
    """Counts of single paragraphs in one language, remembered by their text. One thread uses it at a time."""

    def __init__(self, language: str, *, verse: bool = True, sentences: bool = True) -> None:
        """``verse`` and ``sentences``: whether these are counted too; else they are None."""
        self.language = language
        self._tally = WordTally(language)
        self._rules: list[LineTotals | None] = [line_totals(language, unit) if verse else None for unit in VERSE_UNITS]
        self._sentences = letter_test() if sentences else None
        self._known: dict[str, tuple[int | None, ...]] = {}

    @property
    def verse(self) -> frozenset[str]:
        """The units of verse that are counted."""
        return frozenset(unit for unit, one in zip(VERSE_UNITS, self._rules, strict=True) if one is not None)

    def paragraph(self, text: str) -> tuple[int | None, ...]:
        """Words, graphemes, letters, code points, sentences, morae, matras, syllables of a text without line ends."""
        counted = self._known.get(text)
        if counted is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            counted = self._known[text] = self._count(text)
        return counted

    def _count(self, text: str) -> tuple[int | None, ...]:
        sentences, seen = None, without_readings(text, self.language)
        if self._sentences is not None:
            sentences = sum(map(self._sentences, parts(seen, "sentence", self.language)))
        return (*self._tally.count(seen), len(text), sentences, *(_verse(each, text) for each in self._rules))

    def section(self, text: str) -> Counted:
        """Counts of a whole section at once; words are counted over all of it, only verse line by line."""
        lines = text.split("\n") if "\r" not in text else _LINE_END.split(text)
        tally = self._tally.count(without_readings(text, self.language))
        sentences = None
        if self._sentences is not None:
            sentences = sum(self.paragraph(line)[4] or 0 for line in lines)
        verse = [_sum([_verse(each, line) for line in lines]) if each else None for each in self._rules]
        sums = dict(zip(_SUMS, (*tally, len(text), sentences, *verse), strict=True))
        return sums | _lines(lines)


class RunningCounts:
    """The counts of one section while it is written in: only paragraphs that changed are counted."""

    def __init__(self, counter: ParagraphCounter) -> None:
        self._counter = counter
        self._paragraphs: list[str] = []
        self._sums = [0] * len(_SUMS)
        self._unknown = [0] * len(_SUMS)
        self._lines = self._stanzas = 0

    def count(self, paragraphs: Sequence[str]) -> Counted:
        """The counts of these paragraphs; the time grows with what changed since the last call."""
        old, new = self._paragraphs, list(paragraphs)
        head, tail = shared_ends(old, new)
        self._take(old, head, len(old) - tail, -1)
        self._take(new, head, len(new) - tail, 1)
        self._paragraphs = new
        sums = [None if unknown else number for number, unknown in zip(self._sums, self._unknown, strict=True)]
        counted: Counted = dict(zip(_SUMS, sums, strict=True))
        counted["code_points"] = self._sums[3] + max(0, len(new) - 1)
        return counted | {"lines": self._lines, "stanzas": self._stanzas}

    def _take(self, paragraphs: list[str], start: int, end: int, sign: int) -> None:
        for text in paragraphs[start:end]:
            for n, number in enumerate(self._counter.paragraph(text)):
                if number is None:
                    self._unknown[n] += sign
                else:
                    self._sums[n] += sign * number
            self._lines += sign * (not is_blank(text))
        # Whether the first paragraph that stayed begins a stanza depends on the one before it.
        before = start > 0 and not is_blank(paragraphs[start - 1])
        for text in paragraphs[start : end + 1]:
            written = not is_blank(text)
            self._stanzas += sign * (written and not before)
            before = written


def summed(counts: Iterable[Counted]) -> Counted:
    """Sums by unit over sections; a unit that one of them cannot count is not counted at all."""
    total: Counted = {}
    for one in counts:
        for unit, number in one.items():
            before = total.get(unit, 0)
            total[unit] = None if number is None or before is None else before + number
    return total


def _lines(lines: list[str]) -> Counted:
    written = stanzas = 0
    before = False
    for line in lines:
        now = not is_blank(line)
        written += now
        stanzas += now and not before
        before = now
    return {"lines": written, "stanzas": stanzas}


def _verse(counting: LineTotals | None, line: str) -> int | None:
    return counting(line) if counting else None


def _sum(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
