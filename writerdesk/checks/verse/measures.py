"""Which rule of the languages room counts a unit of a form."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from writerdesk.checks.said import Said
from writerdesk.checks.verse.vocabulary import UnitName
from writerdesk.checks.words import primary
from writerdesk.languages.cards import card
from writerdesk.languages.prosody import aruz, cir, devanagari_weights, english, khmer_words, romance, simple
from writerdesk.languages.prosody.reading import Lattice, lattice_of
from writerdesk.languages.prosody.rules import RULES, Rule, rule

_RULES: dict[UnitName, str] = {"mora": "japanese", "matra": "hindi", "mizani": "swahili", "fidel": "amharic"}
_PLAIN: dict[UnitName, Rule] = {"cir": cir.read, "word": simple.words, "grapheme": simple.graphemes}
# Languages whose verse can be counted though their card claims no count for prose.
_ROMANCE: Rule = romance.read
_VERSE: dict[str, Rule] = {"en": english.read, **dict.fromkeys(romance.LANGUAGES, _ROMANCE)}
_NAMES: dict[UnitName, tuple[Said, Said]] = {
    "mora": (Said("mora"), Said("morae")),
    "matra": (Said("matra"), Said("matras")),
    "mizani": (Said("mizani"), Said("mizani")),
    "fidel": (Said("fidel letter"), Said("fidel letters")),
    "syllable": (Said("syllable"), Said("syllables")),
    "weight": (Said("weight"), Said("weights")),
    "cir": (Said("cir"), Said("cir")),
    "word": (Said("word"), Said("words")),
    "grapheme": (Said("letter"), Said("letters")),
}


@lru_cache(maxsize=256)
def measure(unit: UnitName, language: str) -> Rule:
    """A function from one line to its units with all they leave open, or ``None`` when the line cannot be counted.

    A ``syllable`` is counted by the rule of ``language`` (BCP 47), a ``weight`` by that of its script; the other units
    have one rule each.
    """
    if unit == "weight":
        return devanagari_weights.read if primary(language) in devanagari_weights.LANGUAGES else aruz.read
    if unit == "syllable" and primary(language) == "km":
        return khmer_words.read
    counting = _PLAIN.get(unit) or (RULES[_RULES[unit]] if unit in _RULES else rule(language, "syllables"))
    return counting or _VERSE.get(primary(language)) or (lambda _line: None)


def lattice(unit: UnitName, language: str, text: str) -> Lattice | None:
    """Every way to read a line as weights, or ``None`` when the line cannot be counted."""
    return _ways(unit, language)(text)


@lru_cache(maxsize=256)
def _ways(unit: UnitName, language: str) -> Callable[[str], Lattice | None]:
    if unit == "weight":
        return devanagari_weights.ways if primary(language) in devanagari_weights.LANGUAGES else aruz.ways
    counting = measure(unit, language)

    def ways(text: str) -> Lattice | None:
        scan = counting(text)
        return lattice_of(text, scan) if scan else None

    return ways


def plural(unit: UnitName) -> Said:
    """The unit's name in a sentence about several."""
    return _NAMES[unit][1]


def named(unit: UnitName, count: int) -> Said:
    """The unit's name behind a count of it."""
    return _NAMES[unit][count != 1]


def can_count(unit: UnitName, language: str) -> bool:
    """Whether lines in ``language`` can be counted in ``unit``: the rule is for its script."""
    own = {"mora": ("Jpan",), "matra": ("Deva",), "fidel": ("Ethi",), "cir": ("Taml",), "mizani": ("Latn",)}
    if unit in own:
        return card(language).script in own[unit]
    if unit == "weight":
        return card(language).script in ("Arab", "Deva")
    return unit != "syllable" or rule(language, "syllables") is not None or primary(language) in _VERSE
