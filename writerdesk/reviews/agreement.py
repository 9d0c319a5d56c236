"""How far readers agree: Krippendorff's alpha with n and a bootstrap interval, or an honest "not defined".

Source: K. Krippendorff, Content Analysis, 4th edition, chapter 12: alpha = 1 - observed / expected disagreement, with
missing values. Ordinal disagreement is the squared distance of mid-ranks, which is the book's sum over the ranks
between two values; so only nominal and squared distances are needed.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import Any, Literal, get_args

import msgspec

from writerdesk.errors import Refused, Usage
from writerdesk.reviews.ratings import is_decimal, read_ratings

Level = Literal["nominal", "ordinal", "interval"]
LEVELS: tuple[str, ...] = get_args(Level)
SEED = 20260101
MOST_RESAMPLES, FEWEST_RESAMPLES, WORK = 1000, 200, 4_000_000
TAIL = 0.025

Pattern = tuple[tuple[int, int], ...]
"""The values of one unit, as places in the list of all values, each with how many raters gave it."""


class Agreement(msgspec.Struct, frozen=True):
    """Krippendorff's alpha of one table, not rounded; ``alpha low high`` are None where it is not defined.

    ``n`` counts the units with at least two values, ``raters`` everybody who gave a value. ``low`` and ``high`` bound
    the 95 % bootstrap interval over units, widened to ``alpha`` itself where every resample lies on one side of it.
    """

    alpha: float | None
    n: int
    raters: int
    low: float | None
    high: float | None
    defined: bool


def alpha_of_csv(data: bytes, level: str) -> Agreement:
    """Alpha of a CSV file ``unit,rater,value``; raises :class:`Refused` ``agreement/…`` for what is no such table."""
    return alpha(read_ratings(data), level)


def alpha(values: Mapping[str, Mapping[str, Any]], level: str) -> Agreement:
    """Alpha of ``values[unit][rater]``; None is a missing value.

    Nominal values are compared as texts; ordinal and interval ones are numbers or their decimal text. Not defined:
    no unit with two values, or all values of such units equal. The same table always gives the same answer, whatever
    the order of its rows. Raises :class:`Refused` ``agreement/not-a-number``, :class:`Usage` ``agreement/level``.
    """
    _require_level(level)
    given = {
        unit: {rater: _value(value, level, f"{unit}, {rater}") for rater, value in ratings.items() if value is not None}
        for unit, ratings in values.items()
    }
    raters = len({rater for ratings in given.values() for rater in ratings})
    return alpha_of_units(Counter(tuple(ratings.values()) for ratings in given.values()), raters, level)


def alpha_of_units(units: Mapping[tuple[Any, ...], int], raters: int, level: str) -> Agreement:
    """As :func:`alpha`, where it is only known which values a unit has and how often there is such a unit.

    Values are texts for the nominal level, else finite numbers; ``raters`` counts everybody who gave one.
    """
    _require_level(level)
    table = _Table({unit: often for unit, often in units.items() if len(unit) > 1}, level)
    found = table.alpha(table.times)
    if found is None:
        return Agreement(None, table.n, raters, None, None, defined=False)
    resampled = sorted([found, *table.bootstrap()])
    tail = math.floor(TAIL * len(resampled))
    low, high = min(resampled[tail], found), max(resampled[-1 - tail], found)
    return Agreement(found, table.n, raters, low, high, defined=True)


def _require_level(level: str) -> None:
    if level not in LEVELS:
        raise Usage(
            "agreement/level", "There is no level {level}.", "Choose nominal, ordinal or interval.", level=level
        )


def _value(value: Any, level: str, where: str) -> Any:
    if level == "nominal":
        return str(value)
    try:
        number = float(value) if not isinstance(value, str) or is_decimal(value) else math.nan
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise Refused(
            "agreement/not-a-number",
            "“{value}” is not a finite number.",
            "Leave the field empty where a value is missing, or choose the level nominal.",
            where=where[:200],
            value=str(value)[:80],
        )
    return number


class _Table:
    """Units as patterns; ``times`` says how often each pattern occurs."""

    def __init__(self, units: Mapping[tuple[Any, ...], int], level: str) -> None:
        ordered = sorted({value for unit in units for value in unit})
        place = {value: at for at, value in enumerate(ordered)}
        found: Counter[Pattern] = Counter()
        for unit, often in units.items():
            found[tuple(sorted(Counter(place[value] for value in unit).items()))] += often
        self.patterns: list[Pattern] = sorted(found)
        self.times = {at: found[pattern] for at, pattern in enumerate(self.patterns)}
        self.n = found.total()
        self._level = level
        self._points = _unit_scale(ordered) if level == "interval" else None

    def alpha(self, times: Mapping[int, int]) -> float | None:
        """Alpha when each pattern occurs so often; None where no disagreement can be expected."""
        totals = [0] * (1 + max((pattern[-1][0] for pattern in self.patterns), default=0))
        for at, often in times.items():
            for place, count in self.patterns[at]:
                totals[place] += count * often
        overall = tuple((place, count) for place, count in enumerate(totals) if count)
        if len(overall) < 2:
            return None
        points = _mid_ranks(totals) if self._level == "ordinal" else self._points
        observed = math.fsum(often * _disagreement(self.patterns[at], points) for at, often in times.items())
        expected = _disagreement(overall, points)
        return 1 - observed / expected if expected > 0 else None

    def bootstrap(self) -> list[float]:
        """Alpha of resampled units, where it is defined; fewer resamples of very large tables."""
        resamples = min(MOST_RESAMPLES, max(FEWEST_RESAMPLES, WORK // (self.n + 10 * len(self.patterns))))
        draw = random.Random(SEED)  # noqa: S311  (a statistic, not a secret)
        places, ends = range(len(self.patterns)), list(accumulate(self.times.values()))
        drawn = (Counter(draw.choices(places, cum_weights=ends, k=self.n)) for _ in range(resamples))
        return [found for times in drawn if (found := self.alpha(times)) is not None]


def _disagreement(pattern: Pattern, points: Sequence[float] | None) -> float:
    """Sum of the differences over all ordered pairs of values, over one less than their number.

    The difference is the squared distance of the points, or 1 between any two values where there are none.
    """
    if len(pattern) == 1:
        return 0.0
    size = sum(count for _, count in pattern)
    if points is None:
        return (size * size - sum(count * count for _, count in pattern)) / (size - 1)
    mean = sum(points[place] * count for place, count in pattern) / size
    return 2 * size * math.fsum(count * (points[place] - mean) ** 2 for place, count in pattern) / (size - 1)


def _unit_scale(ordered: Sequence[float]) -> list[float]:
    """The values from 0 to 1: alpha does not depend on zero and unit, and so no square overflows."""
    exact = [Fraction(value) for value in ordered]
    return [float((value - exact[0]) / ((exact[-1] - exact[0]) or 1)) for value in exact]


def _mid_ranks(totals: Sequence[int]) -> list[float]:
    """The middle of the ranks that each value takes among all values."""
    return [end - count / 2 for end, count in zip(accumulate(totals), totals, strict=True)]
