"""The one thread that writes to a desk, in order, in short transactions."""

from __future__ import annotations

import heapq
import itertools
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from math import inf
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from writerdesk.errors import Bug
from writerdesk.storage.connection import transaction
from writerdesk.storage.disk_sync import DiskSync
from writerdesk.storage.settling import Settle

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
Change = Callable[[sqlite3.Connection], T]

SYNC_SECONDS = 1.9
"""The longest that a committed change waits for the disk itself: what a power cut may cost."""

GATHER_SECONDS = 0.1
"""How long what is typed is gathered; a slow commit included it stays within the 250 ms that a kill may cost."""

_LINGER_SECONDS = 1.0  # after the last words the writer looks again by itself: a key need not wake it


class Source(Protocol):
    """Something that gathers what is typed, and stores it when the writer comes round."""

    def store(self, connection: sqlite3.Connection, /) -> None:
        """Store what was gathered, on the writer's thread, in no transaction: one statement, or one of its own."""

    def fail(self, error: BaseException, /) -> None:
        """Storing raised this and nothing is stored; the writer does not come again unasked."""


class _Job(NamedTuple):
    due: float
    number: int  # no two are the same: what follows is never compared
    change: Change[Any] | None
    durable: bool
    future: Future[Any]
    alone: bool = False


