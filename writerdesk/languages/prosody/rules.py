"""Which rule counts which unit in which language; the card names the rule, this is where the name leads."""

from __future__ import annotations

from collections.abc import Callable

from writerdesk.languages.cards import card
from writerdesk.languages.prosody import arabic, asai, fidel, french, khmer, matra, mizani, mora, yoruba
from writerdesk.languages.prosody.reading import Reading, Scan

Rule = Callable[[str], Scan | None]

RULES: dict[str, Rule] = {
    "amharic": fidel.read,
    "arabic": arabic.read,
    "french": french.read,
    "hindi": matra.read,
    "japanese": mora.read,
    "khmer": khmer.read,
    "swahili": mizani.read,
    "tamil": asai.read,
    "yoruba": yoruba.read,
}


def rule(tag: str, unit: str) -> Rule | None:
    """The rule for a unit (``morae``, ``matras``, ``syllables``) in a language, or None where none is known."""
    name = card(tag).counting.get(unit)
    return RULES[name] if name else None


def readings(line: str, tag: str, unit: str) -> list[Reading]:
    """Every way to count one line, likeliest first; empty when the line cannot be counted in this language."""
    counting = rule(tag, unit)
    scan = counting(line) if counting else None
    return scan.readings() if scan else []
