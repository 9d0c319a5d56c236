"""Every query of this room but those of search: pieces, sections, snapshots, journal, versions.

All take an open connection, so that a caller can put several into one transaction.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from writerdesk.drafts.operations import Hand, Operation, OutOfText, rebuild
from writerdesk.drafts.snapshots import pack, pack_operations, unpack, unpack_operations
from writerdesk.errors import Refused
from writerdesk.storage.faults import desk_damaged

_LAST = (
    "max(coalesce((SELECT max(seq) FROM journal WHERE section = ?1), 0),"
    " coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = ?1), 0))"
)
_TITLES = "SELECT id, title, language FROM pieces"
_TITLES_OF = "SELECT id, title, language FROM pieces WHERE id IN (SELECT value FROM json_each(?))"
_APPEND = "INSERT INTO journal (section, seq, at_ms, operations, typed) VALUES (?1, CASE ?2 WHEN (SELECT "
_NUMBERED = ") THEN ?3 END, ?4, ?5, ?6)"
# No number, and so no row, when the text is not as of the batch that is known. Values, not a SELECT: that alone would
# be an eighth of the time. While the batch before stands in the journal no snapshot is newer: the first form looks
# once, the second asks the whole question.
_APPENDS = (_APPEND + "max(seq) FROM journal WHERE section = ?1" + _NUMBERED, _APPEND + _LAST + _NUMBERED)


class Piece(NamedTuple):
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


class Section(NamedTuple):
    """A section of a piece: the unit that is edited. ``separator`` stands between its text and the next section's.

    ``continues``: it was cut off the one before for storage and editing only; to the writer both are one section.
    """

    id: str
    position: int
    title: str | None
    separator: str
    continues: bool = False


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
    from uuid import uuid4  # here: a start asks for none

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


def titles(connection: sqlite3.Connection, pieces: Sequence[str] | None = None) -> dict[str, tuple[str, str]]:
    """Title and language of pieces by their ids: these, or all."""
    import json  # here: a start asks for none

    found = connection.execute(_TITLES) if pieces is None else connection.execute(_TITLES_OF, (json.dumps(pieces),))
    return {row[0]: (row[1], row[2]) for row in found}


def _piece(row: sqlite3.Row) -> Piece:
    return Piece(*(row[name] for name in Piece._fields))


def rename_piece(connection: sqlite3.Connection, piece_id: str, title: str) -> None:
    """Give a piece another title."""
    connection.execute("UPDATE pieces SET title = ? WHERE id = ?", (title, piece_id))


def set_brief(connection: sqlite3.Connection, piece_id: str, brief: str, version: int, form: str | None) -> None:
    """Say which version of its brief a piece is judged by, and the form that it asks for."""
    row = (brief, version, form, piece_id)
    connection.execute("UPDATE pieces SET brief = ?, brief_version = ?, form = ? WHERE id = ?", row)


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
        "SELECT id, position, title, separator, continues FROM sections WHERE piece = ? ORDER BY position, id",
        (piece_id,),
    )
    return [Section(row[0], row[1], row[2], row[3], bool(row[4])) for row in rows]


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
    continues: bool = False,
    number: int = 0,
) -> str:
    """Add a section with its first text and return its id; ``position`` is its place among the piece's sections.

    ``number`` is that of the batch its first text is as of.
    """
    from uuid import uuid4

    section_id = section_id or str(uuid4())
    connection.execute(
        "INSERT INTO sections (id, piece, position, title, separator, continues) VALUES (?, ?, ?, ?, ?, ?)",
        (section_id, piece_id, position, title, separator, int(continues)),
    )
    if text or number:
        connection.execute("INSERT INTO snapshots VALUES (?, ?, ?, ?)", (section_id, number, now, pack(text)))
    return section_id


def set_section(connection: sqlite3.Connection, section: Section) -> None:
    """Store place, title and separator of a section, and whether it continues the one before."""
    connection.execute(
        "UPDATE sections SET position = ?, title = ?, separator = ?, continues = ? WHERE id = ?",
        (section.position, section.title, section.separator, int(section.continues), section.id),
    )


def remove_section(connection: sqlite3.Connection, section_id: str) -> None:
    """Remove a section with its snapshot and journal."""
    from writerdesk.drafts.statistics_rows import put_aside_gone

    put_aside_gone(connection, section_id)
    connection.execute("DELETE FROM sections WHERE id = ?", (section_id,))


def piece_of_section(connection: sqlite3.Connection, section_id: str) -> str | None:
    """Id of the piece that a section belongs to, None when the section is gone."""
    row = connection.execute("SELECT piece FROM sections WHERE id = ?", (section_id,)).fetchone()
    return row["piece"] if row else None


def next_number(known: int) -> int:
    """A number for the batch after ``known``: microseconds since 1970.

    So it grows over all sections, and a desk that went back to a backup does not use a number again.
    """
    return max(known + 1, time.time_ns() // 1000)


def append_typed(
    connection: sqlite3.Connection,
    section_id: str,
    known: int,
    at_ms: int,
    operations: list[Operation],
    hand: Hand = Hand.TYPED,
) -> int:
    """Add a batch that was typed to a text as of batch ``known``, in one statement; the new batch's number.

    0, and nothing is added, when the text is not as of that batch any more or the section is gone. ``at_ms`` is
    milliseconds since 1970.
    """
    number = next_number(known)
    values = (section_id, known, number, at_ms, pack_operations(operations), hand)
    for statement in _APPENDS:
        try:
            connection.execute(statement, values)
        except sqlite3.IntegrityError:  # no number, or no such section
            continue
        return number
    return 0


def append_operations(
    connection: sqlite3.Connection,
    section_id: str,
    at_ms: int,
    operations: list[Operation],
    *,
    hand: Hand = Hand.WHOLE,
) -> int:
    """Add one batch to the journal, in a transaction, and return its number; ``at_ms`` is milliseconds since 1970."""
    number = next_number(last_number(connection, section_id))
    connection.execute(
        "INSERT INTO journal (section, seq, at_ms, operations, typed) VALUES (?, ?, ?, ?, ?)",
        (section_id, number, at_ms, pack_operations(operations), hand),
    )
    return number


def last_number(connection: sqlite3.Connection, section_id: str) -> int:
    """Number of the last batch that is in the section's text, folded or not; 0 for none."""
    return int(connection.execute(f"SELECT {_LAST}", (section_id,)).fetchone()[0])


