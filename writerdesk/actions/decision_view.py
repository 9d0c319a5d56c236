"""The decision page: what was decided about a piece, why, what can be done now and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from writerdesk.actions.comments import PieceComment, comments_of
from writerdesk.actions.decisions import Decision, last_decision
from writerdesk.actions.moves import piece_state
from writerdesk.actions.rating import Rated, rateable, ratings_of
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.drafts.pieces import piece as piece_row
from writerdesk.errors import Refused
from writerdesk.lifecycle.events import moment
from writerdesk.lifecycle.moves import find_moves
from writerdesk.lifecycle.state import PieceState
from writerdesk.reviews.reasons import reason
from writerdesk.text.timestamps import timestamp


@dataclass(frozen=True)
class DecisionPage:
    """One piece and its newest verdict, None before the first.

    ``reason_text`` is the reason in the reader's words of ``spoken``; ``round`` of ``max_rounds`` (None: not said);
    ``until`` is when the answer is due (ISO-8601 UTC);
    ``can`` are the moves that the writer has: ``appeal``, ``withdraw``, ``rate``.
    """

    piece: str
    title: str
    language: str
    state: str
    decision: Decision | None
    reason_text: str
    comments: tuple[PieceComment, ...]
    round: int
    max_rounds: int | None
    until: str | None
    can: tuple[str, ...]
    rated: Rated | None
    """What the writer said of the newest verdict of a reader."""


def decision_page(workplace: Workplace, piece: str, spoken: str | None = None) -> DecisionPage:
    """The decision on a piece of this writer's; ``spoken`` is the language of the reason (default: the interface's)."""
    desk = workplace.desk_of_piece(piece)
    row = desk.read(lambda connection: piece_row(connection, piece))
    state = piece_state(desk, piece)
    decision = last_decision(state)
    brief = read_brief(desk, row.brief, row.brief_version).brief if row.brief else None
    language = spoken or str(workplace.settings.get("interface.language"))
    return DecisionPage(
        piece=piece,
        title=row.title,
        language=row.language,
        state=state.state,
        decision=decision,
        reason_text=_reason(decision, language),
        comments=tuple(comments_of(workplace, piece)),
        round=state.round,
        max_rounds=brief.review.max_rounds if brief else None,
        until=_until(state, brief),
        can=tuple(_can(state)),
        rated=_rated(state),
    )


def _can(state: PieceState) -> Iterator[str]:
    for verb, to in (("appeal", "APPEALED"), ("withdraw", "WITHDRAWN")):
        if _may(state, to):
            yield verb
    if rateable(state) is not None:
        yield "rate"


def _rated(state: PieceState) -> Rated | None:
    verdict = rateable(state)
    return next((one for one in ratings_of(state) if verdict is not None and one.of == verdict.id), None)


def _may(state: PieceState, to: str) -> bool:
    # A rating leads from “appealed” to “appealed” too, and is no second appeal.
    leads_on = bool(state.brief) and state.state != to
    return leads_on and any("writer" in move.roles for move in find_moves(state.state, to))


def _reason(decision: Decision | None, language: str) -> str:
    if decision is None or not decision.reason:
        return ""
    try:
        return reason(decision.reason, language).text
    except Refused:
        return ""  # a reason that came with the brief: the lead's sentence says it


def _until(state: PieceState, brief: Brief | None) -> str | None:
    """When an answer is due: the revision's hours, or the days of an appeal."""
    if brief is None or state.since is None:
        return None
    given = {
        "CHANGES_ASKED": timedelta(hours=brief.time.revision_hours),
        "NOT_ACCEPTED": timedelta(days=brief.review.appeal_days),
    }.get(state.state)
    return timestamp(moment(state.since) + given) if given else None
