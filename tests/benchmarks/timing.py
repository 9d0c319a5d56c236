"""Measuring in turns, so that whatever else the machine does falls on all sides alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def rounds(sides: Sequence[Callable[[], object]], count: int, *, warm: int = 1) -> list[list[float]]:
    """Seconds that each side took, ``count`` times each, in turns; ``warm`` rounds before are not counted."""
    taken: list[list[float]] = [[] for _ in sides]
    for number in range(warm + count):
        for side, times in zip(sides, taken, strict=True):
            begun = time.perf_counter()
            side()
            if number >= warm:
                times.append(time.perf_counter() - begun)
    return taken


def medians(sides: Sequence[Callable[[], object]], count: int, *, warm: int = 1) -> list[float]:
    """The median seconds of each side; see :func:`rounds`."""
    return [statistics.median(times) for times in rounds(sides, count, warm=warm)]


def percentile(values: Sequence[float], wanted: float) -> float:
    """The value below which ``wanted`` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(wanted * len(ordered)))]
