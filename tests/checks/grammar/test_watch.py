"""A server lives, dies, comes back once, and is given up quietly; asking never waits for it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.checks.grammar.small_server import a_java
from writerdesk.checks.grammar.client import LanguageToolClient, is_here, server_address
from writerdesk.checks.grammar.installation import JAR, Installation, own_folder
from writerdesk.checks.grammar.java import Java
from writerdesk.checks.grammar.record import record_of, running, write_record
from writerdesk.checks.grammar.server import ServerProcess, dies_with_us, free_port
from writerdesk.checks.grammar.servers import FarServer, HomeServer
from writerdesk.checks.grammar.watch import GrammarWatch, Question
from writerdesk.errors import ToolProblem, Usage

LONG_S = 30


def q(text: str) -> Question:
    return Question(text, "fr", spelling=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with an installation, of which only the start is real."""
    folder = own_folder(tmp_path) / "LanguageTool-6.8"
    folder.mkdir(parents=True)
    (folder / JAR).write_bytes(b"jar")
    return tmp_path


class Open:
    """A watch over a small server, and the ends of its waiting."""

    def __init__(self, data: Path, java: Path) -> None:
        self.home = HomeServer(data, str(java))
        self.heard = threading.Semaphore(0)
        self.watch = GrammarWatch(self.home, news=self.heard.release)

    def ask(self, *texts: str) -> list[list[str] | None]:
        """What is known once all is answered or given up."""
        questions = [q(text) for text in texts]
        self.watch.ask("d", questions)
        self.watch.finish()
        known = self.watch.ask("d", questions)
        return [None if (one := known[question]) is None else [r.rule for r in one] for question in questions]

    def kill(self) -> None:
        """As a person kills it, or the system that has no memory left."""
        pid = self.home.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=LONG_S)


@pytest.fixture
def open_watch(data: Path, tmp_path: Path) -> Iterator[Open]:
    made = Open(data, a_java(tmp_path / "bin"))
    yield made
    pid = made.home.pid
    made.watch.close()
    made.watch.close()
    assert pid is None or not psutil.pid_exists(pid)


def test_what_is_known_is_said_at_once_and_the_rest_when_it_comes(open_watch: Open) -> None:
    first = open_watch.watch.ask("d", [q("teh cat"), q("a dog")])
    assert set(first.values()) == {None}
    assert open_watch.heard.acquire(timeout=LONG_S), "it starts"
    assert open_watch.ask("teh cat", "a dog", "teh teh") == [["TEH"], [], ["TEH", "TEH"]]
    assert open_watch.watch.state.phase == "ready"
    assert open_watch.watch.languages == {"fr", "ta", "ta-IN"}
    assert open_watch.watch.ask("e", [q("teh cat")])[q("teh cat")] is not None, "another document knows it too"


def test_that_a_language_is_being_made_ready_is_said_once(data: Path, tmp_path: Path) -> None:
    home = HomeServer(data, str(a_java(tmp_path / "bin")))
    phases: list[str] = []
    watch = GrammarWatch(home, news=lambda: phases.append(watch.state.phase))
    try:
        watch.ask("d", [q("teh"), q("a"), Question("b", "ta-IN", spelling=False)])
        assert watch.finish().phase == "ready"
    finally:
        watch.close()
    said = [phase for phase in phases if phase != "ready"]
    assert said == ["starting", "warming", "warming"], "once for the server, once for each language"


def test_a_dead_server_comes_back_once_and_then_there_is_a_quiet_notice(open_watch: Open) -> None:
    assert open_watch.ask("teh one") == [["TEH"]]
    first = open_watch.home.pid
    open_watch.kill()
    assert open_watch.ask("teh two") == [["TEH"]]
    assert open_watch.home.pid != first
    open_watch.kill()
    assert open_watch.ask("teh three", "teh one") == [None, ["TEH"]]
    state = open_watch.watch.state
    assert (state.phase, state.problem and state.problem.code) == ("down", "languagetool/stopped")
    open_watch.watch.try_again()
    assert open_watch.ask("teh three") == [["TEH"]]


def test_a_passage_that_kills_the_server_stops_nothing_but_grammar(open_watch: Open) -> None:
    assert open_watch.ask("teh one", "DIE") == [["TEH"], None]
    assert open_watch.watch.state.phase == "down"


