"""A request is judged in the order of the contract, and what is answered is stored."""

from __future__ import annotations

import json
import socket
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.endpoint.scene import Member, Press, ask, digest
from tests.trust.openssh import verifies
from tests.trust.raw_zip import Entry, raw_zip
from writerdesk.lifecycle.events import make_event

BAD_ID, GOOD_ID = "/v1/packages/what", "/v1/packages/6f9619ff-8b86-5011-b42d-00cf4fc964ff"


def raw(url: str, head: str, body: bytes = b"") -> bytes:
    """What a server answers to exactly these bytes."""
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
        return connection.recv(65536)


def stored(press: Press) -> set[Path]:
    """Every file of the blob store."""
    return {path for path in (press.folder / "blobs").rglob("*") if path.is_file()}


def test_the_first_fault_in_the_order_is_the_one_that_is_answered(press: Press) -> None:
    writer = press.enrol()
    token, wrong = f"Authorization: Bearer {writer.token}", "Authorization: Bearer x.y"
    huge, small = "Content-Length: 999999999", "Content-Length: 4"
    cases = [
        (BAD_ID, [wrong, huge], 401),
        (GOOD_ID, [wrong, huge], 401),
        (BAD_ID, [token, huge], 400),
        (GOOD_ID, [token, huge], 413),
        (GOOD_ID, [token, huge, "Content-Digest: nonsense"], 413),
        (GOOD_ID, [token, small, "Content-Digest: nonsense"], 400),
        (GOOD_ID, [token, "Transfer-Encoding: chunked"], 411),
    ]
    for path, headers, status in cases:
        # Not one byte of the body is sent: the answer comes all the same.
        answer = raw(press.url, "\n".join([f"PUT {path} HTTP/1.1", "Host: press", *headers]))
        assert answer.startswith(f"HTTP/1.1 {status} ".encode()), (path, headers, answer[:80])


def test_same_bytes_same_receipt_and_other_bytes_conflict(press: Press) -> None:
    brief = press.publish()
    writer = press.enrol()
    sealed = writer.seal(writer.take(brief), brief)
    path = f"/v1/packages/{sealed.uuid}"

    def put(_n: int) -> tuple[int, bytes]:
        reply = writer.ask("PUT", path, sealed.data, digest(sealed.data))
        return reply.status, reply.body

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(put, range(24)))
    assert Counter(status for status, _body in answers) == {201: 1, 200: 23}
    assert len({body for _status, body in answers}) == 1
    assert writer.kinds().count("receipt") == 1
    other = writer.seal(writer.take(press.publish()), brief).data
    assert writer.ask("PUT", path, other, digest(other)).status == 409


def test_the_receipt_is_verified_by_ssh_keygen(press: Press, tmp_path: Path) -> None:
    brief = press.publish()
    writer = press.enrol()
    sealed = writer.seal(writer.take(brief), brief)
    receipt = writer.put(sealed).json
    assert json.loads(receipt["signed"]) == {
        name: receipt[name] for name in ("id", "sha256", "received_at", "vendor", "seq")
    }
    assert (receipt["id"], receipt["sha256"], receipt["vendor"]) == (sealed.uuid, sealed.sha256, writer.vendor)
    allowed = f"{writer.vendor} {press.vendor.keys['receipt'].public}\n"
    signed, signature = receipt["signed"].encode(), receipt["signature"]
    assert verifies(tmp_path, signed, signature, "receipt@writerdesk", allowed, writer.vendor)
    (item,) = [item for item in writer.feed() if item["kind"] == "receipt"]
    assert item["seq"] == receipt["seq"]
    assert item["document"] == receipt


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "zip/"),
        (b"PK\x05\x06" + bytes(18), ""),
        (raw_zip([Entry(b"wd/../../x")]), "zip/"),
        (raw_zip([Entry(b"wd/a", content=b"a" * 1_000_000, method=8)]), "zip/"),
        (b"\x00" * 100_000, "zip/"),
    ],
)
def test_hostile_packages_are_refused_and_nothing_of_them_is_kept(press: Press, data: bytes, code: str) -> None:
    writer, before = press.enrol(), stored(press)
    reply = writer.ask("PUT", GOOD_ID, data, digest(data))
    assert reply.status == 422
    assert reply.json["code"].startswith(code)
    assert reply.json["errors"][0]["message"]
    assert writer.ask("GET", GOOD_ID).status == 404
    assert stored(press) == before