class Writer:
    """Takes changes from any thread and runs each in one ``BEGIN IMMEDIATE`` transaction on its own thread.

    ``connection`` belongs to the writer from now on. What was committed is forced to the disk within ``sync_seconds``,
    at :meth:`sync` and at :meth:`close`; a durable change is on the disk when its future is done.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path, sync_seconds: float = SYNC_SECONDS) -> None:
        self._connection = connection
        self._file = file
        self._sync_seconds = sync_seconds
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._later: list[_Job] = []
        self._numbers = itertools.count()
        self._gate = threading.Lock()
        self.closed = False
        """Whether no more changes are taken."""
        self._full = False
        self._disk = DiskSync(file)
        self._dirty_since: float | None = None
        self._syncing: Future[None] | None = None
        self._sources: deque[Source] = deque()
        self._look_at = self._linger_until = inf
        self._asleep = False
        self._thread = threading.Thread(target=self._run, name=f"storage {file.parent.name}", daemon=True)
        self._thread.start()

    @property
    def syncs(self) -> int:
        """Forced syncs of the journal since opening, durable commits not counted."""
        return self._disk.count

    @property
    def dirty(self) -> bool:
        """Whether something committed is not known to be on the disk itself."""
        return self._dirty_since is not None or (self._syncing is not None and not self._syncing.done())

    def submit(
        self,
        change: Change[T],
        *,
        durable: bool = False,
        after: float = 0.0,
        settle: Callable[[Future[T]], None] | None = None,
        alone: bool = False,
    ) -> Future[T]:
        """Queue a change and return its future; it runs no sooner than ``after`` seconds from now.

        ``settle`` is called with the done future on this thread, before the next change begins; it must not raise.

        The change may run SQL only: no BEGIN, COMMIT or PRAGMA, and it must not wait for this writer. What it raises
        rolls everything back and comes out of the future. ``alone`` runs it between two transactions: for what SQLite
        does only outside of one, and for a change that is one statement. Raises :class:`Bug` when the writer is closed.
        """
        from concurrent.futures import Future

        future: Future[T] = Future()
        if settle is not None:
            future.add_done_callback(settle)
        self._put(_Job(time.monotonic() + after if after else 0.0, next(self._numbers), change, durable, future, alone))
        return future

    def write(self, change: Change[T], *, durable: bool = False) -> T:
        """As :meth:`submit`, and wait for the result."""
        if threading.current_thread() is self._thread:
            raise Bug("bug/nested-write", "A change asked for another change and would wait for itself.")
        return self.submit(change, durable=durable).result()

    def alone(self, work: Change[T]) -> T:
        """Run ``work`` between two transactions and wait for it: for what SQLite does only outside of one."""

        def touching(connection: sqlite3.Connection) -> T:
            try:
                return work(connection)
            finally:
                self._touched(time.monotonic())  # SQLite does not count what a backup brings in

        return self.submit(touching, alone=True).result()

    def gather(self, source: Source) -> None:
        """Have ``source`` store what it holds within ``GATHER_SECONDS``; costs the caller next to nothing.

        To be called again after :meth:`Source.store` was called. Raises :class:`Bug` when the writer is closed.
        """
        with self._gate:
            if self.closed:
                raise Bug("bug/desk-closed", "A change came after the desk was closed.")
            self._sources.append(source)
            if self._asleep:
                self._asleep = False
                self._queue.put(None)

    def sync(self) -> None:
        """Wait until everything submitted before is on the disk itself; later jobs (``after``) keep their time."""
        # The wait for the disk is here: the writer itself goes on meanwhile.
        self.submit(lambda _: self._force(), alone=True).result().result()

    def close(self) -> None:
        """Drain, then close the connection. Twice is once."""
        self.drain()
        self._connection.close()

    def drain(self) -> None:
        """Run what is queued, also what was put off, and force it to the disk; nothing is taken afterwards."""
        from concurrent.futures import Future

        with self._gate:
            if not self.closed:
                self.closed = True
                self._queue.put(_Job(0.0, next(self._numbers), None, False, Future()))
        self._thread.join()
        self._disk.close()

    def _put(self, job: _Job) -> None:
        with self._gate:
            if self.closed:
                raise Bug("bug/desk-closed", "A change came after the desk was closed.")
            self._queue.put(job)

    def _run(self) -> None:
        while (job := self._next()).change is not None:
            self._perform(job)
        for job in sorted(self._later):
            self._perform(job)
        self._look()
        with Settle(lambda _: None, self._file):
            self._force().result()

    def _next(self) -> _Job:
        """The next job that is due; words that were gathered are stored meanwhile, and the disk gets its due."""
        while True:
            now = time.monotonic()
            if now >= self._look_at:
                self._look()
            if self._dirty_since is not None and now >= self._dirty_since + self._sync_seconds:
                self._force()
            if self._later and self._later[0].due <= now:
                return heapq.heappop(self._later)
            # Said before the look at the sources: who adds one afterwards knows that he has to wake this thread.
            self._asleep = self._look_at == inf
            if self._asleep and self._sources:
                self._asleep, self._look_at = False, now + GATHER_SECONDS
            job = self._wait(now)
            if job is not None and job.due <= now:
                return job
            if job is not None:
                heapq.heappush(self._later, job)

    def _wait(self, now: float) -> _Job | None:
        """The next job of the queue; None when something else is due or a source knocks."""
        until = min(self._look_at, self._later[0].due if self._later else inf)
        if self._dirty_since is not None:
            until = min(until, self._dirty_since + self._sync_seconds)
        try:
            return self._queue.get(timeout=None if until == inf else max(0.0, until - now))
        except Empty:
            return None

    def _look(self) -> None:
        """Have every source store what it holds."""
        now = time.monotonic()
        if self._sources:
            self._linger_until = now + _LINGER_SECONDS
            before = self._connection.total_changes
            while self._sources:
                source = self._sources.popleft()
                with Settle(source.fail, self._file):
                    self._set_full(full=False)
                    source.store(self._connection)
            self._note_changes(before)
        self._look_at = now + GATHER_SECONDS if now < self._linger_until < inf else inf

    def _perform(self, job: _Job) -> None:
        if not job.future.set_running_or_notify_cancel() or job.change is None:
            return
        with Settle(job.future.set_exception, self._file):
            before = self._connection.total_changes
            self._set_full(full=job.durable)
            if job.alone:
                result = job.change(self._connection)
            else:
                with transaction(self._connection):
                    result = job.change(self._connection)
            if job.durable:
                self._dirty_since = None  # a FULL commit syncs the whole journal, what was committed before included
                if self._disk.overdue:
                    self._disk.begin()
            else:
                self._note_changes(before)
            job.future.set_result(result)

    def _note_changes(self, before: int) -> None:
        if self._connection.total_changes != before:
            self._touched(time.monotonic())

    def _set_full(self, *, full: bool) -> None:
        if full != self._full:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if full else 'NORMAL'}")
            self._full = full

    def _touched(self, now: float) -> None:
        if self._dirty_since is None:
            self._dirty_since = now

    def _force(self) -> Future[None]:
        """Begin to force what is committed to the disk; the future ends when it is there. On the writer's thread."""
        if self._dirty_since is not None:
            self._dirty_since = None
            self._syncing = self._disk.begin()
            self._syncing.add_done_callback(self._forced)
        if self._syncing is None:
            from concurrent.futures import Future

            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._syncing

    def _forced(self, sync: Future[None]) -> None:
        if sync.exception() is not None:
            # A disk that fails here fails again, and loudly, at the next commit or sync.
            self._touched(time.monotonic())
