"""Talking to an endpoint: addresses, certificates, Retry-After, and enrolment that sends nothing too early."""

from __future__ import annotations

import gzip
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import msgspec
import pytest
import zstandard

from tests.endpoint.scene import Press
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrol
from writerdesk.endpoint.invites import make_invite
from writerdesk.errors import Declined, NetworkProblem, Refused, Usage, WriterDeskError
from writerdesk.reviews.repository import queue_rows
from writerdesk.storage.desk import Desk
from writerdesk.sync.client import EndpointClient, retry_after
from writerdesk.sync.connection import Connection, checked_url
from writerdesk.sync.enrolment import ask_token, invite_from_code
from writerdesk.sync.queue import keep_queue, pull_queue
from writerdesk.trust.invites import PastKey, read_invite, write_invite
from writerdesk.trust.keys import DeviceKey

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "url",
    ["https://press.example", "https://press.example:8443/desk/", "http://127.0.0.1:8420", "http://localhost:1",
     "http://[::1]:8420", "http://127.8.8.8"],
)  # fmt: skip
def test_addresses_that_are_taken(url: str) -> None:
    assert checked_url(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    ["http://press.example", "http://127.0.0.1.evil.example", "http://localhost.evil.example", "ftp://127.0.0.1",
     "press.example", "", "http://", "http://[", "http://10.0.0.1", "https://me:secret@press.example", "file:///x",
     "https://press.example/\r\nX-Other: 1", "https://press\u202e.example", "https://press example", "https://press:99999",
     "https://press.example?to=", "https://press.example#", "https://press.example#x", "http://127.0.0.1:1\\@evil.example"],
)  # fmt: skip
def test_addresses_that_are_not(url: str) -> None:
    with pytest.raises(Usage, match="network/url"):
        checked_url(url)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        (f"https://{'a' * 70}.example", "network/unreachable"),  # no name has a part of 70 letters
        ("https://☃.example", "network/url"),
    ],
)
def test_names_that_nobody_can_have_on_the_net(url: str, code: str) -> None:
    with EndpointClient(url, seconds=5) as client, pytest.raises(WriterDeskError, match=code):
        client.well_known()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("0", 0),
        ("120", 120),
        ("999999999", 86_400),
        ("Sun, 22 Nov 2026 12:01:00 GMT", 60),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
    ],
)
def test_retry_after_in_seconds_and_as_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


class Vendor(BaseHTTPRequestHandler):
    """A well-known answer over TLS."""

    def do_GET(self) -> None:
        if hasattr(self.server, "asked"):
            self.server.asked.append(self.requestline)
        body = (
            b'{"vendor":"v","name":"Village","keys":{"brief":"b","receipt":"r","age":"a"},'
            b'"time":"2026-11-22T12:00:00.000Z"}'
        )
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        return


@contextmanager
def village(folder: Path) -> Iterator[tuple[str, str]]:
    """A server with a self-made certificate: its URL and that certificate."""
    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with HTTPServer(("127.0.0.1", 0), Vendor) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}", authority.cert_pem.bytes().decode()
        server.shutdown()
        thread.join()


def test_a_pinned_certificate_counts_and_another_does_not(tmp_path: Path) -> None:
    with village(tmp_path) as (url, certificate):
        with EndpointClient(url, pinned=certificate) as client:
            assert client.well_known().name == "Village"
        with EndpointClient(url) as client, pytest.raises(NetworkProblem, match="network/certificate"):
            client.well_known()
        with pytest.raises(Usage, match="network/pinned"):
            EndpointClient(url, pinned="-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n")


@contextmanager
def answering(body: bytes, packing: str = "identity") -> Iterator[str]:
    """A server with one answer for everything: its URL."""

    class Parrot(Vendor):
        def do_GET(self) -> None:
            self.send_response(200)
            for name, value in (("Type", "application/json"), ("Length", str(len(body))), ("Encoding", packing)):
                self.send_header(f"Content-{name}", value)
            self.end_headers()
            self.wfile.write(body)

    with HTTPServer(("127.0.0.1", 0), Parrot) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


_DEEP = b"[" * 200_000 + b"]" * 200_000


@pytest.mark.parametrize(
    "document", [_DEEP, b'{"a": ' + _DEEP + b"}", b'"\xff"', b'{"\xed\xa0\x80": 1}', b'"\\ud800"'],
    ids=["deep", "deeper", "not utf-8", "half a character", "half an escape"],
)  # fmt: skip
def test_news_that_no_endpoint_sends_is_a_strange_answer(document: bytes) -> None:
    """They are kept as they came: what nobody can read is not to be found in the middle of storing it."""
    page = b'{"items": [{"seq": 1, "kind": "words", "id": "x", "document": ' + document + b'}], "next": 1}'
    with answering(page) as url, EndpointClient(url) as client:
        with pytest.raises(NetworkProblem, match="network/strange-answer"):
            client.feed(0)
        with pytest.raises(NetworkProblem, match="network/strange-answer"):
            client.queue()


@pytest.mark.parametrize("packing", ["zstd", "gzip"])
def test_a_packed_answer_is_not_unpacked(packing: str) -> None:
    """A quarter of a gigabyte that travels as some kilobytes is never made."""
    much = b" " * (256 * 1024 * 1024)
    packed = zstandard.compress(much) if packing == "zstd" else gzip.compress(much, 1)
    assert len(packed) < 2_000_000
    with answering(packed, packing) as url:
        with Connection(url) as connection:
            assert connection.ask("GET", "/").body == packed
        with EndpointClient(url) as client, pytest.raises(NetworkProblem, match="network/strange-answer"):
            client.well_known()


