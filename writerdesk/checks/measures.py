"""Which rule of the languages room counts a unit of a form."""

from __future__ import annotations

from writerdesk.checks.forms import UnitName
from writerdesk.languages.prosody.rules import RULES, Rule, rule

_RULES: dict[UnitName, str] = {"mora": "japanese", "matra": "hindi", "mizani": "swahili", "fidel": "amharic"}
_PLURALS: dict[UnitName, str] = {"mora": "morae", "matra": "matras", "mizani": "mizani", "fidel": "fidel letters"}


def measure(unit: UnitName, language: str) -> Rule:
    """A function from one line to its units with all they leave open, or ``None`` when the line cannot be counted.

    A ``syllable`` is counted by the rule of ``language`` (BCP 47); the other units have one rule each.
    """
    counting = RULES[_RULES[unit]] if unit in _RULES else rule(language, "syllables")
    return counting or (lambda _line: None)


def plural(unit: UnitName) -> str:
    """The unit's name in a sentence about several."""
    return _PLURALS.get(unit, f"{unit}s")
