"""Comments of a verdict, told as items of their own: with the reader's name, or without where the brief is blind."""

from __future__ import annotations

import sqlalchemy as sa

from writerdesk.briefs.documents import Brief
from writerdesk.endpoint.event_log import tell
from writerdesk.endpoint.records import feed, people, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.lifecycle.events import Event


def tell_comments(connection: sa.Connection, tenant: str, piece: Record, event: Event, brief: Brief | None) -> None:
    """Put the comments in the payload of ``event`` into the feed, for the writer and the leads."""
    comments = event.payload.get("comments")
    known = [
        one for one in (comments if isinstance(comments, list) else [])
        if isinstance(one, dict) and isinstance(one.get("id"), str)
    ]  # fmt: skip
    if not known:
        return
    creator = _creator(connection, tenant, event, blind=brief is None or brief.review.blind)
    for comment in known:
        who = {"creator": creator} if "name" in creator or "creator" in comment else {}
        document = {**comment, **who, "piece": piece.id, "revision": event.revision}
        seq = vendors.next_seq(connection, tenant)
        tell(connection, tenant, seq, "comment", comment["id"], feed.PIECE, piece.person, document)


def _creator(connection: sa.Connection, tenant: str, event: Event, *, blind: bool) -> dict[str, str]:
    """Who commented, by the vendor's own list of people: never a name that the event brings along."""
    creator = {"type": "Person", "id": f"urn:writerdesk:person:{event.by}"}
    if not blind and event.by != tenant:
        creator["name"] = people.get_person(connection, tenant, event.by).name
    return creator
