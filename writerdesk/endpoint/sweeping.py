"""What a store forgets by itself: bodies that a killed server left half, parts whose package never came, bytes that
became nothing, and what has outlived its day: invites and the counts of failed tries.

Only what is known to have begun is looked for; a bucket is never listed and guessed at. So an older database, restored
from a backup, costs no bytes. Any number of replicas may sweep at once: each step looks again where nobody else writes.
"""

from __future__ import annotations

import logging
from datetime import timedelta

import msgspec

from writerdesk.endpoint.limits import forget_limits
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.receiving import sweep_parts
from writerdesk.endpoint.records import arrivals, people
from writerdesk.endpoint.silence import move_by_silence
from writerdesk.errors import WriterDeskError
from writerdesk.text.timestamps import timestamp

LOG = logging.getLogger("writerdesk.endpoint")
ARRIVING = timedelta(days=1)
INVITES_KEPT = timedelta(days=30)
"""After an invite has ended; until then whoever types its code is told that it has."""


class Swept(msgspec.Struct, frozen=True):
    """How many half bodies, objects that became nothing, invites and counts of failed tries were forgotten."""

    halves: int
    orphans: int
    invites: int
    limits: int


def sweep_store(office: Office) -> Swept:
    """Forget what is due. Raises ``disk/…``, ``desk/…``; what was not reached is done the next time."""
    sweep_parts(office)
    return Swept(
        halves=office.blobs.sweep(),
        orphans=sum(_sweep_orphans(office, tenant) for tenant in office.tenants()),
        invites=sum(_sweep_invites(office, tenant) for tenant in office.tenants()),
        limits=forget_limits(office.database, office.clock().timestamp()),
    )


def keep_house(office: Office) -> None:
    """What a server does each hour: sweep, and make the moves that are due. A store that is away is tried later."""
    for work in (sweep_store, move_by_silence):
        try:
            work(office)
        except WriterDeskError as problem:
            LOG.warning("%s was not finished: %s", work.__name__, problem)


def _sweep_orphans(office: Office, tenant: str) -> int:
    before, swept = timestamp(office.clock() - ARRIVING), 0
    with office.database.reading(tenant) as connection:
        found = arrivals.stale(connection, tenant, before)
    for row in found:
        with office.database.writing(tenant) as connection:
            # Whoever sends the same bytes now waits here until they are gone, and stores them anew.
            if not arrivals.end(connection, tenant, row.shelf, row.sha256, before):
                continue
            if not arrivals.is_used(connection, tenant, row.shelf, row.sha256):
                office.blobs.forget(row.shelf, row.sha256)
                swept += 1
    return swept


def _sweep_invites(office: Office, tenant: str) -> int:
    with office.database.writing(tenant) as connection:
        return people.forget_invites(connection, tenant, timestamp(office.clock() - INVITES_KEPT))
