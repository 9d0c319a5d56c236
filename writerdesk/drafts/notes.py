"""What a writer notes beside a piece: one free text with its earlier states. It never leaves with the piece."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

from writerdesk.drafts.snapshots import pack, unpack
from writerdesk.text.normal import refuse_broken
from writerdesk.text.timestamps import timestamp

STATE_FOR = timedelta(minutes=10)
"""Writing within this time is one state of the notes; what comes later begins another."""

_KEPT = 100


class NoteState(NamedTuple):
    """One state of the notes: when writing it began and ended, ISO-8601 UTC."""

    id: int
    began: str
    at: str


def note(connection: sqlite3.Connection, piece: str) -> str:
    """The notes of a piece as they stand, '' where there are none; raises ``desk/damaged``."""
    row = connection.execute("SELECT text FROM notes WHERE piece = ? ORDER BY id DESC LIMIT 1", (piece,)).fetchone()
    return unpack(row["text"]) if row else ""


def save_note(connection: sqlite3.Connection, piece: str, text: str, now: datetime) -> bool:
    """Store the notes; False when they were so already. Raises :class:`Refused` ``text/nul``, ``text/surrogate``."""
    refuse_broken(text)
    newest = connection.execute(
        "SELECT id, began, text FROM notes WHERE piece = ? ORDER BY id DESC LIMIT 1", (piece,)
    ).fetchone()
    if (unpack(newest["text"]) if newest else "") == text:
        return False
    at, packed = timestamp(now), pack(text)
    if newest and now - datetime.fromisoformat(newest["began"]) < STATE_FOR:
        connection.execute("UPDATE notes SET at = ?, text = ? WHERE id = ?", (at, packed, newest["id"]))
        return True
    connection.execute("INSERT INTO notes (piece, began, at, text) VALUES (?, ?, ?, ?)", (piece, at, at, packed))
    connection.execute(
        "DELETE FROM notes WHERE piece = ?1 AND id NOT IN"
        " (SELECT id FROM notes WHERE piece = ?1 ORDER BY id DESC LIMIT ?2)",
        (piece, _KEPT),
    )
    return True


def note_states(connection: sqlite3.Connection, piece: str) -> list[NoteState]:
    """The states of the notes that are kept, newest first, at most 100."""
    rows = connection.execute("SELECT id, began, at FROM notes WHERE piece = ? ORDER BY id DESC", (piece,))
    return [NoteState(*row) for row in rows]


def note_at(connection: sqlite3.Connection, piece: str, state: int) -> str | None:
    """The text of one state, None when there is none with this number."""
    row = connection.execute("SELECT text FROM notes WHERE piece = ? AND id = ?", (piece, state)).fetchone()
    return unpack(row["text"]) if row else None
