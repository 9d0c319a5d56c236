"""When committed words are on the disk itself, and what a kill or a second program costs."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from writerdesk.actions.practice import PracticeDesk
from writerdesk.actions.session import needs_recovery
from writerdesk.actions.start_troubles import start_troubles
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import DiskProblem
from writerdesk.storage.connection import connect
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import HALF_SECONDS, sweep_half_files
from writerdesk.storage.writer import GATHER_SECONDS, SYNC_SECONDS, Writer

WRITE = "INSERT INTO words VALUES ('sw', ?, 'known')"

COUNTING = """
import sys
from pathlib import Path
from writerdesk.storage.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
for n in range(int(sys.argv[2])):
    desk.write(lambda c: c.execute("INSERT INTO words VALUES ('am', ?, 'known')", (str(n),)))
    print(n, flush=True)
desk.close()
"""


def count(desk: Desk, language: str) -> int:
    question = "SELECT count(*) FROM words WHERE language = ?"
    return int(desk.read(lambda c: c.execute(question, (language,)).fetchone()[0]))


def test_a_sync_happens_when_there_is_something_to_sync(desk: Desk) -> None:
    desk.sync()
    before = desk.syncs
    desk.sync()
    assert desk.syncs == before
    desk.write(lambda c: c.execute(WRITE, ("moto",)))
    desk.sync()
    assert desk.syncs == before + 1
    desk.write(lambda c: c.execute(WRITE, ("maji",)), durable=True)  # a durable commit is its own sync
    desk.sync()
    assert desk.syncs == before + 1


def test_what_is_committed_is_synced_by_itself(desk: Desk, folder: Path) -> None:
    assert SYNC_SECONDS <= 2.0
    desk.close()
    connection = connect(folder / "desk.sqlite3")
    connection.execute("PRAGMA journal_mode = WAL")
    writer = Writer(connection, folder / "desk.sqlite3", sync_seconds=0.02)
    for n in range(3):
        writer.write(lambda c, n=n: c.execute(WRITE, (str(n),)))  # type: ignore[misc]
        deadline = time.monotonic() + 60
        while writer.syncs <= n and time.monotonic() < deadline:
            pass
        assert writer.syncs == n + 1
    writer.close()


class Words:
    """Something that gathers words, as a journal does."""

    def __init__(self) -> None:
        self.waiting: list[str] = []
        self.failures: list[BaseException] = []

    def store(self, connection: sqlite3.Connection) -> None:
        words, self.waiting = self.waiting, []
        connection.executemany(WRITE, [(word,) for word in words])

    def fail(self, error: BaseException) -> None:
        self.failures.append(error)


def test_gathered_words_are_stored_and_synced_by_themselves_while_somebody_types(desk: Desk, folder: Path) -> None:
    assert GATHER_SECONDS < 0.25
    desk.close()
    connection = connect(folder / "desk.sqlite3")
    connection.execute("PRAGMA journal_mode = WAL")
    writer, words = Writer(connection, folder / "desk.sqlite3", sync_seconds=0.02), Words()
    for n in range(3):  # a power cut after any of these costs no more than what came after the sync before
        words.waiting.append(str(n))
        writer.gather(words)
        deadline = time.monotonic() + 60
        while writer.syncs <= n and time.monotonic() < deadline:
            pass
        assert writer.syncs == n + 1
        assert not writer.dirty
    words.waiting.append("last")
    writer.gather(words)
    writer.close()
    again = Desk.open(folder)
    assert count(again, "sw") == 4
    again.close()


def test_words_that_cannot_be_stored_are_told_and_the_writer_goes_on(desk: Desk) -> None:
    words, others = Words(), Words()
    words.waiting, others.waiting = ["moja", "moja"], ["mbili"]  # the same word twice is against the key
    desk.gather(words)
    desk.gather(others)
    deadline = time.monotonic() + 60
    while not (words.failures and count(desk, "sw")) and time.monotonic() < deadline:
        pass
    assert [type(error).__name__ for error in words.failures] == ["Bug"]
    assert others.failures == []
    desk.write(lambda c: c.execute("DELETE FROM words"))


def test_a_long_journal_is_brought_into_the_database_beside_the_typing(desk: Desk, folder: Path) -> None:
    noise = "x" * 1000
    for n in range(6):
        desk.write(lambda c, n=n: c.executemany(WRITE, [(f"{noise}{n}.{m}",) for m in range(1000)]))  # type: ignore[misc]
        desk.sync()
    deadline = time.monotonic() + 60
    while (folder / "desk.sqlite3").stat().st_size < 4 << 20 and time.monotonic() < deadline:
        pass
    assert (folder / "desk.sqlite3").stat().st_size >= 4 << 20
    assert count(desk, "sw") == 6000


def test_a_durable_commit_runs_with_full_sync_and_others_do_not(desk: Desk) -> None:
    def level(connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA synchronous").fetchone()[0])

    # https://www.sqlite.org/pragma.html#pragma_synchronous: 1 is NORMAL, 2 is FULL.
    assert [desk.write(level), desk.write(level, durable=True), desk.write(level)] == [1, 2, 1]


def test_two_programs_write_on_one_desk(desk: Desk, folder: Path, python: str) -> None:
    with subprocess.Popen([python, "-c", COUNTING, str(folder), "150"], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "0\n"
        for n in range(150):
            desk.write(lambda c, n=n: c.execute(WRITE, (str(n),)))  # type: ignore[misc]
        other.communicate(timeout=60)
    assert other.returncode == 0
    assert (count(desk, "sw"), count(desk, "am")) == (150, 150)


def test_a_killed_program_loses_nothing_that_was_committed(desk: Desk, folder: Path, python: str) -> None:
    desk.close()
    for stop_at in (1, 7, 40):
        with subprocess.Popen(
            [python, "-c", COUNTING, str(folder), "9999"], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout
            for _ in range(stop_at):
                child.stdout.readline()
            child.send_signal(signal.SIGKILL)
            printed = child.stdout.read().splitlines()
        again = Desk.open(folder)
        assert again.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
        assert count(again, "am") >= stop_at + len([line for line in printed if line.isdigit()])
        again.write(lambda c: c.execute("DELETE FROM words"))
        again.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from writerdesk.storage.durable import written_beside
with written_beside(Path(sys.argv[1]), b"half"):
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_folder_that_nobody_may_enter_is_said_once_and_keeps_no_window_shut(tmp_path: Path) -> None:
    # A name longer than a disk takes is refused as a folder of somebody else is, and to an administrator too.
    closed = Workplace(tmp_path / ("x" * 300))
    assert [trouble.code for trouble in start_troubles(closed)] == ["disk/nothing-kept"]
    assert closed.settings.get("setup.finished") is False
    assert closed.desk_ids() == []
    assert not needs_recovery(closed)
    with pytest.raises(DiskProblem):
        PracticeDesk(closed).start()


def test_what_a_kill_left_beside_its_place_goes_and_nothing_else(tmp_path: Path) -> None:
    deep = tmp_path / "desks" / "own"
    deep.mkdir(parents=True)
    for name in ("old.wdpkg", "fresh.wdpkg"):
        killed = subprocess.run([sys.executable, "-c", KILLED, str(deep / name)], check=False)
        assert killed.returncode == -signal.SIGKILL
    old, fresh = (next(deep.glob(f".{name}.wdpkg.*.new")) for name in ("old", "fresh"))
    others = [deep / ".notes.new", deep / f"poem.{'0' * 32}.new", deep / f".{'0' * 32}.new"]
    long_ago = time.time() - HALF_SECONDS - 60
    for path in (old, *others):
        path.touch()
        os.utime(path, (long_ago, long_ago))
    assert start_troubles(Workplace(tmp_path)) == []
    assert {path.name for path in deep.iterdir()} == {fresh.name, *(path.name for path in others)}
    os.utime(fresh, (long_ago, long_ago))
    assert (sweep_half_files(tmp_path), sweep_half_files(tmp_path)) == (1, 0)
