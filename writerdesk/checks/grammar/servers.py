"""The servers that a watch can ask: one that we start and end ourselves, and one of which we only know the address."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from writerdesk.checks.grammar.client import LanguageToolClient
from writerdesk.checks.grammar.installation import find_installation, not_installed
from writerdesk.checks.grammar.java import find_java
from writerdesk.checks.grammar.record import ServerRecord, forget, record_of, running, write_record
from writerdesk.checks.grammar.server import HOST, ServerProcess, answers


class HomeServer:
    """LanguageTool on this computer, for one data folder. One that already runs for it is used and left running."""

    comes_back = False

    def __init__(self, data: Path, java: str = "") -> None:
        """``java`` is what the person named, or ''."""
        self._data, self._java = data, java
        self._lock = threading.Lock()
        self._process: ServerProcess | None = None
        self._others: ServerRecord | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process that answers."""
        if self._others is not None:
            return self._others.pid
        return self._process.pid if self._process is not None else None

    @property
    def port(self) -> int:
        """Where it listens; 0 before it was opened."""
        if self._others is not None:
            return self._others.port
        return self._process.port if self._process is not None else 0

    def open(self, stopped: Callable[[], bool]) -> LanguageToolClient:
        """Use the server that runs, else start one (3 s and more); raises :class:`ToolProblem` ``languagetool/…``."""
        self._end()
        self._others = running(self._data)
        if self._others is None:
            self._start(stopped)
        return LanguageToolClient(f"http://{HOST}:{self.port}/")

    def lives(self) -> bool:
        """Whether the process is there and answers."""
        return self.pid is not None and answers(self.port)

    def close(self) -> None:
        """End the server, if it is ours; twice is once."""
        self._closed = True
        self._end()

    def _start(self, stopped: Callable[[], bool]) -> None:
        installation = find_installation(self._data)
        if installation is None:
            raise not_installed()
        java = find_java(self._java)
        process = ServerProcess(installation, java)
        with self._lock:
            self._process = process
        process.start(stopped=lambda: self._closed or stopped())
        if process.pid is not None:
            write_record(
                self._data, record_of(process.pid, process.port, installation.folder, java.program, kept=False)
            )

    def _end(self) -> None:
        with self._lock:
            process, self._process, self._others = self._process, None, None
            if process is not None:
                process.stop()
                forget(self._data)


class FarServer:
    """A server that somebody else runs, on this computer or another; ``address`` as :func:`.client.server_address`."""

    comes_back = True

    def __init__(self, address: str) -> None:
        self.address = address

    def open(self, stopped: Callable[[], bool]) -> LanguageToolClient:  # noqa: ARG002
        """Nothing is started; whether it answers the first question tells."""
        return LanguageToolClient(self.address)

    def lives(self) -> bool:
        """Whether it answers with its languages."""
        from writerdesk.errors import ToolProblem

        try:
            return bool(LanguageToolClient(self.address).languages())
        except ToolProblem:
            return False

    def close(self) -> None:
        """It is not ours to end."""
