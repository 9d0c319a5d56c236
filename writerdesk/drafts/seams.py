"""Where a line is cut because it is too long to be edited in one: what its parts count too much, taken together.

Each part has a line of its own, and so has the word, the cluster or the sentence that goes over the cut.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from writerdesk.drafts import pieces
from writerdesk.drafts.statistics_rows import Counted, cuts

_REACH = 64
"""Code points to each side of a cut: no word or cluster that somebody wrote goes on for longer."""

_Edges = tuple[str, str]
"""The beginning of a section's first line, and the end of its last one."""


class Seams:
    """The cuts of one piece. Each state of each cut is counted once; one job uses it at a time."""

    def __init__(self, count: Callable[[str], Counted]) -> None:
        """``count`` counts a text in the language of the piece."""
        self._count = count
        self._edges: dict[str, tuple[int, _Edges]] = {}
        self._known: dict[str, tuple[str, str, Counted]] = {}

    def counts(
        self, connection: sqlite3.Connection, piece: str, page: tuple[str, Sequence[str]] | None = None
    ) -> dict[str, Counted]:
        """Id of each section that begins at a cut → what to add to the sums of all sections, mostly less than 0.

        A unit that cannot be counted beside the cut is left out. ``page`` is a section and its paragraphs as they stand
        on the page now, instead of those on the disk. Raises ``desk/damaged``.
        """
        found: dict[str, Counted] = {}
        for before, later in cuts(connection, piece):
            tail = self._edges_of(connection, before, page)[1]
            head = self._edges_of(connection, later, page)[0]
            known = self._known.get(later)
            if known is None or known[:2] != (tail, head):
                known = self._known[later] = tail, head, self._counted(tail, head)
            found[later] = known[2]
        return found

    def _edges_of(self, connection: sqlite3.Connection, section: str, page: tuple[str, Sequence[str]] | None) -> _Edges:
        if page is not None and page[0] == section and page[1]:
            return page[1][0][:_REACH], page[1][-1][-_REACH:]
        number = pieces.last_number(connection, section)
        known = self._edges.get(section)
        if known is None or known[0] != number:
            text, number = pieces.section_text(connection, section)
            edges = text[:_REACH].split("\n", 1)[0], text[-_REACH:].rpartition("\n")[2]
            known = self._edges[section] = number, edges
        return known[1]

    def _counted(self, tail: str, head: str) -> Counted:
        parts = self._count(tail), self._count(head)
        made: Counted = {}
        for unit, whole in self._count(tail + head).items():
            before, after = (part.get(unit) for part in parts)
            if whole is not None and before is not None and after is not None:
                made[unit] = whole - before - after
        # Also where nothing but spaces stands beside the cut.
        return made | {"lines": -1, "stanzas": -1}
