"""Which characters of a language are hard to type, in the order in which they are looked for; without Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from writerdesk.languages.cards import LanguageCard

_MOST_RECENT = 24
_CODE = re.compile(r"(?:u\+?|0x|\\u)?([0-9a-f]{4,6})\Z", re.IGNORECASE)
_PLAIN = frozenset(map(chr, range(0x20, 0x7F)))
_SHOWN = {
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM", "\u00a0": "NBSP",
    "\u202f": "NNBSP", "\u00ad": "SHY", "\u061c": "ALM", "\u2060": "WJ", "\u034f": "CGJ", "\u180b": "FVS1",
    "\u180c": "FVS2", "\u180d": "FVS3", "\u180e": "MVS",
}  # fmt: skip


_JOINERS = "\u200c\u200d"
_UNSEEN = dict.fromkeys(
    ("Beng", "Deva", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Taml", "Telu", "Khmr", "Mymr"), _JOINERS
) | {"Arab": _JOINERS + "\u200e\u200f", "Hebr": "\u200e\u200f", "Syrc": _JOINERS, "Thaa": "\u200e\u200f",
     "Nkoo": "\u200d\u200e\u200f", "Adlm": "\u200e\u200f", "Mong": "\u180b\u180c\u180d\u180e\u202f\u200d"}  # fmt: skip
_SQUARE = frozenset({"Jpan", "Hans", "Hant", "Hani"})
"""Scripts whose lines break nearly anywhere: nobody types where."""


def characters(card: LanguageCard) -> list[str]:
    """Signs, marks, digits and letters of a card that no plain keyboard has; each once. A sequence is one letter."""
    letters = [*card.exemplar.split(" "), *card.auxiliary.split(" ")]
    marks = [letter for letter in letters if is_mark(letter)]
    signs = [*card.quotes, *card.alternate_quotes, *card.punctuation.split(" "), *unseen(card)]
    digits = list(card.digits)
    rest = [letter for letter in letters if not is_mark(letter)]
    return [one for one in dict.fromkeys([*signs, *marks, *digits, *rest]) if one and not _PLAIN.issuperset(one)]


def unseen(card: LanguageCard) -> list[str]:
    """Signs that are only seen by what they do, as the language's script needs them (The Unicode Standard, 9 to 16)."""
    found = list(_UNSEEN.get(card.script, ""))
    if card.segmentation == "unspaced" and card.script not in _SQUARE:
        found.insert(0, "\u200b")
    return found


def is_mark(letter: str) -> bool:
    """Whether a character joins the letter before it, or is seen only by what it does."""
    return bool(letter) and unicodedata.category(letter[0]) in {"Mn", "Mc", "Me", "Cf"}


def shown(letter: str) -> str:
    """How a character is drawn by itself: a mark on a dotted circle, an invisible one by its short name."""
    if letter in _SHOWN:
        return _SHOWN[letter]
    return f"\u25cc{letter}" if is_mark(letter) else letter


def name_of(letter: str) -> str:
    """Its name in the Unicode Character Database and its code: ``arabic letter hamza (U+0621)``."""
    names = " + ".join(unicodedata.name(sign, "unnamed").lower() for sign in letter)
    return f"{names} ({' '.join(f'U+{ord(sign):04X}' for sign in letter)})"


def found(letters: Iterable[str], typed: str) -> list[str]:
    """Characters in whose names a word begins with each typed one, and the one whose code or self was typed."""
    words = typed.lower().split()
    by_name = [letter for letter in letters if all(f" {word}" in f" {name_of(letter)}" for word in words)]
    code = _CODE.fullmatch(typed.strip())
    meant = int(code.group(1), 16) if code else 0
    if 0x20 < meant <= 0x10FFFF and unicodedata.category(chr(meant)) not in {"Cs", "Cc", "Cn"}:
        by_name.insert(0, chr(meant))
    return list(dict.fromkeys(by_name))


def recent_first(letters: list[str], recent: str) -> list[str]:
    """``letters`` with those inserted last before all others; ``recent`` as the setting keeps it."""
    known = set(letters)
    before = [one for one in recent.split(" ") if one in known]
    return list(dict.fromkeys([*before, *letters]))


def with_recent(recent: str, letter: str) -> str:
    """The setting after a character was inserted."""
    kept = [one for one in recent.split(" ") if one and one != letter]
    return " ".join([letter, *kept][:_MOST_RECENT])
