"""Several programs on one desk at once: whatever each of them stored is there, and the text is whole."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.faults.small_disk import fill, small_disk
from tests.journeys.shell import Person
from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft
from writerdesk.storage.backup import make_backup
from writerdesk.storage.connection import connect
from writerdesk.storage.desk import Desk

EDITS = 300
NOW = "2026-11-22T19:00:00.000Z"
SCRIPTS = {"A": "ક્ષ", "B": "𞤀𞤣", "C": "ខ្មែ"}

# Types its own marks at changing places of a shared section and takes up what others typed, as an editor does.
WRITER = """
import random, sys
from pathlib import Path
from writerdesk.drafts.draft import Draft
from writerdesk.storage.desk import Desk
folder, piece, name, cluster, count = sys.argv[1:]
desk = Desk.open(Path(folder))
draft = Draft(desk, piece)
section = draft.sections[0].id
journal = draft.journal(section)
text = journal.load()
chance = random.Random(name)
print("open", flush=True)
sys.stdin.readline()
for number in range(int(count)):
    for position, deleted, inserted in journal.catch_up():
        text = text[:position] + inserted + text[position + deleted:]
    lines = [0] + [n + 1 for n, letter in enumerate(text) if letter == "\\n"]
    place = chance.choice(lines)
    words = f"{name}{number}{cluster}\\n"
    draft.record(section, place, 0, words)
    text = text[:place] + words + text[place:]
    if number % 7 == 0:
        journal.commit()
    if number % 60 == 59:
        journal.fold()
draft.flush()
journal.commit()
for position, deleted, inserted in journal.catch_up():
    text = text[:position] + inserted + text[position + deleted:]
print(len(text), flush=True)
sys.stdin.readline()
journal.commit()
for position, deleted, inserted in journal.catch_up():
    text = text[:position] + inserted + text[position + deleted:]
print(repr(text), flush=True)
draft.close()
desk.close()
"""

# Holds the write lock until it is told to let go.
HOLDER = """
import sys
from pathlib import Path
from writerdesk.storage.connection import connect
connection = connect(Path(sys.argv[1]) / "desk.sqlite3")
connection.execute("BEGIN IMMEDIATE")
print("holding", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
connection.close()
"""


@pytest.fixture
def shared(tmp_path: Path) -> tuple[Path, str]:
    folder = tmp_path / "desk"
    desk = Desk.create(folder, "desk")
    piece = desk.write(lambda c: pieces.create_piece(c, language="und", title="t", kind="story", now=NOW))
    desk.close()
    return folder, piece


def test_hundreds_of_edits_from_each_of_three_programs_are_all_there(shared: tuple[Path, str]) -> None:
    folder, piece = shared
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), piece, name, cluster, str(EDITS)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        )
        for name, cluster in SCRIPTS.items()
    ]  # fmt: skip
    told: list[str] = []
    for step in range(3):
        for writer in writers:
            assert writer.stdout
            told.append(writer.stdout.readline())
        for writer in writers:
            assert writer.stdin
            if step < 2:
                writer.stdin.write("\n")
                writer.stdin.flush()
    for writer in writers:
        assert writer.wait(60) == 0
        assert writer.stdin
        assert writer.stdout
        writer.stdin.close()
        writer.stdout.close()
    desk = Desk.open(folder)
    text = Draft(desk, piece).text()
    assert desk.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
    desk.close()
    expected = [f"{name}{number}{cluster}" for name, cluster in SCRIPTS.items() for number in range(EDITS)]
    assert sorted(text.splitlines()) == sorted(expected), "every line is there once, and no line is torn"
    assert told[-3:] == [repr(text) + "\n"] * 3, "every program sees the same text"


def test_a_desk_that_is_held_for_a_while_is_waited_for(shared: tuple[Path, str]) -> None:
    folder, piece = shared
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout
    assert holder.stdin
    assert holder.stdout.readline() == "holding\n"
    desk = Desk.open(folder)
    draft = Draft(desk, piece)
    section = draft.sections[0].id
    draft.record(section, 0, 0, "words")
    release = threading.Timer(0.6, lambda: holder.communicate("\n"))
    release.start()
    draft.flush()
    release.join()
    assert draft.text() == "words"
    draft.close()
    desk.close()


def test_a_backup_while_three_programs_write_is_whole(shared: tuple[Path, str]) -> None:
    folder, piece = shared
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), piece, name, cluster, "120"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        )
        for name, cluster in SCRIPTS.items()
    ]  # fmt: skip
    for writer in writers:
        assert writer.stdout
        assert writer.stdout.readline() == "open\n"
    for writer in writers:
        assert writer.stdin
        writer.stdin.write("\n")
        writer.stdin.flush()
    desk = Desk.open(folder)
    while any(writer.poll() is None for writer in writers) and len(list((folder / "backups").iterdir())) < 6:
        backup = make_backup(desk)
        copy = connect(backup, read_only=True)
        assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert all(line[:1] in SCRIPTS for line in pieces.piece_text(copy, piece).splitlines())
        copy.close()
    desk.close()
    for writer in writers:
        writer.communicate("\n\n", timeout=60)
        assert writer.returncode == 0


def test_a_restore_at_the_shell_while_another_program_types_loses_nothing_typed_after_it(
    tmp_path: Path,
) -> None:
    person = Person.make(tmp_path / "asha")
    piece = person.ask("piece", "new", "--personal", "--language", "sw", "--title", "Soko")["id"]
    poem = tmp_path / "poem.txt"
    poem.write_text("kwanza\n", encoding="utf-8")
    person.ask("piece", "write", piece, str(poem))
    backup = person.ask("backup", "make")[0]["file"]
    typing = subprocess.Popen(
        [sys.executable, "-m", "writerdesk", "piece", "type", piece],
        env=person.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
    )  # fmt: skip
    assert typing.stdin
    assert typing.stdout
    typing.stdin.write(b"a\nb\n")
    while json.loads(typing.stdout.readline())["stored"] < 2:
        pass
    person.ask("backup", "restore", backup)
    typing.stdin.write("ጠ\nc\n".encode())
    typing.stdin.close()
    last = typing.stdout.read().splitlines()[-1]
    typing.stdout.close()
    assert typing.wait(30) == 0
    assert json.loads(last)["stored"] == 4
    assert person.ask("piece", "text", piece)["text"] == "kwanza\nጠc"


def test_on_a_full_disk_what_was_told_as_stored_is_stored(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small") as disk:
        person = Person.make(disk / "asha")
        piece = person.ask("piece", "new", "--personal", "--language", "zh", "--title", "雨")["id"]
        filler = fill(disk)
        keys = "".join(f"{chr(0x4E00 + n * 37 % 20000)}\n" for n in range(60_000))
        done = person.run("piece", "type", piece, given=keys)
        assert done.returncode == 3
        stored = max((json.loads(line).get("stored", 0) for line in done.stdout.splitlines()), default=0)
        assert "disk/full" in done.stderr.decode()
        filler.unlink()
        text = person.ask("piece", "text", piece)["text"]
        assert keys.replace("\n", "").startswith(text)
        assert len(text) >= stored
        made = person.ask("backup", "make")
        assert person.ask("backup", "list")[0]["verified"] is True
        filler = fill(disk)
        assert person.ask("backup", "make", status=3)["error"]["code"] == "disk/full"
        assert [line["file"] for line in person.ask("backup", "list")] == [made[0]["file"]]
        assert person.ask("desk", "export", str(disk / "out.wddesk"), status=3)["error"]["code"] == "disk/full"
        assert not (disk / "out.wddesk").exists()
        filler.unlink()
