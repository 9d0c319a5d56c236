"""Every query of this room but those of search: pieces, sections, snapshots, journal, versions.

All take an open connection, so that a caller can put several into one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, fields
from uuid import uuid4

from writerdesk.drafts.operations import Operation, OutOfText, rebuild
from writerdesk.drafts.snapshots import pack, pack_operations, unpack, unpack_operations
from writerdesk.errors import Refused
from writerdesk.storage.faults import desk_damaged


@dataclass(frozen=True)
class Piece:
    """One row of ``pieces``; times are ISO-8601 UTC with milliseconds, the caret is in code points of its section."""

    id: str
    brief: str | None
    brief_version: int | None
    language: str
    kind: str
    form: str | None
    title: str
    created_at: str
    written_at: str
    caret_section: str | None
    caret_position: int | None


@dataclass(frozen=True)
class Section:
    """A section of a piece: the unit that is edited. ``separator`` stands between its text and the next section's."""

    id: str
    position: int
    title: str | None
    separator: str


def create_piece(
    connection: sqlite3.Connection,
    *,
    language: str,
    title: str,
    kind: str,
    now: str,
    brief: str | None = None,
    brief_version: int | None = None,
    form: str | None = None,
    piece_id: str | None = None,
    with_section: bool = True,
) -> str:
    """Add a piece, with one empty section unless the caller adds its own, and return its id (a uuid4)."""
    piece_id = piece_id or str(uuid4())
    connection.execute(
        "INSERT INTO pieces (id, brief, brief_version, language, kind, form, title, created_at, written_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (piece_id, brief, brief_version, language, kind, form, title, now, now),
    )
    if with_section:
        add_section(connection, piece_id, 0)
    return piece_id


def piece(connection: sqlite3.Connection, piece_id: str) -> Piece:
    """The piece with this id; raises :class:`Refused` ``piece/unknown``."""
    row = connection.execute("SELECT * FROM pieces WHERE id = ?", (piece_id,)).fetchone()
    if row is None:
        raise Refused("piece/unknown", "There is no piece {piece}.", "See which pieces there are.", piece=piece_id)
    return _piece(row)


def holds_piece(connection: sqlite3.Connection, piece_id: str) -> bool:
    """Whether a piece with this id is on this desk."""
    return connection.execute("SELECT 1 FROM pieces WHERE id = ?", (piece_id,)).fetchone() is not None


def list_pieces(connection: sqlite3.Connection) -> list[Piece]:
    """Every piece, the one written last first."""
    rows = connection.execute("SELECT * FROM pieces ORDER BY written_at DESC, created_at DESC, id")
    return [_piece(row) for row in rows]


def _piece(row: sqlite3.Row) -> Piece:
    return Piece(**{field.name: row[field.name] for field in fields(Piece)})


def rename_piece(connection: sqlite3.Connection, piece_id: str, title: str) -> None:
    """Give a piece another title."""
    connection.execute("UPDATE pieces SET title = ? WHERE id = ?", (title, piece_id))


def set_brief(connection: sqlite3.Connection, piece_id: str, brief: str, version: int) -> None:
    """Say which version of its brief a piece is judged by."""
    connection.execute("UPDATE pieces SET brief = ?, brief_version = ? WHERE id = ?", (brief, version, piece_id))


def set_caret(connection: sqlite3.Connection, piece_id: str, section: str, position: int) -> None:
    """Remember where the caret stands: a section and code points in it."""
    connection.execute(
        "UPDATE pieces SET caret_section = ?, caret_position = ? WHERE id = ?", (section, position, piece_id)
    )


def set_written(connection: sqlite3.Connection, piece_id: str, at: str) -> None:
    """Say that a piece was written at ``at``; an earlier time changes nothing."""
    connection.execute("UPDATE pieces SET written_at = ? WHERE id = ? AND written_at < ?", (at, piece_id, at))


def sections(connection: sqlite3.Connection, piece_id: str) -> list[Section]:
    """The sections of a piece in order."""
    rows = connection.execute(
        "SELECT id, position, title, separator FROM sections WHERE piece = ? ORDER BY position, id", (piece_id,)
    )
    return [Section(*row) for row in rows]


def add_section(
    connection: sqlite3.Connection,
    piece_id: str,
    position: int,
    *,
    title: str | None = None,
    separator: str = "",
    text: str = "",
    now: str = "",
    section_id: str | None = None,
) -> str:
    """Add a section with its first text and return its id; ``position`` is its place among the piece's sections."""
    section_id = section_id or str(uuid4())
    connection.execute(
        "INSERT INTO sections (id, piece, position, title, separator) VALUES (?, ?, ?, ?, ?)",
        (section_id, piece_id, position, title, separator),
    )
    if text:
        connection.execute("INSERT INTO snapshots VALUES (?, 0, ?, ?)", (section_id, now, pack(text)))
    return section_id


