"""The queries of this room: comments, a lead's copy of the queue, packages held, drafts of reviews."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Annotated, Any, Literal

import msgspec
from msgspec.structs import force_setattr

from writerdesk.errors import Refused
from writerdesk.lifecycle.events import MAX_REVISION

PERSON_URN = "urn:writerdesk:person:"


class Comment(msgspec.Struct, frozen=True):
    """A lead's comment: the W3C annotation as it came, ``at`` ISO-8601 UTC.

    ``state`` is open, done or rejected; ``answer`` is what the writer says to it, '' for nothing.
    """

    id: str
    piece: str
    revision: int
    annotation: dict[str, Any]
    state: Literal["open", "done", "rejected"]
    author: str | None
    at: str
    answer: str = ""


class QueueRow(msgspec.Struct, frozen=True, gc=False):
    """One package that may be claimed or is held; ``holder`` is the lead's id or None.

    ``changed_at`` is the piece's last move as the vendor knows it (ISO-8601 UTC, '' unknown). ``round`` is 1 while the
    first sending is read, one more with each revision. ``form`` is the id of its brief's form, '' for none or unknown.
    """

    uuid: str
    piece: str
    revision: Annotated[int, msgspec.Meta(ge=0, le=MAX_REVISION)]
    brief: str
    title: str
    language: str
    state: str
    holder: str | None
    changed_at: str = ""
    overdue: bool = False
    round: Annotated[int, msgspec.Meta(ge=0, le=MAX_REVISION)] = 1
    form: str = ""


class HeldPackage(msgspec.Struct, frozen=True):
    """A package that this lead fetched for reading offline: its file below the desk, its text, its piece.json."""

    uuid: str
    file: str
    text: str
    piece_json: str


class Score(msgspec.Struct, frozen=True):
    """One criterion's value with its reason, which a matter of taste needs."""

    criterion: str
    value: str
    reason: str = ""


class ReviewDraft(msgspec.Struct, frozen=True):
    """A review that was begun: kept at every step, so that no kill loses more than the step itself."""

    comments: tuple[dict[str, Any], ...] = ()
    scores: tuple[Score, ...] = ()
    todo: tuple[str, ...] = ()
    sentence: str = ""
    reason: str = ""
    clause: str = ""
    saying: str = ""
    """A comment that is being written and was not kept yet."""
    proposing: str = ""
    """The words that it proposes."""
    saying_at: tuple[int, int] = (0, 0)
    """The place that it is about, in code points."""


def comments_of(connection: sqlite3.Connection, piece: str) -> list[Comment]:
    """All comments on a piece, revision by revision, in the order in which they came."""
    rows = connection.execute(
        "SELECT id, piece, revision, annotation, state, author, at, answer FROM comments"
        " WHERE piece = ? ORDER BY revision, rowid",
        (piece,),
    )
    return [
        Comment(identity, of_piece, revision, msgspec.json.decode(annotation), state, author, at, answer)
        for identity, of_piece, revision, annotation, state, author, at, answer in rows
    ]


