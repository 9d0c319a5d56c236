"""The checks worker as the rest of the program sees it: ask, and a :class:`concurrent.futures.Future` answers.

The engine of spelling holds its interpreter for seconds, so it runs in a process of its own (`spawn`; the frozen
program calls ``multiprocessing.freeze_support`` first). Asking never blocks; only one question is under way at a
time, so neither side can wait for the other with a full pipe.
"""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Self

from writerdesk.checks.engine import CheckReport
from writerdesk.checks.jobs import Job
from writerdesk.checks.messages import (
    Answer,
    AskCheck,
    AskKnown,
    AskSuggest,
    Checked,
    InDictionary,
    Progress,
    Stop,
    Stopped,
    Suggestions,
    Words,
    answer,
    encode,
)
from writerdesk.checks.worker_process import serve
from writerdesk.errors import ToolProblem, WriterDeskError
from writerdesk.languages.dictionaries import SpelledBy, spelled_by
from writerdesk.languages.dictionary_shelf import DictionaryShelf

RESTART_PAUSE = 60.0
# A question that takes longer has hung the engine; the process is ended and started again.
LONGEST_ANSWER = 300.0
# The engine is that long busy with no dictionary that is any good: one that a person added is set aside then.
LONGEST_IN_DICTIONARY = 15.0
_CACHE = 200_000
STOPPED, BACK = "The checks stopped; writing goes on.", "The checks work again."
"""What is told when the process has died, and when it was started again."""
SET_ASIDE = "The checks stopped with your dictionary; it is not used any more."


