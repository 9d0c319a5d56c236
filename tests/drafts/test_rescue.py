"""A disk that takes nothing: typing goes on in memory and in a rescue file, and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from writerdesk.drafts import versions
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.rescue import forget_rescue, take_rescued, write_rescue
from writerdesk.errors import DeskProblem, DiskProblem
from writerdesk.storage.connection import connect
from writerdesk.storage.desk import Desk

NOISE = "".join(chr(0x4E00 + n * 37 % 20000) for n in range(30_000))


def fill_disk(desk: Desk) -> None:
    desk.write(lambda c: c.execute("PRAGMA max_page_count = 1").fetchone())


def test_what_could_not_be_stored_comes_back_from_the_rescue_file(
    desk: Desk, piece: str, section: str, tmp_path: Path
) -> None:
    draft, elsewhere = Draft(desk, piece), tmp_path / "state" / "rescue"
    draft.record(section, 0, 0, "mwanzo\r\n")
    draft.flush()
    assert write_rescue(draft, elsewhere) == []
    fill_disk(desk)
    draft.record(section, 8, 0, NOISE)
    with pytest.raises(DiskProblem):
        draft.flush()
    (file,) = write_rescue(draft, elsewhere)
    assert file.read_bytes().decode() == "mwanzo\r\n" + NOISE
    folder = desk.folder
    desk.close()

    again = Desk.open(folder)
    assert Draft(again, piece).text() == "mwanzo\r\n"
    assert take_rescued(again, elsewhere) == [piece]
    assert Draft(again, piece).text() == "mwanzo\r\n" + NOISE
    kept = again.read(
        lambda c: [(v.kind, versions.version_text(c, piece, v.id)) for v in versions.list_versions(c, piece)]
    )
    assert ("crash", "mwanzo\r\n") in kept
    assert take_rescued(again, elsewhere) == []
    assert list(elsewhere.iterdir()) == []
    again.close()


def test_files_of_others_stay(desk: Desk, piece: str, section: str, tmp_path: Path) -> None:
    folder = tmp_path / "rescue"
    folder.mkdir()
    for name in ("village.none.none.txt", "other.x.y.txt", f"village.{piece}.{section}.txt"):
        (folder / name).write_text("siku", "utf-8")
    draft = Draft(desk, piece)
    forget_rescue(draft, folder)
    assert sorted(file.name for file in folder.iterdir()) == ["other.x.y.txt", "village.none.none.txt"]
    assert take_rescued(desk, folder) == []
    assert len(list(folder.iterdir())) == 2


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
