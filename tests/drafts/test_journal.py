"""The journal of a section: what was typed is what is read, whatever happens in between."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts.conftest import NOW
from tests.drafts.writing import PLACES, edit
from writerdesk.drafts import pieces
from writerdesk.drafts.journal import SectionJournal
from writerdesk.errors import Bug, DiskProblem, Refused
from writerdesk.storage.desk import Desk

START_MS = 1_795_374_000_000
LINE = "mvua ilinyesha"


def stored_text(desk: Desk, section: str) -> str:
    return desk.read(lambda c: pieces.section_text(c, section)[0])


def rows(desk: Desk, section: str, table: str) -> int:
    question = {
        "journal": "SELECT count(*) FROM journal WHERE section = ?",
        "snapshots": "SELECT count(*) FROM snapshots WHERE section = ?",
    }
    return int(desk.read(lambda c: c.execute(question[table], (section,)).fetchone()[0]))


def until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
    return True


def new_section(desk: Desk) -> str:
    def change(connection: sqlite3.Connection) -> str:
        piece = pieces.create_piece(connection, language="ur", title="t", kind="story", now=NOW)
        return pieces.sections(connection, piece)[0].id

    return desk.write(change)


STEPS = st.lists(PLACES | st.sampled_from(["commit", "fold", "reopen", "load"]), max_size=25)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_edits_commits_folds_and_reopenings_give_the_typed_text(
    desk: Desk, steps: list[tuple[float, float, str] | str]
) -> None:
    section = new_section(desk)
    journal, text, typed = SectionJournal(desk, section), "", 0
    for step in steps:
        if isinstance(step, tuple):
            operation, text = edit(text, step)
            journal.record(*operation, START_MS)
            typed += 1
        elif step == "commit":
            journal.commit()
            assert (journal.stored, journal.unsaved) == (typed, 0)
        elif step == "fold":
            journal.fold()
        elif step == "reopen":
            journal.close()
            journal, typed = SectionJournal(desk, section), 0
        else:
            assert journal.load() == text
    journal.close()
    assert stored_text(desk, section) == text
    assert SectionJournal(desk, section).load() == text


EDITORS = st.lists(st.tuples(st.integers(0, 1), PLACES | st.sampled_from(["commit", "catch up", "fold"])), max_size=20)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITORS)
def test_two_editors_of_one_section_end_with_one_text(
    desk: Desk, steps: list[tuple[int, tuple[float, float, str] | str]]
) -> None:
    section = new_section(desk)
    journals = [SectionJournal(desk, section), SectionJournal(desk, section)]
    seen = [journal.load() for journal in journals]
    typed = {"🪶": 0}
    for who, step in steps:
        journal = journals[who]
        if isinstance(step, tuple):
            operation, seen[who] = edit(seen[who], (step[0], 0.0, step[2] + "🪶"))
            journal.record(*operation, START_MS)
            typed["🪶"] += 1
        elif step == "commit":
            journal.commit()
        elif step == "fold":
            journal.fold()
        else:
            for operation in journal.catch_up():
                seen[who] = seen[who][: operation[0]] + operation[2] + seen[who][operation[0] + operation[1] :]
    for _ in range(2):
        for who, journal in enumerate(journals):
            journal.commit()
            for position, deleted, inserted in journal.catch_up():
                seen[who] = seen[who][:position] + inserted + seen[who][position + deleted :]
    assert seen[0] == seen[1] == stored_text(desk, section)
    assert seen[0].count("🪶") == typed["🪶"]


def test_typing_reaches_the_disk_by_itself_within_a_quarter_of_a_second(desk: Desk, section: str) -> None:
    other = Desk.open(desk.folder)
    journal = SectionJournal(desk, section)
    journal.load()
    for n, letter in enumerate("hujambo"):
        journal.record(n, 0, letter, START_MS + n)
    assert until(lambda: stored_text(other, section) == "hujambo")
    assert rows(other, section, "journal") == 1
    assert until(lambda: journal.stored == 7)
    other.close()


@pytest.mark.parametrize("bad", ["\ud800", "ab\udfffc", "\0", "x\0y"])
def test_what_no_file_can_hold_is_refused_and_the_rest_stays(desk: Desk, section: str, bad: str) -> None:
    journal = SectionJournal(desk, section)
    journal.record(0, 0, "mwanzo", START_MS)
    with pytest.raises(Refused) as caught:
        journal.record(6, 0, bad, START_MS)
    assert caught.value.code in {"text/nul", "text/surrogate"}
    journal.record(6, 0, "!", START_MS)
    journal.commit()
    assert stored_text(desk, section) == "mwanzo!"


@pytest.mark.parametrize("operation", [(3, 0, "x"), (0, 3, ""), (-1, 0, "x"), (1, 2, ""), (0, -1, "")])
def test_an_edit_outside_the_text_is_a_bug_and_changes_nothing(
    desk: Desk, section: str, operation: tuple[int, int, str]
) -> None:
    journal = SectionJournal(desk, section)
    journal.record(0, 0, "ab", START_MS)
    with pytest.raises(Bug):
        journal.record(*operation, START_MS)
    journal.commit()
    assert stored_text(desk, section) == "ab"


def test_the_journal_is_folded_after_two_thousand_operations(desk: Desk, section: str) -> None:
    journal = SectionJournal(desk, section)
    for n in range(1999):
        journal.record(n, 0, "x", START_MS)
    journal.commit()
    desk.sync()
    assert rows(desk, section, "snapshots") == 0
    journal.record(1999, 0, "y", START_MS)
    journal.commit()
    desk.sync()
    assert (rows(desk, section, "snapshots"), rows(desk, section, "journal")) == (1, 0)
    journal.record(0, 0, ">", START_MS)
    journal.commit()
    assert stored_text(desk, section) == ">" + "x" * 1999 + "y"


def test_after_a_minute_without_a_key_the_times_of_the_keys_are_gone(desk: Desk, section: str) -> None:
    journal = SectionJournal(desk, section, clock=lambda: START_MS + 59_999)
    journal.record(0, 0, "subira", START_MS)
    journal.close()
    assert rows(desk, section, "journal") == 1
    later = SectionJournal(desk, section, clock=lambda: START_MS + 60_000)
    assert later.load() == "subira"
    later.close()
    assert (rows(desk, section, "journal"), rows(desk, section, "snapshots")) == (0, 1)
    assert stored_text(desk, section) == "subira"


def test_only_one_snapshot_is_kept_and_numbers_are_never_used_again(desk: Desk, section: str) -> None:
    journal = SectionJournal(desk, section)
    numbers = [0]
    for n in range(5):
        journal.record(n, 0, str(n), START_MS)
        journal.fold()
        numbers.append(desk.read(lambda c: pieces.last_number(c, section)))
    assert (rows(desk, section, "journal"), rows(desk, section, "snapshots")) == (0, 1)
    assert numbers == sorted(set(numbers))
    assert stored_text(desk, section) == "01234"


def test_a_full_disk_keeps_the_typing_in_memory_until_there_is_room(desk: Desk, section: str) -> None:
    journal = SectionJournal(desk, section)
    journal.load()
    desk.write(lambda c: c.execute("PRAGMA max_page_count = 1").fetchone())  # SQLite: no page more than there are
    noise = "".join(chr(0x4E00 + n * 37 % 20000) for n in range(30_000))
    journal.record(0, 0, noise, START_MS)
    with pytest.raises(DiskProblem) as caught:
        journal.commit()
    assert caught.value.code == "disk/full"
    assert journal.problem is not None
    journal.record(len(noise), 0, "mwisho", START_MS)
    assert (journal.stored, journal.unsaved) == (0, 2)
    assert stored_text(desk, section) == ""
    desk.write(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone())
    assert until(lambda: journal.stored == 2)  # tried again by itself
    assert not journal.unsaved
    assert stored_text(desk, section) == noise + "mwisho"


def test_what_is_typed_in_a_section_that_somebody_removed_is_kept(desk: Desk, piece: str, section: str) -> None:
    journal = SectionJournal(desk, section)
    journal.record(0, 0, "usiku ", START_MS)
    journal.commit()
    desk.write(lambda c: pieces.remove_section(c, section))
    journal.record(6, 0, "mwema", START_MS)
    journal.commit()
    assert desk.read(lambda c: pieces.piece_text(c, piece)) == "usiku mwema"


@pytest.mark.parametrize("table", ["snapshots", "journal"])
def test_damage_inside_a_stored_text_is_said(desk: Desk, section: str, table: str, tmp_path: Path) -> None:
    journal = SectionJournal(desk, section)
    journal.record(0, 0, "habari " * 50, START_MS)
    journal.fold()
    journal.record(0, 0, "njema", START_MS)
    journal.commit()
    column = "text" if table == "snapshots" else "operations"
    cut_short = f"UPDATE {table} SET {column} = CAST(substr({column}, 1, 9) AS BLOB)"  # noqa: S608
    desk.write(lambda c: c.execute(cut_short))
    with pytest.raises(Exception, match="damaged") as caught:
        stored_text(desk, section)
    assert getattr(caught.value, "code", "") == "desk/damaged"


def test_a_letter_taken_out_between_two_changes_of_another_program_stays_out(desk: Desk) -> None:
    section = new_section(desk)
    desk.write(lambda c: pieces.append_operations(c, section, START_MS, [(0, 0, "abc")]))
    other_desk = Desk.open(desk.folder)
    own, other = SectionJournal(desk, section), SectionJournal(other_desk, section)
    own.load(), other.load()
    other.record(0, 1, "", START_MS)
    other.record(2, 0, "x", START_MS)
    other.commit()
    own.record(1, 1, "", START_MS)
    own.commit()
    other_desk.close()
    assert stored_text(desk, section) == "cx"
    assert own.seen() == "cx"


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(["type", "type", "back", "store", "see"])), max_size=40))
def test_two_programs_typing_in_one_line_lose_no_letter_and_agree(desk: Desk, deeds: list[tuple[int, str]]) -> None:
    """Each at its own place of the same line, on connections of their own, as two windows do."""
    section = new_section(desk)
    desk.write(lambda c: pieces.append_operations(c, section, START_MS, [(0, 0, LINE)]))
    other = Desk.open(desk.folder)
    journals = [SectionJournal(one, section) for one in (desk, other)]
    seen, carets = [journal.load() for journal in journals], [4, 4]
    typed: list[list[str]] = [[], []]
    letters = [cycle("აბგდევზთიკლმნოპ"), cycle("ሀለሐመሠረሰሸቀበተቸ")]

    def see(who: int) -> None:
        for position, deleted, inserted in journals[who].catch_up():
            seen[who] = seen[who][:position] + inserted + seen[who][position + deleted :]
            if position <= carets[who]:
                carets[who] = max(position, carets[who] - deleted) + len(inserted)

    for who, deed in deeds:
        if deed == "type":
            letter = next(letters[who])
            journals[who].record(carets[who], 0, letter, START_MS)
            seen[who] = seen[who][: carets[who]] + letter + seen[who][carets[who] :]
            carets[who] += 1
            typed[who].append(letter)
        elif deed == "back" and typed[who] and seen[who][carets[who] - 1] == typed[who][-1]:
            journals[who].record(carets[who] - 1, 1, "", START_MS)
            seen[who] = seen[who][: carets[who] - 1] + seen[who][carets[who] :]
            carets[who] -= 1
            typed[who].pop()
        elif deed == "store":
            journals[who].commit()
        elif deed == "see":
            see(who)
    for _ in range(2):
        for who, journal in enumerate(journals):
            journal.commit()
            see(who)
    other.close()
    assert seen[0] == seen[1] == stored_text(desk, section)
    assert sorted(seen[0]) == sorted([*LINE, *typed[0], *typed[1]])
