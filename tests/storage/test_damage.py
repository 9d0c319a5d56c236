"""Damaged files: said clearly, left as they are, brought back from a backup."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writerdesk.errors import DeskProblem, WriterDeskError
from writerdesk.storage.backup import list_backups, make_backup, restore_backup
from writerdesk.storage.copies import backups_in
from writerdesk.storage.desk import Desk

NOISE = random.Random(7).randbytes(20_000)


def overwrite(start: float, length: int) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        with file.open("r+b") as stream:
            stream.seek(int(file.stat().st_size * start))
            stream.write(NOISE[:length])

    return damage


def cut(keep: float) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        with file.open("r+b") as stream:
            stream.truncate(int(file.stat().st_size * keep))

    return damage


def another_database(file: Path) -> None:
    file.unlink()
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE shopping(item)")
    other.commit()
    other.close()


DAMAGES = {
    "a header of noise": overwrite(0, 100),
    "noise over everything": overwrite(0, 20_000),
    "noise over the tables": overwrite(0.02, 9000),
    "noise in the middle": overwrite(0.3, 20_000),
    "cut in half": cut(0.5),
    "the last page half there": cut(0.99),
    "empty": cut(0),
    "a letter": lambda file: file.write_text("Dear editor,\n" * 500) and None,
    "another program's database": another_database,
}


def filled(folder: Path) -> Desk:
    desk = Desk.create(folder, "village")
    desk.write(
        lambda c: c.executemany("INSERT INTO words VALUES ('sw', ?, 'known')", ((f"{n:05}" * 20,) for n in range(900)))
    )
    return desk


def read_everything(desk: Desk) -> list[str]:
    return desk.read(lambda c: [row["word"] for row in c.execute("SELECT word FROM words NOT INDEXED ORDER BY word")])


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_desk_is_said_left_alone_and_restored(kind: str, folder: Path) -> None:
    desk = filled(folder)
    whole = read_everything(desk)
    backup = make_backup(desk)
    desk.close()
    file = folder / "desk.sqlite3"
    DAMAGES[kind](file)
    damaged = hashlib.sha256(file.read_bytes()).digest()

    with pytest.raises(DeskProblem) as caught:
        Desk.open(folder)
    assert caught.value.code == "desk/damaged"
    assert "backup" in caught.value.next
    assert hashlib.sha256(file.read_bytes()).digest() == damaged

    assert backups_in(folder)[0].file == backup
    aside = restore_backup(folder, backup)
    again = Desk.open(folder)
    assert read_everything(again) == whole
    again.close()
    assert hashlib.sha256((aside / "desk.sqlite3").read_bytes()).digest() == damaged


def test_a_stray_journal_of_noise_is_no_danger(folder: Path) -> None:
    desk = filled(folder)
    whole = read_everything(desk)
    desk.close()
    (folder / "desk.sqlite3-wal").write_bytes(NOISE)
    (folder / "desk.sqlite3-shm").write_bytes(NOISE)
    again = Desk.open(folder)
    assert read_everything(again) == whole
    again.close()


def test_a_damaged_desk_pushes_no_good_backup_out(folder: Path) -> None:
    desk = filled(folder)
    good = make_backup(desk)
    desk.sync()
    other = sqlite3.connect(folder / "desk.sqlite3")
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    DAMAGES["noise in the middle"](folder / "desk.sqlite3")
    with pytest.raises(DeskProblem) as caught:
        make_backup(desk)
    assert caught.value.code == "desk/damaged"
    assert [backup.file for backup in list_backups(desk)] == [good]
    assert [entry.name for entry in (folder / "backups").iterdir()] == [good.name]
    other.close()
    desk.close()


def test_a_damaged_backup_is_refused_and_the_desk_stays(folder: Path) -> None:
    desk = filled(folder)
    whole = read_everything(desk)
    backup = make_backup(desk)
    desk.close()
    overwrite(0.3, 9000)(backup)
    with pytest.raises(DeskProblem, match="damaged"):
        restore_backup(folder, backup)
    again = Desk.open(folder)
    assert read_everything(again) == whole
    again.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.999), noise=st.binary(min_size=1, max_size=3000))
def test_whatever_is_overwritten_no_foreign_error_comes_out(tmp_path: Path, place: float, noise: bytes) -> None:
    source = tmp_path / "whole"
    if not source.exists():
        filled(source).close()
    folder = tmp_path / "hit"
    folder.mkdir(exist_ok=True)
    data = bytearray((source / "desk.sqlite3").read_bytes())
    start = int(place * len(data))
    data[start : start + len(noise)] = noise
    (folder / "desk.sqlite3").write_bytes(data)
    try:
        desk = Desk.open(folder)
    except WriterDeskError as error:
        assert error.code in {"desk/damaged", "desk/newer"}  # noqa: PT017 - either answer is right, so is none
        return
    try:
        read_everything(desk)
    except WriterDeskError as error:
        assert error.code == "desk/damaged"  # noqa: PT017
    finally:
        desk.close()
