"""What a row of the benchmark is: a function that measures ours and a floor in turns and yields the cases."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from tests.benchmarks import rows


@dataclass(frozen=True)
class Scale:
    """How much is measured: ``quick`` takes a twentieth of the time and says less for sure."""

    quick: bool

    def rounds(self, wanted: int) -> int:
        """How many rounds to take where a whole run takes ``wanted``."""
        return max(2, wanted // 8) if self.quick else wanted

    def size(self, wanted: int, least: int = 1) -> int:
        """How large a text or how long a list to take where a whole run takes ``wanted``."""
        return max(least, wanted // 20) if self.quick else wanted


@dataclass(frozen=True)
class Case:
    """One comparison. ``floor`` and ``ours`` are medians in ``unit``; it holds while ours ≤ ``limit`` × floor.

    Where ``absolute`` is true the floor is the limit itself (a promise in milliseconds or syncs) and ``limit`` is 1.
    """

    name: str
    floor: float
    ours: float
    limit: float
    unit: str = "s"
    absolute: bool = False
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours by floor."""
        return self.ours / self.floor if self.floor else float("inf") if self.ours else 0.0

    @property
    def holds(self) -> bool:
        """Whether the goal is met."""
        return self.ours <= self.limit * self.floor


Measure = Callable[[Scale], Iterator[Case]]


@dataclass(frozen=True)
class Row:
    """One row of the table of goals; ``goal`` is its words."""

    id: str
    what: str
    goal: str
    measure: Measure


_ROWS: dict[str, Row] = {}


def row(name: str, what: str, goal: str) -> Callable[[Measure], Measure]:
    """Enter a measuring function as a row of the table. Two rows of one name are a mistake of ours."""

    def enter(measure: Measure) -> Measure:
        if name in _ROWS:
            raise ValueError(f"Two rows are called {name}.")
        _ROWS[name] = Row(name, what, goal, measure)
        return measure

    return enter


def one_row(module: str, name: str) -> Row:
    """The row ``name`` of a module of rows, without those of the others and what they import."""
    import_module(module)
    return _ROWS[name]


def all_rows() -> dict[str, Row]:
    """Every row by its id, in the order of the ids."""
    for module in pkgutil.iter_modules(rows.__path__):
        import_module(f"{rows.__name__}.{module.name}")
    return dict(sorted(_ROWS.items()))
