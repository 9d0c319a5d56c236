"""Waiting for the disk on a thread of its own, so that no commit waits for it."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from writerdesk.storage.connection import connect
from writerdesk.storage.durable import sync_file, sync_folder
from writerdesk.storage.settling import Settle

if TYPE_CHECKING:
    from concurrent.futures import Future

CHECKPOINT_BYTES = 4 << 20
"""A journal of this size is brought into the database; SQLite's own measure, 1,000 pages."""


class DiskSync:
    """Forces the journal (``-wal``) of one database to the disk, and brings a long one into the database.

    Any thread may ask. Its own thread begins with the first question and ends with :meth:`close`.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._journal = file.with_name(file.name + "-wal")
        self._queue: SimpleQueue[Future[None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._connection: sqlite3.Connection | None = None
        self._folder_synced = False
        self.count = 0
        """Forced syncs so far."""

    def begin(self) -> Future[None]:
        """Ask for a sync of what is committed by now; the future ends with it, or with ``disk/…``."""
        from concurrent.futures import Future

        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=f"disk {self._file.parent.name}", daemon=True)
            self._thread.start()
        future: Future[None] = Future()
        self._queue.put(future)
        return future

    @property
    def overdue(self) -> bool:
        """Whether the journal is longer than it should be."""
        try:
            return self._journal.stat().st_size >= CHECKPOINT_BYTES
        except OSError:
            return False

    def close(self) -> None:
        """Finish what was asked and let go of the database. Twice is once."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (future := self._queue.get()) is not None:
            with Settle(future.set_exception, self._file):
                self._sync()
                future.set_result(None)
            # A long journal is a matter of room and speed: the next sync tries again.
            with Settle(lambda _: None, self._file):
                self._checkpoint()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _sync(self) -> None:
        # SQLite keeps its locks on the database and the -shm file: another descriptor of the journal does no harm.
        sync_file(self._journal)
        if not self._folder_synced:
            sync_folder(self._journal.parent)
            self._folder_synced = True
        self.count += 1

    def _checkpoint(self) -> None:
        if not self.overdue:
            return
        if self._connection is None:
            self._connection = connect(self._file)
            self._connection.execute("PRAGMA synchronous = NORMAL")
        # Passive: it neither waits for anybody nor keeps a writer waiting (https://www.sqlite.org/wal.html#ckpt).
        self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
