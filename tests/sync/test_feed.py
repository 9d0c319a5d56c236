"""Reading the feed: the cursor moves with what was stored, and one bad item stops nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tests.endpoint.scene import Press
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf
from writerdesk.checks.team_words import approved_words
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import feed as feed_rows
from writerdesk.endpoint.records import vendors
from writerdesk.endpoint.revoking import revoke_device
from writerdesk.endpoint.status import list_people
from writerdesk.lifecycle.repository import state_of
from writerdesk.sync.desk_sync import open_client
from writerdesk.sync.feed import pull
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey

Join = Callable[..., DeskOf]


def tell(press: Press, kind: str, item: str, document: Any) -> None:
    """Put an item into the feed for everybody, as a newer or a mistaken endpoint might."""
    with Office(press.folder) as office, office.database.writing(press.vendor.vendor) as connection:
        seq = vendors.next_seq(connection, press.vendor.vendor)
        text = msgspec.json.encode(document).decode()
        feed_rows.add_item(connection, press.vendor.vendor, seq, kind, item, feed_rows.ALL, None, text)


def kinds(desk_of: DeskOf) -> list[str]:
    return desk_of.desk.read(lambda c: [row[0] for row in c.execute("SELECT kind FROM feed ORDER BY seq")])


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        ("event", {"signed": "{}", "signature": "none", "key": "ssh-ed25519 AAAA"}),
        ("event", {"signed": 7}),
        ("event", []),
        ("receipt", {"id": "x"}),
        ("comment", "text"),
        ("comment", {"piece": ["p"], "revision": 1}),
        ("comment", {"piece": "p", "revision": 2**63}),
        ("restored", {"after": 2**63}),
        ("words", {"language": "hi"}),
        ("revoked", {"key": "no key"}),
        ("brief", {"id": "nowhere", "version": 1, "sha256": ""}),
    ],
)
def test_what_cannot_be_understood_is_kept_reported_and_passed(
    press: Press, join: Join, kind: str, document: Any
) -> None:
    writer = join()
    tell(press, kind, "bad", document)
    brief = press.publish()
    report = writer.sync()
    assert len(report.errors) == 1, report
    assert report.received == 2
    assert kinds(writer) == [kind, "brief"]
    assert writer.desk.read(lambda c: c.execute("SELECT count(*) FROM briefs").fetchone()[0]) == 1
    assert writer.desk.read(lambda c: c.execute("SELECT count(*) FROM comments").fetchone()[0]) == 0
    assert writer.sync().received == 0
    assert brief


def test_a_kind_of_tomorrow_is_kept_and_passed(press: Press, join: Join) -> None:
    writer = join()
    tell(press, "weather", "monday", {"rain": True})
    report = writer.sync()
    assert (report.received, report.errors, kinds(writer)) == (1, [], ["weather"])


def test_words_of_the_vendor_come_to_the_desk(press: Press, join: Join) -> None:
    writer = join()
    tell(press, "words", "w1", {"language": "hi", "words": ["धीरज", "मना"]})
    writer.sync()
    assert writer.desk.read(lambda c: approved_words(c, "hi")) == {"धीरज", "मना"}
    tell(press, "words", "w2", {"language": "hi", "words": [], "removed": ["मना"]})
    writer.sync()
    assert writer.desk.read(lambda c: approved_words(c, "hi")) == {"धीरज"}
    assert writer.desk.read(lambda c: approved_words(c, "ur")) == frozenset()


def test_a_desk_that_dies_while_storing_reads_the_same_page_again(press: Press, join: Join) -> None:
    writer = join()
    press.publish()
    writer.desk.write(
        lambda c: c.execute("CREATE TRIGGER no_room BEFORE INSERT ON feed BEGIN SELECT RAISE(ABORT, 'full'); END")
    )
    with open_client(writer.desk, writer.token) as client, pytest.raises(Exception, match="full"):
        pull(writer.desk, client)
    assert writer.desk.fact("feed_cursor") == "0"
    assert writer.desk.read(lambda c: c.execute("SELECT count(*) FROM briefs").fetchone()[0]) == 0
    writer.desk.write(lambda c: c.execute("DROP TRIGGER no_room"))
    assert writer.sync().received == 1


def test_many_items_come_page_by_page(press: Press, join: Join) -> None:
    writer = join()
    with Office(press.folder) as office, office.database.writing(press.vendor.vendor) as connection:
        for number in range(450):
            seq = vendors.next_seq(connection, press.vendor.vendor)
            feed_rows.add_item(
                connection, press.vendor.vendor, seq, "words", str(number), feed_rows.ALL, None,
                json.dumps({"language": "hi", "words": [str(number)]}),
            )  # fmt: skip
    assert writer.sync().received == 450
    assert writer.desk.read(lambda c: c.execute("SELECT count(*) FROM team_words").fetchone()[0]) == 450


@pytest.mark.parametrize("between", ["\n", " told\n", " told\u2028", " told\x85", "\r"])
def test_a_key_that_is_taken_back_brings_no_other_one(press: Press, join: Join, between: str) -> None:
    """A comment behind a key goes to the end of its line, and a line may end where nobody sees it."""
    writer, gone, mallory = join(), DeviceKey.generate(), DeviceKey.generate()
    tell(press, "revoked", "one", {"key": f"{gone.public_line}{between}mallory {mallory.public_line}"})
    writer.sync()
    lines = (writer.desk.fact("allowed_signers") or "").splitlines()
    allowed = AllowedSigners.parse("\n".join(lines))
    for namespace in ("package@writerdesk", "event@writerdesk", "brief@writerdesk", "receipt@writerdesk"):
        assert allowed.standing(gone.public_blob, namespace, writer.now())[0] == "revoked"
        assert allowed.standing(mallory.public_blob, namespace, writer.now())[0] == "unknown-signer"


def test_keys_are_learnt_from_the_feed_and_taken_back_by_it(press: Press, join: Join) -> None:
    writer, lead = join(), join("lead", "Meera")
    writer.take(press.publish())
    writer.sync()
    lead.sync()

    def standing() -> str:
        allowed = AllowedSigners.parse(lead.desk.fact("allowed_signers") or "")
        return allowed.standing(writer.key.public_blob, "package@writerdesk", lead.now())[0]

    assert standing() == "good"
    (device,) = list_people(press.folder, press.vendor.vendor)[0]["devices"]
    revoke_device(press.folder, device["id"], press.vendor.vendor)
    lead.sync()
    assert standing() == "revoked"
    assert writer.sync().errors[0]["code"] == "sync/unauthorised"


def test_an_event_whose_signature_fails_moves_nothing(press: Press, join: Join) -> None:
    writer, lead = join(), join("lead", "Meera")
    piece = writer.take(press.publish())
    writer.sync()
    with Office(press.folder) as office, office.database.writing(press.vendor.vendor) as connection:
        connection.exec_driver_sql("UPDATE feed SET document = replace(document, 'TAKEN', 'DECLINED')")
    report = lead.sync()
    assert [error["code"] for error in report.errors] == ["signature/bad"]
    assert state_of(lead.desk, piece).state == "OFFERED"


def test_a_brief_that_the_vendor_did_not_sign_cannot_be_taken(press: Press, join: Join, proxy: FaultProxy) -> None:
    writer = join(url=proxy.url)
    keys = json.loads(writer.desk.fact("vendor_keys") or "")
    writer.desk.set_fact("vendor_keys", json.dumps({**keys, "brief": writer.key.public_line}))
    press.publish()
    writer.sync()

    def states(connection: sqlite3.Connection) -> list[str]:
        return [row[0] for row in connection.execute("SELECT state FROM briefs")]

    assert writer.desk.read(states) == ["warned"]
