"""Work off the main thread. Every job settles exactly once (done, failed or cancelled), on the main thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from writerdesk.errors import Bug, WriterDeskError

T = TypeVar("T")


class Job(Generic[T]):
    """One piece of work under way. Made by :meth:`JobPool.start`; lives on the main thread."""

    def __init__(
        self,
        pool: JobPool,
        done: Callable[[T], None] | None,
        failed: Callable[[WriterDeskError], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        self._pool = pool
        self._done = done
        self._failed = failed
        self._cancelled = cancelled
        self.settled = False

    def cancel(self) -> None:
        """Settle the job as cancelled now; what its work still brings is dropped. Nothing happens to a settled job."""
        if self._settle() and self._cancelled is not None:
            self._cancelled()

    def succeed(self, result: T) -> None:
        """Settle with a result (the pool calls this)."""
        if self._settle() and self._done is not None:
            self._done(result)

    def fail(self, error: WriterDeskError) -> None:
        """Settle with an error (the pool calls this)."""
        if self._settle():
            self._pool.troubled.emit(error)
            if self._failed is not None:
                self._failed(error)

    def _settle(self) -> bool:
        if self.settled:
            return False
        self.settled = True
        self._pool.forget(self)
        return True


class JobPool(QObject):
    """A few daemon threads that run plain functions. All callbacks run on the thread that made the pool.

    The pool owns the signal that brings results home, so no result is lost with a runnable that went away.
    """

    _arrived = Signal(object)
    idle = Signal()
    troubled = Signal(object)
    """Carries the error of a job that failed, before the job's own answer to it."""

    def __init__(self, threads: int = 3, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = threads
        self._threads: list[threading.Thread] = []
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._jobs: set[Job[object]] = set()
        self._open = True
        self._arrived.connect(self._home, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[WriterDeskError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job[T]:
        """Run ``work`` in a thread and call exactly one of the three on the main thread.

        An error that is no :class:`WriterDeskError` goes to the crash policy as well and arrives as a :class:`Bug`.
        On a closed pool the job is cancelled at once.
        """
        job: Job[T] = Job(self, done, failed, cancelled)
        if not self._open:
            job.cancel()
            return job
        self._jobs.add(job)  # type: ignore[arg-type]
        if len(self._threads) < self._wanted and len(self._jobs) > len(self._threads):
            self._threads.append(_started(self._queue))
        self._queue.put(partial(self._run, job, work))
        return job

    def forget(self, job: Job[T]) -> None:
        """A job settled; ``idle`` follows when it was the last."""
        self._jobs.discard(job)
        if not self._jobs:
            self.idle.emit()

    @property
    def busy(self) -> bool:
        """Whether a job has not settled yet."""
        return bool(self._jobs)

    def close(self, wait: float = 2.0) -> None:
        """Cancel what has not settled and wait up to ``wait`` seconds for each thread; a hanging one is left behind."""
        self._open = False
        for job in list(self._jobs):
            job.cancel()
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join(wait)

    def _run(self, job: Job[T], work: Callable[[], T]) -> None:
        if job.settled:
            return
        try:
            result = work()
        except WriterDeskError as error:
            self._send(partial(job.fail, error))
        except BaseException as bug:
            self._send(_broken(job, bug))
        else:
            self._send(partial(job.succeed, result))

    def _send(self, settle: Callable[[], None]) -> None:
        if self._open:
            self._arrived.emit(settle)

    @Slot(object)
    def _home(self, settle: Callable[[], None]) -> None:
        settle()


def _broken(job: Job[T], bug: BaseException) -> Callable[[], None]:
    """How a job settles that raised what is none of our errors."""
    from concurrent.futures import CancelledError

    if isinstance(bug, CancelledError):
        return job.cancel
    sys.excepthook(type(bug), bug, bug.__traceback__)
    broken = Bug("bug/job", "Something in WriterDesk went wrong: {kind}.", "", kind=type(bug).__name__)
    return partial(job.fail, broken)


def _started(queue: SimpleQueue[Callable[[], None] | None]) -> threading.Thread:
    thread = threading.Thread(target=_serve, args=(queue,), name="writerdesk-job", daemon=True)
    thread.start()
    return thread


def _serve(queue: SimpleQueue[Callable[[], None] | None]) -> None:
    while (task := queue.get()) is not None:
        task()
