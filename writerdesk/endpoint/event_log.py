"""The log of events at the endpoint: each is kept as it came, gets its receipt, and is told in the feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import audit, feed, pieces, vendors
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.turns import WRITE, turn_of
from writerdesk.errors import Refused, WriterDeskError
from writerdesk.lifecycle.events import Event, stored_event
from writerdesk.trust.envelope import Signed
from writerdesk.trust.receipts import Receipt, ReceiptStatement, make_receipt


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event on its way into the log: who sent it, the key that signed it, the SHA-256 of its envelope's bytes.

    ``receipt``: whether it gets one that is signed; the endpoint's own events get none.
    """

    event: Event
    envelope: Signed
    person: str
    key: str
    sha256: str
    receipt: bool = True


def keep_event(
    connection: sa.Connection,
    office: Office,
    tenant: str,
    subject: str,
    person: str | None,
    incoming: Incoming,
    problem: WriterDeskError | None,
) -> Receipt:
    """Keep an event about ``subject`` (a piece, or a word) and tell it to ``person`` and the leads."""
    event, seq, now = incoming.event, vendors.next_seq(connection, tenant), office.now()
    statement = ReceiptStatement(event.id.lower(), incoming.sha256, now, tenant, seq)
    if incoming.receipt:
        receipt = make_receipt(statement, signing_key(connection, office, tenant, "receipt"))
    else:
        receipt = Receipt(**msgspec.structs.asdict(statement), signed="", signature="")
    pieces.add_event(
        connection,
        tenant,
        subject,
        id=event.id.lower(),
        person=incoming.person,
        key=incoming.key,
        event=incoming.envelope.signed,
        event_signature=incoming.envelope.signature,
        sha256=incoming.sha256,
        refused=None if problem is None else problem.code,
        refusal=None if problem is None else problem.message,
        received_at=now,
        seq=seq,
        signed=receipt.signed if incoming.receipt else None,
        signature=receipt.signature if incoming.receipt else None,
    )
    remember(connection, subject, incoming.envelope.signed, problem)
    told = {"piece": subject, "to": event.to, "by": incoming.person, "sha256": incoming.sha256, "seq": seq}
    if problem is not None:
        told["refused"] = problem.code
    audit.note(connection, tenant, now, "event-kept", event.id.lower(), told)
    tell(connection, tenant, seq, "event", event.id.lower(), feed.PIECE, person, told_event(incoming, problem))
    return receipt


@dataclass(frozen=True, slots=True)
class Log:
    """The events of a piece in the order of folding, and by an event's id why it was refused."""

    events: list[Event]
    refused: dict[str, str]


def log_of(connection: sa.Connection, tenant: str, piece: str) -> Log:
    """The log of a piece; within a change it is read once."""
    turn = turn_of(connection)
    known: Log | None = turn.logs.get(piece) if turn is not None else None
    if known is not None:
        return known
    rows = pieces.events_of(connection, tenant, piece)
    refused = {str(row.id): row.refusal for row in rows if row.refused is not None}
    return _begun(connection, piece, Log([stored_event(row.event) for row in rows], refused))


def begin_log(connection: sa.Connection, piece: str) -> None:
    """The log of a piece that this change makes: nothing stands in it."""
    _begun(connection, piece, Log([], {}))


def _begun(connection: sa.Connection, piece: str, log: Log) -> Log:
    turn = turn_of(connection)
    if turn is not None and turn.kind == WRITE:
        turn.logs[piece] = log
    return log


def remember(connection: sa.Connection, piece: str, signed: str, problem: WriterDeskError | None) -> None:
    """Add an event to the log of a piece that has been read in this change."""
    turn = turn_of(connection)
    log: Log | None = turn.logs.get(piece) if turn is not None else None
    if log is None:
        return
    event = stored_event(signed)
    log.events.append(event)
    if problem is not None:
        log.refused[event.id.lower()] = problem.message


def told_event(incoming: Incoming, problem: WriterDeskError | None) -> dict[str, object]:
    """What the feed says of an event: the envelope, the key that signed it, and why it was refused."""
    return {
        "signed": incoming.envelope.signed,
        "signature": incoming.envelope.signature,
        "key": incoming.key,
        "refused": None if problem is None else str(problem),
    }


def refusal(problem: WriterDeskError) -> Refused:
    """The 422 that names the guard."""
    errors = [{"code": problem.code, "where": problem.where, "message": problem.message}]
    fields: dict[str, Any] = {name: value for name, value in problem.fields.items() if name != "errors"}
    return Refused("refused", problem.template, problem.next_template, errors=errors, **fields)


def tell(
    connection: sa.Connection,
    tenant: str,
    seq: int,
    kind: str,
    item: str,
    audience: str,
    person: str | None,
    document: Mapping[str, object],
) -> None:
    """Put an item into the feed."""
    feed.add_item(connection, tenant, seq, kind, item, audience, person, msgspec.json.encode(document).decode())
