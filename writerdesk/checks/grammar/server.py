"""The LanguageTool server as a process of ours: started on 127.0.0.1, watched, and ended; it never outlives us.

language-tool-python could start it too, but takes its port by trying hundreds of them in turn when the server dies at
its start, and finds no Java but the one on the PATH; here it is only talked to (:mod:`.client`).
"""

from __future__ import annotations

import http.client
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import IO

from writerdesk.checks.grammar.installation import JAR, Installation
from writerdesk.checks.grammar.java import Java
from writerdesk.errors import ToolProblem
from writerdesk.resources import resource
from writerdesk.said import Said

HOST = "127.0.0.1"
HEAP_MB = 512
LONGEST_START_S = 90.0
"""A slow disk and a weak processor read 250 MB of rules; on two cores it takes 3 s."""

_MAIN = "org.languagetool.server.HTTPServer"
# Short work and few processors: the thorough compiler and threads of a collector cost more than they bring.
_SMALL = ("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
_TRIES = 3
_LOOK_EVERY_S = 0.1
_ENDS_IN_S = 5.0
_TAKEN = ("Address already in use", "port is already in use", "BindException")
_INCOMPLETE = ("com/sun/net/httpserver", "jdk.httpserver", "UnsupportedClassVersionError")
_MEMORY = ("OutOfMemoryError", "Could not reserve enough space", "insufficient memory")


class ServerProcess:
    """One server. ``kept``: it stays when this program ends (a shell's ``start``); else it dies with it.

    Thread-safe; :meth:`start` waits until it answers.
    """

    def __init__(self, installation: Installation, java: Java, *, kept: bool = False) -> None:
        self.installation = installation
        self._java, self._kept = java, kept
        self.port = 0
        self.ended = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._began = threading.Event()
        self._problem: OSError | None = None
        self._said: deque[str] = deque(maxlen=40)
        self._answered = False

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self.port}/"

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        process = self._process
        return process.pid if process is not None and not self.ended.is_set() else None

    def start(self, port: int = 0, stopped: Callable[[], bool] = lambda: False) -> None:
        """Start it and wait until it answers; ``port`` 0 takes a free one. ``stopped`` ends the waiting and it.

        Raises :class:`ToolProblem` ``languagetool/port-taken``, ``languagetool/java-incomplete``,
        ``languagetool/memory``, ``languagetool/not-started`` (with its last words), ``languagetool/slow``.
        """
        for left in reversed(range(_TRIES)):
            self.port = port or free_port()
            if port and not is_free(port):
                raise port_taken(port)
            self._launch()
            try:
                self._wait(stopped)
            except ToolProblem as problem:
                # Another program took the free port in that moment.
                if problem.code == "languagetool/port-taken" and not port and left:
                    continue
                raise
            return

    def stop(self) -> None:
        """End it; returns when it is gone. Twice is once."""
        process = self._process
        if process is not None and not self.ended.is_set():
            process.kill()
            self.ended.wait(_ENDS_IN_S)

    def _launch(self) -> None:
        self._began.clear()
        self.ended.clear()
        self._said.clear()
        self._problem, self._answered = None, False
        # The system ends the server when the thread that started it ends: that one stays as long as the server.
        threading.Thread(target=self._keep, name="languagetool-server", daemon=True).start()
        self._began.wait()
        if self._problem is not None:
            raise _not_started(str(self._problem)) from self._problem

    def _keep(self) -> None:
        try:
            process = self._process = subprocess.Popen(
                [*([] if self._kept else dies_with_us()), *self._command()],
                cwd=self.installation.folder,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C in a shell is for us, not for it
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        except OSError as problem:
            self._problem = problem
            self._process = None
            self.ended.set()
            self._began.set()
            return
        self._began.set()
        assert process.stdout is not None  # noqa: S101
        self._listen(process.stdout)
        process.wait()
        self.ended.set()

    def _listen(self, stream: IO[bytes]) -> None:
        """Its words are kept while it starts; later ones may hold what somebody wrote, and are dropped."""
        with stream:
            for line in stream:
                if not self._answered:
                    self._said.append(line.decode(errors="replace").rstrip())

    def _command(self) -> list[str]:
        return [
            self._java.program, f"-Xmx{HEAP_MB}m", *_SMALL, "-Djava.net.preferIPv4Stack=true",
            "-Dfile.encoding=UTF-8", "-cp", JAR, _MAIN, "--port", str(self.port),
            "--config", str(resource("languagetool", "server.properties")),
        ]  # fmt: skip

    def _wait(self, stopped: Callable[[], bool]) -> None:
        until = time.monotonic() + LONGEST_START_S
        while not self.ended.wait(_LOOK_EVERY_S):
            if stopped() or time.monotonic() > until:
                self.stop()
                raise ToolProblem(
                    "languagetool/slow",
                    "LanguageTool did not answer in time.",
                    "Try again; the first start is slowest.",
                )
            if answers(self.port) and not self.ended.is_set():
                self._answered = True
                self._said.clear()
                return
        raise self._why()

    def _why(self) -> ToolProblem:
        said = "\n".join(self._said)
        if any(mark in said for mark in _TAKEN):
            return port_taken(self.port)
        if any(mark in said for mark in _INCOMPLETE):
            return ToolProblem(
                "languagetool/java-incomplete",
                "The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.",
                "Install a whole Java 17 or later, or name another one.",
                program=self._java.program,
            )
        if any(mark in said for mark in _MEMORY):
            return ToolProblem(
                "languagetool/memory",
                "There is not enough free memory for LanguageTool; it takes up to {memory} MB.",
                "Close other programs and try again.",
                memory=HEAP_MB + 300,
            )
        last = next((line for line in reversed(self._said) if line and not line.startswith("\tat ")), "")
        return _not_started(last)


def dies_with_us() -> list[str]:
    """What stands before a command so that the system ends it with this program, where the system can (Linux).

    Elsewhere, and after a fall of the whole machine's power, the record tells the next start what was left behind.
    """
    program = shutil.which("setpriv") if sys.platform == "linux" else None
    if program is None:
        return []
    words = [program, "--pdeathsig", "KILL"]
    try:
        # Not every setpriv knows it (BusyBox).
        tried = subprocess.run([*words, "true"], capture_output=True, timeout=_ENDS_IN_S, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return words if tried.returncode == 0 else []


def answers(port: int, host: str = HOST) -> bool:
    """Whether a LanguageTool there says that it is well."""
    line = http.client.HTTPConnection(host, port, timeout=2)
    try:
        line.request("GET", "/v2/healthcheck")
        answer = line.getresponse()
        return answer.status == http.client.OK and answer.read(100).strip() == b"OK"
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on now."""
    with socket.socket() as asked:
        asked.bind((HOST, 0))
        return int(asked.getsockname()[1])


def is_free(port: int) -> bool:
    """Whether one could listen on this port of 127.0.0.1."""
    with socket.socket() as asked:
        if sys.platform != "win32":  # there it would mean another thing
            asked.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            asked.bind((HOST, port))
        except (OSError, OverflowError):
            return False
    return True


def port_taken(port: int) -> ToolProblem:
    """What is said when somebody else listens there."""
    return ToolProblem(
        "languagetool/port-taken",
        "Port {port} is used by another program.",
        "Leave the port out, and a free one is taken.",
        port=port,
    )


def _not_started(last: str) -> ToolProblem:
    return ToolProblem(
        "languagetool/not-started",
        "LanguageTool does not start: {last}",
        "Install it again; if that does not help, try another Java.",
        last=last[:200] or Said("it said nothing"),
    )
