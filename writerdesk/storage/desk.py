"""A desk: everything of one vendor, in one folder with one database."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from writerdesk.errors import Bug, DeskProblem
from writerdesk.storage.connection import APPLICATION_ID, SCHEMA_VERSION, connect, inspect, set_journal
from writerdesk.storage.durable import make_folder, sync_file, sync_folder
from writerdesk.storage.faults import desk_damaged, translated
from writerdesk.storage.places import DATABASE_NAME
from writerdesk.storage.readers import Readers
from writerdesk.storage.writer import Source, Writer

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class Desk:
    """An open desk. Any thread may read and submit; one thread of its own writes.

    Two programs may have the same desk open: transactions are short and wait for each other.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Take over ``connection``, which is open for writing; use :meth:`open` or :meth:`create`."""
        self.folder = folder
        self.file = folder / DATABASE_NAME
        self._writer = Writer(connection, self.file)
        self._readers = Readers(self.file)
        self.id = folder.name

    @classmethod
    def create(cls, folder: Path, desk_id: str) -> Desk:
        """Make a new desk in ``folder`` and open it; raises ``desk/exists``, ``disk/…``.

        The database appears whole or not at all, and never over another one.
        """
        make_folder(folder)
        file = folder / DATABASE_NAME
        fresh = folder / f".{os.urandom(16).hex()}.new"
        with translated(file):
            try:
                _fill(fresh, desk_id)
                _put_in_place(fresh, file)
            finally:
                fresh.unlink(missing_ok=True)
            for name in ("packages", "backups"):
                (folder / name).mkdir(exist_ok=True)
            sync_folder(folder)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> Desk:
        """Open the desk of ``folder``, after a backup and migration if its schema is older.

        Raises ``desk/unknown``, ``desk/damaged``, ``desk/newer``, ``desk/busy``, ``disk/…``; a damaged or newer file is
        left as it is.
        """
        file = folder / DATABASE_NAME
        version = inspect(file)
        with translated(file):
            connection = connect(file)
            try:
                set_journal(connection)
                if version < SCHEMA_VERSION:
                    _upgrade(connection, folder)
            except BaseException:
                connection.close()
                raise
        return _opened(cls(folder, connection))

    def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Answer ``question`` in one read transaction on this thread's own read-only connection.

        What it returns must not be a cursor. Raises ``desk/damaged``, ``desk/busy``, ``disk/…``.
        """
        return self._readers.read(question)

    def write(self, change: Callable[[sqlite3.Connection], T], *, durable: bool = False) -> T:
        """Run ``change`` in one transaction on the storage thread and wait for what it returns.

        ``durable``: on the disk itself when this returns (outbox, receipts, events, keys). Raises what the change
        raised, after undoing it, and ``disk/full``, ``disk/read-only``, ``desk/busy``, ``desk/damaged``.
        """
        return self._writer.write(change, durable=durable)

    def submit(
        self,
        change: Callable[[sqlite3.Connection], T],
        *,
        durable: bool = False,
        after: float = 0.0,
        settle: Callable[[Future[T]], None] | None = None,
        alone: bool = False,
    ) -> Future[T]:
        """As :meth:`write` without waiting; the change runs no sooner than ``after`` seconds from now.

        ``settle`` is called with the done future on the storage thread, before the next change begins. ``alone`` runs
        the change in no transaction: it is one statement, or makes its own.
        """
        return self._writer.submit(change, durable=durable, after=after, settle=settle, alone=alone)

    def gather(self, source: Source) -> None:
        """Have ``source`` store what it holds within 100 ms, on the storage thread; costs next to nothing."""
        self._writer.gather(source)

    def replace_contents(self, copy: Path) -> None:
        """Make the desk hold what ``copy``, a whole database, holds; on the disk when this returns.

        Every reader and every other program sees it as one change. Raises ``desk/busy``, ``desk/damaged``, ``disk/…``;
        the desk is then as it was.
        """
        from writerdesk.storage.copies import pour

        self._writer.alone(lambda connection: pour(copy, connection))
        self.sync()

    def sync(self) -> None:
        """Wait until everything written so far is on the disk itself."""
        self._writer.sync()

    @property
    def syncs(self) -> int:
        """How often the journal was forced to the disk since opening, durable commits not counted."""
        return self._writer.syncs

    @property
    def dirty(self) -> bool:
        """Whether something committed is not known to be on the disk itself yet."""
        return self._writer.dirty

    @property
    def closing(self) -> bool:
        """Whether the desk takes no more changes."""
        return self._writer.closed

    def fact(self, key: str, default: str | None = None) -> str | None:
        """One fact about the desk (vendor, person, role …), or ``default``."""
        row = self.read(lambda c: c.execute("SELECT value FROM desk_facts WHERE key = ?", (key,)).fetchone())
        return str(row["value"]) if row else default

    def set_fact(self, key: str, value: str) -> None:
        """Keep a fact, on the disk itself when this returns."""

        def change(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO desk_facts VALUES (?, ?)", (key, value))

        self.write(change, durable=True)

    def close(self) -> None:
        """Write what is queued, force it to the disk, close everything. Twice is once."""
        # The writing connection goes last: only it can empty the journal into the database.
        self._writer.drain()
        self._readers.close()
        self._writer.close()


def _opened(desk: Desk) -> Desk:
    """The desk under its own name; raises ``desk/damaged`` where not even the facts about it are there."""
    try:
        desk.id = desk.fact("id") or desk.folder.name
    except Bug as error:
        desk.close()
        raise desk_damaged(str(desk.file)) from error
    return desk


def _fill(file: Path, desk_id: str) -> None:
    from writerdesk.storage.migrations import migrate

    file.touch(exist_ok=False)
    connection = connect(file)
    try:
        # Nobody sees the file yet: one sync at the end is enough.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection)
        connection.execute("INSERT INTO desk_facts VALUES ('id', ?)", (desk_id,))
    finally:
        connection.close()
    sync_file(file)


def _put_in_place(fresh: Path, file: Path) -> None:
    try:
        os.link(fresh, file)  # unlike a rename, never over a desk that another program made meanwhile
    except FileExistsError as error:
        raise DeskProblem("desk/exists", "There is a desk here already.", "Open it.", where=str(file)) from error
    except OSError:
        if file.exists():
            raise
        fresh.rename(file)  # a file system without links (FAT, some sticks)


def _upgrade(connection: sqlite3.Connection, folder: Path) -> None:
    from datetime import UTC, datetime

    from writerdesk.storage.copies import copy_database
    from writerdesk.storage.migrations import migrate

    copy_database(folder, datetime.now(UTC))
    try:
        migrate(connection)
    except sqlite3.OperationalError:
        # Another program ran the same steps at the same moment; then there is nothing left to do.
        if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            raise
