"""The outbox against a bad network: nothing lost, nothing doubled, and the right word for what went wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.endpoint.scene import Press
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.delivery import deliver
from writerdesk.sync.desk_sync import open_client

Join = Callable[..., DeskOf]


def ready(press: Press, join: Join, proxy: FaultProxy) -> tuple[DeskOf, str, str]:
    """A desk behind the proxy that has taken a brief and told so."""
    brief = press.publish()
    writer = join(url=proxy.url)
    piece = writer.take(brief)
    assert writer.sync().delivered == 1
    return writer, piece, brief


def plan(proxy: FaultProxy, *modes: str) -> None:
    """The next connections get ``modes``, those after them pass."""
    begin = len(proxy.modes)
    proxy.plan = lambda number: modes[number - begin] if number - begin < len(modes) else "pass"


@pytest.mark.parametrize("mode", ["cut:0", "cut:1", "cut:1500", "lost", "portal302", "portal200", "corrupt"])
def test_after_any_fault_the_package_is_there_once(press: Press, join: Join, proxy: FaultProxy, mode: str) -> None:
    writer, piece, brief = ready(press, join, proxy)
    sealed = writer.seal(piece, brief)
    plan(proxy, mode, mode, mode)
    report = writer.sync()
    assert (report.delivered, report.waiting) == (0, 1), report
    assert writer.states()[-1] == "queued"
    plan(proxy)
    assert writer.sync().waiting == 0
    receipt = json.loads(outbox.rows(writer.desk)[-1].receipt or "")
    assert (receipt["id"], receipt["sha256"]) == (sealed.uuid, sealed.sha256)
    assert writer.member.kinds().count("receipt") == 1


@pytest.mark.long
@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("portal302", "network/portal"),
        ("portal200", "network/portal"),
        ("status:502", "network/busy"),
        ("status:407", "network/busy"),
        ("status:200:Content-Type: application/json", "network/no-receipt"),
        ("cut:10", "network/broken"),
    ],
)
def test_what_may_work_later_waits(press: Press, join: Join, proxy: FaultProxy, mode: str, code: str) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.seal(piece, brief)
    plan(proxy, mode, mode, mode)
    report = writer.sync()
    assert report.errors[0]["code"] == code
    assert (report.waiting, report.refused, report.parked) == (1, 0, 0)
    assert "[" + code + "]" in (outbox.rows(writer.desk)[-1].error or "")


def test_no_server_at_all_waits(press: Press, join: Join) -> None:
    writer = join()
    writer.take(press.publish())
    writer.desk.set_fact("url", "http://127.0.0.1:1")
    report = writer.sync()
    assert (report.waiting, [error["code"] for error in report.errors]) == (1, ["network/unreachable"])


@pytest.mark.long
@pytest.mark.parametrize("status", [400, 404, 409, 413, 422])
def test_a_no_is_final_and_said(press: Press, join: Join, proxy: FaultProxy, status: int) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.seal(piece, brief)
    plan(proxy, f"status:{status}")
    report = writer.sync()
    assert (report.refused, report.waiting, writer.states()[-1]) == (1, 0, "refused")
    before = len(proxy.modes)
    writer.sync(once=False)
    assert outbox.rows(writer.desk)[-1].attempts == 1
    assert len(proxy.modes) == before + 1  # the feed alone


def test_401_parks_everything_until_the_person_wishes_it(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.seal(piece, brief)
    writer.move(piece, "TAKEN", "RETURNED")
    plan(proxy, "status:401", "status:401")
    report = writer.sync(once=False)
    assert (report.parked, report.waiting, writer.states()[1:]) == (2, 0, ["parked", "parked"])
    assert writer.sync(once=False).parked == 2
    plan(proxy)
    report = writer.sync()
    assert (report.parked, report.waiting) == (0, 0)


@pytest.mark.long
@pytest.mark.parametrize("header", ["Retry-After: 120", "Retry-After: Sun, 22 Nov 2026 12:02:00 GMT"])
def test_retry_after_is_honoured_even_when_a_person_asks(
    press: Press, join: Join, proxy: FaultProxy, header: str
) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.clock[:] = [datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)]
    writer.seal(piece, brief)
    plan(proxy, f"status:503:{header}")
    writer.sync()
    row = outbox.rows(writer.desk)[-1]
    assert datetime.fromisoformat(row.next_at or "") >= writer.now() + timedelta(seconds=120)
    asked = len(proxy.modes)
    writer.clock[:] = [writer.now() + timedelta(seconds=119)]
    assert writer.sync().waiting == 1
    assert len(proxy.modes) == asked
    writer.clock[:] = [writer.now() + timedelta(seconds=2)]
    assert writer.sync().delivered == 1


def test_delays_grow_and_are_kept_but_a_person_may_set_them_aside(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.clock[:] = [datetime(2026, 11, 22, 12, tzinfo=UTC)]
    writer.seal(piece, brief)
    waits = []
    for _ in range(12):
        plan(proxy, "status:500")
        writer.sync(chance=lambda: 1.0)
        next_at = datetime.fromisoformat(outbox.rows(writer.desk)[-1].next_at or "")
        waits.append((next_at - writer.now()).total_seconds())
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800, 1800]
    asked = len(proxy.modes)
    assert writer.sync(once=False).waiting == 1
    assert len(proxy.modes) == asked + 1  # nothing but the feed
    writer.clock[:] = [writer.now() - timedelta(days=3650)]
    assert writer.sync(once=False).delivered == 1  # a clock set back does not hold the package for ten years


def test_the_network_coming_back_sets_the_delay_aside(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    writer.seal(piece, brief)
    url = writer.desk.fact("url") or ""
    writer.desk.set_fact("url", "http://127.0.0.1:1")
    assert writer.sync(once=False, chance=lambda: 1.0).waiting == 1
    assert writer.sync(once=False).errors[0]["code"] == "network/unreachable"  # of the feed: the row has its time
    assert [row.attempts for row in outbox.rows(writer.desk) if row.kind == "package"] == [1]
    writer.desk.set_fact("url", url)
    report = writer.sync(once=False)
    assert (report.delivered, report.waiting, report.errors) == (1, 0, [])


def test_a_piece_arrives_in_its_order(press: Press, join: Join, proxy: FaultProxy) -> None:
    brief = press.publish(("work.pieces", "2"))
    writer = join(url=proxy.url)
    first, second = writer.take(brief), writer.take(brief)
    writer.seal(first, brief)
    writer.seal(second, brief)
    plan(proxy, "status:500")
    report = writer.sync(seconds=5)
    # The first piece's TAKEN failed: its package stays behind it, the other piece goes.
    assert (report.delivered, writer.states()) == (2, ["queued", "delivered", "queued", "delivered"])
    assert writer.sync().delivered == 2


@pytest.mark.long
def test_large_packages_and_those_that_failed_twice_go_in_parts(press: Press, join: Join, proxy: FaultProxy) -> None:
    brief = press.publish(("work.pieces", "3"))
    writer = join(url=proxy.url)
    small, large = writer.take(brief), writer.take(brief)
    writer.sync()
    kept = writer.seal(small, brief)
    plan(proxy, "cut:1200", "cut:1200", "cut:1200", "cut:1200")
    writer.sync(once=True)
    writer.sync(once=True)
    plan(proxy)
    assert writer.sync().delivered == 1
    noise = "".join(f"{n * 2654435761 % 4294967291:x} " for n in range(60_000)) + "\n"
    whole = writer.seal(large, brief, text=noise)
    assert len(whole.data) > 256 * 1024
    plan(proxy, "cut:150000")
    assert writer.sync().delivered == 0
    sent = 150_000
    plan(proxy, *[f"cut:{sent}"] * 9)
    tries = 0
    while writer.sync().delivered == 0:
        tries += 1
        assert tries < 6, "the parts that arrived are not sent again"
    assert writer.member.ask("GET", f"/v1/packages/{whole.uuid}/content").body == whole.data
    assert writer.member.ask("GET", f"/v1/packages/{kept.uuid}/content").body == kept.data
    assert [path for path in (press.folder / "blobs").rglob("parts/*/*/*") if path.is_file()] == []


@pytest.mark.long
def test_a_black_hole_and_a_drip_end_by_the_deadline(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, _brief = ready(press, join, proxy)
    writer.move(piece, "TAKEN", "RETURNED")
    for mode in ("hole", "drip"):
        plan(proxy, mode, mode, mode)
        report = writer.sync(seconds=0.1)
        assert (report.waiting, report.errors[0]["code"]) == (1, "network/timeout")


def test_a_killed_send_and_a_restored_desk_ask_before_they_send(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    sealed = writer.seal(piece, brief)
    outbox.begin(writer.desk, sealed.uuid)  # and then the power went
    assert writer.states()[-1] == "sending"
    assert writer.sync().delivered == 1
    # Last week's copy of the database comes back: everything is sent again, and is there once.
    writer.desk.write(lambda c: c.execute("UPDATE outbox SET state = 'queued', receipt = NULL, attempts = 0").rowcount)
    assert writer.sync().delivered == 2
    assert writer.member.kinds().count("receipt") == 1


def test_what_was_opened_again_meanwhile_is_not_sent(press: Press, join: Join, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the reading of the rows and the try the writer takes the package back: its bytes are still there."""
    writer = join()
    brief = press.publish()
    piece = writer.take(brief)
    writer.sync()
    sealed = writer.seal(piece, brief)
    read = outbox.waiting

    def then_withdrawn(desk: Desk) -> list[outbox.OutboxRow]:
        found = read(desk)
        assert desk.write(lambda c: outbox.withdraw_package(c, sealed.uuid), durable=True)
        return found

    monkeypatch.setattr(outbox, "waiting", then_withdrawn)
    with open_client(writer.desk, writer.token) as client:
        assert deliver(writer.desk, client).delivered == 0
    assert writer.member.ask("GET", f"/v1/packages/{sealed.uuid}").status == 404


def test_a_sealed_file_that_changed_is_not_sent(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    sealed = writer.seal(piece, brief)
    file = writer.desk.folder / f"packages/{sealed.uuid}.wdpkg"
    file.write_bytes(sealed.data + b" ")
    assert writer.sync().errors[0]["code"] == "package/changed"
    file.unlink()
    writer.desk.write(lambda c: c.execute("UPDATE outbox SET state = 'queued' WHERE state = 'refused'").rowcount)
    plan(proxy, "status:404")
    assert writer.sync().errors[0]["code"] == "package/missing"


def test_a_receipt_of_another_key_is_none(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer, piece, brief = ready(press, join, proxy)
    keys = json.loads(writer.desk.fact("vendor_keys") or "")
    writer.seal(piece, brief)
    writer.desk.set_fact("vendor_keys", json.dumps({**keys, "receipt": keys["brief"]}))
    report = writer.sync()
    assert (report.delivered, report.waiting, report.errors[0]["code"]) == (0, 1, "network/no-receipt")
