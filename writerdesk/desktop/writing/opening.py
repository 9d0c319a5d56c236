"""Opening a piece, in a job: first what the first paint needs, then what stands round it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.decisions import Decision
    from writerdesk.actions.workplace import Workplace
    from writerdesk.briefs.documents import Brief
    from writerdesk.drafts.draft import Draft
    from writerdesk.drafts.pieces import Piece, Section


class OpenedPiece(NamedTuple):
    """A draft with the text of the section to show; ``caret`` is a code point of it."""

    draft: Draft
    piece: Piece
    sections: list[Section]
    section: str
    text: str
    caret: int


class Circumstances(NamedTuple):
    """State, vendor, brief and last verdict of a piece; ``writable`` is false while a sealed revision is under way."""

    state: str
    writable: bool
    desk: str
    vendor: str
    brief: Brief | None
    decision: Decision | None


def open_piece(workplace: Workplace, piece_id: str) -> OpenedPiece:
    """Open a piece at the place that was written last. Raises ``piece/unknown``, ``desk/damaged``.

    Only reads, with as little code as it takes: what opening means for the piece follows in :func:`circumstances`.
    """
    from writerdesk.drafts.draft import Draft

    draft = Draft(workplace.desk_of_piece(piece_id), piece_id, clock=workplace.clock)
    piece, sections = draft.piece, draft.sections
    known = {section.id for section in sections}
    section = piece.caret_section if piece.caret_section in known else sections[0].id
    text = draft.journal(section).load()
    caret = piece.caret_position or 0 if section == piece.caret_section else 0
    return OpenedPiece(draft, piece, sections, section, text, min(caret, len(text)))


def close_draft(workplace: Workplace, draft: Draft) -> None:
    """Close a draft; what its desk does not take goes into a rescue file. Raises all the same."""
    try:
        draft.close()
    except WriterDeskError:
        from writerdesk.actions.recovering import keep_rescue

        keep_rescue(workplace, draft)
        raise


def last_written(workplace: Workplace) -> str | None:
    """Id of the piece that was written last on this machine, None when there is none."""
    from writerdesk.drafts.pieces import list_pieces

    rows = [row for desk in workplace.desks() for row in desk.read(list_pieces)[:1]]
    return max(rows, key=lambda row: row.written_at).id if rows else None


def circumstances(workplace: Workplace, opened: OpenedPiece) -> Circumstances:
    """What is known of a piece besides its text; a piece that was only taken becomes a draft."""
    from writerdesk.actions.check import brief_of
    from writerdesk.actions.decisions import last_decision
    from writerdesk.actions.moves import piece_state
    from writerdesk.actions.time import note_clock
    from writerdesk.actions.write import WRITABLE, open_draft

    open_draft(workplace, opened.piece.id)
    desk = opened.draft.desk
    note_clock(desk, workplace.clock())
    folded = piece_state(desk, opened.piece.id)
    return Circumstances(
        state=folded.state,
        writable=folded.state in WRITABLE,
        desk=desk.id,
        vendor=desk.fact("vendor_name") or "",
        brief=brief_of(desk, opened.piece),
        decision=last_decision(folded),
    )
