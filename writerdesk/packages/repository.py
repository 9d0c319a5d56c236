"""The queries of this room: sealed revisions, what goes along with a piece, and the insert-only chain of saves."""

from __future__ import annotations

import sqlite3
import zlib
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

from writerdesk.packages.process import ShownProcess, shown
from writerdesk.packages.process_chain import ProcessEntry, next_entry

_ADD_REVISION = """INSERT INTO revisions
    (piece, revision, uuid, sha256, size, file, tagmanifest, encrypted, sealed_at, scopes, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_FIND_REVISIONS = """SELECT piece, revision, uuid, sha256, size, file, tagmanifest, encrypted, sealed_at, scopes, text
    FROM revisions WHERE piece = ? ORDER BY revision"""
_NEWEST = """SELECT piece, revision, uuid, sealed_at FROM revisions AS one
    WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE piece = one.piece AND revision > one.revision)
    ORDER BY sealed_at DESC, piece LIMIT ?"""
_ADD_ENTRY = """INSERT INTO process (piece, n, prev, sha256, added, removed, pasted, minutes, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ENTRIES = """SELECT n, prev, sha256, added, removed, pasted, minutes, hash FROM process
    WHERE piece = ? ORDER BY n"""
_LAST_ENTRY = """SELECT n, prev, sha256, added, removed, pasted, minutes, hash FROM process
    WHERE piece = ? ORDER BY n DESC LIMIT 1"""
_ADD_FORK = """INSERT INTO process_forks (piece, n, reason, at)
    SELECT piece, max(n), ?1, ?2 FROM process WHERE ?3 IS NULL OR piece = ?3 GROUP BY piece"""


_ATTACH = """INSERT INTO attachments (piece, name, title, media_type, size, sha256, told, at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ATTACHED = "SELECT name, title, media_type, size, sha256, told, at FROM attachments WHERE piece = ? ORDER BY at, name"


class Attached(msgspec.Struct, frozen=True):
    """A file that goes along with a piece: ``name`` in the package, ``title`` as the writer's file is called.

    ``size`` in bytes, ``sha256`` hex, ``told`` is what the writer says of it, ``at`` ISO-8601 UTC.
    """

    name: str
    title: str
    media_type: str
    size: int
    sha256: str
    told: str
    at: str


@dataclass(frozen=True)
class Revision:
    """One row of ``revisions``: a sealed, numbered state.

    ``sha256`` and ``size`` are of the file as it is sent, encrypted or not; ``tagmanifest`` is the hex digest that the
    next revision names, ``file`` the path within the desk's folder, ``scopes`` comma-separated, ``text`` piece.txt.
    """

    piece: str
    revision: int
    uuid: str
    sha256: str
    size: int
    file: str
    tagmanifest: str
    encrypted: bool
    sealed_at: str
    scopes: str
    text: str = field(repr=False)


class SealedLast(NamedTuple):
    """The last sealed revision of a piece, without its text; ``sealed_at`` is ISO-8601 UTC."""

    piece: str
    revision: int
    uuid: str
    sealed_at: str


def sealed_last(connection: sqlite3.Connection, most: int | None = None) -> list[SealedLast]:
    """The last revision of each piece, the newest first; at most ``most``."""
    return list(map(SealedLast._make, connection.execute(_NEWEST, (-1 if most is None else most,))))


def add_revision(connection: sqlite3.Connection, row: Revision) -> None:
    """Keep a sealed revision; the file must already be on the disk."""
    connection.execute(
        _ADD_REVISION,
        (
            row.piece,
            row.revision,
            row.uuid,
            row.sha256,
            row.size,
            row.file,
            row.tagmanifest,
            int(row.encrypted),
            row.sealed_at,
            row.scopes,
            row.text.encode(),
        ),
    )


def remove_revision(connection: sqlite3.Connection, piece: str, revision: int) -> None:
    """Forget a revision that was unsealed before it was sent."""
    connection.execute("DELETE FROM revisions WHERE piece = ? AND revision = ?", (piece, revision))


def revisions_of(connection: sqlite3.Connection, piece: str) -> list[Revision]:
    """All revisions of a piece, the first one first."""
    return [_revision(row) for row in connection.execute(_FIND_REVISIONS, (piece,))]


def latest_revision(connection: sqlite3.Connection, piece: str) -> Revision | None:
    """The last sealed revision of a piece, or None."""
    found = revisions_of(connection, piece)
    return found[-1] if found else None


def _revision(row: sqlite3.Row) -> Revision:
    piece, revision, uuid, sha256, size, file, tagmanifest, encrypted, sealed_at, scopes, text = row
    return Revision(
        piece, revision, uuid, sha256, size, file, tagmanifest, bool(encrypted), sealed_at, scopes, text.decode()
    )


def attached(connection: sqlite3.Connection, piece: str) -> list[Attached]:
    """What goes along with a piece, in the order in which it came; their bytes are not read."""
    return [Attached(*row) for row in connection.execute(_ATTACHED, (piece,))]


def attached_bodies(connection: sqlite3.Connection, piece: str) -> dict[str, bytes]:
    """Bytes of what goes along with a piece, by name."""
    return dict(connection.execute("SELECT name, body FROM attachments WHERE piece = ? ORDER BY name", (piece,)))


def attached_body(connection: sqlite3.Connection, piece: str, name: str) -> bytes:
    """Bytes of one file that goes along."""
    question = "SELECT body FROM attachments WHERE piece = ? AND name = ?"
    return bytes(connection.execute(question, (piece, name)).fetchone()[0])


def replace_body(connection: sqlite3.Connection, piece: str, row: Attached, body: bytes) -> None:
    """Put other bytes in the place of those of a file; ``row`` says how many, and their digest."""
    connection.execute(
        "UPDATE attachments SET size = ?, sha256 = ?, body = ? WHERE piece = ? AND name = ?",
        (row.size, row.sha256, body, piece, row.name),
    )


def attach(connection: sqlite3.Connection, piece: str, row: Attached, body: bytes) -> None:
    """Let a file go along; its name must be free."""
    connection.execute(_ATTACH, (piece, *msgspec.structs.astuple(row), body))


def detach(connection: sqlite3.Connection, piece: str, name: str) -> None:
    """Let a file stay here."""
    connection.execute("DELETE FROM attachments WHERE piece = ? AND name = ?", (piece, name))


def tell(connection: sqlite3.Connection, piece: str, name: str, told: str) -> None:
    """What the writer says of a file."""
    connection.execute("UPDATE attachments SET told = ? WHERE piece = ? AND name = ?", (told, piece, name))


def process_entries(connection: sqlite3.Connection, piece: str) -> list[ProcessEntry]:
    """The chain of a piece, in order."""
    return [ProcessEntry(*row) for row in connection.execute(_ENTRIES, (piece,))]


def last_entry(connection: sqlite3.Connection, piece: str) -> ProcessEntry | None:
    """The newest entry of a piece's chain, or None."""
    row = connection.execute(_LAST_ENTRY, (piece,)).fetchone()
    return ProcessEntry(*row) if row else None


def append_entry(
    connection: sqlite3.Connection, piece: str, sha256: str, *, added: int, removed: int, pasted: int, minutes: int
) -> ProcessEntry:
    """Add one save to a piece's chain; counts from ``process.measure``, made before the transaction."""
    entry = next_entry(
        last_entry(connection, piece), sha256, added=added, removed=removed, pasted=pasted, minutes=minutes
    )
    connection.execute(_ADD_ENTRY, (piece, *msgspec.structs.astuple(entry)))
    return entry


def recorded_text(connection: sqlite3.Connection, piece: str) -> str:
    """The text that the newest entry of a chain is about, '' before the first; the next save is measured against it."""
    row = connection.execute("SELECT text FROM process_texts WHERE piece = ?", (piece,)).fetchone()
    return zlib.decompress(row[0]).decode() if row else ""


def keep_recorded_text(connection: sqlite3.Connection, piece: str, text: str) -> None:
    """Keep the text of the newest entry, in the transaction that appends it."""
    packed = zlib.compress(text.encode(), 1)
    connection.execute("INSERT OR REPLACE INTO process_texts (piece, text) VALUES (?, ?)", (piece, packed))


def record_fork(connection: sqlite3.Connection, reason: str, at: str, piece: str | None = None) -> None:
    """Record that from here on this copy of the desk goes its own way: after a restored backup or on a second machine.

    ``piece`` None means every piece that has entries.
    """
    connection.execute(_ADD_FORK, (reason, at, piece))


def forks(connection: sqlite3.Connection, piece: str) -> int:
    """How many forks are recorded for a piece."""
    row = connection.execute("SELECT count(*) FROM process_forks WHERE piece = ?", (piece,)).fetchone()
    return int(row[0])


def process_of(connection: sqlite3.Connection, piece: str) -> ShownProcess:
    """The document of ``process show``."""
    return shown(piece, process_entries(connection, piece), forks(connection, piece))
