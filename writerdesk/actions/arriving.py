"""A file that somebody opens: which page it belongs to.

A text becomes a piece of the writer's own at once, unless there is something to ask or to say first.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.files import Question, look_into, make_piece
from writerdesk.actions.library import take_file_in
from writerdesk.actions.take import find_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.errors import Refused
from writerdesk.packages.verifying import verify_package
from writerdesk.trust.strict_zip import load_file

_LONG = 1 << 20
"""Bytes from which on a text is read where a person can follow and stop it."""


def open_file(workplace: Workplace, file: Path) -> tuple[str, str]:
    """Page and target for a file: ``brief`` and ``desk/id``, ``send`` and ``path:piece``, ``writing`` and a piece, or
    ``import`` and the file itself, where a person must look first; ``backups`` and the file for desks that moved,
    ``sent`` and the file for a vendor's answer that was carried, ``library`` once a library file was taken in.

    Raises :class:`Refused` with the reader's code, ``brief/unknown`` or ``piece/unknown`` for what is of no desk here.
    """
    if file.suffix == ".wddesk":
        return "backups", str(file)
    if file.suffix == ".wdlibrary":
        take_file_in(workplace, load_file(file))
        return "library", ""
    if file.suffix == ".wdcourier":
        return "sent", str(file)
    if file.suffix not in {".wdbrief", ".wdpkg"}:
        return _open_text(workplace, file)
    data = load_file(file)
    if file.suffix == ".wdbrief":
        desk, row = find_brief(workplace, read_brief_file(data, None).brief.id)
        return "brief", f"{desk.id}/{row.id}"
    found = verify_package(data, None, datetime.now(UTC))
    if found.contents is None:
        first = found.errors[0]
        raise Refused(first.code, "{why}", "Ask the sender for it again.", where=first.where, why=first.message)
    piece = found.contents.info.piece
    workplace.desk_of_piece(piece)
    return "send", f"path:{piece}"


def _open_text(workplace: Workplace, file: Path) -> tuple[str, str]:
    if file.is_file() and file.stat().st_size > _LONG:
        return "import", str(file)
    expected = str(workplace.settings.get("writing.language")) or "en"
    came = look_into(file, expected)
    if isinstance(came, Question) or came.said:
        return "import", str(file)
    return "writing", make_piece(workplace, came, language=came.language)
