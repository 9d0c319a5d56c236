"""A database for one piece of work, on the disk instead of in memory; nothing of it outlives the work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from writerdesk.storage.faults import translated


@contextmanager
def scratch(file: Path, tables: str) -> Iterator[sqlite3.Connection]:
    """A new database at ``file`` with these ``tables`` (SQL), in one transaction; the file is deleted in the end.

    It is not synced and cannot be rolled back: what fails is begun anew. Raises ``disk/…``.
    """
    try:
        with translated(file), closing(sqlite3.connect(file, isolation_level=None)) as connection:
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "cache_size=-8192"):
                connection.execute(f"PRAGMA {pragma}")
            connection.executescript(f"{tables}; BEGIN")
            yield connection
    finally:
        file.unlink(missing_ok=True)