def test_an_answer_that_is_an_error_is_of_this_passage_alone(open_watch: Open) -> None:
    assert open_watch.ask("WRONG", "teh", "a") == [[], ["TEH"], []]
    assert open_watch.watch.state.phase == "ready"


def test_what_was_rewritten_meanwhile_is_not_asked(open_watch: Open) -> None:
    watch = open_watch.watch
    watch.ask("d", [q(f"page {number}") for number in range(500)])
    watch.ask("other", [q("teh other")])
    watch.ask("d", [q("teh new")])
    assert watch.state.waiting <= 2
    watch.forget("other")
    watch.finish()
    assert watch.ask("d", [q("teh new")])[q("teh new")]
    assert watch.ask("d", [q("page 499")])[q("page 499")] is None


def test_without_java_it_is_said_and_not_tried_again_and_again(data: Path, tmp_path: Path) -> None:
    made = Open(data, tmp_path / "nowhere")
    assert made.ask("teh") == [None]
    assert made.watch.state.problem is not None
    assert made.watch.state.problem.code == "languagetool/java-named"
    made.watch.close()


def test_places_are_code_points_of_the_text_beyond_the_first_plane(data: Path, tmp_path: Path) -> None:
    server = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), _java(tmp_path))
    server.start()
    try:
        client = LanguageToolClient(server.address)
        # Two of UTF-16 each: in LanguageTool's own reckoning the first place is 4 to 9, the second 13 to 16.
        found = client.check("😀𞤀teh😀 𞤲𞤺 teh", "fr", spelling=True)
        assert [(one.start, one.end) for one in found] == [(2, 6), (10, 13)]
        assert found[0].message == "A word was turned round."
        assert found[0].replacements == ("the", "ten")
        with pytest.raises(ToolProblem) as unknown:
            client.check("x", "sw", spelling=False)
        assert unknown.value.code == "languagetool/language"
    finally:
        server.stop()
    with pytest.raises(ToolProblem) as silent:
        client.check("x", "fr", spelling=False)
    assert silent.value.code == "languagetool/no-answer"


def _java(folder: Path, version: str = "21.0.1") -> Java:
    return Java(str(a_java(folder / "bin", version)), 21, "named")


def test_a_port_that_is_taken_is_named_and_a_free_one_is_found(data: Path, tmp_path: Path) -> None:
    server = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), _java(tmp_path))
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        with pytest.raises(ToolProblem) as taken:
            server.start(port)
        assert taken.value.code == "languagetool/port-taken"
        assert str(port) in taken.value.message
    server.start()
    assert server.port != port
    server.stop()
    assert server.pid is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Error: Could not find or load main class x", "not-started"),
        ("java.lang.UnsupportedClassVersionError: x has been compiled by a more recent version", "java-incomplete"),
        ("java.lang.NoClassDefFoundError: com/sun/net/httpserver/HttpServer", "java-incomplete"),
        ("Error occurred during initialization of VM\nCould not reserve enough space", "memory"),
        ("java.net.BindException: Address already in use", "port-taken"), ("", "not-started"),
    ],
)  # fmt: skip
def test_a_server_that_does_not_start_says_why(data: Path, tmp_path: Path, words: str, code: str) -> None:
    program = tmp_path / "java"
    program.write_text(f"#!/bin/sh\ncat <<'END'\n{words}\nEND\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    server = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), Java(str(program), 21, "PATH"))
    with pytest.raises(ToolProblem) as refused:
        server.start()
    assert refused.value.code == f"languagetool/{code}"
    assert refused.value.next
    assert server.pid is None


def test_a_start_can_be_given_up(data: Path, tmp_path: Path) -> None:
    program = tmp_path / "java"
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    program.chmod(0o755)
    server = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), Java(str(program), 21, "PATH"))
    with pytest.raises(ToolProblem) as slow:
        server.start(stopped=lambda: True)
    assert slow.value.code == "languagetool/slow"
    assert server.pid is None


PROGRAM = """
import sys
from pathlib import Path
from writerdesk.checks.grammar.servers import HomeServer
home = HomeServer(Path(sys.argv[1]), sys.argv[2])
home.open(lambda: False)
print(home.pid, flush=True)
sys.stdin.read()
"""


