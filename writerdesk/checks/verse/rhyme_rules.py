"""Which rule hears a rhyme, and what it hears at the end of a piece of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from writerdesk.checks.verse import latin_sounds, script_sounds, sounds
from writerdesk.checks.verse.sounds import SILENT, Sound
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


# Rules that hear nothing before the last word; "qafiya" does only where an Arabic word stands there.
_LAST_WORD: frozenset[RhymeRule] = frozenset(
    ("last-syllable", "vowel-coda", "van", "odl", "khmer", "english", "french", "rima", "rima-hiato", "german")
)
_KEPT = 20_000


def sound(rule: RhymeRule, text: str, language: str = "") -> Sound:
    """The sound at the end of ``text`` (of its beginning, by ``etukai``); signs and verse numbers are passed over.

    ``by-language`` hears by the rule of the primary language of the BCP 47 tag, by the last vowel where none is known.
    Words are heard once and remembered, for poems say the same ones again.
    """
    hears = rule_for(rule, language)
    tokens = text.split()
    last = next(filter(None, map(_plain, reversed(tokens))), "")
    if hears != "etukai" or len(tokens) == 1:
        said = _heard(hears, last if hears == "etukai" else last.rpartition(" ")[2])
        if hears in _LAST_WORD or _is_whole(hears, last, said, tokens):
            return said
    return _RULES[hears](" ".join(filter(None, map(_plain, tokens))))


def _is_whole(rule: RhymeRule, last: str, said: Sound, tokens: list[str]) -> bool:
    """Whether the words before the last one add nothing to what is heard of it."""
    if len(tokens) == 1 and " " not in last:
        return True
    if rule == "tuk":  # the last two aksharas, and a sign at the head of a word belongs to the one before
        return "|" in said.full and last.rpartition(" ")[2][:1].isalpha()
    if rule == "qafiya":
        return bool(said.weak) or not any(map(script_sounds.is_arabic, map(_plain, tokens)))
    return said != SILENT


def rule_for(rule: RhymeRule, language: str) -> RhymeRule:
    """The rule meant: ``by-language`` stands for that of a language."""
    return _OF_LANGUAGE.get(primary(language), "vowel-coda") if rule == "by-language" else rule


@lru_cache(maxsize=_KEPT)
def _heard(rule: RhymeRule, words: str) -> Sound:
    return _RULES[rule](words)


@lru_cache(maxsize=_KEPT)
def _plain(word: str) -> str:
    """A word in small letters, without signs and numbers, marks kept; none or several where they part it."""
    composed = unicodedata.normalize("NFC", word)
    kept = "".join(c if unicodedata.category(c)[0] in "LM" or c in "'’ʼ‘" else " " for c in composed)
    return " ".join(kept.lower().split())


def forget_words() -> None:
    """Forget every word heard before; for benchmarks."""
    _heard.cache_clear()
    _plain.cache_clear()
