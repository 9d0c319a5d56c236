"""When committed words are on the disk itself, and what a kill or a second program costs."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from writerdesk.storage.connection import connect
from writerdesk.storage.desk import Desk
from writerdesk.storage.writer import SYNC_SECONDS, Writer

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
        deadline = time.monotonic() + 5
        while writer.syncs <= n and time.monotonic() < deadline:
            pass
        assert writer.syncs == n + 1
    writer.close()


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
