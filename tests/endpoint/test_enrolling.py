"""Invites and tokens: one use, thirty days, nothing secret stored, limits that count what they should."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, ask
from writerdesk.endpoint.callers import EnrolmentRequest, enrol, identify
from writerdesk.endpoint.invites import make_invite
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.schema import REVISION
from writerdesk.endpoint.status import count_all, list_people
from writerdesk.endpoint.vendor import init_vendor, vendor_keys
from writerdesk.errors import Declined, Refused
from writerdesk.trust.invites import read_invite
from writerdesk.trust.keys import DeviceKey, load_key_file

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def request(code: str) -> EnrolmentRequest:
    return EnrolmentRequest(code, DeviceKey.generate().public_line, "laptop")


def test_init_makes_keys_that_only_the_owner_reads_and_again_adds_a_vendor(tmp_path: Path) -> None:
    first, second = init_vendor(tmp_path / "o", "Kalakriti"), init_vendor(tmp_path / "o", "Verlag")
    assert first.vendor != second.vendor
    for vendor in (first, second):
        assert set(vendor.keys) == {"brief", "receipt", "age"}
        for key in vendor.keys.values():
            assert stat.S_IMODE(Path(key.file).stat().st_mode) == 0o600
        assert load_key_file(Path(vendor.keys["brief"].file)).public_line == vendor.keys["brief"].public
    assert vendor_keys(tmp_path / "o") == first
    assert vendor_keys(tmp_path / "o", second.vendor) == second
    assert set(count_all(tmp_path / "o", second.vendor).values()) == {0, int(REVISION)}  # no rows yet


def test_an_invite_file_says_where_who_and_by_which_keys(tmp_path: Path) -> None:
    vendor = init_vendor(tmp_path / "o", "Kalakriti")
    out = tmp_path / "asha.wdinvite"
    made = make_invite(tmp_path / "o", role="writer", name="Asha", url="https://press.example/", out=out)
    invite = read_invite(out.read_bytes(), datetime.now(UTC))
    assert made.invite == str(out)
    assert (invite.url, invite.vendor, invite.name) == ("https://press.example", vendor.vendor, "Kalakriti")
    assert (invite.role, invite.person, invite.code) == ("writer", "Asha", made.code)
    assert invite.keys.receipt == vendor.keys["receipt"].public
    days = datetime.fromisoformat(made.expires) - datetime.now(UTC)
    assert timedelta(days=29, hours=23) < days <= timedelta(days=30)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_code_works_once_and_thirty_days(tmp_path: Path) -> None:
    clock = Clock()
    init_vendor(tmp_path / "o", "Kalakriti")
    made = [make_invite(tmp_path / "o", role="lead", name=f"L{n}", url="http://127.0.0.1:1") for n in range(2)]
    with Office(tmp_path / "o", clock) as office:
        clock.now = datetime.now(UTC)
        answer = enrol(office, request(made[0].code.lower().replace("-", " ")), "a")
        assert answer.role == "lead"
        with pytest.raises(Refused, match="has been used"):
            enrol(office, request(made[0].code), "a")
        clock.now += timedelta(days=30, seconds=1)
        with pytest.raises(Refused, match="has ended"):
            enrol(office, request(made[1].code), "a")


def test_a_lost_device_is_replaced_for_the_same_person(press: Press) -> None:
    writer = press.enrol()
    code = press.code(person=writer.person)
    key = DeviceKey.generate()
    body = json.dumps({"code": code, "public_key": key.public_line, "device": "new"}).encode()
    assert ask(press.url, "POST", "/v1/enrolments", body).json["person"] == writer.person
    (person,) = list_people(press.folder, press.vendor.vendor)
    assert [device["name"] for device in person["devices"]] == ["Asha's laptop", "new"]


def test_neither_code_nor_token_is_stored(own_press: Press) -> None:
    unused = own_press.code()
    writer = own_press.enrol()
    own_press.server.stop()
    stored = b"".join(path.read_bytes() for path in own_press.folder.glob("endpoint.sqlite3*"))
    assert writer.person.encode() in stored
    secret = writer.token.partition(".")[2]
    assert len(secret) >= 43
    for hidden in (secret, unused, unused.replace("-", "")):
        assert hidden.encode() not in stored


def test_only_failed_codes_count_towards_the_limit(tmp_path: Path) -> None:
    clock = Clock()
    init_vendor(tmp_path / "o", "Kalakriti")
    with Office(tmp_path / "o", clock) as office:
        clock.now = datetime.now(UTC)
        codes = [make_invite(tmp_path / "o", role="writer", name="A", url="http://127.0.0.1:1").code for _ in range(3)]
        outcomes = []
        for _ in range(25):
            with pytest.raises((Refused, Declined)) as failure:
                enrol(office, request("1" * 18), "here")
            outcomes.append(failure.value.code)
        assert outcomes[:20] == ["invite/code"] * 20
        assert set(outcomes[20:]) == {"request/too-many"}
        assert enrol(office, request(codes[0]), "elsewhere").person
        clock.now += timedelta(minutes=1)
        for code in codes[1:]:
            assert enrol(office, request(code), "here").person


def test_a_token_has_five_hundred_at_once_and_twenty_a_second(tmp_path: Path) -> None:
    clock = Clock()
    init_vendor(tmp_path / "o", "Kalakriti")
    code = make_invite(tmp_path / "o", role="writer", name="A", url="http://127.0.0.1:1").code
    with Office(tmp_path / "o", clock) as office:
        clock.now = datetime.now(UTC)
        header = f"Bearer {enrol(office, request(code), 'a').token}"

        def knock(done: list[str]) -> None:
            while len(done) < 1000:
                done.append(identify(office, header, "a").person)

        def served() -> int:
            done: list[str] = []
            with pytest.raises(Declined, match="request/too-many"):
                knock(done)
            return len(done)

        assert served() == 500
        clock.now += timedelta(seconds=10)
        assert served() == 200
        clock.now -= timedelta(days=1)
        assert served() == 0
