"""A piece becomes a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.drafts import pieces, versions
from writerdesk.errors import Usage
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file

FORMATS = ("txt", "md")


def export_piece(desk: Desk, piece: str, form: str, out: Path, now: datetime | None = None) -> int:
    """Write the text of a piece to ``out`` as UTF-8, exactly as it stands, and return the number of bytes.

    ``form`` is ``txt`` or ``md``: headings are written as Markdown writes them, so both hold the same bytes. The state
    is kept as a version of the kind ``export``. Raises :class:`Usage` ``export/format``, :class:`Refused`
    ``piece/unknown``, ``disk/…``.
    """
    if form not in FORMATS:
        raise Usage(
            "export/format",
            "A piece cannot be exported as {form}.",
            "Choose one of: {formats}.",
            form=form,
            formats=", ".join(FORMATS),
        )
    desk.read(lambda c: pieces.piece(c, piece))
    data = desk.read(lambda c: pieces.piece_text(c, piece)).encode()
    write_file(out, data)
    desk.write(lambda c: versions.keep(c, piece, "export", now or datetime.now(UTC)))
    return len(data)
