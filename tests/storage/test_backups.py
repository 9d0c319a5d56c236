"""Backups: whole while somebody writes, thinned by age, restored only when the desk is closed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from writerdesk.errors import DeskProblem
from writerdesk.storage.backup import list_backups, make_backup, restore_backup, restore_into
from writerdesk.storage.connection import connect
from writerdesk.storage.copies import backup_due, thinned
from writerdesk.storage.desk import Desk

NOON = datetime(2025, 11, 23, 12, tzinfo=UTC)

HOLDING = """
import sys
from pathlib import Path
from writerdesk.storage.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def write_word(desk: Desk, word: str) -> None:
    desk.write(lambda c: c.execute("INSERT INTO words VALUES ('sw', ?, 'known')", (word,)))


def words(desk: Desk) -> list[str]:
    return desk.read(lambda c: [row["word"] for row in c.execute("SELECT word FROM words ORDER BY rowid")])


def test_a_backup_of_an_open_desk_has_all_that_was_written(desk: Desk, folder: Path, tmp_path: Path) -> None:
    write_word(desk, "leo")
    plain_copy = tmp_path / "plain.sqlite3"
    shutil.copy(folder / "desk.sqlite3", plain_copy)
    without = sqlite3.connect(plain_copy)
    assert without.execute("SELECT count(*) FROM words").fetchone() == (0,)  # why a plain copy is no backup
    without.close()
    backup = sqlite3.connect(f"file:{make_backup(desk)}?mode=ro&immutable=1", uri=True)
    assert backup.execute("SELECT word FROM words").fetchall() == [("leo",)]
    assert backup.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    backup.close()


def test_restore_brings_the_words_back_and_keeps_what_was_there(desk: Desk, folder: Path) -> None:
    write_word(desk, "jana")
    backup = make_backup(desk)
    write_word(desk, "leo")
    desk.close()
    aside = restore_backup(folder, backup)
    again = Desk.open(folder)
    assert words(again) == ["jana"]
    again.close()
    replaced = sqlite3.connect(aside / "desk.sqlite3")
    assert replaced.execute("SELECT count(*) FROM words").fetchone() == (2,)
    replaced.close()


def test_no_restore_under_an_open_window(desk: Desk, folder: Path, python: str) -> None:
    backup = make_backup(desk)
    desk.close()
    with subprocess.Popen(
        [python, "-c", HOLDING, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout
        assert window.stdout.readline() == "open\n"
        with pytest.raises(DeskProblem) as caught:
            restore_backup(folder, backup)
        assert caught.value.code == "desk/busy"
        window.communicate("")
    restore_backup(folder, backup)


def test_ten_newest_then_days_then_weeks_are_kept() -> None:
    hourly = [NOON - timedelta(hours=n) for n in range(10)]
    daily = [NOON - timedelta(days=n) for n in range(1, 15)]
    twice_a_day = [at - timedelta(hours=2) for at in daily]
    gone = thinned([*twice_a_day, *hourly, *daily])
    assert sorted(gone) == sorted(twice_a_day[:14])

    weekly = [NOON - timedelta(weeks=n) for n in range(3, 40)]
    assert thinned([*hourly, *daily, *weekly]) == []
    same_weeks = [at - timedelta(days=1) for at in weekly]  # NOON is a Sunday, the day before falls into the same week
    assert sorted(thinned([*hourly, *daily, *weekly, *same_weeks])) == sorted(same_weeks)


def test_old_backups_go_when_a_new_one_is_made(desk: Desk) -> None:
    for minute in range(14):
        make_backup(desk, NOON + timedelta(minutes=minute))
    kept = list_backups(desk)
    assert [backup.at for backup in kept[:10]] == [NOON + timedelta(minutes=13 - n) for n in range(10)]
    assert len(kept) == 11  # one more for its day
    assert all(backup.size > 0 and backup.file.is_file() for backup in kept)


def test_a_file_that_somebody_put_there_is_no_backup_and_stays(desk: Desk, folder: Path) -> None:
    strange = folder / "backups" / "desk-mine.sqlite3"
    strange.write_bytes(b"mine")
    made = make_backup(desk)
    assert [backup.file for backup in list_backups(desk)] == [made]
    assert strange.read_bytes() == b"mine"


def test_a_live_restore_is_one_change_for_everybody_and_makes_a_backup_first(desk: Desk, folder: Path) -> None:
    write_word(desk, "jana")
    backup = make_backup(desk)
    write_word(desk, "leo")
    other = Desk.open(folder)

    def before_and_during(connection: sqlite3.Connection) -> tuple[int, int]:
        count = "SELECT count(*) FROM words"
        (before,) = connection.execute(count).fetchone()
        kept.append(restore_into(desk, backup))
        return before, connection.execute(count).fetchone()[0]

    kept: list[Path] = []
    assert other.read(before_and_during) == (2, 2), "a question under way sees one moment"
    assert words(other) == words(desk) == ["jana"]
    write_word(other, "kesho")
    assert words(desk) == ["jana", "kesho"]
    assert desk.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
    other.close()
    before = sqlite3.connect(f"file:{kept[0]}?mode=ro&immutable=1", uri=True)
    assert before.execute("SELECT count(*) FROM words").fetchone() == (2,)
    before.close()


def test_the_backup_that_is_restored_is_not_thinned_away_by_the_one_made_first(desk: Desk) -> None:
    write_word(desk, "jana")
    old = make_backup(desk, NOON)
    for minute in range(10):
        make_backup(desk, NOON + timedelta(minutes=minute + 1))
    assert old.is_file(), "the only one of its day behind the ten newest"
    write_word(desk, "leo")
    restore_into(desk, old)
    assert words(desk) == ["jana"]
    assert old.is_file()


def test_a_restore_waits_for_another_program_and_a_damaged_backup_changes_nothing(desk: Desk, folder: Path) -> None:
    write_word(desk, "jana")
    backup = make_backup(desk)
    write_word(desk, "leo")
    holding = connect(folder / "desk.sqlite3")
    holding.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.5, lambda: holding.execute("ROLLBACK"))
    release.start()
    restore_into(desk, backup)
    release.join()
    holding.close()
    assert words(desk) == ["jana"]
    with backup.open("r+b") as stream:
        stream.seek(6000)
        stream.write(b"\xff" * 9000)
    with pytest.raises(DeskProblem, match="damaged"):
        restore_into(desk, backup)
    assert words(desk) == ["jana"]
    assert not list((folder / "backups").glob(".*"))


def test_a_backup_is_due_a_day_after_the_last_and_only_for_a_desk_that_was_written(desk: Desk, folder: Path) -> None:
    now = datetime.now(UTC)
    assert backup_due(folder, now)
    write_word(desk, "jana")
    made = make_backup(desk, now)
    assert not backup_due(folder, now + timedelta(hours=23))
    desk.close()
    for file in folder.glob("desk.sqlite3*"):
        os.utime(file, (now.timestamp() - 60, now.timestamp() - 60))
    assert not backup_due(folder, now + timedelta(days=3)), "nothing was written since"
    for file in folder.glob("desk.sqlite3*"):
        os.utime(file, (now.timestamp() + 60, now.timestamp() + 60))
    assert backup_due(folder, now + timedelta(days=1, minutes=1))
    assert made.is_file()
