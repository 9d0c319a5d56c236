"""Versions of a piece: look, restore, export."""

from __future__ import annotations

from pathlib import Path

from writerdesk.actions.process import record_save
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write, open_draft
from writerdesk.drafts.exporting import export_piece
from writerdesk.drafts.versions import Version, list_versions
from writerdesk.errors import Declined


def versions_of(workplace: Workplace, piece: str) -> list[Version]:
    """Kept states, newest first."""
    return workplace.desk_of_piece(piece).read(lambda connection: list_versions(connection, piece))


def restore(workplace: Workplace, piece: str, version: str) -> None:
    """Make a kept state the draft again; the text of now is kept as a version first."""
    if not may_write(workplace, piece):
        raise Declined("piece/sealed", "This piece is sealed.", "Unseal it, or wait for the answer.")
    draft = open_draft(workplace, piece)
    try:
        draft.restore(version)
        text = draft.text()
    finally:
        draft.close()
    record_save(draft.desk, piece, text)


def export(workplace: Workplace, piece: str, form: str, out: Path) -> int:
    """Write the piece to a file; how many bytes."""
    return export_piece(workplace.desk_of_piece(piece), piece, form, out.absolute())