def set_section(connection: sqlite3.Connection, section: Section) -> None:
    """Store place, title and separator of a section."""
    connection.execute(
        "UPDATE sections SET position = ?, title = ?, separator = ? WHERE id = ?",
        (section.position, section.title, section.separator, section.id),
    )


def remove_section(connection: sqlite3.Connection, section_id: str) -> None:
    """Remove a section with its snapshot and journal."""
    connection.execute("DELETE FROM sections WHERE id = ?", (section_id,))


def piece_of_section(connection: sqlite3.Connection, section_id: str) -> str | None:
    """Id of the piece that a section belongs to, None when the section is gone."""
    row = connection.execute("SELECT piece FROM sections WHERE id = ?", (section_id,)).fetchone()
    return row["piece"] if row else None


def append_operations(
    connection: sqlite3.Connection, section_id: str, at_ms: int, operations: Iterable[Operation]
) -> int:
    """Add one batch to the journal and return its number; ``at_ms`` is milliseconds since 1970."""
    cursor = connection.execute(
        "INSERT INTO journal (section, at_ms, operations) VALUES (?, ?, ?)",
        (section_id, at_ms, pack_operations(operations)),
    )
    return int(cursor.lastrowid or 0)


def last_number(connection: sqlite3.Connection, section_id: str) -> int:
    """Number of the last batch that is in the section's text, folded or not; 0 for none."""
    row = connection.execute(
        "SELECT max(coalesce((SELECT max(seq) FROM journal WHERE section = ?1), 0),"
        " coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = ?1), 0))",
        (section_id,),
    ).fetchone()
    return int(row[0])


def section_text(connection: sqlite3.Connection, section_id: str) -> tuple[str, int]:
    """Text of a section, snapshot and journal together, and the number of its last batch; raises ``desk/damaged``."""
    snapshot = connection.execute(
        "SELECT journal_seq, text FROM snapshots WHERE section = ? ORDER BY journal_seq DESC LIMIT 1", (section_id,)
    ).fetchone()
    number = snapshot["journal_seq"] if snapshot else 0
    text = unpack(snapshot["text"]) if snapshot else ""
    rows = connection.execute(
        "SELECT seq, operations FROM journal WHERE section = ? AND seq > ? ORDER BY seq", (section_id, number)
    ).fetchall()
    if not rows:
        return text, int(number)
    try:
        return rebuild(text, unpack_operations([row[1] for row in rows])), int(rows[-1][0])
    except OutOfText as error:
        raise desk_damaged("journal") from error


def piece_text(connection: sqlite3.Connection, piece_id: str) -> str:
    """The whole text of a piece: its sections and what stands between them, exactly."""
    parts = [section_text(connection, section.id)[0] + section.separator for section in sections(connection, piece_id)]
    return "".join(parts)


def fold(connection: sqlite3.Connection, section_id: str, at: str) -> None:
    """Put the journal of a section into a new snapshot; the operations and their times are then gone."""
    text, number = section_text(connection, section_id)
    connection.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)", (section_id, number, at, pack(text)))
    connection.execute("DELETE FROM snapshots WHERE section = ? AND journal_seq < ?", (section_id, number))
    connection.execute("DELETE FROM journal WHERE section = ? AND seq <= ?", (section_id, number))


def batches_waiting(connection: sqlite3.Connection, section_id: str) -> tuple[int, int]:
    """How many batches of a section are not folded yet, and the time of the last one (ms since 1970, 0 for none)."""
    row = connection.execute("SELECT count(*), max(at_ms) FROM journal WHERE section = ?", (section_id,)).fetchone()
    return int(row[0]), int(row[1] or 0)


def add_version(connection: sqlite3.Connection, version: tuple[str, str, str | None, str, str], packed: bytes) -> None:
    """Add a version (id, piece, name, kind, at) with its packed text."""
    connection.execute(
        "INSERT INTO versions (id, piece, name, kind, at, text) VALUES (?, ?, ?, ?, ?, ?)", (*version, packed)
    )


def versions_of(connection: sqlite3.Connection, piece_id: str) -> list[sqlite3.Row]:
    """Id, piece, name, kind and time of every version of a piece, newest first."""
    return connection.execute(
        "SELECT id, piece, name, kind, at FROM versions WHERE piece = ? ORDER BY at DESC, rowid DESC", (piece_id,)
    ).fetchall()


def version_blob(connection: sqlite3.Connection, piece_id: str, version: str) -> bytes | None:
    """The packed text of one version of a piece, None when there is none with this id."""
    row = connection.execute("SELECT text FROM versions WHERE piece = ? AND id = ?", (piece_id, version)).fetchone()
    return row["text"] if row else None


def remove_version(connection: sqlite3.Connection, version: str) -> None:
    """Remove one version."""
    connection.execute("DELETE FROM versions WHERE id = ?", (version,))
