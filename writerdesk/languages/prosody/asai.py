"""Tamil: letters into asai (ner, nirai), asai into cir, the foot of venpa.

Kuril is a letter with a short vowel, nedil one with a long vowel; ஐ and ஔ are long at the head of a cir and short
elsewhere (aikarakkurukkam). Read from left to right: kuril directly followed by kuril or nedil is one nirai, anything
else is ner; pure consonants after it are taken in. A written word is taken as one cir; venpa often cuts otherwise, so
the writer may mark the cut by a space. N = ner, R = nirai: NN tema, RN pulima (ma); NR kuvilam, RR karuvilam (vilam);
+N kay, +R kani.
Sources: en.wikipedia.org, Venpa; ta.wikipedia.org, அசை (யாப்பிலக்கணம்).
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from writerdesk.languages.prosody.reading import Reading, Scan, Syllable, foreign

_OWN = re.compile("[\u0b82-\u0bcd\u0bd0\u0bd7]+")
_WORD = re.compile("[\u0b82-\u0bcd\u0bd0\u0bd7\u200c\u200d]+")
_LETTER = re.compile(
    "(?P<vowel>[\u0b85-\u0b94])|(?P<aytam>\u0b83)"
    "|(?P<consonant>[\u0b95-\u0bb9])(?:(?P<pulli>\u0bcd[\u200c\u200d]*)|(?P<sign>[\u0bbe-\u0bcc]\u0bd7?)?)"
)
_SHORT = frozenset("அஇஉஎஒிுெொ")
_SHORT_INSIDE = frozenset("ஐஔைௌ")
_NAMES = {"NN": "tema", "RN": "pulima", "NR": "kuvilam", "RR": "karuvilam"}
_THIRD = {"N": "kay", "R": "kani"}

Kind = Literal["ner", "nirai"]


class Asai(msgspec.Struct, frozen=True):
    """One asai and its place in the line."""

    text: str
    kind: Kind
    start: int
    end: int


class Cir(msgspec.Struct, frozen=True):
    """One foot; ``name`` is tema, pulimakay …, or '' for what venpa does not know (one asai, or more than three)."""

    text: str
    asais: tuple[Asai, ...]
    name: str
    start: int
    end: int


class _Letter(msgspec.Struct, frozen=True):
    length: Literal["kuril", "nedil", "pure"]
    start: int
    end: int


def read(line: str) -> Scan | None:
    """The syllables of a line (letters with a vowel, consonants after them taken in), or None for other scripts."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    for word in _WORD.finditer(line):
        first = len(units)
        for letter in _letters(word):
            if letter.length != "pure" or len(units) == first:
                units.append(Syllable(line[letter.start : letter.end], 1, letter.start, letter.end))
            else:
                units[-1] = Syllable(line[units[-1].start : letter.end], 1, units[-1].start, letter.end)
    return Scan(tuple(units))


def readings(line: str) -> list[Reading]:
    """The one way to count the syllables of a line; empty when it cannot be counted."""
    scan = read(line)
    return scan.readings() if scan else []


def syllables(line: str) -> list[Syllable] | None:
    """The syllables of the line, 1 each, or None when the line cannot be counted."""
    scan = read(line)
    return list(scan.units) if scan else None


def cirs(line: str) -> list[Cir] | None:
    """The feet of a line as its words stand, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    feet = []
    for word in _WORD.finditer(line):
        asais = tuple(_asais(line, _letters(word)))
        feet.append(Cir(word.group(), asais, _name(asais), word.start(), word.end()))
    return feet


def _letters(word: re.Match[str]) -> list[_Letter]:
    letters: list[_Letter] = []
    for found in _LETTER.finditer(word.group()):
        vowel = found["vowel"] or found["sign"] or ""
        inside = any(letter.length != "pure" for letter in letters)
        length: Literal["kuril", "nedil", "pure"]
        if found["aytam"] or found["pulli"]:
            length = "pure"
        elif not vowel or vowel in _SHORT or (vowel in _SHORT_INSIDE and inside):
            length = "kuril"
        else:
            length = "nedil"
        letters.append(_Letter(length, word.start() + found.start(), word.start() + found.end()))
    return letters


def _asais(line: str, letters: list[_Letter]) -> list[Asai]:
    asais: list[Asai] = []
    index = 0
    while index < len(letters):
        start, kind = letters[index].start, "ner"
        while letters[index].length == "pure" and index + 1 < len(letters):  # a word that begins with a pure consonant
            index += 1
        following = letters[index + 1].length if index + 1 < len(letters) else "pure"
        if letters[index].length == "kuril" and following != "pure":
            kind, index = "nirai", index + 1
        index += 1
        while index < len(letters) and letters[index].length == "pure":
            index += 1
        end = letters[index - 1].end
        asais.append(Asai(line[start:end], "nirai" if kind == "nirai" else "ner", start, end))
    return asais


def _name(asais: tuple[Asai, ...]) -> str:
    pattern = "".join("N" if asai.kind == "ner" else "R" for asai in asais)
    if len(pattern) == 3:
        return _NAMES[pattern[:2]] + _THIRD[pattern[2]]
    return _NAMES.get(pattern, "")
