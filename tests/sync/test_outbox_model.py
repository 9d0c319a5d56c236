"""The outbox against a model of it: whatever comes in whatever order, nothing that was queued is ever gone."""

from __future__ import annotations

import tempfile
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.trust.receipts import Receipt

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHA256 = "a" * 64


class OutboxModel(RuleBasedStateMachine):
    """``known``: the state and tries of each row, by its id, as they must be."""

    names: Any = Bundle("names")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.create(Path(self.folder.name) / "desk", "v1")
        self.known: dict[str, tuple[str, int]] = {}
        self.places: dict[str, int] = {}

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def _row(self, name: str) -> outbox.OutboxRow:
        return next(row for row in outbox.rows(self.desk) if row.uuid == name)

    @rule(target=names)
    def queue(self) -> str:
        name = str(uuid.uuid4())
        for _twice in range(2):
            self.desk.write(
                lambda c: outbox.enqueue_package(
                    c, uuid=name, piece=name, revision=1, sha256=SHA256, file="x", now=NOW
                )
            )  # fmt: skip
        self.known[name] = ("queued", 0)
        return name

    @rule(name=names, minutes=st.integers(-5000, 5000))
    def try_in_vain(self, name: str, minutes: int) -> None:
        state, tries = self.known.get(name, ("gone", 0))
        if state not in {"queued", "sending"}:
            return
        outbox.begin(self.desk, name)
        outbox.wait(self.desk, name, "It cannot be reached. [network/unreachable]", NOW + timedelta(minutes=minutes))
        self.known[name] = ("queued", tries + 1)

    @rule(name=names)
    def killed_while_sending(self, name: str) -> None:
        state, tries = self.known.get(name, ("gone", 0))
        if state in {"queued", "sending"}:
            outbox.begin(self.desk, name)
            self.known[name] = ("sending", tries + 1)
            folder = self.desk.folder
            self.desk.close()
            self.desk = Desk.open(folder)

    @rule(name=names, ours=st.booleans(), seq=st.integers(1, 9))
    def receipt(self, name: str, ours: bool, seq: int) -> None:
        sha256 = SHA256 if ours else "b" * 64
        found = Receipt(name, sha256, "2026", "v1", seq, "{}", "")
        kept = self.desk.write(lambda c: outbox.keep_receipt(c, found))
        state, tries = self.known.get(name, ("gone", 0))
        assert kept is (ours and state not in {"delivered", "gone"})
        if kept:
            self.known[name], self.places[name] = ("delivered", tries), seq

    @rule(names_of=st.lists(names, max_size=4))
    def carry(self, names_of: list[str]) -> None:
        outbox.carry(self.desk, names_of)
        for name in names_of:
            state, tries = self.known.get(name, ("gone", 0))
            if state in {"queued", "sending"}:
                self.known[name] = ("queued", tries + 1)

    @rule(name=names)
    def refuse(self, name: str) -> None:
        state, tries = self.known.get(name, ("gone", 0))
        if state == "gone":
            return
        outbox.refuse(self.desk, self._row(name), "No. [refused]")
        if state != "delivered":
            self.known[name] = ("refused", tries)

    @rule(name=names)
    def take_back(self, name: str) -> None:
        state, tries = self.known.get(name, ("gone", 0))
        gone = self.desk.write(lambda c: outbox.withdraw_package(c, name))
        assert gone is (state == "refused" or (tries == 0 and state in {"queued", "parked"}))
        if gone:
            del self.known[name]

    @rule()
    def park_and_enrol_again(self) -> None:
        outbox.park(self.desk, "Who are you? [sync/unauthorised]")
        assert outbox.waiting(self.desk) == []
        outbox.unpark(self.desk)
        self.known = {n: ("queued" if s == "sending" else s, t) for n, (s, t) in self.known.items()}

    @rule()
    def network_is_back(self) -> None:
        outbox.hurry(self.desk)
        assert all(outbox.due(row, NOW) for row in outbox.waiting(self.desk) if row.error and "unreach" in row.error)

    @rule(after=st.integers(0, 9))
    def vendor_restored(self, after: int) -> None:
        self.desk.write(lambda c: outbox.send_again(c, after))
        for name, (state, tries) in self.known.items():
            if state == "delivered" and self.places[name] > after:
                self.known[name] = ("queued", tries)

    @invariant()
    def nothing_is_gone_and_nothing_is_twice(self) -> None:
        rows = outbox.rows(self.desk)
        assert len(rows) == len(self.known)
        assert {row.uuid: (row.state, row.attempts) for row in rows} == self.known
        assert all(row.sha256 == SHA256 for row in rows)


TestOutboxModel = OutboxModel.TestCase
TestOutboxModel.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
