"""Weights of the Hindi ghazal: matras, with the freedoms of the Urdu metres.

Two short syllables of which the second is a bare consonant may be one long one (कमल ka-mal), less readily one with a
short i or u, which Urdu does not write (बिछुड़े, बिछड़े); i before y glides into the vowel behind it (दुनिया dun-ya); a
long vowel at the end of a word may be short; a word that begins with a vowel may take the consonant before it.
Source: urdupoetry.com and F. W. Pritchett, Urdu Meter, whose rules Hindi ghazals keep.
"""

from __future__ import annotations

import re
from functools import lru_cache

from writerdesk.languages.prosody import matra
from writerdesk.languages.prosody.reading import Arc, Lattice, Scan, lattice_between

LANGUAGES = ("hi", "mr", "ne", "gu", "bho", "awa", "bra")
_BARE = re.compile("[\u0915-\u0939\u0958-\u095f]\u093c?$")
_OPEN_LONG = re.compile("[\u093e\u0940\u0942-\u094cआईऊएऐओऔ][\u0901\u0902]?$")
_ALONE = re.compile("[\u0904-\u0914]")
_SHORT_SIGN = re.compile("[\u093f\u0941\u0943]$")
_GLIDE = re.compile("य[\u093e\u0940\u0947\u094b]")
_GRAFTED = "the word takes the consonant before it"


def read(line: str) -> Scan | None:
    """The matras of a line, or None when it cannot be counted."""
    return matra.read(line)


@lru_cache(maxsize=1024)
def ways(line: str) -> Lattice | None:
    """Every way to read the line as weights, or None when it cannot be counted."""
    scan = matra.read(line)
    if scan is None or not scan.units:
        return None
    rows: list[list[Arc]] = []
    for number, unit in enumerate(scan.units):
        rows.append([Arc(1, unit.value)])
        following = scan.units[number + 1] if number + 1 < len(scan.units) else None
        ends_word = following is None or following.start > unit.end
        if unit.value == 2 and _OPEN_LONG.search(unit.text):
            rows[-1].append(Arc(1, 1, 1 if ends_word else 3, "a long vowel is short"))
        if following and not ends_word and unit.value == following.value == 1:
            rows[-1] += _joined(scan, number)
        if following and ends_word and unit.value == 1 and _ALONE.match(following.text) and _BARE.search(unit.text):
            rows[-1].append(Arc(2, following.value, 1, _GRAFTED))
            third = scan.units[number + 2] if number + 2 < len(scan.units) else None
            joined = third is not None and third.start == following.end and _BARE.search(third.text)
            if third and joined and following.value == third.value == 1:
                rows[-1].append(Arc(3, 2, 1, _GRAFTED))
        if following and ends_word and following.value == 1 and _BARE.search(unit.text) and unit.value == 1:
            rows[-1].append(Arc(2, 2, 2, "two words are run together"))
    return lattice_between(line, scan, rows)


def _joined(scan: Scan, number: int) -> list[Arc]:
    """Two short syllables of a word that are one long one, if the second can close it."""
    following = scan.units[number + 1]
    if _BARE.search(following.text):
        return [Arc(2, 2)]
    if not _SHORT_SIGN.search(following.text):
        return []
    third = scan.units[number + 2] if number + 2 < len(scan.units) else None
    if third and third.start == following.end and following.text.endswith("ि") and _GLIDE.match(third.text):
        return [Arc(2, 2, 1, "i glides into the vowel behind it")]
    return [Arc(2, 2, 3, "a short vowel is not heard")]
