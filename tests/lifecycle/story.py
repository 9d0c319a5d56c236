"""Events of whole stories for the tests of this room."""

from datetime import UTC, datetime, timedelta
from typing import Any

from writerdesk.lifecycle.events import Event, make_event

PIECE = "7d444840-9dc0-41d1-a245-5ffdce74fad2"
START = datetime(2026, 11, 1, 8, tzinfo=UTC)
VERDICT: dict[str, Any] = {
    "reason": {"code": "form-broken", "sentence": "तीसरे चरण में बारह मात्राएँ हैं।", "clause": "limits.length"}
}
WORKS: dict[str, Any] = {"todo": ["Count the third line."]}
MONEY: dict[str, Any] = {"amount": "40.00", "currency": "EUR"}


def event(
    move: str,
    revision: int = 1,
    *,
    by: str = "",
    role: str = "",
    day: int = 0,
    reason: str | dict[str, Any] | None = None,
    **payload: Any,
) -> Event:
    """One event from ``"FROM>TO"``; who and role default to what the state table names first."""
    leaves, to = move.split(">")
    role = role or _ROLES.get(move) or _ROLES.get(to, "writer")
    by = by or {"writer": "wanda", "app": "wanda", "lead": "leo", "second-lead": "sara"}.get(role, "vendor")
    now = START + timedelta(days=day)
    return make_event(
        piece=PIECE, revision=revision, leaves=leaves, to=to, by=by, role=role, now=now, reason=reason, payload=payload
    )


_ROLES = {
    "RECEIVED": "endpoint",
    "BOUNCED": "endpoint",
    "SENT": "app",
    "IN_REVIEW": "lead",
    "REVISED>IN_REVIEW": "endpoint",
    "NEEDS_SECOND": "lead",
    "CHANGES_ASKED": "lead",
    "ACCEPTED": "lead",
    "NOT_ACCEPTED": "lead",
    "PAY_DUE": "endpoint",
    "PAID": "vendor",
    "EXPIRED": "clock",
}


def taken() -> Event:
    """The writer takes version 2 of a brief."""
    return event("OFFERED>TAKEN", 0, brief="dohas@2")


def sent_to_review() -> list[Event]:
    """What the endpoint knows when a lead holds the first revision."""
    return [taken(), event("SENT>RECEIVED"), event("RECEIVED>IN_REVIEW")]


def on_the_desk() -> list[Event]:
    """The silent moves of the writer's desk up to the first sending."""
    return [
        event("TAKEN>DRAFT", 0),
        event("DRAFT>CHECKED", 0),
        event("CHECKED>SEALED", 1),
        event("SEALED>QUEUED", 1),
        event("QUEUED>SENT", 1),
    ]


def main_job() -> list[Event]:
    """Taken, sent, changes asked, revised, accepted, paid, as the endpoint sees it."""
    return [
        *sent_to_review(),
        event("IN_REVIEW>CHANGES_ASKED", **WORKS),
        event("REVISED>IN_REVIEW", 2),
        event("IN_REVIEW>ACCEPTED", 2),
        event("ACCEPTED>PAY_DUE", 2, **MONEY),
        event("PAY_DUE>PAID", 2, reference="SEPA 4711", **MONEY),
    ]
