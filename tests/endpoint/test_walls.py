"""Two vendors in one office: what is the other's is not there, on every route that takes an id."""

from __future__ import annotations

import hashlib
import json
import uuid

from tests.endpoint.contract import operations
from tests.endpoint.scene import Member, Press, ask, digest
from writerdesk.trust.keys import DeviceKey


def test_every_id_of_another_vendor_is_unknown(press: Press) -> None:
    other = press.second()
    brief = press.publish()
    writer = press.enrol()
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    assert writer.put(sealed).status == 201
    name, _, version = brief.partition("@")
    addresses = {
        "/v1/packages/{package}": f"/v1/packages/{sealed.uuid}",
        "/v1/packages/{package}/content": f"/v1/packages/{sealed.uuid}/content",
        "/v1/briefs/{brief}/{version}": f"/v1/briefs/{name}/{version}",
    }
    reading = {path for method, path in operations() if method == "GET" and "{" in path}
    assert set(addresses) == reading
    for stranger in (other.enrol(name="Bela"), other.enrol("lead", "Ravi")):
        for path in addresses.values():
            assert writer.ask("GET", path).status == 200
            assert stranger.ask("GET", path).status == 404
        assert stranger.feed() == []
        refused = stranger.move(piece, "TAKEN", "RETURNED" if stranger.role == "writer" else "IN_REVIEW")
        assert (refused.status, refused.json["code"]) == (422, "refused")
    assert other.enrol("lead", "Mo").ask("GET", "/v1/queue").json["items"] == []


def test_what_is_asked_with_an_id_of_another_vendor_finds_nothing(press: Press) -> None:
    other = press.second()
    brief = press.publish()
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    name = hashlib.sha256(sealed.data).hexdigest()
    assert writer.ask("PUT", f"/v1/packages/{sealed.uuid}/parts/{name}", sealed.data).status == 201
    manifest = json.dumps({"sha256": name, "size": len(sealed.data), "parts": [name]}).encode()
    assert writer.ask("PUT", f"/v1/packages/{sealed.uuid}/manifest", manifest).status == 201
    stranger, judge = other.enrol(name="Bela"), other.enrol("lead", "Ravi")
    absent = stranger.ask("PUT", f"/v1/packages/{sealed.uuid}/manifest", manifest)
    assert (absent.status, absent.json["missing"]) == (422, [name])
    refused = stranger.ask("PUT", f"/v1/packages/{sealed.uuid}", sealed.data, digest(sealed.data))
    assert (refused.status, refused.json["code"]) == (422, "signature/unknown-signer")
    for query in (f"piece={piece}", f"brief={brief.partition('@')[0]}", f"holder={lead.person}", "after=0"):
        assert judge.ask("GET", f"/v1/queue?{query}").json["items"] == []
    (row,) = lead.ask("GET", f"/v1/queue?piece={piece}&brief={brief.partition('@')[0]}").json["items"]
    assert row["uuid"] == sealed.uuid
    for mover in (stranger, judge):
        assert refused_to_take(mover, brief, piece)
    code = {"code": press.code(), "public_key": DeviceKey.generate().public_line, "device": "a"}
    for vendor in (other.vendor.vendor, "v000000000000", "../" + writer.vendor):
        body = json.dumps({**code, "vendor": vendor}).encode()
        assert (vendor, ask(press.url, "POST", "/v1/enrolments", body).status) == (vendor, 404)
    assert writer.ask("GET", f"/v1/packages/{sealed.uuid}/content").body == sealed.data


def test_an_id_of_another_vendor_is_one_that_nobody_has(press: Press) -> None:
    """What is put under it is judged alike, byte by byte of the answer: nobody learns that it is taken elsewhere."""
    other = press.second()
    brief, theirs = press.publish(), other.publish()
    writer, stranger = press.enrol(), other.enrol(name="Bela")
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    assert writer.put(sealed).status == 201
    event, body = writer.event(piece, "RECEIVED", "WITHDRAWN", revision=1)
    assert writer.ask("PUT", f"/v1/events/{event}", body).status == 201
    own = stranger.seal(stranger.take(theirs), theirs).data
    name = hashlib.sha256(own).hexdigest()
    manifest = json.dumps({"sha256": name, "size": len(own), "parts": [name]}).encode()
    asked = [
        ("/v1/packages/{}", own, 422), ("/v1/packages/{}", b"no zip", 422), ("/v1/packages/{}/manifest", manifest, 422),
        (f"/v1/packages/{{}}/parts/{name}", own, 201), ("/v1/packages/{}/manifest", manifest, 422),
        ("/v1/events/{}", stranger.event(piece, "OFFERED", "TAKEN", payload={"brief": theirs})[1], 422),
    ]  # fmt: skip
    assert {path.partition("/{")[0] for method, path in operations() if method == "PUT"} == {
        "/v1/packages", "/v1/events",
    }  # fmt: skip
    nobodys = str(uuid.uuid4())
    for path, data, status in asked:
        answers = []
        for known in (event if "events" in path else sealed.uuid, nobodys):
            reply = stranger.ask("PUT", path.format(known), data, digest(data))
            answers.append((reply.status, reply.body.replace(known.encode(), b"ID")))
        assert (path, *answers) == (path, (status, answers[0][1]), answers[0])
    assert writer.ask("GET", f"/v1/packages/{sealed.uuid}/content").body == sealed.data


