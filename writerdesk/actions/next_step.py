"""What a piece needs next, and from whom: the order of the desk page and the “next” of ``piece show``."""

from __future__ import annotations

from typing import Literal

from writerdesk.lifecycle.state import PieceState

Need = Literal["answer", "send", "write", "wait", "done"]

#: most pressing first: the order of the desk page
ORDER: tuple[Need, ...] = ("answer", "write", "send", "wait", "done")
_ANSWER = frozenset({"CHANGES_ASKED", "NOT_ACCEPTED", "BOUNCED"})
_WRITE = frozenset({"OFFERED", "TAKEN", "DRAFT", "CHECKED"})
_SEND = frozenset({"SEALED", "QUEUED", "SEND_FAILED", "REVISED"})


def need_of(state: PieceState) -> Need:
    """What the writer has to do: answer the lead, write, send, wait for others, or nothing more."""
    if state.state in _ANSWER:
        return "answer"
    if state.state in _WRITE:
        return "write"
    if state.state in _SEND:
        return "send"
    return "done" if state.ended or state.state in {"ACCEPTED", "PAY_DUE"} else "wait"


def next_step(state: PieceState) -> dict[str, str]:
    """``{need, words}``: the need, and one sentence on where the piece is."""
    return {"need": need_of(state), "words": state.words}
