"""The life of a piece at the endpoint: every event is judged by the table that the desks use too, kept, and told.

An event that does not fit is kept as well, marked with the guard that failed; sent again it gets the same answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import sqlalchemy as sa

from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import rate_for
from writerdesk.endpoint.callers import Caller, devices_of, signers_of
from writerdesk.endpoint.comments import tell_comments
from writerdesk.endpoint.event_log import Incoming, begin_log, keep_event, log_of, refusal, tell
from writerdesk.endpoint.money import due_for, writer_of
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.publishing import stored_brief
from writerdesk.endpoint.records import briefs, feed, pieces, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.words import take_word_event
from writerdesk.errors import Declined, Refused, WriterDeskError
from writerdesk.lifecycle.events import NAMESPACE, Event, make_event, open_event, sign_event, stored_event
from writerdesk.lifecycle.folding import check_move, fold, replay
from writerdesk.lifecycle.guards import conflicted, rating_of
from writerdesk.lifecycle.moves import roles_of
from writerdesk.lifecycle.state import PieceState, Terms
from writerdesk.lifecycle.word_moves import is_word_event
from writerdesk.trust.envelope import judge as judge_signature
from writerdesk.trust.envelope import read_envelope
from writerdesk.trust.receipts import Receipt

NEW, AGAIN = 201, 200


def put_event(office: Office, caller: Caller, event_id: str, body: bytes) -> tuple[int, Receipt]:
    """Take a signed event: (201 or 200, receipt).

    Raises ``request/other-bytes``, ``document/…``, ``event/…``, ``signature/…``, and ``refused`` with the guard that
    failed as its first error.
    """
    sha256 = hashlib.sha256(body).hexdigest()
    with office.database.reading(caller.tenant) as connection:
        known = pieces.get_event(connection, caller.tenant, event_id)
    if known is not None:
        return AGAIN, _receipt_again(known, caller.tenant, sha256)
    envelope = read_envelope(body)
    signers = signers_of(devices_of(office, caller.tenant, caller.person))
    event = open_event(envelope, signers, office.clock())
    # A person may have signed this with an earlier device than the one that sends it.
    signed_by = judge_signature(envelope, NAMESPACE, signers, office.clock()).public_line
    if event.id.lower() != event_id:
        raise Refused("event/id", "The event has another id than the address.", where="id")
    if event.by != caller.person or event.role not in roles_of(caller.role):
        raise refusal(Declined("event/who", "An event is made by the person who sends it, in their role.", where="by"))
    with office.database.writing(caller.tenant) as connection:
        known = pieces.get_event(connection, caller.tenant, event_id)
        if known is not None:
            return AGAIN, _receipt_again(known, caller.tenant, sha256)
        incoming = Incoming(event, envelope, caller.person, signed_by, sha256)
        take = take_word_event if is_word_event(event) else _take_move
        receipt, problem = take(connection, office, caller, incoming)
    if problem is not None:
        raise refusal(problem)
    return NEW, receipt


def _take_move(
    connection: sa.Connection, office: Office, caller: Caller, incoming: Incoming
) -> tuple[Receipt, WriterDeskError | None]:
    piece = _piece_of(connection, office, caller, incoming.event)
    problem = _objection(connection, office, caller, incoming.event) or judge(
        connection, office, caller.tenant, piece, incoming.event
    )
    return record(connection, office, caller.tenant, piece, incoming, problem), problem


def emit(
    connection: sa.Connection, office: Office, tenant: str, piece: Record, event: Event, state: PieceState | None = None
) -> bool:
    """Make an event of the endpoint's own; False when it does not fit (it is kept and told all the same).

    ``state`` is the piece's as of now, where it is known already.
    """
    key = signing_key(connection, office, tenant, "receipt")
    envelope = sign_event(event, key)
    sha256 = hashlib.sha256(envelope.to_bytes()).hexdigest()
    incoming = Incoming(event, envelope, tenant, key.public_line, sha256, receipt=False)
    problem = judge(connection, office, tenant, piece, event, state)
    record(connection, office, tenant, piece, incoming, problem)
    return problem is None


def piece_state(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> PieceState:
    """The fold of the events of a piece."""
    log = log_of(connection, tenant, piece.id)
    terms = _terms(connection, office, tenant, piece)
    return fold(log.events, refused=log.refused, terms=terms, start=piece.start)


def kept_state(piece: Record, rows: Iterable[Record]) -> PieceState:
    """What the events of a piece add up to, whose rows (event, refused) are at hand in their order.

    Each was judged when it came, and is not judged again.
    """
    return replay((stored_event(row.event) for row in rows if row.refused is None), piece.start)


def brief_of(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> Brief | None:
    """The version of the brief that a piece is judged by, if it was published here."""
    row = published(connection, office, tenant, piece.brief, piece.brief_version)
    return None if row is None else stored_brief(office, tenant, row.sha256)


def published(connection: sa.Connection, office: Office, tenant: str, brief: str, version: int) -> Record | None:
    """The row of a published brief, which never changes, or None."""
    asked = ("published", tenant, brief, str(version))
    return office.found(asked, lambda: briefs.get_brief(connection, tenant, brief, version))


def judge(
    connection: sa.Connection, office: Office, tenant: str, piece: Record, event: Event, state: PieceState | None = None
) -> WriterDeskError | None:
    """Why ``event`` is no move of ``piece`` now, or None; ``state`` as in :func:`emit`."""
    terms = _terms(connection, office, tenant, piece)
    try:
        check_move(state or piece_state(connection, office, tenant, piece), event, terms)
    except Declined as problem:
        return problem
    return None


def record(
    connection: sa.Connection,
    office: Office,
    tenant: str,
    piece: Record,
    incoming: Incoming,
    problem: WriterDeskError | None,
) -> Receipt:
    """Keep an event, tell it in the feed, and do what follows from it when it fits."""
    receipt = keep_event(connection, office, tenant, piece.id, piece.person, incoming, problem)
    if problem is None:
        _follow(connection, office, tenant, piece, incoming.event)
    return receipt


def _follow(connection: sa.Connection, office: Office, tenant: str, piece: Record, event: Event) -> None:
    """The piece's row, the comments as items of their own, and the money once it is accepted.

    A rating changes nothing: above all not since when the piece waits.
    """
    if rating_of(event) is not None:
        return
    state = piece_state(connection, office, tenant, piece)
    changes = {"state": state.state, "revision": state.revision, "holder": state.holder, "changed_at": office.now()}
    changes |= {"judges": pieces.listed(state.judges), "conflicted": pieces.listed(conflicted(state))}
    if state.brief is not None:
        changes["brief_version"] = int(state.brief.rpartition("@")[2])
    pieces.set_piece(connection, tenant, piece.id, **changes)
    tell_comments(connection, tenant, piece, event, brief_of(connection, office, tenant, piece))
    if event.to == "ACCEPTED":
        _owe(connection, office, tenant, piece, state)


def _owe(connection: sa.Connection, office: Office, tenant: str, piece: Record, state: PieceState) -> None:
    brief = brief_of(connection, office, tenant, piece)
    if brief is None:
        return
    due = due_for(connection, office, tenant, piece, brief, state)
    payload = {"amount": due.amount, "currency": due.currency, "arithmetic": due.arithmetic}
    event = make_event(
        piece=piece.id, revision=state.revision, leaves="ACCEPTED", to="PAY_DUE", by=tenant, role="endpoint",
        now=office.clock(), payload=payload,
    )  # fmt: skip
    if emit(connection, office, tenant, piece, event):
        document = {"piece": piece.id, "revision": state.revision, "brief": brief.name, **payload}
        tell(
            connection,
            tenant,
            vendors.next_seq(connection, tenant),
            "amount",
            event.id,
            feed.PERSON,
            piece.person,
            document,
        )


def _piece_of(connection: sa.Connection, office: Office, caller: Caller, event: Event) -> Record:
    """The piece that an event is about; a TAKEN makes it. Another writer's is as unknown as one that is not there."""
    piece = pieces.get_piece(connection, caller.tenant, event.piece)
    if piece is None and event.to == "TAKEN" and caller.role == "writer":
        brief, _, version = str(event.payload.get("brief", "")).rpartition("@")
        number = int(version) if version.isascii() and version.isdigit() and len(version) < 10 else 0
        return new_piece(connection, office, caller, event.piece, brief, number)
    if piece is None or (caller.role == "writer" and piece.person != caller.person):
        raise refusal(Declined("move/unknown-piece", "This piece is not known here.", where="piece"))
    return piece


