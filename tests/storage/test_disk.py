"""A full disk and a folder that cannot be written: said clearly, what was stored stays."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and rights of POSIX")

FULL = """
import resource, sys
from pathlib import Path
from writerdesk.errors import WriterDeskError
from writerdesk.storage.backup import make_backup
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
folder = Path(sys.argv[1])
desk = Desk.open(folder)
desk.write(lambda c: c.execute("INSERT INTO words VALUES ('sw', 'kabla', 'known')"), durable=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
def attempt(call):
    try:
        call()
        print("done")
    except WriterDeskError as error:
        print(error.code, bool(error.next))
for n in range(2):
    attempt(lambda: desk.write(lambda c: c.executemany(
        "INSERT INTO words VALUES ('am', ?, 'known')", ((str(i) * 40,) for i in range(5000)))))
attempt(lambda: make_backup(desk))
attempt(lambda: write_file(folder / "note", b"x" * 200_000))
attempt(lambda: Desk.create(folder.parent / "second", "second"))
attempt(lambda: desk.write(lambda c: c.execute("INSERT INTO words VALUES ('sw', 'baada', 'known')")))
desk.close()
"""

READ_ONLY = """
import os, sys
from pathlib import Path
from writerdesk.errors import WriterDeskError
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.storage.migrations import migrate
if os.geteuid() == 0:
    os.setgroups([])
    os.setuid(65534)
folder = Path(sys.argv[1])
for call in (
    lambda: Desk.open(folder),
    lambda: write_file(folder / "note", b"x"),
    lambda: Desk.create(folder.parent / "second", "second"),
):
    try:
        call()
        print("done")
    except WriterDeskError as error:
        print(error.code, bool(error.next))
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can reach: pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def run(python: str, script: str, folder: Path) -> list[str]:
    done = subprocess.run([python, "-c", script, str(folder)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_full_disk_is_said_and_nothing_stored_is_lost(desk: Desk, folder: Path, python: str) -> None:
    desk.write(lambda c: c.execute("INSERT INTO words VALUES ('sw', 'zamani', 'known')"))
    desk.close()
    (folder / "note").write_bytes(b"old note")
    answers = run(python, FULL, folder)
    assert answers[:5] == ["disk/full True"] * 5
    assert answers[5] in {"done", "disk/full True"}
    assert (folder / "note").read_bytes() == b"old note"
    journals = {"desk.sqlite3-wal", "desk.sqlite3-shm"}  # no room to empty them into the database
    assert {entry.name for entry in folder.iterdir()} - journals == {"backups", "desk.sqlite3", "note", "packages"}
    assert list((folder / "backups").iterdir()) == []
    again = Desk.open(folder)
    question = "SELECT word FROM words WHERE language <> 'am' ORDER BY rowid"
    kept = again.read(lambda c: [row["word"] for row in c.execute(question)])
    assert kept[:2] == ["zamani", "kabla"]
    assert again.read(lambda c: c.execute("SELECT count(*) FROM words WHERE language = 'am'").fetchone()[0]) == 0
    assert again.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
    again.close()


def test_a_full_file_system_is_said(open_folder: Path, python: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(open_folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this machine lets nobody mount a file system")
    try:
        folder = open_folder / "desk"
        Desk.create(folder, "small").close()
        answers = run(python, FULL.replace("resource.setrlimit", "(lambda *_: None)"), folder)
        assert answers[:2] == ["disk/full True"] * 2
        again = Desk.open(folder)
        kept = again.read(lambda c: [row["word"] for row in c.execute("SELECT word FROM words ORDER BY rowid")])
        again.close()
        assert kept[0] == "kabla"
    finally:
        subprocess.run(["umount", str(open_folder)], check=True)


def test_a_folder_without_the_right_to_write_is_said(open_folder: Path, python: str) -> None:
    folder = open_folder / "village"
    Desk.create(folder, "village").close()
    (folder / "desk.sqlite3").chmod(0o444)
    folder.chmod(0o555)
    open_folder.chmod(0o555)
    before = (folder / "desk.sqlite3").read_bytes()
    try:
        assert run(python, READ_ONLY, folder) == ["disk/read-only True"] * 3
    finally:
        open_folder.chmod(0o755)
        folder.chmod(0o755)
    assert (folder / "desk.sqlite3").read_bytes() == before


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "box" / "piece.wdpkg"
    target.parent.mkdir()
    write_file(target, b"one", mode=0o600)
    assert target.stat().st_mode & 0o777 == 0o600
    with target.open("rb") as reader:
        write_file(target, b"two")
        assert reader.read() == b"one"
    assert target.read_bytes() == b"two"
    assert list(target.parent.iterdir()) == [target]
