"""Which rule counts which unit in which language; the card names the rule, this is where the name leads.

Every rule reads one line (NFC or not) and gives a :class:`.Scan`, or None where nobody can count it: other letters,
numbers, vowels or ends of words that are not written. A rule's module is imported when it first counts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import cast

from writerdesk.languages.cards import card
from writerdesk.languages.prosody.reading import Scan

Rule = Callable[[str], Scan | None]


@cache
def _reader(module: str) -> Callable[..., Scan | None]:
    return cast("Callable[..., Scan | None]", import_module(f"writerdesk.languages.prosody.{module}").read)


LONGEST_LINE = 100_000
"""Code points; nobody counts the syllables of a longer line."""


def _of(module: str, name: str = "") -> Rule:
    """The rule ``read`` of a module of this package; with ``name`` one of several that its ``read`` knows."""

    def read(line: str) -> Scan | None:
        if len(line) > LONGEST_LINE:
            return None
        reader = _reader(module)
        return reader(line, name) if name else reader(line)

    return read


RULES: dict[str, Rule] = {
    "amharic": _of("fidel"),
    "arabic": _of("arabic"),
    "basque": _of("vowels", "basque"),
    "belarusian": _of("vowels", "belarusian"),
    "bengali": _of("akshara", "bengali"),
    "burmese": _of("burmese"),
    "chinese": _of("written", "chinese"),
    "esperanto": _of("vowels", "esperanto"),
    "finnish": _of("vowels", "finnish"),
    "french": _of("french"),
    "georgian": _of("vowels", "georgian"),
    "hindi": _of("matra"),
    "hungarian": _of("vowels", "hungarian"),
    "japanese": _of("mora"),
    "khmer": _of("khmer"),
    "korean": _of("written", "korean"),
    "malay": _of("vowels", "malay"),
    "sanskrit": _of("akshara", "sanskrit"),
    "serbian": _of("vowels", "serbian"),
    "swahili": _of("mizani"),
    "tagalog": _of("vowels", "tagalog"),
    "tamil": _of("tamil"),
    "telugu": _of("akshara", "telugu"),
    "tibetan": _of("written", "tibetan"),
    "turkish": _of("vowels", "turkish"),
    "ukrainian": _of("vowels", "ukrainian"),
    "vietnamese": _of("written", "vietnamese"),
    "welsh": _of("welsh"),
    "yoruba": _of("yoruba"),
}
"""Name of a rule, as cards write it, to the rule. The names stay: forms and cards of others may use them."""


def rule(tag: str, unit: str) -> Rule | None:
    """The rule for a unit (``morae``, ``matras``, ``syllables``) in a language, or None where none is known."""
    name = card(tag).counting.get(unit)
    return RULES[name] if name else None
