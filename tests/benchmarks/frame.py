"""What a row of the benchmark is: a function that measures ours and a floor in turns and yields the cases."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.benchmarks import rows


@dataclass(frozen=True)
class Scale:
    """How much is measured: ``quick`` takes a twentieth of the time and says less for sure."""

    quick: bool

    def rounds(self, wanted: int) -> int:
        """How many rounds to take where a whole run takes ``wanted``."""
        return max(2, wanted // 8) if self.quick else wanted

    def turns(self, wanted: int) -> int:
        """The same for rounds that take seconds each: a quick run takes one, and one before it that is not counted."""
        return 1 if self.quick else wanted

    def seconds(self, wanted: float) -> float:
        """How long to look at a window, or to let it come to rest, where a whole run takes ``wanted``."""
        return wanted / 4 if self.quick else wanted

    def size(self, wanted: int, least: int = 1) -> int:
        """How large a text or how long a list to take where a whole run takes ``wanted``."""
        return max(least, wanted // 20) if self.quick else wanted


RUN = "WRITERDESK_BENCH_RUN"
"""In the environment: a folder that stands as long as the run, for what one row leaves to another."""


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


@dataclass(frozen=True)
class Measured:
    """A row that was measured: its words and its cases."""

    id: str
    what: str
    goal: str
    cases: list[Case]


def row_modules() -> dict[str, str]:
    """Module of each row by its id, in the order of the ids, read from the sources: to import all takes seconds."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(rows.__path__):
        source = Path(rows.__path__[0], f"{module.name}.py").read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == row.__name__:
                found[ast.literal_eval(node.args[0])] = f"{rows.__name__}.{module.name}"
    return dict(sorted(found.items()))


def one_row(module: str, name: str) -> Row:
    """The row ``name`` of a module of rows, without those of the others and what they import."""
    import_module(module)
    return _ROWS[name]
