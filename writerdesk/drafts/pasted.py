"""How much of a text came from elsewhere: numbers that wait for the next save, and the places while it is open.

Of what was pasted only its size is stored, and only until a save takes it into the process record; no word is kept.
What is taken away again, by whatever way, is taken off: only what still stands came from elsewhere.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

_REMEMBERED = 200


@dataclass(frozen=True)
class Came:
    """``text`` came with the paste ``paste``, or went again (``sign`` −1)."""

    paste: int
    sign: int
    text: str


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    paste: int


class PastedSpans:
    """Where in one section stands what was pasted since it was opened; offsets are code points of the section."""

    def __init__(self) -> None:
        self._spans: list[_Span] = []
        # What was removed, so that it is known again when an undo brings it back. Never stored.
        self._gone: OrderedDict[tuple[int, str], list[_Span]] = OrderedDict()

    def edit(self, position: int, removed: str, inserted: str, paste: int = 0) -> list[Came]:
        """Follow an edit; ``paste`` is its number where the inserted text came from elsewhere, else 0.

        Gives what came and what went, in that order of the two: first what went.
        """
        changes = self._remove(position, removed) if removed else []
        if inserted:
            changes += self._insert(position, inserted, paste)
        return changes

    def _remove(self, position: int, removed: str) -> list[Came]:
        end = position + len(removed)
        gone: list[_Span] = []
        kept: list[_Span] = []
        for span in self._spans:
            low, high = max(span.start, position), min(span.end, end)
            if low < high:
                gone.append(_Span(low - position, high - position, span.paste))
            for start, stop in ((span.start, min(span.end, position)), (max(span.start, end), span.end)):
                if start < stop:
                    back = len(removed) if start >= end else 0
                    kept.append(_Span(start - back, stop - back, span.paste))
        self._spans = kept
        if gone:
            self._gone[_key(position, removed)] = gone
            if len(self._gone) > _REMEMBERED:
                self._gone.popitem(last=False)
        return [Came(span.paste, -1, removed[span.start : span.end]) for span in gone]

    def _insert(self, position: int, inserted: str, paste: int) -> list[Came]:
        moved: list[_Span] = []
        for span in self._spans:
            if span.end <= position:
                moved.append(span)
                continue
            if span.start < position:
                moved.append(_Span(span.start, position, span.paste))
            moved.append(_Span(max(span.start, position) + len(inserted), span.end + len(inserted), span.paste))
        back = self._gone.pop(_key(position, inserted), [])
        fresh = [_Span(0, len(inserted), paste)] if paste else back
        self._spans = moved + [_Span(one.start + position, one.end + position, one.paste) for one in fresh]
        return [Came(one.paste, 1, inserted[one.start : one.end]) for one in fresh]


def _key(position: int, text: str) -> tuple[int, str]:
    # A longer passage may come back elsewhere (cut and put in again); a single letter is too common for that.
    return (position if len(text) == 1 else -1), text


def keep_came(connection: sqlite3.Connection, piece: str, amounts: Iterable[tuple[int, int]]) -> None:
    """Add paste numbers with their graphemes (below 0: gone again); what a save has taken already stays taken."""
    for paste, graphemes in amounts:
        if graphemes > 0:
            connection.execute(
                "INSERT INTO pasted_amounts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET graphemes = graphemes + ?3",
                (paste, piece, graphemes),
            )
        else:
            connection.execute(
                "UPDATE pasted_amounts SET graphemes = max(0, graphemes + ?) WHERE id = ?", (graphemes, paste)
            )


def take_came(connection: sqlite3.Connection, piece: str) -> int:
    """Graphemes of a piece that came from elsewhere since the last save; they are taken into this one."""
    (graphemes,) = connection.execute(
        "SELECT coalesce(sum(graphemes), 0) FROM pasted_amounts WHERE piece = ?", (piece,)
    ).fetchone()
    connection.execute("DELETE FROM pasted_amounts WHERE piece = ?", (piece,))
    return int(graphemes)
