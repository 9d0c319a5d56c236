"""A queue of many thousands: rows get their places in turns, and the row that was chosen is in sight again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.benchmarks.full_desk import queue_of
from tests.desktop.test_queue_filters import lead_desk
from tests.desktop.windows import LONG, opened

_ROWS, _FAR = 35_000, 31_000


def test_a_row_far_down_is_in_sight_again_when_the_queue_comes_anew(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = lead_desk(tmp_path / "desk")
    with opened(qtbot, workplace, "queue") as window:
        queue = window.pages.queue
        qtbot.waitUntil(lambda: queue.model.rowCount() == 40, timeout=LONG)
        window.idle()
        rows = queue_of(_ROWS)
        bar = queue.list.verticalScrollBar()

        queue.show_rows(rows)
        assert not queue.list.visualRect(queue.model.index(_ROWS - 1, 0)).isValid(), "not all of them in one turn"
        qtbot.waitUntil(lambda: queue.list.visualRect(queue.model.index(_ROWS - 1, 0)).isValid(), timeout=LONG)
        assert bar.value() == 0

        queue.list.setCurrentIndex(queue.model.index(_FAR, 0))
        queue.show_rows(rows)
        chosen = queue.list.currentIndex()
        assert chosen.row() == _FAR
        sight = queue.list.viewport().rect()
        qtbot.waitUntil(lambda: sight.contains(queue.list.visualRect(chosen)), timeout=LONG)
    workplace.close()
