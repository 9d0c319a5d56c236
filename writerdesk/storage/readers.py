"""Read-only connections, one a thread."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from writerdesk.errors import Bug
from writerdesk.storage.connection import connect
from writerdesk.storage.faults import translated

T = TypeVar("T")


class Readers:
    """Answers questions on read-only connections; each thread has its own, opened when it first asks."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._gate = threading.Lock()
        self._open: dict[threading.Thread, tuple[sqlite3.Connection, threading.RLock]] = {}
        self._closed = False

    def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``question`` in one read transaction, so that all it sees is one moment; returns its answer.

        The answer must not be a cursor. Raises ``desk/damaged``, ``desk/busy``, ``disk/…``.
        """
        with translated(self._file):
            connection, lock = self._mine()
            with lock:
                if connection.in_transaction:
                    return question(connection)
                connection.execute("BEGIN")
                try:
                    return question(connection)
                finally:
                    connection.rollback()

    def close(self) -> None:
        """Close every connection, after the questions under way."""
        with self._gate:
            self._closed = True
            entries = list(self._open.values())
            self._open.clear()
        for connection, lock in entries:
            with lock:
                connection.close()

    def _mine(self) -> tuple[sqlite3.Connection, threading.RLock]:
        me = threading.current_thread()
        with self._gate:
            if self._closed:
                raise Bug("bug/desk-closed", "A question came after the desk was closed.")
            entry = self._open.get(me)
            if entry is None:
                for thread in [thread for thread in self._open if not thread.is_alive()]:
                    self._open.pop(thread)[0].close()
                entry = self._open[me] = (connect(self._file, read_only=True), threading.RLock())
            return entry
