"""The lead's work: commenting, scoring, deciding. A review in progress is never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from writerdesk.actions.claiming import claim, desk_of_package, lead_desks, queue, release, step_aside
from writerdesk.actions.comments import body
from writerdesk.actions.moves import Step, keep_moves, person_of, piece_state, plan_moves, terms_of
from writerdesk.actions.reading import ReviewPage, brief_of_row, review_page
from writerdesk.actions.travelling import reasons_for
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Refused
from writerdesk.reviews import repository, verdicts
from writerdesk.reviews.reasons import FALLBACK, no_such_reason
from writerdesk.reviews.repository import ReviewDraft, Score
from writerdesk.storage.desk import Desk
from writerdesk.sync.outbox import enqueue_event
from writerdesk.text.anchors import make_annotation
from writerdesk.text.timestamps import timestamp_now

__all__ = [
    "Decided", "ReviewPage", "claim", "comment", "decide", "keep_words", "lead_desks", "queue",
    "release", "remove_comment", "restore_draft", "review_drafts", "review_page", "score", "step_aside", "versions",
]  # fmt: skip


@dataclass(frozen=True)
class Decided:
    """A verdict that was given: the event's id and the state it asks for."""

    uuid: str
    verdict: str
    event: str
    state: str


def comment(workplace: Workplace, uuid: str, start: int, end: int, text: str, suggest: str | None = None) -> str:
    """Comment on a place (code points of the sealed text); the id of the comment. It is kept at once.

    A place that cuts a grapheme cluster is widened to whole ones; :func:`review_page` says where the comment stands.
    """
    desk, _row = desk_of_package(workplace, uuid)
    held = desk.read(lambda connection: repository.held_package(connection, uuid))
    if not text.strip():
        raise Refused("comment/empty", "A comment says something.", "Write what you have to say.")
    annotation = make_annotation(
        held.text, start, end, text, author=person_of(desk), now=datetime.now(UTC), suggestion=suggest
    )
    said: dict[str, Any] = {"saying": "", "proposing": "", "saying_at": (0, 0)}
    _change(desk, uuid, lambda draft: msgspec.structs.replace(draft, comments=(*draft.comments, annotation), **said))
    return str(annotation["id"])


def remove_comment(workplace: Workplace, uuid: str, comment_id: str) -> None:
    """Take a comment of an undecided review back."""
    desk, _row = desk_of_package(workplace, uuid)

    def without(draft: ReviewDraft) -> ReviewDraft:
        kept = tuple(one for one in draft.comments if one.get("id") != comment_id)
        return msgspec.structs.replace(draft, comments=kept)

    _change(desk, uuid, without)


def score(workplace: Workplace, uuid: str, criterion: str, value: str, reason: str = "") -> None:
    """Score one criterion of the rubric; raises :class:`Refused` ``review/criterion`` or ``review/value``."""
    desk, row = desk_of_package(workplace, uuid)
    brief = brief_of_row(desk, row.brief)
    known = {one.id: one for one in brief.rubric.criteria} if brief else {}
    if criterion not in known:
        raise Refused(
            "review/criterion", "The brief has no criterion “{criterion}”.", "See review show.", criterion=criterion
        )
    points = [str(point.value) for point in known[criterion].scale]
    if value not in points:
        raise Refused(
            "review/value", "“{value}” is not on the scale.", "Choose from {points}.",
            value=value, points=", ".join(points),
        )  # fmt: skip
    _change(desk, uuid, lambda draft: verdicts.scored(draft, Score(criterion, value, reason)))


def _change(desk: Desk, uuid: str, change: Callable[[ReviewDraft], ReviewDraft]) -> None:
    def step(connection: sqlite3.Connection) -> None:
        draft = change(repository.review_draft(connection, uuid))
        repository.keep_review_draft(connection, uuid, draft, timestamp_now())

    desk.write(step, durable=True)


def keep_words(workplace: Workplace, uuid: str, **words: str | tuple[int, int]) -> None:
    """Keep what is being written and not finished: ``sentence``, ``reason`` (a code), ``clause``; of a comment
    ``saying``, ``proposing`` and ``saying_at``, its place.

    It comes back with :func:`review_page` after a crash, and goes nowhere before the verdict.
    """
    desk, _row = desk_of_package(workplace, uuid)
    _change(desk, uuid, lambda draft: msgspec.structs.replace(draft, **words))


