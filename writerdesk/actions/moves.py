"""Making a move: the event is signed with the desk's key and kept; one that others must know goes to the outbox too."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Person, rate_for
from writerdesk.lifecycle.events import Event, make_event, sign_event
from writerdesk.lifecycle.folding import check_move, fold
from writerdesk.lifecycle.moves import START
from writerdesk.lifecycle.repository import append, events_of, refused_of, state_of
from writerdesk.lifecycle.state import PieceState, Terms
from writerdesk.storage.desk import Desk
from writerdesk.trust.envelope import Signed


@dataclass(frozen=True)
class Step:
    """One move to make: where to, in which role, about which revision (None: the present one), with what to say."""

    to: str
    role: str = "writer"
    revision: int | None = None
    reason: str | dict[str, Any] | None = None
    payload: dict[str, Any] = field(default_factory=dict)


def start_of(desk: Desk) -> str:
    """State of a piece before its first event: the writer's own pieces begin as drafts."""
    return "DRAFT" if desk.id == PERSONAL else START


def piece_state(desk: Desk, piece: str) -> PieceState:
    """Where a piece stands on this desk."""
    return state_of(desk, piece, start=start_of(desk))


def person_of(desk: Desk) -> str:
    """The person's id at this desk's vendor; on the personal desk just “me”."""
    return desk.fact("person") or "me"


def paid_as(desk: Desk) -> Person:
    """What the vendor's pay rules know of this desk's person: what the invite granted."""
    granted = desk.fact("expertise")
    return Person(tuple(granted.split("\n")) if granted else (), desk.fact("region"))


def terms_of(brief: Brief | None) -> Terms:
    """What a brief fixes for the moves of its pieces; nothing for a piece of one's own."""
    if brief is None:
        return Terms()
    rate = rate_for(brief)
    return Terms(
        rate.total, rate.currency, brief.review.max_rounds, brief.time.auto_accept_days, brief.review.appeal_days
    )


def plan_moves(
    workplace: Workplace, desk: Desk, piece: str, steps: Sequence[Step], *, terms: Terms | None = None
) -> list[tuple[Event, Signed]]:
    """Events for ``steps`` in a row, each checked against the state before it, and ``terms``, and signed.

    Raises :class:`Declined` ``move/…`` for the first that does not fit; nothing is stored.
    """
    key, by, now = workplace.key(desk.id), person_of(desk), datetime.now(UTC)
    events = desk.read(lambda connection: events_of(connection, piece))
    refused = desk.read(lambda connection: refused_of(connection, piece))
    planned: list[tuple[Event, Signed]] = []
    for step in steps:
        state = fold([*events, *(event for event, _signed in planned)], refused=refused, start=start_of(desk))
        event = make_event(
            piece=piece,
            revision=state.revision if step.revision is None else step.revision,
            leaves=state.state,
            to=step.to,
            by=by,
            role=step.role,
            now=now,
            reason=step.reason,
            payload=step.payload,
        )
        check_move(state, event, terms)
        planned.append((event, sign_event(event, key)))
    return planned


def keep_moves(connection: sqlite3.Connection, planned: Sequence[tuple[Event, Signed]]) -> None:
    """Keep planned events inside a transaction."""
    for _event, envelope in planned:
        append(connection, envelope, "desk")


def move(workplace: Workplace, desk: Desk, piece: str, *steps: Step, send: bool = False) -> str:
    """Make moves now, on the disk when this returns; the id of the last event.

    ``send`` puts them into the outbox in the same transaction (the vendor must know of them).
    """
    planned = plan_moves(workplace, desk, piece, steps)

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        if send:
            from writerdesk.sync.outbox import enqueue_event

            for event, envelope in planned:
                enqueue_event(connection, event, envelope)

    desk.write(change, durable=True)
    return planned[-1][0].id