def section_text(connection: sqlite3.Connection, section_id: str) -> tuple[str, int]:
    """Text of a section, snapshot and journal together, and the number of its last batch; raises ``desk/damaged``."""
    text, number = snapshot(connection, section_id)
    last, packed = operations_after(connection, section_id, number)
    if not packed:
        return text, number
    try:
        return rebuild(text, unpack_operations([packed])), last
    except OutOfText as error:
        raise desk_damaged("journal") from error


def operations_after(connection: sqlite3.Connection, section_id: str, number: int) -> tuple[int, bytes]:
    """Number of the last batch, and the operations of all batches after ``number`` in a row, as they are stored."""
    # Put in a row by SQLite: a hundred thousand rows come as one.
    row = connection.execute(
        "SELECT max(seq), CAST(group_concat(operations, '') AS BLOB) FROM (SELECT seq, CAST(operations AS TEXT)"
        " AS operations FROM journal WHERE section = ? AND seq > ? ORDER BY seq)",
        (section_id, number),
    ).fetchone()
    return (int(row[0]), row[1]) if row[0] else (number, b"")


def snapshot(connection: sqlite3.Connection, section_id: str) -> tuple[str, int]:
    """The last snapshot of a section and the number of the batch it is as of; '' and 0 for none."""
    row = connection.execute(
        "SELECT journal_seq, text FROM snapshots WHERE section = ? ORDER BY journal_seq DESC LIMIT 1", (section_id,)
    ).fetchone()
    return (unpack(row[1]), int(row[0])) if row else ("", 0)


