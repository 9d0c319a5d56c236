"""openapi.yaml is the contract: the running app serves exactly it, and each status it names can really be had."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from tests.endpoint.contract import check_reply, operations, served, shape, statuses, template_of
from tests.endpoint.scene import Member, Press, Reply, ask, digest
from writerdesk.endpoint.office import Office

PACKAGE = "/v1/packages/6f9619ff-8b86-5011-b42d-00cf4fc964ff"
EVENT = "/v1/events/6f9619ff-8b86-4011-b42d-00cf4fc964ff"
PART = f"{PACKAGE}/parts/{hashlib.sha256(b'x').hexdigest()}"
ADDRESSES = {
    "/.well-known/writerdesk": "/.well-known/writerdesk",
    "/health": "/health",
    "/ready": "/ready",
    "/metrics": "/metrics",
    "/v1/enrolments": "/v1/enrolments",
    "/v1/packages/{package}": PACKAGE,
    "/v1/packages/{package}/content": f"{PACKAGE}/content",
    "/v1/packages/{package}/parts/{part}": PART,
    "/v1/packages/{package}/manifest": f"{PACKAGE}/manifest",
    "/v1/events/{event}": EVENT,
    "/v1/feed": "/v1/feed",
    "/v1/queue": "/v1/queue",
    "/v1/briefs/{brief}/{version}": "/v1/briefs/one/1",
}


@dataclass
class Witness:
    """Asks, holds each reply against the contract, and remembers what was seen."""

    press: Press
    seen: set[tuple[str, str, int]]

    def ask(
        self,
        status: int,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        who: Member | None = None,
    ) -> Reply:
        reply = ask(self.press.url, method, path, body, {**(who.bearer if who else {}), **(headers or {})})
        assert reply.status == status, (method, path, reply.status, reply.body[:300])
        check_reply(method, path, reply)
        self.seen.add((method, template_of(path), reply.status))
        return reply


@pytest.fixture
def witness(own_press: Press) -> Witness:
    return Witness(own_press, set())


def test_routes_and_methods_are_those_of_the_contract(press: Press) -> None:
    with Office(press.folder) as office:
        routes = served(office)
    assert routes == {(method, shape(path)) for method, path in operations()}


def test_every_status_of_the_contract_can_be_had(witness: Witness) -> None:
    press = witness.press
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    everywhere(witness, writer)
    enrolments(witness)
    piece, brief = packages(witness, writer, lead)
    events_and_reading(witness, writer, lead, piece, brief)
    too_many(witness, writer)
    later(witness, lead)
    named = {(method, path, status) for method, path in operations() for status in statuses(method, path)}
    assert named - witness.seen == set()


def everywhere(witness: Witness, writer: Member) -> None:
    """405 on every address; 401 and a malformed id wherever a token is asked for."""
    for method, path in operations():
        refused = ask(witness.press.url, "PATCH", ADDRESSES[path], headers=writer.bearer)
        check_reply("PATCH", ADDRESSES[path], refused)
        assert method in refused.headers["allow"].split(", ")
        witness.seen.add((method, path, refused.status))
        if 401 in statuses(method, path):
            witness.ask(401, method, ADDRESSES[path])
            witness.ask(401, method, ADDRESSES[path], headers={"Authorization": "Bearer nobody.knows"})
    for path in (f"{PACKAGE}x", f"{PACKAGE}x/manifest", f"{PACKAGE}/parts/ABC", f"{EVENT}x"):
        witness.ask(400, "PUT", path, b"x", who=writer)
    for path in (f"{PACKAGE}x", f"{PACKAGE}x/content", "/v1/feed?after=-1", "/v1/feed?limit=0", "/v1/feed?wait=26"):
        witness.ask(400, "GET", path, who=writer)
    for path in ("/v1/queue?limit=many", "/v1/briefs/one/first", "/v1/feed?after=99999999999999999999"):
        witness.ask(400, "GET", path, who=writer)


def enrolments(witness: Witness) -> None:
    press, path = witness.press, "/v1/enrolments"
    key = press.enrol().key.public_line
    body = {"code": press.code(), "public_key": key, "device": "a"}
    witness.ask(200, "GET", "/.well-known/writerdesk")
    witness.ask(200, "GET", f"/.well-known/writerdesk?vendor={press.vendor.vendor}")
    witness.ask(404, "GET", "/.well-known/writerdesk?vendor=nobody")
    witness.ask(200, "GET", "/health")
    witness.ask(200, "GET", "/ready")
    witness.ask(200, "GET", "/metrics")
    witness.ask(404, "GET", "/metrics", headers={"X-Forwarded-For": "192.0.2.1"})
    witness.ask(400, "POST", path, b"{}")
    witness.ask(400, "POST", path, b"\xff")
    witness.ask(413, "POST", path, b" " * 100_000)
    witness.ask(409, "POST", path, json.dumps(body).encode())
    witness.ask(422, "POST", path, json.dumps({**body, "public_key": "ssh-rsa AAAA"}).encode())
    witness.ask(404, "POST", path, json.dumps({**body, "code": "0" * 18}).encode())
    new = json.dumps({**body, "public_key": NEW_KEY}).encode()
    witness.ask(201, "POST", path, new)
    witness.ask(410, "POST", path, new)
    for _ in range(30):
        failed = ask(press.url, "POST", path, json.dumps({**body, "code": "1" * 18}).encode())
    assert failed.status == 429
    witness.ask(429, "POST", path, json.dumps({**body, "code": "1" * 18}).encode())


NEW_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMrVkr4/e0ET32MmDuLQ4enWuciQUcFzEVpb85IT2DbC"


def packages(witness: Witness, writer: Member, lead: Member) -> tuple[str, str]:
    brief = witness.press.publish()
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    path, data = f"/v1/packages/{sealed.uuid}", sealed.data
    witness.ask(403, "PUT", path, data, digest(data), lead)
    witness.ask(403, "PUT", PART, b"x", who=lead)
    witness.ask(403, "PUT", f"{path}/manifest", b"{}", who=lead)
    witness.ask(400, "PUT", path, data, who=writer)
    witness.ask(400, "PUT", path, data, digest(b"other"), writer)
    witness.ask(400, "PUT", path, data, {"Content-Digest": "sha-256=:AAAA:"}, writer)
    witness.ask(422, "PUT", path, b"no zip", digest(b"no zip"), writer)
    witness.ask(413, "PUT", path, b"x" * (50 * 1024 * 1024 + 1), digest(b""), writer)
    unannounced = ask_chunked(witness.press.url, path, data, {**writer.bearer, **digest(data)})
    check_reply("PUT", path, unannounced)
    witness.seen.add(("PUT", template_of(path), unannounced.status))
    witness.ask(404, "GET", path, who=writer)
    witness.ask(404, "GET", f"{path}/content", who=writer)
    first = witness.ask(201, "PUT", path, data, digest(data), writer)
    assert witness.ask(200, "PUT", path, data, digest(data), writer).body == first.body
    witness.ask(409, "PUT", path, data + b" ", digest(data + b" "), writer)
    assert witness.ask(200, "GET", path, who=writer).json["signed"] == first.json["signed"]
    assert witness.ask(200, "GET", f"{path}/content", who=writer).body == data
    witness.ask(403, "GET", f"{path}/content", who=lead)
    in_parts(witness, writer, path)
    return piece, brief


def in_parts(witness: Witness, writer: Member, known: str) -> None:
    sealed = writer.seal(str(uuid.uuid4()), witness.press.publish())
    data, path = sealed.data, f"/v1/packages/{sealed.uuid}"
    half = len(data) // 2
    names = [hashlib.sha256(part).hexdigest() for part in (data[:half], data[half:])]
    manifest: dict[str, Any] = {"sha256": sealed.sha256, "size": len(data), "parts": names}
    witness.ask(201, "PUT", f"{path}/parts/{names[0]}", data[:half], who=writer)
    witness.ask(200, "PUT", f"{path}/parts/{names[0]}", data[:half], who=writer)
    witness.ask(400, "PUT", f"{path}/parts/{names[1]}", data[:half], who=writer)
    witness.ask(400, "PUT", f"{path}/parts/{names[1]}", b"", who=writer)
    witness.ask(413, "PUT", f"{path}/parts/{names[1]}", b"x" * 32_769, who=writer)
    absent = witness.ask(422, "PUT", f"{path}/manifest", json.dumps(manifest).encode(), who=writer)
    assert absent.json["missing"] == [names[1]]
    witness.ask(201, "PUT", f"{path}/parts/{names[1]}", data[half:], who=writer)
    witness.ask(400, "PUT", f"{path}/manifest", b"[]", who=writer)
    witness.ask(413, "PUT", f"{path}/manifest", json.dumps({**manifest, "size": 10**9}).encode(), who=writer)
    swapped = {**manifest, "parts": names[::-1]}
    assert witness.ask(422, "PUT", f"{path}/manifest", json.dumps(swapped).encode(), who=writer).json["code"] == (
        "manifest/digest"
    )
    made = witness.ask(201, "PUT", f"{path}/manifest", json.dumps(manifest).encode(), who=writer)
    assert made.json["sha256"] == sealed.sha256
    again = witness.ask(200, "PUT", f"{path}/manifest", json.dumps(manifest).encode(), who=writer)
    assert again.body == made.body
    witness.ask(409, "PUT", f"{known}/manifest", json.dumps(manifest).encode(), who=writer)


def events_and_reading(witness: Witness, writer: Member, lead: Member, piece: str, brief: str) -> None:
    event_id, body = writer.event(piece, "RECEIVED", "WITHDRAWN", revision=1)
    path = f"/v1/events/{event_id}"
    witness.ask(413, "PUT", path, b" " * (1024 * 1024 + 1), who=writer)
    witness.ask(400, "PUT", path, body, digest(b"other"), writer)
    witness.ask(422, "PUT", path, b"{}", who=writer)
    first = witness.ask(201, "PUT", path, body, who=writer)
    assert witness.ask(200, "PUT", path, body, who=writer).body == first.body
    witness.ask(409, "PUT", path, body + b" ", who=writer)
    witness.ask(200, "GET", "/v1/feed?limit=500", who=writer)
    witness.ask(200, "GET", "/v1/queue", who=lead)
    witness.ask(403, "GET", "/v1/queue", who=writer)
    name, _, version = brief.partition("@")
    witness.ask(200, "GET", f"/v1/briefs/{name}/{version}", who=lead)
    witness.ask(404, "GET", f"/v1/briefs/{name}/2", who=writer)


def too_many(witness: Witness, writer: Member) -> None:
    """A token whose bucket is empty."""
    with sqlite3.connect(witness.press.folder / "endpoint.sqlite3") as database:
        database.execute("UPDATE devices SET level = 0, level_at = 1e12 WHERE person = ?", (writer.person,))
    database.close()
    for method, path in operations():
        if 429 in statuses(method, path) and path != "/v1/enrolments":
            witness.ask(429, method, ADDRESSES[path], who=writer)


def later(witness: Witness, lead: Member) -> None:
    """A database that is no database any more; the endpoint asks to come back, and does not fall over."""
    witness.press.server.office.database.close()
    (witness.press.folder / "endpoint.sqlite3").write_bytes(b"this was a database" * 1000)
    for method, path in operations():
        if 503 in statuses(method, path):
            body = json.dumps({"code": "0" * 18, "public_key": NEW_KEY, "device": "a"}).encode()
            reply = witness.ask(503, method, ADDRESSES[path], body, who=lead)
            assert reply.json["code"] == "desk/damaged"
    assert ask(witness.press.url, "GET", "/health").status == 200


def ask_chunked(url: str, path: str, data: bytes, headers: Mapping[str, str]) -> Reply:
    """A PUT that does not announce its length."""
    import http.client

    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
    try:
        connection.request("PUT", path, iter([data]), dict(headers), encode_chunked=True)
        answer = connection.getresponse()
        return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()
