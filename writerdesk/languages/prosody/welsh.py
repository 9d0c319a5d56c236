"""Welsh syllables: a vowel or diphthong each; i and w are vowels or consonants by where they stand.

i before a vowel is a consonant (dynion dyn-ion), but a vowel after the first consonant of a word (di-adell, cri-o); w
is a consonant before a vowel, and between g and l, n, r (gwlad, and wlad where the g is lost). w after a consonant at
the end (enw, marw) is a syllable in speech, and none in the strict metres. What is open is offered the other way. A
vowel with diaeresis stands alone, and a shortened word belongs to the vowel before it (â'i, o'r).
Sources: J. Morris-Jones, A Welsh Grammar (1913), §§ 26 to 29 and 35; P. W. Thomas, Gramadeg y Gymraeg (1996).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

_OWN = re.compile("[A-Za-z\u00c0-\u017f\u1e80-\u1e85\u1ef2\u1ef3]+")
_WORD = re.compile(
    "[A-Za-z\u00c0-\u017f\u1e80-\u1e85\u1ef2\u1ef3](?:[A-Za-z\u00c0-\u017f\u1e80-\u1e85\u1ef2\u1ef3\u0300-\u036f]|['’](?=[A-Za-z]))*"
)
_VOWELS = "aeiouwyäëïöüẅÿ"
# Marks of stress and length; the diaeresis makes a letter of its own.
_ACCENTS = frozenset("\u0300\u0301\u0302")
# Longest first; a third letter is a semivowel that closes the syllable (gloyw, llewych).
_NUCLEUS = re.compile("oyw|aew|ae|ai|au|aw|ei|eu|ew|ey|iw|oe|oi|ou|ow|oy|uw|wy|yw|[aeiouwyäëïöüẅÿ]")
_CONSONANTAL_W = re.compile(
    "(?:^|(?<=g)|(?<=ch))w(?=[lnr]?[aeiouäëö]|[lnr]y|wy)|(?<=[aeiouwyäëö][^aeiouwyäëö])w(?=[aeouäëö]|i)"
    "|(?<=[aeiouwyäëö][^aeiouwyäëö]{2})w(?=[aeiouäëö])"
)
_CONSONANTAL_I = re.compile("i(?=[aeouyäëö])")
_FINAL_W = re.compile("(?<=[aeiouwyäëö])[^aeiouwyäëö·]+w$")
_JOINED, _APART, _UNSOUNDED = (
    "i is said with the vowel after it",
    "i is a syllable of its own",
    "final w is no syllable",
)


def read(line: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    options: list[Option] = []
    for word in _WORD.finditer(line):
        first, begin = len(units), word.start()
        for end, other, why in _word(word.group()):
            if other is not None:
                options.append(Option(len(units), other, why))
            stop = word.start() + end
            units.append(Syllable(line[begin:stop], 1, begin, stop))
            begin = stop
        if len(units) > first:
            last = units[-1]
            units[-1] = Syllable(line[last.start : word.end()], 1, last.start, word.end())
    return Scan(tuple(units), tuple(options))


@lru_cache(maxsize=1 << 14)
def _word(word: str) -> tuple[tuple[int, int | None, str], ...]:
    """Where each syllable's vowel ends, in code points, what else it may count for and why."""
    letters, ends = _letters(word)
    return tuple((ends[end - 1], other, why) for end, other, why in _nuclei(letters))


def _letters(word: str) -> tuple[str, list[int]]:
    """The letters of a word, small, without accents and apostrophes, and where each ends in it."""
    letters: list[str] = []
    ends: list[int] = []
    for position, char in enumerate(word):
        if char in "'’":
            continue
        parts = unicodedata.normalize("NFD", char.lower())
        if letters and unicodedata.combining(parts[0]):
            parts = unicodedata.normalize("NFD", letters.pop()) + parts
            ends.pop()
        kept = unicodedata.normalize("NFC", parts[0] + "".join(mark for mark in parts[1:] if mark not in _ACCENTS))
        letters.append(kept[0])
        ends.append(position + 1)
    return "".join(letters), ends


def _nuclei(letters: str) -> Iterator[tuple[int, int | None, str]]:
    """Where each syllable's vowel ends, and what else it may count for and why."""
    sounded = _CONSONANTAL_W.sub("·", letters)
    open_i: dict[int, int] = {}
    for found in _CONSONANTAL_I.finditer(sounded):
        place = found.start()
        if place and sounded[place - 1] in _VOWELS and sounded[place - 1] not in "uwy":
            continue  # the second letter of a diphthong: tei-au is never written so; ai-o is
        head = sounded[:place]
        alone = bool(re.fullmatch("[^aeiouwyäëïöüẅÿ·]+", head)) and not re.search("(?:^s|^h|gh|ngh)$", head)
        if alone:
            open_i[place] = 0
        else:
            sounded = sounded[:place] + "·" + sounded[place + 1 :]
            open_i[place] = 1
    at = 0
    while (found_vowel := _next(sounded, at)) is not None:
        start, end = found_vowel
        other: int | None = None
        why = ""
        if start in open_i and end > start + 1:
            end = start + 1
        if end == len(sounded) and _FINAL_W.search(sounded):
            other, why = 0, _UNSOUNDED
        elif open_i.get(start) == 0:
            other, why = 0, _JOINED
        elif open_i.get(start - 1) == 1 and start > 1:
            other, why = 2, _APART
        yield end, other, why
        at = end


def _next(letters: str, at: int) -> tuple[int, int] | None:
    found = _NUCLEUS.search(letters, at)
    return found.span() if found else None
