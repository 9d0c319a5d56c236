"""Two vendors in one office: what is the other's is not there, on every route that takes an id."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from operator import itemgetter

from tests.endpoint.contract import served
from tests.endpoint.scene import Member, Press, ask, digest
from writerdesk.endpoint.office import Office
from writerdesk.trust.invite_codes import new_code
from writerdesk.trust.keys import DeviceKey


def test_every_id_of_another_vendor_is_unknown(press: Press) -> None:
    other = press.second()
    brief = press.publish()
    writer = press.enrol()
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    assert writer.put(sealed).status == 201
    name, _, version = brief.partition("@")
    addresses = (f"/v1/packages/{sealed.uuid}", f"/v1/packages/{sealed.uuid}/content", f"/v1/briefs/{name}/{version}")
    for stranger in (other.enrol(name="Bela"), other.enrol("lead", "Ravi")):
        for path in addresses:
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


def test_on_every_route_an_id_of_another_vendor_is_one_that_nobody_has(press: Press) -> None:
    """Reading is 404; what is put is judged alike. The answers are the same, byte by byte, as to ids of nobody."""
    other = press.second()
    theirs, nobodys = ids_of(press), ids_of_nobody()
    asked = strangers_requests(other)
    with Office(press.folder) as office:
        assert {(method, shape) for method, shape, *_ in asked} | WITHOUT_IDS == served(office)
    for method, shape, who, path, body, status in asked:
        answers = []
        for ids in (theirs, nobodys):
            data = body(ids)
            reply = who.ask(method, path.format_map(ids), data, None if data is None else digest(data))
            text = reply.body.decode()
            for name, value in ids.items():
                text = text.replace(value, name)
            answers.append((reply.status, text))
        assert (method, shape, *answers) == (method, shape, (status, answers[1][1]), answers[1])


WITHOUT_IDS = {("GET", path) for path in ("/health", "/ready", "/metrics", "/.well-known/writerdesk")}
"""What takes no id, and what a vendor tells everybody who asks for it by its id."""

Ids = dict[str, str]
Asking = tuple[str, str, Member, str, Callable[[Ids], bytes | None], int]


def ids_of(press: Press) -> Ids:
    """What a vendor has: a piece with its package, an event, a brief, a part, a code that was not used yet."""
    brief, writer = press.publish(), press.enrol()
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    assert writer.put(sealed).status == 201
    event, body = writer.event(piece, "RECEIVED", "WITHDRAWN", revision=1)
    assert writer.ask("PUT", f"/v1/events/{event}", body).status == 201
    part = hashlib.sha256(sealed.data).hexdigest()
    assert writer.ask("PUT", f"/v1/packages/{sealed.uuid}/parts/{part}", sealed.data).status == 201
    name = brief.partition("@")[0]
    return {"package": sealed.uuid, "event": event, "piece": piece, "brief": name, "person": writer.person,
            "part": part, "code": press.code()}  # fmt: skip


def ids_of_nobody() -> Ids:
    """Such ids as nobody has."""
    made = {name: str(uuid.uuid4()) for name in ("package", "event", "piece")}
    return made | {"brief": "b000000000000", "person": "p000000000000", "part": "0" * 64, "code": new_code()}


def strangers_requests(other: Press) -> list[Asking]:
    """Each route of the application, asked by people of another vendor; the order is that of the asking."""
    theirs, stranger, judge = other.publish(), other.enrol(name="Bela"), other.enrol("lead", "Ravi")
    own = stranger.seal(stranger.take(theirs), theirs).data
    name = hashlib.sha256(own).hexdigest()

    def nothing(_ids: Ids) -> None:
        return None

    def manifest(parts: Callable[[Ids], str]) -> Callable[[Ids], bytes]:
        return lambda ids: json.dumps({"sha256": name, "size": len(own), "parts": [parts(ids)]}).encode()

    def taking(ids: Ids) -> bytes:
        return stranger.event(ids["piece"], "OFFERED", "TAKEN", payload={"brief": f"{ids['brief']}@1"})[1]

    def code(ids: Ids) -> bytes:
        key = DeviceKey.generate().public_line
        return json.dumps(
            {"code": ids["code"], "public_key": key, "device": "a", "vendor": other.vendor.vendor}
        ).encode()

    package, part = "/v1/packages/{}", "/v1/packages/{}/parts/{}"
    found: list[Asking] = [
        ("PUT", package, stranger, "/v1/packages/{package}", lambda _ids: own, 422),
        ("PUT", package, stranger, "/v1/packages/{package}", lambda _ids: b"no zip", 422),
        ("PUT", f"{package}/manifest", stranger, "/v1/packages/{package}/manifest", manifest(itemgetter("part")), 422),
        ("PUT", part, stranger, f"/v1/packages/{{package}}/parts/{name}", lambda _ids: own, 201),
        ("PUT", f"{package}/manifest", stranger, "/v1/packages/{package}/manifest", manifest(lambda _ids: name), 422),
        ("PUT", "/v1/events/{}", stranger, "/v1/events/{event}", taking, 422),
        ("POST", "/v1/enrolments", stranger, "/v1/enrolments", code, 404),
        ("GET", "/v1/feed", stranger, "/v1/feed?after=0", nothing, 200),
    ]
    for who in (stranger, judge):
        found += [
            ("GET", package, who, "/v1/packages/{package}", nothing, 404),
            ("GET", f"{package}/content", who, "/v1/packages/{package}/content", nothing, 404),
            ("GET", "/v1/briefs/{}/{}", who, "/v1/briefs/{brief}/1", nothing, 404),
        ]
    queue = (
        "/v1/queue?piece={piece}",
        "/v1/queue?brief={brief}",
        "/v1/queue?holder={person}",
        "/v1/queue?after={package}",
    )
    return found + [("GET", "/v1/queue", judge, path, nothing, 200) for path in queue]


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
