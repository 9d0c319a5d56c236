"""The desk database: what stands in the file, who may write, what a failed change leaves."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from writerdesk.errors import Bug, DeskProblem, DiskProblem
from writerdesk.storage.desk import Desk


def add_word(word: str):  # type: ignore[no-untyped-def]
    return lambda c: c.execute("INSERT INTO words VALUES ('sw', ?, 'known')", (word,)).rowcount


def words_in(desk: Desk) -> list[str]:
    return desk.read(lambda c: [row["word"] for row in c.execute("SELECT word FROM words ORDER BY rowid")])


def set_header(file: Path, offset: int, number: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(offset)
        stream.write(struct.pack(">I", number))


def test_the_file_says_what_it_is(desk: Desk, folder: Path) -> None:
    desk.close()
    header = (folder / "desk.sqlite3").read_bytes()[:100]
    # https://www.sqlite.org/fileformat.html section 1.3: 18 and 19 write/read version (2 = WAL), 60 user version, 68
    # application id.
    assert header[:16] == b"SQLite format 3\x00"
    assert header[18:20] == b"\x02\x02"
    assert struct.unpack(">I", header[60:64]) == (1000,)
    assert header[68:72] == b"WDK1"


def test_a_closed_desk_is_one_file(desk: Desk, folder: Path) -> None:
    desk.write(add_word("kitabu"))
    desk.close()
    assert sorted(entry.name for entry in folder.iterdir()) == ["backups", "desk.sqlite3", "packages"]
    Desk.create(folder.parent / "unused", "unused").close()
    assert sorted(entry.name for entry in (folder.parent / "unused").iterdir()) == sorted(
        entry.name for entry in folder.iterdir()
    )


def test_facts_and_name_survive(desk: Desk, folder: Path) -> None:
    desk.set_fact("vendor_name", "பனைமரம்")
    desk.close()
    again = Desk.open(folder)
    assert (again.id, again.fact("vendor_name"), again.fact("role"), again.fact("role", "writer")) == (
        "village",
        "பனைமரம்",
        None,
        "writer",
    )
    again.close()


def test_every_table_is_strict_and_keys_are_held(desk: Desk) -> None:
    def loose(connection: sqlite3.Connection) -> list[str]:
        rows = connection.execute("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
        return [row["name"] for row in rows]

    assert [name for name in desk.read(loose) if not name.startswith(("sqlite_", "_sqlite_"))] == []
    with pytest.raises(Bug, match="FOREIGN KEY"):
        desk.write(lambda c: c.execute("INSERT INTO sections VALUES ('s', 'no such piece', 0, NULL, '', 0)"))
    with pytest.raises(Bug, match="mismatch"):
        desk.write(lambda c: c.execute("INSERT INTO feed VALUES (1, 'x', 'y', 'z'), ('one', 'x', 'y', 'z')"))
    assert desk.read(lambda c: c.execute("SELECT count(*) FROM feed").fetchone()[0]) == 0


def test_the_process_record_is_only_added_to(desk: Desk) -> None:
    desk.write(lambda c: c.execute("INSERT INTO process (piece, n) VALUES ('p', 1)"))
    for sentence in ("UPDATE process SET added = 3", "DELETE FROM process"):
        with pytest.raises(Bug, match="only ever added to"):
            desk.write(lambda c, sentence=sentence: c.execute(sentence))  # type: ignore[misc]


def test_a_newer_major_version_is_refused_and_untouched(desk: Desk, folder: Path) -> None:
    desk.close()
    file = folder / "desk.sqlite3"
    set_header(file, 60, 2000)
    before = hashlib.sha256(file.read_bytes()).digest()
    with pytest.raises(DeskProblem) as caught:
        Desk.open(folder)
    assert caught.value.code == "desk/newer"
    assert caught.value.next
    assert hashlib.sha256(file.read_bytes()).digest() == before


def test_a_newer_minor_version_opens(desk: Desk, folder: Path) -> None:
    desk.write(add_word("jua"))
    desk.close()
    set_header(folder / "desk.sqlite3", 60, 1999)
    again = Desk.open(folder)
    assert words_in(again) == ["jua"]
    again.close()


def test_an_older_schema_is_backed_up_then_brought_up(folder: Path) -> None:
    folder.mkdir(parents=True)
    old = sqlite3.connect(folder / "desk.sqlite3")
    old.executescript("PRAGMA application_id = 1464093489; CREATE TABLE kept(x); INSERT INTO kept VALUES ('poem')")
    old.close()
    desk = Desk.open(folder)
    assert desk.read(lambda c: c.execute("SELECT x FROM kept").fetchone()["x"]) == "poem"
    assert desk.read(lambda c: c.execute("PRAGMA user_version").fetchone()[0]) == 1000
    desk.close()
    (backup,) = (folder / "backups").iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT name FROM sqlite_master").fetchall() == [("kept",)]
    copy.close()


def test_no_desk_and_a_second_desk_are_said(desk: Desk, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(DeskProblem) as missing:
        Desk.open(tmp_path / "nowhere")
    assert missing.value.code == "desk/unknown"
    desk.write(add_word("mti"))
    with pytest.raises(DeskProblem) as twice:
        Desk.create(folder, "village")
    assert twice.value.code == "desk/exists"
    assert words_in(desk) == ["mti"]


def test_a_failed_change_leaves_nothing_and_the_next_one_goes_on(desk: Desk) -> None:
    def half(connection: sqlite3.Connection) -> None:
        add_word("nusu")(connection)
        raise DeskProblem("desk/unknown", "stop")

    with pytest.raises(DeskProblem, match="stop"):
        desk.write(half)
    desk.write(add_word("zima"))
    assert words_in(desk) == ["zima"]


def test_changes_of_many_threads_all_arrive_and_each_threads_in_order(desk: Desk) -> None:
    def one_thread(name: str) -> None:
        for n in range(20):
            desk.submit(add_word(f"{name}{n:02}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one_thread, "abcdefgh"))
    desk.sync()
    words = words_in(desk)
    assert len(words) == 160
    for name in "abcdefgh":
        own = [word for word in words if word.startswith(name)]
        assert own == sorted(own)


def test_a_question_sees_one_moment(desk: Desk) -> None:
    desk.write(add_word("moja"))

    def question(connection: sqlite3.Connection) -> tuple[int, int]:
        first = connection.execute("SELECT count(*) FROM words").fetchone()[0]
        desk.write(add_word("mbili"))
        return first, connection.execute("SELECT count(*) FROM words").fetchone()[0]

    assert desk.read(question) == (1, 1)
    assert words_in(desk) == ["moja", "mbili"]


def test_a_question_cannot_write_and_a_change_cannot_wait_for_itself(desk: Desk) -> None:
    with pytest.raises(DiskProblem, match="cannot be written"):
        desk.read(add_word("hapana"))
    with pytest.raises(Bug, match="wait for itself"):
        desk.write(lambda _: desk.write(add_word("hapana")))
    assert words_in(desk) == []


def test_what_was_put_off_still_happens_when_the_desk_closes(desk: Desk, folder: Path) -> None:
    desk.submit(add_word("baadaye"), after=3600)
    assert words_in(desk) == []
    desk.close()
    desk.close()
    again = Desk.open(folder)
    assert words_in(again) == ["baadaye"]
    again.close()
    with pytest.raises(Bug):
        again.submit(add_word("mno"))


def test_a_change_put_off_lets_others_pass_and_then_runs(desk: Desk) -> None:
    later = desk.submit(add_word("pili"), after=0.05)
    desk.write(add_word("kwanza"))
    later.result(timeout=5)
    assert words_in(desk) == ["kwanza", "pili"]


def test_no_reader_stays_behind_when_its_thread_ends(desk: Desk) -> None:
    for _ in range(30):
        thread = threading.Thread(target=lambda: words_in(desk))
        thread.start()
        thread.join()
    assert len(desk._readers._open) <= 3
