"""The desk's disk is full while it sends, and the vendor's folder cannot be written: nothing lost, nothing doubled."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.endpoint.scene import open_press
from tests.faults.proxy import FaultProxy
from tests.faults.small_disk import fill, small_disk
from tests.sync.scene import enrolled
from writerdesk.endpoint.server import ServerThread
from writerdesk.errors import DiskProblem
from writerdesk.sync import outbox

pytestmark = pytest.mark.timeout(60)


def test_a_receipt_for_which_there_is_no_room_is_asked_for_again(tmp_path: Path) -> None:
    press = open_press(tmp_path / "store")
    with small_disk(tmp_path / "small", "8m") as disk, FaultProxy(press.url) as proxy:
        writer = enrolled(press, disk / "desk", url=proxy.url)
        brief = press.publish(("work.pieces", "2"))
        pieces = [writer.take(brief) for _ in range(2)]
        writer.sync()
        for piece in pieces:
            writer.seal(piece, brief)
        fillers = list[Path]()

        def run_full(_number: int = 0) -> str:
            with sqlite3.connect(writer.desk.file) as other:
                other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            other.close()
            fillers.append(fill(disk))
            return "pass"

        def make_room() -> None:
            for filler in fillers:
                filler.unlink(missing_ok=True)

        run_full()
        with pytest.raises(DiskProblem, match="disk/full"):
            writer.sync()
        assert writer.member.kinds().count("receipt") == 0, "nothing leaves that could not be counted"
        make_room()
        proxy.plan = run_full  # the attempt is counted, the package arrives, and its receipt finds no room
        with pytest.raises(DiskProblem, match="disk/full"):
            writer.sync()
        proxy.plan = lambda _number: "pass"
        make_room()
        assert writer.member.kinds().count("receipt") == 1
        assert writer.sync().waiting == 0
        assert set(writer.states()) == {"delivered"}
        assert writer.member.kinds().count("receipt") == 2
        for row in outbox.rows(writer.desk):
            if row.kind == "package":
                kept = writer.member.ask("GET", f"/v1/packages/{row.uuid}/content").body
                assert kept == (writer.desk.folder / (row.file or "")).read_bytes()
        writer.desk.close()
    press.server.stop()


def test_a_folder_that_cannot_be_written_serves_nobody_and_loses_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "12m") as disk:
        press = open_press(disk / "store")
        brief = press.publish(("work.pieces", "2"))
        writer = press.enrol()
        first, second = (writer.seal(writer.take(brief), brief) for _ in range(2))
        assert writer.put(first).status == 201
        press.server.stop()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with pytest.raises(DiskProblem, match="disk/read-only"):
            ServerThread(press.folder)
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        with ServerThread(press.folder) as again:
            writer.url = again.url
            assert [writer.put(one).status for one in (first, second)] == [200, 201]
