"""Writing: pieces begin, grow, are replaced, typed; and what a list or a page says about one."""

from __future__ import annotations

import sqlite3
import sys
from typing import BinaryIO

from writerdesk.actions.moves import Step, move, piece_state
from writerdesk.actions.process import measured_save
from writerdesk.actions.take import find_brief, pieces_of, take
from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import pieces
from writerdesk.drafts.cutting import cut
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import decode
from writerdesk.drafts.journal import now_ms
from writerdesk.drafts.pieces import Piece
from writerdesk.drafts.rewriting import replace_text as replace_parts
from writerdesk.errors import Declined
from writerdesk.languages.cards import card
from writerdesk.storage.desk import Desk
from writerdesk.text.timestamps import timestamp_now

#: states in which the draft may change: the text is the writer's unless a revision is on its way, read, or accepted
WRITABLE = frozenset(
    "OFFERED TAKEN DRAFT CHECKED CHANGES_ASKED BOUNCED NOT_ACCEPTED CLOSED WITHDRAWN RETURNED ABANDONED SUPERSEDED"
    " DECLINED EXPIRED".split()
)
PROSE = "prose"


def new_piece(
    workplace: Workplace,
    *,
    title: str,
    language: str,
    brief_id: str | None = None,
    kind: str | None = None,
    desk_id: str | None = None,
    form: str | None = None,
) -> str:
    """Begin a piece: for a brief, which this takes once more while it may be, else one of the writer's own. Its id.

    ``form`` is the id of the verse form that a piece of one's own is checked by; a brief brings its own.

    Where the brief is taken as often as it may be, the piece of it that nobody has written in is the one meant.
    Raises :class:`Refused` ``language/tag``, ``form/unknown`` and what :func:`take` raises.
    """
    if brief_id is None:
        card(language)
        if form:
            from writerdesk.checks.forms import load_form  # not before the first text

            form, kind = load_form(form).id, kind or "poem"
        desk = workplace.personal()
        return desk.write(
            lambda connection: pieces.create_piece(
                connection, language=language, title=title, kind=kind or PROSE, now=timestamp_now(), form=form
            )
        )
    try:
        return take(workplace, brief_id, desk_id, title=title)
    except Declined as full:
        desk, _row = find_brief(workplace, brief_id, desk_id)
        empty = [one for one in pieces_of(desk, brief_id) if _untouched(desk, one)]
        if full.code != "brief/taken" or not empty:
            raise
        desk.write(lambda connection: pieces.rename_piece(connection, empty[0].id, title or empty[0].title))
        return empty[0].id


def _untouched(desk: Desk, row: Piece) -> bool:
    if piece_state(desk, row.id).state not in {"TAKEN", "DRAFT"}:
        return False
    return not desk.read(lambda connection: pieces.piece_text(connection, row.id))


def piece_ids(workplace: Workplace, desk_id: str | None = None) -> list[str]:
    """Ids of all pieces, the one written last first."""
    desks = [workplace.desk(desk_id)] if desk_id else workplace.desks()
    rows = [row for desk in desks for row in desk.read(pieces.list_pieces)]
    return [row.id for row in sorted(rows, key=lambda row: row.written_at, reverse=True)]


def last_written_piece(workplace: Workplace) -> str | None:
    """The piece written last on this machine, or None when there is none."""
    return next(iter(piece_ids(workplace)), None)


def open_draft(workplace: Workplace, piece: str) -> Draft:
    """Open a piece for writing; it becomes a draft if it was only taken."""
    desk = workplace.desk_of_piece(piece)
    if piece_state(desk, piece).state == "TAKEN":
        move(workplace, desk, piece, Step("DRAFT"))
    return Draft(desk, piece, clock=workplace.clock)


def may_write(workplace: Workplace, piece: str) -> bool:
    """Whether the draft may change now."""
    return piece_state(workplace.desk_of_piece(piece), piece).state in WRITABLE


def piece_text(workplace: Workplace, piece: str) -> str:
    """The text of the draft exactly, as far as it is stored."""
    desk = workplace.desk_of_piece(piece)
    return desk.read(lambda connection: pieces.piece_text(connection, piece))


def write_text(workplace: Workplace, piece: str, data: bytes) -> None:
    """Replace the draft by the text in ``data``; what stood there is kept as a version.

    Raises :class:`Declined` ``piece/sealed`` while a revision is on its way or is being read.
    """
    replace_text(workplace, piece, decode(data, piece))


def replace_text(workplace: Workplace, piece: str, text: str) -> None:
    """Replace the draft and record the save."""
    if not may_write(workplace, piece):
        raise Declined(
            "piece/sealed", "This piece is sealed; its draft does not change now.", "Unseal it, or wait for the answer."
        )
    desk = open_draft(workplace, piece).desk
    language = desk.read(lambda connection: pieces.piece(connection, piece)).language
    parts, save = cut(text, language), measured_save(desk, piece, text, always=True)

    def change(connection: sqlite3.Connection) -> None:
        # The text and its entry in the chain stand or fall together, also on a full disk.
        replace_parts(connection, piece, parts, now_ms())
        save(connection)

    desk.write(change, durable=True)


def type_keys(workplace: Workplace, piece: str, keys: BinaryIO) -> None:
    """Type keystrokes from a stream at the end of the piece, telling on standard output how many are stored."""
    from writerdesk.drafts.typing import print_report, type_stream

    if not may_write(workplace, piece):
        raise Declined("piece/sealed", "This piece is sealed.", "Unseal it, or wait for the answer.")
    draft = open_draft(workplace, piece)
    try:
        type_stream(draft, keys, print_report(sys.stdout))
    finally:
        draft.close()
