"""The reading page of a lead: all that belongs to one package, and what other readers said where it may be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import msgspec

from writerdesk.actions.attachments_read import ReadAttachment, read_attachments
from writerdesk.actions.claiming import find_waiting
from writerdesk.actions.comments import PieceComment, placed_comment
from writerdesk.actions.critique import CritiquePage, sealed_page
from writerdesk.actions.decisions import Judgement, appeal_of, judgements_of
from writerdesk.actions.moves import person_of, piece_state
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Brief, Criterion
from writerdesk.errors import Refused
from writerdesk.languages.cards import card
from writerdesk.lifecycle.repository import events_of
from writerdesk.lifecycle.state import PieceState
from writerdesk.packages.documents import CommentAnswer, FindingLeft, PieceDocument
from writerdesk.packages.verifying import verify_package
from writerdesk.reviews import repository
from writerdesk.reviews.repository import Comment, HeldPackage, QueueRow, ReviewDraft, Score
from writerdesk.storage.desk import Desk
from writerdesk.text.anchors import carry, selector

#: states in which the opinions of the readers before lie open: somebody decides between them, or over them
_OPEN_OPINIONS = frozenset({"IN_ADJUDICATION", "APPEALED"})


@dataclass(frozen=True)
class ReviewPage:
    """Everything a lead reads: the text as sealed, the brief and its rubric, comments, what the writer let stand.

    ``mine`` is this reader's id. Comments on the revision before carry what the writer did with them.
    """

    uuid: str
    mine: str
    piece: str
    revision: int
    state: str
    title: str
    language: str
    direction: Literal["ltr", "rtl"]
    kind: str
    form: str | None
    text: str
    brief: Brief | None
    rubric: tuple[Criterion, ...]
    comments: tuple[PieceComment, ...]
    scores: tuple[Score, ...]
    waivers: tuple[FindingLeft, ...]
    findings: tuple[FindingLeft, ...]
    previous_text: str | None
    process: Any
    holder: str | None
    judgements: tuple[Judgement, ...]
    """Verdicts of readers that this reader may see: none in a second reading, which is blind."""
    appeal: str | None
    """What the writer answers to “not accepted”, while that is decided."""
    refused: tuple[str, ...]
    """Why moves of this reader's on this piece were refused, the oldest first."""
    draft: ReviewDraft
    """The review as far as it has come, with words that are not finished."""
    attachments: tuple[ReadAttachment, ...] = ()
    """Files that go along with the text."""
    judged: CritiquePage | None = None
    """Of a critique: the text that it judges, and what is said of it beside the essay."""


def review_page(workplace: Workplace, uuid: str) -> ReviewPage:
    """The reading page of a package that was fetched."""
    desk, row = find_waiting(workplace, uuid, None)
    held = desk.read(lambda connection: repository.held_package(connection, uuid))
    document = msgspec.json.decode(held.piece_json, type=PieceDocument)
    opened = _opened(desk, row.brief)
    brief = opened.brief if opened else None
    inside = verify_package((desk.folder / held.file).read_bytes(), None, datetime.now(UTC)).contents
    draft = desk.read(lambda connection: repository.review_draft(connection, uuid))
    before = _held_before(desk, row)
    state = piece_state(desk, row.piece)
    return ReviewPage(
        uuid=uuid,
        mine=person_of(desk),
        piece=row.piece,
        revision=row.revision,
        state=state.state,
        title=document.title,
        language=document.language,
        direction=card(document.language).direction,
        kind=document.kind,
        form=document.form,
        text=held.text,
        brief=brief,
        rubric=brief.rubric.criteria if brief else (),
        comments=(
            *_earlier(desk, row, held, before, document.answers),
            *(_of_readers(desk, row) if state.state in _OPEN_OPINIONS else ()),
            *_of_draft(draft, row),
        ),
        scores=draft.scores,
        waivers=tuple(one for one in document.findings if one.state == "waived"),
        findings=tuple(one for one in document.findings if one.state == "left"),
        previous_text=before.text if before else None,
        process=inside.process if inside else None,
        holder=row.holder,
        judgements=_judgements(state, row.revision),
        appeal=appeal_of(state),
        refused=_refused(desk, state, row.piece),
        draft=draft,
        attachments=read_attachments(inside) if inside else (),
        judged=sealed_page(opened, row.piece, document.judged, str(workplace.settings.get("interface.language"))),
    )


def brief_of_row(desk: Desk, name: str) -> Brief | None:
    """The brief called ``id@version``, None where this desk does not have it."""
    opened = _opened(desk, name)
    return opened.brief if opened else None


def _opened(desk: Desk, name: str) -> ReadBrief | None:
    brief, _, version = name.rpartition("@")
    try:
        return read_brief(desk, brief, int(version))
    except Refused:
        return None


def _held_before(desk: Desk, row: QueueRow) -> HeldPackage | None:
    from writerdesk.packages.sealing import package_uuid

    before = package_uuid(row.piece, row.revision - 1)
    if not desk.read(lambda connection: repository.has_package(connection, before)):
        return None
    return desk.read(lambda connection: repository.held_package(connection, before))


def _judgements(state: PieceState, revision: int) -> tuple[Judgement, ...]:
    if state.state == "NEEDS_SECOND":
        return ()
    return tuple(one for one in judgements_of(state) if one.revision < revision or state.state in _OPEN_OPINIONS)


def _refused(desk: Desk, state: PieceState, piece: str) -> tuple[str, ...]:
    mine = person_of(desk)
    own = {event.id for event in desk.read(lambda connection: events_of(connection, piece)) if event.by == mine}
    return tuple(refusal.reason for refusal in state.refused if refusal.event in own)


def _earlier(
    desk: Desk, row: QueueRow, held: HeldPackage, before: HeldPackage | None, answers: Sequence[CommentAnswer]
) -> list[PieceComment]:
    """Comments on the revision before, carried into this one, with what the writer did about each."""
    found = [
        one
        for one in desk.read(lambda connection: repository.comments_of(connection, row.piece))
        if one.revision == row.revision - 1
    ]
    answered = {one.id: one for one in answers}
    places = {one.id: one for one in carry([c.annotation for c in found], before.text if before else "", held.text)}
    return [
        placed_comment(_answered(one, answered.get(one.id)), places[one.id].start, places[one.id].end)
        for one in found
        if one.id in places
    ]


def _answered(comment: Comment, answer: CommentAnswer | None) -> Comment:
    if answer is None:
        return comment
    return msgspec.structs.replace(comment, state=answer.state, answer=answer.text)


def _of_readers(desk: Desk, row: QueueRow) -> list[PieceComment]:
    """What readers before said about this very revision."""
    found = desk.read(lambda connection: repository.comments_of(connection, row.piece))
    made = []
    for one in found:
        if one.revision == row.revision:
            place = selector(one.annotation, "TextPositionSelector")
            made.append(placed_comment(one, place.get("start"), place.get("end")))
    return made


def _of_draft(draft: ReviewDraft, row: QueueRow) -> list[PieceComment]:
    made = []
    for annotation in draft.comments:
        place = selector(annotation, "TextPositionSelector")
        comment = Comment(
            str(annotation["id"]), row.piece, row.revision, annotation, "open", None, str(annotation.get("created", ""))
        )
        made.append(placed_comment(comment, place.get("start"), place.get("end")))
    return made
