"""The queries of time, written amounts, stored counts and goals; and what of the journal waits to be reckoned.

Times and amounts are reckoned in idle moments, from the journal. Where its batches are folded sooner than that, they
and the text before them are put aside here (:func:`put_aside`) and go when they are reckoned.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec import msgpack

from writerdesk.drafts.time_log import Correction, Stretch

Counted = dict[str, int | None]
_Row = tuple[int, int, bytes, int]


@dataclass(frozen=True)
class Amount:
    """What was typed in a piece on a local day, in one unit.

    ``pasted`` is a part of ``added`` that came from elsewhere; ``added`` − ``removed`` is by how much the text grew.
    """

    piece: str
    day: str
    unit: str
    added: int
    removed: int
    pasted: int


@dataclass(frozen=True)
class Waiting:
    """Batches of a section that are not reckoned: the packed text before the first of ``rows``, the number reckoned
    last (None: never), and rows of (number, ms since 1970, operations, typed).
    """

    section: str
    piece: str
    base: bytes | None
    reckoned: int | None
    rows: list[tuple[int, int, bytes, bool]]
    gone: bool


def put_aside(connection: sqlite3.Connection, section: str) -> None:
    """Keep what a fold is about to take away, where it is not reckoned yet; in the fold's own transaction."""
    batches = connection.execute(
        "SELECT seq, at_ms, operations, typed FROM journal WHERE section = ?1 AND (SELECT max(seq) FROM journal"
        " WHERE section = ?1) > coalesce((SELECT seq FROM section_counts WHERE section = ?1), 0) ORDER BY seq",
        (section,),
    ).fetchall()
    if not batches:
        return
    connection.execute(
        "INSERT OR IGNORE INTO aside_bases SELECT ?1, journal_seq, text FROM snapshots WHERE section = ?1"
        " UNION ALL SELECT ?1, 0, NULL ORDER BY 2 DESC LIMIT 1",
        (section,),
    )
    # In one row: two thousand would cost more than the fold itself.
    packed = msgpack.encode([tuple(row) for row in batches])
    connection.execute("INSERT OR IGNORE INTO aside_batches VALUES (?, ?, ?)", (section, batches[-1][0], packed))


def put_aside_gone(connection: sqlite3.Connection, section: str) -> None:
    """The same for a section that is about to be removed."""
    put_aside(connection, section)
    connection.execute(
        "INSERT OR REPLACE INTO aside_gone SELECT id, piece, (SELECT seq FROM section_counts WHERE section = id)"
        " FROM sections WHERE id = ? AND EXISTS (SELECT 1 FROM aside_batches WHERE section = id)",
        (section,),
    )


def waiting(connection: sqlite3.Connection) -> list[Waiting]:
    """Everything on the desk that is not reckoned yet."""
    found = [
        _waiting(connection, section, piece, reckoned, gone=True)
        for section, piece, reckoned in connection.execute("SELECT section, piece, seq FROM aside_gone").fetchall()
    ]
    gone = {one.section for one in found}
    rows = connection.execute(
        "SELECT id, piece, section_counts.seq FROM sections LEFT JOIN section_counts ON section = id WHERE"
        " coalesce((SELECT max(seq) FROM journal WHERE section = id),"
        "  (SELECT max(seq) FROM aside_batches WHERE section = id), -1) > coalesce(section_counts.seq, -1)"
    ).fetchall()
    return found + [_waiting(connection, *row, gone=False) for row in rows if row[0] not in gone]


def _waiting(connection: sqlite3.Connection, section: str, piece: str, reckoned: int | None, *, gone: bool) -> Waiting:
    packed = connection.execute("SELECT batches FROM aside_batches WHERE section = ? ORDER BY seq", (section,))
    aside = _rows(row for one in packed.fetchall() for row in msgpack.decode(one[0], type=list[_Row]))
    base = connection.execute("SELECT text, seq FROM aside_bases WHERE section = ?", (section,)).fetchone()
    if base is None and not aside:
        base = connection.execute(
            "SELECT text, journal_seq FROM snapshots WHERE section = ? ORDER BY journal_seq DESC LIMIT 1", (section,)
        ).fetchone()
    last = aside[-1][0] if aside else base[1] if base else -1
    fresh = [] if gone else _rows(connection.execute(
        "SELECT seq, at_ms, operations, typed FROM journal WHERE section = ? AND seq > ? ORDER BY seq", (section, last)
    ))  # fmt: skip
    return Waiting(section, piece, base[0] if base else None, reckoned, aside + fresh, gone)


def _rows(found: Iterable[sqlite3.Row | _Row]) -> list[tuple[int, int, bytes, bool]]:
    return [(row[0], row[1], row[2], bool(row[3])) for row in found]


def reckoned(connection: sqlite3.Connection, one: Waiting, counts: Counted, language: str) -> bool:
    """Say that a section was reckoned up to the last of its rows; False when another program was sooner."""
    number = one.rows[-1][0]
    if one.gone:
        done = connection.execute("DELETE FROM aside_gone WHERE section = ?", (one.section,)).rowcount
        _forget_aside(connection, one.section, number)
        return bool(done)
    known = connection.execute("SELECT seq FROM section_counts WHERE section = ?", (one.section,)).fetchone()
    if (known[0] if known else None) != one.reckoned:
        return False
    if connection.execute("SELECT 1 FROM sections WHERE id = ?", (one.section,)).fetchone() is None:
        return False
    keep_counts(connection, one.section, number, language, counts)
    _forget_aside(connection, one.section, number)
    return True


