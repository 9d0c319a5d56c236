"""Tamil feet (cir) and the asai they are made of, wherever a line is cut.

Kuril is a letter with a short vowel, nedil one with a long vowel; ஐ and ஔ are long at the head of a foot and short
elsewhere (aikarakkurukkam). Read from left to right: kuril directly followed by kuril or nedil is one nirai (R),
anything else is ner (N); pure consonants after it are taken in. A foot is a written word unless the writer or a search
cuts otherwise, since venpa often cuts inside words and across them.
Sources: en.wikipedia.org, Venpa, its grammar; ta.wikipedia.org, அசை (யாப்பிலக்கணம்).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from writerdesk.languages.prosody.reading import Scan, Syllable, foreign, plain

OWN = re.compile("[\u0b82-\u0bcd\u0bd0\u0bd7]+")
_WORD = re.compile("[\u0b82-\u0bcd\u0bd0\u0bd7\u200c\u200d]+")
_LETTER = re.compile(
    "(?P<vowel>[\u0b85-\u0b94])|(?P<aytam>\u0b83)"
    "|(?P<consonant>[\u0b95-\u0bb9])(?:(?P<pulli>\u0bcd[\u200c\u200d]*)|(?P<sign>[\u0bbe-\u0bcc]\u0bd7?)?)"
)
_SHORT = frozenset("அஇஉஎஒிுெொ")
_SHORT_INSIDE = frozenset("ஐஔைௌ")


class Letter(NamedTuple):
    """A letter: ``length`` s short, l long, a the ai and au that are long at the head of a foot only, p pure."""

    length: str
    start: int
    end: int
    begins_word: bool
    text: str


def read(line: str) -> Scan | None:
    """The feet of a line as its words stand, 1 each, or None when it holds letters of another script or numbers."""
    if foreign(line, OWN):
        return None
    return plain([Syllable(found.group(), 1, *found.span()) for found in _WORD.finditer(line)])


def letters_of(line: str) -> list[Letter]:
    """The letters of a line in order, with where words begin."""
    letters: list[Letter] = []
    for word in _WORD.finditer(line):
        at = word.start()
        letters += [
            Letter(length, at + start, at + end, begins, text)
            for length, start, end, begins, text in known_letters(word.group())
        ]
    return letters


@lru_cache(maxsize=1 << 13)
def known_letters(word: str) -> tuple[Letter, ...]:
    """The letters of a word, places counted from its beginning; words are remembered."""
    letters: list[Letter] = []
    for found in _LETTER.finditer(word):
        vowel = found["vowel"] or found["sign"] or ""
        if found["aytam"] or found["pulli"]:
            length = "p"
        elif not vowel or vowel in _SHORT:
            length = "s"
        else:
            length = "a" if vowel in _SHORT_INSIDE else "l"
        letters.append(Letter(length, found.start(), found.end(), not letters, found.group()))
    return tuple(letters)


_VOWEL_SIGNS = dict(zip("அஆஇஈஉஊஎஏஐஒஓஔ", ("", *"ாிீுூெேைொோௌ"), strict=True))


def said_together(letters: Sequence[Letter], following: str = "") -> list[Letter]:
    """The letters as verse joins them across words, where an edition has parted them; ``following`` is the next line.

    A last short u goes before a vowel, whose consonant then begins the next word (காண்பது அறிவு, காண்ப தறிவு), and
    before ய, where a short i of the same kind (தியாது) goes too.
    """
    found: list[Letter] = []
    for number, letter in enumerate(letters):
        before = found[-1] if found else None
        sign = _VOWEL_SIGNS.get(letter.text)
        behind = letters[number + 1].text if number + 1 < len(letters) else following
        if before is not None and sign is not None and len(found) > 1 and before.text[1:] == "ு":
            found[-1] = Letter(letter.length, before.start, letter.end, True, before.text[0] + sign)
        elif _is_lost(letter, number, letters, behind):
            found.append(letter._replace(length="p"))
        else:
            found.append(letter)
    return found


def vowels_taken(letters: Sequence[Letter]) -> list[Letter]:
    """The letters where a pure consonant that ends a word takes the vowel behind it (பருப்பும் இவை, பருப்புமிவை)."""
    found: list[Letter] = []
    for letter in letters:
        before, sign = found[-1] if found else None, _VOWEL_SIGNS.get(letter.text)
        if before is not None and sign is not None and before.length == "p" and before.text != "ஃ":
            found[-1] = Letter(letter.length, before.start, letter.end, True, before.text[0] + sign)
        else:
            found.append(letter)
    return found


def _is_lost(letter: Letter, number: int, letters: Sequence[Letter], behind: str) -> bool:
    ends_word = number + 1 == len(letters) or letters[number + 1].begins_word
    if letter.text[1:] == "ு" and number > 1 and ends_word:
        return behind[:1] == "ய" or (number + 1 == len(letters) and behind[:1] in _VOWEL_SIGNS)
    return letter.text[1:] == "ி" and letter.begins_word and behind[:2] == "யா"


def with_aytam(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with ஃ said as a short one: அஃது as nirai."""
    return [letter._replace(length="s") if letter.text == "ஃ" else letter for letter in letters]


def shape(foot: Sequence[Letter]) -> str:
    """The asai of a foot, N ner and R nirai; behind them u where it ends in a short u."""
    if not foot:
        return ""
    return asai("".join([letter.length for letter in foot])) + ("u" if closes_short(foot[-1]) else "")


def closes_short(letter: Letter) -> bool:
    """Whether a last letter is a short u."""
    return letter.length == "s" and letter.text.endswith(("ு", "உ"))


class Foot(NamedTuple):
    """A word as a foot: its shape, and where its letters begin and end in it."""

    shape: str
    start: int
    end: int


def printed_feet(line: str) -> list[Foot]:
    """The words of a line that have letters, each a foot; places are those of the line."""
    feet = []
    for found in _WORD.finditer(line):
        foot = known_word(found.group())
        if foot is not None:
            feet.append(Foot(foot.shape, found.start() + foot.start, found.start() + foot.end))
    return feet


@lru_cache(maxsize=1 << 13)
def known_word(word: str) -> Foot | None:
    """A word as a foot, places counted from its beginning, or None where it has no letter; words are remembered."""
    letters = letters_of(word)
    return Foot(shape(letters), letters[0].start, letters[-1].end) if letters else None


@lru_cache(maxsize=4096)
def asai(foot: str) -> str:
    """The asai of a foot by the lengths of its letters; ai and au are long at its head only."""
    lengths = [
        length if length != "a" else "s" if foot[:place].strip("p") else "l" for place, length in enumerate(foot)
    ]
    found, place = "", 0
    while place < len(lengths):
        if lengths[place] == "p":
            place += 1
            continue
        nirai = lengths[place] == "s" and place + 1 < len(lengths) and lengths[place + 1] in "sl"
        found += "R" if nirai else "N"
        place += 2 if nirai else 1
    return found
