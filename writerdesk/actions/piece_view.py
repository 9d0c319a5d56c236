"""What ``piece show`` says of a piece: where it stands, how long it is, what was said of it, what comes next."""

from __future__ import annotations

import sqlite3
from typing import Any

from writerdesk.actions.comments import comments_of
from writerdesk.actions.decisions import last_decision
from writerdesk.actions.moves import piece_state
from writerdesk.actions.next_step import next_step
from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import pieces, versions
from writerdesk.drafts.pieces import Piece


def piece_view(workplace: Workplace, piece: str) -> dict[str, Any]:
    """The document of ``piece show``."""
    from writerdesk.languages.counting import count_units

    desk = workplace.desk_of_piece(piece)

    def look(connection: sqlite3.Connection) -> tuple[Piece, str, list[versions.Version]]:
        return (
            pieces.piece(connection, piece),
            pieces.piece_text(connection, piece),
            versions.list_versions(connection, piece),
        )

    row, text, kept = desk.read(look)
    state = piece_state(desk, piece)
    return {
        "id": row.id,
        "desk": desk.id,
        "brief": f"{row.brief}@{row.brief_version}" if row.brief else None,
        "state": state.state,
        "language": row.language,
        "kind": row.kind,
        "form": row.form,
        "title": row.title,
        "revision": state.revision,
        "counts": count_units(text, row.language, kind=row.kind),
        "versions": kept,
        "comments": comments_of(workplace, piece),
        "decision": last_decision(state),
        "next": next_step(state),
        "written_at": row.written_at,
    }
