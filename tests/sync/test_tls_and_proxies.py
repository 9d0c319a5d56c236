"""Certificates that are not the vendor's, and proxies that let through, refuse or cannot be used at all."""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import HTTPServer
from pathlib import Path

import pytest
import trustme

from tests.endpoint.scene import Press
from tests.endpoint.test_serving import process
from tests.faults.proxy import reading_proxy
from tests.sync.scene import enrol
from tests.sync.test_client import Vendor
from writerdesk.endpoint.invites import make_invite
from writerdesk.endpoint.server import serve_forever
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.errors import NetworkProblem, Usage
from writerdesk.storage.desk import Desk
from writerdesk.sync import connection, outbox
from writerdesk.sync.client import EndpointClient
from writerdesk.sync.desk_sync import sync_desk
from writerdesk.sync.proxies import Way, system_proxy
from writerdesk.trust.invites import read_invite
from writerdesk.trust.keys import DeviceKey

HOST = "press.example"
AUTHORITY, OTHER = trustme.CA(), trustme.CA()
LONG_AGO = datetime.now(UTC) - timedelta(days=400)
LEAVES = {
    "right": AUTHORITY.issue_cert("127.0.0.1", HOST),
    "expired": AUTHORITY.issue_cert("127.0.0.1", not_before=LONG_AGO, not_after=LONG_AGO + timedelta(days=30)),
    "not yet": AUTHORITY.issue_cert(
        "127.0.0.1", not_before=LONG_AGO + timedelta(days=500), not_after=LONG_AGO + timedelta(days=600)
    ),
    "other host": AUTHORITY.issue_cert("another.example"),
    "unknown authority": OTHER.issue_cert("127.0.0.1"),
}
PINNED = AUTHORITY.cert_pem.bytes().decode()


class _Quiet(HTTPServer):
    """Says nothing of handshakes that fail; that is what is asked for."""

    asked: list[str]

    def handle_error(self, *_of: object) -> None:
        return


