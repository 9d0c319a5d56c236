"""The lead's work: the queue, claiming, reading, commenting, scoring, deciding. A review in progress is never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import msgspec

from writerdesk.actions.comments import PieceComment, body, placed_comment
from writerdesk.actions.critique import CritiquePage, sealed_page
from writerdesk.actions.moves import Step, keep_moves, move, person_of, piece_state, plan_moves, terms_of
from writerdesk.actions.send import fetch_held
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Brief, Criterion
from writerdesk.errors import Declined, Refused
from writerdesk.languages.cards import card
from writerdesk.packages.documents import FindingLeft, PieceDocument
from writerdesk.packages.verifying import verify_package
from writerdesk.reviews import repository, verdicts
from writerdesk.reviews.repository import Comment, HeldPackage, QueueRow, ReviewDraft, Score
from writerdesk.storage.desk import Desk
from writerdesk.sync.desk_sync import sync_desk
from writerdesk.sync.outbox import enqueue_event
from writerdesk.text.anchors import carry, make_annotation, selector
from writerdesk.text.timestamps import timestamp_now

#: states in which a claim stays in the state, and the role of who reads there
_STAYS = {"NEEDS_SECOND": "second-lead", "IN_ADJUDICATION": "lead", "APPEALED": "lead"}


@dataclass(frozen=True)
class ReviewPage:
    """Everything a lead reads: the text as sealed, the brief and its rubric, comments, what the writer let stand."""

    uuid: str
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
    judged: CritiquePage | None = None
    """Of a critique: the text that it judges, and what is said of it beside the essay."""


@dataclass(frozen=True)
class Decided:
    """A verdict that was given: the event's id and the state it asks for."""

    uuid: str
    verdict: str
    event: str
    state: str


def lead_desks(workplace: Workplace, desk_id: str | None = None) -> list[Desk]:
    """Desks on which this person is a lead."""
    return [desk for desk in workplace.vendor_desks(desk_id) if desk.fact("role") == "lead"]


def queue(workplace: Workplace, desk_id: str | None = None, *, fresh: bool = True) -> list[QueueRow]:
    """What may be claimed or is held. ``fresh`` asks the vendor first; without a network the copy is shown."""
    found = []
    for desk in lead_desks(workplace, desk_id):
        if fresh:
            sync_desk(desk, workplace.token(desk.id), once=True)
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
    desk, row = _fresh_row(workplace, uuid, desk_id)
    mine, state, event = person_of(desk), piece_state(desk, row.piece), ""

    def here() -> bool:
        return desk.read(lambda connection: repository.has_package(connection, uuid))

    if row.holder == mine and here():
        return row
    if mine not in (row.holder, state.holder):
        event = move(workplace, desk, row.piece, _holding("take", state.state, row.revision), send=True)
    errors = [*sync_desk(desk, workplace.token(desk.id), once=True).errors, *fetch_held(workplace, desk)]
    if piece_state(desk, row.piece).holder != mine:
        raise _why(errors, event, "review/not-free", "Another lead holds this piece.")
    if not here():
        raise _why(errors, uuid, "review/waits", "The claim waits for a network.")
    return next((one for one in desk.read(repository.queue_rows) if one.uuid == uuid), row)


def _holding(what: Literal["take", "release"], state: str, revision: int) -> Step:
    """The move that claims a piece or gives it back; in a second reading and after it the piece stays in its state."""
    if state in _STAYS:
        return Step(state, role=_STAYS[state], revision=revision, payload={"claim": what})
    return Step("IN_REVIEW" if what == "take" else "RECEIVED", role="lead", revision=revision)


def _why(errors: Sequence[dict[str, Any]], about: str, code: str, sentence: str) -> Declined:
    """What was said about an event or a package, else ``code`` and ``sentence``."""
    said = next((error for error in errors if error.get("uuid") == about), {"code": code, "message": sentence})
    next_step = "Try again when there is a network." if code == "review/waits" else "See queue list."
    return Declined(str(said["code"]), "{why}", next_step, where=about, why=said["message"])


def _fresh_row(workplace: Workplace, uuid: str, desk_id: str | None) -> tuple[Desk, QueueRow]:
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
    sync_desk(desk, workplace.token(desk.id), once=True)