def named_readers(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Piece, id and name of each reader whom the vendor named with a comment; a blind brief's are not among them."""
    rows = connection.execute(
        "SELECT DISTINCT piece, json_extract(annotation, '$.creator.id'), json_extract(annotation, '$.creator.name')"
        " FROM comments WHERE json_type(annotation, '$.creator.name') = 'text'"
    )
    return [(piece, str(reader).removeprefix(PERSON_URN), name) for piece, reader, name in rows]


def set_comment_state(
    connection: sqlite3.Connection, piece: str, comment: str, state: str | None, answer: str | None = None
) -> None:
    """Mark a comment on a piece open, done or rejected, and keep the writer's answer; None leaves either as it is.

    Raises :class:`Refused` ``comment/unknown``.
    """
    change = "UPDATE comments SET state = ifnull(?, state), answer = ifnull(?, answer) WHERE id = ? AND piece = ?"
    if connection.execute(change, (state, answer, comment, piece)).rowcount != 1:
        raise Refused("comment/unknown", "There is no such comment.", "See piece comments.", where=comment)


def queue_rows(connection: sqlite3.Connection) -> list[QueueRow]:
    """The lead's copy of the queue, as it was when the vendor was last reached."""
    return _queue_rows(connection.execute("SELECT document FROM review_queue ORDER BY rowid"))


def _queue_rows(documents: Iterable[tuple[str]]) -> list[QueueRow]:
    """Rows that share what is the same in many of them: it is half of their memory."""
    decode, known, rows = msgspec.json.Decoder(QueueRow).decode, dict[str, str](), []
    for (document,) in documents:
        row = decode(document)
        for name in ("brief", "language", "state"):
            value = getattr(row, name)
            force_setattr(row, name, known.setdefault(value, value))
        rows.append(row)
    return rows


def first_queued(connection: sqlite3.Connection, count: int) -> list[QueueRow]:
    """Of a long queue the rows that have waited longest, so many; of one that is no longer than that, none."""
    if connection.execute("SELECT 1 FROM review_queue LIMIT 1 OFFSET ?", (count,)).fetchone() is None:
        return []
    rows = connection.execute("SELECT document FROM review_queue ORDER BY changed_at, uuid LIMIT ?", (count,))
    return _queue_rows(rows)


def held_package(connection: sqlite3.Connection, uuid: str) -> HeldPackage:
    """A package that was fetched; raises :class:`Refused` ``review/not-held``."""
    row = connection.execute(
        "SELECT uuid, file, text, piece_json FROM review_packages WHERE uuid = ?", (uuid,)
    ).fetchone()
    if row is None:
        raise Refused("review/not-held", "This piece is not here for reading.", "Claim it first.", where=uuid)
    return HeldPackage(*row)


class KeptCopy(msgspec.Struct, frozen=True):
    """A package that a lead has here: of which piece and brief (``id@version`` or ''), and its file below the desk."""

    uuid: str
    file: str
    piece: str
    brief: str


def kept_copies(connection: sqlite3.Connection) -> list[KeptCopy]:
    """Every package that was fetched for reading, also long after its review."""
    rows = connection.execute("SELECT uuid, file, piece, ifnull(brief, '') FROM review_packages ORDER BY uuid")
    return [KeptCopy(*row) for row in rows]


def has_package(connection: sqlite3.Connection, uuid: str) -> bool:
    """Whether a package was fetched."""
    return connection.execute("SELECT 1 FROM review_packages WHERE uuid = ?", (uuid,)).fetchone() is not None


def review_draft(connection: sqlite3.Connection, uuid: str) -> ReviewDraft:
    """The review of a package as far as it has come; an empty one before the first step."""
    row = connection.execute("SELECT document FROM review_drafts WHERE uuid = ?", (uuid,)).fetchone()
    return msgspec.json.decode(row[0], type=ReviewDraft) if row else ReviewDraft()


def keep_review_draft(connection: sqlite3.Connection, uuid: str, draft: ReviewDraft, at: str) -> None:
    """Keep the review as it stands; ``at`` is ISO-8601 UTC. What stood there before becomes a version of it."""
    document = msgspec.json.encode(draft).decode()
    connection.execute(
        "INSERT INTO review_versions (uuid, number, document, at) SELECT uuid, (SELECT ifnull(max(number), 0) + 1"
        " FROM review_versions WHERE uuid = ?1), document, at FROM review_drafts WHERE uuid = ?1 AND document <> ?2",
        (uuid, document),
    )
    insert = "INSERT OR REPLACE INTO review_drafts (uuid, document, at) VALUES (?, ?, ?)"
    connection.execute(insert, (uuid, document, at))


def drop_review_draft(connection: sqlite3.Connection, uuid: str) -> None:
    """Forget the draft of a review that was decided; what it said is in the verdict's event."""
    connection.execute("DELETE FROM review_drafts WHERE uuid = ?", (uuid,))
    connection.execute("DELETE FROM review_versions WHERE uuid = ?", (uuid,))


def review_drafts(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Ids of packages whose review was begun, with the time of the last step, newest first."""
    rows = connection.execute("SELECT uuid, at FROM review_drafts ORDER BY at DESC")
    return [(row[0], row[1]) for row in rows]


def review_versions(connection: sqlite3.Connection, uuid: str) -> list[tuple[int, str, ReviewDraft]]:
    """Earlier states of an undecided review, newest first: number from 1, time, the draft."""
    rows = connection.execute(
        "SELECT number, at, document FROM review_versions WHERE uuid = ? ORDER BY number DESC", (uuid,)
    )
    return [(number, at, msgspec.json.decode(document, type=ReviewDraft)) for number, at, document in rows]


def forget_queued(connection: sqlite3.Connection, uuid: str) -> None:
    """Take a package out of the copy of the queue."""
    connection.execute("DELETE FROM review_queue WHERE uuid = ?", (uuid,))
