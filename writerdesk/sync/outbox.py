"""The outbox of a desk: sealed bytes and signed events that wait to travel. One transaction a step, durably.

``queued → sending → delivered``, or back to ``queued`` with a later ``next_at``, or ``refused`` (the vendor said no),
or ``parked`` (the vendor does not know this device any more). The row is the whole state of retrying: it outlives a
kill, a sleep and a changed clock. Delivered rows stay.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from writerdesk.lifecycle.repository import mark_refused
from writerdesk.text.timestamps import timestamp

if TYPE_CHECKING:
    from writerdesk.lifecycle.events import Event
    from writerdesk.storage.desk import Desk
    from writerdesk.trust.envelope import Signed
    from writerdesk.trust.receipts import Receipt

Kind = Literal["package", "event"]
CARRIED = "It lies in a courier file."
"""The ``error`` of a row that left on a stick: it may have arrived, and may still go by the network."""
BASE = timedelta(seconds=5)
CAP = timedelta(minutes=30)
_ROWS = """SELECT uuid, kind, piece, revision, sha256, file, body, state, attempts, next_at, error, receipt, queued_at
    FROM outbox"""
_TRAVELS = "SELECT uuid, piece, revision, state, error, queued_at FROM outbox"
_OPEN_PACKAGES = f"""{_TRAVELS} WHERE state != 'delivered' AND kind = 'package'
    ORDER BY queued_at DESC, uuid LIMIT ?"""
_NEW = """INSERT OR IGNORE INTO outbox (uuid, kind, piece, revision, sha256, file, body, state, attempts, queued_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?)"""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One thing that travels. ``file`` is a package's path, ``body`` an event's exact bytes, times ISO-8601 UTC."""

    uuid: str
    kind: Kind
    piece: str
    revision: int
    sha256: str
    file: str | None
    body: bytes | None
    state: str
    attempts: int
    next_at: str | None
    error: str | None
    receipt: str | None
    queued_at: str


class Travel(NamedTuple):
    """Where a package is, without its bytes."""

    uuid: str
    piece: str
    revision: int
    state: str
    error: str | None
    queued_at: str


def enqueue_event(connection: sqlite3.Connection, event: Event, envelope: Signed, now: datetime | None = None) -> None:
    """Put a signed event into the outbox, in the transaction that stores it; twice is once."""
    body = envelope.to_bytes()
    _insert(connection, (event.id, "event", event.piece, event.revision, _sha256(body), None, body), now)


def enqueue_package(
    connection: sqlite3.Connection,
    *,
    uuid: str,
    piece: str,
    revision: int,
    sha256: str,
    file: str,
    now: datetime | None = None,
) -> None:
    """Put a sealed package into the outbox; ``file`` is absolute or below the desk's folder; twice is once."""
    _insert(connection, (uuid, "package", piece, revision, sha256, file, None), now)


def withdraw_package(connection: sqlite3.Connection, uuid: str) -> bool:
    """Take back a package that was never tried, or that the vendor refused; False when it may have arrived."""
    gone = """DELETE FROM outbox WHERE uuid = ?
        AND (state = 'refused' OR (attempts = 0 AND state IN ('queued', 'parked')))"""
    return connection.execute(gone, (uuid,)).rowcount == 1


def rows(desk: Desk) -> list[OutboxRow]:
    """Everything, delivered rows too, in the order in which it was queued."""
    return _found(desk, "ORDER BY rowid")


def waiting(desk: Desk) -> list[OutboxRow]:
    """What has not arrived yet and is not refused or parked; what has arrived is not read for it."""
    return _found(desk, "WHERE state != 'delivered' AND state IN ('queued', 'sending') ORDER BY rowid")


def rows_of_piece(desk: Desk, piece: str) -> list[OutboxRow]:
    """Everything of one piece, in the order in which it was queued."""
    return _found(desk, "WHERE piece = ? ORDER BY rowid", piece)


def count_open(desk: Desk) -> tuple[int, int]:
    """How many rows wait, and how many are parked."""
    asked = "SELECT state, count(*) FROM outbox WHERE state != 'delivered' GROUP BY state"
    found = dict(desk.read(lambda connection: connection.execute(asked).fetchall()))
    return found.get("queued", 0) + found.get("sending", 0), found.get("parked", 0)


def _found(desk: Desk, which: str, *values: str) -> list[OutboxRow]:
    found = desk.read(lambda connection: connection.execute(f"{_ROWS} {which}", values).fetchall())
    return [OutboxRow(*row) for row in found]


def open_packages(connection: sqlite3.Connection, most: int) -> list[Travel]:
    """Packages that have not arrived, the newest first; at most ``most``."""
    return [Travel(*row) for row in connection.execute(_OPEN_PACKAGES, (most,))]


def travels(connection: sqlite3.Connection, uuids: Sequence[str] | None = None) -> dict[str, Travel]:
    """Where packages are, by their ids: these, or all."""
    which, values = "WHERE kind = 'package'", tuple[str, ...]()
    if uuids is not None:
        which, values = "WHERE uuid IN (SELECT value FROM json_each(?))", (json.dumps(uuids),)
    return {row[0]: Travel._make(row) for row in connection.execute(f"{_TRAVELS} {which}", values)}


