"""One round of sync for a desk: send what waits, read what is new, and for a lead fetch the queue."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

from writerdesk.errors import Declined, NetworkProblem, Refused, WriterDeskError
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.client import UNAUTHORISED, EndpointClient, now_utc
from writerdesk.sync.connection import TOTAL_SECONDS
from writerdesk.sync.delivery import deliver, pause, paused
from writerdesk.sync.feed import pull
from writerdesk.sync.queue import pull_queue


class SyncReport(msgspec.Struct, frozen=True):
    """What a round did: rows delivered and items received now; rows that wait, are parked or were refused now."""

    delivered: int
    received: int
    waiting: int
    parked: int
    refused: int
    errors: list[dict[str, Any]]


def open_client(
    desk: Desk, token: str, clock: Callable[[], datetime] = now_utc, seconds: float = TOTAL_SECONDS, language: str = ""
) -> EndpointClient:
    """A client for the vendor of a desk; close it."""
    url, pinned = desk.fact("url") or "", desk.fact("pinned_certificate")
    return EndpointClient(url, token, pinned, clock=clock, seconds=seconds, language=language)


def sync_desk(
    desk: Desk,
    token: str,
    *,
    once: bool = True,
    wait: int = 0,
    clock: Callable[[], datetime] = now_utc,
    chance: Callable[[], float] = random.random,
    seconds: float = TOTAL_SECONDS,
    language: str = "",
) -> SyncReport:
    """Send, then read the feed to its end. ``once``: a person's wish, delays are set aside.

    ``language`` is the one in which the vendor's server is asked to say no, where it can; ``wait``
    seconds for news in the feed. Never raises for what the network or the vendor does; ``errors`` says it.
    """
    received, errors = 0, []
    with open_client(desk, token, clock, seconds, language) as client:
        sent = deliver(desk, client, wish=once, clock=clock, chance=chance)
        errors += sent.errors
        if sent.reached and not paused(desk, clock()):
            try:
                known = desk.fact("vendor_keys")
                pulled = pull(desk, client, wait=wait, clock=clock)
                received = pulled.received
                errors += pulled.errors
                if desk.fact("role") == "lead":
                    pull_queue(desk, client)
                # The vendor answers: what waited because nobody did need not wait for its time, nor what got a receipt
                # with a key that is known only now.
                if outbox.hurry(desk, receipts=desk.fact("vendor_keys") != known):
                    again = deliver(desk, client, clock=clock, chance=chance)
                    errors += again.errors
                    sent.delivered += again.delivered
                    sent.refused += again.refused
            except (NetworkProblem, Declined, Refused) as problem:
                _note(desk, problem, clock())
                errors.append({"code": problem.code, "message": problem.said})
    waits, parked = outbox.count_open(desk)
    return SyncReport(
        delivered=sent.delivered,
        received=received,
        waiting=waits,
        parked=parked,
        refused=sent.refused,
        errors=errors,
    )


def _note(desk: Desk, problem: WriterDeskError, now: datetime) -> None:
    asked = problem.fields.get("retry_after")
    if isinstance(asked, float):
        pause(desk, now, asked)
    if problem.code == UNAUTHORISED:
        outbox.park(desk, str(problem))
