"""Words that the dictionary does not know, each place of them; silent where a language has no good dictionary."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material
from writerdesk.languages.cards import LanguageCard
from writerdesk.languages.dictionaries import dictionary_facts
from writerdesk.text.scripts import script_sets
from writerdesk.text.segments import Segment

_WORD_ENDS_SENTENCE = '.!?…:«“"„—–\n¿¡'
_JAPANESE = frozenset(("Hira", "Kana", "Hani"))


def spelling_state(material: Material) -> str:
    """``ran``, ``off`` (nobody asked), ``soft`` (dictionary too poor, off by default), ``none`` (no dictionary) or
    ``failed`` (the worker is down; it starts again by itself).
    """
    facts = dictionary_facts(material.language)
    if facts is None or not material.card.known:
        return "none"
    if material.spelling is None:
        return "off"
    if facts.soft and not material.soft_spelling:
        return "soft"
    return "failed" if material.spelled is None else "ran"


def unknown_words(material: Material) -> Iterator[Hit]:
    """Unknown words, without names, numbers, addresses, single letters and words of another script."""
    if spelling_state(material) != "ran":
        return
    facts = dictionary_facts(material.language)
    asked, known = material.spelled or ([], {})
    names = _names(material.text, asked)
    for word in asked:
        if known.get(word.text, True) or word.text in names:
            continue
        yield Hit(
            word.start,
            word.end,
            message=f"“{word.text}” is not in the dictionary.",
            found=word.text,
            expected="a word of the dictionary, or one that you teach it",
            source=facts.name if facts else "",
            fixes=_suggestions(material, word.text),
        )


def _suggestions(material: Material, word: str) -> tuple[Fix, ...]:
    if material.spelling is None or not material.suggestions:
        return ()
    return tuple(Fix(f"Write {near}", near) for near in material.spelling.suggest(word, material.language))


def spellable_words(text: str, words: list[Segment], card: LanguageCard, learned: frozenset[str]) -> list[Segment]:
    """The words that a dictionary of the card's language can judge."""
    scripts = _JAPANESE if card.script == "Jpan" else frozenset((card.script,))
    judged = []
    for word in words:
        if len(word.text) < 2 or any(map(str.isdigit, word.text)) or word.text.isupper():
            continue
        if word.text in learned or word.text.casefold() in learned:
            continue
        if _in_address(text, word) or not _in_script(word.text, scripts):
            continue
        judged.append(word)
    return judged


def _in_script(word: str, scripts: frozenset[str]) -> bool:
    return all(not sets or sets & scripts for sets in map(script_sets, word))


def _in_address(text: str, word: Segment) -> bool:
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    return before in {"@", "/", "#", "_", "\\"} or after in {"@", "_"} or text[word.end : word.end + 3] == "://"


def _names(text: str, words: list[Segment]) -> frozenset[str]:
    """Words with a capital inside a sentence: nearly always names, in every language that has capitals but German."""
    return frozenset(word.text for word in words if word.text[0].isupper() and not _opens_sentence(text, word.start))


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(" \t\u00a0\u202f'’‘([")
    return not before or before[-1] in _WORD_ENDS_SENTENCE
