"""The fold: state = the events in their order. Nothing is dropped; what does not fit is kept as refused with a reason.

The order is by revision number and parent, never by clock: an event fits when the piece is in the state that the event
leaves (or the writer's desk can have come there by silent moves) and the revision number agrees. Among events that fit,
the position in the log decides, so the fold of a longer log begins with the fold of the shorter one. An event whose
parent is still missing waits for it; one whose guard fails is refused there and then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.guards import GUARDS, rating_of, releases
from writerdesk.lifecycle.moves import ROLES, SAME, START, Move, find_moves, silent_reach, table
from writerdesk.lifecycle.state import PieceState, Refusal, Terms

_LEADS = frozenset({"lead", "second-lead"})
_JUDGEMENTS = frozenset({"ACCEPTED", "CHANGES_ASKED", "NOT_ACCEPTED", "NEEDS_SECOND", "IN_ADJUDICATION", "CLOSED"})


def fold(
    events: Iterable[Event],
    *,
    refused: Mapping[str, str] | None = None,
    terms: Terms | None = None,
    start: str = START,
) -> PieceState:
    """The state of one piece after ``events``, given in the order of the log.

    ``refused`` marks event ids that the endpoint has refused, with the reason it gave: they stay refused. ``start`` is
    the state before the first event (DRAFT for a piece without a brief). The same event twice counts once; another
    event under a used id is refused. Never raises for any events.
    """
    state = PieceState(state=start)
    known: dict[str, Event] = {}
    waiting: list[Event] = []
    refusals: list[Refusal] = []
    for event in events:
        if event.id in known:
            clash = Refusal(event.id, str(_same_id()))
            if known[event.id] != event and clash not in refusals:
                refusals.append(clash)
            continue
        known[event.id] = event
        if refused and event.id in refused:
            refusals.append(Refusal(event.id, refused[event.id]))
        else:
            waiting.append(event)
            state = _settle(state, waiting, refusals, terms or Terms())
    refusals += [Refusal(event.id, str(_misfit(state, event))) for event in waiting]
    return replace(state, refused=tuple(refusals)) if refusals else state


def replay(events: Iterable[Event], start: str = START) -> PieceState:
    """The state of one piece after ``events`` that all fitted when they were judged, in that order.

    Nothing is judged again, as a package that was judged when it came is not: this is for who keeps what was refused
    apart, as the endpoint does. A move that the table has no more is passed over.
    """
    state = PieceState(state=start)
    for event in events:
        move = _only_row(event.leaves, event.to, event.role, rating_of(event) is not None)
        if move is not None:
            state = _apply(state, event, move)
    return state


@lru_cache(maxsize=1_024)
def _only_row(leaves: str, to: str, role: str, rating: bool) -> Move | None:
    """The row of a move of that role; the table has one at most (a test holds that)."""
    rows = (move for move in find_moves(leaves, to) if role in move.roles)
    return next((move for move in rows if _rates(move) == rating), None)


def check_move(state: PieceState, event: Event, terms: Terms | None = None) -> None:
    """Return when ``event`` may be the next move of a piece in ``state``; raise :class:`Declined` when not.

    Codes: ``move/unknown-state``, ``move/unknown-role``, ``move/no-such-move``, ``move/role``, ``move/clash``,
    ``move/revision``, ``move/other-piece`` and ``move/<guard>`` for each guard that event and history can judge.
    """
    misfit = _misfit(state, event)
    if misfit is not None:
        raise misfit
    _guarded_move(state, event, terms or Terms())


def _settle(state: PieceState, waiting: list[Event], refusals: list[Refusal], terms: Terms) -> PieceState:
    """Make every waiting move that fits, oldest first, until none does; leaves in ``waiting`` those without parent."""
    at = 0
    while at < len(waiting):
        event = waiting[at]
        if _misfit(state, event) is not None:
            at += 1
            continue
        del waiting[at]
        try:
            move = _guarded_move(state, event, terms)
        except Declined as problem:
            refusals.append(Refusal(event.id, str(problem)))
        else:
            state = _apply(state, event, move)
            at = 0
    return state


def _guarded_move(state: PieceState, event: Event, terms: Terms) -> Move:
    """The row of an event that fits, once its guards are asked."""
    rows = _rows_for(event)
    failed: list[str] = []
    for move in rows:
        missing = _failing_guard(state, event, move, terms)
        if missing is None:
            return move
        failed.append(missing)
    guard = table().guards[failed[0]]
    raise Declined(f"move/{failed[0]}", guard.sentence, guard.next, where=event.id)


def _rows_for(event: Event) -> list[Move]:
    """Rows of the table for an event of its role; a rating is no other move, and no other move is a rating."""
    rows = (move for move in find_moves(event.leaves, event.to) if event.role in move.roles)
    return [move for move in rows if (rating_of(event) is not None) == _rates(move)]


def _rates(move: Move) -> bool:
    return "rating-given" in move.guards


def _failing_guard(state: PieceState, event: Event, move: Move, terms: Terms) -> str | None:
    names = ["holder"] if move.to == SAME and releases(event) and "free-to-claim" in move.guards else move.guards
    return next((name for name in names if name in GUARDS and not GUARDS[name](state, event, terms)), None)


def _misfit(state: PieceState, event: Event) -> Declined | None:
    """Why the event is no move from here, guards aside; None when it is one."""
    states = table().states
    if event.leaves not in states or event.to not in states:
        return Declined("move/unknown-state", "The event names a state that does not exist.", where=event.id)
    if event.role not in ROLES:
        return Declined("move/unknown-role", "The event names a role that does not exist.", where=event.id)
    rows = find_moves(event.leaves, event.to)
    if not rows:
        return Declined(
            "move/no-such-move",
            "No move leads from {leaves} to {to}.",
            where=event.id,
            leaves=event.leaves,
            to=event.to,
        )
    rows = tuple(_rows_for(event))
    if not rows:
        return Declined(
            "move/role", "A {role} cannot move a piece to {to}.", where=event.id, role=event.role, to=event.to
        )
    if state.history and event.piece != state.history[0].piece:
        return Declined("move/other-piece", "The event is about another piece.", where=event.id)
    return _misplaced(state, event, rows)


def _misplaced(state: PieceState, event: Event, rows: tuple[Move, ...]) -> Declined | None:
    if any(_rates(move) and state.state in move.leaves for move in rows):
        return None
    steps = {change for reached, change in silent_reach(state.state) if reached == event.leaves}
    # An event names the revision that it seals or opens again, so only sealing is one ahead of the state.
    if any(event.revision == state.revision + change + max(move.step, 0) for change in steps for move in rows):
        return None
    here = [move for move in find_moves(state.state, event.to) if move.merges and event.role in move.roles]
    if here and event.revision <= state.revision:
        return None
    late = next((move for move in rows if state.state in move.late_in), None)
    if late:
        return Declined("move/clash", late.late, late.late_next, where=event.id)
    if not steps:
        return Declined(
            "move/clash",
            "The piece is in {state}, so it cannot leave {leaves}.",
            "Look at the moves that came before.",
            where=event.id,
            state=state.state,
            leaves=event.leaves,
        )
    return Declined(
        "move/revision",
        "The move is about revision {revision}, but the piece has {known}.",
        "Revision numbers go up one by one.",
        where=event.id,
        revision=event.revision,
        known=state.revision,
    )


def _apply(state: PieceState, event: Event, move: Move) -> PieceState:
    """The state after a move that fits."""
    if _rates(move):
        return replace(state, history=(*state.history, event))
    to = event.to
    taken = to == "TAKEN" and event.leaves == START
    judged = event.role in _LEADS and to in _JUDGEMENTS and event.leaves not in {to, "REVISED"}
    # Every field by name: dataclasses.replace takes several times as long, and stores fold hundreds of thousands.
    return PieceState(
        state=to,
        revision=max(state.revision, event.revision) if move.merges else event.revision + min(move.step, 0),
        writer=event.by if taken else state.writer,
        brief=event.payload["brief"] if {"brief-pinned", "newer-version"} & set(move.guards) else state.brief,
        holder=_holder_after(state, event, move),
        lead=event.by if judged and to == "CHANGES_ASKED" else _lead_after(state, event),
        judges=state.judges | {event.by} if judged else state.judges,
        round=state.round + (event.leaves == "REVISED" and to == "IN_REVIEW"),
        since=event.at,
        history=(*state.history, event),
        refused=state.refused,
    )


def _holder_after(state: PieceState, event: Event, move: Move) -> str | None:
    if event.to != "IN_REVIEW":
        claimed = move.to == SAME and "free-to-claim" in move.guards and not releases(event)
        return event.by if claimed else None
    if event.leaves == "REVISED":
        return state.lead
    return _assigned(event)


def _assigned(event: Event) -> str | None:
    if event.role in _LEADS:
        return event.by
    named = event.payload.get("holder")
    return named if isinstance(named, str) else None


def _lead_after(state: PieceState, event: Event) -> str | None:
    if event.to == "IN_REVIEW" and event.leaves == "RECEIVED":
        return _assigned(event)
    return state.lead


def _same_id() -> Declined:
    return Declined("move/same-id", "Another event came under the same id.", "Keep both files and ask the sender.")
