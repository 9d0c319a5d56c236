"""A process that is killed while somebody types loses at most a quarter of a second, and never harms the desk."""

from __future__ import annotations

import json
import random
import signal
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft
from writerdesk.storage.desk import Desk

KILLS = 12
KEYS = ["ka", "க்ஷ", "ሰ", "e\u0301", "👩\u200d👧", " ", "", "ﷺ", "ខ្មែ", "𐐷"]
PROMISE = 0.25


class Typist:
    """A real process that types, keys fed every few milliseconds, each remembered with its time."""

    def __init__(self, python: str, folder: Path, piece: str, chance: random.Random) -> None:
        self.keys: list[tuple[float, str]] = []
        self.told: list[tuple[int, int]] = []
        self._chance = chance
        self._over = threading.Event()
        command = [python, "-m", "writerdesk.drafts.typing", str(folder), piece]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self._threads = [threading.Thread(target=self._type), threading.Thread(target=self._listen)]
        for thread in self._threads:
            thread.start()

    def kill(self) -> float:
        killed = time.monotonic()
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._over.set()
        for thread in self._threads:
            thread.join()
        return killed

    def _type(self) -> None:
        stream = self._process.stdin
        assert stream
        with stream:
            while not self._over.is_set():
                key = self._chance.choice(KEYS)
                try:
                    stream.write(key.encode() + b"\n")
                except BrokenPipeError:
                    break
                self.keys.append((time.monotonic(), key or "\n"))
                self._over.wait(0.004)

    def _listen(self) -> None:
        assert self._process.stdout
        with self._process.stdout as lines:
            for line in lines:
                if line.endswith(b"\n"):
                    document = json.loads(line)
                    self.told.append((document["typed"], document["stored"]))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kills_lose_nothing_told_as_stored_and_in_the_median_a_quarter_of_a_second_at_most(
    tmp_path: Path, python: str
) -> None:
    folder = tmp_path / "desk"
    desk = Desk.create(folder, "desk")
    now = "2026-11-22T19:00:00.000Z"
    piece = desk.write(lambda c: pieces.create_piece(c, language="ta", title="t", kind="story", now=now))
    desk.close()
    chance = random.Random()
    before, ages = "", []
    for _ in range(KILLS):
        typist = Typist(python, folder, piece, chance)
        deadline = time.monotonic() + 10
        while not typist.told and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(chance.uniform(0.0, 0.4))
        killed = typist.kill()

        desk = Desk.open(folder)
        assert desk.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
        text = Draft(desk, piece).text()
        desk.close()
        assert text.startswith(before)
        kept = text[len(before) :]
        prefixes = [""]
        for _, key in typist.keys:
            prefixes.append(prefixes[-1] + key)
        assert kept in prefixes, "the text is not the beginning of what was typed"
        whole_keys = prefixes.index(kept)
        assert whole_keys >= typist.told[-1][1], "something told as stored is gone"
        lost = [killed - at for at, _ in typist.keys[whole_keys:]]
        ages.append(max(lost, default=0.0))
        before = text
    # A key's age runs from its way into the pipe, so a busy machine may add to a single one.
    assert statistics.median(ages) <= PROMISE, ages
    assert max(ages) <= 2 * PROMISE, ages
