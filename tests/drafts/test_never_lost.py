"""Whatever happens between two keys (folds, kills, restores, undo), the text is the one that was typed."""

from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts.conftest import NOW
from tests.drafts.writing import PLACES, edit
from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.history import ALWAYS_KEPT, BYTES_A_CHARACTER, Edit
from writerdesk.drafts.journal import SectionJournal
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk

AT = 1_795_374_000_000
DEEDS = ("commit", "fold", "kill", "undo", "undo", "keep", "restore", "reopen")
STEPS = st.lists(PLACES | st.sampled_from(DEEDS), max_size=30)
NUMBERS = itertools.count()


class Writer:
    """One who writes a piece of one section, and knows what must stand there."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.desk = Desk.create(folder / f"first {next(NUMBERS)}", "village")
        self.piece = self.desk.write(lambda c: pieces.create_piece(c, language="und", title="t", kind="story", now=NOW))
        self.text, self.since, self.kept = "", [""], ""
        self.open()

    def open(self) -> None:
        self.draft = Draft(self.desk, self.piece, clock=lambda: AT)
        self.section = self.draft.sections[0].id
        assert self.draft.journal(self.section).load() == self.text

    def do(self, step: tuple[float, float, str] | str) -> None:
        if isinstance(step, tuple):
            operation, self.text = edit(self.text, (step[0], step[1], step[2].replace("#", "x")))
            self.draft.record(self.section, *operation)
            self.since.append(self.text)
            return
        getattr(self, step)()

    def commit(self) -> None:
        self.draft.flush()
        self.since = [self.text]

    def fold(self) -> None:
        self.draft.journal(self.section).fold()
        self.since = [self.text]

    def kill(self) -> None:
        """What stands in the files at this moment is all that a killed program leaves."""
        folder = self.root / f"killed {next(NUMBERS)}"
        folder.mkdir()
        for name in ("desk.sqlite3", "desk.sqlite3-wal"):
            shutil.copy(self.desk.folder / name, folder / name)
        abandoned, self.desk = self.desk, Desk.open(folder)
        abandoned.close()
        assert self.desk.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
        self.text = Draft(self.desk, self.piece).text()
        assert self.text in self.since
        self.since = [self.text]
        self.open()

    def undo(self) -> None:
        edits = self.draft.history(self.section, 5)
        self.since = [self.text]
        if edits:
            position, removed, inserted, _ = edits[-1]
            end = position + len(inserted)
            assert self.text[position:end] == inserted
            self.do_edit(position, len(inserted), removed)

    def do_edit(self, position: int, deleted: int, inserted: str) -> None:
        self.draft.record(self.section, position, deleted, inserted)
        self.text = self.text[:position] + inserted + self.text[position + deleted :]
        self.since.append(self.text)

    def keep(self) -> None:
        self.kept = self.draft.keep_version("one")
        self.versioned = self.text
        self.since = [self.text]

    def restore(self) -> None:
        if not self.kept:
            return
        seen = self.text
        self.draft.restore(self.kept)
        self.draft.flush()
        journal = self.draft.journal(self.section)
        journal.commit()
        for position, deleted, inserted in journal.catch_up():
            seen = seen[:position] + inserted + seen[position + deleted :]
        self.text = self.versioned
        assert seen == self.text
        self.since = [self.text]

    def reopen(self) -> None:
        self.draft.close()
        folder = self.desk.folder
        self.desk.close()
        self.desk = Desk.open(folder)
        self.since = [self.text]
        self.open()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_edits_folds_kills_restores_and_undos_give_the_typed_text(
    tmp_path: Path, steps: list[tuple[float, float, str] | str]
) -> None:
    writer = Writer(tmp_path)
    for step in steps:
        writer.do(step)
    assert writer.draft.text() == writer.text
    writer.reopen()
    assert writer.draft.text() == writer.text
    led_back(writer.text, writer.draft.history(writer.section, 1000))
    writer.desk.close()


def led_back(text: str, edits: list[Edit]) -> list[str]:
    """The texts that undo leads through; each edit must fit the text after it."""
    texts = [text]
    for position, removed, inserted, _ in reversed(edits):
        assert text[position : position + len(inserted)] == inserted
        text = text[:position] + removed + text[position + len(inserted) :]
        texts.append(text)
    return texts


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PLACES | st.sampled_from(["fold", "reopen", "commit"]), max_size=25))
def test_history_leads_back_through_what_stood_there_to_the_beginning(
    desk: Desk, steps: list[tuple[float, float, str] | str]
) -> None:
    piece = desk.write(lambda c: pieces.create_piece(c, language="ff", title="t", kind="story", now=NOW))
    section = desk.read(lambda c: pieces.sections(c, piece)[0].id)
    journal, text, stood = SectionJournal(desk, section), "", [""]
    for step in steps:
        if isinstance(step, tuple):
            operation, text = edit(text, step)
            journal.record(*operation, AT)
            stood.append(text)
        elif step == "reopen":
            journal.close()
            journal = SectionJournal(desk, section)
        else:
            getattr(journal, step)()
    journal.commit()
    edits = Draft(desk, piece).history(section, 1000)
    back = led_back(text, edits)
    assert back[-1] == ""
    # Letters typed in a row are one step: every text that undo shows stood there, in that order.
    left = iter(reversed(stood))
    assert all(shown in left for shown in back)
    few = Draft(desk, piece).history(section, 3)
    assert few == edits[-3:]


@pytest.mark.parametrize("bad", ["\ud800", "a\udc00b", "\0"])
def test_half_a_character_is_refused_with_a_sentence(desk: Desk, piece: str, bad: str) -> None:
    draft = Draft(desk, piece)
    with pytest.raises(Refused, match="position") as caught:
        draft.record(draft.sections[0].id, 0, 0, bad)
    assert caught.value.next
    assert draft.text() == ""


TWO = st.lists(
    st.tuples(st.integers(0, 1), PLACES | st.sampled_from(["commit", "catch up", "fold", "reopen"])), max_size=20
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TWO)
def test_two_programs_in_one_section_end_with_one_text_that_holds_both(
    desk: Desk, steps: list[tuple[int, tuple[float, float, str] | str]]
) -> None:
    piece = desk.write(lambda c: pieces.create_piece(c, language="ur", title="t", kind="story", now=NOW))
    section = desk.read(lambda c: pieces.sections(c, piece)[0].id)
    desks = [desk, Desk.open(desk.folder)]
    journals = [SectionJournal(each, section) for each in desks]
    seen = [journal.load() for journal in journals]
    feathers = 0

    def catch_up(who: int) -> None:
        for position, deleted, inserted in journals[who].catch_up():
            seen[who] = seen[who][:position] + inserted + seen[who][position + deleted :]

    for who, step in steps:
        if isinstance(step, tuple):
            operation, seen[who] = edit(seen[who], (step[0], 0.0, step[2] + "🪶"))
            journals[who].record(*operation, AT)
            feathers += 1
        elif step == "catch up":
            catch_up(who)
        elif step == "reopen":
            journals[who].close()
            journals[who] = SectionJournal(desks[who], section)
            seen[who] = journals[who].load()
        else:
            getattr(journals[who], step)()
    for _ in range(2):
        for who, journal in enumerate(journals):
            journal.commit()
            catch_up(who)
    text = desk.read(lambda c: pieces.section_text(c, section)[0])
    assert seen[0] == seen[1] == text
    assert text.count("🪶") == feathers
    led_back(text, Draft(desks[1], piece).history(section, 1000))
    desks[1].close()


def test_what_was_flushed_is_forced_to_the_disk_at_once(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    section = draft.sections[0].id
    desk.sync()
    for n, force in enumerate((draft.flush, draft.close)):
        before = desk.syncs
        draft.record(section, n, 0, "a")
        assert draft.at_risk
        force()
        assert desk.syncs > before
        assert not draft.at_risk


def test_history_stays_within_what_was_typed(desk: Desk, piece: str, section: str) -> None:
    journal = SectionJournal(desk, section)
    journal.load()
    noise = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(120_000))
    typed = 0
    for _ in range(4):
        journal.record(0, 0, noise, AT)
        journal.fold()
        journal.record(0, len(noise), "", AT)
        journal.fold()
        typed += len(noise)
    size = desk.read(lambda c: c.execute("SELECT sum(length(packed)) FROM history").fetchone()[0])
    assert size <= max(ALWAYS_KEPT, BYTES_A_CHARACTER * typed)
    imported = "".join(random.Random(1).choices([chr(0x4E00 + n) for n in range(20_000)], k=200_000))
    desk.write(lambda c: pieces.add_section(c, piece, 1, text=imported, now=NOW, section_id="imported"))
    other = SectionJournal(desk, "imported")
    other.record(0, len(imported), "", AT)
    other.commit()
    assert led_back("", Draft(desk, piece).history("imported", 9))[-1] == imported
    other.fold()
    assert Draft(desk, piece).history("imported", 9) == []


def test_what_was_deleted_as_a_whole_is_in_the_history_of_a_section_of_usual_size(desk: Desk, piece: str) -> None:
    text = "Usiku wa manane nyota zilianguka. " * 3000
    desk.write(lambda c: pieces.add_section(c, piece, 1, text=text, now=NOW, section_id="imported"))
    journal = SectionJournal(desk, "imported")
    journal.record(0, len(text), "", AT)
    journal.fold()
    assert Draft(desk, piece).history("imported", 9) == [Edit(0, text, "")]


def test_history_ends_at_the_text_that_was_loaded_where_that_is_asked(desk: Desk, piece: str, section: str) -> None:
    first = Draft(desk, piece)
    first.record(section, 0, 0, "moja ")
    first.close()
    draft = Draft(desk, piece)
    assert draft.journal(section).load() == "moja "
    draft.record(section, 5, 0, "mbili")
    draft.flush()
    assert draft.history(section, 9, as_loaded=True) == [Edit(0, "", "moja ")]
    assert draft.history(section, 9) == [Edit(0, "", "moja "), Edit(5, "", "mbili")]
    draft.journal(section).fold()
    assert draft.history(section, 9, as_loaded=True) == []
