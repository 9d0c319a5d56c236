"""What every page is given: the workplace, the jobs, the looks. Built once by the application."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from writerdesk.desktop.choices import Choices
from writerdesk.desktop.jobs import Job, JobPool
from writerdesk.desktop.phrases import Phrases
from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.theme.theme import Theme
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.check import Checker
    from writerdesk.actions.grammar import Grammar
    from writerdesk.actions.practice import PracticeDesk
    from writerdesk.actions.workplace import Workplace
    from writerdesk.storage.settings import Value

T = TypeVar("T")


class Helpers:
    """What runs beside the window and is started by the first job that needs it: checks worker, practice desk."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._lock = threading.Lock()
        self._keeping = threading.Lock()
        self._checker: Checker | None = None
        self._grammar: Grammar | None = None
        self._practice: PracticeDesk | None = None

    def checker(self) -> Checker:
        """The checks worker; call it in a job."""
        from writerdesk.actions.check import Checker

        grammar = self.grammar()
        with self._lock:
            if self._checker is None:
                self._checker = Checker(self._workplace.data, grammar)
            return self._checker

    def stop_check(self, piece: str) -> bool:
        """Stop the check of a piece that is under way, if there is one."""
        return self._checker is not None and self._checker.stop(piece)

    def grammar(self) -> Grammar:
        """What asks LanguageTool; starts nothing by itself. Call it in a job."""
        from writerdesk.actions.grammar import Grammar

        with self._lock:
            if self._grammar is None:
                self._grammar = Grammar(self._workplace)
            return self._grammar

    def practice(self) -> PracticeDesk:
        """The practice desk, not started by this; call it in a job."""
        from writerdesk.actions.practice import PracticeDesk

        with self._lock:
            if self._practice is None:
                self._practice = PracticeDesk(self._workplace)
            return self._practice

    def keep(self, key: str, value: object) -> None:
        """Keep a setting; one at a time, for each rewrites the whole file."""
        with self._keeping:
            self._workplace.settings.set(key, value)

    def close(self) -> None:
        """Stop what runs; nothing is left behind."""
        with self._lock:
            if self._checker is not None:
                self._checker.close()
            if self._grammar is not None:
                self._grammar.close()
            if self._practice is not None:
                self._practice.stop()
            self._checker = self._practice = None


class Parts(NamedTuple):
    """Handed to every page and controller."""

    workplace: Workplace
    jobs: JobPool
    theme: Theme
    fonts: FontShelf
    phrases: Phrases
    helpers: Helpers
    choices: Choices

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[WriterDeskError], None] | None = None,
    ) -> Job[T]:
        """Run ``work`` off the main thread; see :meth:`JobPool.start`."""
        return self.jobs.start(work, done, failed)

    def keep(self, key: str, value: Value, failed: Callable[[WriterDeskError], None] | None = None) -> None:
        """Choose a setting: in force now, on the disk after a job; see :class:`Choices`."""
        self.choices.put(key, value, failed)
