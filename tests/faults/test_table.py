"""One line of the table of faults in each run; the whole one is ``python -m tests.faults.table``."""

from __future__ import annotations

from functools import partial

import pytest

from tests.faults.table import HEAD, measured, two_programs


@pytest.mark.timeout(120)
def test_two_programs_on_one_desk_lose_and_double_nothing() -> None:
    outcome = measured("two programs", partial(two_programs, times=1), 3, (1_000, 20_000))
    print(f"{HEAD}\n{outcome.line()}")  # noqa: T201
    assert (outcome.packages, outcome.lost, outcome.doubled, outcome.corrupted) == (3, 0, 0, 0)
    assert outcome.attempts >= 3
