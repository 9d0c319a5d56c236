"""Arabic syllables, where the vowels are written.

Short vowels are marks that most writing leaves out; then nobody can count, and the line has no count. In a vocalised
line every consonant carries a vowel mark or sukun, opens a long vowel (with ا و ي ى after it) or closes a syllable: so
two consonants without a mark in a row, or one at the head of a word, mean that the line is not vocalised.
Source: W. Wright, A Grammar of the Arabic Language, part first (the syllable; wasl).
"""

from __future__ import annotations

import re

from writerdesk.languages.prosody.reading import Scan, Syllable, foreign

_OWN = re.compile("[\u0621-\u063a\u0641-\u064a\u0671]+")
_LETTER = re.compile("([\u0621-\u063a\u0641-\u064a\u0671])([\u064b-\u0656\u0670\u0640]*)")
_VOWEL_MARKS = re.compile("[\u064b-\u0650\u0656\u0670]")
_TATWEEL = "\u0640"
_WORD = re.compile("[\u0621-\u0656\u0670\u0671]+")
_LONG = frozenset("اويى")
_WASL = frozenset("اٱ")
_MADDA = "آ"

_Letter = tuple[str, str, int, int]  # the letter, its marks, its place in the line


def read(line: str) -> Scan | None:
    """The syllables of a vocalised line, or None when vowels are missing or other letters stand."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    for word in _WORD.finditer(line):
        letters = [
            (found[1], found[2].strip(_TATWEEL), *found.span()) for found in _LETTER.finditer(line, *word.span())
        ]
        if not _read_word(letters, units, line):
            return None
    return Scan(tuple(units))


def _read_word(letters: list[_Letter], units: list[Syllable], line: str) -> bool:
    """Add the syllables of a word; False when it is not vocalised."""
    closed = lengthening = False
    for index, (letter, marks, start, end) in enumerate(letters):
        if lengthening:
            lengthening = False
            _extend(units, line, end)
        elif (
            _VOWEL_MARKS.search(marks)
            or letter == _MADDA
            or (not marks and letter not in _WASL and _long(letters, index))
        ):
            units.append(Syllable(line[start:end], 1, start, end))
            lengthening, closed = _long(letters, index), False
        elif marks:
            _extend(units, line, end)
        elif letter in _WASL and index <= 1:
            if not units:
                units.append(Syllable(letter, 1, start, end))
            _extend(units, line, end)
        elif not index or closed:
            return False
        else:
            # The ل of the article may stand without a mark before the letter that swallows it.
            closed = not (letter == "ل" and letters[index - 1][0] in _WASL)
            _extend(units, line, end)
    return True


def _long(letters: list[_Letter], index: int) -> bool:
    """Whether the next letter is the long vowel of this one: ا و ي ى without a mark, و ي not before another such."""

    def bare_long(place: int) -> bool:
        return place < len(letters) and not letters[place][1] and letters[place][0] in _LONG

    return bare_long(index + 1) and not (letters[index + 1][0] in "وي" and bare_long(index + 2))


def _extend(units: list[Syllable], line: str, end: int) -> None:
    if units:
        last = units[-1]
        units[-1] = Syllable(line[last.start : end], last.value, last.start, end)
