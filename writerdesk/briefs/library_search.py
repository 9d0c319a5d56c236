"""Finding entries of a library: every typed word, folded, anywhere in an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from writerdesk.briefs.library import Entry
from writerdesk.text.fold import fold

_AITERATION = 60
"""Code points of a passage on each side of what was found."""


@dataclass(frozen=True)
class Passage:
    """Where the first typed word stands: the field (``title``, ``prompt`` …), the iteration (0: none), some text."""

    field: str
    iteration: int
    text: str


def look(entries: Iterable[Entry], query: str) -> Iterator[tuple[Entry, Passage]]:
    """Entries that hold every word of ``query``, in their order, with a passage; nothing for a query without words."""
    for entry in entries:
        wanted = fold(query, entry.language).split()
        if not wanted:
            return
        fields = [(field, number, text, fold(text, entry.language)) for field, number, text in _texts(entry)]
        if all(any(word in folded for _f, _n, _t, folded in fields) for word in wanted):
            field, number, text, folded = next(one for one in fields if wanted[0] in one[3])
            yield entry, Passage(field, number, _piece(text, folded, wanted[0]))


def _texts(entry: Entry) -> Iterator[tuple[str, int, str]]:
    yield "title", 0, entry.title
    yield "tags", 0, " · ".join(entry.tags)
    yield "brief", 0, entry.brief
    for one in entry.iterations:
        for field in ("prompt", "answer", "comment", "model", "tried_on", "by"):
            yield field, one.number, getattr(one, field)
    for mark in entry.approvals:
        yield "approved", mark.iteration, mark.by


def _piece(text: str, folded: str, word: str) -> str:
    """About where the word stands; folding may change lengths, so the place is found by its share of the text."""
    at = folded.find(word) * len(text) // max(len(folded), 1)
    start, end = max(0, at - _AITERATION), min(len(text), at + len(word) + _AITERATION)
    piece = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{piece}{'…' if end < len(text) else ''}"