def holds_batch(connection: sqlite3.Connection, section_id: str, number: int) -> bool:
    """Whether what was done after batch ``number`` is all in the journal: it is not folded further, and not undone by
    a desk that went back to a backup.
    """
    row = connection.execute(
        "SELECT ?2 = coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = ?1), 0)"
        " OR EXISTS (SELECT 1 FROM journal WHERE section = ?1 AND seq = ?2)",
        (section_id, number),
    ).fetchone()
    return bool(row[0])


def operations_by_hand(
    connection: sqlite3.Connection, section_id: str, after: int, last: int | None = None
) -> tuple[int, list[tuple[Hand, bytes]]]:
    """Number of the last batch after ``after`` (itself for none) and the operations, as they are stored.

    They come in groups: typed by a person, undone, made again, or a change of the piece as a whole
    (:mod:`rewriting`). Nothing after batch ``last`` is looked at.
    """
    upto = last if last is not None else (1 << 63) - 1
    row = connection.execute(
        "SELECT max(seq), min(typed), max(typed) FROM journal WHERE section = ? AND seq > ? AND seq <= ?",
        (section_id, after, upto),
    ).fetchone()
    if row[0] is None:
        return after, []
    if row[1] == row[2] == Hand.TYPED and last is None:
        return int(row[0]), [(Hand.TYPED, operations_after(connection, section_id, after)[1])]
    rows = connection.execute(
        "SELECT typed, operations FROM journal WHERE section = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (section_id, after, upto),
    ).fetchall()
    return int(row[0]), [
        (Hand(hand), b"".join(one[1] for one in group)) for hand, group in groupby(rows, key=lambda one: one[0])
    ]


def piece_text(connection: sqlite3.Connection, piece_id: str) -> str:
    """The whole text of a piece: its sections and what stands between them, exactly."""
    parts = [section_text(connection, section.id)[0] + section.separator for section in sections(connection, piece_id)]
    return "".join(parts)


def put_snapshot(connection: sqlite3.Connection, section_id: str, number: int, at: str, text: str) -> None:
    """Store the text of a section as of batch ``number``; what it replaces goes, operations with their times too."""
    from writerdesk.drafts.statistics_rows import put_aside

    put_aside(connection, section_id)
    connection.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)", (section_id, number, at, pack(text)))
    connection.execute("DELETE FROM snapshots WHERE section = ? AND journal_seq < ?", (section_id, number))
    connection.execute("DELETE FROM journal WHERE section = ? AND seq <= ?", (section_id, number))


def batches_waiting(connection: sqlite3.Connection, section_id: str) -> tuple[int, int]:
    """How many batches of a section are not folded yet, and the time of the last one (ms since 1970, 0 for none)."""
    row = connection.execute("SELECT count(*), max(at_ms) FROM journal WHERE section = ?", (section_id,)).fetchone()
    return int(row[0]), int(row[1] or 0)


def add_version(
    connection: sqlite3.Connection,
    version: tuple[str, str, str | None, str, str],
    packed: bytes,
    size: tuple[int, int] | None = None,
) -> None:
    """Add a version (id, piece, name, kind, at) with its packed text; ``size`` is its words and lines."""
    connection.execute(
        "INSERT INTO versions (id, piece, name, kind, at, words, lines, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*version, *(size or (None, None)), packed),
    )


def versions_of(connection: sqlite3.Connection, piece_id: str) -> list[sqlite3.Row]:
    """Id, piece, name, kind, time, words and lines of every version of a piece, newest first; no text is read."""
    return connection.execute(
        "SELECT id, piece, name, kind, at, words, lines FROM versions WHERE piece = ? ORDER BY at DESC, rowid DESC",
        (piece_id,),
    ).fetchall()


def version_blob(connection: sqlite3.Connection, piece_id: str, version: str) -> bytes | None:
    """The packed text of one version of a piece, None when there is none with this id."""
    row = connection.execute("SELECT text FROM versions WHERE piece = ? AND id = ?", (piece_id, version)).fetchone()
    return row["text"] if row else None


def remove_version(connection: sqlite3.Connection, version: str) -> None:
    """Remove one version."""
    connection.execute("DELETE FROM versions WHERE id = ?", (version,))
