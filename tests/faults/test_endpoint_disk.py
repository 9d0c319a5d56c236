"""The vendor's disk is full, or cannot be written: it answers 503, keeps what it has, and takes all once it may."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endpoint.scene import Member, Press, open_press
from tests.faults.small_disk import fill, small_disk
from writerdesk.endpoint.status import count_all
from writerdesk.packages.sealing import SealedPackage

pytestmark = [pytest.mark.faults, pytest.mark.timeout(60)]
PACKAGES = 6


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    with small_disk(tmp_path / "small", "12m") as disk:
        made = open_press(disk / "store")
        yield made
        made.server.stop()


def sealed(writer: Member, brief: str) -> list[SealedPackage]:
    noise = random.Random(3)
    pieces = [writer.take(brief) for _ in range(PACKAGES)]
    return [writer.seal(piece, brief, attachments={"a.jpg": noise.randbytes(60_000)}) for piece in pieces]


def test_a_full_disk_takes_nothing_loses_nothing_and_goes_on(press: Press) -> None:
    brief = press.publish(("work.pieces", str(PACKAGES)))
    writer = press.enrol()
    packages = sealed(writer, brief)
    assert writer.put(packages[0]).status == 201
    before = count_all(press.folder)
    filler = fill(press.folder.parent)
    for one in packages[1:]:
        refused = writer.put(one)
        assert (refused.status, refused.json["code"]) == (503, "disk/full")
        assert int(refused.headers["retry-after"]) > 0
    filler.unlink()
    assert count_all(press.folder) == before
    assert writer.ask("GET", f"/v1/packages/{packages[0].uuid}/content").body == packages[0].data
    assert [writer.put(one).status for one in packages] == [200] + [201] * (PACKAGES - 1)
    for one in packages:
        assert writer.ask("GET", f"/v1/packages/{one.uuid}/content").body == one.data
    told = [item["id"] for item in writer.feed() if item["kind"] == "receipt"]
    assert sorted(told) == sorted(one.uuid for one in packages)
    assert not list((press.folder / "blobs" / "incoming").iterdir())
    with sqlite3.connect(press.folder / "endpoint.sqlite3") as rows:
        assert rows.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    rows.close()
