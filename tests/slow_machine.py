"""A slow machine on demand: ``uv run pytest -p tests.slow_machine tests/desktop``.

Every slice of a page takes a turn of its own and every job comes home late, as on a busy computer with few
processors. A window test that looks before what it looks for can be there fails here each time, not once in a thousand.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

import pytest

from writerdesk.desktop.jobs import JobPool
from writerdesk.desktop.widgets.slices import Slices

_LATE_S = (0.0, 0.03, 0.15)


@pytest.fixture(autouse=True)
def _slow_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    late = itertools.cycle(_LATE_S)

    home = JobPool._send

    def send(self: JobPool, settle: Callable[[], None]) -> None:
        time.sleep(next(late))
        home(self, settle)

    def run(self: Slices, steps: Iterator[None]) -> None:
        self._steps = steps
        self._timer.start(0)

    def one(self: Slices) -> None:
        if self._steps is not None and next(self._steps, self) is self:
            self.give_up()
            self.finished.emit()

    monkeypatch.setattr(JobPool, "_send", send)
    monkeypatch.setattr(Slices, "run", run)
    monkeypatch.setattr(Slices, "_slice", one)