class _HungError(EOFError):
    """The engine is stuck in a dictionary that a person added for ``language``."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


class ChecksWorker:
    """Spelling and whole-text checks in a process that starts with the first question.

    ``cache_folder`` takes the unpacked dictionaries, ``shelf`` holds those that a person added; ``tell`` hears one
    sentence when the process dies or comes back; ``clock`` counts seconds. A dead process is started again at most once
    in :data:`RESTART_PAUSE` seconds; a question that was under way is asked once more, then fails with
    :class:`ToolProblem` ``tool/checks-worker``. Thread-safe.
    """

    def __init__(
        self,
        cache_folder: Path,
        shelf: DictionaryShelf | None = None,
        *,
        tell: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cache_folder = cache_folder
        self._shelf = shelf
        self._tell = tell or (lambda _sentence: None)
        self._clock = clock
        self._wake = threading.Condition()
        self._spelling: deque[Job] = deque()
        self._checks: deque[Job] = deque()
        self._running: Job | None = None
        self._link: threading.Thread | None = None
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._started = False
        self._restarted_at: float | None = None
        self._closed = False
        self._revisions: dict[str, int] = {}
        self._words: dict[tuple[str, SpelledBy | None], dict[str, bool]] = {}

    @property
    def process_id(self) -> int | None:
        """The id of the running process, or None before the first question and after a death."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def submit_known(self, words: Iterable[str], language: str) -> Future[dict[str, bool]]:
        """Ask for many words; what was asked before is answered from memory. Never blocks."""
        wanted = list(dict.fromkeys(words))
        memory = self._words.setdefault((language, self.spelled_by(language)), {})
        missing = tuple(word for word in wanted if word not in memory)

        def keep(answered: Answer) -> dict[str, bool]:
            if isinstance(answered, Words):
                if len(memory) > _CACHE:
                    memory.clear()
                memory.update(answered.known)
                return {word: answered.known.get(word, memory.get(word, True)) for word in wanted}
            return {word: memory[word] for word in wanted}

        if not missing:
            done: Future[dict[str, bool]] = Future()
            done.set_result({word: memory[word] for word in wanted})
            return done
        return self._put(Job(AskKnown(missing, language), keep), self._spelling)

    def submit_suggest(self, word: str, language: str) -> Future[tuple[str, ...]]:
        """Ask what ``word`` may have been meant to be. Never blocks; the answer may take seconds."""
        return self._put(
            Job(AskSuggest(word, language), lambda a: a.words if isinstance(a, Suggestions) else ()), self._spelling
        )

    def submit_check(
        self, asked: AskCheck, progress: Callable[[str, float], None] | None = None
    ) -> Future[CheckReport]:
        """Check a whole text. An older revision of the same document that waits or runs is cancelled; one that comes
        after a newer is cancelled at once. ``progress`` is called on the worker's thread. Never blocks.
        """
        job = Job(asked, lambda a: a.report if isinstance(a, Checked) else None, progress)
        with self._wake:
            if asked.revision < self._revisions.get(asked.document, asked.revision):
                job.future.cancel()
                return job.future
            self._revisions[asked.document] = asked.revision
            for other in (*self._checks, *([self._running] if self._running else [])):
                if other.is_check_of(asked.document):
                    other.future.cancel()
        return self._put(job, self._checks)

    def stop(self, document: str) -> bool:
        """Cancel the check of a document that waits or runs, and tell whether there was one. Never blocks."""
        with self._wake:
            found = [
                job
                for job in (*self._checks, *([self._running] if self._running else []))
                if job.is_check_of(document) and not job.future.cancelled() and job.future.cancel()
            ]
        return bool(found)

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """As :meth:`submit_known`, waiting: not for the main thread. Raises :class:`ToolProblem`."""
        return self.submit_known(words, language).result()

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """As :meth:`submit_suggest`, waiting: not for the main thread. Raises :class:`ToolProblem`."""
        return self.submit_suggest(word, language).result()

    def spelled_by(self, language: str) -> SpelledBy | None:
        """Which dictionaries judge the words of a language, read from their facts; None where there are none."""
        return spelled_by(language, self._shelf)

    def close(self) -> None:
        """End the process and cancel what waits; nothing is left running. Twice is once."""
        with self._wake:
            self._closed = True
            for job in (*self._spelling, *self._checks, *([self._running] if self._running else [])):
                job.future.cancel()
            self._wake.notify_all()
        if self._link is not None:
            self._link.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _put(self, job: Job, waiting: deque[Job]) -> Future[Any]:
        with self._wake:
            if self._closed:
                job.future.cancel()
                return job.future
            waiting.append(job)
            if self._link is None:
                self._link = threading.Thread(target=self._serve_jobs, name="checks-worker", daemon=True)
                self._link.start()
            self._wake.notify_all()
        return job.future

    def _serve_jobs(self) -> None:
        while True:
            with self._wake:
                self._running = None
                self._wake.wait_for(lambda: self._closed or self._spelling or self._checks)
                if self._closed:
                    break
                job = self._running = (self._spelling or self._checks).popleft()
            if not job.future.cancelled():
                self._do(job)
            del job  # a book and all that was found in it are not kept until the next question
        self._end()

    def _do(self, job: Job) -> None:
        set_aside = False
        for _attempt in range(2):
            try:
                job.settle(self._ask(job))
            except (EOFError, OSError) as error:
                self._end()
                if self._closed:
                    return
                self._tell(STOPPED)
                if isinstance(error, _HungError):
                    set_aside = self._set_aside(error.language)
                if job.future.cancelled():
                    break
            except ToolProblem as problem:
                job.fail(problem)
                break
            else:
                break
        else:
            # The same question ended two processes.
            set_aside = self._set_aside(getattr(job.question, "language", "")) or set_aside
            job.fail(_stopped(RESTART_PAUSE))
        if set_aside:
            self._tell(SET_ASIDE)

    def _set_aside(self, language: str) -> bool:
        """Dictionaries that a person added for a language are not used any more; whether there were any."""
        own = self._shelf.of(language) if self._shelf is not None and language else ()
        for one in own:
            with suppress(WriterDeskError):  # a full disk: then it is asked again in a minute
                self._shelf.set_aside(one)  # type: ignore[union-attr]
        return bool(own)

    def _ask(self, job: Job) -> Answer:
        """Raises EOFError or OSError when the process dies under the question, :class:`_HungError` when it hangs."""
        connection = self._ready()
        connection.send_bytes(encode(job.question))
        stopped = False
        since, language = self._clock(), ""
        while True:
            if not connection.poll(0.05):
                # Nobody waits for an answer any more, and a program that ends does not either.
                waited = self._clock() - since
                if language and waited > LONGEST_IN_DICTIONARY:
                    raise _HungError(language)
                if self._closed or waited > LONGEST_ANSWER:
                    raise EOFError
                if job.future.cancelled() and not stopped and isinstance(job.question, AskCheck):
                    connection.send_bytes(encode(Stop()))
                    stopped = True
                continue
            answered = answer(connection.recv_bytes())
            if isinstance(answered, Progress):
                job.tell(answered)
            elif isinstance(answered, InDictionary):
                since, language = self._clock(), answered.language
            elif not stopped or isinstance(answered, Stopped):
                return answered
            # else it was ready before it heard the Stop, which has an answer of its own: that one is waited for

    def _ready(self) -> Connection:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        if self._started:
            if self._process is not None:  # it died while nobody asked
                self._end()
                self._tell(STOPPED)
            now = self._clock()
            if self._restarted_at is not None and now - self._restarted_at < RESTART_PAUSE:
                raise _stopped(RESTART_PAUSE - (now - self._restarted_at))
            self._restarted_at = now
        return self._start()

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        shelf = str(self._shelf.folder) if self._shelf is not None else ""
        arguments = (theirs, str(self._cache_folder), shelf)
        process = context.Process(target=serve, args=arguments, name="writerdesk-checks", daemon=True)
        process.start()
        theirs.close()
        if self._started:
            self._tell(BACK)
        self._started = True
        self._process, self._connection = process, ours
        return ours

    def _end(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.join(0.5)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()


def _stopped(seconds: float) -> ToolProblem:
    return ToolProblem(
        "tool/checks-worker",
        "The program that checks spelling has stopped.",
        "Go on writing; it starts again in {seconds} seconds.",
        seconds=max(1, round(seconds)),
    )
