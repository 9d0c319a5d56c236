"""Syllables of Brahmic writing: one an akshara, a consonant or conjunct with its vowel, or a vowel alone.

A consonant whose vowel is taken away (virama) closes the syllable before it. Sanskrit and Telugu say every vowel that
is written, the inherent one too. Bengali does not, but its measure of old (aksharabritta, the payar of 8 + 6) counts
the letters that are written: রাম is two. A Bengali consonant with hasanta, and ৎ, may count there too.
Sources: the Unicode Standard, chapter 12; C. P. Brown, The Prosody of the Telugu and Sanskrit Languages (1827);
S. Sen, History of Bengali Literature, on payar.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

# The blocks of the Indian scripts are laid out alike; this is where each begins.
_BLOCKS = {"sanskrit": 0x0900, "bengali": 0x0980, "telugu": 0x0C00}
_COUNTED = "the closing consonant counted as a letter"


class _Letters(NamedTuple):
    own: re.Pattern[str]
    word: re.Pattern[str]
    akshara: re.Pattern[str]


def read(line: str, language: str) -> Scan | None:
    """The syllables of one line, 1 each, or None when it holds letters of another script or numbers.

    ``language``: ``sanskrit`` (Devanagari), ``bengali`` or ``telugu``.
    """
    letters = _letters(_BLOCKS[language])
    if foreign(line, letters.own):
        return None
    units: list[Syllable] = []
    options: list[Option] = []
    for word in letters.word.finditer(line):
        first, begin = len(units), word.start()
        for found in letters.akshara.finditer(line, word.start(), word.end()):
            if found["dead"] is None:
                units.append(Syllable(line[begin : found.end()], 1, begin, found.end()))
                begin = found.end()
            elif len(units) > first:
                units[-1] = Syllable(line[units[-1].start : found.end()], 1, units[-1].start, found.end())
                begin = found.end()
                if language == "bengali":
                    options.append(Option(len(units) - 1, 2, _COUNTED))
    return Scan(tuple(units), tuple(options))


@cache
def _letters(block: int) -> _Letters:
    def at(first: int, last: int | None = None) -> str:
        return chr(block + first) + (f"-{chr(block + last)}" if last is not None else "")

    consonant = f"[{at(0x15, 0x39)}{at(0x58, 0x5F)}{at(0x70, 0x71) if block == 0x0980 else ''}]{at(0x3C)}?"
    virama, joiner = at(0x4D), "[\u200c\u200d]*"
    sign = f"[{at(0x3E, 0x4C)}{at(0x55, 0x57)}{at(0x62, 0x63)}]"
    marks = f"[{at(0x00, 0x03)}{at(0x51, 0x54)}{at(0x3D)}\u200c\u200d]*"
    dead = f"{at(0x4E)}|{consonant}(?:{virama}{joiner}{consonant})*{virama}{joiner}" if block == 0x0980 else ""
    dead = dead or f"{consonant}(?:{virama}{joiner}{consonant})*{virama}{joiner}"
    vowel = f"[{at(0x04, 0x14)}{at(0x50)}{at(0x60, 0x61)}](?:{virama}{joiner}{consonant})*{sign}*"
    live = f"{consonant}(?:{virama}{joiner}{consonant})*(?!{virama})"
    akshara = f"(?P<dead>(?:{dead})(?!{consonant}))|(?:{live}{sign}*|{vowel}){marks}"
    letters = f"{at(0x00, 0x63)}{at(0x70, 0x7F)}"
    return _Letters(re.compile(f"[{letters}]+"), re.compile(f"[{letters}\u200c\u200d]+"), re.compile(akshara))
