"""Silence works for the writer: what nobody judged in the brief's days is accepted; no appeal in its days closes."""

from __future__ import annotations

import sqlalchemy as sa

from writerdesk.endpoint.life import emit, judge
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import pieces
from writerdesk.endpoint.schema import Record
from writerdesk.lifecycle.events import make_event

MOVES = {
    "RECEIVED": "ACCEPTED",
    "IN_REVIEW": "ACCEPTED",
    "NEEDS_SECOND": "ACCEPTED",
    "IN_ADJUDICATION": "ACCEPTED",
    "APPEALED": "ACCEPTED",
    "NOT_ACCEPTED": "CLOSED",
}


def move_by_silence(office: Office) -> int:
    """Make every move that is due by the clock; how many. The days of each piece's brief are judged by its guard."""
    made = 0
    waiting = []
    for tenant in office.tenants():
        with office.database.reading(tenant) as connection:
            waiting += [(tenant, row) for row in pieces.in_states(connection, tenant, list(MOVES))]
    for tenant, row in waiting:
        with office.database.writing(tenant) as connection:
            made += _move(connection, office, tenant, row)
    return made


def _move(connection: sa.Connection, office: Office, tenant: str, row: Record) -> bool:
    piece = pieces.get_piece(connection, tenant, row.id)
    if piece is None or piece.state not in MOVES:
        return False
    event = make_event(
        piece=piece.id, revision=piece.revision, leaves=piece.state, to=MOVES[piece.state], by=tenant, role="clock",
        now=office.clock(), reason="The days that the brief gives have passed.",
    )  # fmt: skip
    # Judged first: a move that is not due yet is no event at all.
    return judge(connection, office, tenant, piece, event) is None and emit(connection, office, tenant, piece, event)
