"""The verdict of a lead: what each one demands, and the payload of the event that carries it.

Changes asked and not accepted never share a way: the one needs something to do, the other a reason that the writer can
read and answer (design 02 and 07).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from writerdesk.errors import Declined
from writerdesk.reviews.repository import ReviewDraft, Score

Verdict = Literal["accept", "changes", "not-accepted", "second"]

#: verdict → the state that it moves the piece to
STATES: Mapping[Verdict, str] = {
    "accept": "ACCEPTED",
    "changes": "CHANGES_ASKED",
    "not-accepted": "NOT_ACCEPTED",
    "second": "NEEDS_SECOND",
}


class Reason(msgspec.Struct, frozen=True):
    """Why a piece is not accepted: a code of the reason library, a sentence for the writer, a clause of the brief."""

    code: str
    sentence: str
    clause: str


def move_of(verdict: Verdict, state: str) -> tuple[str, str]:
    """Where a verdict leads a piece that is in ``state``, and the role in which it is given.

    A second reader who cannot decide either leaves it to a third; an appeal that is not followed closes the piece.
    """
    special = {("NEEDS_SECOND", "second"): "IN_ADJUDICATION", ("APPEALED", "not-accepted"): "CLOSED"}
    return special.get((state, verdict), STATES[verdict]), "second-lead" if state == "NEEDS_SECOND" else "lead"


def demand(
    verdict: Verdict, draft: ReviewDraft, todo: Sequence[str], reason: Reason | None, taste: Sequence[str]
) -> None:
    """Raise :class:`Declined` for what a verdict still lacks: ``review/nothing-to-do``, ``review/reason``,
    ``review/taste-reason``. ``taste`` are the criteria of the rubric that are matters of taste.
    """
    if verdict == "changes" and not draft.comments and not any(one.strip() for one in (*draft.todo, *todo)):
        raise Declined(
            "review/nothing-to-do", "Asking for changes needs at least one comment or one thing to do.",
            "Comment on the place, or write what is to be done.",
        )  # fmt: skip
    said = () if reason is None else (reason.code, reason.sentence, reason.clause)
    if verdict == "not-accepted" and not (said and all(words.strip() for words in said)):
        raise Declined(
            "review/reason", "Not accepting a piece needs a reason, a sentence for the writer and the clause.",
            "Choose a reason (reasons list), say it in the writer's language, and name the clause of the brief.",
        )  # fmt: skip
    bare = [score.criterion for score in draft.scores if score.criterion in taste and not score.reason.strip()]
    if bare:
        raise Declined(
            "review/taste-reason", "“{criterion}” is a matter of taste; its score needs a reason.",
            "Write in a sentence why.", criterion=bare[0],
        )  # fmt: skip


def payload(
    verdict: Verdict, draft: ReviewDraft, *, sha256: str, todo: Sequence[str], reason: Reason | None, sentence: str
) -> dict[str, Any]:
    """The payload of the verdict's event; ``sha256`` is of the package that was read."""
    made: dict[str, Any] = {
        "verdict": verdict,
        "sha256": sha256,
        "comments": list(draft.comments),
        "todo": [one for one in (*draft.todo, *todo) if one.strip()],
        "scores": [msgspec.to_builtins(score) for score in draft.scores],
    }
    if reason is not None:
        made["reason"] = msgspec.to_builtins(reason)
    if sentence:
        made["sentence"] = sentence
    return made


def scored(draft: ReviewDraft, score: Score) -> ReviewDraft:
    """The draft with one criterion scored; an earlier score of it is replaced."""
    others = tuple(one for one in draft.scores if one.criterion != score.criterion)
    return msgspec.structs.replace(draft, scores=(*others, score))
