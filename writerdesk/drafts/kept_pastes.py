"""The last pastes that were too long for one section, kept with the piece so that undo reaches them on another day.

See ``.github/decisions/180-long-pastes-on-another-day.md``.
"""

from __future__ import annotations

import hashlib
import sqlite3
from typing import NamedTuple

from writerdesk.drafts.snapshots import pack, unpack

MOST = 3
"""Pastes of one piece that are kept: each may be a book."""


_ROWS = "SELECT number, at, removed, inserted FROM kept_pastes WHERE piece = ? AND"


class KeptPaste(NamedTuple):
    """At code point ``at`` of the whole text ``inserted`` was put in the place of ``removed``."""

    number: int
    at: int
    removed: str
    inserted: str


def remember(connection: sqlite3.Connection, piece: str, at: int, removed: str, inserted: str) -> int:
    """Keep a paste as the newest, in a transaction; its number. What was taken back can be made again no more."""
    connection.execute("DELETE FROM kept_pastes WHERE piece = ? AND without IS NOT NULL", (piece,))
    row = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM kept_pastes WHERE piece = ?", (piece,))
    number = int(row.fetchone()[0])
    connection.execute(
        "INSERT INTO kept_pastes VALUES (?, ?, ?, ?, ?, NULL)", (piece, number, at, pack(removed), pack(inserted))
    )
    connection.execute("DELETE FROM kept_pastes WHERE piece = ? AND number <= ?", (piece, number - MOST))
    return number


def last_made(connection: sqlite3.Connection, piece: str) -> KeptPaste | None:
    """The paste that would be taken back now; raises ``desk/damaged``."""
    return _read(connection.execute(f"{_ROWS} without IS NULL ORDER BY number DESC LIMIT 1", (piece,)))


def last_taken_back(connection: sqlite3.Connection, piece: str, text: str) -> KeptPaste | None:
    """The paste that would be made again now; None where ``text`` is not the text that it was taken out of.

    Raises ``desk/damaged``.
    """
    return _read(connection.execute(f"{_ROWS} without = ? ORDER BY number LIMIT 1", (piece, _digest(text))))


def any_taken_back(connection: sqlite3.Connection, piece: str) -> bool:
    """Whether there is a paste that was taken back."""
    row = connection.execute("SELECT 1 FROM kept_pastes WHERE piece = ? AND without IS NOT NULL", (piece,)).fetchone()
    return row is not None


def taken_back(connection: sqlite3.Connection, piece: str, paste: KeptPaste, text: str) -> None:
    """The paste, which stood at its place, is out of the text, which is ``text`` now."""
    connection.execute(
        "UPDATE kept_pastes SET without = ?, at = ? WHERE piece = ? AND number = ?",
        (_digest(text), paste.at, piece, paste.number),
    )


def made_again(connection: sqlite3.Connection, piece: str, number: int) -> None:
    """The paste stands in the text again."""
    connection.execute("UPDATE kept_pastes SET without = NULL WHERE piece = ? AND number = ?", (piece, number))


def _read(rows: sqlite3.Cursor) -> KeptPaste | None:
    row = rows.fetchone()
    return KeptPaste(int(row[0]), int(row[1]), unpack(row[2]), unpack(row[3])) if row else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
