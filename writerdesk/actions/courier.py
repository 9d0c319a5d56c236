"""Without a network: what waits leaves as one file on a stick or in a chat, and the vendor's answer comes back so."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from writerdesk.actions.purging import purge_desk
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import DeskProblem, Refused, Usage
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.sync.courier import Packed, pack, unpack
from writerdesk.sync.delivery import Vendor
from writerdesk.sync.outbox import waiting
from writerdesk.trust import age
from writerdesk.trust.courier import LIMITS, BackPaper, read_courier
from writerdesk.trust.strict_zip import load_file

ENDING = ".wdcourier"


@dataclass(frozen=True)
class CourierMade:
    """What ``courier export`` prints. ``left``: rows that did not fit or cannot be read; they go with the next file."""

    file: str
    sha256: str
    size: int
    desk: str
    vendor: str
    packages: int
    events: int
    left: int
    errors: list[dict[str, Any]]


@dataclass(frozen=True)
class CourierRead:
    """What ``courier import`` prints: rows with a receipt now, rows refused now, news; all 0 the second time."""

    desk: str
    vendor: str
    delivered: int
    received: int
    refused: int
    more: bool
    waiting: int
    errors: list[dict[str, Any]]


@dataclass(frozen=True)
class Carrier:
    """A vendor's desk that may carry by file: its id, the vendor's name, a name for the file."""

    desk: str
    vendor: str
    name: str


def carriers(workplace: Workplace) -> list[Carrier]:
    """The desks where something waits; where nothing does, all: an empty file fetches news."""
    desks = [desk for desk in workplace.vendor_desks() if not desk.fact("practice")]
    busy = [desk for desk in desks if waiting(desk)]
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    return [Carrier(desk.id, desk.fact("vendor_name") or desk.id, f"{desk.id}-{day}{ENDING}") for desk in busy or desks]


def export_courier(
    workplace: Workplace, file: Path, desk_id: str | None = None, *, encrypt: bool = False
) -> CourierMade:
    """Write what waits at one vendor's desk into ``file``. Rows stay in the outbox until a receipt comes.

    Also with nothing to send it asks the vendor for news. ``encrypt``: for the vendor's age key alone; whoever finds
    the stick reads nothing. Raises ``courier/which-desk``, ``desk/not-enrolled``,
    ``disk/…``.
    """
    desk = _one_desk(workplace, desk_id)
    key, now, made = workplace.key(desk.id), datetime.now(UTC), list[Packed]()

    def fill(out: BinaryIO) -> None:
        if not encrypt:
            made.append(pack(desk, key, now, out))
            return
        # Beside it nothing is legible: what is packed before it is encrypted stands in this computer's own folder.
        with TemporaryFile(dir=workplace.data.path) as plain:
            made.append(pack(desk, key, now, plain))
            plain.seek(0)
            age.encrypt_into(out, plain, [Vendor.of(desk).keys.age])

    place = file.absolute()
    write_file(place, fill)
    with place.open("rb") as written:
        sha256, size = hashlib.file_digest(written, "sha256").hexdigest(), written.tell()
    return CourierMade(
        file=str(place),
        sha256=sha256,
        size=size,
        desk=desk.id,
        vendor=desk.fact("vendor_name") or "",
        packages=made[0].packages,
        events=made[0].events,
        left=made[0].left,
        errors=made[0].errors,
    )


def import_courier(workplace: Workplace, file: Path) -> CourierRead:
    """Keep what a vendor's answer brings, at the desk that it is for; twice changes nothing.

    Raises the codes of the strict reader (``zip/…``, ``document/…``, ``courier/…``), ``signature/…``, ``disk/…``.
    """
    paper, envelope, members = read_courier(load_file(file, LIMITS), BackPaper)
    desk = _desk_for(workplace, paper)
    done = unpack(desk, paper, envelope, members, datetime.now(UTC))
    purge_desk(workplace, desk, datetime.now(UTC))
    return CourierRead(
        desk=desk.id,
        vendor=desk.fact("vendor_name") or "",
        delivered=done.delivered,
        received=done.received,
        refused=done.refused,
        more=done.more,
        waiting=len(waiting(desk)),
        errors=done.errors,
    )


def _one_desk(workplace: Workplace, desk_id: str | None) -> Desk:
    desks = [desk for desk in workplace.vendor_desks(desk_id) if desk_id or not desk.fact("practice")]
    if len(desks) == 1:
        return desks[0]
    if not desks:
        raise DeskProblem("desk/not-enrolled", "No vendor's desk is here.", "Enrol with an invite first.")
    # One file is for one vendor: nothing of another's may travel in it.
    names = ", ".join(f"{desk.id} ({desk.fact('vendor_name')})" for desk in desks)
    raise Usage(
        "courier/which-desk", "A courier file is for one vendor, and there are several: {names}.",
        "Say which with --desk.", names=names,
    )  # fmt: skip


def _desk_for(workplace: Workplace, paper: BackPaper) -> Desk:
    for desk in workplace.vendor_desks():
        if (desk.fact("vendor"), desk.fact("person")) == (paper.vendor, paper.person):
            return desk
    raise Refused("courier/other-desk", "This answer is for a desk that is not here.", "Import it where it was asked.")
