"""After a session that ended badly: what stands, what was rescued, what was there before."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.drafts.test_rescue import leave_behind
from writerdesk.actions.recovering import (
    compare_with_before,
    crash_report,
    finish_recovery,
    what_was_recovered,
)
from writerdesk.actions.session import begin_session, end_session, needs_recovery
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, piece_text, replace_text
from writerdesk.drafts.versions import list_versions, version_text

# A person types into a piece through the journal and is killed; what is printed was stored.
TYPING = """
import os, sys
from pathlib import Path
from writerdesk.actions.session import begin_session
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import open_draft
workplace = Workplace(Path(sys.argv[1]), os.environ)
begin_session(workplace)
draft = open_draft(workplace, sys.argv[2])
section = draft.sections[-1].id
place = len(draft.journal(section).load())
for letter in sys.argv[3]:
    draft.record(section, place, 0, letter)
    place += len(letter)
draft.flush()
print("stored", flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    return own_workplace(tmp_path)


def typed_and_killed(workplace: Workplace, piece: str, words: str, python: str) -> None:
    workplace.close()
    done = subprocess.run(
        [python, "-c", TYPING, str(workplace.data.path), piece, words], capture_output=True, check=False, timeout=60
    )
    assert done.stdout == b"stored\n", done.stderr


def section_of(workplace: Workplace, piece: str) -> str:
    return open_draft(workplace, piece).sections[-1].id


def kinds(workplace: Workplace, piece: str) -> list[str]:
    desk = workplace.desk_of_piece(piece)
    return [one.kind for one in desk.read(lambda c: list_versions(c, piece))]


def test_after_a_kill_the_last_words_are_shown_and_kept(workplace: Workplace, python: str) -> None:
    piece = new_piece(workplace, title="عطر", language="ar", kind="poem")
    replace_text(workplace, piece, "# الأول\n\nقديم\n\n# الثاني\n\nقِفا نَبكِ\n")
    open_draft(workplace, piece).keep_version("before")
    typed_and_killed(workplace, piece, "مِن ذِكرى حَبيبٍ", python)
    assert needs_recovery(workplace)

    for _ in range(2):  # looking twice keeps one version
        found = what_was_recovered(workplace)
        (one,) = found.pieces
        assert (one.piece, one.title, one.section, one.number) == (piece, "عطر", "الثاني", 2)
        assert one.last_words == "مِن ذِكرى حَبيبٍ"
        assert one.since_version == len("من ذكرى حبيب"), "grapheme clusters: marks are part of their letters"
        assert datetime.now(UTC) - datetime.fromisoformat(one.typed_at) < timedelta(minutes=1)
        assert not found.rescued
        assert not found.troubles
        assert kinds(workplace, piece).count("crash") == 1
        desk = workplace.desk_of_piece(piece)
        assert desk.read(lambda c, kept=one.kept: version_text(c, piece, kept)).endswith("حَبيبٍ")  # type: ignore[misc]

    told = compare_with_before(workplace, piece, one.before)
    assert told.old.endswith("قِفا نَبكِ\n")
    assert "".join(one.text for one in told.stretches if one.mark == "insert") == "مِن ذِكرى حَبيبٍ"
    assert not [one for one in told.stretches if one.mark == "delete"]
    assert finish_recovery(workplace) == []
    assert not needs_recovery(workplace)
    workplace.close()


@pytest.mark.parametrize("put_back", [True, False])
def test_rescued_text_comes_back_once(workplace: Workplace, put_back: bool, python: str) -> None:
    piece = new_piece(workplace, title="Mvua", language="sw")
    replace_text(workplace, piece, "Mvua ")
    section = section_of(workplace, piece)
    typed_and_killed(workplace, piece, "ilinyesha", python)
    folder = workplace.data.rescue_folders[0]
    folder.parent.mkdir(exist_ok=True)
    leave_behind(workplace.desk("personal"), piece, section, folder, "Mvua ilinyesha usiku kucha")
    (line,) = what_was_recovered(workplace).rescued
    assert (line.title, line.fate, line.characters) == ("Mvua", "back", len("Mvua ilinyesha usiku kucha"))
    assert piece_text(workplace, piece) == "Mvua ilinyesha", "nothing is put back unasked"
    assert finish_recovery(workplace, put_back=put_back) == ([piece] if put_back else [])
    expected = "Mvua ilinyesha usiku kucha" if put_back else "Mvua ilinyesha"
    assert piece_text(workplace, piece) == expected
    desk = workplace.desk_of_piece(piece)
    texts = desk.read(lambda c: [version_text(c, piece, one.id) for one in list_versions(c, piece)])
    assert texts.count("Mvua ilinyesha usiku kucha") == 1
    assert "Mvua ilinyesha" in texts
    assert not needs_recovery(workplace)
    assert finish_recovery(workplace) == []
    assert piece_text(workplace, piece) == expected
    workplace.close()


def test_rescued_text_whose_section_is_gone_becomes_a_piece(workplace: Workplace) -> None:
    piece = new_piece(workplace, title="Mvua", language="sw")
    begin_session(workplace)
    folder = workplace.data.rescue_folders[0]
    leave_behind(workplace.personal(), piece, "0000", folder, "Mvua\r\nkubwa")
    assert [one.fate for one in what_was_recovered(workplace).rescued] == ["piece"]
    (made,) = finish_recovery(workplace, title="Rescued")
    assert piece_text(workplace, made) == "Mvua\r\nkubwa"
    assert not needs_recovery(workplace)
    workplace.close()


def test_a_session_that_ends_well_leaves_nothing_but_rescued_text_waits(workplace: Workplace) -> None:
    assert not needs_recovery(workplace)
    begin_session(workplace)
    assert needs_recovery(workplace)
    end_session(workplace)
    assert not needs_recovery(workplace)
    begin_session(workplace)
    leave_behind(workplace.personal(), "p", "s", workplace.data.rescue_folders[0], "words")
    end_session(workplace)
    assert needs_recovery(workplace)
    workplace.close()


def test_a_damaged_desk_is_told_of_and_its_rescued_text_waits(workplace: Workplace) -> None:
    piece = new_piece(workplace, title="Mvua", language="sw")
    section = section_of(workplace, piece)
    begin_session(workplace)
    leave_behind(workplace.personal(), piece, section, workplace.data.rescue_folders[0], "Mvua")
    workplace.close()
    file = workplace.data.desk_folder("personal") / "desk.sqlite3"
    file.write_bytes(b"not a database, " * 400)
    again = Workplace(workplace.data, workplace._environment)
    found = what_was_recovered(again)
    assert [(one.desk, one.code) for one in found.troubles] == [("personal", "desk/damaged")]
    assert [one.fate for one in found.rescued] == ["waits"]
    assert finish_recovery(again) == []
    assert needs_recovery(again), "the text is offered again once the desk is whole"
    again.close()


def test_a_mark_that_cannot_be_read_is_a_mark(workplace: Workplace) -> None:
    piece = new_piece(workplace, title="Mvua", language="sw")
    replace_text(workplace, piece, "Mvua\n")
    mark = workplace.data.state_folder / "session.json"
    mark.parent.mkdir(exist_ok=True)
    mark.write_bytes(b"\xff\x00")
    assert needs_recovery(workplace)
    assert [one.piece for one in what_was_recovered(workplace).pieces] == [piece]
    finish_recovery(workplace)
    assert not needs_recovery(workplace)
    workplace.close()


def test_the_crash_file_can_be_read(workplace: Workplace) -> None:
    assert crash_report(workplace) == ""
    begin_session(workplace)
    (workplace.data.state_folder / "crash.txt").write_text("builtins.ValueError\n", encoding="utf-8")
    assert what_was_recovered(workplace).crash_file.endswith("crash.txt")
    assert crash_report(workplace) == "builtins.ValueError\n"
    json.loads((workplace.data.state_folder / "session.json").read_bytes())
    workplace.close()
