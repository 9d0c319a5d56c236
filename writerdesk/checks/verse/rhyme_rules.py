"""Which rule hears a rhyme, and what it hears at the end of a piece of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from writerdesk.checks.verse import latin_sounds, script_sounds, sounds
from writerdesk.checks.verse.sounds import Sound
from writerdesk.checks.verse.vocabulary import RhymeRule
from writerdesk.checks.words import primary

_RULES: dict[RhymeRule, Callable[[str], Sound]] = {
    "last-syllable": sounds.last_syllable,
    "last-vowel": sounds.last_vowel,
    "tuk": sounds.tuk,
    "vowel-coda": sounds.vowel_coda,
    "qafiya": script_sounds.qafiya,
    "khmer": script_sounds.khmer,
    "fidel": script_sounds.fidel,
    "etukai": script_sounds.etukai,
    "van": latin_sounds.van,
    "odl": latin_sounds.odl,
    "english": latin_sounds.english,
    "french": latin_sounds.french,
    "rima": latin_sounds.rima,
    "rima-hiato": latin_sounds.rima_hiato,
    "german": latin_sounds.german,
}
_OF_LANGUAGE: dict[str, RhymeRule] = {
    **dict.fromkeys(("hi", "awa", "bra", "bho", "mr", "ne", "sa", "mai"), "tuk"),
    **dict.fromkeys(("ur", "fa", "ar", "ps", "sd", "ku", "ug", "prs"), "qafiya"),
    **dict.fromkeys(("es", "it", "gl", "ro", "pl", "qu", "eu"), "rima"),
    **dict.fromkeys(("pt", "ca"), "rima-hiato"),
    "sw": "last-syllable",
    "vi": "van",
    "cy": "odl",
    "km": "khmer",
    "am": "fidel",
    "ti": "fidel",
    "de": "german",
    "nl": "german",
    "en": "english",
    "fr": "french",
}


def sound(rule: RhymeRule, text: str, language: str = "") -> Sound:
    """The sound at the end of ``text`` (of its beginning, by ``etukai``); signs and verse numbers are passed over.

    ``by-language`` hears by the rule of the primary language of the BCP 47 tag, by the last vowel where none is known.
    """
    return _heard(rule_for(rule, language), text)


def rule_for(rule: RhymeRule, language: str) -> RhymeRule:
    """The rule meant: ``by-language`` stands for that of a language."""
    return _OF_LANGUAGE.get(primary(language), "vowel-coda") if rule == "by-language" else rule


@lru_cache(maxsize=20_000)
def _heard(rule: RhymeRule, text: str) -> Sound:
    return _RULES[rule](_letters(text))


def _letters(text: str) -> str:
    """The words of ``text`` in small letters, without signs and numbers, marks kept."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(c if unicodedata.category(c)[0] in "LM" or c in "'’ʼ‘" else " " for c in composed)
    return " ".join(kept.lower().split())