def _forget_aside(connection: sqlite3.Connection, section: str, number: int) -> None:
    later = connection.execute(
        "SELECT 1 FROM aside_batches WHERE section = ? AND seq > ?", (section, number)
    ).fetchone()
    if later is None:
        connection.execute("DELETE FROM aside_batches WHERE section = ?", (section,))
        connection.execute("DELETE FROM aside_bases WHERE section = ?", (section,))


def keep_counts(connection: sqlite3.Connection, section: str, number: int, language: str, counts: Counted) -> None:
    """Store the counts of a section as of a batch."""
    connection.execute(
        "INSERT OR REPLACE INTO section_counts VALUES (?, ?, ?, ?)", (section, number, language, json.dumps(counts))
    )


def cuts(connection: sqlite3.Connection, piece: str) -> list[tuple[str, str]]:
    """Ids of the sections before and after each place where a line of a piece is cut for its length, in order."""
    question = (
        "SELECT before.id, later.id FROM sections AS later JOIN sections AS before ON before.piece = later.piece"
        " AND before.position = later.position - 1 WHERE later.piece = ? AND later.continues AND before.separator = ''"
        " ORDER BY later.position"
    )
    return [(row[0], row[1]) for row in connection.execute(question, (piece,))]


def counts_of(connection: sqlite3.Connection, piece: str) -> list[tuple[str, int | None, str | None, Counted]]:
    """Each section of a piece in order: id, the batch its counts are as of (None: not counted), language, counts."""
    rows = connection.execute(
        "SELECT id, seq, language, counts FROM sections LEFT JOIN section_counts ON section = id"
        " WHERE piece = ? ORDER BY position, id",
        (piece,),
    )
    return [(row[0], row[1], row[2], json.loads(row[3]) if row[3] else {}) for row in rows]


def last_stretch(connection: sqlite3.Connection) -> Stretch | None:
    """The stretch that was stored last."""
    row = connection.execute("SELECT * FROM time_stretches ORDER BY id DESC LIMIT 1").fetchone()
    return _stretch(row) if row else None


def all_stretches(connection: sqlite3.Connection) -> list[Stretch]:
    """Every stretch of the desk, in the order they were stored."""
    return [_stretch(row) for row in connection.execute("SELECT * FROM time_stretches ORDER BY id")]


def _stretch(row: sqlite3.Row) -> Stretch:
    return Stretch(row["piece"], row["began_ms"], row["ended_ms"], row["day"], row["offset_minutes"], row["id"])


def keep_stretches(connection: sqlite3.Connection, stretches: Iterable[Stretch]) -> None:
    """Store new stretches; one that has an id grew."""
    for one in stretches:
        if one.id:
            connection.execute("UPDATE time_stretches SET ended_ms = ? WHERE id = ?", (one.ended_ms, one.id))
        else:
            connection.execute(
                "INSERT INTO time_stretches (piece, began_ms, ended_ms, day, offset_minutes) VALUES (?, ?, ?, ?, ?)",
                (one.piece, one.began_ms, one.ended_ms, one.day, one.offset),
            )


def add_correction(connection: sqlite3.Connection, piece: str, day: str, minutes: int, reason: str, at: str) -> int:
    """Add a correction and return its id."""
    cursor = connection.execute(
        "INSERT INTO time_corrections (piece, day, minutes, reason, made_at) VALUES (?, ?, ?, ?, ?)",
        (piece, day, minutes, reason, at),
    )
    return int(cursor.lastrowid or 0)


def corrections(connection: sqlite3.Connection) -> list[Correction]:
    """Every correction on the desk, in the order they were made."""
    rows = connection.execute("SELECT id, piece, day, minutes, reason, made_at FROM time_corrections ORDER BY id")
    return [Correction(*row) for row in rows]


def add_amount(connection: sqlite3.Connection, one: Amount) -> None:
    """Add to what was written on a day."""
    connection.execute(
        "INSERT INTO written_days VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET added = added + excluded.added,"
        " removed = removed + excluded.removed, pasted = pasted + excluded.pasted",
        (one.piece, one.day, one.unit, one.added, one.removed, one.pasted),
    )


def amounts(connection: sqlite3.Connection, since: str = "") -> list[Amount]:
    """What was written on every day from ``since`` on, all pieces and units."""
    rows = connection.execute(
        "SELECT piece, day, unit, added, removed, pasted FROM written_days WHERE day >= ? ORDER BY day", (since,)
    )
    return [Amount(*row) for row in rows]


def note_paste(connection: sqlite3.Connection, piece: str, at_ms: int, packed: bytes) -> None:
    """Remember that a text was pasted, until it is reckoned."""
    connection.execute("INSERT INTO aside_pastes (piece, at_ms, text) VALUES (?, ?, ?)", (piece, at_ms, packed))


def pastes(connection: sqlite3.Connection) -> list[tuple[int, str, int, bytes]]:
    """Pastes that are not reckoned: id, piece, ms since 1970, the packed text."""
    return [tuple(row) for row in connection.execute("SELECT id, piece, at_ms, text FROM aside_pastes ORDER BY id")]


def forget_paste(connection: sqlite3.Connection, number: int) -> bool:
    """A paste is reckoned; False when another program was sooner."""
    return bool(connection.execute("DELETE FROM aside_pastes WHERE id = ?", (number,)).rowcount)
