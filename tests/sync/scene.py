"""A desk that is really enrolled at a vendor that really serves."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.endpoint.scene import Member, Press
from writerdesk.endpoint.invites import make_invite
from writerdesk.lifecycle.events import make_event, sign_event
from writerdesk.lifecycle.repository import append
from writerdesk.packages.sealing import SealedPackage
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.sync import outbox
from writerdesk.sync.desk_sync import SyncReport, sync_desk
from writerdesk.sync.enrolment import Enrolment, ask_token, keep_facts
from writerdesk.trust.invites import Invite, read_invite
from writerdesk.trust.keys import DeviceKey


def enrol(desk: Desk, invite: Invite, key: DeviceKey, device: str, tokens: list[str]) -> Enrolment:
    """Enrol a desk; its token goes to ``tokens``."""
    token, facts = ask_token(invite, key, device)
    tokens.append(token)
    return keep_facts(desk, facts)


@dataclass
class DeskOf:
    """Somebody's desk. ``url`` is where the desk believes the vendor to be; a proxy may stand there."""

    desk: Desk
    key: DeviceKey
    token: str
    member: Member
    clock: list[datetime] = field(default_factory=list)

    def now(self) -> datetime:
        return self.clock[0] if self.clock else datetime.now(UTC)

    def sync(self, **more: Any) -> SyncReport:
        settings: dict[str, Any] = {"once": True, "clock": self.now, "chance": lambda: 0.5} | more
        return sync_desk(self.desk, self.token, **settings)

    def move(self, piece: str, leaves: str, to: str, **more: Any) -> str:
        """Make a move, keep it and queue it, as the actions do."""
        settings: dict[str, Any] = {"revision": 0, "role": self.member.role} | more
        event = make_event(piece=piece, leaves=leaves, to=to, by=self.member.person, now=self.now(), **settings)
        envelope = sign_event(event, self.key)

        def change(connection: Any) -> None:
            append(connection, envelope, "desk")
            outbox.enqueue_event(connection, event, envelope)

        self.desk.write(change, durable=True)
        return event.id

    def take(self, brief: str) -> str:
        piece = str(uuid.uuid4())
        self.move(piece, "OFFERED", "TAKEN", payload={"brief": brief})
        return piece

    def seal(self, piece: str, brief: str, **more: Any) -> SealedPackage:
        """Seal and queue a package, as the actions do."""
        sealed = self.member.seal(piece, brief, **more)
        self.queue(sealed, piece)
        return sealed

    def queue(self, sealed: SealedPackage, piece: str) -> None:
        file = f"packages/{sealed.uuid}.wdpkg"
        write_file(self.desk.folder / file, sealed.data)
        sha256 = hashlib.sha256(sealed.data).hexdigest()
        self.desk.write(
            lambda connection: outbox.enqueue_package(
                connection, uuid=sealed.uuid, piece=piece, revision=sealed.revision, sha256=sha256, file=file
            ),
            durable=True,
        )

    def states(self) -> list[str]:
        return [row.state for row in outbox.rows(self.desk)]


def enrolled(press: Press, folder: Path, role: str = "writer", name: str = "Asha", url: str | None = None) -> DeskOf:
    """A desk in ``folder``, enrolled by a real invite file."""
    out = folder.with_suffix(".wdinvite")
    vendor = press.vendor.vendor
    make_invite(press.folder, role=role, name=name, url=url or press.url, out=out, vendor=vendor)
    invite = read_invite(out.read_bytes(), datetime.now(UTC))
    desk, key = Desk.create(folder, vendor), DeviceKey.generate()
    tokens: list[str] = []
    who = enrol(desk, invite, key, f"{name}'s laptop", tokens)
    member = Member(press.url, vendor, who.person, who.role, tokens[0], key)
    return DeskOf(desk, key, tokens[0], member)