def delay(attempts: int, chance: float) -> timedelta:
    """Wait after ``attempts`` failed tries: ``chance`` (0 to 1) of min(30 min, 5 s · 2ⁿ), n from 0 (full jitter)."""
    return min(CAP, BASE * (1 << min(max(attempts - 1, 0), 20))) * chance


def due(row: OutboxRow, now: datetime) -> bool:
    """Whether a row's time has come; a time further off than any delay was written under another clock."""
    if row.next_at is None:
        return True
    next_at = datetime.fromisoformat(row.next_at)
    return next_at <= now or next_at - now > CAP


def begin(desk: Desk, uuid: str) -> bool:
    """Count an attempt, before the first byte leaves; False when the row waits no more.

    Since it was read another program may have delivered it, or the writer have opened the piece again.
    """
    change = """UPDATE outbox SET state = 'sending', attempts = attempts + 1
        WHERE uuid = ? AND state IN ('queued', 'sending')"""
    return desk.write(lambda connection: connection.execute(change, (uuid,)).rowcount, durable=True) == 1


def delivered(desk: Desk, uuid: str, receipt: Receipt) -> None:
    """Keep the vendor's receipt."""
    desk.write(lambda connection: keep_receipt(connection, receipt, uuid), durable=True)


def keep_receipt(connection: sqlite3.Connection, receipt: Receipt, uuid: str | None = None) -> bool:
    """Keep a proven receipt for the row with its id and sha-256, inside a transaction; False when none is ours."""
    import msgspec

    text = msgspec.json.encode(receipt).decode()
    change = "UPDATE outbox SET state = 'delivered', receipt = ?, error = NULL, next_at = NULL"
    mine = " WHERE uuid = ? AND sha256 = ? AND state != 'delivered'"
    return connection.execute(change + mine, (text, uuid or receipt.id, receipt.sha256)).rowcount == 1


def carry(desk: Desk, uuids: Sequence[str]) -> None:
    """Count an attempt for rows that go into a courier file, before it is written: they may arrive from now on."""
    change = """UPDATE outbox SET state = 'queued', attempts = attempts + 1, error = ?
        WHERE uuid = ? AND state IN ('queued', 'sending')"""
    values = [(CARRIED, uuid) for uuid in uuids]
    desk.write(lambda connection: connection.executemany(change, values).rowcount, durable=True)


def send_again(connection: sqlite3.Connection, after: int) -> int:
    """Queue what was delivered with a receipt behind the place ``after`` of the feed; how many rows."""
    change = """UPDATE outbox SET state = 'queued', next_at = NULL, error = NULL
        WHERE state = 'delivered' AND json_extract(receipt, '$.seq') > ?"""
    return connection.execute(change, (after,)).rowcount


def wait(desk: Desk, uuid: str, error: str, next_at: datetime) -> None:
    """It did not go through; try again at ``next_at``."""
    change = "UPDATE outbox SET state = 'queued', error = ?, next_at = ? WHERE uuid = ? AND state = 'sending'"
    _change(desk, change, (error, timestamp(next_at), uuid))


def refuse(desk: Desk, row: OutboxRow, error: str) -> None:
    """The vendor said no for good: the row stays with the reason, and a refused event is marked in its piece's log."""

    def change(connection: sqlite3.Connection) -> None:
        refused = "UPDATE outbox SET state = 'refused', error = ? WHERE uuid = ? AND state != 'delivered'"
        connection.execute(refused, (error, row.uuid))
        if row.kind == "event":
            mark_refused(connection, row.uuid, error)

    desk.write(change, durable=True)


def park(desk: Desk, error: str) -> None:
    """The vendor does not know this device: nothing more is tried until the person wishes it or enrols again."""
    change = "UPDATE outbox SET state = 'parked', error = ? WHERE state IN ('queued', 'sending')"
    _change(desk, change, (error,))


def unpark(desk: Desk) -> None:
    """Let parked rows go again."""
    _change(desk, "UPDATE outbox SET state = 'queued', next_at = NULL WHERE state = 'parked'", ())


def hurry(desk: Desk, *, receipts: bool = False) -> int:
    """The network came back: what waits because there was none waits no more; how many rows.

    ``receipts``: nor what waits because its receipt could not be believed.
    """
    change = """UPDATE outbox SET next_at = NULL
        WHERE state = 'queued' AND next_at IS NOT NULL AND (error LIKE '%[network/unreachable]'
        OR error LIKE '%[network/portal]' OR error LIKE '%[network/certificate]' OR error LIKE '%[network/proxy]'
        OR (? AND error LIKE '%[network/no-receipt]'))"""
    return desk.write(lambda connection: connection.execute(change, (receipts,)).rowcount, durable=True)


def _insert(
    connection: sqlite3.Connection,
    values: tuple[str, Kind, str, int, str, str | None, bytes | None],
    now: datetime | None,
) -> None:
    connection.execute(_NEW, (*values, timestamp(now or datetime.now(UTC))))


def _change(desk: Desk, statement: str, values: tuple[object, ...]) -> None:
    desk.write(lambda connection: connection.execute(statement, values).rowcount, durable=True)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
