"""Burmese syllables: every letter that is neither killed by an asat nor the upper one of a stack.

An asat that is followed by a sign of its letter kills nothing: in ယောက်ျား one letter closes a syllable and begins the
next. ဿ closes and begins too; ၌ ၍ ၏ and ၎ are words of one syllable. A syllable with a weak vowel (သတင်း tha-din) is
counted like any other.
Sources: the Unicode Standard, chapter 16 (Myanmar); M. Hosken, Unicode Technical Note 11.
"""

from __future__ import annotations

import re

from writerdesk.languages.prosody.reading import Scan, Syllable, foreign

_OWN = re.compile("[\u1000-\u103f\u104c-\u104f\u1050-\u108f\u109a-\u109d\uaa60-\uaa7f\ua9e0-\ua9ef\ua9fa-\ua9fe]+")
_MARKS = (
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\uaa7b-\uaa7d"
)
_LETTER = re.compile(
    f"(?P<letter>[\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
    f"\ua9e0-\ua9e4\ua9e7-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa6f\uaa71-\uaa76\uaa7a\uaa7e\uaa7f\u104c-\u104f])(?P<marks>[{_MARKS}]*)"
)
# Tone marks may stand on either side of the asat; NFC puts the dot below before it.
_KILLED = re.compile("[\u1037\u1038]*\u103a[\u1037\u1038]*\\Z")
_STACKED = "\u1039"


def read(line: str) -> Scan | None:
    """The syllables of one line, 1 each, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    units: list[Syllable] = []
    upper = -1
    for found in _LETTER.finditer(line):
        start, end = found.span()
        begin, upper = (upper if upper >= 0 else start), -1
        joined = bool(units) and units[-1].end == begin
        if _KILLED.match(found["marks"]):
            if joined:
                units[-1] = Syllable(line[units[-1].start : end], 1, units[-1].start, end)
        elif found["marks"].endswith(_STACKED) and (joined or begin == start):
            # The letter above closes the syllable before it; at the head of a word it belongs to what is below.
            if joined:
                units[-1] = Syllable(line[units[-1].start : end], 1, units[-1].start, end)
            else:
                upper = begin
        else:
            units.append(Syllable(line[begin:end], 1, begin, end))
    return Scan(tuple(units))
