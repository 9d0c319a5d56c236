"""What a writer notes for themselves: free notes beside a piece, and remarks at places of its text; never sealed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime

from writerdesk.actions.comments import PieceComment
from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import notes, pieces, remarks
from writerdesk.drafts.notes import NoteState
from writerdesk.drafts.remarks import Remark
from writerdesk.errors import Refused
from writerdesk.text.normal import to_nfc

_ANCHOR_AGAIN = 400
"""A remark whose words moved this far (code points) is anchored anew, so that it never strays from its old place."""


def note_of(workplace: Workplace, piece: str) -> str:
    """The notes of a piece, '' where there are none."""
    return workplace.desk_of_piece(piece).read(lambda connection: notes.note(connection, piece))


def save_note(workplace: Workplace, piece: str, text: str) -> Future[bool]:
    """Store the notes, without waiting. Raises :class:`Refused` ``text/nul``, ``text/surrogate`` through the future."""
    now = datetime.now(UTC)
    return workplace.desk_of_piece(piece).submit(lambda c: notes.save_note(c, piece, text, now))


def note_states(workplace: Workplace, piece: str) -> list[NoteState]:
    """Earlier states of the notes, newest first."""
    return workplace.desk_of_piece(piece).read(lambda connection: notes.note_states(connection, piece))


def note_at(workplace: Workplace, piece: str, state: int) -> str:
    """The text of one state of the notes; raises :class:`Refused` ``note/unknown``."""
    text = workplace.desk_of_piece(piece).read(lambda connection: notes.note_at(connection, piece, state))
    if text is None:
        raise Refused("note/unknown", "The notes have no such state.", "See piece note --states.", where=str(state))
    return text


def add_remark(workplace: Workplace, piece: str, start: int, end: int, words: str) -> str:
    """Make a remark on code points ``start`` to ``end`` of the draft's NFC text; its id.

    Raises :class:`Refused` ``comment/range``, ``text/nul``, ``text/surrogate``.
    """
    desk = workplace.desk_of_piece(piece)
    text = to_nfc(desk.read(lambda connection: pieces.piece_text(connection, piece)))
    made = remarks.make_remark(piece, text, start, end, words, datetime.now(UTC))
    desk.write(lambda connection: remarks.keep_remark(connection, made))
    return made.id


def remarks_of(workplace: Workplace, piece: str) -> list[PieceComment]:
    """The remarks on a piece in the form of comments, of ``revision`` 0 and without an author, in the order of places.

    Those whose words stand elsewhere by now, or read otherwise, are anchored anew.
    """
    desk = workplace.desk_of_piece(piece)
    found = desk.read(lambda connection: remarks.remarks_of(connection, piece))
    if not found:
        return []
    text = to_nfc(desk.read(lambda connection: pieces.piece_text(connection, piece)))
    language = desk.read(lambda connection: pieces.piece(connection, piece)).language
    placed = []
    for remark in found:
        where = remarks.place(remark, text, language)
        if where is not None and _strayed(remark, text, where):
            remark = remarks.anchored_anew(remark, text, where, datetime.now(UTC))  # noqa: PLW2901
            desk.submit(_keeping(remark))
        placed.append(_as_comment(remark, where))
    return sorted(placed, key=lambda one: (one.start is None, one.start or 0))


def finish_remark(workplace: Workplace, piece: str, name: str, *, done: bool = True) -> None:
    """Say that a remark was dealt with, or open it again."""
    state = "done" if done else "open"
    workplace.desk_of_piece(piece).write(lambda c: remarks.set_remark_state(c, piece, name, state))


def change_remark(workplace: Workplace, piece: str, name: str, words: str) -> None:
    """Let a remark say something else."""
    desk = workplace.desk_of_piece(piece)
    found = desk.read(lambda connection: remarks.remark(connection, piece, name))
    body = {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": "commenting"}
    changed = replace(found, annotation={**found.annotation, "body": [body]})
    desk.write(lambda connection: remarks.keep_remark(connection, changed))


def remove_remark(workplace: Workplace, piece: str, name: str) -> None:
    """Remove a remark."""
    workplace.desk_of_piece(piece).write(lambda connection: remarks.remove_remark(connection, piece, name))


def _keeping(remark: Remark) -> Callable[..., None]:
    return lambda connection: remarks.keep_remark(connection, remark)


def _strayed(remark: Remark, text: str, where: tuple[int, int]) -> bool:
    return abs(where[0] - remark.place[0]) > _ANCHOR_AGAIN or text[slice(*where)] != remarks.quote_of(remark)


def _as_comment(remark: Remark, where: tuple[int, int] | None) -> PieceComment:
    start, end = where or (None, None)
    state = "orphan" if where is None and remark.state == "open" else remark.state
    return PieceComment(
        id=remark.id, start=start, end=end, quote=remarks.quote_of(remark), text=remarks.words_of(remark),
        suggest=None, state=state, author="", revision=0, at=remark.at,
    )  # fmt: skip
