"""Tamil: the syllables of a line; its feet are those of :mod:`.cir`."""

from __future__ import annotations

from writerdesk.languages.prosody.cir import OWN, letters_of
from writerdesk.languages.prosody.reading import Scan, Syllable, foreign


def read(line: str) -> Scan | None:
    """The syllables of a line (letters with a vowel, consonants after them taken in), or None for other scripts."""
    if foreign(line, OWN):
        return None
    units: list[Syllable] = []
    for letter in letters_of(line):
        if letter.length != "p" or letter.begins_word:
            units.append(Syllable(letter.text, 1, letter.start, letter.end))
        else:
            units[-1] = Syllable(line[units[-1].start : letter.end], 1, units[-1].start, letter.end)
    return Scan(tuple(units))
