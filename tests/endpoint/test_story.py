"""The vendor's side of the main job, told over HTTP: taken, received, read, changed, accepted, owed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.endpoint.scene import TEXT, Member, Press
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.revoking import revoke_device
from writerdesk.endpoint.silence import move_by_silence
from writerdesk.endpoint.status import list_people

REVISED = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥\n"
COMMENT = {
    "id": "urn:uuid:6f9619ff-8b86-5011-b42d-00cf4fc964ff",
    "type": "Annotation",
    "body": {"value": "Which hour?"},
}


def claim(lead: Member, row: Any) -> None:
    claimed = lead.move(row["piece"], "RECEIVED", "IN_REVIEW", revision=row["revision"])
    assert claimed.status == 201, claimed.body


def test_from_taking_to_the_amount_due(press: Press) -> None:
    brief = press.publish(
        ("pay.rates.0.amount", '"50.00"'), ("pay.unit", '"piece"'), ("pay.currency", '"INR"'),
        ("pay.revision_round", '"7.50"'),
    )  # fmt: skip
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    assert [(item["kind"], item["id"]) for item in writer.feed()] == [("brief", brief)]
    piece = writer.take(brief)
    first = writer.seal(piece, brief)
    assert writer.put(first).status == 201

    (row,) = lead.ask("GET", "/v1/queue").json["items"]
    assert {**row, "changed_at": ""} == {
        "uuid": first.uuid, "piece": piece, "revision": 1, "brief": brief, "title": "धीरज", "language": "hi",
        "state": "RECEIVED", "holder": None, "changed_at": "", "round": 1,
    }  # fmt: skip
    assert lead.ask("GET", f"/v1/packages/{first.uuid}/content").status == 403
    claim(lead, row)
    assert lead.ask("GET", f"/v1/packages/{first.uuid}/content").body == first.data
    asked = lead.move(
        piece, "IN_REVIEW", "CHANGES_ASKED", revision=1, payload={"verdict": "changes", "comments": [COMMENT]}
    )
    assert asked.status == 201
    comments = [item for item in writer.feed() if item["kind"] == "comment"]
    assert [item["id"] for item in comments] == [COMMENT["id"]]
    assert comments[0]["document"] == {**COMMENT, "piece": piece, "revision": 1}

    second = writer.seal(piece, brief, 2, REVISED)
    assert writer.put(second).status == 201
    (held,) = lead.ask("GET", "/v1/queue").json["items"]
    assert (held["uuid"], held["state"], held["holder"]) == (second.uuid, "IN_REVIEW", lead.person)
    assert held["round"] == 2
    assert lead.move(piece, "IN_REVIEW", "ACCEPTED", revision=2, payload={"verdict": "accept"}).status == 201
    assert lead.ask("GET", "/v1/queue").json["items"] == []

    (owed,) = [item["document"] for item in writer.feed() if item["kind"] == "amount"]
    assert (owed["piece"], owed["amount"], owed["currency"]) == (piece, "57.50", "INR")  # with one round of changes
    assert "amount" not in lead.kinds()
    assert writer.kinds().count("receipt") == 2
    assert "receipt" not in lead.kinds()
    moves = [item["document"] for item in lead.feed() if item["kind"] == "event"]
    assert all(move["refused"] is None for move in moves)
    assert len(moves) == len([kind for kind in writer.kinds() if kind == "event"])


def test_a_lead_hands_back_and_another_takes(press: Press) -> None:
    brief = press.publish()
    writer, one, other = press.enrol(), press.enrol("lead", "Meera"), press.enrol("lead", "Ravi")
    piece = writer.take(brief)
    writer.put(writer.seal(piece, brief))
    (row,) = one.ask("GET", "/v1/queue").json["items"]
    claim(one, row)
    taken = other.move(piece, "RECEIVED", "IN_REVIEW", revision=1)
    assert (taken.status, taken.json["code"]) == (422, "refused")
    assert other.move(piece, "IN_REVIEW", "ACCEPTED", revision=1).json["errors"][0]["code"] == "move/holder"
    assert one.move(piece, "IN_REVIEW", "RECEIVED", revision=1).status == 201
    assert other.move(piece, "RECEIVED", "IN_REVIEW", revision=1).status == 201
    assert other.ask("GET", "/v1/queue").json["items"][0]["holder"] == other.person


def test_one_piece_a_writer_unless_the_brief_says_more(press: Press) -> None:
    one, three = press.publish(), press.publish(("work.pieces", "2"))
    writer, other = press.enrol(), press.enrol(name="Bela")
    piece = writer.take(one)
    again = writer.move("6f9619ff-8b86-4011-b42d-00cf4fc964ff", "OFFERED", "TAKEN", payload={"brief": one})
    assert (again.status, again.json["errors"][0]["code"]) == (422, "move/piece-limit")
    package = writer.seal("6f9619ff-8b86-4011-b42d-00cf4fc964ff", one)
    assert writer.put(package).status == 422
    other.take(one)
    writer.take(three)
    writer.take(three)
    assert writer.move(piece, "TAKEN", "RETURNED").status == 201
    writer.take(one)


def test_what_does_not_fit_is_kept_refused_and_answered_alike(press: Press) -> None:
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    piece = writer.take(press.publish())
    event_id, body = lead.event(piece, "IN_REVIEW", "ACCEPTED", revision=1)
    refused = [lead.ask("PUT", f"/v1/events/{event_id}", body) for _ in range(2)]
    assert [reply.status for reply in refused] == [422, 422]
    assert refused[0].json["code"] == "refused"
    assert refused[0].json["errors"][0]["code"].startswith("move/")
    kept = [item["document"] for item in lead.feed() if item["id"] == event_id]
    assert [bool(document["refused"]) for document in kept] == [True]
    other_id, other = lead.event(piece, "IN_REVIEW", "ACCEPTED", revision=1)
    assert other_id != event_id
    assert lead.ask("PUT", f"/v1/events/{event_id}", other).status == 409


def test_nobody_moves_for_another(press: Press) -> None:
    brief = press.publish()
    writer, other, lead = press.enrol(), press.enrol(name="Bela"), press.enrol("lead", "Meera")
    piece = writer.take(brief)
    for reply in (
        other.move(piece, "TAKEN", "RETURNED"),
        other.move(piece, "TAKEN", "RETURNED", by=writer.person),
        writer.move(piece, "RECEIVED", "IN_REVIEW", role="lead"),
        lead.move(piece, "SENT", "RECEIVED", role="endpoint", revision=1),
    ):
        assert (reply.status, reply.json["code"]) == (422, "refused")
    event_id, body = writer.event(piece, "TAKEN", "RETURNED")
    assert other.ask("PUT", f"/v1/events/{event_id}", body).status == 422
    assert writer.ask("PUT", f"/v1/events/{event_id}", body.replace(b"RETURNED", b"DECLINED")).status == 422
    sealed = writer.seal(piece, brief, text=TEXT)
    assert other.put(sealed).json["code"] == "signature/unknown-signer"


def test_a_package_for_another_version_is_bounced_without_a_verdict(press: Press) -> None:
    brief = press.publish()
    writer = press.enrol()
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief.replace("@1", "@2"))
    assert writer.put(sealed).status == 201
    assert writer.ask("GET", f"/v1/packages/{sealed.uuid}").json["state"] == "BOUNCED"
    assert writer.put(writer.seal(piece, brief, 2)).status == 201


def test_silence_accepts_when_the_days_of_the_brief_have_passed(press: Press) -> None:
    brief = press.publish(("time.auto_accept_days", "14"))
    writer = press.enrol()
    piece = writer.take(brief)
    writer.put(writer.seal(piece, brief))
    for days, made in ((13, 0), (15, 1), (16, 0)):
        with Office(press.folder, lambda days=days: datetime.now(UTC) + timedelta(days=days)) as later:  # type: ignore[misc]
            assert move_by_silence(later) == made
    moves = [item["document"]["signed"] for item in writer.feed() if item["kind"] == "event"]
    assert [json.loads(move)["to"] for move in moves] == ["TAKEN", "RECEIVED", "ACCEPTED", "PAY_DUE"]


def test_a_second_reader_is_another_and_sees_it_in_the_queue(press: Press) -> None:
    brief = press.publish()
    writer, one, two = press.enrol(), press.enrol("lead", "Meera"), press.enrol("lead", "Ravi")
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    writer.put(sealed)
    claim(one, one.ask("GET", "/v1/queue").json["items"][0])
    assert one.move(piece, "IN_REVIEW", "NEEDS_SECOND", revision=1, payload={"verdict": "second"}).status == 201
    assert one.ask("GET", "/v1/queue").json["items"] == []
    assert [row["state"] for row in two.ask("GET", "/v1/queue").json["items"]] == ["NEEDS_SECOND"]
    second = {"revision": 1, "role": "second-lead"}
    assert one.move(piece, "NEEDS_SECOND", "ACCEPTED", **second).json["errors"][0]["code"] == "move/second-is-another"
    assert two.move(piece, "NEEDS_SECOND", "NEEDS_SECOND", payload={"claim": "take"}, **second).status == 201
    assert two.ask("GET", f"/v1/packages/{sealed.uuid}/content").body == sealed.data
    assert two.move(piece, "NEEDS_SECOND", "ACCEPTED", **second).status == 201


def test_a_revoked_device_opens_nothing_and_everybody_learns_of_its_key(press: Press) -> None:
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    (device,) = list_people(press.folder, press.vendor.vendor)[0]["devices"]
    for _ in range(2):
        assert revoke_device(press.folder, device["id"], press.vendor.vendor).person == writer.person
    assert writer.ask("GET", "/v1/feed").status == 401
    (item,) = lead.feed()
    assert (item["kind"], item["document"]["key"]) == ("revoked", writer.key.public_line)
