"""A writer's desk and a lead's desk over a real endpoint: the main job as sync sees it."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.endpoint.scene import TEXT, Press
from tests.sync.scene import DeskOf
from writerdesk.briefs import repository as briefs
from writerdesk.lifecycle.repository import state_of
from writerdesk.sync.desk_sync import open_client
from writerdesk.sync.queue import fetch_package

COMMENT = {
    "id": "urn:uuid:6f9619ff-8b86-5011-b42d-00cf4fc964ff",
    "type": "Annotation",
    "body": {"value": "Which hour?"},
}


def test_the_main_job_between_two_desks(press: Press, join: Callable[..., DeskOf]) -> None:
    writer, lead = join(), join("lead", "Meera")
    brief = press.publish()
    report = writer.sync()
    assert (report.delivered, report.received, report.waiting, report.parked, report.errors) == (0, 1, 0, 0, [])
    (row,) = writer.desk.read(briefs.list_briefs)
    assert (f"{row.id}@{row.version}", row.state) == (brief, "offered")
    assert writer.sync().received == 0

    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    report = writer.sync()
    assert (report.delivered, report.waiting) == (2, 0)
    assert state_of(writer.desk, piece).state == "RECEIVED"

    lead.sync()
    (document,) = lead.desk.read(lambda c: [json.loads(r[0]) for r in c.execute("SELECT document FROM review_queue")])
    assert (document["uuid"], document["state"]) == (sealed.uuid, "RECEIVED")
    lead.move(piece, "RECEIVED", "IN_REVIEW", revision=1)
    assert lead.sync().delivered == 1
    with open_client(lead.desk, lead.token) as client:
        contents = fetch_package(lead.desk, client, sealed.uuid, lead.now())
    assert contents.text == TEXT
    stored = lead.desk.read(lambda c: tuple(c.execute("SELECT uuid, text FROM review_packages").fetchone()))
    assert stored == (sealed.uuid, TEXT)
    lead.move(piece, "IN_REVIEW", "CHANGES_ASKED", revision=1, payload={"comments": [COMMENT]})
    lead.sync()

    writer.sync()
    state = state_of(writer.desk, piece)
    assert (state.state, state.refused) == ("CHANGES_ASKED", ())
    found = writer.desk.read(lambda c: [tuple(r) for r in c.execute("SELECT id, piece, revision FROM comments")])
    assert found == [(COMMENT["id"], piece, 1)]

    second = writer.seal(piece, brief, revision=2, text=TEXT + "ॐ\n")
    writer.sync()
    lead.sync()
    assert state_of(lead.desk, piece).holder == lead.member.person
    lead.move(piece, "IN_REVIEW", "ACCEPTED", revision=2, payload={"verdict": "accept"})
    lead.sync()
    writer.sync()
    assert state_of(writer.desk, piece).state == "PAY_DUE"
    kinds = writer.desk.read(lambda c: [r[0] for r in c.execute("SELECT kind FROM feed ORDER BY seq")])
    assert kinds.count("amount") == 1
    assert kinds.count("receipt") == 2
    with open_client(lead.desk, lead.token) as client:
        assert fetch_package(lead.desk, client, second.uuid, lead.now()).info.revision == 2


def test_a_refused_move_is_marked_and_does_not_move(press: Press, join: Callable[..., DeskOf]) -> None:
    writer = join()
    brief = press.publish()
    first, second = writer.take(brief), writer.take(brief)
    report = writer.sync()
    assert (report.delivered, report.refused, report.waiting) == (1, 1, 0)
    assert report.errors[0]["code"] == "move/piece-limit"
    assert writer.states() == ["delivered", "refused"]
    assert state_of(writer.desk, first).state == "TAKEN"
    state = state_of(writer.desk, second)
    assert (state.state, len(state.refused)) == ("OFFERED", 1)


def test_what_enrolment_leaves_in_the_desk(press: Press, join: Callable[..., DeskOf]) -> None:
    writer = join()
    facts = writer.desk.read(lambda c: dict(tuple(r) for r in c.execute("SELECT key, value FROM desk_facts")))
    assert facts["vendor"] == press.vendor.vendor
    assert (facts["vendor_name"], facts["role"], facts["person_name"]) == ("Kalakriti", "writer", "Asha")
    assert json.loads(facts["vendor_keys"])["receipt"] == press.vendor.keys["receipt"].public
    assert facts["url"] == press.url
    assert writer.token not in json.dumps(facts)
