"""A file becomes a piece."""

from __future__ import annotations

import codecs
from pathlib import Path

from writerdesk.drafts import pieces
from writerdesk.drafts.cutting import cut
from writerdesk.drafts.journal import iso_time, now_ms
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.storage.faults import translated

LARGEST = 64 << 20
"""Bytes; the largest novel in one file is a tenth of it."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_text_file(file: Path) -> str:
    """The text of a file, UTF-8 or what its byte-order mark says, without that mark.

    Raises :class:`Refused` ``import/missing``, ``import/too-large``, ``import/encoding``, ``text/nul``; ``disk/…``.
    """
    if not file.is_file():
        raise Refused("import/missing", "There is no file {name}.", "Check its name.", where=str(file), name=file.name)
    with translated(file):
        if file.stat().st_size > LARGEST:
            raise Refused(
                "import/too-large",
                "{name} is larger than 64 MB.",
                "Cut it into several files.",
                where=str(file),
                name=file.name,
            )
        data = file.read_bytes()
    return decode(data, str(file))


def decode(data: bytes, where: str = "") -> str:
    """``data`` as text; raises :class:`Refused` ``import/encoding``, ``text/nul``."""
    from writerdesk.text.normal import refuse_broken

    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(
            "import/encoding",
            "This file is not UTF-8 text (byte {position}).",
            "Save it as UTF-8 in the program it comes from, then import it again.",
            where=where,
            position=error.start + len(mark),
        ) from error
    refuse_broken(text)
    return text


def import_text(
    desk: Desk,
    text: str,
    *,
    language: str,
    title: str,
    kind: str = "prose",
    brief: str | None = None,
    brief_version: int | None = None,
    form: str | None = None,
    at_ms: int | None = None,
) -> str:
    """Make a piece of ``text`` and return its id; headings begin sections, see :func:`cut`. All of it or nothing.

    Raises :class:`Refused` ``text/nul``, ``text/surrogate``; ``disk/…``.
    """
    from sqlite3 import Connection

    from writerdesk.text.normal import refuse_broken

    refuse_broken(text)
    now = iso_time(now_ms() if at_ms is None else at_ms)
    parts = cut(text, language)

    def change(connection: Connection) -> str:
        piece = pieces.create_piece(
            connection,
            language=language,
            title=title,
            kind=kind,
            now=now,
            brief=brief,
            brief_version=brief_version,
            form=form,
            with_section=False,
        )
        for position, part in enumerate(parts):
            pieces.add_section(
                connection,
                piece,
                position,
                title=part.title,
                separator=part.separator,
                text=part.text,
                now=now,
            )
        return piece

    return desk.write(change, durable=True)
