"""Time that is honest: only what lies between keystrokes, whatever clocks, zones, windows and machines do."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.drafts.clocks import note_clock, writers_zone
from writerdesk.drafts.time_log import (
    Correction,
    Stretch,
    local_day,
    sessions_of,
    stretches_of,
    whole_minutes,
)
from writerdesk.storage.desk import Desk

DELHI, BERLIN = ZoneInfo("Asia/Kolkata"), ZoneInfo("Europe/Berlin")


def ms(text: str, zone: ZoneInfo = DELHI) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


def keys(start: int, end: int, every: int = 5_000) -> list[int]:
    return list(range(start, end + 1, every))


def written(*moments: int, piece: str = "p", zone: ZoneInfo = DELHI) -> list[Stretch]:
    return stretches_of([(piece, at) for at in moments], None, zone)


def test_an_hour_of_steady_writing_is_an_hour() -> None:
    start = ms("2026-11-22T10:00:00")
    (session,) = sessions_of(written(*keys(start, start + 3_600_000)))
    assert (session.counted_ms, session.day) == (3_600_000, "2026-11-22")


def test_a_pause_within_the_limit_counts_and_a_longer_one_ends_the_session() -> None:
    start = ms("2026-11-22T10:00:00")
    moments = [*keys(start, start + 60_000), *keys(start + 180_000, start + 240_000)]  # two minutes between
    assert [session.counted_ms for session in sessions_of(written(*moments))] == [240_000]
    assert [session.counted_ms for session in sessions_of(written(*moments), 119_000)] == [60_000, 60_000]


def test_one_key_an_hour_is_no_time() -> None:
    start = ms("2026-11-22T10:00:00")
    assert sum(one.counted_ms for one in sessions_of(written(*keys(start, start + 36_000_000, 3_600_000)))) == 0


def test_a_machine_that_slept_and_a_clock_put_forward_are_gaps() -> None:
    start = ms("2026-11-22T10:00:00")
    later = start + 7 * 3_600_000
    moments = [*keys(start, start + 600_000), *keys(later, later + 300_000)]
    assert [one.counted_ms for one in sessions_of(written(*moments))] == [600_000, 300_000]


def test_a_clock_put_back_loses_nothing_and_counts_nothing_twice() -> None:
    start = ms("2026-11-22T10:00:00")
    moments = [*keys(start, start + 600_000), *keys(start - 3_600_000, start - 3_300_000)]
    assert [one.counted_ms for one in sessions_of(written(*moments))] == [600_000, 300_000]


def test_a_second_back_is_disorder_not_time() -> None:
    start = ms("2026-11-22T10:00:00")
    moments = [start, start + 10_000, start + 9_000, start + 10_500, start + 9_900, start + 12_000]
    assert [one.counted_ms for one in sessions_of(written(*moments))] == [12_000]


def test_over_midnight_each_day_has_its_part() -> None:
    start = ms("2026-11-22T23:50:00")
    (session,) = sessions_of(written(*keys(start, start + 1_800_000)))
    assert session.by_day == (("2026-11-22", 600_000), ("2026-11-23", 1_200_000))


def test_a_pause_over_midnight_is_cut_there() -> None:
    moments = [ms("2026-11-22T23:59:20"), ms("2026-11-23T00:00:40")]
    (session,) = sessions_of(written(*moments))
    assert session.by_day == (("2026-11-22", 40_000), ("2026-11-23", 40_000))


def test_the_hour_that_comes_twice_is_two_hours() -> None:
    # In Berlin 02:00 to 03:00 of 25 October 2026 comes twice (IANA time zone database).
    start = round(datetime(2026, 10, 25, 0, 0, tzinfo=UTC).timestamp() * 1000)
    moments = keys(start, start + 7_200_000)
    (session,) = sessions_of(written(*moments, zone=BERLIN))
    assert session.counted_ms == 7_200_000
    assert session.by_day == (("2026-10-25", 7_200_000),)
    assert [local_day(at, BERLIN)[1] for at in (moments[0], moments[-1])] == [120, 60]


def test_the_day_is_the_one_of_the_writers_own_clock() -> None:
    at = round(datetime(2026, 11, 22, 20, 0, tzinfo=UTC).timestamp() * 1000)
    assert local_day(at, DELHI) == ("2026-11-23", 330)
    assert local_day(at, BERLIN) == ("2026-11-22", 60)


def test_two_windows_on_two_pieces_share_the_time() -> None:
    start = ms("2026-11-22T10:00:00")
    moments = [("a" if n % 2 else "b", start + n * 10_000) for n in range(61)]
    made = sessions_of(stretches_of(moments, None, DELHI))
    assert sum(one.counted_ms for one in made) == 600_000
    assert {piece: sum(one.counted_ms for one in made if one.piece == piece) for piece in "ab"} == {
        "a": 300_000,
        "b": 300_000,
    }


def test_a_correction_is_added_and_a_started_minute_is_none() -> None:
    start = ms("2026-11-22T10:00:00")
    made = sessions_of(written(*keys(start, start + 119_000, 1_000)))
    corrections = [Correction(1, "p", "2026-11-22", 45, "in a notebook", "now"), Correction(2, "q", "", 9, "", "")]
    assert whole_minutes(made, [], "p") == 1
    assert whole_minutes(made, corrections, "p") == 46
    assert whole_minutes(made, [Correction(1, "p", "", -30, "a cat", "")], "p") == 0


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(-200_000, 200_000)), max_size=40), st.integers(0, 40))
def test_storing_in_parts_gives_the_same_time_and_never_more_than_passed(
    steps: list[tuple[str, int]], cut: int
) -> None:
    at, moments = ms("2026-11-22T23:58:00"), []
    for piece, step in steps:
        at += step
        moments.append((piece, at))
    whole = stretches_of(moments, None, DELHI)
    first = stretches_of(moments[:cut], None, DELHI)
    rest = stretches_of(moments[cut:], first[-1] if first else None, DELHI)
    grown = bool(first and rest) and rest[0].began_ms == first[-1].began_ms and rest[0].piece == first[-1].piece
    assert sessions_of([*(first[:-1] if grown else first), *rest]) == sessions_of(whole)
    forward = sum(max(0, step) for _, step in steps[1:])
    assert sum(one.counted_ms for one in sessions_of(whole)) <= forward


CAIRO, LISBON = ZoneInfo("Africa/Cairo"), ZoneInfo("Europe/Lisbon")


@pytest.mark.parametrize(
    ("zone", "began", "minutes", "parts"),
    [
        # From 23:50 to 00:20: ten minutes and twenty.
        (DELHI, "2026-11-22T18:20:00", 30, {"2026-11-22": 10, "2026-11-23": 20}),
        (BERLIN, "2026-11-22T22:50:00", 30, {"2026-11-22": 10, "2026-11-23": 20}),
        # Berlin, 29 March 2026: 02:00 to 03:00 is left out. From 01:50 to 03:10 are twenty minutes.
        (BERLIN, "2026-03-29T00:50:00", 20, {"2026-03-29": 20}),
        # Lisbon, 25 October 2026: the hour from 01:00 comes twice. From 00:30 to 02:30 are three hours.
        (LISBON, "2026-10-24T23:30:00", 180, {"2026-10-25": 180}),
        # Cairo, 24 April 2026: at midnight the clock goes to 01:00 (IANA time zone database). From 23:40 to 01:30.
        (CAIRO, "2026-04-23T21:40:00", 50, {"2026-04-23": 20, "2026-04-24": 30}),
        # Cairo, 30 October 2026: at midnight it goes back to 23:00. From 23:30, through two of them, to 00:30.
        (CAIRO, "2026-10-29T20:30:00", 120, {"2026-10-29": 90, "2026-10-30": 30}),
    ],
)
def test_days_are_those_of_the_wall_clock(zone: ZoneInfo, began: str, minutes: int, parts: dict[str, int]) -> None:
    start = round(datetime.fromisoformat(began).replace(tzinfo=UTC).timestamp() * 1000)
    made = sessions_of(written(*keys(start, start + minutes * 60_000), zone=zone))
    assert sum(one.counted_ms for one in made) == minutes * 60_000
    assert {day: length // 60_000 for one in made for day, length in one.by_day} == parts


def test_a_pause_over_a_midnight_that_is_left_out_ends_with_the_day() -> None:
    # Cairo, 24 April 2026: 23:59:20, then 01:00:40, eighty seconds later.
    start = round(datetime(2026, 4, 23, 21, 59, 20, tzinfo=UTC).timestamp() * 1000)
    (session,) = sessions_of(written(start, start + 80_000, zone=CAIRO))
    assert session.by_day == (("2026-04-23", 40_000), ("2026-04-24", 40_000))


def test_what_is_stored_is_utc_with_the_offset_of_the_writers_clock() -> None:
    start = round(datetime(2026, 10, 24, 23, 59, 50, tzinfo=UTC).timestamp() * 1000)
    made = written(*keys(start, start + 20_000), zone=LISBON)
    assert [(one.began_ms, one.ended_ms, one.day, one.offset) for one in made] == [
        (start, start + 20_000, "2026-10-25", 60)
    ]
    (session,) = sessions_of(made)
    assert (session.began_ms, session.offset) == (start, 60)


def test_after_a_journey_what_was_written_before_it_keeps_its_day(desk: Desk) -> None:
    delhi = ms("2026-11-22T23:30:00")  # 19:00 of the same day in Berlin
    note_clock(desk, delhi - 600_000, DELHI)
    landed = delhi + 36_000_000
    note_clock(desk, landed, BERLIN)
    zone = writers_zone(desk, BERLIN)
    assert local_day(delhi + 3_600_000, zone) == ("2026-11-23", 330)
    assert local_day(delhi - 7_200_000, zone) == ("2026-11-22", 330)
    assert local_day(landed + 1, zone) == ("2026-11-23", 60)
    made = sessions_of(stretches_of([("p", at) for at in keys(delhi, delhi + 3_600_000)], None, zone))
    assert [one.by_day for one in made] == [(("2026-11-22", 1_800_000), ("2026-11-23", 1_800_000))]


def test_summer_time_is_no_journey(desk: Desk) -> None:
    winter, summer = (round(datetime(2026, month, 1, tzinfo=UTC).timestamp() * 1000) for month in (2, 7))
    note_clock(desk, winter, BERLIN)
    before = desk.fact("clock_offsets")
    note_clock(desk, summer, BERLIN)
    assert desk.fact("clock_offsets") == before
    assert [local_day(at, writers_zone(desk, BERLIN))[1] for at in (winter, summer)] == [60, 120]
