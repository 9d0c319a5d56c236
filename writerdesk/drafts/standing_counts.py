"""How long a piece is now, from the counts that are stored with its sections; only what changed is counted. In a job.

For lists of many pieces: a book of a million words costs a query, not a count. A stanza may go on over the end of a
section, so stanzas are counted over the whole text, for which no word has to be found.
"""

from __future__ import annotations

import json
import sqlite3
from functools import partial

from writerdesk.drafts import pieces
from writerdesk.drafts.pieces import Piece
from writerdesk.drafts.reckoning import VERSE_KINDS, keep_first_counts
from writerdesk.drafts.seams import Seams
from writerdesk.drafts.statistics_rows import Counted
from writerdesk.languages.cards import card
from writerdesk.languages.counting import DRAMATIC_KINDS, manuscript_pages
from writerdesk.languages.paragraph_counts import VERSE_UNITS, ParagraphCounter, summed
from writerdesk.languages.prosody.totals import line_totals
from writerdesk.languages.ruby import without_readings
from writerdesk.storage.desk import Desk
from writerdesk.text.verse_lines import physical_lines

# The number of the last batch in each section's text, and that of the batch its stored counts are as of.
STANDING = (
    "SELECT id, max(coalesce((SELECT max(seq) FROM journal WHERE section = id), 0),"
    " coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = id), 0)), seq, language, counts"
    " FROM sections LEFT JOIN section_counts ON section = id WHERE piece = ?"
)


class StandingCounts:
    """Lengths of the pieces of a desk; remembers counters between them, one job uses it at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counters: dict[tuple[str, bool], tuple[ParagraphCounter, Seams]] = {}

    def length(self, piece: Piece, unit: str) -> int | None:
        """The length of a piece in one unit of :mod:`writerdesk.languages.counting` but sentences, and as that counts.

        None where the unit cannot be counted. Raises ``desk/damaged``, ``disk/…``, ``language/tag``.
        """
        if unit == "stanzas":
            text = self._desk.read(partial(pieces.piece_text, piece_id=piece.id))
            return max((line.stanza or 0 for line in physical_lines(without_readings(text, piece.language))), default=0)
        if unit in VERSE_UNITS and line_totals(piece.language, unit) is None:
            return None
        if unit == "minutes" and piece.kind not in DRAMATIC_KINDS:
            return None
        rows = self._desk.read(lambda c: c.execute(STANDING, (piece.id,)).fetchall())
        total = summed(self._section(row, piece, unit) for row in rows)
        _, seams = self._counter(piece.language, verse=_with_verse(piece, unit))
        total = summed([total, *self._desk.read(lambda c: seams.counts(c, piece.id)).values()])
        if unit in {"pages", "minutes"}:
            return manuscript_pages(total.get("words") or 0, total.get("letters") or 0, card(piece.language))
        return total.get(unit, 0)

    def _section(self, row: sqlite3.Row, piece: Piece, unit: str) -> Counted:
        section, last, number, language, packed = row
        if number == last and language == piece.language:
            stored: Counted = json.loads(packed)
            # Of prose the units of verse are not counted unless somebody asks.
            if unit not in VERSE_UNITS or piece.kind in VERSE_KINDS or stored.get(unit) is not None:
                return stored
        text, last = self._desk.read(partial(pieces.section_text, section_id=section))
        counts = self._counter(piece.language, verse=_with_verse(piece, unit))[0].section(text)
        keep_first_counts(self._desk, section, last, piece.language, counts)
        return counts

    def _counter(self, language: str, *, verse: bool) -> tuple[ParagraphCounter, Seams]:
        key = (language, verse)
        if key not in self._counters:
            made = ParagraphCounter(language, verse=verse, sentences=False)
            self._counters[key] = made, Seams(made.section)
        return self._counters[key]


def _with_verse(piece: Piece, unit: str) -> bool:
    """Whether the units of verse are counted too: of prose only where somebody asks."""
    return piece.kind in VERSE_KINDS or unit in VERSE_UNITS
