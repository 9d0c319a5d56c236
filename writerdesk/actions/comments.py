"""Comments of the leads at their places in the current draft: carried, marked done, suggestions taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import replace_text
from writerdesk.drafts.pieces import piece as piece_row
from writerdesk.drafts.pieces import piece_text
from writerdesk.errors import Declined, Refused
from writerdesk.packages.documents import CommentAnswer
from writerdesk.packages.repository import revisions_of
from writerdesk.reviews import repository
from writerdesk.reviews.repository import Comment
from writerdesk.storage.desk import Desk
from writerdesk.text.anchors import carry, selector
from writerdesk.text.normal import to_nfc


@dataclass(frozen=True)
class PieceComment:
    """A comment in the draft as it stands: code points of its NFC text, None for an orphan.

    ``state`` is open, done, rejected or orphan; ``quote`` is what the comment was about when it was made; ``author``
    is the reader's name, '' where the brief is read blind; ``answer`` is what the writer says to it.
    """

    id: str
    start: int | None
    end: int | None
    quote: str
    text: str
    suggest: str | None
    state: str
    author: str
    revision: int
    at: str
    answer: str = ""


def comments_of(workplace: Workplace, piece: str) -> list[PieceComment]:
    """All comments on a piece, placed in the current draft by the difference of the two known texts."""
    desk = workplace.desk_of_piece(piece)
    found = desk.read(lambda connection: repository.comments_of(connection, piece))
    if not found:
        return []
    text = to_nfc(desk.read(lambda connection: piece_text(connection, piece)))
    language = desk.read(lambda connection: piece_row(connection, piece)).language
    sealed = {one.revision: one.text for one in desk.read(lambda connection: revisions_of(connection, piece))}
    placed = []
    for revision in sorted({one.revision for one in found}):
        of_revision = [one for one in found if one.revision == revision]
        places = carry([one.annotation for one in of_revision], sealed.get(revision, ""), text, language)
        by_id = {place.id: place for place in places}
        placed += [
            placed_comment(one, by_id[one.id].start, by_id[one.id].end) for one in of_revision if one.id in by_id
        ]
    return placed


def placed_comment(comment: Comment, start: int | None, end: int | None) -> PieceComment:
    """A stored comment with its place of now."""
    return PieceComment(
        id=comment.id,
        start=start,
        end=end,
        quote=str(selector(comment.annotation, "TextQuoteSelector").get("exact", "")),
        text=body(comment.annotation, "commenting") or "",
        suggest=body(comment.annotation, "editing"),
        state="orphan" if start is None and comment.state == "open" else comment.state,
        author=_reader_name(comment.annotation),
        revision=comment.revision,
        at=comment.at,
        answer=comment.answer,
    )


def _reader_name(annotation: dict[str, Any]) -> str:
    """The name that the vendor tells beside the reader's id; a creator without an id is named by nobody."""
    creator = annotation.get("creator")
    return str(creator.get("name") or "") if isinstance(creator, dict) and creator.get("id") else ""


def body(annotation: Mapping[str, Any], purpose: str) -> str | None:
    """The text of an annotation's body with this purpose."""
    bodies = annotation.get("body")
    for one in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(one, dict) and one.get("purpose", "commenting") == purpose:
            return str(one.get("value", ""))
    return None


def mark_done(workplace: Workplace, piece: str, comment: str, *, done: bool = True) -> None:
    """Say that a comment was dealt with, or open it again."""
    _set(workplace, piece, comment, "done" if done else "open", None)


def reject(workplace: Workplace, piece: str, comment: str, why: str) -> None:
    """Leave the text as it is in spite of a comment; ``why`` goes to the reader with the next revision.

    Raises :class:`Declined` ``comment/why`` without a reason, :class:`Refused` ``comment/unknown``.
    """
    if not why.strip():
        raise Declined(
            "comment/why", "A comment that is not followed needs a reason.", "Write in a sentence why.", where=comment
        )
    _set(workplace, piece, comment, "rejected", why.strip())


def answer(workplace: Workplace, piece: str, comment: str, text: str) -> None:
    """Answer a comment, which stays open or done as it is; an empty text takes the answer back."""
    _set(workplace, piece, comment, None, text.strip())


def _set(workplace: Workplace, piece: str, comment: str, state: str | None, said: str | None) -> None:
    desk = workplace.desk_of_piece(piece)
    desk.write(lambda connection: repository.set_comment_state(connection, piece, comment, state, said), durable=True)


def answers_to_seal(desk: Desk, piece: str) -> list[CommentAnswer]:
    """What was done with each comment on a piece, as the revision that is sealed now carries it."""
    found = desk.read(lambda connection: repository.comments_of(connection, piece))
    return [CommentAnswer(one.id, one.revision, one.state, one.answer) for one in found]


def apply_suggestion(workplace: Workplace, piece: str, comment: str) -> str:
    """Put the proposed text in the place of the words that it is about; the draft's new text.

    Raises :class:`Declined` ``comment/orphan`` when those words are gone.
    """
    found = next((one for one in comments_of(workplace, piece) if one.id == comment), None)
    if found is None or found.suggest is None:
        raise Refused("comment/no-suggestion", "This comment proposes no text.", "Write it yourself.", where=comment)
    if found.start is None or found.end is None:
        raise Declined("comment/orphan", "The words that this is about are gone.", "Write it yourself.", where=comment)
    desk: Desk = workplace.desk_of_piece(piece)
    text = to_nfc(desk.read(lambda connection: piece_text(connection, piece)))
    changed = text[: found.start] + found.suggest + text[found.end :]
    replace_text(workplace, piece, changed)
    mark_done(workplace, piece, comment)
    return changed
