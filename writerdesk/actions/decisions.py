"""What the leads last decided about a piece, as the writer reads it."""

from __future__ import annotations

from dataclasses import dataclass

from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.state import PieceState

_DECIDED = frozenset({"ACCEPTED", "CHANGES_ASKED", "NOT_ACCEPTED", "CLOSED"})


@dataclass(frozen=True)
class Decision:
    """One verdict: the state it led to, the lead's sentence, what is to be done, and the reason with its clause."""

    state: str
    sentence: str
    todo: tuple[str, ...]
    reason: str
    clause: str
    at: str


def last_decision(state: PieceState) -> Decision | None:
    """The newest verdict on a piece, or None before the first."""
    for event in reversed(state.history):
        if event.to in _DECIDED and event.role in {"lead", "second-lead", "vendor"}:
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
