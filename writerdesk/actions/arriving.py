"""A file that somebody opens: which page it belongs to. A text becomes a piece of the writer's own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.take import find_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import import_piece
from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.errors import Refused
from writerdesk.packages.verifying import verify_package


def open_file(workplace: Workplace, file: Path) -> tuple[str, str]:
    """Page and target for a file: ``brief`` and ``desk/id``, ``send`` and ``path:piece``, or ``writing`` and a piece.

    Raises :class:`Refused` with the reader's code, ``brief/unknown`` or ``piece/unknown`` for what is of no desk here.
    """
    data = file.read_bytes()
    if file.suffix == ".wdbrief":
        desk, row = find_brief(workplace, read_brief_file(data, None).brief.id)
        return "brief", f"{desk.id}/{row.id}"
    if file.suffix == ".wdpkg":
        found = verify_package(data, None, datetime.now(UTC))
        if found.contents is None:
            first = found.errors[0]
            raise Refused(first.code, "{why}", "Ask the sender for it again.", where=first.where, why=first.message)
        piece = found.contents.info.piece
        workplace.desk_of_piece(piece)
        return "send", f"path:{piece}"
    language = str(workplace.settings.get("writing.language")) or "en"
    return "writing", import_piece(workplace, data, name=file.stem, language=language)
