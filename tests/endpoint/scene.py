"""A vendor that really serves, and people who talk to it over HTTP, byte by byte as the contract says."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from writerdesk.briefs.template import new_brief_toml
from writerdesk.endpoint.invites import make_invite
from writerdesk.endpoint.publishing import publish_brief
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.endpoint.vendor import Vendor, init_vendor
from writerdesk.lifecycle.events import make_event, sign_event
from writerdesk.packages.documents import ProcessSummary, Wording
from writerdesk.packages.sealing import SealedPackage, SealRequest, build_package
from writerdesk.trust.keys import DeviceKey

TEXT = "धीरे धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥\n"
NO_HEAD = "0" * 64


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(url: str, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Reply:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
    try:
        connection.request(method, path, body, dict(headers or {}))
        answer = connection.getresponse()
        return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def digest(data: bytes) -> dict[str, str]:
    """``Content-Digest`` as RFC 9530 writes it."""
    return {"Content-Digest": f"sha-256=:{base64.b64encode(hashlib.sha256(data).digest()).decode()}:"}


@dataclass
class Member:
    """Somebody enrolled, with a device key and a token."""

    url: str
    vendor: str
    person: str
    role: str
    token: str
    key: DeviceKey = field(repr=False)

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def ask(self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Reply:
        return ask(self.url, method, path, body, {**self.bearer, **(headers or {})})

    def event(self, piece: str, leaves: str, to: str, **more: Any) -> tuple[str, bytes]:
        """(id, envelope bytes) of a move by this person."""
        settings: dict[str, Any] = {"revision": 0, "role": self.role, "by": self.person} | more
        event = make_event(piece=piece, leaves=leaves, to=to, now=datetime.now(UTC), **settings)
        return event.id, sign_event(event, self.key).to_bytes()

    def move(self, piece: str, leaves: str, to: str, **more: Any) -> Reply:
        """Make a move and send it."""
        event_id, body = self.event(piece, leaves, to, **more)
        return self.ask("PUT", f"/v1/events/{event_id}", body)

    def take(self, brief: str, piece: str | None = None) -> str:
        """Take ``id@version``; the new piece's id."""
        piece = piece or str(uuid.uuid4())
        taken = self.move(piece, "OFFERED", "TAKEN", payload={"brief": brief})
        assert taken.status == 201, taken.body
        return piece

    def seal(self, piece: str, brief: str | None, revision: int = 1, text: str = TEXT, **more: Any) -> SealedPackage:
        """A sealed package, signed by this device."""
        request: dict[str, Any] = {
            "piece": piece,
            "revision": revision,
            "parent": None if revision == 1 else "0" * 64,
            "text": text,
            "title": "धीरज",
            "language": "hi",
            "direction": "ltr",
            "kind": "poem",
            "author": "author-1",
            "licence": "CC-BY-4.0",
            "scopes": ("training", "evaluation"),
            "wording": Wording("1", "hi"),
            "sealed_at": datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
            "process": ProcessSummary(NO_HEAD, 0, 0, 0, 0, 0, 0),
            "vendor": self.vendor,
            "brief": brief,
        }
        return build_package(SealRequest(**(request | more)), self.key)

    def put(self, sealed: SealedPackage) -> Reply:
        """Send a package whole."""
        return self.ask("PUT", f"/v1/packages/{sealed.uuid}", sealed.data, digest(sealed.data))

    def feed(self, after: int = 0) -> list[Any]:
        """Everything this person may know."""
        items: list[Any] = []
        while True:
            page = self.ask("GET", f"/v1/feed?after={after}&limit=100").json
            items += page["items"]
            if not page["items"]:
                return items
            after = page["next"]

    def kinds(self) -> list[str]:
        return [item["kind"] for item in self.feed()]


@dataclass
class Press:
    """A vendor and its running server."""

    folder: Path
    vendor: Vendor
    server: ServerThread

    @property
    def url(self) -> str:
        return self.server.url

    def code(self, role: str = "writer", name: str = "Asha", **more: Any) -> str:
        made = make_invite(self.folder, role=role, name=name, url=self.url, vendor=self.vendor.vendor, **more)
        return made.code

    def enrol(self, role: str = "writer", name: str = "Asha") -> Member:
        key = DeviceKey.generate()
        body = {"code": self.code(role, name), "public_key": key.public_line, "device": f"{name}'s laptop"}
        reply = ask(self.url, "POST", "/v1/enrolments", json.dumps(body).encode())
        assert reply.status == 201, reply.body
        who = reply.json
        return Member(self.url, who["vendor"], who["person"], who["role"], who["token"], key)

    def publish(self, *settings: tuple[str, str], language: str = "hi") -> str:
        """Publish a brief; ``id@version``."""
        toml = new_brief_toml(language, "poem", "Two lines on patience", settings)
        made = publish_brief(self.folder, toml.encode(), self.vendor.vendor)
        return f"{made.id}@{made.version}"

    def second(self, name: str = "Verlag") -> Press:
        """Another vendor in the same office, on the same server."""
        return Press(self.folder, init_vendor(self.folder, name), self.server)


def open_press(folder: Path, name: str = "Kalakriti", addresses: StoreAddresses | None = None) -> Press:
    """Make a vendor and serve it; stop ``server`` in the end."""
    vendor = init_vendor(folder, name, addresses)
    return Press(folder, vendor, ServerThread(folder))
