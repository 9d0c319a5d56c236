"""The queue of a lead: what waits, claiming it, giving it back, stepping aside because of a conflict of interest."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Literal

from writerdesk.actions.moves import Step, keep_moves, move, person_of, piece_state, plan_moves
from writerdesk.actions.send import fetch_held
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Declined, Refused
from writerdesk.reviews import repository
from writerdesk.reviews.repository import QueueRow
from writerdesk.storage.desk import Desk
from writerdesk.sync.desk_sync import sync_desk
from writerdesk.sync.outbox import enqueue_event

#: states in which a claim stays in the state, and the role of who reads there
_STAYS = {"NEEDS_SECOND": "second-lead", "IN_ADJUDICATION": "lead", "APPEALED": "lead"}


def lead_desks(workplace: Workplace, desk_id: str | None = None) -> list[Desk]:
    """Desks on which this person is a lead."""
    return [desk for desk in workplace.vendor_desks(desk_id) if desk.fact("role") == "lead"]


def queue(workplace: Workplace, desk_id: str | None = None, *, fresh: bool = True) -> list[QueueRow]:
    """What may be claimed or is held. ``fresh`` asks the vendor first; without a network the copy is shown."""
    found = []
    for desk in lead_desks(workplace, desk_id):
        if fresh:
            sync_desk(desk, workplace.token(desk.id), once=True, language=workplace.spoken)
            fetch_held(workplace, desk)
        found += desk.read(repository.queue_rows)
    return found


def desk_of_package(workplace: Workplace, uuid: str, desk_id: str | None = None) -> tuple[Desk, QueueRow]:
    """The lead's desk whose queue holds a package; raises :class:`Refused` ``review/unknown``."""
    for desk in lead_desks(workplace, desk_id):
        for row in desk.read(repository.queue_rows):
            if row.uuid == uuid:
                return desk, row
    raise Refused("review/unknown", "There is no such piece in the queue.", "See queue list.", where=uuid)


def claim(workplace: Workplace, uuid: str, desk_id: str | None = None) -> QueueRow:
    """Claim a piece, for a first or a second reading, and fetch it for reading offline.

    Raises :class:`Declined` with the vendor's reason when another lead holds it, the reader's code for a package that
    cannot be read, and ``review/waits`` while there is no network: the claim is in the outbox and made only once.
    """
    desk, row = find_waiting(workplace, uuid, desk_id)
    mine, state, event = person_of(desk), piece_state(desk, row.piece), ""

    def here() -> bool:
        return desk.read(lambda connection: repository.has_package(connection, uuid))

    if row.holder == mine and here():
        return row
    if mine not in (row.holder, state.holder):
        if state.holder:
            raise Declined("review/not-free", "Another lead holds this piece.", "See queue list.", where=uuid)
        event = move(workplace, desk, row.piece, _holding("take", state.state, row.revision, "none"), send=True)
    errors = [
        *sync_desk(desk, workplace.token(desk.id), once=True, language=workplace.spoken).errors,
        *fetch_held(workplace, desk),
    ]
    if piece_state(desk, row.piece).holder != mine:
        raise _why(errors, event, "review/not-free", "Another lead holds this piece.")
    if not here():
        raise _why(errors, uuid, "review/waits", "The claim waits for a network.")
    return next((one for one in desk.read(repository.queue_rows) if one.uuid == uuid), row)


def _holding(what: Literal["take", "release"], state: str, revision: int, conflict: str = "") -> Step:
    """The move that claims a piece or gives it back; in a second reading and after it the piece stays in its state.

    Who claims declares that there is no conflict of interest; who gives back may name one in ``conflict``.
    """
    declared = {"conflict": conflict} if conflict else {}
    if state in _STAYS:
        return Step(state, role=_STAYS[state], revision=revision, payload={"claim": what, **declared})
    return Step("IN_REVIEW" if what == "take" else "RECEIVED", role="lead", revision=revision, payload=declared)


def _why(errors: Sequence[dict[str, Any]], about: str, code: str, sentence: str) -> Declined:
    """What was said about an event or a package, else ``code`` and ``sentence``."""
    said = next((error for error in errors if error.get("uuid") == about), {"code": code, "message": sentence})
    next_step = "Try again when there is a network." if code == "review/waits" else "See queue list."
    return Declined(str(said["code"]), "{why}", next_step, where=about, why=said["message"])


def find_waiting(workplace: Workplace, uuid: str, desk_id: str | None) -> tuple[Desk, QueueRow]:
    """As :func:`desk_of_package`, after asking the vendor where the copy of the queue does not know the package."""
    try:
        return desk_of_package(workplace, uuid, desk_id)
    except Refused:
        queue(workplace, desk_id)
        return desk_of_package(workplace, uuid, desk_id)


def release(workplace: Workplace, uuid: str) -> None:
    """Give a claimed piece back to the queue; the draft of the review stays on this machine."""
    desk, row = desk_of_package(workplace, uuid)
    step = _holding("release", piece_state(desk, row.piece).state, row.revision)
    move(workplace, desk, row.piece, step, send=True)
    sync_desk(desk, workplace.token(desk.id), once=True, language=workplace.spoken)


def step_aside(workplace: Workplace, uuid: str, why: str) -> None:
    """Declare a conflict of interest with a piece: it is given back, or left to others, and never claimed by this lead.

    The declaration is an event like any other, so the vendor and the other leads see it. Raises :class:`Declined`
    ``review/conflict`` without a reason, and ``move/…`` where another lead holds the piece.
    """
    if not why.strip() or why.strip().casefold() == "none":
        raise Declined("review/conflict", "A conflict of interest is named.", "Write in a sentence what it is.")
    desk, row = desk_of_package(workplace, uuid)
    state = piece_state(desk, row.piece)
    steps = [] if state.holder == person_of(desk) else [_holding("take", state.state, row.revision, "none")]
    after = steps[0].to if steps else state.state
    steps.append(_holding("release", after, row.revision, why.strip()))
    planned = plan_moves(workplace, desk, row.piece, steps)

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        for event, envelope in planned:
            enqueue_event(connection, event, envelope)
        repository.forget_queued(connection, uuid)

    desk.write(change, durable=True)
    sync_desk(desk, workplace.token(desk.id), once=True, language=workplace.spoken)
