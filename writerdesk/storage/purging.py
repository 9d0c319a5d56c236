"""Taking every word of some pieces out of a database: of the desk itself and of each of its backups."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from writerdesk.errors import DeskProblem
from writerdesk.storage.connection import connect
from writerdesk.storage.faults import translated

KEPT = frozenset({"process", "process_forks", "time_stretches", "time_corrections", "written_days"})
"""Tables of a piece that hold counts, digests and times, and no word of anybody."""


def forget_pieces(connection: sqlite3.Connection, pieces: Iterable[str]) -> None:
    """Remove what stands about these pieces in any table but those of ``KEPT``; inside a transaction.

    A table counts as being about a piece when it has a column ``piece`` or ``section``; what a package of the piece
    left in the tables of a reader goes by its uuid. The indexes of search and checks begin anew.
    """
    columns = {table: _columns(connection, table) for table in _tables(connection)}
    for piece in pieces:
        sections = [row[0] for row in connection.execute("SELECT id FROM sections WHERE piece = ?", (piece,))]
        packages = [row[0] for row in connection.execute("SELECT uuid FROM review_packages WHERE piece = ?", (piece,))]
        for table, names in columns.items():
            if "section" in names:
                _delete(connection, table, "section", sections)
            if table == "review_drafts":
                _delete(connection, table, "uuid", packages)
        for table, names in columns.items():
            if "piece" in names and table not in KEPT:
                _delete(connection, table, "piece", [piece])
        _delete(connection, "pieces", "id", [piece])
        # News items carry signed sentences about the piece; their number stays, so that none is fetched again.
        connection.execute("UPDATE feed SET document = NULL WHERE instr(document, ?)", (piece,))
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_rows")
    connection.execute("INSERT OR IGNORE INTO search_stale SELECT id FROM sections")
    connection.execute("DELETE FROM check_cache")


def forget_briefs(connection: sqlite3.Connection, briefs: Iterable[tuple[str, int]]) -> None:
    """Remove these versions of briefs, and what the library keeps of them; inside a transaction."""
    for brief, version in briefs:
        connection.execute("DELETE FROM briefs WHERE id = ? AND version = ?", (brief, version))
        mine = "DELETE FROM library_entries WHERE json_extract(document, '$.brief') = ?"
        connection.execute(mine, (f"{brief}@{version}",))


def shrink(connection: sqlite3.Connection) -> None:
    """Leave nothing of removed rows in the file or its log; outside of a transaction."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def forget_in_backups(folder: Path, pieces: Iterable[str], briefs: Iterable[tuple[str, int]]) -> int:
    """Do the same in every backup below ``folder``; how many there were.

    A backup that is damaged cannot be read by anybody and stays as it is. Raises ``disk/…``.
    """
    wanted, gone, count = list(pieces), list(briefs), 0
    for file in sorted((folder / "backups").rglob("*.sqlite3")):
        try:
            _forget_in(file, wanted, gone)
            count += 1
        except DeskProblem as problem:
            if problem.code != "desk/damaged":
                raise
    return count


def _forget_in(file: Path, pieces: list[str], briefs: list[tuple[str, int]]) -> None:
    with translated(file):
        connection = connect(file)
        try:
            connection.execute("BEGIN IMMEDIATE")
            forget_pieces(connection, pieces)
            forget_briefs(connection, briefs)
            connection.execute("COMMIT")
            shrink(connection)
        finally:
            connection.close()


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%' AND sql IS NOT NULL"
    )
    return [str(row[0]) for row in rows]


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')}


def _delete(connection: sqlite3.Connection, table: str, column: str, values: Iterable[str]) -> None:
    change = f'DELETE FROM "{table}" WHERE "{column}" = ?'  # noqa: S608 - names of this database's own tables
    connection.executemany(change, [(value,) for value in values])
