"""Words that the dictionary does not know, each place of them; silent where a language has no good dictionary."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.near_words import near_words
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said

_LONGEST_SHOWN = 80  # code points of a word in a sentence


def spelling_state(material: Material) -> str:
    """``ran``, ``off`` (nobody asked), ``soft`` (dictionary too poor, off by default), ``none`` (no dictionary) or
    ``failed`` (the worker is down; it starts again by itself).
    """
    source = material.spelled_by
    if source is None:
        return "none"
    if material.spelling is None:
        return "off"
    if source.soft and not material.soft_spelling:
        return "soft"
    return "failed" if material.unknown is None else "ran"


def unknown_words(material: Material) -> Iterator[Hit]:
    """Unknown words, without names, numbers, addresses, single letters and words of another script."""
    if spelling_state(material) != "ran":
        return
    source = material.spelled_by
    for start, word in material.unknown or ():
        yield Hit(
            start + word.start,
            start + word.end,
            message=Said("“{word}” is not in the dictionary.", word=_shown(word.text)),
            found=word.text,
            expected="a word of the dictionary, or one that you teach it",
            source=", ".join(source.names) if source else "",
            fixes=_suggestions(material, word.text),
        )


def _shown(word: str) -> str:
    return word if len(word) <= _LONGEST_SHOWN else word[:_LONGEST_SHOWN] + "…"


def _suggestions(material: Material, word: str) -> tuple[Fix, ...]:
    if material.spelling is None or not material.suggestions:
        return ()
    found = (*near_words(word, material.learned), *material.spelling.suggest(word, material.language))
    return tuple(Fix(Said("Write {words}", words=near), near) for near in dict.fromkeys(found))
