"""A check that nobody wants any more, in a program that is slow to hear it: what is asked next has its own answer."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.messages import (
    AskCheck,
    AskKnown,
    Checked,
    Failed,
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
        asked = worker.submit_check(AskCheck(document="d", revision=1, text=text, language="en"))
        end = time.monotonic() + _PATIENCE_S
        while worker.process_id is None and time.monotonic() < end:
            time.sleep(0.01)
        assert worker.stop("d")
        assert asked.cancelled()
        for word in ("rain", "snow", "hail"):
            assert worker.submit_known([word], "en").result(_PATIENCE_S) == {word: True}
