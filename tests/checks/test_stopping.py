"""A check that nobody wants any more, in a program that is slow to hear it: what is asked next has its own answer."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.messages import (
    AskCheck,
    AskKnown,
    Checked,
    Failed,
    Progress,
    Stop,
    Stopped,
    Words,
    encode,
    question,
)
from writerdesk.checks.worker import ChecksWorker

_PATIENCE_S = 60


def hears_late(connection: Connection, _cache: str, _shelf: str) -> None:
    """The checks' process on a busy machine: its answer is ready when the Stop comes, and the Stop's is half a second
    late, unless something else is asked before.
    """
    while True:
        try:
            asked = question(connection.recv_bytes())
        except (EOFError, OSError):
            return
        match asked:
            case AskCheck():
                connection.send_bytes(encode(Progress("spelling", 0.0)))
                connection.poll(None)
                told = Checked(check("", "en")) if asked.text else Failed("Refused", "text/nul", "No.", "", "", {})
                connection.send_bytes(encode(told))
            case Stop():
                connection.poll(0.5)
                connection.send_bytes(encode(Stopped()))
            case AskKnown():
                connection.send_bytes(encode(Words(dict.fromkeys(asked.words, True))))


@pytest.mark.parametrize("text", ["It rained.", ""])
def test_what_is_asked_after_a_stop_has_its_own_answer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    monkeypatch.setattr("writerdesk.checks.worker.serve", hears_late)
    with ChecksWorker(tmp_path) as worker:
        begun = threading.Event()
        check_of_it = AskCheck(document="d", revision=1, text=text, language="en")
        asked = worker.submit_check(check_of_it, progress=lambda _rule, _share: begun.set())
        assert begun.wait(_PATIENCE_S)
        assert worker.stop("d")
        assert asked.cancelled()
        for word in ("rain", "snow", "hail"):
            assert worker.submit_known([word], "en").result(_PATIENCE_S) == {word: True}