def review_page(workplace: Workplace, uuid: str) -> ReviewPage:
    """The reading page of a package that was fetched."""
    desk, row = _fresh_row(workplace, uuid, None)
    held = desk.read(lambda connection: repository.held_package(connection, uuid))
    document = msgspec.json.decode(held.piece_json, type=PieceDocument)
    opened = _opened(desk, row.brief)
    brief = opened.brief if opened else None
    inside = verify_package((desk.folder / held.file).read_bytes(), None, datetime.now(UTC)).contents
    draft = desk.read(lambda connection: repository.review_draft(connection, uuid))
    before = _held_before(desk, row)
    return ReviewPage(
        uuid=uuid,
        piece=row.piece,
        revision=row.revision,
        state=piece_state(desk, row.piece).state,
        title=document.title,
        language=document.language,
        direction=card(document.language).direction,
        kind=document.kind,
        form=document.form,
        text=held.text,
        brief=brief,
        rubric=brief.rubric.criteria if brief else (),
        comments=(*_earlier(desk, row, held, before), *_of_draft(draft, row)),
        scores=draft.scores,
        waivers=tuple(one for one in document.findings if one.state == "waived"),
        findings=tuple(one for one in document.findings if one.state == "left"),
        previous_text=before.text if before else None,
        process=inside.process if inside else None,
        holder=row.holder,
        judged=sealed_page(opened, row.piece, document.judged, str(workplace.settings.get("interface.language"))),
    )


def _opened(desk: Desk, name: str) -> ReadBrief | None:
    brief, _, version = name.rpartition("@")
    try:
        return read_brief(desk, brief, int(version))
    except Refused:
        return None


def _brief(desk: Desk, name: str) -> Brief | None:
    opened = _opened(desk, name)
    return opened.brief if opened else None


def _held_before(desk: Desk, row: QueueRow) -> HeldPackage | None:
    from writerdesk.packages.sealing import package_uuid

    before = package_uuid(row.piece, row.revision - 1)
    if not desk.read(lambda connection: repository.has_package(connection, before)):
        return None
    return desk.read(lambda connection: repository.held_package(connection, before))


def _earlier(desk: Desk, row: QueueRow, held: HeldPackage, before: HeldPackage | None) -> list[PieceComment]:
    """Comments on the revision before, carried into this one."""
    found = [
        one
        for one in desk.read(lambda connection: repository.comments_of(connection, row.piece))
        if one.revision == row.revision - 1
    ]
    places = {one.id: one for one in carry([c.annotation for c in found], before.text if before else "", held.text)}
    return [placed_comment(one, places[one.id].start, places[one.id].end) for one in found if one.id in places]


def _of_draft(draft: ReviewDraft, row: QueueRow) -> list[PieceComment]:
    made = []
    for annotation in draft.comments:
        place = selector(annotation, "TextPositionSelector")
        comment = Comment(
            str(annotation["id"]), row.piece, row.revision, annotation, "open", None, str(annotation.get("created", ""))
        )
        made.append(placed_comment(comment, place.get("start"), place.get("end")))
    return made


def comment(workplace: Workplace, uuid: str, start: int, end: int, text: str, suggest: str | None = None) -> str:
    """Comment on a place (code points of the sealed text); the id of the comment. It is kept at once."""
    desk, _row = desk_of_package(workplace, uuid)
    held = desk.read(lambda connection: repository.held_package(connection, uuid))
    if not text.strip():
        raise Refused("comment/empty", "A comment says something.", "Write what you have to say.")
    annotation = make_annotation(
        held.text, start, end, text, author=person_of(desk), now=datetime.now(UTC), suggestion=suggest
    )
    _change(desk, uuid, lambda draft: msgspec.structs.replace(draft, comments=(*draft.comments, annotation)))
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
    brief = _brief(desk, row.brief)
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
    :class:`Declined` for what the verdict lacks, and ``move/…`` for what the state table or the brief does not allow.
    """
    desk, row = desk_of_package(workplace, uuid)
    sha256, draft = _sha256(desk, uuid), desk.read(lambda connection: repository.review_draft(connection, uuid))
    reason = verdicts.Reason(reason_code, sentence or "", clause or "") if reason_code else None
    brief = _brief(desk, row.brief)
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
            texts = [body(annotation, "commenting") for annotation in draft.comments]
            rows.append({"uuid": uuid, "at": at, "comments": texts, "scores": list(draft.scores)})
    return rows
