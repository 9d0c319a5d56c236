"""Counts while one writes: only the paragraph that changed is counted, off the main thread; sums are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writerdesk.drafts.counts_elsewhere import CountsElsewhere
    from writerdesk.drafts.draft import Draft
    from writerdesk.languages.paragraph_counts import ParagraphCounter, RunningCounts

Counted = dict[str, int | None]
_VERSE_UNITS = frozenset({"morae", "matras", "syllables"})


class ParagraphCounts:
    """Counts of the section on the page, in one language. One job uses it at a time; the first one imports."""

    def __init__(self, language: str, *, verse: bool = True) -> None:
        """``verse``: morae, matras and syllables are counted too, which takes longer than all else."""
        self.language = language
        self._verse = verse
        self._wanted: set[str] = set()
        self._stored: CountsElsewhere | None = None

    def want(self, units: Iterable[str]) -> None:
        """Count these units as well: a brief asks for them."""
        self._wanted.update(units)
        if not self._verse and not _VERSE_UNITS.isdisjoint(self._wanted):
            self._verse, self._stored = True, None
            for name in ("_counter", "_running"):
                self.__dict__.pop(name, None)

    def count(self, paragraphs: Sequence[str]) -> Counted:
        """The units of the section on the page; None where a unit cannot be counted."""
        return self._running.count(paragraphs)

    def elsewhere(self, draft: Draft, section: str, paragraphs: Sequence[str]) -> Counted:
        """The units of all sections of the piece but ``section``, mostly as they are stored; {} where there is none.

        ``paragraphs`` are those of ``section``: a word that goes on over its end is one word.
        """
        if self._stored is None:
            from writerdesk.drafts.counts_elsewhere import CountsElsewhere

            self._stored = CountsElsewhere(draft, self.language, self._counter.section)
        from writerdesk.languages.paragraph_counts import summed

        verse = self._counter.verse if self._verse else frozenset()
        return summed(self._stored.counts(section, self._wanted | verse, paragraphs))

    @cached_property
    def _counter(self) -> ParagraphCounter:
        from writerdesk.languages.paragraph_counts import ParagraphCounter

        return ParagraphCounter(self.language, verse=self._verse)

    @cached_property
    def _running(self) -> RunningCounts:
        from writerdesk.languages.paragraph_counts import RunningCounts

        return RunningCounts(self._counter)


def together(here: Counted, elsewhere: Counted) -> Counted:
    """What the section on the page and all others count, ``elsewhere`` {} where there is no other."""
    if not elsewhere:
        return here
    from writerdesk.languages.paragraph_counts import summed

    return summed((here, elsewhere))
