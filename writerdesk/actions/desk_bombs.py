"""Packed texts in a desk from elsewhere are measured before anything unpacks them."""

from __future__ import annotations

import sqlite3
import zlib

from writerdesk.actions.desk_file import foreign
from writerdesk.errors import Refused
from writerdesk.storage.portable import tables_of

LONGEST_TEXT = 256 << 20
"""Bytes of one packed text; a novel of a million words in any script has fewer than 40 MiB."""

_ZSTD = b"\x28\xb5\x2f\xfd"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_STEP = 1 << 20


def refuse_bombs(connection: sqlite3.Connection) -> None:
    """Look at every packed value of every table; raises :class:`Refused` ``desk-file/bomb``."""
    for table in tables_of(connection):
        for column, kind in table.columns.items():
            if kind == "BLOB":
                _look(connection, table.name, column)


def _look(connection: sqlite3.Connection, table: str, column: str) -> None:
    place, name = (word.replace('"', '""') for word in (table, column))
    for (value,) in connection.execute(f'SELECT "{name}" FROM "{place}"'):  # noqa: S608 - names of our own schema
        if value is not None and _length(bytes(value)) > LONGEST_TEXT:
            raise Refused(
                "desk-file/bomb", "A text in this file is packed too tightly to be honest.", "Export the desk again.",
                where=f"{table}.{column}",
            )  # fmt: skip


def _length(value: bytes) -> int:
    """Bytes that a packed value gives, counted no further than is allowed; 0 for one that is not packed."""
    if value.startswith(_ZSTD):
        import zstandard

        try:
            size = zstandard.frame_content_size(value)
        except zstandard.ZstdError as error:
            raise foreign("text") from error
        return size if size >= 0 else LONGEST_TEXT + 1
    if not value.startswith(_ZLIB):
        return 0
    unpacker, length, rest = zlib.decompressobj(), 0, value
    try:
        while rest and length <= LONGEST_TEXT:
            length += len(unpacker.decompress(rest, _STEP))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        return 0
    return length