ROW = {"uuid": "u", "piece": "p", "revision": 1, "brief": "b@1", "title": "t", "language": "hi", "state": "RECEIVED",
       "holder": None, "changed_at": "2026-11-22T12:00:00.000Z"}  # fmt: skip


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ({"items": [ROW], "next": "u"}, NetworkProblem),
        ({"items": [{**ROW, "revision": 2**63}]}, Refused),
        ({"items": [{"uuid": "u"}]}, Refused),
    ],
    ids=["endless", "huge number", "half a row"],
)
def test_a_queue_that_no_endpoint_gives_leaves_the_copy(
    join: Callable[..., DeskOf], page: dict[str, object], problem: type[WriterDeskError]
) -> None:
    lead = join("lead", "Meera")
    keep_queue(lead.desk, [ROW | {"uuid": "kept"}])
    with answering(msgspec.json.encode(page)) as url, EndpointClient(url) as client, pytest.raises(problem):
        pull_queue(lead.desk, client)
    assert [row.uuid for row in lead.desk.read(queue_rows)] == ["kept"]


def test_a_typed_code_asks_the_address_who_it_is(press: Press) -> None:
    invite = invite_from_code(press.url, press.code(), NOW)
    assert invite.keys.receipt
    with pytest.raises(Refused, match="invite/code"):
        invite_from_code(press.url, "0" * 17, NOW)


def test_enrolling_says_why_not_and_keeps_nothing(press: Press, tmp_path: Path) -> None:
    out = tmp_path / "asha.wdinvite"
    made = make_invite(press.folder, role="writer", name="Asha", url=press.url, out=out, vendor=press.vendor.vendor)
    invite = read_invite(out.read_bytes(), NOW)
    assert write_invite(invite) == out.read_bytes()
    desk = Desk.create(tmp_path / "desk", "d")
    tokens: list[str] = []
    try:
        enrol(desk, invite, DeviceKey.generate(), "one", tokens)
        with pytest.raises(Declined) as used:
            enrol(desk, invite, DeviceKey.generate(), "two", tokens)
        assert used.value.code == "invite/used"
        assert "has been used" in used.value.message
        assert len(tokens) == 1
        assert made.code not in repr(desk.read(lambda c: [tuple(r) for r in c.execute("SELECT * FROM desk_facts")]))
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("line", "until"),
    [("", "soon"), ("", "0001-01-01T00:00:00+23:59"), ("", "2026-01-01"), ("no key", "2026-01-01T00:00:00Z"),
     ("ssh-ed25519 AAAA", "2026-01-01T00:00:00Z")],
)  # fmt: skip
def test_an_invite_whose_keys_are_none_is_not_used_up(press: Press, tmp_path: Path, line: str, until: str) -> None:
    out = tmp_path / "asha.wdinvite"
    make_invite(press.folder, role="writer", name="Asha", url=press.url, out=out, vendor=press.vendor.vendor)
    invite = read_invite(out.read_bytes(), NOW)
    past = PastKey("receipt", line or invite.keys.receipt, until)
    damaged = msgspec.structs.replace(invite, keys=msgspec.structs.replace(invite.keys, past=(past,)))
    with pytest.raises(Refused):
        ask_token(damaged, DeviceKey.generate(), "one")
    assert ask_token(invite, DeviceKey.generate(), "one")[0]


@pytest.mark.parametrize("mode", ["portal200", "cut:5", "status:503"])
def test_enrolling_on_a_bad_network_says_so(press: Press, proxy: FaultProxy, tmp_path: Path, mode: str) -> None:
    proxy.plan = lambda _number: mode
    out = tmp_path / "asha.wdinvite"
    make_invite(press.folder, role="writer", name="Asha", url=proxy.url, out=out, vendor=press.vendor.vendor)
    desk = Desk.create(tmp_path / "desk", "d")
    tokens: list[str] = []
    try:
        with pytest.raises(NetworkProblem):
            enrol(desk, read_invite(out.read_bytes(), NOW), DeviceKey.generate(), "one", tokens)
        assert (tokens, desk.fact("vendor")) == ([], None)
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "invite/damaged"),
        (b"[]", "invite/damaged"),
        (b'{"writerdesk_invite": 1}', "invite/damaged"),
        (b'{"writerdesk_invite": 2, "new": true}', "invite/newer"),
        (b'{"writerdesk_invite": "x"}', "invite/damaged"),
        (b"\xff" * 10, "invite/damaged"),
        (b" " * 100_000, "invite/damaged"),
        (b'{"writerdesk_invite": 1, "x": ' + b"[" * 30_000 + b"]" * 30_000 + b"}", "invite/damaged"),
        (b'{"writerdesk_invite": 1, "name": "\xff"}', "invite/damaged"),
    ],
)
def test_files_that_are_no_invites(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_invite(data, NOW)
    assert refusal.value.code == code


def test_an_invite_that_ended_or_was_mistyped(press: Press, tmp_path: Path) -> None:
    out = tmp_path / "asha.wdinvite"
    make_invite(press.folder, role="writer", name="Asha", url=press.url, out=out, vendor=press.vendor.vendor)
    with pytest.raises(Refused, match="invite/expired"):
        read_invite(out.read_bytes(), datetime(2099, 1, 1, tzinfo=UTC))
    text = out.read_text()
    code = read_invite(out.read_bytes(), NOW).code
    other = "7" if code[0] != "7" else "8"
    with pytest.raises(Refused, match="invite/code"):
        read_invite(text.replace(code, other + code[1:]).encode(), NOW)


def test_tokens_are_not_in_what_is_printed(join: Callable[..., DeskOf]) -> None:
    writer = join()
    secret = writer.token.partition(".")[2]
    assert secret not in repr(EndpointClient(writer.member.url, writer.token))
