"""Packages through a network that cuts, loses answers and shows login pages, to a server that is killed meanwhile.

Section 11 of the facts on sync: exactly N rows, N receipts, equal sets. Figures are printed with ``-rP``.
"""

from __future__ import annotations

import json
import random
import uuid
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, open_press
from tests.endpoint.test_serving import process
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrolled
from writerdesk.endpoint.status import count_all
from writerdesk.sync import outbox

PACKAGES = 12
KILLS = 3
MODES = ["pass", "cut:0", "cut:700", "cut:2500", "cut:20000", "lost", "lost", "portal302", "portal200", "status:503"]


def prepared(press: Press, folder: Path, url: str) -> DeskOf:
    """A desk with packages to send, each of a piece of its own."""
    brief = press.publish(("work.pieces", str(PACKAGES)))
    writer = enrolled(press, folder, url=url)
    noise = random.Random(7)
    for size in range(PACKAGES):
        words = " ".join(uuid.UUID(int=noise.getrandbits(128)).hex for _ in range(40 * size * size + 1))
        writer.seal(writer.take(brief), brief, text=words + "\n")
    return writer


def settle(writer: DeskOf, most: int) -> int:
    """Sync until nothing waits; how many rounds it took."""
    for rounds in range(1, most + 1):
        report = writer.sync(seconds=10)
        assert (report.refused, report.parked) == (0, 0), report
        if report.waiting == 0:
            return rounds
    raise AssertionError(report)


def check_all(press: Press, writer: DeskOf) -> None:
    """Lost 0, doubled 0, corrupted 0."""
    rows = [row for row in outbox.rows(writer.desk) if row.kind == "package"]
    receipts = [json.loads(row.receipt or "") for row in rows]
    assert [(one["id"], one["sha256"]) for one in receipts] == [(row.uuid, row.sha256) for row in rows]
    counted = count_all(press.folder, press.vendor.vendor)
    assert (counted["packages"], counted["pieces"]) == (PACKAGES, PACKAGES)
    told = [item["id"] for item in writer.member.feed() if item["kind"] == "receipt"]
    assert sorted(told) == sorted(row.uuid for row in rows)
    for row in rows:
        kept = writer.member.ask("GET", f"/v1/packages/{row.uuid}/content").body
        assert kept == (writer.desk.folder / (row.file or "")).read_bytes()


@pytest.mark.timeout(120)
def test_nothing_is_lost_or_doubled_on_a_bad_network(tmp_path: Path) -> None:
    press = open_press(tmp_path / "store")
    chance = random.Random(3)
    try:
        with FaultProxy(press.url, lambda _number: chance.choice(MODES)) as proxy:
            proxy.plan = lambda _number: "pass"
            writer = prepared(press, tmp_path / "desk", proxy.url)
            proxy.plan = lambda _number: chance.choice(MODES)
            rounds = settle(writer, 200)
            check_all(press, writer)
            attempts = [row.attempts for row in outbox.rows(writer.desk) if row.kind == "package"]
            writer.desk.close()
        print(  # noqa: T201
            f"packages {PACKAGES} lost 0 doubled 0 corrupted 0 attempts {sum(attempts)} rounds {rounds} "
            f"connections {len(proxy.modes)}"
        )
    finally:
        press.server.stop()


@pytest.mark.timeout(120)
def test_a_server_killed_in_the_middle_of_sending_loses_nothing(tmp_path: Path) -> None:
    press = open_press(tmp_path / "store")
    press.server.stop()
    chance, writer, kills = random.Random(11), None, []
    with FaultProxy("http://127.0.0.1:1") as proxy:
        for _ in range(KILLS):
            with process(press.folder) as (serving, url):
                proxy.aim(url)
                writer = writer or prepared(press, tmp_path / "desk", proxy.url)
                proxy.killer = lambda serving=serving: kills.append(serving.kill())  # type: ignore[misc]
                proxy.plan = lambda _number: f"kill:{chance.randrange(300, 30_000)}"
                writer.sync(seconds=5)
            proxy.plan = lambda _number: "pass"
        assert writer is not None
        with process(press.folder) as (_serving, url):
            proxy.aim(url)
            settle(writer, 5)
            writer.member.url = url
            check_all(press, writer)
            writer.desk.close()
    assert len(kills) >= KILLS
