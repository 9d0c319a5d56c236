"""People at their own desks, at a vendor that really serves."""

from __future__ import annotations

import copy
import json
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.check import Checker
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.moves import piece_state
from writerdesk.actions.seal import Sealed, seal
from writerdesk.actions.send import OutboxLine, outbox, sync_once
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import replace_text
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.template import new_brief_toml
from writerdesk.endpoint.invites import make_invite
from writerdesk.endpoint.publishing import publish_brief
from writerdesk.storage.desk import Desk
from writerdesk.sync.desk_sync import SyncReport

#: Kabir and Rahim, in print for centuries
DOHA = "धीरे धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥\n"
SECOND = "रहिमन धागा प्रेम का, मत तोरो चटकाय।\nटूटे पे फिर ना जुरे, जुरे गाँठ परि जाय॥\n"
SCOPES = ("training", "evaluation")


@dataclass
class Player:
    """Somebody with a data folder, a desk at the vendor, and the checks that all tests share."""

    workplace: Workplace
    desk_id: str
    checker: Checker

    @property
    def desk(self) -> Desk:
        return self.workplace.desk(self.desk_id)

    @property
    def person(self) -> str:
        return self.desk.fact("person") or ""

    def sync(self) -> SyncReport:
        return sync_once(self.workplace, self.desk_id)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """The vendor's server is down, as this desk sees it."""
        url = self.desk.fact("url") or ""
        self.desk.set_fact("url", "http://127.0.0.1:1")
        try:
            yield
        finally:
            self.desk.set_fact("url", url)

    def outgoing(self, *pieces: str) -> list[OutboxLine]:
        """What was queued for these pieces, in that order."""
        return [row for row in outbox(self.workplace, self.desk_id) if row.piece in pieces]

    def state(self, piece: str) -> str:
        return piece_state(self.desk, piece).state

    def begin(self, brief: str, text: str = DOHA) -> str:
        """Take a brief that has come and write; the piece."""
        piece = take(self.workplace, brief.partition("@")[0], self.desk_id)
        replace_text(self.workplace, piece, text)
        return piece

    def seal(self, piece: str, scopes: Iterable[str] = SCOPES) -> Sealed:
        return seal(self.workplace, piece, tuple(scopes), "hi", self.checker)

    def send(self, piece: str) -> Sealed:
        """Seal, and let it travel."""
        sealed = self.seal(piece)
        report = self.sync()
        assert report.errors == [], report.errors
        return sealed

    def claim(self, uuid: str) -> None:
        """As a lead: fetch the queue, claim the package."""
        self.sync()
        review.claim(self.workplace, uuid, self.desk_id)


def invite(press: Press, folder: Path, role: str, name: str, person: str | None = None) -> Path:
    """A real invite file."""
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"{role}-{name}-{len(list(folder.iterdir()))}.wdinvite"
    vendor = press.vendor.vendor
    make_invite(press.folder, role=role, name=name, url=press.url, out=out, vendor=vendor, person=person)
    return out


def join(press: Press, folder: Path, checker: Checker, role: str = "writer", name: str = "Asha") -> Player:
    """Somebody who has accepted an invite of this vendor; joining a second one keeps the first desk."""
    workplace = own_workplace(folder)
    joined = enrol(workplace, read_invite(invite(press, folder / "invites", role, name)), f"{name}'s laptop")
    return Player(workplace, joined.desk, checker)


def publish(press: Press, *changes: tuple[str, str]) -> str:
    """Publish a brief of its own, with (path, JSON) changes to a new one; ``id@version``."""
    values = copy.deepcopy(_new_brief())
    for path, text in (("identity.brief_id", json.dumps(str(uuid.uuid4()))), *changes):
        *steps, last = path.split(".")
        place: Any = values
        for step in steps:
            place = place[int(step)] if isinstance(place, list) else place[step]
        place[last] = json.loads(text)
    made = publish_brief(press.folder, json.dumps(values).encode(), press.vendor.vendor)
    return f"{made.id}@{made.version}"


@cache
def _new_brief() -> dict[str, Any]:
    return parse_source(new_brief_toml("hi", "poem", "Two lines on patience").encode())


def settings(**values: object) -> list[tuple[str, str]]:
    """Settings of a brief: ``work__pieces=2`` becomes ``("work.pieces", "2")``."""
    return [(name.replace("__", "."), json.dumps(value)) for name, value in values.items()]
