"""Syllables where each vowel letter is one, but for groups that the language says in one: data, one table a language.

The tables are in ``resources/languages/generic/syllables.toml``, each with its source. A group that may be said either
way is counted as the table has it, and the other way is offered.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign
from writerdesk.languages.tables import generic_table

_OWN = {
    "Latn": re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u024f\u02b0-\u02ff\u1e00-\u1eff]+"),
    "Cyrl": re.compile("[\u0400-\u052f\u02b9\u02bc]+"),
    "Geor": re.compile("[\u10a0-\u10fa\u10fc-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d]+"),
}
_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0300-\u036f'’ʼ‘])*")
_SAID_APART, _SAID_AS_ONE = "said apart", "said as one syllable"


class _Table(NamedTuple):
    """``one`` groups are one syllable, ``first`` ones only in a word's first, ``last`` ones only at its end; ``maybe``
    are two that may be one. ``syllabic`` is a consonant that is a syllable between two others; ``accents`` are marks
    that change no letter; ``words`` have no vowel letters for all their syllables.
    """

    scripts: list[str]
    vowels: str
    one: list[str] = []  # noqa: RUF012 - a NamedTuple's default, never changed
    first: list[str] = []  # noqa: RUF012
    last: list[str] = []  # noqa: RUF012
    maybe: list[str] = []  # noqa: RUF012
    syllabic: str = ""
    accents: str = "\u0300\u0301\u0302\u0304"
    words: dict[str, int] = {}  # noqa: RUF012
    source: str = ""


class _Nucleus(NamedTuple):
    """Letters ``start`` to ``end`` of a word, what they count for, and what else they may count for, and why."""

    start: int
    end: int
    value: int = 1
    other: int | None = None
    why: str = ""


def read(line: str, language: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers.

    ``language`` is a table's name: ``hungarian``, ``ukrainian``, ``malay`` …
    """
    table = _table(language)
    if all(foreign(line, _OWN[script]) for script in table.scripts):
        return None
    units: list[Syllable] = []
    options: list[Option] = []
    for word in _WORD.finditer(line):
        begin, first = word.start(), len(units)
        for nucleus in known_word(word.group(), language):
            if nucleus.other is not None:
                options.append(Option(len(units), nucleus.other, nucleus.why))
            end = word.start() + nucleus.end
            units.append(Syllable(line[begin:end], nucleus.value, begin, end))
            begin = end
        if len(units) > first:
            last = units[-1]
            units[-1] = Syllable(line[last.start : word.end()], last.value, last.start, word.end())
    return Scan(tuple(units), tuple(options))


def total(line: str, language: str) -> int | None:
    """The total of :func:`read` alone, sooner; None where that is."""
    if all(foreign(line, _OWN[script]) for script in _table(language).scripts):
        return None
    return sum([nucleus.value for word in _WORD.findall(line) for nucleus in known_word(word, language)])


@lru_cache(maxsize=1 << 14)
def known_word(word: str, language: str) -> tuple[_Nucleus, ...]:
    """The syllables of a word, each ending where its vowel does, in code points; a text has few different words."""
    letters, ends = _letters(word, _table(language))
    return tuple(nucleus._replace(end=ends[nucleus.end - 1]) for nucleus in _nuclei(letters, _table(language)))


def _letters(word: str, table: _Table) -> tuple[list[str], list[int]]:
    """The letters of a word, small, without accents, and where each ends in it; '' for an apostrophe."""
    letters: list[str] = []
    ends: list[int] = []
    for position, char in enumerate(word):
        if letters and unicodedata.combining(char):
            letters[-1], ends[-1] = _plain(letters[-1] + char, table.accents), position + 1
        else:
            letters.append("" if char in "'’ʼ‘" else _plain(char.lower(), table.accents))
            ends.append(position + 1)
    return letters, ends


def _plain(letter: str, accents: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", parts[:1] + "".join(mark for mark in parts[1:] if mark not in accents))


def _nuclei(letters: list[str], table: _Table) -> list[_Nucleus]:
    fixed = table.words.get("".join(letters))
    if fixed is not None:
        return [_Nucleus(0, len(letters), fixed)]
    found: list[_Nucleus] = []
    position = 0
    while position < len(letters):
        if letters[position] and letters[position] in table.vowels:
            nucleus = _group(letters, position, table, first=not found)
            before = found[-1] if found else None
            pair = "".join(letters[position - 1 : position + 1])
            if before and before.end == position and nucleus.end == position + 1 and pair in table.maybe:
                nucleus = nucleus._replace(other=0, why=_SAID_AS_ONE)
            found.append(nucleus)
            position = nucleus.end
            continue
        if letters[position] and letters[position] in table.syllabic and _between_consonants(letters, position, table):
            found.append(_Nucleus(position, position + 1))
        position += 1
    return found


def _group(letters: list[str], position: int, table: _Table, *, first: bool) -> _Nucleus:
    pair = "".join(letters[position : position + 2])
    end = position + 2
    if len(pair) == 2:
        if pair in table.one or (first and pair in table.first):
            return _Nucleus(position, end)
        if pair in table.last and end == len(letters):
            return _Nucleus(position, end, 1, 2, _SAID_APART)
    return _Nucleus(position, position + 1)


def _between_consonants(letters: list[str], position: int, table: _Table) -> bool:
    before = letters[position - 1] if position else ""
    after = letters[position + 1] if position + 1 < len(letters) else ""
    return (
        before not in table.vowels and after not in table.vowels
        if before and after
        else (not position and bool(after) and after not in table.vowels)
    )


@cache
def _table(language: str) -> _Table:
    return _Table(**(generic_table("syllables.toml", language) or {}))
