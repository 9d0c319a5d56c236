"""What readers gave, set beside each other: figures worked out by hand."""

from __future__ import annotations

import pytest

from writerdesk.reviews.readings import Calibration, Reading, agreement_on, calibration, readers_of, spread

SCALES = {("b@1", "metre"): 2.0}  # from 1 to 3; “life” is taste and stands in no scale


def read(piece: str, reader: str, state: str, metre: str = "", life: str = "", **more: object) -> Reading:
    scores = {name: value for name, value in (("metre", metre), ("life", life)) if value}
    return Reading(piece, 1, "b@1", reader, state, scores, **more)  # type: ignore[arg-type]


READINGS = [
    read("p", "asha", "NEEDS_SECOND", "3", "1"),
    read("p", "gopal", "IN_ADJUDICATION", "2", "5"),
    read("p", "zoya", "ACCEPTED", "3", "5", over=True, difference="slip"),
    read("q", "asha", "NEEDS_SECOND", "2"),
    read("q", "gopal", "ACCEPTED", "2", "5"),
    read("r", "gopal", "NOT_ACCEPTED", "1"),
    read("r", "asha", "CLOSED", "2", over=True),
    read("s", "gopal", "NOT_ACCEPTED", "three"),
    read("s", "asha", "CHANGES_ASKED", "1", over=True),
    read("t", "asha", "CHANGES_ASKED", "1"),
]


def test_only_who_knew_no_other_verdict_is_compared() -> None:
    found = agreement_on(READINGS, "metre")
    assert (found.n, found.raters) == (2, 2)
    # Two units, 3 and 2, 2 and 2: mid-ranks of the four values 2 2 2 3 are 2 2 2 4. Observed (4 + 4) / 4 = 2;
    # expected 2 × 3 × 4 / (4 × 3) = 2.
    assert found.alpha == pytest.approx(0)
    assert agreement_on(READINGS, "life").n == 1
    assert spread(READINGS, "life") == {"1": 1, "5": 2}
    assert spread(READINGS, "metre") == {"three": 1, "1": 2, "2": 3, "3": 1}


def test_strictness_is_verdicts_and_distance_to_others() -> None:
    gopal, asha, zoya = sorted(readers_of(READINGS, SCALES), key=lambda one: "gaz".index(one.reader[0]))
    assert (gopal.read, gopal.accepted, gopal.changes, gopal.not_accepted, gopal.left) == (4, 1, 0, 2, 1)
    assert (asha.read, asha.accepted, asha.changes, asha.not_accepted, asha.left) == (5, 0, 2, 1, 2)
    # p: 2 beside 3 is half the scale lower; q: the same.
    assert (gopal.lean, gopal.compared) == (-0.25, 2)
    assert (asha.lean, asha.compared) == (0.25, 2)
    assert (zoya.lean, zoya.compared, zoya.accepted) == (None, 0, 1)


def test_a_reader_is_set_beside_what_was_decided_after() -> None:
    assert calibration(READINGS, "gopal", SCALES) == Calibration(
        scores=2, same=0, higher=0, lower=2, appeals=2, stood=1, differences={"slip": 1}
    )
    assert calibration(READINGS, "asha", SCALES) == Calibration(1, 1, 0, 0, 0, 0, {"slip": 1})
    assert calibration(READINGS, "zoya", SCALES) == Calibration(0, 0, 0, 0, 0, 0, {})


def test_no_readings_are_no_error() -> None:
    assert readers_of([], SCALES) == []
    assert (spread([], "metre"), agreement_on([], "metre").defined) == ({}, False)
