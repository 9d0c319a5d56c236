"""The table that several runs of the benchmark make together."""

from __future__ import annotations

from typing import Any

from tests.benchmarks.__main__ import taken
from tests.benchmarks.frame import Case, Measured, Row, Scale, one_row, row_modules
from tests.benchmarks.report import document, table


def run(*ratios: float) -> dict[str, Any]:
    cases = [Case(f"case {number}", 10.0, 10.0 * ratio, 1.5) for number, ratio in enumerate(ratios)]
    cases.append(Case("keys", 0.25, 0.05, 1, absolute=True))
    told = document([Measured("X1", "a thing", "≤ 1.5 ×", cases)], quick=True)
    return told | {"at": "2026-05-01T10:00:00+00:00"}


def test_a_case_holds_where_it_held_in_every_run_and_the_one_nearest_to_its_goal_is_shown() -> None:
    told = table([run(1.0, 1.4), run(1.6, 1.2), run(1.1, 1.1)])
    assert told.startswith("2026-05-01, ")
    assert told.splitlines()[-1] == "| X1 | a thing | ≤ 1.5 × | 2 of 3 | case 0 | 1.00 ×, 1.60 ×, 1.10 × |"


def test_a_case_that_one_run_did_not_measure_is_left_out() -> None:
    told = table([run(1.0, 1.7), run(1.25)])
    assert told.splitlines()[-1] == "| X1 | a thing | ≤ 1.5 × | 2 of 2 | case 0 | 1.00 ×, 1.25 × |"


def test_a_promise_in_seconds_is_told_in_them() -> None:
    assert table([run()]).splitlines()[-1] == "| X1 | a thing | ≤ 1.5 × | 1 of 1 | keys | 50 ms |"


def test_a_whole_run_takes_every_case() -> None:
    cases = [Case(str(number), 1.0, 1.0, 1.0) for number in range(9)]
    assert taken(Row("X1", "a thing", "≤ 1 ×", lambda _: iter(cases)), Scale(quick=False)) == cases


def test_rows_are_listed_without_importing_them_as_importing_lists_them() -> None:
    listed = row_modules()
    assert {"A1", "K1", "O1", "S1", "T1"} <= listed.keys()
    assert one_row(listed["T1"], "T1").id == "T1"
    assert listed["T1"] == "tests.benchmarks.rows.counting"
