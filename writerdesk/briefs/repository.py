"""Briefs of a desk in its database. A version that was stored stays as it is; a newer one stands beside it."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Literal

import msgspec

from writerdesk.briefs.brief_file import ReadBrief, read_brief_file
from writerdesk.briefs.term_checks import moment
from writerdesk.errors import Refused
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.allowed_signers import AllowedSigners

State = Literal["offered", "warned", "taken", "returned", "declined", "expired", "superseded"]

_COLUMNS = "id, version, title, language, kind, state, signer, sha256, received_at"


class BriefRow(msgspec.Struct, frozen=True):
    """A stored version without its file. ``state`` warned = opened with a warning, cannot be taken."""

    id: str
    version: int
    title: str
    language: str
    kind: str
    state: str
    signer: str
    sha256: str
    received_at: str


def store(connection: sqlite3.Connection, data: bytes, read: ReadBrief, now: datetime) -> BriefRow:
    """Keep the file of a brief that was read; the same file again changes nothing.

    Older versions stay as they are, whether taken or not. Raises ``brief/other-bytes`` when this version is known with
    other bytes.
    """
    brief = read.brief
    known = _row(connection, brief.id, brief.version)
    if known is not None and known.sha256 != read.sha256:
        raise Refused(
            "brief/other-bytes",
            "Version {version} of this brief is already here and differs from this file.",
            "Ask the vendor to give the change a new version number.",
            where=brief.name,
            version=brief.version,
        )
    state = "warned" if read.warning else "offered"
    if known is None:
        received = timestamp(now)
        row = (brief.id, brief.version, data, read.sha256, read.signature.key_id, state, received)
        purge_at = brief.confidentiality.purge_at
        connection.execute(
            "INSERT INTO briefs(id, version, file, sha256, signer, state, received_at, title, language, kind, purge_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, brief.title, brief.tag, brief.work.kind, purge_at and timestamp(moment(purge_at))),
        )
    elif known.state == "warned" and state == "offered":
        set_state(connection, brief.id, brief.version, "offered")
    return required(connection, brief.id, brief.version)


def required(connection: sqlite3.Connection, brief_id: str, version: int | None = None) -> BriefRow:
    """One stored version, the newest when ``version`` is None; raises ``brief/unknown``."""
    row = _row(connection, brief_id, version)
    if row is None:
        raise Refused(
            "brief/unknown", "There is no brief {id} here.", "Look at brief list.", where=brief_id, id=brief_id
        )
    return row


def file_of(connection: sqlite3.Connection, brief_id: str, version: int | None = None) -> bytes:
    """The file exactly as received; raises ``brief/unknown``."""
    row = required(connection, brief_id, version)
    found = connection.execute("SELECT file FROM briefs WHERE id = ? AND version = ?", (row.id, row.version)).fetchone()
    return bytes(found[0])


def get(
    connection: sqlite3.Connection,
    brief_id: str,
    version: int | None = None,
    *,
    allowed: AllowedSigners | None = None,
    at: datetime | None = None,
) -> ReadBrief:
    """A stored brief opened again with today's signers; raises ``brief/unknown`` and as reading a brief file."""
    return read_brief_file(file_of(connection, brief_id, version), allowed, at)


def list_briefs(connection: sqlite3.Connection) -> list[BriefRow]:
    """Every stored version, newest received first, then by id and version."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM briefs ORDER BY received_at DESC, id, version DESC")  # noqa: S608
    return [BriefRow(*row) for row in rows]


def versions(connection: sqlite3.Connection, brief_id: str) -> list[int]:
    """Stored version numbers of a brief, lowest first."""
    rows = connection.execute("SELECT version FROM briefs WHERE id = ? ORDER BY version", (brief_id,))
    return [int(row[0]) for row in rows]


def set_state(connection: sqlite3.Connection, brief_id: str, version: int, state: State) -> None:
    """Note what became of one version on this desk; raises ``brief/unknown``."""
    required(connection, brief_id, version)
    connection.execute("UPDATE briefs SET state = ? WHERE id = ? AND version = ?", (state, brief_id, version))


def due_for_purging(connection: sqlite3.Connection, now: datetime) -> list[tuple[str, int]]:
    """(id, version) of stored briefs whose purge date has come."""
    rows = connection.execute("SELECT id, version FROM briefs WHERE purge_at <= ?", (timestamp(now),))
    return [(str(row[0]), int(row[1])) for row in rows]


def keep_account(connection: sqlite3.Connection, piece: str, brief: str, account: str, now: datetime) -> None:
    """Keep the line of the account (JSON) of a piece whose local copy goes."""
    row = (piece, brief, account, timestamp(now))
    connection.execute("INSERT OR REPLACE INTO purged_pieces(id, brief, account, at) VALUES (?, ?, ?, ?)", row)


def kept_accounts(connection: sqlite3.Connection) -> list[str]:
    """The kept lines (JSON), oldest first."""
    return [str(row[0]) for row in connection.execute("SELECT account FROM purged_pieces ORDER BY at, id")]


def follow_states(theirs: sqlite3.Connection, here: sqlite3.Connection) -> None:
    """What was taken or returned on another computer is so here too, where it is still on offer."""
    rows = theirs.execute("SELECT state, id, version FROM briefs WHERE state != 'offered'").fetchall()
    change = "UPDATE briefs SET state = ? WHERE id = ? AND version = ? AND state = 'offered'"
    here.executemany(change, [tuple(row) for row in rows])


def _row(connection: sqlite3.Connection, brief_id: str, version: int | None) -> BriefRow | None:
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM briefs WHERE id = ? AND (version = ? OR ? IS NULL) ORDER BY version DESC LIMIT 1",  # noqa: S608
        (brief_id, version, version),
    ).fetchone()
    return BriefRow(*found) if found is not None else None
