"""What the leads decided about a piece: as the writer reads it, and as one reader reads another."""

from __future__ import annotations

from dataclasses import dataclass

from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.state import PieceState
from writerdesk.reviews.repository import Score

_DECIDED = frozenset({"ACCEPTED", "CHANGES_ASKED", "NOT_ACCEPTED", "CLOSED"})
_JUDGES = frozenset({"lead", "second-lead", "vendor"})


@dataclass(frozen=True)
class Decision:
    """One verdict: the state it led to, the lead's sentence, what is to be done, and the reason with its clause."""

    state: str
    sentence: str
    todo: tuple[str, ...]
    reason: str
    clause: str
    at: str


@dataclass(frozen=True)
class Judgement:
    """The verdict of one reader in full. ``leaves`` and ``state`` are the states before and after it; ``by`` is the
    reader's id, ``difference`` why readers differed.
    """

    by: str
    revision: int
    leaves: str
    state: str
    sentence: str
    todo: tuple[str, ...]
    reason: str
    clause: str
    scores: tuple[Score, ...]
    difference: str
    at: str


def judgements_of(state: PieceState) -> tuple[Judgement, ...]:
    """Every verdict that readers gave on a piece, the oldest first."""
    return tuple(_judgement(event) for event in state.history if event.payload.get("verdict") and event.role in _JUDGES)


def appeal_of(state: PieceState) -> str | None:
    """The writer's answer to “not accepted” while that is decided, else None."""
    if state.state != "APPEALED":
        return None
    event = next(event for event in reversed(state.history) if event.to == "APPEALED" != event.leaves)
    return str(event.payload.get("text") or event.reason or "")


def _judgement(event: Event) -> Judgement:
    said, scores = _decision(event), event.payload.get("scores")
    return Judgement(
        by=event.by,
        revision=event.revision,
        leaves=event.leaves,
        state=said.state,
        sentence=said.sentence,
        todo=said.todo,
        reason=said.reason,
        clause=said.clause,
        scores=tuple(_score(one) for one in scores if isinstance(one, dict)) if isinstance(scores, list) else (),
        difference=str(event.payload.get("difference") or ""),
        at=event.at,
    )


def _score(said: dict[str, object]) -> Score:
    return Score(*(str(said.get(name) or "") for name in ("criterion", "value", "reason")))


def last_decision(state: PieceState) -> Decision | None:
    """The newest verdict on a piece, or None before the first."""
    for event in reversed(state.history):
        if event.to in _DECIDED and event.role in _JUDGES:
            return _decision(event)
    return None


def _decision(event: Event) -> Decision:
    payload = event.payload
    reason = event.reason if isinstance(event.reason, dict) else payload.get("reason")
    said = reason if isinstance(reason, dict) else {}
    sentence = (
        said.get("sentence") or payload.get("sentence") or (event.reason if isinstance(event.reason, str) else "")
    )
    todo = payload.get("todo")
    return Decision(
        state=event.to,
        sentence=str(sentence or ""),
        todo=tuple(str(one) for one in todo) if isinstance(todo, list) else (),
        reason=str(said.get("code") or ""),
        clause=str(said.get("clause") or ""),
        at=event.at,
    )
