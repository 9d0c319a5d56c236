"""What a server takes is its own to say: kept in its folder, told at the door, and held to."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import pytest

from tests.endpoint.scene import digest, open_press
from writerdesk.endpoint.backups import back_up, restore
from writerdesk.endpoint.limits import EndpointLimits, keep_limits, kept_limits
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.errors import DeskProblem, Usage


def test_limits_are_kept_told_and_held_to(tmp_path: Path) -> None:
    store = tmp_path / "store"
    init_vendor(store, "Kalakriti")
    assert keep_limits(store, {}) == EndpointLimits()
    assert not (store / "limits.json").exists(), "what is usual is not written down"
    keep_limits(store, {"package_bytes": 70_000, "requests_at_once": 20, "requests_per_second": 0.1})
    changed = keep_limits(store, {"event_bytes": 65_536})
    assert (changed.package_bytes, changed.event_bytes, changed.requests_at_once) == (70_000, 65_536, 20)
    press = open_press(store)
    try:
        writer = press.enrol()
        told = writer.ask("GET", "/.well-known/writerdesk").json["limits"]
        assert told == {"package_bytes": 70_000, "part_bytes": 32_768, "event_bytes": 65_536}
        body = bytes(70_001)
        assert writer.ask("PUT", f"/v1/packages/{uuid.uuid4()}", body, digest(body)).status == 413
        assert writer.ask("PUT", f"/v1/packages/{uuid.uuid4()}", body[1:], digest(body[1:])).status == 422
        assert writer.ask("PUT", f"/v1/events/{uuid.uuid4()}", b" " * 65_537).status == 413
        answers = [writer.ask("GET", "/v1/feed") for _ in range(20)]
        assert [answer.status for answer in answers].count(429) >= 2
        assert answers[-1].headers["retry-after"] == "10"
    finally:
        press.server.stop()
    back_up(store, tmp_path / "saved")
    restore(tmp_path / "saved", tmp_path / "again")
    assert kept_limits(tmp_path / "again") == changed


@pytest.mark.parametrize("wrong", [{"package_bytes": 60 << 20}, {"requests_per_second": 0}, {"unheard_of": 1}])
def test_limits_that_make_no_sense_are_refused_and_change_nothing(tmp_path: Path, wrong: dict[str, float]) -> None:
    with pytest.raises(DeskProblem, match="desk/unknown"):
        keep_limits(tmp_path, {})
    (tmp_path / "keys").mkdir()
    with pytest.raises(Usage, match="endpoint/limits"):
        keep_limits(tmp_path, wrong)
    assert not (tmp_path / "limits.json").exists()
    (tmp_path / "limits.json").write_text(json.dumps(wrong), encoding="utf-8")
    with pytest.raises(Usage, match="endpoint/limits"):
        kept_limits(tmp_path)