def refused_to_take(member: Member, brief: str, piece: str) -> bool:
    """Whether a brief of another vendor is nothing that can be taken."""
    reply = member.move(piece, "OFFERED", "TAKEN", payload={"brief": brief})
    return (reply.status, reply.json["code"]) == (422, "refused")


def test_two_vendors_may_have_the_same_ids(press: Press) -> None:
    other = press.second()
    here, there = press.publish(), other.publish()
    writer, stranger = press.enrol(), other.enrol(name="Bela")
    piece = writer.take(here)
    event_id, body = stranger.event(piece, "OFFERED", "TAKEN", payload={"brief": there})
    assert stranger.ask("PUT", f"/v1/events/{event_id}", body).status == 201
    mine, theirs = writer.seal(piece, here), stranger.seal(piece, there)
    assert mine.uuid == theirs.uuid
    assert mine.data != theirs.data
    assert (writer.put(mine).status, stranger.put(theirs).status) == (201, 201)
    assert writer.ask("GET", f"/v1/packages/{mine.uuid}/content").body == mine.data
    assert stranger.ask("GET", f"/v1/packages/{mine.uuid}/content").body == theirs.data


def test_a_package_sealed_for_another_vendor_is_refused(press: Press) -> None:
    other = press.second()
    brief = press.publish()
    writer = press.enrol()
    piece = writer.take(brief)
    for vendor in (other.vendor.vendor, None):
        refused = writer.put(writer.seal(piece, brief, vendor=vendor))
        assert (refused.status, refused.json["code"]) == (422, "package/other-vendor")
    assert writer.ask("GET", "/v1/packages/" + writer.seal(piece, brief).uuid).status == 404


def test_parts_are_of_one_package_and_one_writer(press: Press) -> None:
    brief = press.publish()
    one, two = press.enrol(), press.enrol(name="Bela")
    sealed = one.seal(one.take(brief), brief)
    name = hashlib.sha256(sealed.data).hexdigest()
    assert one.ask("PUT", f"/v1/packages/{sealed.uuid}/parts/{name}", sealed.data).status == 201
    manifest = json.dumps({"sha256": name, "size": len(sealed.data), "parts": [name]}).encode()
    for stranger, package in ((two, sealed.uuid), (one, one.seal(str(uuid.uuid4()), None, vendor=None).uuid)):
        absent = stranger.ask("PUT", f"/v1/packages/{package}/manifest", manifest)
        assert (absent.status, absent.json.get("missing")) == (422, [name])
    # A package that is one part has the part's name: making it must not lose it.
    assert one.ask("PUT", f"/v1/packages/{sealed.uuid}/manifest", manifest).status == 201
    assert one.ask("GET", f"/v1/packages/{sealed.uuid}/content").body == sealed.data


def test_another_writer_of_the_same_vendor_sees_nothing(press: Press) -> None:
    brief = press.publish()
    writer, other = press.enrol(), press.enrol(name="Bela")
    sealed = writer.seal(writer.take(brief), brief)
    writer.put(sealed)
    assert other.ask("GET", f"/v1/packages/{sealed.uuid}").status == 404
    assert other.ask("GET", f"/v1/packages/{sealed.uuid}/content").status == 404
    assert other.kinds() == ["brief"]
    stolen = other.ask("PUT", f"/v1/packages/{sealed.uuid}", sealed.data, digest(sealed.data))
    assert stolen.status == 409


def test_a_token_of_another_vendor_does_not_open_a_door(press: Press) -> None:
    other = press.second()
    writer, stranger = press.enrol(), other.enrol()
    secret = stranger.token.partition(".")[2]
    mixed = {"Authorization": f"Bearer {writer.vendor}.{secret}"}
    assert ask(press.url, "GET", "/v1/feed", headers=mixed).status == 401
