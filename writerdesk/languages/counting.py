"""The counts of a text, unit by unit: ``count`` of the shell, the status line of the window, the limits of a brief.

Words, graphemes, letters, lines, stanzas and sentences come from ``writerdesk.text``; morae, matras and syllables from
the rule that the language's card names, in its likeliest reading. A unit that nobody can count is None, never 0: morae
of a line with kanji, syllables of a language without a rule. One such line makes the whole text uncountable in it.

``pages`` is a manuscript page: 250 words, or 400 letters where words are not parted by spaces (the Japanese
genkō yōshi has 20 × 20), rounded up. ``minutes`` is for plays alone: one page a minute, the rule of thumb of the stage.
"""

from __future__ import annotations

import msgspec

from writerdesk.languages.cards import LanguageCard, card
from writerdesk.languages.prosody.totals import LineTotals, line_totals
from writerdesk.languages.ruby import without_readings
from writerdesk.text.counts import BasicCounts
from writerdesk.text.segments import letter_test, parts
from writerdesk.text.tallies import WordTally
from writerdesk.text.verse_lines import physical_lines

DRAMATIC_KINDS = frozenset({"play", "scene"})
"""Kinds of work whose text is a play."""

WORDS_A_PAGE = 250
LETTERS_A_PAGE = 400
_VERSE_UNITS = ("morae", "matras", "syllables")


class Units(BasicCounts, frozen=True):
    """Every unit of ``count``; None = cannot be counted."""

    morae: int | None = None
    matras: int | None = None
    syllables: int | None = None
    pages: int | None = None
    minutes: int | None = None


class LineCount(msgspec.Struct, frozen=True):
    """The units of one physical line, pages apart; ``line`` counts from 1, blank lines included."""

    line: int
    text: str
    units: Units


class Counts(msgspec.Struct, frozen=True, omit_defaults=True):
    """The document of ``count``. ``guesses`` are numbers for units that cannot be counted, where a dictionary can guess
    them (morae of kanji without furigana): never a count, and left out where there are none.
    """

    language: str
    script: str
    units: Units
    per_line: tuple[LineCount, ...]
    guesses: dict[str, int] = {}


def count(text: str, tag: str, *, kind: str = "") -> Counts:
    """Count a text (NFC, LF) in the language of a BCP 47 tag; ``kind`` is the brief's kind of work, such as ``play``.

    Raises :class:`Refused` ``language/tag`` or ``text/surrogate``.
    """
    known = card(tag)
    rules = {unit: line_totals(tag, unit) for unit in _VERSE_UNITS}
    verse: dict[str, int | None] = {unit: 0 if rules[unit] else None for unit in _VERSE_UNITS}
    tally = WordTally(known.tag)
    per_line = []
    for line in physical_lines(text):
        counted = {unit: _total(rules[unit], line.text) for unit in _VERSE_UNITS}
        for unit, total in counted.items():
            so_far = verse[unit]
            verse[unit] = None if so_far is None or total is None else so_far + total
        per_line.append(LineCount(line.line, line.text, _units(line.text, known, counted, tally)))
    guesses = _guesses([line.text for line in per_line], verse) if rules["morae"] else {}
    if len(per_line) == 1 and per_line[0].text == text:
        whole = with_pages(per_line[0].units, known, kind)
        return Counts(tag, known.script, whole, tuple(per_line), guesses)
    whole = with_pages(_units(text, known, verse, tally), known, kind)
    return Counts(tag, known.script, whole, tuple(per_line), guesses)


def count_units(text: str, tag: str, *, kind: str = "") -> Units:
    """Only the whole text's units, without a table of lines; what the window asks for while somebody writes."""
    known = card(tag)
    lines = [line.text for line in physical_lines(text)]
    verse = {unit: _sum(line_totals(tag, unit), lines) for unit in _VERSE_UNITS}
    return with_pages(_units(text, known, verse, WordTally(known.tag)), known, kind)


def _guesses(lines: list[str], verse: dict[str, int | None]) -> dict[str, int]:
    if verse["morae"] is not None:
        return {}
    from writerdesk.languages.prosody.kanji import guessed_morae

    guessed = [guessed_morae(line) for line in lines]
    return {} if None in guessed else {"morae": sum(number for number in guessed if number is not None)}


def _total(counting: LineTotals | None, line: str) -> int | None:
    return counting(line) if counting else None


def _sum(counting: LineTotals | None, lines: list[str]) -> int | None:
    whole = 0
    for line in lines:
        total = _total(counting, line)
        if total is None:
            return None
        whole += total
    return whole if counting else None


def _units(text: str, known: LanguageCard, verse: dict[str, int | None], tally: WordTally) -> Units:
    seen = without_readings(text, known.tag)
    counted = tally.count(seen)
    verses = [line for line in physical_lines(seen) if line.verse is not None]
    return Units(
        words=counted.words,
        graphemes=counted.graphemes,
        letters=counted.letters,
        code_points=len(text),
        lines=len(verses),
        stanzas=verses[-1].stanza or 0 if verses else 0,
        sentences=sum(map(letter_test(), parts(seen, "sentence", known.tag))),
        morae=verse["morae"],
        matras=verse["matras"],
        syllables=verse["syllables"],
    )


def with_pages(units: Units, known: LanguageCard, kind: str) -> Units:
    """``units`` with manuscript pages, and minutes where ``kind`` is that of a play."""
    pages = manuscript_pages(units.words, units.letters, known)
    return msgspec.structs.replace(units, pages=pages, minutes=pages if kind in DRAMATIC_KINDS else None)


def manuscript_pages(words: int, letters: int, known: LanguageCard) -> int:
    """Manuscript pages of so many words and letters, which for a play are its minutes too."""
    spaced = known.segmentation == "spaced"
    filled, page = (words, WORDS_A_PAGE) if spaced else (letters, LETTERS_A_PAGE)
    return -(-filled // page)
