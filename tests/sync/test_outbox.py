"""The outbox by itself: every row is in one state, and no step loses or doubles one."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.lifecycle.events import make_event, sign_event
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.outbox import OutboxRow
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.receipts import Receipt

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desk", "d")
    yield made
    made.close()


def queue(desk: Desk) -> str:
    name = str(uuid.uuid4())
    desk.write(
        lambda c: outbox.enqueue_package(
            c, uuid=name, piece="p", revision=1, sha256="0" * 64, file="packages/x", now=NOW
        )
    )
    return name


def receipt(name: str, sha256: str = "0" * 64) -> Receipt:
    return Receipt(name, sha256, timestamp(NOW), "v", 1, "signed", "signature")


def only(desk: Desk) -> OutboxRow:
    (row,) = outbox.rows(desk)
    return row


@given(attempts=st.integers(1, 10_000), chance=st.floats(0, 1))
def test_the_delay_is_between_nothing_and_half_an_hour(attempts: int, chance: float) -> None:
    wait = outbox.delay(attempts, chance)
    assert timedelta(0) <= wait <= timedelta(minutes=30)
    assert wait <= outbox.delay(attempts, 1.0) <= outbox.delay(attempts + 1, 1.0)


@given(seconds=st.integers(-(10**9), 10**9))
def test_no_clock_keeps_a_row_longer_than_the_longest_delay(seconds: int) -> None:
    next_at = timestamp(NOW + timedelta(seconds=seconds))
    row = OutboxRow("u", "package", "p", 1, "", None, None, "queued", 1, next_at, None, None, timestamp(NOW))
    assert outbox.due(row, NOW) == (not 0 < seconds <= 1800)


def test_the_same_thing_twice_is_once(desk: Desk) -> None:
    key = DeviceKey.generate()
    event = make_event(
        piece=str(uuid.uuid4()), revision=0, leaves="OFFERED", to="TAKEN", by="p", role="writer", now=NOW,
        payload={"brief": "b@1"},
    )  # fmt: skip
    envelope = sign_event(event, key)
    for _ in range(2):
        desk.write(lambda c: outbox.enqueue_event(c, event, envelope, NOW))
    row = only(desk)
    assert (row.uuid, row.kind, row.body, row.state, row.attempts) == (
        event.id, "event", envelope.to_bytes(), "queued", 0,
    )  # fmt: skip


def test_a_delivered_row_stays_delivered(desk: Desk) -> None:
    name = queue(desk)
    outbox.begin(desk, name)
    outbox.delivered(desk, name, receipt(name))
    before = only(desk)
    assert (before.state, before.error, before.next_at) == ("delivered", None, None)
    outbox.wait(desk, name, "late", NOW)
    outbox.refuse(desk, before, "late")
    outbox.park(desk, "late")
    outbox.unpark(desk)
    outbox.hurry(desk)
    assert only(desk) == before


def test_what_waits_no_more_is_not_begun(desk: Desk) -> None:
    """Another program has delivered it, or the writer opened the piece again, after the rows were read."""
    name = queue(desk)
    outbox.delivered(desk, name, receipt(name))
    before = only(desk)
    assert outbox.begin(desk, name) is False
    assert only(desk) == before
    other = queue(desk)
    assert desk.write(lambda c: outbox.withdraw_package(c, other)) is True
    assert outbox.begin(desk, other) is False
    assert only(desk) == before


def test_a_receipt_for_other_bytes_is_not_ours(desk: Desk) -> None:
    name = queue(desk)
    outbox.begin(desk, name)
    outbox.delivered(desk, name, receipt(name, "1" * 64))
    assert only(desk).state == "sending"


def test_what_may_have_arrived_is_not_taken_back(desk: Desk) -> None:
    name = queue(desk)
    outbox.begin(desk, name)
    outbox.wait(desk, name, "cut", NOW)
    assert desk.write(lambda c: outbox.withdraw_package(c, name)) is False
    outbox.refuse(desk, only(desk), "no")
    assert desk.write(lambda c: outbox.withdraw_package(c, name)) is True
    other = queue(desk)
    assert desk.write(lambda c: outbox.withdraw_package(c, other)) is True
    assert outbox.rows(desk) == []


def test_the_network_coming_back_ends_every_delay(desk: Desk) -> None:
    name = queue(desk)
    outbox.begin(desk, name)
    outbox.wait(desk, name, "The server is busy. [network/busy]", NOW + timedelta(minutes=20))
    assert outbox.hurry(desk) == 0
    assert not outbox.due(only(desk), NOW)  # somebody answered, and asked to come later
    outbox.begin(desk, name)
    outbox.wait(desk, name, "It cannot be reached. [network/unreachable]", NOW + timedelta(minutes=20))
    assert outbox.hurry(desk) == 1
    assert outbox.due(only(desk), NOW)


def test_rows_outlive_the_desk_being_closed(desk: Desk) -> None:
    name = queue(desk)
    outbox.begin(desk, name)
    desk.close()
    again = Desk.open(desk.folder)
    try:
        assert [(row.uuid, row.state) for row in outbox.waiting(again)] == [(name, "sending")]
    finally:
        again.close()
