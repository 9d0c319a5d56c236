"""A vendor's store made anew from an older backup: what it had given receipts for since is sent once more."""

from __future__ import annotations

import json
from pathlib import Path

from tests.endpoint.scene import open_press
from tests.sync.scene import enrolled
from writerdesk.endpoint.backups import back_up, restore
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.status import count_all
from writerdesk.sync import outbox


def test_nothing_is_lost_with_the_days_since_the_backup(tmp_path: Path) -> None:
    press = open_press(tmp_path / "store")
    try:
        brief = press.publish(("work.pieces", "3"))
        writer = enrolled(press, tmp_path / "desk")
        before = writer.seal(writer.take(brief), brief)
        writer.sync()
        back_up(press.folder, tmp_path / "saved")
        since = writer.seal(writer.take(brief), brief)
        assert writer.sync().waiting == 0
    finally:
        press.server.stop()
    restore(tmp_path / "saved", tmp_path / "new")
    assert count_all(tmp_path / "new")["packages"] == 1
    with ServerThread(tmp_path / "new") as again:
        writer.desk.set_fact("url", again.url)
        assert writer.sync().waiting == 2  # the feed says what was forgotten: the move and the package
        report = writer.sync()
        assert (report.delivered, report.waiting, report.refused, report.errors) == (2, 0, 0, [])
        assert count_all(tmp_path / "new")["packages"] == 2
        later = writer.seal(writer.take(brief), brief)
        writer.sync()
        assert writer.sync().delivered == 0
        receipts = {row.uuid: json.loads(row.receipt or "{}") for row in outbox.rows(writer.desk)}
        assert receipts[before.uuid]["seq"] < 1_000_000 < receipts[since.uuid]["seq"] < receipts[later.uuid]["seq"]
        writer.desk.close()
