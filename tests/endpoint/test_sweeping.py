"""What a store forgets by itself, and what it must not: only what became nothing, and only after a day."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.endpoint.scene import Press, ask, digest
from writerdesk.endpoint.blobs import parts_shelf
from writerdesk.endpoint.callers import EnrolmentRequest, enrol
from writerdesk.endpoint.limits import count_failure, forget_limits
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.publishing import publish_brief
from writerdesk.endpoint.records import arrivals
from writerdesk.endpoint.sweeping import Swept, sweep_store
from writerdesk.errors import DiskProblem, Refused
from writerdesk.trust.keys import DeviceKey

NOTHING = Swept(0, 0, 0, 0)


def later(press: Press, **after: float) -> Office:
    """The office of a press some time from now."""
    return Office(press.folder, lambda: datetime.now(UTC) + timedelta(**after))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_bytes_that_became_nothing_go_after_a_day_and_no_others(press: Press) -> None:
    writer, brief = press.enrol(), press.publish()
    kept = writer.seal(writer.take(brief), brief)
    assert writer.put(kept).status == 201
    # One piece for a writer: the second package is whole and valid, is stored, and then there is no room for it.
    orphan = writer.seal(str(uuid.uuid4()), brief)
    assert writer.put(orphan).status == 422
    part = b"a part whose row was never written"
    shelf = parts_shelf(writer.vendor, str(uuid.uuid4()), writer.person)
    with later(press) as office:
        office.begin_arrival(writer.vendor, shelf, sha256(part))
        office.blobs.keep(shelf, sha256(part), part)
    with later(press, hours=23) as office:
        sweep_store(office)
        assert office.blobs.holds(writer.vendor, sha256(orphan.data))
        assert office.blobs.holds(shelf, sha256(part))
    with later(press, hours=25) as office:
        assert sweep_store(office).orphans >= 2
        assert sweep_store(office) == NOTHING
        assert not office.blobs.holds(writer.vendor, sha256(orphan.data))
        assert not office.blobs.holds(shelf, sha256(part))
    assert writer.ask("GET", f"/v1/packages/{kept.uuid}/content").body == kept.data
    assert writer.ask("GET", "/v1/briefs/" + brief.replace("@", "/")).status == 200


def begun(office: Office, vendor: str) -> list[str]:
    """The bytes of a vendor that have begun to arrive and are nothing yet."""
    with office.database.reading(vendor) as connection:
        return [row.sha256 for row in arrivals.stale(connection, vendor, "9999")]


def test_what_is_refused_leaves_no_note_unless_others_send_the_same(press: Press) -> None:
    """A writer that sends rubbish all day long does not fill the store with notes of it."""
    writer, brief = press.enrol(), press.publish()
    sealed = writer.seal(writer.take(brief), brief)
    damaged = sealed.data[:-1] + bytes([sealed.data[-1] ^ 1])
    other = str(uuid.uuid4())
    with later(press) as office:
        for data, name in ((b"rubbish", other), (damaged, sealed.uuid), (sealed.data, other)):
            reply = writer.ask("PUT", f"/v1/packages/{name}", data, headers=digest(data))
            assert reply.status == 422
            assert begun(office, writer.vendor) == []
        office.begin_arrival(writer.vendor, writer.vendor, sha256(sealed.data))
        assert writer.ask("PUT", f"/v1/packages/{other}", sealed.data, headers=digest(sealed.data)).status == 422
        assert begun(office, writer.vendor) == [sha256(sealed.data)]
        assert writer.put(sealed).status == 201
        assert begun(office, writer.vendor) == []


def test_a_note_stays_for_who_begins_after_it(press: Press) -> None:
    writer, name = press.enrol(), sha256(b"the same bytes")
    with later(press) as office:
        first = office.arrival(writer.vendor, writer.vendor, name)
        office.database.counted(writer.vendor, first)
        office.begin_arrival(writer.vendor, writer.vendor, name)
        office.database.counted(writer.vendor, arrivals.given_up(first))
        assert begun(office, writer.vendor) == [name]


def test_bytes_that_were_refused_once_and_are_taken_later_stay(press: Press) -> None:
    writer, brief = press.enrol(), press.publish()
    first, sealed = writer.take(brief), writer.seal(str(uuid.uuid4()), brief)
    assert writer.put(sealed).status == 422
    assert writer.move(first, "TAKEN", "RETURNED").status == 201
    assert writer.put(sealed).status == 201
    with later(press, days=2) as office:
        sweep_store(office)
    assert writer.ask("GET", f"/v1/packages/{sealed.uuid}/content").body == sealed.data


def test_a_half_body_goes_and_one_that_arrives_stays(press: Press) -> None:
    with later(press) as office:
        half, arriving = office.blobs.new_file(), office.blobs.new_file()
        for path in (half, arriving):
            path.write_bytes(b"PK")
        os.utime(half, (time.time() - 7200,) * 2)
        assert sweep_store(office).halves == 1
        assert (half.exists(), arriving.exists()) == (False, True)
        arriving.unlink()


def test_ended_invites_and_old_failures_are_forgotten(press: Press) -> None:
    asked = EnrolmentRequest(press.code(), DeviceKey.generate().public_line, "laptop")
    with later(press) as office:
        count_failure(office.database, "token", str(uuid.uuid4()), office.limits.requests, office.clock().timestamp())
    with later(press, days=59) as office:
        assert sweep_store(office).limits >= 1
        with pytest.raises(Refused, match="invite/expired"):
            enrol(office, asked, "here")
    with later(press, days=61) as office:
        assert sweep_store(office).invites >= 1
        assert sweep_store(office) == NOTHING
        with pytest.raises(Refused, match="invite/unknown"):
            enrol(office, asked, "here")
        # Both wrong codes were counted, and are forgotten again in their turn.
        assert forget_limits(office.database, office.clock().timestamp() + 90_000) >= 1


def test_a_part_that_the_store_has_lost_is_asked_for_again(press: Press) -> None:
    writer, brief = press.enrol(), press.publish()
    sealed = writer.seal(writer.take(brief), brief)
    halves = [sealed.data[:900], sealed.data[900:]]
    names = [sha256(half) for half in halves]
    manifest = json.dumps({"sha256": sha256(sealed.data), "size": len(sealed.data), "parts": names}).encode()
    path = f"/v1/packages/{sealed.uuid}"
    for name, half in zip(names, halves, strict=True):
        assert writer.ask("PUT", f"{path}/parts/{name}", half).status == 201
    with later(press) as office:
        office.blobs.forget(parts_shelf(writer.vendor, sealed.uuid, writer.person), names[1])
    lost = writer.ask("PUT", f"{path}/manifest", manifest)
    assert (lost.status, lost.json["missing"]) == (422, [names[1]])
    assert writer.ask("PUT", f"{path}/parts/{names[1]}", halves[1]).status == 201
    assert [writer.ask("PUT", f"{path}/manifest", manifest).status for _ in range(2)] == [201, 200]
    assert writer.ask("GET", f"{path}/content").body == sealed.data


def test_bytes_that_are_gone_or_changed_are_said_and_healed_by_sending_again(press: Press) -> None:
    writer, brief = press.enrol(), press.publish()
    sealed = writer.seal(writer.take(brief), brief)
    receipt = writer.put(sealed)
    address = f"/v1/packages/{sealed.uuid}/content"
    with later(press) as office:
        name = sha256(sealed.data)
        for change in (office.blobs.forget, spoil(office)):
            change(writer.vendor, name)
            assert (writer.ask("GET", address).status, writer.ask("GET", "/health").status) == (503, 200)
            again = writer.put(sealed)
            assert (again.status, again.body) == (200, receipt.body)
            assert writer.ask("GET", address).body == sealed.data


def spoil(office: Office) -> Callable[[str, str], None]:
    """What puts other bytes in the place of an object."""

    def change(shelf: str, name: str) -> None:
        with contextlib.suppress(DiskProblem):  # an S3 store is asked at once for what it was given
            office.blobs.keep(shelf, name, b"other bytes")
        assert not office.blobs.holds(shelf, name)

    return change


def test_no_text_of_a_row_holds_what_one_of_the_stores_cannot(press: Press) -> None:
    lead = press.enrol("lead", "Meera")
    for path in ("/v1/briefs/a%00b/1", "/v1/queue?brief=%00", "/v1/queue?after=%00"):
        assert (path, lead.ask("GET", path).status) == (path, 400)
    assert ask(press.url, "GET", "/.well-known/writerdesk?vendor=%00").status == 404
    with pytest.raises(Refused):
        publish_brief(press.folder, b"\0", press.vendor.vendor)
