"""Statistics and goals, over desks and languages, in the window's words and in the shell's."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from writerdesk.actions.statistics import day_goal, set_day_goal, set_piece_goal, statistics
from writerdesk.actions.time import correct, note_pasted
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft
from writerdesk.cli.statistics_commands import days_csv, statistics_document
from writerdesk.drafts.importing import import_text
from writerdesk.errors import Usage


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


def now_ms() -> int:
    return round(datetime.now(UTC).timestamp() * 1000)


def write(place: Workplace, piece: str, text: str, at_ms: int | None = None) -> None:
    draft = open_draft(place, piece)
    section = draft.sections[-1].id
    draft.record(section, len(draft.journal(section).load()), 0, text, at_ms or now_ms())
    draft.close()


def document(place: Workplace, **wanted: Any) -> dict[str, Any]:
    return statistics_document(statistics(place, **wanted))


def test_languages_and_days_stand_apart(place: Workplace) -> None:
    english = new_piece(place, title="A walk", language="en")
    hindi = new_piece(place, title="सैर", language="hi-IN")
    write(place, english, "one two three ")
    write(place, hindi, "एक दो ")
    write(place, english, "four ", now_ms() - 3 * 86_400_000)
    shown = document(place)
    assert [row["net"] for row in shown["days"] if row["language"] == "en"] == [1, 3]
    assert {row["language"]: row["net"] for row in shown["languages"]} == {"en": 4, "hi": 2}
    assert {row["piece"]: row["counts"]["words"] for row in shown["pieces"]} == {english: 4, hindi: 2}
    assert [row["net"] for row in document(place, since=shown["today"])["languages"]] == [3, 2]
    assert [row["piece"] for row in document(place, piece=hindi)["pieces"]] == [hindi]


def test_an_import_is_counted_but_was_not_written(place: Workplace) -> None:
    piece = import_text(place.personal(), "# One\n\nsome words here\n", language="en", title="Old")
    shown = document(place)
    assert shown["pieces"][0]["counts"]["words"] == 4
    assert (shown["days"], shown["pieces"][0]["added"]) == ([], 0)
    write(place, piece, "and two")
    assert document(place)["pieces"][0]["added"] == 2


def test_where_words_are_not_parted_letters_are_told(place: Workplace) -> None:
    piece = new_piece(place, title="雨", language="ja")
    write(place, piece, "ふるいけや")
    shown = document(place)
    assert (shown["unit"], shown["days"][0]["net"]) == ("letters", 5)
    assert document(place, unit="graphemes")["days"][0]["net"] == 5
    with pytest.raises(Usage, match="statistics/unit"):
        document(place, unit="pages")


def test_a_day_goal_counts_what_was_written_by_hand_and_stayed(place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en-GB")
    assert day_goal(place, "en") is None
    set_day_goal(place, "en", "words", 5)
    write(place, piece, "one two three four ")
    note_pasted(place.personal(), piece, "two words", now_ms())
    write(place, piece, "two words")
    goal = day_goal(place, "en-US")
    assert goal is not None
    assert (goal.reached, goal.amount) == (4, 5)
    write(place, piece, "\nfive six")
    assert [(one.language, one.reached) for one in statistics(place).goals] == [("en", 6)]
    set_day_goal(place, "en", "words", 0)
    assert statistics(place).goals == ()


def test_a_piece_has_the_goal_that_its_writer_set(place: Workplace) -> None:
    piece = new_piece(place, title="Short", language="en")
    write(place, piece, "one two three")
    assert document(place)["pieces"][0]["target"] is None
    set_piece_goal(place, piece, "words", 12, "2027-01-31")
    (row,) = statistics(place).pieces
    assert row.target is not None
    assert (row.reached, row.target.least, row.target.due, row.target.own) == (3, 12, "2027-01-31", True)
    for unit, amount, due, code in (
        ("pages", 3, None, "goal/unit"),
        ("words", -1, None, "goal/amount"),
        ("words", 1, "soon", "goal/due"),
    ):
        with pytest.raises(Usage, match=code):
            set_piece_goal(place, piece, unit, amount, due)


def test_corrections_are_in_the_minutes_of_the_day_and_the_csv_is_rfc_4180(place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    write(place, piece, "one two")
    correct(place, piece, 30, "on paper")
    found = statistics(place)
    table = list(csv.reader(io.StringIO(days_csv(found), newline=""), strict=True))
    assert table[0] == ["day", "language", "unit", "added", "removed", "net", "pasted", "minutes"]
    assert table[1] == [found.today, "en", "words", "2", "0", "2", "0", "30"]
    assert days_csv(found).count("\r\n") == 2
