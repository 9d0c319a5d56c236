"""The writer rates a review; its reader learns of it once nothing hangs on that reader's word any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from writerdesk.actions.moves import Step, move, piece_state
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.guards import rating_of
from writerdesk.lifecycle.moves import find_moves
from writerdesk.lifecycle.state import PieceState

Value = Literal["helpful", "partly", "not-helpful"]

#: states in which the reader whom a rating is of does not judge the piece any more
_THROUGH = frozenset({"ACCEPTED", "PAY_DUE", "DISPUTED", "PAID", "NOT_ACCEPTED", "CLOSED", "WITHDRAWN", "PURGED"})


@dataclass(frozen=True)
class Rated:
    """What a writer says of one verdict, ``of`` is its event: ``value`` and a sentence, '' for none."""

    of: str
    reader: str
    value: str
    text: str


def rate_review(workplace: Workplace, piece: str, value: Value, text: str = "") -> str:
    """Rate the newest verdict on a piece of this writer's; a later rating takes the place of an earlier one.

    It is signed, travels as any move and changes nothing else. Id of the event. Raises :class:`Declined`
    ``review/nothing-to-rate`` before the first verdict, and ``move/…`` where the state table allows none.
    """
    desk = workplace.desk_of_piece(piece)
    state = piece_state(desk, piece)
    verdict = rateable(state)
    if verdict is None:
        raise Declined(
            "review/nothing-to-rate", "No reader has decided about this piece yet.", "Wait for the first verdict."
        )
    said = {"of": verdict.id, "value": value, "text": text.strip()}
    return move(workplace, desk, piece, Step(state.state, payload={"rating": said}), send=True)


def rateable(state: PieceState) -> Event | None:
    """The verdict that the writer can rate now: the newest that a reader gave, where the state allows it."""
    if not any("rating-given" in one.guards for one in find_moves(state.state, state.state)):
        return None
    return next((event for event in reversed(state.history) if _is_verdict(event)), None)


def ratings_of(state: PieceState) -> tuple[Rated, ...]:
    """What the writer said of each verdict on a piece; of a verdict rated twice the later word counts."""
    readers = {event.id: event.by for event in state.history if _is_verdict(event)}
    found = {
        said["of"]: Rated(said["of"], readers[said["of"]], said["value"], str(said.get("text") or ""))
        for event in state.history
        if (said := rating_of(event)) is not None and event.role == "writer" and said["of"] in readers
    }
    return tuple(found.values())


def told_to_reader(state: PieceState, readers: Iterable[str]) -> tuple[Rated, ...]:
    """Ratings of these readers' verdicts, once the piece is not under way any more: none comes back to its writer."""
    own = frozenset(readers)
    return tuple(one for one in ratings_of(state) if one.reader in own) if state.state in _THROUGH else ()


def _is_verdict(event: Event) -> bool:
    return bool(event.payload.get("verdict")) and event.role in {"lead", "second-lead"}
