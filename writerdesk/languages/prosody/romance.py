"""Italian, Spanish, Portuguese, German, Quechua and kin: one syllable a group of vowels, with what verse leaves open.

Two vowels of which one is i or u are one syllable, others two, as the spelling of these languages has it; a mark on the
weak one parts them. Verse also joins the vowels that meet between words (synaloepha), joins what is parted (synaeresis)
and parts what is joined (diaeresis): each is offered. German has au, ei, ie, eu, äu as one; Quechua has no two vowels.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

LANGUAGES = ("it", "es", "pt", "gl", "ca", "ro", "de", "nl", "qu", "ay", "gn")
_OWN = re.compile("[A-Za-z\u00c0-\u017f\u02bb\u02bc]+")
_VOWEL = re.compile("[aeiouyàáâãäèéêëìíîïòóôõöùúûüœæ]", re.IGNORECASE)
_SILENT_U = re.compile("(?<=[qg])u(?=[eiéíèìêî])|(?<=q)u", re.IGNORECASE)
_OPEN = re.compile("[hH'’ ,;]*")
_WEAK = frozenset("iuy")
_BETWEEN_WORDS = "vowels of two words are one syllable"


def read(line: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    options: list[Option] = []
    silent = {found.start() for found in _SILENT_U.finditer(line)}
    places = [found.start() for found in _VOWEL.finditer(line) if found.start() not in silent]
    last = -2
    for place in places:
        between = line[last + 1 : place] if last >= 0 else "."
        if last >= 0 and not between and _joined(line[last], line[place]):
            units[-1] = Syllable(line[units[-1].start : place + 1], 1, units[-1].start, place + 1)
            options.append(Option(len(units) - 1, 2, "diaeresis"))
        else:
            if last >= 0 and not between:
                options.append(Option(len(units), 0, "synaeresis"))
            elif last >= 0 and " " in between and _OPEN.fullmatch(between):
                options.append(Option(len(units), 0, _BETWEEN_WORDS))
            start = units[-1].end if units else 0
            units.append(Syllable(line[start : place + 1].strip(), 1, start, place + 1))
        last = place
    if units:
        first = units[-1].start
        units[-1] = Syllable(line[first:].strip(), 1, first, len(line.rstrip(" .,;:!?…»”\"'")))
    return Scan(tuple(units), tuple(sorted(options, key=lambda option: option.why != _BETWEEN_WORDS)))


@lru_cache(maxsize=1024)
def _joined(first: str, second: str) -> bool:
    """Whether two vowels in a row are commonly one syllable."""
    one, two = first.lower(), second.lower()
    marked = {"í", "ú", "ì", "ù"}
    if one in marked or two in marked:
        return False
    plain = [unicodedata.normalize("NFD", vowel)[0] for vowel in (one, two)]
    return plain[0] in _WEAK or plain[1] in _WEAK
