"""Events of a desk in its database. Envelopes are kept byte for byte; the state is folded from them, never stored."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Literal

from writerdesk.errors import Refused
from writerdesk.lifecycle.events import Event, read_event, stored_event
from writerdesk.lifecycle.folding import fold
from writerdesk.lifecycle.moves import START, is_silent
from writerdesk.lifecycle.state import PieceState, Terms

if TYPE_CHECKING:
    from writerdesk.storage.desk import Desk
    from writerdesk.trust.envelope import Signed

Origin = Literal["desk", "feed"]


def append(connection: sqlite3.Connection, envelope: Signed, origin: Origin, refused: str | None = None) -> Event:
    """Keep a signed event at the end of its piece's log; the event it holds.

    The same event again changes nothing, except that one made on this desk and now read in the feed takes its place
    in the feed's order. ``refused`` is the reason with which the endpoint refused it. Raises :class:`Refused` for text
    that is no event and ``event/other-bytes`` for another event under a known id.
    """
    event = read_event(envelope.signed)
    row = connection.execute("SELECT signed, origin, refused FROM events WHERE id = ?", (event.id,)).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO events(id, piece, revision, origin, position, signed, signature, refused)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                event.id,
                event.piece,
                event.revision,
                origin,
                _end(connection, event.piece),
                envelope.signed,
                envelope.signature,
                refused,
            ),
        )
        return event
    if row[0] != envelope.signed:
        raise Refused("event/other-bytes", "Another event is already known under this id.", where=event.id)
    if row[1] == "desk" and origin == "feed":
        connection.execute(
            "UPDATE events SET origin = 'feed', position = ?, refused = ? WHERE id = ?",
            (_end(connection, event.piece), refused, event.id),
        )
    return event


def mark_refused(connection: sqlite3.Connection, event_id: str, reason: str) -> None:
    """Note that the endpoint refused an event; it stays in the log and moves nothing."""
    connection.execute("UPDATE events SET refused = ? WHERE id = ?", (reason, event_id))


def events_of(connection: sqlite3.Connection, piece: str) -> list[Event]:
    """Every event of ``piece`` in the order of folding.

    Moves that this desk made and the endpoint has not confirmed come after those that the feed brought.
    """
    rows = connection.execute("SELECT origin, signed FROM events WHERE piece = ? ORDER BY position", (piece,))
    events = [(row[0], stored_event(row[1])) for row in rows]
    events.sort(key=lambda pair: pair[0] == "desk" and not is_silent(pair[1].leaves, pair[1].to))
    return [event for _origin, event in events]


def refused_of(connection: sqlite3.Connection, piece: str) -> dict[str, str]:
    """Ids of events that the endpoint refused, with its reason."""
    rows = connection.execute("SELECT id, refused FROM events WHERE piece = ? AND refused IS NOT NULL", (piece,))
    return {row[0]: row[1] for row in rows}


def folded(connection: sqlite3.Connection, piece: str, *, terms: Terms | None = None, start: str = START) -> PieceState:
    """The state of ``piece`` on this desk, inside a transaction that is already open."""
    events = events_of(connection, piece)
    return fold(events, refused=refused_of(connection, piece), terms=terms, start=start)


def state_of(desk: Desk, piece: str, *, terms: Terms | None = None, start: str = START) -> PieceState:
    """The state of ``piece`` on ``desk``; ``start`` is DRAFT for a piece without a brief."""
    return desk.read(lambda connection: folded(connection, piece, terms=terms, start=start))


def pieces_with_verdicts(connection: sqlite3.Connection) -> list[str]:
    """Ids of all pieces on which a verdict was given, as far as this desk knows, sorted."""
    rows = connection.execute(
        "SELECT DISTINCT piece FROM events WHERE refused IS NULL"
        " AND json_extract(signed, '$.payload.verdict') IS NOT NULL ORDER BY piece"
    )
    return [row[0] for row in rows]


def _end(connection: sqlite3.Connection, piece: str) -> int:
    row = connection.execute("SELECT coalesce(max(position), 0) + 1 FROM events WHERE piece = ?", (piece,)).fetchone()
    return int(row[0])