def _killed_program(data: Path, java: Path, environment: dict[str, str]) -> int:
    """Let a program start its server, and kill it; process id of the server."""
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(data), str(java)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment,
    )  # fmt: skip
    assert program.stdin is not None
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    assert psutil.pid_exists(pid)
    program.kill()
    program.wait()
    program.stdin.close()
    program.stdout.close()
    return pid


def gone(pid: int) -> bool:
    """Whether the process ends; a dead one that nobody has buried is gone too."""
    try:
        process = psutil.Process(pid)
        if process.status() != psutil.STATUS_ZOMBIE:
            process.wait(LONG_S)
    except psutil.NoSuchProcess:
        return True
    except psutil.TimeoutExpired:
        return False
    return True


@pytest.mark.skipif(not dies_with_us(), reason="setpriv: this system ends no process with another")
def test_a_killed_program_leaves_no_server_behind(data: Path, tmp_path: Path) -> None:
    pid = _killed_program(data, a_java(tmp_path / "bin"), dict(os.environ))
    assert gone(pid)
    assert running(data) is None


def test_where_the_system_cannot_end_it_the_next_start_does(data: Path, tmp_path: Path) -> None:
    few = tmp_path / "few"
    few.mkdir()
    (few / "sh").symlink_to("/bin/sh")
    environment = {**os.environ, "PATH": str(few)}
    pid = _killed_program(data, a_java(tmp_path / "bin"), environment)
    assert psutil.Process(pid).status() != psutil.STATUS_ZOMBIE, "it was left behind"
    home = HomeServer(data, str(a_java(tmp_path / "bin")))
    home.open(lambda: False)
    assert gone(pid)
    assert home.pid != pid
    home.close()


def test_a_server_that_runs_is_used_and_left_running(data: Path, tmp_path: Path) -> None:
    kept = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), _java(tmp_path), kept=True)
    kept.start()
    write_record(data, record_of(kept.pid or 0, kept.port, kept.installation.folder, "java", kept=True))
    made = Open(data, tmp_path / "nowhere")
    assert made.ask("teh") == [["TEH"]]
    assert made.home.pid == kept.pid
    made.watch.close()
    assert kept.pid is not None
    far = GrammarWatch(FarServer(kept.address))
    far.ask("d", [q("teh")])
    assert far.finish().phase == "ready"
    far.close()
    kept.stop()
    assert running(data) is None


def test_a_far_server_that_is_silent_is_asked_again_later(data: Path, tmp_path: Path) -> None:
    now, port = [0.0], free_port()
    watch = GrammarWatch(FarServer(f"http://127.0.0.1:{port}/"), clock=lambda: now[0])
    watch.ask("d", [q("teh")])
    state = watch.finish()
    assert (state.phase, state.problem and state.problem.code) == ("down", "languagetool/no-answer")
    watch.ask("d", [q("teh")])
    assert watch.state.phase == "down"
    now[0] = 1000.0
    server = ServerProcess(Installation(own_folder(data) / "LanguageTool-6.8", "6.8"), _java(tmp_path))
    server.start(port)
    watch.ask("d", [q("teh")])
    again = watch.finish()
    assert (again.phase, again.waiting, again.problem) == ("ready", 0, None)
    watch.close()
    server.stop()


# RFC 3986 for the parts; the paths are those that LanguageTool's own pages tell people to type.
ADDRESSES = {
    "localhost:8081": ("http://localhost:8081/", True),
    " http://127.0.0.1:8081/v2/check ": ("http://127.0.0.1:8081/", True),
    "https://lt.example.org/api/v2": ("https://lt.example.org/api/", False),
    "http://[::1]:8081": ("http://[::1]:8081/", True),
    "http://192.168.1.5:8081/": ("http://192.168.1.5:8081/", False),
}


@pytest.mark.parametrize(("typed", "known"), ADDRESSES.items())
def test_an_address_has_one_form_and_is_here_or_elsewhere(typed: str, known: tuple[str, bool]) -> None:
    assert (server_address(typed), is_here(known[0])) == known


@pytest.mark.parametrize("typed", ["", "ftp://x", "http://", "a b", "http://x:99999", "http://x/?q=1"])
def test_what_is_no_address_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(Usage) as refused:
        server_address(typed)
    assert refused.value.code == "languagetool/address"
