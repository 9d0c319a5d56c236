"""A disk that takes nothing: typing goes on in memory and in a rescue file, and comes back."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from writerdesk.drafts import versions
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.rescue import (
    any_rescue,
    forget_rescue,
    is_known,
    is_overtaken,
    rescued,
    take_rescued,
    write_rescue,
)
from writerdesk.errors import DeskProblem, DiskProblem
from writerdesk.storage.connection import connect
from writerdesk.storage.desk import Desk

NOISE = "".join(chr(0x4E00 + n * 37 % 20000) for n in range(30_000))


def fill_disk(desk: Desk) -> None:
    desk.write(lambda c: c.execute("PRAGMA max_page_count = 1").fetchone())


def crash_versions(desk: Desk, piece: str) -> list[str]:
    return desk.read(
        lambda c: [
            versions.version_text(c, piece, one.id) for one in versions.list_versions(c, piece) if one.kind == "crash"
        ]
    )


def leave_behind(desk: Desk, piece: str, section: str, folder: Path, text: str, at: datetime | None = None) -> Path:
    """A rescue file as a killed program leaves it."""
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / f"{desk.id}.{piece}.{section}.txt"
    file.write_bytes(text.encode())
    if at is not None:
        os.utime(file, (at.timestamp(), at.timestamp()))
    return file


def test_what_could_not_be_stored_comes_back_from_the_rescue_file(
    desk: Desk, piece: str, section: str, tmp_path: Path
) -> None:
    draft, folders = Draft(desk, piece), [tmp_path / "state" / "rescue"]
    draft.record(section, 0, 0, "mwanzo\r\n")
    draft.flush()
    assert write_rescue(draft, folders) == []
    fill_disk(desk)
    draft.record(section, 8, 0, NOISE)
    with pytest.raises(DiskProblem):
        draft.flush()
    (file,) = write_rescue(draft, folders)
    assert file.read_bytes().decode() == "mwanzo\r\n" + NOISE
    assert file.stat().st_mode & 0o077 == 0
    assert "Safari" not in file.name
    folder = desk.folder
    desk.close()

    again = Desk.open(folder)
    assert Draft(again, piece).text() == "mwanzo\r\n"
    (found,) = rescued(folders)
    assert is_known(again, found)
    assert take_rescued(again, found)
    assert Draft(again, piece).text() == "mwanzo\r\n" + NOISE
    assert set(crash_versions(again, piece)) == {"mwanzo\r\n", "mwanzo\r\n" + NOISE}
    assert not any_rescue(folders)
    again.close()


def test_a_rescue_that_was_stored_after_all_doubles_nothing(
    desk: Desk, piece: str, section: str, tmp_path: Path
) -> None:
    draft, folders = Draft(desk, piece), [tmp_path / "rescue"]
    draft.record(section, 0, 0, "siku moja")
    draft.flush()
    leave_behind(desk, piece, section, folders[0], "siku moja")
    (found,) = rescued(folders)
    assert not take_rescued(desk, found)
    assert draft.text() == "siku moja"
    assert crash_versions(desk, piece) == []
    assert rescued(folders) == []


@pytest.mark.parametrize("folded", [False, True])
def test_a_rescue_older_than_what_the_desk_holds_takes_nothing_back(
    desk: Desk, piece: str, section: str, tmp_path: Path, folded: bool
) -> None:
    draft, folders = Draft(desk, piece), [tmp_path / "rescue"]
    leave_behind(desk, piece, section, folders[0], "siku", datetime.now(UTC) - timedelta(minutes=1))
    draft.record(section, 0, 0, "siku moja asubuhi")
    draft.flush()
    if folded:
        draft.journal(section).fold()
    (found,) = rescued(folders)
    assert is_overtaken(desk, found)
    assert not take_rescued(desk, found)
    assert draft.text() == "siku moja asubuhi"
    assert "siku" in crash_versions(desk, piece), "what the file held is not lost either"
    assert rescued(folders) == []


def test_a_rescue_may_be_kept_as_a_version_only(desk: Desk, piece: str, section: str, tmp_path: Path) -> None:
    draft, folders = Draft(desk, piece), [tmp_path / "rescue"]
    draft.record(section, 0, 0, "leo")
    draft.flush()
    for _ in range(2):
        leave_behind(desk, piece, section, folders[0], "leo na kesho")
        (found,) = rescued(folders)
        assert not take_rescued(desk, found, put_back=False)
    assert draft.text() == "leo"
    assert crash_versions(desk, piece) == ["leo na kesho"]


def test_the_next_folder_is_taken_when_the_first_is_full_and_the_newest_file_counts(
    desk: Desk, piece: str, section: str, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(b"no folder")
    draft = Draft(desk, piece)
    draft.record(section, 0, 0, "a")
    draft.flush()
    fill_disk(desk)
    draft.record(section, 1, 0, NOISE)
    (file,) = write_rescue(draft, [first, second])
    assert file.parent == second
    first.unlink()
    (file,) = write_rescue(draft, [first, second])
    assert file.parent == first
    assert list(second.iterdir()) == []
    leave_behind(desk, piece, section, second, "older", datetime.now(UTC) - timedelta(hours=1))
    assert [found.text for found in rescued([first, second])] == ["a" + NOISE]


def test_a_folder_that_others_may_write_is_not_believed(desk: Desk, piece: str, section: str, tmp_path: Path) -> None:
    leave_behind(desk, piece, section, tmp_path / "open", "somebody else's words")
    (tmp_path / "open").chmod(0o777)
    leave_behind(desk, piece, section, tmp_path / "real", "linked words")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert rescued([tmp_path / "open", tmp_path / "link", tmp_path / "none"]) == []


def test_files_of_others_stay(desk: Desk, piece: str, section: str, tmp_path: Path) -> None:
    folder = tmp_path / "rescue"
    for name in ("village.none.none.txt", "other.x.y.txt", f"village.{piece}.{section}.txt"):
        folder.mkdir(exist_ok=True)
        (folder / name).write_text("siku", "utf-8")
    forget_rescue(Draft(desk, piece), [folder])
    assert sorted(file.name for file in folder.iterdir()) == ["other.x.y.txt", "village.none.none.txt"]
    assert not any(is_known(desk, found) for found in rescued([folder]))


def test_a_desk_that_another_program_holds_is_said_and_the_typing_waits(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    draft.record(section, 0, 0, "kwanza")
    draft.flush()
    desk.write(lambda c: c.execute("PRAGMA busy_timeout = 30").fetchone())
    other = connect(desk.file)
    other.execute("BEGIN IMMEDIATE")
    draft.record(section, 6, 0, " halafu")
    with pytest.raises(DeskProblem) as caught:
        draft.flush()
    assert caught.value.code == "desk/busy"
    other.execute("ROLLBACK")
    other.close()
    draft.flush()
    assert draft.text() == "kwanza halafu"
