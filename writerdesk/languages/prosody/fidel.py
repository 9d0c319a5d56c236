"""Amharic syllables: one a letter (fidel).

Each letter of the Ethiopic script is a consonant with its vowel. A letter of the sixth order is said with a short vowel
or with none, and the writing does not show which: every reading is offered, the one with all vowels first.
Sources: thelearnedpig.org 9031 and addisadmassnews 15538 on the measures of Amharic verse; Unicode names the orders.
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

_OWN = re.compile("[\u1200-\u135a\u1380-\u138f\u2d80-\u2ddf\uab00-\uab2f]+")
# Length and gemination marks belong to the letter before.
_LETTER = re.compile("[\u1200-\u135a\u1380-\u138f\u2d80-\u2ddf\uab00-\uab2f][\u135d-\u135f]*")
# Unicode names the letters of the sixth order with E: ETHIOPIC SYLLABLE LE; the fifth with EE.
_SIXTH = re.compile("ETHIOPIC SYLLABLE [A-Z]*[B-DF-HJ-NP-TV-Z]E$|ETHIOPIC SYLLABLE (?:GLOTTAL|PHARYNGEAL) E$")


def read(line: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    silent: list[tuple[bool, Option]] = []
    for letter in _LETTER.finditer(line):
        if _SIXTH.match(unicodedata.name(letter.group()[0], "")):
            last = not _LETTER.match(line, letter.end())
            silent.append((not last, Option(len(units), 0, "said without its vowel")))
        units.append(Syllable(letter.group(), 1, letter.start(), letter.end()))
    # At the end of a word the vowel is dropped most readily.
    return Scan(tuple(units), tuple(option for _, option in sorted(silent, key=lambda entry: entry[0])))
