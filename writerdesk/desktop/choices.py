"""The settings as the window knows them: in force the moment they are chosen, on the disk a job later."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.jobs import JobPool
from writerdesk.errors import DiskProblem, WriterDeskError

if TYPE_CHECKING:
    from writerdesk.storage.settings import Settings, Value


class Choices(QObject):
    """``changed`` carries the key and the value of a setting that was chosen in this window.

    While one write is under way, further choices gather: a wheel that turns writes the file twice, not fifty times.
    """

    changed = Signal(str, object)

    def __init__(self, settings: Settings, jobs: JobPool, keep: Callable[[str, object], None]) -> None:
        super().__init__()
        self._settings, self._jobs, self._keep = settings, jobs, keep
        self._waiting: dict[str, Value] = {}
        self._on_the_way: dict[str, Value] = {}
        self._failed: Callable[[WriterDeskError], None] | None = None

    def get(self, key: str) -> Value:
        """The value in force; raises :class:`Usage` ``settings/unknown``."""
        if key in self._waiting:
            return self._waiting[key]
        return self._on_the_way[key] if key in self._on_the_way else self._settings.get(key)

    def put(self, key: str, value: Value, failed: Callable[[WriterDeskError], None] | None = None) -> None:
        """Choose; ``failed`` is called when the file cannot be written: the value then holds while the window does."""
        same = self.get(key) == value
        self._waiting[key] = value
        self._failed = failed or self._failed
        if not self._on_the_way:
            self._write()
        if not same:
            self.changed.emit(key, value)

    def turn(self, key: str) -> bool:
        """Turn a yes into a no and back; gives what holds now."""
        now = not self.get(key)
        self.put(key, now)
        return now

    def flush(self) -> None:
        """Write what waits, on this thread: the window closes, and no job is left."""
        # What was on its way may have lain in the queue of a pool that closed; written twice, it is the same.
        waiting, self._waiting = self._on_the_way | self._waiting, {}
        for key, value in waiting.items():
            with suppress(DiskProblem):  # said when it was chosen, and nobody is here to be told
                self._keep(key, value)

    def _write(self) -> None:
        self._on_the_way, self._waiting = self._waiting, {}
        batch = list(self._on_the_way.items())

        def work() -> None:
            for key, value in batch:
                self._keep(key, value)

        self._jobs.start(work, lambda _: self._written(), self._not_written)

    def _written(self) -> None:
        self._on_the_way = {}
        if self._waiting:
            self._write()

    def _not_written(self, error: WriterDeskError) -> None:
        # Kept in mind, tried again with the next choice.
        self._waiting = self._on_the_way | self._waiting
        self._on_the_way = {}
        if self._failed is not None:
            self._failed(error)