def test_a_changed_package_is_refused_with_the_readers_codes(press: Press) -> None:
    brief = press.publish()
    writer = press.enrol()
    sealed = writer.seal(writer.take(brief), brief)
    assert writer.ask("PUT", GOOD_ID, sealed.data, digest(sealed.data)).json["code"] == "package/other-id"
    middle = len(sealed.data) // 2
    changed = sealed.data[:middle] + bytes([sealed.data[middle] ^ 1]) + sealed.data[middle + 1 :]
    reply = writer.ask("PUT", f"/v1/packages/{sealed.uuid}", changed, digest(changed))
    assert reply.status == 422
    assert reply.json["errors"]


def test_a_client_that_goes_away_leaves_nothing(own_press: Press, capfd: pytest.CaptureFixture[str]) -> None:
    writer = own_press.enrol()
    head = (
        f"PUT {GOOD_ID} HTTP/1.1\nHost: press\nAuthorization: Bearer {writer.token}\nContent-Length: 100000\n"
        f"Content-Digest: {digest(b'x')['Content-Digest']}"
    )
    host, _, port = own_press.url.removeprefix("http://").partition(":")
    for sent in (0, 1, 65536, 99_999):
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + b"x" * sent)
    own_press.server.stop()
    assert stored(own_press) == set()
    assert capfd.readouterr().err == ""


def test_large_body_after_an_early_no_still_gets_its_answer(press: Press) -> None:
    data = b"x" * 20_000_000
    assert ask(press.url, "PUT", GOOD_ID, data, digest(data)).status == 401
    writer = press.enrol()
    event = make_event(
        piece=GOOD_ID[-36:],
        revision=0,
        leaves="OFFERED",
        to="TAKEN",
        by="x",
        role="writer",
        now=press.server.office.clock(),
    )
    assert writer.ask("PUT", f"/v1/events/{event.id}", data).status == 413


def test_feed_loses_nothing_with_eight_writers(press: Press) -> None:
    brief = press.publish(("work.pieces", "100"))
    writers = [press.enrol(name=f"W{n}") for n in range(8)]
    lead = press.enrol("lead", "Meera")
    seen: list[int] = []
    made: dict[str, list[str]] = {writer.person: [] for writer in writers}

    def write(writer: Member) -> None:
        for _ in range(6):
            event_id, body = writer.event(str(uuid.uuid4()), "OFFERED", "TAKEN", payload={"brief": brief})
            assert writer.ask("PUT", f"/v1/events/{event_id}", body).status == 201
            made[writer.person].append(event_id)

    with ThreadPoolExecutor(8) as pool:
        working = [pool.submit(write, writer) for writer in writers]
        after = 0
        while True:
            finished = all(one.done() for one in working)
            page = lead.ask("GET", f"/v1/feed?after={after}&limit=7").json
            seen += [item["seq"] for item in page["items"]]
            after = page["next"]
            if finished and not page["items"]:
                break
    [one.result() for one in working]
    assert seen == sorted(set(seen))
    assert seen == [item["seq"] for item in lead.feed()]
    mine = {item["id"] for item in lead.feed() if item["kind"] == "event"}
    assert {event for writer in writers for event in made[writer.person]} <= mine


def test_the_feed_waits_for_news(press: Press) -> None:
    writer = press.enrol()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(writer.ask, "GET", "/v1/feed?wait=20")
        brief = press.publish()  # by another connection, as the shell does it
        assert [item["id"] for item in waiting.result(timeout=5).json["items"]] == [brief]


def test_every_refusal_is_a_problem_document(press: Press) -> None:
    for method, path, status in (("GET", "/nothing", 404), ("GET", "/", 404), ("DELETE", "/v1/feed", 405)):
        reply = ask(press.url, method, path)
        assert reply.status == status
        assert reply.headers["content-type"] == "application/problem+json"
        assert set(reply.json) == {"type", "title", "status", "detail", "code", "errors"}
        assert reply.json["status"] == status


def test_a_bug_of_ours_is_a_problem_document_that_tells_nothing(
    own_press: Press, caplog: pytest.LogCaptureFixture
) -> None:
    writer = own_press.enrol()
    with own_press.server.office.database.writing(own_press.vendor.vendor) as connection:
        connection.exec_driver_sql("ALTER TABLE feed RENAME TO gone")
    reply = writer.ask("GET", "/v1/feed")
    assert (reply.status, reply.json["code"]) == (500, "bug/endpoint")
    assert "gone" not in reply.body.decode()
    assert "SELECT" not in reply.body.decode()
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()
