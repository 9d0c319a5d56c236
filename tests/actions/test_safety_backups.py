"""Backups as a person meets them: listed with a mark, looked into, restored whole or piece by piece, made when due."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from writerdesk.actions.backups import (
    list_backups,
    make_backups,
    make_due_backups,
    restore,
    restore_piece,
    show_backup,
)
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, piece_ids, piece_text, replace_text
from writerdesk.drafts.pieces import sections
from writerdesk.errors import Refused
from writerdesk.packages.repository import forks

KHMER = "# ទីមួយ\n\nភ្លៀងធ្លាក់\r\n\n# ទីពីរ\n\nខ្យល់បក់\n"


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path)
    yield made
    made.close()


def backed_up(workplace: Workplace) -> tuple[str, Path]:
    piece = new_piece(workplace, title="ភ្លៀង", language="km", kind="story")
    replace_text(workplace, piece, KHMER)
    (made,) = make_backups(workplace)
    return piece, Path(made["file"])


def test_the_list_says_date_size_pieces_and_whether_it_is_whole(workplace: Workplace) -> None:
    _piece, file = backed_up(workplace)
    (line,) = list_backups(workplace)
    assert (line.desk, line.file, line.pieces, line.verified) == ("personal", str(file), 1, True)
    assert line.bytes == file.stat().st_size
    assert datetime.now(UTC) - datetime.fromisoformat(line.at) < timedelta(minutes=5)
    assert "ភ្លៀង" not in file.name
    with file.open("r+b") as stream:
        stream.seek(8000)
        stream.write(b"\xff" * 20_000)
    (line,) = list_backups(workplace)
    assert (line.pieces, line.verified) == (None, False)
    for ask in (lambda: show_backup(workplace, file), lambda: restore(workplace, file)):
        with pytest.raises(Refused) as caught:
            ask()
        assert caught.value.code == "backup/damaged"
    assert piece_text(workplace, _piece) == KHMER


def test_looking_inside_says_what_would_change(workplace: Workplace) -> None:
    piece, _ = backed_up(workplace)
    second = new_piece(workplace, title="Wind", language="en")
    replace_text(workplace, second, "Wind all day\n")
    file = Path(make_backups(workplace)[0]["file"])
    replace_text(workplace, piece, KHMER + "ថ្មី\n")
    third = new_piece(workplace, title="Sun", language="en")
    held = show_backup(workplace, file)
    assert {one.piece: one.change for one in held.pieces} == {
        piece: "differs", second: "same", third: "not in the backup",
    }  # fmt: skip
    wind = next(one for one in held.pieces if one.piece == second)
    assert (wind.title, wind.words, wind.characters) == ("Wind", 3, 12)


def test_a_whole_desk_comes_back_and_what_stood_there_is_the_newest_backup(workplace: Workplace) -> None:
    piece, file = backed_up(workplace)
    replace_text(workplace, piece, "later\n")
    later = new_piece(workplace, title="Later", language="en")
    answer = restore(workplace, file)
    assert piece_ids(workplace) == [piece]
    assert piece_text(workplace, piece) == KHMER
    assert workplace.desk_of_piece(piece).read(lambda c: forks(c, piece)) == 1
    kept = Path(answer["kept"])
    assert list_backups(workplace)[0].file == str(kept)
    assert {one.piece for one in show_backup(workplace, kept).pieces} == {piece, later}
    restore(workplace, kept)
    assert piece_text(workplace, piece) == "later\n"


def test_a_draft_that_is_open_follows_a_restore_and_what_is_typed_then_is_kept(workplace: Workplace) -> None:
    piece, file = backed_up(workplace)
    draft = open_draft(workplace, piece)
    section = draft.sections[-1].id
    seen = draft.journal(section).load()
    draft.record(section, 0, 0, "ក")
    draft.flush()
    elsewhere = Workplace(workplace.data, workplace._environment)
    restore(elsewhere, file)
    elsewhere.close()
    draft.record(section, 0, 0, "ខ")
    draft.flush()
    page = "ខក" + seen
    for position, deleted, inserted in draft.journal(section).catch_up():
        page = page[:position] + inserted + page[position + deleted :]
    assert draft.section_text(section) == page == "ខ" + seen
    draft.close()


def test_one_piece_comes_out_as_a_new_one_and_the_piece_of_today_stays(workplace: Workplace) -> None:
    piece, file = backed_up(workplace)
    replace_text(workplace, piece, "today\n")
    made = restore_piece(workplace, file, piece)["piece"]
    assert made != piece
    assert piece_text(workplace, made) == KHMER
    assert piece_text(workplace, piece) == "today\n"
    desk = workplace.desk_of_piece(made)
    assert [one.title for one in desk.read(lambda c: sections(c, made))] == ["ទីមួយ", "ទីពីរ"]
    with pytest.raises(Refused) as caught:
        restore_piece(workplace, file, "no-such-piece")
    assert caught.value.code == "piece/unknown"


def test_a_file_that_is_no_backup_of_a_desk_here_is_refused(workplace: Workplace, tmp_path: Path) -> None:
    _piece, file = backed_up(workplace)
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    with pytest.raises(Refused) as caught:
        restore(workplace, copy)
    assert caught.value.code == "backup/unknown"


@pytest.mark.parametrize("gone", [False, True])
def test_a_damaged_or_missing_desk_is_restored(workplace: Workplace, gone: bool) -> None:
    piece, file = backed_up(workplace)
    workplace.close()
    desk = workplace.data.desk_folder("personal") / "desk.sqlite3"
    for journal in desk.parent.glob("desk.sqlite3-*"):
        journal.unlink()
    desk.write_bytes(b"not a database, " * 400)
    if gone:
        desk.unlink()
    again = Workplace(workplace.data, workplace._environment)
    (line,) = list_backups(again)
    assert [one.change for one in show_backup(again, file).pieces] == ["missing here"]
    answer = restore(again, Path(line.file))
    assert piece_text(again, piece) == KHMER
    kept = Path(answer["kept"])
    assert gone or (kept / "desk.sqlite3").read_bytes() == b"not a database, " * 400
    again.close()


def test_backups_are_made_when_they_are_due(workplace: Workplace) -> None:
    piece, first = backed_up(workplace)
    assert make_due_backups(workplace) == []
    tomorrow = datetime.now(UTC) + timedelta(days=1, minutes=1)
    file = workplace.desk_of_piece(piece).file
    replace_text(workplace, piece, "more\n")
    os.utime(file, (tomorrow.timestamp() - 60, tomorrow.timestamp() - 60))
    (made,) = make_due_backups(workplace, tomorrow)
    assert made != first
    assert made.is_file()
    assert make_due_backups(workplace, tomorrow) == []
