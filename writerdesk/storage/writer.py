"""The one thread that writes to a desk, in order, in short transactions."""

from __future__ import annotations

import heapq
import itertools
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, TypeVar

from writerdesk.errors import Bug
from writerdesk.storage.durable import sync_file, sync_folder
from writerdesk.storage.faults import translated

T = TypeVar("T")
Change = Callable[[sqlite3.Connection], T]

SYNC_SECONDS = 2.0
"""The longest that a committed change waits for the disk itself: what a power cut may cost."""


@dataclass(order=True)
class _Job:
    due: float
    number: int
    change: Change[Any] | None = field(compare=False)
    durable: bool = field(compare=False)
    future: Future[Any] = field(compare=False)


class _Settle:
    """Hands whatever ends the block to the one who waits for it; the writer itself goes on."""

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is not None:
            self._future.set_exception(error)
        return True


class Writer:
    """Takes changes from any thread and runs each in one ``BEGIN IMMEDIATE`` transaction on its own thread.

    ``connection`` belongs to the writer from now on. What was committed is forced to the disk within ``sync_seconds``,
    at :meth:`sync` and at :meth:`close`; a durable change is on the disk when its future is done.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path, sync_seconds: float = SYNC_SECONDS) -> None:
        self._connection = connection
        self._file = file
        self._sync_seconds = sync_seconds
        self._queue: SimpleQueue[_Job] = SimpleQueue()
        self._later: list[_Job] = []
        self._numbers = itertools.count()
        self._gate = threading.Lock()
        self.closed = False
        """Whether no more changes are taken."""
        self._dirty_since: float | None = None
        self._full = False
        self._folder_synced = False
        self.syncs = 0
        """Forced syncs of the journal since opening, durable commits not counted."""
        self._thread = threading.Thread(target=self._run, name=f"storage {file.parent.name}", daemon=True)
        self._thread.start()

    def submit(
        self,
        change: Change[T],
        *,
        durable: bool = False,
        after: float = 0.0,
        settle: Callable[[Future[T]], None] | None = None,
    ) -> Future[T]:
        """Queue a change and return its future; it runs no sooner than ``after`` seconds from now.

        ``settle`` is called with the done future on this thread, before the next change begins; it must not raise.

        The change may run SQL only: no BEGIN, COMMIT or PRAGMA, and it must not wait for this writer. What it raises
        rolls everything back and comes out of the future. Raises :class:`Bug` when the writer is closed.
        """
        future: Future[T] = Future()
        if settle is not None:
            future.add_done_callback(settle)
        self._put(_Job(time.monotonic() + after if after else 0.0, next(self._numbers), change, durable, future))
        return future

    def write(self, change: Change[T], *, durable: bool = False) -> T:
        """As :meth:`submit`, and wait for the result."""
        if threading.current_thread() is self._thread:
            raise Bug("bug/nested-write", "A change asked for another change and would wait for itself.")
        return self.submit(change, durable=durable).result()

    def sync(self) -> None:
        """Wait until everything submitted before is on the disk itself; later jobs (``after``) keep their time."""
        self.write(self._sync_job)

    def close(self) -> None:
        """Drain, then close the connection. Twice is once."""
        self.drain()
        self._connection.close()

    def drain(self) -> None:
        """Run what is queued, also what was put off, and force it to the disk; nothing is taken afterwards."""
        with self._gate:
            if not self.closed:
                self.closed = True
                self._queue.put(_Job(0.0, next(self._numbers), None, False, Future()))
        self._thread.join()

    def _put(self, job: _Job) -> None:
        with self._gate:
            if self.closed:
                raise Bug("bug/desk-closed", "A change came after the desk was closed.")
            self._queue.put(job)

    def _run(self) -> None:
        while True:
            job = self._next()
            if job is None:
                self._force_if_due()
            elif job.change is None:
                break
            else:
                self._perform(job)
                self._force_if_due()
        for job in sorted(self._later):
            self._perform(job)
        with _Settle(Future()):
            self._force()

    def _next(self) -> _Job | None:
        """The next job that is due, or None when the disk is."""
        while True:
            now = time.monotonic()
            if self._later and self._later[0].due <= now:
                return heapq.heappop(self._later)
            wakes = [self._later[0].due] if self._later else []
            if self._dirty_since is not None:
                wakes.append(self._dirty_since + self._sync_seconds)
            try:
                job = self._queue.get(timeout=max(0.0, min(wakes) - now) if wakes else None)
            except Empty:
                if self._later and self._later[0].due <= time.monotonic():
                    continue
                return None
            if job.due <= now:
                return job
            heapq.heappush(self._later, job)

    def _perform(self, job: _Job) -> None:
        if not job.future.set_running_or_notify_cancel():
            return
        with _Settle(job.future):
            if job.change == self._sync_job:
                self._force()
                job.future.set_result(None)
            elif job.change is not None:
                job.future.set_result(self._transact(job.change, durable=job.durable))

    def _transact(self, change: Change[T], *, durable: bool) -> T:
        with translated(self._file):
            if durable != self._full:
                self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                self._full = durable
            before = self._connection.total_changes
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                result = change(self._connection)
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
        if durable:
            self._dirty_since = None  # a FULL commit syncs the whole journal, what was committed before included
        elif self._dirty_since is None and self._connection.total_changes != before:
            self._dirty_since = time.monotonic()
        return result

    def _sync_job(self, _: sqlite3.Connection) -> None:
        """Never run as a change: its identity tells the writer to force the disk."""

    def _force_if_due(self) -> None:
        if self._dirty_since is not None and time.monotonic() >= self._dirty_since + self._sync_seconds:
            # A disk that fails here fails again, and loudly, at the next commit or sync.
            with _Settle(Future()):
                self._force()

    def _force(self) -> None:
        if self._dirty_since is None:
            return
        # SQLite keeps its locks on the database and the -shm file: another descriptor of the journal does no harm.
        journal = self._file.with_name(self._file.name + "-wal")
        with translated(self._file):
            sync_file(journal)
            if not self._folder_synced:
                sync_folder(journal.parent)
                self._folder_synced = True
        self.syncs += 1
        self._dirty_since = None
