"""Krippendorff's alpha against his own example, another program, and the laws it obeys; tables that are none."""

from __future__ import annotations

import csv
import io
import random
import warnings
from collections.abc import Sequence
from typing import get_args

import krippendorff
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from writerdesk.errors import Refused, Usage
from writerdesk.reviews.agreement import LEVELS, Agreement, Level, alpha, alpha_of_csv

# K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), data with missing values.
EXAMPLE = (
    "* * * * * 3 4 1 2 1 1 3 3 * 3".split(),
    "1 * 2 1 3 3 4 3 * * * * * * *".split(),
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4".split(),
)
NAN = float("nan")


def table(rows: Sequence[Sequence[object]]) -> bytes:
    """A CSV file as Python's own writer makes it, CR LF and quotes where they are needed."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def ratings(matrix: Sequence[Sequence[float | None]]) -> bytes:
    """A row a rater, a column a unit; None is missing."""
    rows = [
        (f"unit {unit}", f"rater {rater}", "" if value is None else repr(value))
        for rater, values in enumerate(matrix)
        for unit, value in enumerate(values)
    ]
    return table([("unit", "rater", "value"), *rows])


@pytest.mark.parametrize(("level", "published"), [("nominal", 0.691), ("ordinal", 0.807), ("interval", 0.811)])
def test_the_published_example(level: str, published: float) -> None:
    rows = [
        (unit, rater, "" if value == "*" else value)
        for rater, values in enumerate(EXAMPLE)
        for unit, value in enumerate(values)
    ]
    found = alpha_of_csv(table([("unit", "rater", "value"), *rows]), level)
    assert found.alpha is not None
    assert round(found.alpha, 3) == published
    assert (found.n, found.raters, found.defined) == (12, 3, True)
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.alpha < found.high <= 1


values = st.one_of(
    st.integers(-3, 3).map(float),
    st.integers(1, 5).map(float),
    st.floats(-1e6, 1e6, allow_subnormal=False).map(lambda value: round(value, 3) + 0.0),
)
matrices = st.integers(2, 5).flatmap(
    lambda raters: st.integers(1, 9).flatmap(
        lambda units: st.lists(
            st.lists(st.none() | values, min_size=units, max_size=units), min_size=raters, max_size=raters
        )
    )
)


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(matrices, st.sampled_from(get_args(Level)))
@example([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]], "interval")
def test_as_the_other_program_says(matrix: list[list[float | None]], level: Level) -> None:
    pairable = [[value for value in unit if value is not None] for unit in zip(*matrix, strict=True)]
    pairable = [unit for unit in pairable if len(unit) > 1]
    found = alpha_of_csv(ratings(matrix), level)
    assert found.n == len(pairable)
    assert found.defined == (len({value for unit in pairable for value in unit}) > 1)
    if not found.defined:
        assert (found.alpha, found.low, found.high) == (None, None, None)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the other program divides by zero in units that it then leaves out
        known = krippendorff.alpha(
            [[NAN if value is None else value for value in row] for row in matrix], level_of_measurement=level
        )
    assert found.alpha == pytest.approx(known, abs=1e-9)
    assert found.alpha is not None
    assert found.low is not None
    assert found.high is not None
    assert found.low <= found.alpha <= found.high <= 1


@pytest.mark.long
@settings(max_examples=20, deadline=None)
@given(matrices, st.sampled_from(LEVELS), st.randoms(use_true_random=False))
def test_neither_the_order_of_rows_nor_unit_and_zero_matter(
    matrix: list[list[float | None]], level: str, shuffle: random.Random
) -> None:
    data = ratings(matrix).decode().splitlines(keepends=True)
    rows = data[1:]
    shuffle.shuffle(rows)
    found = alpha_of_csv("".join(data).encode(), level)
    assert alpha_of_csv((data[0] + "".join(rows)).encode(), level) == found
    assume(found.alpha is not None and level != "nominal")
    shifted = [[None if value is None else 4 * value + 1024 for value in row] for row in matrix]
    assert alpha_of_csv(ratings(shifted), level).alpha == pytest.approx(found.alpha, abs=1e-9)


def test_numbers_at_the_ends_of_what_a_machine_can_hold() -> None:
    huge = {"a": {"1": 1.7e308, "2": 1.7e308}, "b": {"1": -1.7e308, "2": -1.7e308}}
    tiny = {"a": {"1": 5e-324, "2": 5e-324}, "b": {"1": 0.0, "2": 0.0}}
    assert (alpha(huge, "interval").alpha, alpha(tiny, "interval").alpha) == (1.0, 1.0)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "rows",
    [
        [],
        ["u1,r1,3", "u2,r1,4"],
        ["u1,r1,3", "u1,r2,3", "u2,r1,3", "u2,r2,3"],
        ["u1,r1,3", "u1,r2,3", "u2,r1,4"],
        ["u1,r1,", "u1,r2,", "u2,r1,4"],
    ],
    ids=["no rows", "one rater", "one value", "one value in the units that count", "nothing but missing values"],
)
def test_not_defined(rows: list[str], level: str) -> None:
    found = alpha_of_csv("\n".join(["unit,rater,value", *rows]).encode(), level)
    assert (found.alpha, found.low, found.high, found.defined) == (None, None, None, False)


def test_any_text_is_a_nominal_value_and_canonically_equal_ones_are_one() -> None:
    rows = [("1", "a", "é, “so”\nso"), ("1", "b", "e\u0301, “so”\nso"), ("2", "a", "no"), ("2", "b", "no")]
    found = alpha_of_csv(b"\xef\xbb\xbf" + table([("unit", "rater", "value"), *rows]), "nominal")
    assert found == Agreement(1.0, 2, 2, 1.0, 1.0, defined=True)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "agreement/header"),
        (b"u1,r1,3\nu1,r2,3\n", "agreement/header"),
        (b"unit;rater;value\nu1;r1;3\n", "agreement/header"),
        (b"unit,rater,value,note\nu1,r1,3,x\n", "agreement/header"),
        (b"unit,rater,value\nu1,r1\n", "agreement/row"),
        (b"unit,rater,value\nu1,r1,3,4\n", "agreement/row"),
        (b"unit,rater,value\n,r1,3\n", "agreement/row"),
        (b"unit,rater,value\nu1,r1,3\nu1,r1,3\n", "agreement/twice"),
        (b"unit,rater,value\nu1,r1,\nu1,r1,3\n", "agreement/twice"),
        (b"unit,rater,value\nu1,r1,\xff\n", "agreement/not-utf8"),
        ("unit,rater,value\nu1,r1,3\n".encode("utf-16"), "agreement/not-utf8"),
        (b'unit,rater,value\nu1,r1,"3\n', "agreement/not-csv"),
        (b'unit,rater,value\nu1,r1,"3"4\n', "agreement/not-csv"),
    ],
)
def test_what_is_no_such_table_is_refused(body: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        alpha_of_csv(body, "nominal")
    assert (refused.value.code, refused.value.exit_status) == (code, 4)


@pytest.mark.parametrize("level", ["ordinal", "interval"])
@pytest.mark.parametrize(
    "value", ["good", "nan", "NaN", "inf", "-Infinity", "1e999", "1_000", " 3", "३", "0x10", "3;5"]
)
def test_what_is_no_finite_number_is_refused(value: str, level: str) -> None:
    body = f"unit,rater,value\nu1,r1,3\nu1,r2,{value}\n".encode()
    with pytest.raises(Refused) as refused:
        alpha_of_csv(body, level)
    assert refused.value.code == "agreement/not-a-number"
    assert alpha_of_csv(body, "nominal").defined


def test_a_level_that_does_not_exist() -> None:
    with pytest.raises(Usage, match="ratio"):
        alpha({}, "ratio")
