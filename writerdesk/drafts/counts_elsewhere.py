"""Counts of all sections of a piece but the one on the page, from what is stored; only what changed is counted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from functools import partial

from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.reckoning import keep_first_counts
from writerdesk.drafts.seams import Seams
from writerdesk.drafts.standing_counts import STANDING
from writerdesk.drafts.statistics_rows import Counted

_MARK = (
    "SELECT count(*), sum(max(coalesce((SELECT max(seq) FROM journal WHERE section = id), 0),"
    " coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = id), 0)) / 1000.0)"
    " FROM sections WHERE piece = ? AND id <> ?"
)


class CountsElsewhere:
    """For one piece that is open; one job uses it at a time. ``count`` counts a section's text."""

    def __init__(self, draft: Draft, language: str, count: Callable[[str], Counted]) -> None:
        self._draft, self._language, self._count = draft, language, count
        self._known: dict[str, tuple[int, Counted]] = {}
        self._seams = Seams(count)

    def counts(self, section: str, wanted: Collection[str], paragraphs: Sequence[str] = ()) -> list[Counted]:
        """The counts of every section but ``section``, as they stand on the disk now, and of :class:`Seams`.

        ``paragraphs`` are those of ``section`` as they stand on the page, where it is there. Stored counts are taken
        where they are of now, in this language and hold the units ``wanted``; other sections are counted, once for
        each of their states. Raises ``desk/damaged``, ``disk/…``.
        """
        self._draft.commit_others(section)
        rows = self._draft.desk.read(lambda c: c.execute(STANDING, (self._draft.id,)).fetchall())
        page = (section, paragraphs) if paragraphs else None
        seams = self._draft.desk.read(lambda c: self._seams.counts(c, self._draft.id, page))
        return [*(self._of(row, wanted) for row in rows if row[0] != section), *seams.values()]

    def _of(self, row: sqlite3.Row, wanted: Collection[str]) -> Counted:
        section, last, number, language, packed = row
        known = self._known.get(section)
        if known is not None and known[0] == last:
            return known[1]
        if number == last and language == self._language:
            stored: Counted = json.loads(packed)
            if all(stored.get(unit) is not None for unit in wanted):
                return stored
        text, last = self._draft.desk.read(partial(pieces.section_text, section_id=section))
        counts = self._count(text)
        self._known[section] = last, counts
        if number != last or language != self._language:
            keep_first_counts(self._draft.desk, section, last, self._language, counts)
        return counts


def mark_elsewhere(connection: sqlite3.Connection, piece: str, section: str) -> tuple[int, float]:
    """Something that is another one when a section other than ``section`` came, went or was written in."""
    row = connection.execute(_MARK, (piece, section)).fetchone()
    return int(row[0]), float(row[1] or 0)
