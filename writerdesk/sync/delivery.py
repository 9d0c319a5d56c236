"""Carrying the outbox to the vendor: each row one try, its outcome on the disk before the next begins.

What counts as delivered is the vendor's receipt, proven: our id, our sha-256, signed with the key of the invite.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from writerdesk.errors import Declined, DeskProblem, NetworkProblem, Refused, WriterDeskError
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.client import UNAUTHORISED, EndpointClient, digest_fits, now_utc, same_digest
from writerdesk.sync.outbox import OutboxRow
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.receipts import Receipt, read_receipt
from writerdesk.trust.vendor_keys import signers

PARTS_ABOVE = 256 * 1024
PARTS_AFTER_FAILURES = 2
PAUSE = "sync_pause"
OFFLINE = frozenset({"network/unreachable", "network/portal", "network/certificate", "network/proxy"})
"""Codes of what is between the desk and every vendor's server."""


@dataclass(slots=True)
class Delivered:
    """What a round did: rows delivered and refused, and each error as ``{uuid, code, message}``.

    ``reached``: the vendor's server answered and knows this device, as far as the round can tell.
    """

    delivered: int = 0
    refused: int = 0
    reached: bool = True
    errors: list[dict[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Vendor:
    """By what a desk knows its vendor: the id, and the key of its receipts."""

    id: str
    keys: VendorKeys

    @classmethod
    def of(cls, desk: Desk) -> Vendor:
        """From the facts that enrolment left; raises ``desk/not-enrolled``."""
        vendor, keys = desk.fact("vendor"), desk.fact("vendor_keys")
        if vendor is None or keys is None:
            raise DeskProblem("desk/not-enrolled", "This desk belongs to no vendor.", "Enrol with an invite first.")
        return cls(vendor, msgspec.json.decode(keys, type=VendorKeys))

    @property
    def receipts(self) -> AllowedSigners:
        """Who signs its receipts, events and courier files, each key in its time."""
        return signers(self.id, self.keys, "receipt")


def deliver(
    desk: Desk,
    client: EndpointClient,
    *,
    wish: bool = False,
    clock: Callable[[], datetime] = now_utc,
    chance: Callable[[], float] = random.random,
) -> Delivered:
    """Try every row whose time has come, oldest first, a piece's rows in their order.

    ``wish``: a person asked, so delays are set aside and parked rows tried; what ``Retry-After`` asked is kept.
    ``chance`` gives 0 to 1 for the delay. Ends early when the vendor cannot be reached, asks for a pause, or does not
    know the device. Never raises for what the network or the vendor does.
    """
    vendor, done = Vendor.of(desk), Delivered()
    if paused(desk, clock()):
        return done
    if wish:
        outbox.unpark(desk)
    held: set[str] = set()
    for row in outbox.waiting(desk):
        if row.piece in held or not (wish or outbox.due(row, clock())):
            held.add(row.piece)  # what comes later for a piece must not arrive before this
            continue
        outcome = _one(desk, client, vendor, row, done, clock, chance)
        if outcome == "end":
            done.reached = False
            break
        if outcome == "waits":
            held.add(row.piece)
    return done


def paused(desk: Desk, now: datetime) -> bool:
    """Whether the vendor asked for a pause that still lasts; one from a clock since set back does not count."""
    stored = desk.fact(PAUSE)
    if stored is None:
        return False
    begun, end = (datetime.fromisoformat(moment) for moment in json.loads(stored))
    return begun <= now < end


def pause(desk: Desk, now: datetime, seconds: float) -> None:
    """Ask nothing of the vendor for ``seconds``."""
    desk.set_fact(PAUSE, json.dumps([timestamp(now), timestamp(now + timedelta(seconds=seconds))]))


def _one(
    desk: Desk,
    client: EndpointClient,
    vendor: Vendor,
    row: OutboxRow,
    done: Delivered,
    clock: Callable[[], datetime],
    chance: Callable[[], float],
) -> Literal["delivered", "refused", "waits", "end"]:
    """Try one row: what became of it, or that the round ends here."""
    if not outbox.begin(desk, row.uuid):
        return "waits"  # what comes after it in its piece goes in the next round
    try:
        receipt = _send(desk, client, vendor, row, clock)
    except NetworkProblem as problem:
        done.errors.append(_line(row, problem))
        asked = problem.fields.get("retry_after")
        next_at = clock() + outbox.delay(row.attempts + 1, chance())
        if isinstance(asked, float):
            pause(desk, clock(), asked)
            next_at = max(next_at, clock() + timedelta(seconds=asked))
        outbox.wait(desk, row.uuid, str(problem), next_at)
        return "end" if asked is not None or problem.code in OFFLINE else "waits"
    except (Declined, Refused) as problem:
        done.errors.append(_line(row, problem))
        if problem.code == UNAUTHORISED:
            outbox.park(desk, str(problem))
            return "end"
        outbox.refuse(desk, row, str(problem))
        done.refused += 1
        return "refused"
    outbox.delivered(desk, row.uuid, receipt)
    done.delivered += 1
    return "delivered"


def _send(desk: Desk, client: EndpointClient, vendor: Vendor, row: OutboxRow, clock: Callable[[], datetime]) -> Receipt:
    if row.kind == "event":
        return _proven(client.put_event(row.uuid, row.body or b""), row, vendor, clock())
    if row.attempts:
        # The answer may have been lost after the commit: asking costs one kilobyte, sending again the whole package.
        known = client.get_package(row.uuid)
        if known is not None:
            return _proven(known, row, vendor, clock())
    data = package_bytes(desk, row)
    in_parts = len(data) > PARTS_ABOVE or row.attempts >= PARTS_AFTER_FAILURES
    send = client.put_parts if in_parts else client.put_package
    return _proven(send(row.uuid, data), row, vendor, clock())


def package_bytes(desk: Desk, row: OutboxRow) -> bytes:
    """The sealed bytes of a row, as they were sealed. Raises ``package/missing``, ``package/changed``."""
    path = desk.folder / (row.file or "")
    with _missing(path):
        data = path.read_bytes()
    digest_fits(data, row.sha256)
    return data


def package_file(desk: Desk, row: OutboxRow) -> Path:
    """The file with the bytes of a row, looked through without holding them; raises as :func:`package_bytes`."""
    path = desk.folder / (row.file or "")
    with _missing(path), path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    same_digest(found, row.sha256)
    return path


@contextmanager
def _missing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(
            "package/missing", "The sealed file is not there any more.", "Restore it from a backup.", where=path.name
        ) from error


def _proven(answer: bytes, row: OutboxRow, vendor: Vendor, now: datetime) -> Receipt:
    """The receipt in an answer. One that is not ours or not the vendor's says nothing of our package: try again."""
    try:
        receipt = read_receipt(answer, vendor.receipts, now)
    except Refused as error:
        raise _no_receipt() from error
    if (receipt.id, receipt.sha256, receipt.vendor) != (row.uuid, row.sha256, vendor.id):
        raise _no_receipt()
    return receipt


def _no_receipt() -> NetworkProblem:
    return NetworkProblem(
        "network/no-receipt", "The answer was not the vendor's receipt for this.", "It is tried again by itself."
    )


def _line(row: OutboxRow, problem: WriterDeskError) -> dict[str, str]:
    return {"uuid": row.uuid, "code": problem.code, "message": problem.said}
