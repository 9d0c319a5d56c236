"""Y1 and Y2: reading an input table, and a key through it. Promises in milliseconds: there is no peer in Python."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import percentile
from writerdesk.languages.typing.interpreter import Typist
from writerdesk.languages.typing.shelf import all_tables, load_table
from writerdesk.languages.typing.table import Table

_ANSWERS = Path(__file__).resolve().parents[2] / "fixtures" / "typing" / "m17n.tsv"
_READ, _KEY = 0.020, 0.0001


@row("Y1", "reading an input table", "≤ 20 ms")
def reading(scale: Scale) -> Iterator[Case]:
    """Every table from the disk, then the slowest by itself."""
    names = [known.id for known in all_tables()]
    taken = {name: statistics.median(_read(name) for _ in range(scale.rounds(8))) for name in names}
    slowest = max(taken, key=taken.__getitem__)
    yield Case(f"{len(names)} tables, median", _READ, statistics.median(taken.values()), 1.0, absolute=True)
    yield Case(f"the slowest, {slowest}", _READ, taken[slowest], 1.0, absolute=True)


@row("Y2", "a key through an input table", "≤ 0.1 ms")
def keys(scale: Scale) -> Iterator[Case]:
    """All the rows of keys that the m17n library answered to; Vietnamese, which works hardest, by itself."""
    rows = [line.split("\t")[:2] for line in _ANSWERS.read_text("utf-8").splitlines()]
    for name, wanted in (("all tables", ""), ("vi-telex", "vi-telex"), ("hi-itrans", "hi-itrans")):
        tables = {table: load_table(table) for table in {row[0] for row in rows} if wanted in {"", table}}
        times: list[float] = []
        for _ in range(scale.rounds(4)):
            for table, sequence in rows:
                if table in tables:
                    times += _pressed(tables[table], sequence)
        yield Case(f"{name}, median", _KEY, statistics.median(times), 1.0, absolute=True)
        yield Case(f"{name}, 95 in 100", _KEY, percentile(times, 0.95), 1.0, absolute=True)


def _read(table: str) -> float:
    """Seconds of this process alone: it is a job's, and what else the machine does is not the table's."""
    begun = time.process_time()
    load_table(table)
    return time.process_time() - begun


def _pressed(table: Table, sequence: str) -> list[float]:
    typist, taken = Typist(table), []
    for key in sequence:
        begun = time.perf_counter()
        typist.press(key)
        taken.append(time.perf_counter() - begun)
    return taken
