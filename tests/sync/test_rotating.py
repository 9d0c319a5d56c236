"""A vendor changes the key with which it signs: desks learn of it from the old one, by network and by stick."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from tests.endpoint.scene import Press
from tests.sync.scene import DeskOf, enrolled
from writerdesk.endpoint.courier import import_courier
from writerdesk.endpoint.signing import rotate_key
from writerdesk.endpoint.vendor import vendor_keys
from writerdesk.errors import Refused
from writerdesk.sync import courier as desk_courier
from writerdesk.sync import outbox
from writerdesk.sync.delivery import Vendor
from writerdesk.trust import courier
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.receipts import read_receipt
from writerdesk.trust.vendor_keys import KeyChange, KeyStatement, announce, turned

Join = Callable[..., DeskOf]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def states(writer: DeskOf) -> set[str]:
    return {row.state for row in outbox.rows(writer.desk)}


def change(press: Press) -> KeyChange:
    """The statement as the feed gives it."""
    (item,) = [item for item in press.enrol(name="Bela").feed() if item["kind"] == "keys"]
    return msgspec.convert(item["document"], KeyChange)


def test_old_receipts_stay_good_and_new_ones_are_believed_at_once(press: Press, join: Join) -> None:
    writer, brief = join(), press.publish(("work.pieces", "3"))
    writer.sync()
    writer.seal(writer.take(brief), brief)
    writer.sync()
    (old,) = [row for row in outbox.rows(writer.desk) if row.kind == "package"]
    before = Vendor.of(writer.desk)
    done = rotate_key(press.folder, "receipt", press.vendor.vendor)
    second = press.publish()  # the same server goes on; nothing is started anew
    writer.seal(writer.take(brief), brief)
    report = writer.sync()
    assert (report.waiting, report.refused, states(writer)) == (0, 0, {"delivered"})
    now = Vendor.of(writer.desk)
    assert (now.keys.receipt, now.keys.past[0].key) == (done.public, before.keys.receipt)
    told = writer.member.ask("GET", f"/v1/packages/{old.uuid}").body
    assert read_receipt(told, now.receipts, NOW).id == old.uuid
    with pytest.raises(Refused, match="signature/unknown-signer"):
        read_receipt(told, done.public, NOW)
    lines = AllowedSigners.parse(writer.desk.fact("allowed_signers") or "")
    for key, at, standing in (
        (before.keys.receipt, datetime(2020, 1, 1, tzinfo=UTC), "good"),
        (before.keys.receipt, datetime(2099, 1, 1, tzinfo=UTC), "expired"),
        (done.public, datetime(2099, 1, 1, tzinfo=UTC), "good"),
    ):
        blob = AllowedSigners.parse(f"x {key}").signers[0].blob
        assert lines.standing(blob, "receipt@writerdesk", at, press.vendor.vendor)[0] == standing
    # Who comes later reads what was signed with both keys, and so does one whose desk begins anew.
    rotate_key(press.folder, "brief", press.vendor.vendor)
    late = join(name="Bela")
    writer.desk.set_fact("feed_cursor", "0")
    for one in (late, writer):
        report = one.sync()
        assert report.errors == []
        known = one.desk.read(lambda c: {row[0] for row in c.execute("SELECT id FROM briefs")})
        assert {brief.partition("@")[0], second.partition("@")[0]} <= known
    assert vendor_keys(press.folder, press.vendor.vendor).keys["receipt"].public == done.public


def test_an_answer_on_a_stick_brings_the_new_key_along(press: Press, tmp_path: Path) -> None:
    writer, brief = enrolled(press, tmp_path / "desk"), press.publish()
    writer.sync()
    writer.seal(writer.take(brief), brief)
    rotate_key(press.folder, "receipt", press.vendor.vendor)
    packed = io.BytesIO()
    desk_courier.pack(writer.desk, writer.key, writer.now(), packed)
    import_courier(press.folder, packed.getvalue(), tmp_path / "back.wdcourier")
    answer = courier.read_courier((tmp_path / "back.wdcourier").read_bytes(), courier.BackPaper)
    done = desk_courier.unpack(writer.desk, *answer, writer.now())
    assert (done.delivered, done.errors, states(writer)) == (2, [], {"delivered"})
    again = desk_courier.unpack(writer.desk, *answer, writer.now())
    assert (again.delivered, again.received) == (0, 0)
    writer.desk.close()


def test_a_change_that_the_old_key_does_not_sign_is_none(press: Press) -> None:
    rotate_key(press.folder, "receipt", press.vendor.vendor)
    real = change(press)
    said = msgspec.json.decode(real.signed, type=KeyStatement)
    keys = VendorKeys("ssh-ed25519 b", said.old, "age1")
    assert turned(said.vendor, keys, real, NOW).receipt == said.new
    thief, mine = DeviceKey.generate(), DeviceKey.generate()
    stolen = KeyStatement(said.vendor, "receipt", said.old, thief.public_line, said.at)
    for statement, first, second, code in (
        (stolen, thief, thief, "signature/unknown-signer"),
        (msgspec.structs.replace(said, vendor="v0"), mine, thief, "keys/other-vendor"),
        (KeyStatement(said.vendor, "receipt", mine.public_line, said.new, said.at), mine, thief, "keys/unknown"),
    ):
        with pytest.raises(Refused, match=code):
            turned(said.vendor, keys, announce(statement, first, second), NOW)
    for broken in ({"endorsed": real.signature}, {"signature": real.endorsed}, {"signed": json.dumps({})}):
        with pytest.raises(Refused):
            turned(said.vendor, keys, msgspec.structs.replace(real, **broken), NOW)
