"""The library of a desk in its database: one document an entry."""

from __future__ import annotations

import sqlite3

import msgspec

from writerdesk.briefs.library import Entry
from writerdesk.errors import Refused


def put(connection: sqlite3.Connection, entry: Entry) -> None:
    """Store an entry, over the one with its id if there is one."""
    document = msgspec.json.encode(entry).decode()
    row = (entry.id, document, entry.changed_at)
    connection.execute("INSERT OR REPLACE INTO library_entries(id, document, changed_at) VALUES (?, ?, ?)", row)


def entry_or_none(connection: sqlite3.Connection, entry_id: str) -> Entry | None:
    """One entry by its id, None when it is not here."""
    row = connection.execute("SELECT document FROM library_entries WHERE id = ?", (entry_id,)).fetchone()
    return msgspec.json.decode(row[0], type=Entry) if row else None


def required(connection: sqlite3.Connection, entry_id: str) -> Entry:
    """One entry by its id; raises :class:`Refused` ``library/unknown``."""
    found = entry_or_none(connection, entry_id)
    if found is None:
        raise Refused("library/unknown", "There is no entry “{id}” in the library.", "See library list.", id=entry_id)
    return found


def entries(connection: sqlite3.Connection) -> list[Entry]:
    """Every entry, changed last first."""
    rows = connection.execute("SELECT document FROM library_entries ORDER BY changed_at DESC, id").fetchall()
    return [msgspec.json.decode(row[0], type=Entry) for row in rows]


def remove(connection: sqlite3.Connection, entry_id: str) -> None:
    """Take an entry out."""
    connection.execute("DELETE FROM library_entries WHERE id = ?", (entry_id,))
