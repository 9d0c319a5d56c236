"""Counts while one writes: each paragraph is counted once, off the main thread; sums are cheap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_KEPT = 20_000
_NOT_SUMS = ("lines", "stanzas", "pages", "minutes")


@dataclass
class ParagraphCounts:
    """Counts of paragraphs in one language, remembered by their text. One job uses it at a time."""

    language: str
    _known: dict[str, dict[str, int | None]] = field(default_factory=dict)

    def count(self, paragraphs: Sequence[str]) -> dict[str, int | None]:
        """The units of a section; None where a unit cannot be counted."""
        import msgspec

        from writerdesk.languages.counting import count_units

        if len(self._known) > _KEPT:
            self._known.clear()
        for text in paragraphs:
            if text not in self._known:
                self._known[text] = msgspec.structs.asdict(count_units(text, self.language))
        return summed(self._known[text] for text in paragraphs) | {
            "lines": sum(1 for text in paragraphs if text.strip()),
            "stanzas": stanzas(paragraphs),
        }


def stanzas(paragraphs: Iterable[str]) -> int:
    """Runs of lines that are not blank."""
    count, inside = 0, False
    for text in paragraphs:
        written = bool(text.strip())
        count += written and not inside
        inside = written
    return count


def summed(counts: Iterable[dict[str, int | None]], *, every: bool = False) -> dict[str, int | None]:
    """Sums by unit; a unit that one part cannot count is not counted at all.

    Lines and stanzas of paragraphs are no sums; of whole sections (``every``) they are.
    """
    total: dict[str, int | None] = {}
    for one in counts:
        for unit, number in one.items():
            if unit in _NOT_SUMS and not every:
                continue
            before = total.get(unit, 0)
            total[unit] = None if number is None or before is None else before + number
    return total
