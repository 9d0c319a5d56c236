"""Joining vendors: shown first, used once, renewed, refused; and a desk of its own for each role and person."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, SECOND, Player, invite, publish
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.enrol import enrol, read_invite, shown_invite
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import replace_text
from writerdesk.endpoint.status import count_all
from writerdesk.errors import Declined, DiskProblem, NetworkProblem, Refused, WriterDeskError
from writerdesk.trust.keys import key_id_of


def changed(file: Path, **values: object) -> Path:
    document = json.loads(file.read_bytes()) | values
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def code_of(raised: pytest.ExceptionInfo[WriterDeskError]) -> str:
    assert raised.value.next, "an error of joining says what to do next"
    return raised.value.code


def nobody(folder: Path) -> Workplace:
    return own_workplace(folder / "nobody")


def test_the_vendor_is_shown_before_anything_is_sent(press: Press, tmp_path: Path) -> None:
    before = count_all(press.folder, press.vendor.vendor)
    shown = shown_invite(read_invite(invite(press, tmp_path, "writer", "Asha")))
    assert shown["name"] == "Kalakriti"
    assert shown["vendor"] == press.vendor.vendor
    assert shown["key"] == key_id_of(press.vendor.keys["brief"].public)
    assert (shown["url"], shown["person"], shown["role"]) == (press.url, "Asha", "writer")
    assert datetime.fromisoformat(shown["expires"]) > datetime.now(UTC) + timedelta(days=29)
    assert count_all(press.folder, press.vendor.vendor)["devices"] == before["devices"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"expires": "2020-01-01T00:00:00Z"}, "invite/expired"),
        ({"code": "0000-0000-0000-0000-01"}, "invite/code"),
        ({"writerdesk_invite": 2}, "invite/newer"),
        ({"keys": None}, "invite/damaged"),
    ],
)
def test_an_invite_that_is_no_use_is_refused_when_read(
    press: Press, tmp_path: Path, values: dict[str, object], code: str
) -> None:
    with pytest.raises(Refused) as raised:
        read_invite(changed(invite(press, tmp_path, "writer", "Asha"), **values))
    assert code_of(raised) == code


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DiskProblem, match="disk/unreadable"):
        read_invite(tmp_path / "none.wdinvite")


def test_a_used_and_an_unknown_invite_are_refused_and_leave_nothing(press: Press, joins: Join, tmp_path: Path) -> None:
    file = invite(press, tmp_path, "writer", "Asha")
    first = own_workplace(tmp_path / "first")
    enrol(first, read_invite(file), "laptop")
    place = nobody(tmp_path)
    with pytest.raises(Declined) as used:
        enrol(place, read_invite(file), "laptop")
    assert code_of(used) == "invite/used"
    strange = changed(invite(press, tmp_path, "writer", "Asha"), code=read_invite(file).code)
    with pytest.raises(Declined) as again:
        enrol(place, read_invite(strange), "laptop")
    assert code_of(again).startswith("invite/")
    assert place.desk_ids() == []
    assert [desk.fact("role") for desk in first.vendor_desks()] == ["writer"]
    first.close()


def test_without_a_network_the_invite_stays_good(press: Press, tmp_path: Path) -> None:
    file = invite(press, tmp_path, "writer", "Asha")
    place = nobody(tmp_path)
    down = changed(invite(press, tmp_path / "down", "writer", "Asha"), **json.loads(file.read_bytes()))
    changed(down, url="http://127.0.0.1:1")
    with pytest.raises(NetworkProblem):
        enrol(place, read_invite(down), "laptop")
    assert place.desk_ids() == []
    assert enrol(place, read_invite(file), "laptop").vendor == press.vendor.vendor
    place.close()


def test_a_second_invite_for_the_same_person_renews_the_key(press: Press, joins: Join, tmp_path: Path) -> None:
    writer = joins()
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    writer.sync()
    old = writer.workplace.key(writer.desk_id).public_line
    again = enrol(
        writer.workplace, read_invite(invite(press, tmp_path / "new", "writer", "Binod", writer.person)), "phone"
    )
    assert (again.desk, again.person) == (writer.desk_id, writer.person)
    assert writer.workplace.key(writer.desk_id).public_line != old
    assert writer.workplace.desk_ids() == [writer.desk_id]
    sealed = writer.send(piece)
    assert (writer.state(piece), [row.state for row in writer.outgoing(piece)]) == ("RECEIVED", ["delivered"] * 2)
    writer.workplace.close()
    reopened = own_workplace(writer.workplace.data.path.parent)
    assert reopened.key(again.desk).public_line != old
    assert reopened.token(again.desk)
    reopened.close()
    assert sealed.revision == 1


def test_what_was_signed_before_joining_again_is_believed_under_the_key_that_signed_it(
    press: Press, joins: Join, tmp_path: Path
) -> None:
    writer, lead = joins(), joins("lead", "Meera")
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    enrol(writer.workplace, read_invite(invite(press, tmp_path / "new", "writer", "Binod", writer.person)), "phone")
    uuid = writer.send(piece).uuid
    assert writer.state(piece) == "RECEIVED"
    assert lead.sync().errors == []
    lead.claim(uuid)
    assert review.review_page(lead.workplace, uuid).text == DOHA


def test_a_lead_who_joins_again_still_knows_whose_keys_are_whose(
    press: Press, writer: Player, joins: Join, tmp_path: Path
) -> None:
    lead = joins("lead", "Meera")
    brief = publish(press)
    writer.sync()
    uuid = writer.send(writer.begin(brief)).uuid
    lead.sync()
    enrol(lead.workplace, read_invite(invite(press, tmp_path / "new", "lead", "Meera", lead.person)), "phone")
    lead.claim(uuid)
    assert review.review_page(lead.workplace, uuid).text == DOHA
    assert lead.sync().errors == []


def test_another_role_or_a_namesake_gets_a_desk_of_its_own(press: Press, joins: Join, tmp_path: Path) -> None:
    writer = joins()
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    lead = enrol(writer.workplace, read_invite(invite(press, tmp_path / "a", "lead", "Binod")), "laptop")
    other = enrol(writer.workplace, read_invite(invite(press, tmp_path / "b", "writer", "Binod")), "laptop")
    desks = {writer.desk_id, lead.desk, other.desk}
    assert set(writer.workplace.desk_ids()) == desks
    assert len(desks) == len({writer.person, lead.person, other.person}) == 3
    assert writer.desk.fact("person") == writer.person
    keys = {writer.workplace.key(desk).public_line for desk in desks}
    assert len(keys) == 3
    writer.send(piece)
    assert writer.state(piece) == "RECEIVED"


def test_a_server_that_is_down_loses_nothing_and_doubles_nothing(press: Press, joins: Join) -> None:
    writer = joins()
    brief = publish(press)
    writer.sync()
    with writer.offline():
        piece = writer.begin(brief)
        sealed = writer.seal(piece)
        for _again in range(3):
            report = writer.sync()
            assert (report.delivered, report.waiting, report.parked) == (0, 2, 0)
            assert {error["code"] for error in report.errors} == {"network/unreachable"}
        rows = writer.outgoing(piece)
        assert [row.state for row in rows] == ["queued", "queued"]
        assert rows[0].attempts == 3
        assert (rows[0].receipt, bool(rows[0].error)) == (None, True)
    before = count_all(press.folder, press.vendor.vendor)
    report = writer.sync()
    assert (report.delivered, report.waiting, report.errors) == (2, 0, [])
    report = writer.sync()
    assert (report.delivered, report.received) == (0, 0)
    after = count_all(press.folder, press.vendor.vendor)
    assert after["packages"] - before["packages"] == 1
    receipts = [row.receipt for row in writer.outgoing(piece) if row.uuid == sealed.uuid]
    assert [receipt and receipt["sha256"] for receipt in receipts] == [sealed.sha256]
    assert writer.state(piece) == "RECEIVED"


def test_a_device_that_the_vendor_took_back_parks_and_loses_nothing(press: Press, joins: Join, tmp_path: Path) -> None:
    from writerdesk.endpoint.revoking import revoke_device

    writer = joins()
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    revoke_device(press.folder, writer.desk.fact("device") or "", press.vendor.vendor)
    report = writer.sync()
    assert (report.delivered, report.parked) == (0, 1)
    replace_text(writer.workplace, piece, SECOND)
    enrol(writer.workplace, read_invite(invite(press, tmp_path / "new", "writer", "Binod", writer.person)), "phone")
    assert [row.state for row in writer.outgoing(piece)] == ["queued"]
