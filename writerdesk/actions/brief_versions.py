"""A newer version of a brief that a writer holds: what differs, and agreeing to it. Until then the old one counts."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from writerdesk.actions.moves import Step, keep_moves, piece_state, plan_moves
from writerdesk.actions.take import find_brief, pieces_of, read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.difference import FieldChange, diff_briefs
from writerdesk.briefs.repository import set_state, versions
from writerdesk.drafts.pieces import Piece, piece, set_brief
from writerdesk.errors import Declined
from writerdesk.storage.desk import Desk
from writerdesk.sync.outbox import enqueue_event

_CHANGEABLE = frozenset({"TAKEN", "DRAFT", "CHECKED", "CHANGES_ASKED"})
"""States in which the table of moves lets a writer agree."""


@dataclass(frozen=True)
class NewerBrief:
    """The version a piece is judged by, the newest one here, why it was changed, and every field that differs."""

    piece: str
    brief: str
    held: int
    newest: int
    change_note: str
    changes: tuple[FieldChange, ...]


def newer_brief(workplace: Workplace, piece_id: str) -> NewerBrief | None:
    """What a newer version of a piece's brief says, None where the piece has the newest that a vendor signed."""
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    if row.brief is None or row.brief_version is None:
        return None
    brief_id, held = row.brief, row.brief_version
    known = desk.read(lambda connection: versions(connection, brief_id))
    for number in reversed([one for one in known if one > held]):
        opened = read_brief(desk, brief_id, number)
        if not opened.warning:
            changes = diff_briefs(read_brief(desk, brief_id, held).brief, opened.brief)
            note = opened.brief.identity.change_note
            return NewerBrief(piece_id, brief_id, held, number, note, tuple(changes))
    return None


def newer_for_brief(workplace: Workplace, brief_id: str, desk_id: str | None = None) -> list[NewerBrief]:
    """What is newer for each piece of a brief that may still be changed; raises ``brief/unknown``."""
    desk, _row = find_brief(workplace, brief_id, desk_id)
    held = [row.id for row in pieces_of(desk, brief_id) if piece_state(desk, row.id).state in _CHANGEABLE]
    return [found for piece_id in held if (found := newer_brief(workplace, piece_id)) is not None]


def agree(workplace: Workplace, piece_id: str, version: int) -> NewerBrief:
    """The writer agrees that a piece is judged by a newer version; the vendor hears of it. What was agreed to.

    Consent that was given for the old version ends with it: sealing asks again. Raises :class:`Declined`
    ``brief/no-newer`` when there is none, ``brief/not-that-version``, and ``move/…`` where the piece has been sent.
    """
    found = newer_brief(workplace, piece_id)
    if found is None:
        raise Declined("brief/no-newer", "This piece has the newest version of its brief.", "Go on writing.")
    if found.newest != version:
        raise Declined(
            "brief/not-that-version", "The newest version is {newest}, not {version}.",
            "Read what differs in it first.", newest=found.newest, version=version,
        )  # fmt: skip
    desk = workplace.desk_of_piece(piece_id)
    brief = read_brief(desk, found.brief, version).brief
    planned = plan_moves(
        workplace, desk, piece_id, [Step(piece_state(desk, piece_id).state, payload={"brief": brief.name})]
    )

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        for event, envelope in planned:
            enqueue_event(connection, event, envelope)
        set_brief(connection, piece_id, brief.id, version, brief.work.form_id)
        set_state(connection, brief.id, version, "taken")
        if not _others(desk, brief.id, found.held, piece_id):
            set_state(connection, brief.id, found.held, "superseded")

    desk.write(change, durable=True)
    return found


def _others(desk: Desk, brief_id: str, version: int, but: str) -> list[Piece]:
    return [one for one in pieces_of(desk, brief_id) if one.brief_version == version and one.id != but]
