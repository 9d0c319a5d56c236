"""A file becomes a piece."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from writerdesk.drafts import directions, pieces
from writerdesk.drafts.cutting import cut
from writerdesk.drafts.formats.encodings import Candidate, candidates
from writerdesk.drafts.formats.kinds import kind_of
from writerdesk.drafts.formats.manuscript import CameIn, Pace, at_any_pace, merged
from writerdesk.drafts.formats.refusals import refused
from writerdesk.drafts.journal import iso_time, now_ms
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.storage.faults import translated

__all__ = ["LARGEST", "Candidate", "candidates", "decode", "import_text", "read_bounded", "read_piece"]

_GROWN = 1 << 16
_MEANWHILE = {
    "import/unreadable": ("{name} may not be read.", "Give yourself the right to read it, or import a copy."),
    "import/changed": (
        "{name} was changed by another program while it was read; nothing was imported.",
        "Wait until that program is done with it, then import it again.",
    ),
}
LARGEST = 64 << 20
"""Bytes; the largest novel in one file is a tenth of it."""


def read_bounded(file: Path) -> bytes:
    """The bytes of a file that somebody chose; a larger one than 64 MB is not read at all.

    Raises :class:`Refused` ``import/missing``, ``import/no-file``, ``import/unreadable``, ``import/too-large``,
    ``import/changed`` where another program wrote in it meanwhile; ``disk/…``.
    """
    if not file.is_file():
        raise refused("import/no-file" if file.exists() else "import/missing", file.name, str(file))
    with translated(file):
        try:
            with file.open("rb") as stream:
                before = os.fstat(stream.fileno())
                if before.st_size > LARGEST:
                    raise too_large(file.name)
                # A file may grow meanwhile; a larger buffer than it needs would be made for nothing.
                data = stream.read(min(LARGEST, before.st_size + _GROWN) + 1)
                after = os.fstat(stream.fileno())
        except FileNotFoundError:
            raise refused("import/missing", file.name, str(file)) from None
        except PermissionError:
            raise _said("import/unreadable", file) from None
    if len(data) > LARGEST:
        raise too_large(file.name)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != before.st_size:
        raise _said("import/changed", file)
    return data


def _said(code: str, file: Path) -> Refused:
    sentence, following = _MEANWHILE[code]
    return Refused(code, sentence, following, where=str(file), name=file.name)


def too_large(name: str) -> Refused:
    """The error for more bytes than a text can be."""
    return refused("import/too-large", name)


def read_piece(data: bytes, name: str, language: str, encoding: str | None = None, pace: Pace = at_any_pace) -> CameIn:
    """The text that a file holds, of whatever format; ``name`` is its file name, ``encoding`` that of a text file.

    The text has line feeds only and is in NFC. Raises :class:`Refused` ``import/…`` or ``text/…`` for what cannot be
    read, ``import/encoding-unknown`` where a person must choose among :func:`candidates`; :class:`Usage`
    ``import/encoding-name``.
    """
    from writerdesk.drafts.formats.plain import read_plain, tidy

    kind = kind_of(data, name) if encoding is None else "fountain" if name.lower().endswith(".fountain") else "txt"
    if kind == "docx":
        from writerdesk.drafts.formats.docx_reading import read_docx

        came = read_docx(data, name, language, pace)
    elif kind == "odt":
        from writerdesk.drafts.formats.odt_reading import read_odt

        came = read_odt(data, name, language, pace)
    else:
        came = read_plain(data, name, language, encoding, pace)
        if kind != "fountain":
            return came
        from writerdesk.drafts.formats.fountain import read_fountain

        play = read_fountain(came.text)
        return CameIn(play.text, merged((*came.said, *play.said)), play.title, play.kind)
    tidied = tidy(came.text, pace)
    sides = came.sides if tidied.text.count("\n") == came.text.count("\n") else {}
    return CameIn(tidied.text, merged((*came.said, *tidied.said)), came.title, came.kind, sides)


def decode(data: bytes, where: str = "") -> str:
    """``data`` as text, exactly: UTF-8 or what its byte-order mark says; no guess is made.

    Raises :class:`Refused` ``import/encoding``, ``text/nul``.
    """
    from writerdesk.drafts.formats.encodings import decoded, marked_encoding
    from writerdesk.text.normal import refuse_broken

    try:
        text = decoded(data, *marked_encoding(data))
    except Refused as error:
        error.where = where
        raise
    refuse_broken(text)
    return text


def import_text(
    desk: Desk,
    text: str,
    *,
    language: str,
    title: str,
    kind: str = "prose",
    at_ms: int | None = None,
    turned: Mapping[int, bool] | None = None,
    pace: Pace = at_any_pace,
) -> str:
    """Make a piece of ``text`` and return its id; headings begin sections, see :func:`cut`. All of it or nothing.

    ``turned``: the lines, from 0, with a direction of their own, and whether that is from the right.

    Raises :class:`Refused` ``text/nul``, ``text/surrogate``; ``disk/…``.
    """
    from sqlite3 import Connection

    from writerdesk.text.normal import refuse_broken

    refuse_broken(text)
    now = iso_time(now_ms() if at_ms is None else at_ms)
    parts = cut(text, language, pace)
    pace(1.0)  # the last place to stop at: what follows is one transaction

    def change(connection: Connection) -> str:
        piece = pieces.create_piece(connection, language=language, title=title, kind=kind, now=now, with_section=False)
        for position, part in enumerate(parts):
            pieces.add_section(
                connection,
                piece,
                position,
                title=part.title,
                separator=part.separator,
                text=part.text,
                now=now,
                continues=part.continues,
            )
        if turned:
            directions.keep_piece_directions(connection, piece, turned)
        return piece

    return desk.write(change, durable=True)