def new_piece(
    connection: sa.Connection,
    office: Office,
    caller: Caller,
    piece: str,
    brief: str,
    version: int,
    *,
    start: str = "OFFERED",
    title: str | None = None,
    language: str | None = None,
) -> Record:
    """Insert a piece of the caller's; its title and language are the brief's where they are not given."""
    begin_log(connection, piece)
    known = published(connection, office, caller.tenant, brief, version)
    return pieces.add_piece(
        connection,
        caller.tenant,
        id=piece,
        person=caller.person,
        brief=brief,
        brief_version=version,
        title=("" if known is None else known.title) if title is None else title,
        language=("" if known is None else known.language) if language is None else language,
        start=start,
        state=start,
        changed_at=office.now(),
    )


def _objection(connection: sa.Connection, office: Office, caller: Caller, event: Event) -> Declined | None:
    """What the event and its history alone cannot tell: is there such a brief, and is one piece more allowed?"""
    if event.to != "TAKEN":
        return None
    brief, _, version = str(event.payload.get("brief", "")).rpartition("@")
    return check_limit(connection, office, caller, brief, int(version) if version.isdigit() else 0)


def check_limit(connection: sa.Connection, office: Office, caller: Caller, brief: str, version: int) -> Declined | None:
    """Why the caller may not begin one more piece for a brief, or None."""
    row = published(connection, office, caller.tenant, brief, version)
    if row is None:
        return Declined("move/unknown-brief", "This version of the brief was not published here.", where="brief")
    most = stored_brief(office, caller.tenant, row.sha256).work.pieces
    if pieces.count_taken(connection, caller.tenant, caller.person, brief) >= most:
        return Declined(
            "move/piece-limit",
            "The brief asks for {most} of a writer, and no more are free.",
            "Give one back first.",
            where="brief",
            most=most,
        )
    return None


def _terms(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> Terms:
    brief = brief_of(connection, office, tenant, piece)
    if brief is None:
        return Terms()
    rate = rate_for(brief, writer_of(connection, office, tenant, piece))
    return Terms(
        amount=rate.total,
        currency=rate.currency,
        max_rounds=brief.review.max_rounds,
        silence_days=brief.time.auto_accept_days,
        appeal_days=brief.review.appeal_days,
    )


def _receipt_again(row: Record, tenant: str, sha256: str) -> Receipt:
    if row.sha256 != sha256:
        raise Refused("request/other-bytes", "Another event stands under this id.", where=row.id)
    if row.refused is not None:
        raise refusal(Declined(row.refused, "{sentence}", where=row.id, sentence=row.refusal))
    return Receipt(row.id, row.sha256, row.received_at, tenant, row.seq, row.signed or "", row.signature or "")
