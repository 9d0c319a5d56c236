"""A vendor on loopback with a writer and a lead, all real, for tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.publish import publish
from writerdesk.actions.send import sync_once
from writerdesk.actions.workplace import Workplace, own_workplace


@dataclass(frozen=True)
class World:
    """Two people and the briefs between them."""

    writer: Workplace
    lead: Workplace


@contextmanager
def world(folder: Path) -> Iterator[World]:
    """Serve a vendor that has published the sample briefs; both people have joined and fetched."""
    from writerdesk.briefs.samples import practice_briefs
    from writerdesk.endpoint.invites import make_invite
    from writerdesk.endpoint.server import ServerThread
    from writerdesk.endpoint.vendor import init_vendor

    store = folder / "store"
    init_vendor(store, "Kalakriti")
    for brief in practice_briefs():
        publish(store, brief.read_bytes(), brief.parent)
    server = ServerThread(store)
    people = {}
    try:
        for role, name in (("writer", "Asha"), ("lead", "Meera")):
            person = own_workplace(folder / role)
            invite = folder / f"{role}.wdinvite"
            make_invite(store, role=role, name=name, url=server.url, out=invite)
            enrol(person, read_invite(invite), "test")
            sync_once(person)
            people[role] = person
        yield World(people["writer"], people["lead"])
    finally:
        for person in people.values():
            person.close()
        server.stop()


DOHA = "बादल बरसे रात भर, भीगे सारे खेत।\nमन का सूखा ना गया, उड़ती रहि बस खेत॥\n"


def offered(writer: Workplace, language: str) -> str:
    """Id of the brief in a language that is on offer."""
    from writerdesk.actions.desk_view import desk_page

    return next(offer.brief for offer in desk_page(writer).offers if offer.language.startswith(language))


def sent_doha(writer: Workplace) -> str:
    """Take the doha brief, write it, seal it, send it; id of the piece."""
    from writerdesk.actions.seal import seal
    from writerdesk.actions.take import take
    from writerdesk.actions.write import replace_text

    piece = take(writer, offered(writer, "hi"))
    replace_text(writer, piece, DOHA)
    seal(writer, piece, ["training", "evaluation"])
    sync_once(writer)
    return piece
