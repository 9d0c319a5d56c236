"""The writer's own time: measured from keystrokes, corrected only by the writer, claimed in the process record."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.scene import DOHA, SECOND
from writerdesk.actions.process import process_shown, record_save
from writerdesk.actions.time import all_times, correct, time_csv, time_of
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, replace_text
from writerdesk.errors import Usage

NOON = 1_795_330_800_000  # 22 November 2026, 07:00 UTC


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


def mine(place: Workplace) -> str:
    return new_piece(place, title="धीरज, “a title”", language="hi", kind="poem")


def write_for(place: Workplace, piece: str, minutes: float, start: int = NOON) -> int:
    """Keys five seconds apart, for so many minutes."""
    draft = open_draft(place, piece)
    section = draft.sections[0].id
    length = len(draft.journal(section).load())
    for n in range(round(minutes * 12) + 1):
        draft.record(section, length + n, 0, "क", start + n * 5_000)
        draft.journal(section).commit()
    draft.close()
    return start + round(minutes * 60_000)


def minutes_claimed(place: Workplace, piece: str) -> list[int]:
    return [entry.minutes for entry in process_shown(place.personal(), piece).entries]


def test_time_near_keystrokes_is_claimed_once_and_a_started_minute_waits(place: Workplace) -> None:
    piece = mine(place)
    end = write_for(place, piece, 2.5)
    record_save(place.personal(), piece, "one")
    end = write_for(place, piece, 1.25, end + 600_000)  # ten minutes of tea are nobody's
    record_save(place.personal(), piece, "two")
    write_for(place, piece, 0.5, end + 10_000)
    record_save(place.personal(), piece, "three")
    # 2:30, then 3:45 in all, then ten seconds of pause and 0:30 more: 4:25
    assert minutes_claimed(place, piece) == [2, 1, 1]
    assert time_of(place, piece).measured_seconds == 265


def test_putting_a_whole_text_takes_no_time(place: Workplace) -> None:
    piece = mine(place)
    replace_text(place, piece, DOHA)
    replace_text(place, piece, SECOND)
    assert minutes_claimed(place, piece) == [0, 0]
    assert all_times(place) == []


def test_the_idle_limit_is_the_writers(place: Workplace) -> None:
    piece = mine(place)
    end = write_for(place, piece, 1)
    write_for(place, piece, 1, end + 100_000)
    assert time_of(place, piece).measured_seconds == 220
    place.settings.set("time.idle_seconds", 60)
    shown = time_of(place, piece)
    assert (shown.measured_seconds, shown.idle_seconds, len(shown.sessions)) == (120, 60, 2)


def test_a_correction_stands_beside_what_was_measured(place: Workplace) -> None:
    piece = mine(place)
    write_for(place, piece, 3)
    before = time_of(place, piece)
    shown = correct(place, piece, 40, "drafted  in a notebook\n", "2026-11-20")
    assert (shown.minutes, shown.measured_seconds, shown.corrected_minutes) == (43, 180, 40)
    assert shown.sessions == before.sessions
    assert (shown.corrections[0].reason, shown.corrections[0].day) == ("drafted in a notebook", "2026-11-20")
    record_save(place.personal(), piece, "one")
    assert minutes_claimed(place, piece) == [43]
    correct(place, piece, -10, "the cat slept on the keys")
    record_save(place.personal(), piece, "two")
    write_for(place, piece, 12, NOON + 86_400_000)
    record_save(place.personal(), piece, "three")
    # What was claimed too much is taken off what comes next: 43 − 10 + 12 = 45
    assert minutes_claimed(place, piece) == [43, 0, 2]


@pytest.mark.parametrize(
    ("minutes", "reason", "day", "code"),
    [
        (5, "  ", None, "time/reason"),
        (0, "why", None, "time/minutes"),
        (1441, "why", None, "time/minutes"),
        (-1, "nothing was written yet", None, "time/minutes"),
        (5, "why", "tomorrow", "time/day"),
        (5, "why", "9999-01-01", "time/day"),
    ],
)
def test_what_is_no_correction_is_refused(
    place: Workplace, minutes: int, reason: str, day: str | None, code: str
) -> None:
    piece = mine(place)
    with pytest.raises(Usage, match=code):
        correct(place, piece, minutes, reason, day)
    assert time_of(place, piece).corrections == ()


def test_the_csv_is_rfc_4180(place: Workplace) -> None:
    piece = mine(place)
    write_for(place, piece, 2)
    correct(place, piece, 5, 'read "aloud", twice', "2026-11-22")
    text = time_csv(place, piece)
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == 3
    header, session, correction = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert header == ["piece", "title", "language", "kind", "day", "began", "ended", "seconds", "reason"]
    assert (session[1], session[3], session[7]) == ("धीरज, “a title”", "session", "120")
    assert (correction[3], correction[4], correction[7], correction[8]) == (
        "correction", "2026-11-22", "300", 'read "aloud", twice',
    )  # fmt: skip
