"""What of a desk travels, and how the rows of a file and of a desk here become one desk."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from functools import partial
from pathlib import PurePosixPath, PureWindowsPath

from writerdesk.actions.write import WRITABLE
from writerdesk.briefs.repository import follow_states
from writerdesk.drafts.joining import TABLES, Fate, Joining
from writerdesk.lifecycle.moves import START
from writerdesk.lifecycle.repository import events_of, folded
from writerdesk.packages.repository import keep_recorded_text, process_entries, record_fork, recorded_text
from writerdesk.storage.portable import Row, merge_table, tables_of
from writerdesk.text.timestamps import timestamp

OF_THIS_DEVICE = frozenset({"id", "device", "practice", "sync_pause"})
"""Facts of a desk that mean this computer only."""

_LIFE = frozenset({"events", "revisions", "outbox"})
_RECORD = frozenset({"process", "process_texts", "process_forks"})


def travels(table: str, row: Row) -> Row | None:
    """Whether a row leaves this computer."""
    if table == "desk_facts" and row["key"] in OF_THIS_DEVICE:
        return None
    return row


class RowsOfPieces:
    """Brings everything of ``theirs`` into a desk, in one transaction. ``own``: the personal desk, of no vendor."""

    def __init__(self, theirs: sqlite3.Connection, *, own: bool, now: datetime) -> None:
        self._theirs, self._own, self._now = theirs, own, now
        self._fates: dict[str, Fate] = {}
        self._joining: Joining | None = None
        self._newer_notes: set[str] = set()
        self._sections: set[str] = set()
        self._follows: set[str] = set()

    def bring(self, here: sqlite3.Connection) -> dict[str, Fate]:
        """Bring the rows in; what became of each piece. Raises ``desk-file/foreign``, ``desk/damaged``."""
        joining = Joining(self._theirs, here)
        joining.decide(lambda piece: self._writable(here, piece))
        self._joining = joining
        self._fates, self._sections = joining.fates, joining.new_sections
        self._newer_notes = {piece for piece in self._fates if joining.has_newer_notes(piece)}
        self._follows = {piece for piece, fate in self._fates.items() if fate == "new" or self._goes_on(here, piece)}
        tables = tables_of(here)
        joining.bring(tables, self._now)
        for table in tables:
            if table.name not in TABLES and table.name not in _RECORD:
                merge_table(self._theirs, here, table, self._judge)
        self._bring_record(here)
        follow_states(self._theirs, here)
        return self._fates

    def _judge(self, table: str, row: Row) -> Row | None:
        piece = str(row.get("piece") or "")
        if travels(table, row) is None:
            return None
        if "section" in row and row["section"] not in self._sections:
            return None  # the text of a piece that is here too came as an edit of it
        if table in _LIFE and piece in self._fates and piece not in self._follows:
            return None
        if table == "notes" and piece not in self._newer_notes:
            return None  # the notes written last count
        if table == "time_stretches" and self._joining is not None and self._joining.grow_stretch(row):
            return None
        if table == "outbox":
            return _outbox_row(row)
        return row

    def _writable(self, here: sqlite3.Connection, piece: str) -> bool:
        return folded(here, piece, start="DRAFT" if self._own else START).state in WRITABLE

    def _goes_on(self, here: sqlite3.Connection, piece: str) -> bool:
        """Whether the life of a piece there is the one here and what came after."""
        known = {event.id for event in events_of(here, piece)}
        return known <= {event.id for event in events_of(self._theirs, piece)}

    def _bring_record(self, here: sqlite3.Connection) -> None:
        """The chain of saves goes on where it went on there; a copy on two computers is a fork."""
        for piece, fate in self._fates.items():
            mine, theirs = process_entries(here, piece), process_entries(self._theirs, piece)
            if fate not in {"new", "newer"} or mine != theirs[: len(mine)]:
                continue
            for table in tables_of(here):
                if table.name in {"process", "process_forks"}:
                    merge_table(self._theirs, here, table, partial(_only, piece))
            if theirs:
                keep_recorded_text(here, piece, recorded_text(self._theirs, piece))
                record_fork(here, "moved to another computer", timestamp(self._now), piece)


def _only(piece: str, _table: str, row: Row) -> Row | None:
    return row if row["piece"] == piece else None


def _outbox_row(row: Row) -> Row:
    """What waited waits here for the new device; a package lies in this desk's own folder."""
    state = row["state"] if row["state"] in {"delivered", "refused"} else "parked"
    name = PureWindowsPath(PurePosixPath(str(row["file"] or "")).name).name
    return {**row, "state": state, "next_at": None, "file": f"packages/{name}" if name else None}
