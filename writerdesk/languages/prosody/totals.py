"""How much a line counts in a unit, without its syllables: a book is counted in the time of its different words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from typing import cast

from writerdesk.languages.cards import card
from writerdesk.languages.prosody.rules import LONGEST_LINE, RULES

# Where the words of a line change each other (elision, liaison), or its script decides which rule holds.
_BY_LINES = frozenset({"arabic", "french", "khmer", "serbian"})
# Rules whose module says a line's total sooner than its syllables, by a function ``total``.
_VOWELS = "basque belarusian esperanto finnish georgian hungarian malay tagalog turkish ukrainian"
_QUICK = {"swahili": "mizani", **dict.fromkeys(_VOWELS.split(), "vowels")}
_KEPT, _LONGEST_KEPT = 100_000, 64
_UNCOUNTED = -1


class LineTotals:
    """The totals of lines by one rule (a name of :data:`.rules.RULES`); words are remembered. One thread at a time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._words = None if name in _BY_LINES else _Words(name)

    @cached_property
    def _total(self) -> Callable[[str], int | None]:
        return _counting(self._name)

    def __call__(self, line: str) -> int | None:
        """The total of the likeliest reading, None where the line cannot be counted."""
        words = self._words
        if len(line) > LONGEST_LINE:
            return None
        if words is None:
            return self._total(line)
        if len(words) > _KEPT:
            words.clear()
        found = list(map(words.__getitem__, line.split()))
        return sum(found) if _UNCOUNTED not in found else None


def line_totals(tag: str, unit: str) -> LineTotals | None:
    """The totals for a unit (``morae``, ``matras``, ``syllables``) in a language, or None where no rule is known."""
    name = card(tag).counting.get(unit)
    return LineTotals(name) if name else None


class _Words(dict[str, int]):
    """Word → its total, -1 where it cannot be counted; worked out when it is first met."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    @cached_property
    def _counting(self) -> Callable[[str], int | None]:
        return _counting(self._name)

    def __missing__(self, word: str) -> int:
        total = self._counting(word)
        number = _UNCOUNTED if total is None else total
        if len(word) <= _LONGEST_KEPT:
            self[word] = number
        return number


def _counting(name: str) -> Callable[[str], int | None]:
    """A line's total by a rule; asked for when it first counts, for the rule's module is imported."""
    module = _QUICK.get(name, "")

    def total(line: str) -> int | None:
        scan = RULES[name](line)
        return scan.total if scan else None

    if not module:
        return total
    quick = cast("Callable[..., int | None]", import_module(f"writerdesk.languages.prosody.{module}").total)
    return partial(quick, language=name) if module == "vowels" else quick
