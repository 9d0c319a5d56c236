"""Lines of the table of faults with few packages; the whole one is ``python -m tests.faults.table``."""

from __future__ import annotations

from functools import partial

import pytest

from tests.faults.table import FAULTS, HEAD, Outcome, kills, measured, two_programs

pytestmark = pytest.mark.timeout(120)
HERE_ALONE = ("clock -10 years, +1 day, ±1 hour", "asleep in the middle, new server")
"""What no other test does to a delivery."""


def figures(outcome: Outcome) -> tuple[int, int, int, int]:
    print(f"{HEAD}\n{outcome.line()}")  # noqa: T201
    return outcome.packages, outcome.lost, outcome.doubled, outcome.corrupted


def test_two_programs_on_one_desk_lose_and_double_nothing() -> None:
    outcome = measured("two programs", partial(two_programs, times=1), 3, (1_000, 20_000))
    assert figures(outcome) == (3, 0, 0, 0)
    assert outcome.attempts >= 3


def test_kills_of_both_sides_lose_and_double_nothing() -> None:
    outcome = measured("2 kills", partial(kills, number=2), 3, (20_000,))
    assert figures(outcome) == (3, 0, 0, 0)


@pytest.mark.parametrize("fault", HERE_ALONE)
def test_a_line_of_the_table_loses_and_doubles_nothing(fault: str) -> None:
    outcome = measured(fault, FAULTS[fault], 2, (1_000,))
    assert figures(outcome) == (2, 0, 0, 0)
