"""Khmer syllables of lines whose words are not marked: they are found in ICU's dictionary, so the count is a guess.

Verse is printed without a sign between words; a mark that the writer sets (U+200B, a space) goes before the dictionary.
"""

from __future__ import annotations

from writerdesk.languages.prosody import khmer
from writerdesk.languages.prosody.reading import Option, Scan, Syllable
from writerdesk.text.segments import parts

_MARK = "\u200b"


def read(line: str) -> Scan | None:
    """The syllables of one line, or None where other letters stand or a word cannot be read."""
    marked = khmer.read(line)
    if marked is not None or _MARK in line:
        return marked
    units: list[Syllable] = []
    options: list[Option] = []
    offset = 0
    for word in parts(line, "word", "km"):
        scan = khmer.read(word + _MARK)
        if scan is None:
            return None
        options += [Option(len(units) + option.index, option.value, option.why) for option in scan.options]
        units += [Syllable(u.text, u.value, offset + u.start, offset + u.end) for u in scan.units]
        offset += len(word)
    return Scan(tuple(units), tuple(options))
