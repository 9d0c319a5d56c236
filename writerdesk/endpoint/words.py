"""The vendor's word lists: proposals come as signed events, what a lead approves goes to everybody by the feed."""

from __future__ import annotations

import sqlalchemy as sa

from writerdesk.endpoint.callers import Caller
from writerdesk.endpoint.event_log import Incoming, keep_event, refusal, tell, told_event
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import feed, pieces, vendors
from writerdesk.errors import Declined, WriterDeskError
from writerdesk.lifecycle.events import Event, read_event
from writerdesk.lifecycle.word_moves import APPROVED, PROPOSED, check_word_move, fold_word, word_of
from writerdesk.trust.receipts import Receipt


def take_word_event(
    connection: sa.Connection, office: Office, caller: Caller, incoming: Incoming
) -> tuple[Receipt, WriterDeskError | None]:
    """Keep an event about a word, and tell its proposers, the leads and, when the list changes, everybody.

    The receipt, and why the event moves nothing, or None. Raises ``refused`` for an event that names no word of this
    vendor: nothing of it is kept.
    """
    event, tenant = incoming.event, caller.tenant
    try:
        language, word = word_of(event, tenant)
    except Declined as misfit:
        raise refusal(misfit) from misfit
    rows = pieces.events_of(connection, tenant, event.piece)
    log = [read_event(row.event) for row in rows if row.refused is None]
    before, problem = fold_word(log), _objection(log, incoming)
    # A writer never sees who else proposed a word; a decision is for all who did.
    decides = problem is None and event.to != PROPOSED
    first, *others = (before.proposers if decides else ()) or (incoming.person,)
    receipt = keep_event(connection, office, tenant, event.piece, first, incoming, problem)
    if problem is not None:
        return receipt, problem
    for person in others:
        seq = vendors.next_seq(connection, tenant)
        tell(connection, tenant, seq, "event", event.id.lower(), feed.PERSON, person, told_event(incoming, None))
    after = fold_word([*log, event])
    if (before.state == APPROVED) != (after.state == APPROVED):
        listed = after.state == APPROVED
        document = {"language": language, "words": [word] if listed else [], "removed": [] if listed else [word]}
        tell(connection, tenant, vendors.next_seq(connection, tenant), "words", event.id, feed.ALL, None, document)
    return receipt, None


def _objection(log: list[Event], incoming: Incoming) -> Declined | None:
    try:
        check_word_move(fold_word(log), incoming.event)
    except Declined as problem:
        return problem
    return None
