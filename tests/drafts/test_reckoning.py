"""What was written by day is exact: growth and shrinkage of what was typed, whatever was folded meanwhile."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts.writing import PLACES, edit
from writerdesk.drafts import pieces
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.reckoning import count_piece, reckon
from writerdesk.drafts.rewriting import remove_section
from writerdesk.drafts.snapshots import pack
from writerdesk.drafts.time_log import sessions_of
from writerdesk.errors import Bug
from writerdesk.languages.counting import count_units
from writerdesk.storage.desk import Desk

DELHI = ZoneInfo("Asia/Kolkata")
START = round(datetime(2026, 11, 22, 10, 0, tzinfo=DELHI).timestamp() * 1000)


def amounts(desk: Desk, unit: str = "words") -> dict[str, tuple[int, int, int]]:
    reckon(desk, DELHI)
    return {one.day: (one.added, one.removed, one.pasted) for one in desk.read(rows.amounts) if one.unit == unit}


def type_words(draft: Draft, section: str, text: str, at_ms: int = START, every: int = 200) -> int:
    journal = draft.journal(section)
    place = len(journal.load())
    for n, letter in enumerate(text):
        journal.record(place + n, 0, letter, at_ms + n * every)
        journal.commit()
    return at_ms + (len(text) - 1) * every


def test_typing_and_deleting_stand_apart(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    end = type_words(draft, section, "one two three four five")
    for n in range(5):  # five backspaces: “five” and the space before it
        draft.record(section, 22 - n, 1, "", end + 200 * n)
        draft.journal(section).commit()
    assert amounts(desk) == {"2026-11-22": (5, 1, 0)}
    assert amounts(desk) == {"2026-11-22": (5, 1, 0)}, "reckoned once"
    assert amounts(desk, "letters") == {"2026-11-22": (19, 4, 0)}


def test_a_word_written_over_is_one_off_and_one_on(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    type_words(draft, section, "a good day")
    draft.record(section, 2, 4, "very fine", START + 60_000)
    draft.flush()
    assert amounts(desk) == {"2026-11-22": (5, 1, 0)}


def test_folding_takes_nothing_from_it(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    end = type_words(draft, section, "one two ")
    draft.journal(section).fold()
    end = type_words(draft, section, "three four ", end + 60_000)
    draft.journal(section).fold()
    assert amounts(desk) == {"2026-11-22": (4, 0, 0)}
    type_words(draft, section, "five", end + 30_000)
    draft.journal(section).fold()
    assert amounts(desk) == {"2026-11-22": (5, 0, 0)}
    (session,) = sessions_of(desk.read(rows.all_stretches))
    # 8, 11 and 4 letters, 200 ms from one to the next, and the pauses between
    assert session.counted_ms == 7 * 200 + 60_000 + 10 * 200 + 30_000 + 3 * 200
    left = desk.read(lambda c: c.execute("SELECT count(*) FROM aside_batches").fetchone()[0])
    assert left == 0, "what is reckoned is not kept twice"


def test_a_section_that_is_removed_was_written_all_the_same(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    type_words(draft, section, "one two three")
    draft.close()
    desk.write(lambda c: remove_section(c, piece, section, datetime.now(DELHI)))
    assert amounts(desk) == {"2026-11-22": (3, 0, 0)}


def test_what_is_imported_or_replaced_as_a_whole_was_not_written_here(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all("A text of seven words came in.\n", START)
    type_words(draft, section, "Mine.", START + 10_000)
    draft.replace_all("Another one.\n", START + 20_000)
    assert amounts(desk) == {"2026-11-22": (1, 0, 0)}
    assert sum(one.counted_ms for one in sessions_of(desk.read(rows.all_stretches))) == 4 * 200


def test_pasting_is_shown_apart(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    end = type_words(draft, section, "Mine ")
    desk.write(lambda c: rows.note_paste(c, piece, end + 100, pack("from elsewhere\n\ncame this")))
    draft.record(section, 5, 0, "from elsewhere\n\ncame this", end + 100)
    draft.flush()
    assert amounts(desk) == {"2026-11-22": (5, 0, 4)}
    assert amounts(desk) == {"2026-11-22": (5, 0, 4)}


def test_over_midnight_each_day_has_its_words(desk: Desk, piece: str, section: str) -> None:
    midnight = round(datetime(2026, 11, 23, tzinfo=DELHI).timestamp() * 1000)
    draft = Draft(desk, piece)
    type_words(draft, section, "late early on", midnight - 1000)  # five letters before, the rest after
    assert amounts(desk) == {"2026-11-22": (1, 0, 0), "2026-11-23": (2, 0, 0)}


def test_two_programs_reckon_each_batch_once(desk: Desk, piece: str, section: str) -> None:
    other = Desk.open(desk.folder)
    try:
        draft = Draft(desk, piece)
        type_words(draft, section, "one two three")
        assert [reckon(desk, DELHI), reckon(other, DELHI)] == [True, False]
        assert amounts(other) == {"2026-11-22": (3, 0, 0)}
    finally:
        other.close()


def test_counts_of_a_piece_come_from_its_sections(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all("# One\n\nA b c.\n\n# Two\n\nD e.\n", START)
    assert count_piece(desk, piece)["words"] == 7
    last = draft.sections[-1].id
    type_words(draft, last, " f g")
    assert count_piece(desk, piece)["words"] == 9
    kept = desk.read(lambda c: rows.counts_of(c, piece))
    assert [counts["words"] for _, _, _, counts in kept] == [4, 5]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(PLACES, st.booleans()), max_size=12))
def test_added_less_removed_is_what_the_text_grew(
    desk: Desk, steps: list[tuple[tuple[float, float, str], bool]]
) -> None:
    own = desk.write(lambda c: pieces.create_piece(c, language="hi", title="", kind="story", now="2026"))
    section = desk.read(lambda c: pieces.sections(c, own)[0].id)
    draft, text = Draft(desk, own), ""
    for n, (place, folds) in enumerate(steps):
        operation, text = edit(text, place)
        draft.record(section, *operation, START + n)
        if folds:
            draft.journal(section).fold()
    draft.flush()
    reckon(desk, DELHI)
    counted = count_units(text, "hi")
    grown = {one.unit: one.added - one.removed for one in desk.read(rows.amounts) if one.piece == own}
    # Line ends of other kinds than ours part no paragraphs, but the clusters round them.
    for unit in ("words", "letters") if "\r" in text else ("words", "letters", "graphemes"):
        assert grown.get(unit, 0) == getattr(counted, unit), unit
    assert count_piece(desk, own)["words"] == counted.words


def test_measured_time_cannot_be_changed(desk: Desk, piece: str, section: str) -> None:
    type_words(Draft(desk, piece), section, "one two")
    reckon(desk, DELHI)
    for statement in ("DELETE FROM time_stretches", "UPDATE time_stretches SET began_ms = 0, ended_ms = 9"):
        with pytest.raises(Bug, match="measured time"):
            desk.write(lambda c, s=statement: c.execute(s))  # type: ignore[misc]


def test_tidying_what_was_pasted_writes_nothing(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    pasted, tidy = '"These  words"  came --- from there.', "“These words” came — from there."
    desk.write(lambda c: rows.note_paste(c, piece, START, pack(pasted)))
    draft.record(section, 0, 0, pasted, START)
    draft.record(section, 0, len(pasted), tidy, START + 1_000)
    draft.flush()
    assert amounts(desk) == {"2026-11-22": (5, 0, 5)}
