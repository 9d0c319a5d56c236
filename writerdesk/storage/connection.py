"""How a desk's database is opened: pragmas, the inspection before anything is written, the numbers of the schema."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from writerdesk.errors import DeskProblem
from writerdesk.storage.faults import desk_damaged, translated

APPLICATION_ID = 0x57444B31
"""``WDK1``: marks the file as a desk (PRAGMA application_id; also for file(1))."""

SCHEMA_VERSION = 1000
"""Major x 1000 + minor of the schema this program writes (PRAGMA user_version)."""

BUSY_SECONDS = 10.0
"""How long a transaction waits for another process; every transaction of ours is far shorter."""

_QUICK_CHECK_BYTES = 4 << 20
"""A desk up to this size is checked page by page at every opening; larger ones when they are backed up."""


def connect(file: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open the existing database ``file`` in autocommit mode; rows come as :class:`sqlite3.Row`.

    The connection may be used by any thread, one at a time. Raises :class:`sqlite3.Error`: the caller stands inside
    :func:`writerdesk.storage.faults.translated`.
    """
    uri = f"file:{quote(str(file.absolute()))}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def set_journal(connection: sqlite3.Connection) -> None:
    """Make the database a WAL one that syncs at checkpoints; commits that must last ask for more.

    No commit brings the journal into the database: :class:`writerdesk.storage.disk_sync.DiskSync` does, beside them.
    """
    connection.execute("PRAGMA journal_mode = WAL")
    # A connection joins the journal with its first read; one that never joined would leave it behind when it closes.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute(f"PRAGMA journal_size_limit = {16 << 20}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One ``BEGIN IMMEDIATE`` transaction: committed at the end of the block, rolled back when it raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def inspect(file: Path) -> int:
    """Look at a database without writing a byte of it and return its ``user_version``.

    Raises ``desk/unknown`` (no such file), ``desk/damaged`` (not a database, not a desk, cut short, pages that do not
    fit), ``desk/newer`` (made by a later major version), ``disk/…``.
    """
    if not file.is_file():
        raise DeskProblem(
            "desk/unknown", "There is no desk here.", "Check the folder, or make a desk.", where=str(file)
        )
    with translated(file):
        connection = connect(file, read_only=True)
        try:
            return _inspect(connection, file)
        except UnicodeDecodeError as error:  # a schema that is no text: SQLite's message quotes it
            raise desk_damaged(str(file)) from error
        except sqlite3.OperationalError as error:
            # These questions are right for every desk: where they are wrong, the file is.
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise desk_damaged(str(file)) from error
            raise
        finally:
            connection.close()


def _inspect(connection: sqlite3.Connection, file: Path) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise desk_damaged(str(file))
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version // 1000 > SCHEMA_VERSION // 1000:
        raise DeskProblem(
            "desk/newer",
            "This desk was last used by a newer WriterDesk.",
            "Install the newest WriterDesk to open it.",
            where=str(file),
        )
    size = file.stat().st_size
    journal = file.with_name(file.name + "-wal")
    if not journal.exists() or journal.stat().st_size == 0:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        if pages * page_size > size:
            raise desk_damaged(str(file))
    if size <= _QUICK_CHECK_BYTES:
        check(connection, file)
    return int(version)


def check(connection: sqlite3.Connection, file: Path) -> None:
    """Look at every page (PRAGMA quick_check); raises ``desk/damaged``."""
    with translated(file):
        rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    if [row[0] for row in rows] != ["ok"]:
        raise desk_damaged(str(file))
