"""The desk takes nothing: typing goes on, one line says so, and the words come back once."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from tests.faults.small_disk import fill, small_disk
from writerdesk.actions.recovering import finish_recovery, what_was_recovered
from writerdesk.actions.session import begin_session, needs_recovery
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, piece_text, replace_text
from writerdesk.desktop.safety.rescuing import Rescuing
from writerdesk.storage.connection import connect
from writerdesk.storage.places import DataFolder

POEM = "Mvua ilinyesha\n"
WORDS = "usiku kucha "


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "small") as folder:
        yield folder


@pytest.fixture
def apart(disk: Path, tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    """The desks stand on a disk of 3 MB, the state folder on another one."""
    made = own_workplace(tmp_path / "person")
    environment = made._environment
    made.close()
    workplace = Workplace(DataFolder(disk / "data", tmp_path / "state"), environment)
    piece = new_piece(workplace, title="Mvua", language="sw", kind="poem")
    replace_text(workplace, piece, POEM)
    workplace.settings.set("setup.finished", True)
    yield workplace, piece
    workplace.close()


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Mvua", language="sw", kind="poem")
    replace_text(workplace, piece, POEM)
    yield workplace, piece
    workplace.close()


def rescuing(window: Open) -> Rescuing:
    """The tool, once the page has it."""
    writing = window.pages.writing
    window.qtbot.waitUntil(lambda: writing.controller.around is not None, timeout=LONG)
    tool = writing.toolbox.tool("rescuing")
    assert isinstance(tool, Rescuing)
    return tool


def type_much(window: Open, times: int = 1) -> None:
    editor = window.pages.writing.editor
    editor.setFocus()
    editor.set_caret(0)
    for _ in range(times):
        window.type(WORDS)


def rescue_texts(workplace: Workplace) -> list[str]:
    folders = [folder for folder in workplace.data.rescue_folders if folder.is_dir()]
    return [file.read_bytes().decode() for folder in folders for file in folder.glob("*.txt")]


def shown(window: Open) -> str:
    return window.pages.writing.editor.document().toPlainText()


def no_room_for(noise: int, seed: int = 1) -> str:
    """Text that no packing makes small."""
    chance = random.Random(seed)
    return "".join(chr(chance.randrange(0x4E00, 0x9FA5)) for _ in range(noise))


@pytest.mark.faults
def test_on_a_full_disk_typing_goes_on_and_is_stored_when_there_is_room_again(
    qtbot: QtBot, apart: tuple[Workplace, str], disk: Path
) -> None:
    workplace, piece = apart
    with opened(qtbot, workplace, "writing", piece) as window:
        tool = rescuing(window)
        filler = fill(disk)
        # The journal's file may have room inside for a few words: only much of it needs the disk.
        window.pages.writing.editor.insertPlainText(no_room_for(12_000))
        qtbot.waitUntil(lambda: "The disk is full" in tool.words, timeout=LONG)
        qtbot.waitUntil(lambda: "rescue file" in tool.words, timeout=LONG)
        type_much(window)
        qtbot.waitUntil(lambda: any(text.startswith(WORDS) for text in rescue_texts(workplace)), timeout=LONG)
        assert rescue_texts(workplace) == [shown(window)]
        assert not window.pages.writing.notice.isVisible(), "one line, not two"
        assert piece_text(workplace, piece) == POEM
        filler.unlink()
        qtbot.waitUntil(lambda: tool.words == "", timeout=LONG)
        qtbot.waitUntil(lambda: not rescue_texts(workplace), timeout=LONG)
        assert piece_text(workplace, piece) == shown(window)


@pytest.mark.faults
def test_a_window_closed_on_a_full_disk_leaves_its_words_for_the_next_start(
    qtbot: QtBot, apart: tuple[Workplace, str], disk: Path
) -> None:
    workplace, piece = apart
    begin_session(workplace)
    with opened(qtbot, workplace, "writing", piece) as window:
        tool = rescuing(window)
        filler = fill(disk)
        window.pages.writing.editor.insertPlainText(no_room_for(12_000))
        qtbot.waitUntil(lambda: "The disk is full" in tool.words, timeout=LONG)
        type_much(window)
        whole = shown(window)
        window.window.close()
        assert not window.window.isVisible()
    assert rescue_texts(workplace) == [whole]
    workplace.close()
    filler.unlink()
    again = Workplace(workplace.data, workplace._environment)
    assert [one.fate for one in what_was_recovered(again).rescued] == ["back"]
    assert finish_recovery(again) == [piece]
    assert piece_text(again, piece) == whole
    assert not needs_recovery(again)
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_a_database_that_turns_read_only_is_said_and_typing_goes_on(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing", piece) as window:
        tool = rescuing(window)
        workplace.desk_of_piece(piece)._writer.alone(lambda c: c.execute("PRAGMA query_only = ON").fetchone())
        type_much(window)
        qtbot.waitUntil(lambda: "cannot be written" in tool.words, timeout=LONG)
        qtbot.waitUntil(lambda: rescue_texts(workplace) == [shown(window)], timeout=LONG)
        workplace.desk_of_piece(piece)._writer.alone(lambda c: c.execute("PRAGMA query_only = OFF").fetchone())
        qtbot.waitUntil(lambda: tool.words == "" and not rescue_texts(workplace), timeout=LONG)
        assert piece_text(workplace, piece) == WORDS + POEM


def test_a_desk_held_by_another_program_is_waited_for(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing", piece) as window:
        tool = rescuing(window)
        desk = workplace.desk_of_piece(piece)
        desk._writer.alone(lambda c: c.execute("PRAGMA busy_timeout = 30").fetchone())
        other = connect(desk.file)
        other.execute("BEGIN IMMEDIATE")
        type_much(window)
        qtbot.waitUntil(lambda: "Another program holds" in tool.words, timeout=LONG)
        other.execute("ROLLBACK")
        other.close()
        qtbot.waitUntil(lambda: tool.words == "", timeout=LONG)
        assert piece_text(workplace, piece) == WORDS + POEM


def test_a_database_overwritten_while_it_is_open_keeps_the_words_in_the_rescue_file(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, piece = written
    desk = workplace.desk_of_piece(piece)
    from writerdesk.storage.backup import make_backup

    backup = make_backup(desk)
    begin_session(workplace)
    with opened(qtbot, workplace, "writing", piece) as window:
        tool = rescuing(window)
        window.idle()
        with connect(desk.file) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.close()
        size = desk.file.stat().st_size
        with desk.file.open("r+b") as stream:
            stream.write(random.Random(3).randbytes(size))
        type_much(window)
        qtbot.waitUntil(lambda: "damaged" in tool.words, timeout=LONG)
        qtbot.waitUntil(lambda: rescue_texts(workplace) == [shown(window)], timeout=LONG)
        whole = shown(window)
        assert whole == WORDS + POEM
    assert rescue_texts(workplace) == [whole]
    workplace.close()
    again = Workplace(workplace.data, workplace._environment)
    found = what_was_recovered(again)
    assert [one.code for one in found.troubles] == ["desk/damaged"]
    from writerdesk.actions.backups import restore

    restore(again, backup)
    assert [one.fate for one in what_was_recovered(again).rescued] == ["back"]
    assert finish_recovery(again) == [piece]
    assert piece_text(again, piece) == whole
    again.close()


SHELL = """
import os, sys
from pathlib import Path
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import open_draft
workplace = Workplace(Path(sys.argv[1]), os.environ)
draft = open_draft(workplace, sys.argv[2])
section = draft.sections[0].id
place = len(draft.journal(section).load())
draft.record(section, place, 0, sys.argv[3])
draft.close()
workplace.close()
"""


def from_another_program(workplace: Workplace, piece: str, words: str) -> None:
    subprocess.run(
        [sys.executable, "-c", SHELL, str(workplace.data.path), piece, words], check=True, timeout=60
    )  # fmt: skip


def test_what_another_program_writes_comes_onto_an_idle_page(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    with opened(qtbot, workplace, "writing", piece) as window:
        rescuing(window)
        window.idle()
        from_another_program(workplace, piece, "asubuhi\n")
        qtbot.waitUntil(lambda: shown(window) == POEM + "asubuhi\n", timeout=LONG)
        type_much(window)
        window.idle()
        draft = open_draft(workplace, piece)
        qtbot.waitUntil(lambda: draft.text() == WORDS + POEM + "asubuhi\n", timeout=LONG)
        draft.close()


def test_a_piece_rewritten_by_another_program_is_shown_anew_and_nothing_comes_back(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, piece = written
    replace_text(workplace, piece, "# Moja\n\nkwanza\n\n# Mbili\n\npili\n")
    second = open_draft(workplace, piece).sections[1].id
    with opened(qtbot, workplace, "writing", piece) as window:
        rescuing(window)
        controller = window.pages.writing.controller
        controller.show_section(second)
        qtbot.waitUntil(lambda: "pili" in shown(window), timeout=LONG)
        elsewhere = Workplace(workplace.data, workplace._environment)
        replace_text(elsewhere, piece, "# Tatu\n\ntatu\n")
        elsewhere.close()
        qtbot.waitUntil(lambda: "tatu" in shown(window), timeout=LONG)
        window.idle()
        assert piece_text(workplace, piece) == "# Tatu\n\ntatu\n"
        assert QApplication.focusWidget() is window.pages.writing.editor
