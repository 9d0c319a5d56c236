"""Yoruba syllables: every vowel letter, and every nasal that carries a tone of its own.

A syllable is a vowel, a consonant with a vowel, or a nasal n, m alone (ń, ǹ, ḿ, m̀). Vowels that stand together are
syllables each (aago a-a-go); n after a vowel makes it nasal and counts nothing. A nasal without a tone mark is a
syllable where no vowel stands before it in the word or where it is m before a consonant (Bámgbóṣé), for nasal vowels
are written with n only. The rule needs the tone marks.
Source: A. Bamgboṣe, A Grammar of Yoruba (1966), on the syllable.
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.languages.prosody.reading import Scan, Syllable, foreign

_OWN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_WORD = re.compile("[A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]+")
_VOWELS = frozenset("aeiou")
_TONES = frozenset("\u0300\u0301\u0304")


def read(line: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    for word in _WORD.finditer(line):
        units += _read_word(word.group(), word.start())
    return Scan(tuple(units))


def _read_word(word: str, offset: int) -> list[Syllable]:
    letters, ends = _letters(word)
    units: list[Syllable] = []
    begin = 0
    for index, (letter, marks) in enumerate(letters):
        following = letters[index + 1][0] if index + 1 < len(letters) else ""
        if letter in _VOWELS or _alone(letter, marks, following, bool(units)):
            units.append(Syllable(word[begin : ends[index]], 1, offset + begin, offset + ends[index]))
            begin = ends[index]
        elif letter == "n" and units and letters[index - 1][0] in _VOWELS and following not in _VOWELS:
            units[-1] = Syllable(word[units[-1].start - offset : ends[index]], 1, units[-1].start, offset + ends[index])
            begin = ends[index]
    if begin < len(word) and units:
        last = units[-1]
        units[-1] = Syllable(last.text + word[begin:], last.value, last.start, offset + len(word))
    return units


def _letters(word: str) -> tuple[list[tuple[str, frozenset[str]]], list[int]]:
    """Base letters with their marks, and where each ends in ``word`` (which may be composed or not)."""
    letters: list[tuple[str, frozenset[str]]] = []
    ends: list[int] = []
    for position, char in enumerate(word):
        base, marks = unicodedata.normalize("NFD", char.lower())[0], unicodedata.normalize("NFD", char.lower())[1:]
        if unicodedata.combining(base) and letters:
            letters[-1] = (letters[-1][0], letters[-1][1] | {base})
            ends[-1] = position + 1
        else:
            letters.append((base, frozenset(marks)))
            ends.append(position + 1)
    return letters, ends


def _alone(letter: str, marks: frozenset[str], following: str, after_vowel: bool) -> bool:
    """True for a nasal that is a syllable."""
    if letter not in ("n", "m") or following in _VOWELS:
        return False
    return bool(_TONES & marks) or not after_vowel or (letter == "m" and bool(following))
