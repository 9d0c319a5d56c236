"""``writerdesk endpoint serve`` as a process: first line, SIGTERM, kill, the same port again, numbers meanwhile."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, ask
from writerdesk.endpoint.server import ServerThread, serve_forever
from writerdesk.endpoint.status import count_all
from writerdesk.errors import DeskProblem, NetworkProblem


@contextmanager
def process(folder: Path, port: int = 0, *more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A serving process and its URL."""
    serving = subprocess.Popen(
        [sys.executable, "-m", "writerdesk", "endpoint", "serve", str(folder), "--port", str(port), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert serving.stdout is not None
        first = serving.stdout.readline()
        assert first, serving.communicate()[1]
        yield serving, json.loads(first)["listening"]
    finally:
        serving.kill()
        serving.communicate()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_kill_and_the_same_port_again_and_sigterm(own_press: Press) -> None:
    own_press.server.stop()
    port = free_port()
    writer_url = f"http://127.0.0.1:{port}"
    with process(own_press.folder, port) as (serving, url):
        assert url == writer_url
        # A connection that is open when the process dies is what keeps a port busy.
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(b"GET /health HTTP/1.1\r\nHost: press\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
            serving.kill()
            serving.wait()
            with process(own_press.folder, port) as (again, second):
                assert second == url
                assert ask(url, "GET", "/ready").status == 200
                assert count_all(own_press.folder)["packages"] == 0
                begun = time.monotonic()
                again.send_signal(signal.SIGTERM)
                assert again.wait(timeout=10) == 0
                assert time.monotonic() - begun < 5
                assert again.communicate()[1] == ""


def test_sigterm_ends_those_who_wait_for_news_too(own_press: Press) -> None:
    writer = own_press.enrol()
    own_press.server.stop()
    with process(own_press.folder) as (serving, url):
        replies: list[int] = []
        waiting = threading.Thread(
            target=lambda: replies.append(ask(url, "GET", "/v1/feed?wait=25", headers=writer.bearer).status)
        )
        waiting.start()
        while count_served(own_press) == 0:
            assert waiting.is_alive()
        serving.send_signal(signal.SIGTERM)
        serving.wait(timeout=5)
        waiting.join(timeout=5)
        assert replies == [200]


def count_served(press: Press) -> int:
    """Requests that were counted for the tokens since they were made."""
    import sqlite3

    with sqlite3.connect(press.folder / "endpoint.sqlite3") as database:
        (level,) = database.execute("SELECT min(level) FROM devices").fetchone()
    database.close()
    return 500 - int(level)


def test_a_taken_port_and_no_folder_are_said_in_words(own_press: Press, tmp_path: Path) -> None:
    taken = int(own_press.url.rpartition(":")[2])
    with pytest.raises(NetworkProblem, match="network/port"):
        serve_forever(own_press.folder, port=taken)
    with pytest.raises(DeskProblem, match="desk/unknown"):
        serve_forever(tmp_path / "nothing")


def test_a_server_thread_leaves_nothing_running(own_press: Press) -> None:
    own_press.server.stop()
    before = set(threading.enumerate())
    for _ in range(2):
        with ServerThread(own_press.folder) as server:
            assert ask(server.url, "GET", "/health").status == 200
        server.stop()
    assert set(threading.enumerate()) == before
