"""Two states of the same pieces come together: one from another computer, one here. No text is overwritten unkept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal
from uuid import uuid4

from writerdesk.drafts import pieces, versions
from writerdesk.drafts.cutting import Part
from writerdesk.drafts.notes import note_states
from writerdesk.drafts.rewriting import replace_text
from writerdesk.drafts.snapshots import pack
from writerdesk.storage.portable import Row, Table, merge_table
from writerdesk.text.timestamps import timestamp

Fate = Literal["new", "newer", "older", "same"]
TABLES = frozenset({"pieces", "sections"})
"""What is brought in here; every other table refers to it."""


@dataclass
class Joining:
    """What becomes of each piece of ``theirs``: ``new`` here, ``newer`` there, ``older`` there, or the ``same``.

    ``newer`` means that its text takes the place of the text here, which is kept as a version; ``older`` that it is
    kept as a version beside the text here.
    """

    theirs: sqlite3.Connection
    here: sqlite3.Connection
    fates: dict[str, Fate] = field(default_factory=dict)
    new_sections: set[str] = field(default_factory=set)

    def decide(self, writable: Callable[[str], bool]) -> None:
        """Settle every piece's fate; ``writable`` says whether a piece may change here now. Raises ``desk/damaged``."""
        for piece in pieces.list_pieces(self.theirs):
            text = pieces.piece_text(self.theirs, piece.id)
            if not pieces.holds_piece(self.here, piece.id):
                self.fates[piece.id] = "new"
                self.new_sections.update(section.id for section in pieces.sections(self.theirs, piece.id))
            elif text == pieces.piece_text(self.here, piece.id):
                self.fates[piece.id] = "same"
            elif piece.written_at > pieces.piece(self.here, piece.id).written_at and writable(piece.id):
                self.fates[piece.id] = "newer"
            else:
                self.fates[piece.id] = "older"

    def bring(self, tables: list[Table], now: datetime) -> None:
        """Bring the texts in; ``tables`` are those of this computer's schema."""
        named = {table.name: table for table in tables}
        merge_table(self.theirs, self.here, named["pieces"], self._of_new("id"))
        merge_table(self.theirs, self.here, named["sections"], self._of_new("piece"))
        for piece, fate in self.fates.items():
            if fate == "new" and not pieces.sections(self.here, piece):
                pieces.add_section(self.here, piece, 0)
            elif fate == "newer":
                self._replace(piece, now)
            elif fate == "older":
                self._keep(piece)

    def has_newer_notes(self, piece: str) -> bool:
        """Whether the notes of a piece were written later there than here."""
        mine, theirs = note_states(self.here, piece)[:1], note_states(self.theirs, piece)[:1]
        return bool(theirs) and (not mine or theirs[0].at > mine[0].at)

    def grow_stretch(self, row: Row) -> bool:
        """Let a measured stretch that is here already end when it ends there; False when it is not here."""
        key = (row["piece"], row["began_ms"])
        self.here.execute(
            "UPDATE time_stretches SET ended_ms = ?3 WHERE piece = ?1 AND began_ms = ?2 AND ended_ms < ?3",
            (*key, row["ended_ms"]),
        )
        known = self.here.execute("SELECT 1 FROM time_stretches WHERE piece = ? AND began_ms = ?", key)
        return known.fetchone() is not None

    def _of_new(self, key: str) -> Callable[[str, Row], Row | None]:
        return lambda _table, row: row if self.fates.get(str(row[key])) == "new" else None

    def _replace(self, piece: str, now: datetime) -> None:
        parts = []
        for section in pieces.sections(self.theirs, piece):
            text, _ = pieces.section_text(self.theirs, section.id)
            parts.append(Part(text, section.separator, section.title, section.continues))
        versions.keep(self.here, piece, "restore", now)
        replace_text(self.here, piece, parts, int(now.timestamp() * 1000))
        pieces.rename_piece(self.here, piece, pieces.piece(self.theirs, piece).title)
        versions.keep(self.here, piece, "restore", now)

    def _keep(self, piece: str) -> None:
        text = pieces.piece_text(self.theirs, piece)
        known = versions.list_versions(self.here, piece)
        if any(versions.version_text(self.here, piece, version.id) == text for version in known):
            return
        at = pieces.piece(self.theirs, piece).written_at or timestamp(datetime.now(UTC))
        pieces.add_version(self.here, (str(uuid4()), piece, None, "restore", at), pack(text))