@contextmanager
def serving(leaf: trustme.LeafCert) -> Iterator[_Quiet]:
    """A vendor behind this certificate; ``asked`` are the requests that came through."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    with _Quiet(("127.0.0.1", 0), Vendor) as server:
        server.asked = []
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("which", [name for name in LEAVES if name != "right"])
def test_nothing_is_sent_behind_a_certificate_that_is_not_the_vendors(which: str) -> None:
    with serving(LEAVES[which]) as server:
        url = f"https://127.0.0.1:{server.server_address[1]}"
        with EndpointClient(url, "a token", PINNED) as client, pytest.raises(NetworkProblem) as refused:
            client.feed(0)
    assert (refused.value.code, server.asked) == ("network/certificate", [])


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("200", ""),
        ("407", "network/proxy"),
        ("502", "network/proxy"),
        ("503", "network/proxy"),
        ("socks-0", ""),
        ("socks-5", "network/proxy"),
        ("socks-rubbish", "network/proxy"),
        ("socks-login", "network/proxy"),
        ("socks-nothing", "network/"),
    ],
)
def test_the_systems_proxy_is_asked_and_may_say_no(answer: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(LEAVES["right"]) as server, reading_proxy(server.server_address[1], answer) as (proxy, lines):
        for name in ("all_proxy", "http_proxy", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.setenv("https_proxy", proxy)
        monkeypatch.setenv("no_proxy", "10.0.0.0/8,::1,fe80::/10")
        with EndpointClient(f"https://{HOST}", "a token", PINNED) as client:
            if not code:
                assert client.well_known().name == "Village"
            else:
                with pytest.raises(NetworkProblem, match=code):
                    client.well_known()
    if not answer.startswith("socks"):
        assert lines[0] == f"CONNECT {HOST}:443 HTTP/1.1"
    elif answer[-1].isdigit():
        assert lines == [f"{HOST}:443"], "the name is resolved where the proxy stands"
    assert not any("token" in line for line in lines)


def test_a_proxy_that_cannot_be_used_is_said_and_waited_for(
    press: Press, join: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = join()  # type: ignore[operator]
    brief = press.publish()
    writer.sync()
    writer.seal(writer.take(brief), brief)
    writer.desk.set_fact("url", f"https://{HOST}")
    for proxy, code in (("socks5://127.0.0.1:9", "network/unreachable"), ("nonsense://x", "network/proxy")):
        monkeypatch.setenv("all_proxy", proxy)
        monkeypatch.setenv("https_proxy", proxy)
        report = writer.sync()
        assert ({error["code"] for error in report.errors}, report.waiting) == ({code}, 2)
    writer.desk.set_fact("url", press.url)  # one on this machine is reached without a proxy
    assert writer.sync().waiting == 0
    assert {row.state for row in outbox.rows(writer.desk)} == {"delivered"}


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({}, None),
        ({"https": "http://p:1"}, "http://p:1"),
        ({"https": "p:1"}, "http://p:1"),
        ({"http": "http://p:1"}, None),
        ({"all": "socks5h://p:1"}, "socks5://p:1"),
        ({"https": "socks4://p:1", "http": "socks4://p:1"}, "socks5://p:1"),  # what Python makes of Windows' registry
        ({"socks": "http://p:1"}, "socks5://p:1"),  # what Python makes of macOS' settings
        ({"https": "http://p:1", "socks": "http://q:2"}, "http://p:1"),
        ({"https": "http://p:1", "no": "press.example"}, None),
        ({"https": "http://p:1", "no": "ress.example, 10.0.0.0/8"}, "http://p:1"),
        ({"https": "http://p:1", "no": "*"}, None),
    ],
)
def test_the_proxy_is_the_systems(settings: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "socks", "no"):
        for spelling in (f"{name}_proxy", f"{name}_proxy".upper()):
            monkeypatch.delenv(spelling, raising=False)
        if name in settings:
            monkeypatch.setenv(f"{name}_proxy", settings[name])
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    assert system_proxy(f"https://{HOST}/v1") == Way(proxy)
    assert system_proxy("http://127.0.0.1:8420") == Way()
    monkeypatch.setenv("no_proxy", "10.0.0.0/8,fe80::/10,nonsense/x")
    assert system_proxy("https://10.1.2.3") == Way()
    assert system_proxy("https://192.0.2.1") == (
        Way(proxy) if settings.get("no") is None else system_proxy("https://x")
    )


def test_no_answer_during_the_handshake_ends_by_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as hole:
        url = f"https://127.0.0.1:{hole.getsockname()[1]}"
        with EndpointClient(url, pinned=PINNED, seconds=0.3) as client, pytest.raises(NetworkProblem) as late:
            client.well_known()
    assert late.value.code == "network/timeout"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how a full queue of calls behaves is Linux' own")
def test_nobody_there_ends_by_the_time_outs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that nobody takes, and an upload of which nobody reads a byte."""
    monkeypatch.setattr(connection, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr(connection, "READ_SECONDS", 0.2)
    with socket.socket() as hole, contextlib.ExitStack() as callers:
        hole.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        hole.bind(("127.0.0.1", 0))
        hole.listen(0)
        url = f"http://127.0.0.1:{hole.getsockname()[1]}"
        with EndpointClient(url, "a token") as client, pytest.raises(NetworkProblem, match="network/timeout"):
            client.put_package(str(uuid.uuid4()), bytes(250_000))
        for _ in range(3):
            caller = callers.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(hole.getsockname())
        with EndpointClient(url, "a token") as client, pytest.raises(NetworkProblem) as nobody:
            client.feed(0)
    assert nobody.value.code == "network/timeout"


def test_a_laptop_serves_a_room_with_a_certificate_of_its_own(tmp_path: Path) -> None:
    vendor = init_vendor(tmp_path / "store", "Village")
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    certificate.write_bytes(LEAVES["right"].cert_chain_pems[0].bytes())
    key.write_bytes(LEAVES["right"].private_key_pem.bytes())
    with pytest.raises(Usage, match="endpoint/certificate"):
        serve_forever(tmp_path / "store", tls=(certificate, certificate))
    options = ("--certificate", str(certificate), "--certificate-key", str(key))
    with process(tmp_path / "store", 0, *options) as (_serving, url):
        assert url.startswith("https://127.0.0.1:")
        made = make_invite(
            tmp_path / "store", role="writer", name="Asha", url=url, out=tmp_path / "a", certificate=PINNED
        )
        invite = read_invite((tmp_path / "a").read_bytes(), datetime.now(UTC))
        desk, tokens = Desk.create(tmp_path / "desk", vendor.vendor), list[str]()
        assert enrol(desk, invite, DeviceKey.generate(), "laptop", tokens).person == made.person
        assert sync_desk(desk, tokens[0]).errors == []
        desk.close()