def versions(workplace: Workplace, uuid: str) -> list[dict[str, Any]]:
    """Earlier states of an undecided review, newest first: ``{number, at, comments, scores, sentence}``."""
    desk, _row = desk_of_package(workplace, uuid)
    kept = desk.read(lambda connection: repository.review_versions(connection, uuid))
    return [{"number": number, "at": at, **_shown(draft)} for number, at, draft in kept]


def restore_draft(workplace: Workplace, uuid: str, number: int) -> None:
    """Bring an earlier state back; the state of now becomes a version. Raises ``review/unknown-version``."""
    desk, _row = desk_of_package(workplace, uuid)
    kept = desk.read(lambda connection: repository.review_versions(connection, uuid))
    found = next((draft for one, _at, draft in kept if one == number), None)
    if found is None:
        raise Refused("review/unknown-version", "There is no such version of the review.", "See review versions.")
    _change(desk, uuid, lambda _draft: found)


def _shown(draft: ReviewDraft) -> dict[str, Any]:
    said = [body(annotation, "commenting") for annotation in draft.comments]
    return {"comments": said, "scores": list(draft.scores), "sentence": draft.sentence}


def _require_known(workplace: Workplace, uuid: str, code: str) -> None:
    if code not in {one.code for one in reasons_for(workplace, uuid, FALLBACK)}:
        raise no_such_reason(code)


def decide(
    workplace: Workplace,
    uuid: str,
    verdict: verdicts.Verdict,
    *,
    reason_code: str | None = None,
    sentence: str | None = None,
    clause: str | None = None,
    todo: Sequence[str] = (),
    difference: str | None = None,
) -> Decided:
    """Give the verdict: signed, kept, in the outbox, and the draft of the review gone, all in one transaction.

    ``difference`` (ambiguous-brief, guideline-gap, slip, taste) is asked of who decides between two readers. Raises
    :class:`Declined` for what the verdict lacks, and ``move/…`` for what the state table or the brief does not allow;
    :class:`Refused` ``reason/unknown`` for a code that neither the library nor the brief has.
    """
    desk, row = desk_of_package(workplace, uuid)
    sha256, draft = _sha256(desk, uuid), desk.read(lambda connection: repository.review_draft(connection, uuid))
    reason = verdicts.Reason(reason_code, sentence or "", clause or "") if reason_code else None
    if reason is not None:
        _require_known(workplace, uuid, reason.code)
    brief = brief_of_row(desk, row.brief)
    taste = [one.id for one in brief.rubric.criteria if one.type == "taste"] if brief else []
    verdicts.demand(verdict, draft, todo, reason, taste)
    to, role = verdicts.move_of(verdict, piece_state(desk, row.piece).state)
    said = verdicts.payload(verdict, draft, sha256=sha256, todo=todo, reason=reason, sentence=sentence or "")
    if difference is not None:
        said["difference"] = difference
    why = msgspec.to_builtins(reason) if reason else sentence
    step = Step(to, role=role, revision=row.revision, reason=why, payload=said)
    planned = plan_moves(workplace, desk, row.piece, [step], terms=terms_of(brief))

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        enqueue_event(connection, *planned[0])
        repository.drop_review_draft(connection, uuid)

    desk.write(change, durable=True)
    return Decided(uuid, verdict, planned[0][0].id, to)


def _sha256(desk: Desk, uuid: str) -> str:
    import hashlib

    held = desk.read(lambda connection: repository.held_package(connection, uuid))
    return hashlib.sha256((desk.folder / held.file).read_bytes()).hexdigest()


def review_drafts(workplace: Workplace, desk_id: str | None = None) -> list[dict[str, Any]]:
    """Reviews that were begun: ``{uuid, at, comments, scores}``."""
    rows = []
    for desk in lead_desks(workplace, desk_id):
        for uuid, at in desk.read(repository.review_drafts):
            draft = desk.read(lambda connection, uuid=uuid: repository.review_draft(connection, uuid))  # type: ignore[misc]
            rows.append({"uuid": uuid, "at": at, **_shown(draft)})
    return rows
