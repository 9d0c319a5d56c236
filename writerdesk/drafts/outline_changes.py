"""The last changes of a piece's outline, kept with the piece so that they can be taken back on another day."""

from __future__ import annotations

import sqlite3

import msgspec

from writerdesk.drafts.outlining import Change
from writerdesk.storage.faults import desk_damaged

MOST = 50
"""Changes of one piece that are kept."""

_PACKED = 3


def remember(connection: sqlite3.Connection, piece: str, change: Change) -> None:
    """Keep a change as the newest; those before the last fifty go."""
    import zstandard

    packed = zstandard.ZstdCompressor(level=_PACKED).compress(msgspec.msgpack.encode(change))
    connection.execute(
        "INSERT INTO outline_changes SELECT ?1, coalesce(max(number), 0) + 1, ?2 FROM outline_changes WHERE piece = ?1",
        (piece, packed),
    )
    connection.execute(
        "DELETE FROM outline_changes WHERE piece = ?1"
        " AND number <= (SELECT max(number) FROM outline_changes WHERE piece = ?1) - ?2",
        (piece, MOST),
    )


def newest(connection: sqlite3.Connection, piece: str) -> Change | None:
    """The change that would be taken back now; raises ``desk/damaged``."""
    import zstandard

    row = connection.execute(
        "SELECT change FROM outline_changes WHERE piece = ? ORDER BY number DESC LIMIT 1", (piece,)
    ).fetchone()
    if row is None:
        return None
    try:
        return msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(row[0]), type=Change)
    except (zstandard.ZstdError, msgspec.MsgspecError) as error:
        raise desk_damaged("outline") from error


def any_kept(connection: sqlite3.Connection, piece: str) -> bool:
    """Whether there is a change to take back."""
    return connection.execute("SELECT 1 FROM outline_changes WHERE piece = ? LIMIT 1", (piece,)).fetchone() is not None


def forget_newest(connection: sqlite3.Connection, piece: str) -> None:
    """The newest change was taken back, or cannot be any more."""
    connection.execute(
        "DELETE FROM outline_changes WHERE piece = ?1"
        " AND number = (SELECT max(number) FROM outline_changes WHERE piece = ?1)",
        (piece,),
    )
