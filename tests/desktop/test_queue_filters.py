"""A lead narrows a long queue in the window: by form, state, round and age, with keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, opened
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.sync.queue import keep_queue
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.keys import DeviceKey

_STATES = ("RECEIVED", "RECEIVED", "IN_REVIEW", "NEEDS_SECOND")


def lead_desk(folder: Path) -> Workplace:
    """A desk without a network: a queue of forty packages in two languages, one of four held by this lead."""
    workplace = own_workplace(folder)
    desk, key = workplace.make_desk("v1"), DeviceKey.from_seed(bytes(32)).public_line
    facts = {"vendor": "v1", "vendor_name": "K", "role": "lead", "person": "me", "url": "http://127.0.0.1:1"}
    facts["vendor_keys"] = msgspec.json.encode(VendorKeys(key, key, "age1")).decode()
    for name, value in facts.items():
        desk.set_fact(name, value)
    rows = []
    for number in range(40):
        state = _STATES[number % 4]
        at = datetime.now(UTC) - timedelta(days=number, hours=1)
        rows.append({
            "uuid": f"{number:032x}", "piece": f"{number}", "revision": 1 + number % 2, "brief": "b@1",
            "title": f"Piece {number}", "language": ("en", "hi")[number % 2], "state": state,
            "holder": "me" if state == "IN_REVIEW" else None, "round": 1 + number % 2,
            "changed_at": at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        })  # fmt: skip
    keep_queue(desk, rows)
    return workplace


def test_what_differs_in_the_rows_can_be_asked_for_with_keys(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = lead_desk(tmp_path / "desk")
    with opened(qtbot, workplace, "queue") as window:
        queue = window.pages.queue

        def rows(count: int) -> None:
            qtbot.waitUntil(lambda: queue.model.rowCount() == count, timeout=LONG)

        rows(40)
        window.idle()
        assert set(queue.filters.choices) == {"language", "state", "round", "days"}, "one brief, and no form is known"
        assert queue.model.data(queue.model.index(39, 0)) is not None
        assert "With the vendor" not in str([queue.model.data(queue.model.index(row, 0)) for row in range(40)])
        _choose(window, "Any state", "To be read")
        rows(20)
        _choose(window, "Any round", "Round 2")
        rows(10)
        _choose(window, "Any age", "30 days or longer")
        rows(2)
        _choose(window, "Any language", "English")
        rows(0)
        for choice in queue.filters.choices.values():
            choice.setCurrentIndex(0)
        rows(40)
        queue.filters.mine.click()
        rows(10)
    workplace.close()


def _choose(window: Open, name: str, words: str) -> None:
    """Come to the field with Tab, and type the beginning of what is in it."""
    window.tab_to(name)
    choice = next(one for one in window.pages.queue.filters.choices.values() if one.accessibleName() == name)
    assert choice.hasFocus()
    while choice.currentText() != words:
        before = choice.currentIndex()
        window.key(Qt.Key.Key_Down)
        assert choice.currentIndex() > before, f"{words} is not in {name}"
