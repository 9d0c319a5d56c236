"""Swahili mizani: the syllables of shairi, utenzi and their kin.

One syllable a vowel letter; one more for m before a consonant other than b, w, v, y, and for n before ch, sh, n.
Sources: the printed stanzas of Utendi wa Mwana Kupona (paukwa.or.ke, 38 of 40 lines make 8) and Utenzi wa Nyakiiru Kibi
(nzdl.org, 51 of 52), on which the rule was measured.

Left open: m before b and v (mbaya has 3, mbali 2), n before other consonants in loans (binti sung bi-n-ti), and a
helping vowel between the consonants of a loan (Bismillahi sung bi-si-mi-lla-hi).
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign, shifted
from writerdesk.languages.prosody.tokens import Token, Tokens, token_of

_OWN = re.compile("[A-Za-z\u00c0-\u024f\u02bb\u02bc]+")
_WORD = re.compile("[A-Za-z\u00c0-\u024f\u0300-\u036f'’ʼ‘ʻ]+")
_VOWELS = frozenset("aeiou")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
# The joined nasals of Swahili: nd ng nj ny nz are one onset, everything else after n comes from loans.
_JOINED_TO_N = frozenset("dgjyz")
_CONSONANTS = _LETTERS - _VOWELS
_M_ALONE_BEFORE, _N_MAYBE_BEFORE = _CONSONANTS - frozenset("bwvy"), _CONSONANTS - _JOINED_TO_N - {"w"}
_UNITS = re.compile(f"[aeiou]|m(?=[{''.join(sorted(_M_ALONE_BEFORE))}])|n(?=ch|sh|n)")
_NEVER_NASAL, _MAY_BE_HELPED = _LETTERS - frozenset("mn"), _CONSONANTS - frozenset("hwy")


def read(line: str) -> Scan | None:
    """The mizani of one line, or None when it holds letters of another script or numbers."""
    return known_tokens.line(line, _RANK)


def _token(text: str) -> Token | None:
    if foreign(text, _OWN):
        return None
    syllables: list[tuple[str, int, int, int]] = []
    options: list[Option] = []
    for found in _WORD.finditer(text):
        word, at = _word(found.group()), found.start()
        options += shifted(word.options, len(syllables))
        syllables += [(one.text, one.value, at + one.start, at + one.end) for one in word.units]
    return token_of(syllables, options)


known_tokens = Tokens(_token)
"""What stands between two spaces, as it was read before."""


def total(line: str) -> int | None:
    """The total of :func:`read` alone, sooner; None where that is."""
    if line.isascii() and line.isalpha():
        return len(_UNITS.findall(line.lower()))
    if foreign(line, _OWN):
        return None
    return sum([len(_UNITS.findall(_plain(word))) for word in _WORD.findall(line)])


def _plain(word: str) -> str:
    """One plain letter for each character, so that places stay: á counts like a, marks and apostrophes are none."""
    if word.isascii():
        return word.lower()
    return "".join(unicodedata.normalize("NFD", char)[0].lower() for char in word)


_M_ALONE = "m is a syllable of its own"
_N_ALONE = "n is a syllable of its own"
_HELPED = "a helping vowel is sung"
_RANK = {_M_ALONE: 0, _N_ALONE: 1, _HELPED: 2}


def _word(word: str) -> Scan:
    """The syllables of a word, places from its start, and what it leaves open."""
    units: list[Syllable] = []
    options: list[Option] = []
    plain = _plain(word)
    begin = 0
    for position, letter in enumerate(plain):
        following = plain[position + 1 : position + 3]
        if letter in _VOWELS or _nasal_syllable(letter, following):
            units.append(Syllable(word[begin : position + 1], 1, begin, position + 1))
            begin = position + 1
        elif letter == "m" and following[:1] in ("b", "v"):
            options.append(Option(len(units), 2, _M_ALONE))
        elif letter == "n" and following[:1] in _N_MAYBE_BEFORE:
            options.append(Option(len(units), 2, _N_ALONE))
        elif letter in _NEVER_NASAL and following[:1] != letter and following[:1] in _MAY_BE_HELPED:
            options.append(Option(len(units), 2, _HELPED))
    if begin < len(word) and units:
        last = units[-1]
        units[-1] = Syllable(last.text + word[begin:], last.value, last.start, len(word))
    # An option points at the syllable that the nasal begins; a word that ends in consonants has no such syllable.
    while options and options[-1].index >= len(units):
        options.pop()
    return Scan(tuple(units), tuple(options))


def _nasal_syllable(letter: str, following: str) -> bool:
    if letter == "m":
        return following[:1] in _M_ALONE_BEFORE
    return letter == "n" and (following in ("ch", "sh") or following[:1] == "n")
