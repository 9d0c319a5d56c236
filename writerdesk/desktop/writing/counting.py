"""Counts while one writes: only the paragraph that changed is counted, off the main thread; sums are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writerdesk.languages.paragraph_counts import ParagraphCounter, RunningCounts

Counted = dict[str, int | None]


class ParagraphCounts:
    """Counts of the section on the page, in one language. One job uses it at a time; the first one imports."""

    def __init__(self, language: str) -> None:
        self.language = language

    def count(self, paragraphs: Sequence[str]) -> Counted:
        """The units of the section on the page; None where a unit cannot be counted."""
        return self._running.count(paragraphs)

    def section(self, text: str) -> Counted:
        """The units of another section of the piece."""
        return self._counter.section(text)

    @cached_property
    def _counter(self) -> ParagraphCounter:
        from writerdesk.languages.paragraph_counts import ParagraphCounter

        return ParagraphCounter(self.language)

    @cached_property
    def _running(self) -> RunningCounts:
        from writerdesk.languages.paragraph_counts import RunningCounts

        return RunningCounts(self._counter)


def summed(counts: Iterable[Counted]) -> Counted:
    """Sums of whole sections by unit; a unit that one of them cannot count is not counted at all."""
    total: Counted = {}
    for one in counts:
        for unit, number in one.items():
            before = total.get(unit, 0)
            total[unit] = None if number is None or before is None else before + number
    return total
