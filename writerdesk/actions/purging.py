"""Deleting the local copy when a brief's purge date has come: of the text, its versions, its packages, its backups.

Only what has ended goes: a piece that is still being written, read or paid stays until it has. What is left is one line
of the writer's account, with the amounts and without a word of the piece or of the client.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec

from writerdesk.actions.ledger import LedgerRow, ledger_row
from writerdesk.actions.moves import Step, piece_state, plan_moves
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.repository import due_for_purging, keep_account
from writerdesk.drafts.pieces import Piece, list_pieces
from writerdesk.packages.repository import revisions_of
from writerdesk.packages.sealing import package_uuid
from writerdesk.reviews.repository import KeptCopy, kept_copies, queue_rows
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.purging import forget_briefs, forget_in_backups, forget_pieces, shrink
from writerdesk.text.timestamps import timestamp

_ID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ENDED = frozenset({"DECLINED", "EXPIRED", "RETURNED", "ABANDONED", "WITHDRAWN", "SUPERSEDED", "CLOSED", "PAID"})


@dataclass(frozen=True)
class Purged:
    """What went from one desk, and ids of pieces whose date has come but that have not ended yet."""

    desk: str
    briefs: tuple[str, ...]
    pieces: tuple[str, ...]
    waiting: tuple[str, ...]


def purge(workplace: Workplace, desk_id: str | None = None, now: datetime | None = None) -> list[Purged]:
    """Delete what is due on every vendor's desk, or on one; desks with nothing to delete are not listed."""
    done = [purge_desk(workplace, desk, now or datetime.now(UTC)) for desk in workplace.vendor_desks(desk_id)]
    return [one for one in done if one.briefs or one.pieces or one.waiting]


def purge_desk(workplace: Workplace, desk: Desk, now: datetime) -> Purged:
    """Delete what is due on one desk; it costs one short query when nothing is."""
    due = desk.read(lambda connection: due_for_purging(connection, now))
    if not due:
        return Purged(desk.id, (), (), ())
    names = {f"{brief}@{version}" for brief, version in due}
    mine = [row for row in desk.read(list_pieces) if f"{row.brief}@{row.brief_version}" in names]
    read = [copy for copy in desk.read(kept_copies) if copy.brief in names]
    queued = {row.piece for row in desk.read(queue_rows)}
    ended = [row for row in mine if piece_state(desk, row.id).state in ENDED]
    finished = [copy for copy in read if copy.piece not in queued]
    waiting = {row.id for row in mine if row not in ended} | {copy.piece for copy in read if copy.piece in queued}
    held = {f"{row.brief}@{row.brief_version}" for row in mine if row.id in waiting}
    held |= {row.brief for row in read if row.piece in waiting}
    gone = [(brief, version) for brief, version in due if f"{brief}@{version}" not in held]
    pieces = {row.id for row in ended} | {copy.piece for copy in finished}
    if gone or pieces:
        _forget(workplace, desk, ended, finished, sorted(pieces), gone, now)
    told = tuple(sorted(f"{brief}@{version}" for brief, version in gone))
    return Purged(desk.id, told, tuple(sorted(pieces)), tuple(sorted(waiting)))


def _forget(
    workplace: Workplace, desk: Desk, ended: list[Piece], finished: list[KeptCopy], pieces: list[str],
    briefs: list[tuple[str, int]], now: datetime,
) -> None:  # fmt: skip
    accounts = [_account(desk, row) for row in ended]
    for row in ended:  # that the date has come is a move like any other, and is checked like one
        plan_moves(workplace, desk, row.id, [Step("PURGED", role="app", payload={"purge_at": timestamp(now)})])
    files = _packages_of(desk, ended, finished)

    def change(connection: sqlite3.Connection) -> None:
        forget_pieces(connection, pieces)
        forget_briefs(connection, briefs)
        for account in accounts:
            keep_account(connection, account.piece, account.brief, msgspec.json.encode(account).decode(), now)

    # Backups and files first: should one of them fail, or the program end, the desk still knows what is due.
    forget_in_backups(desk.folder, pieces, briefs)
    for file in files:
        file.unlink(missing_ok=True)
    sync_folder(desk.folder / "packages")
    desk.write(change, durable=True)
    desk.submit(shrink, alone=True).result()


def _packages_of(desk: Desk, ended: list[Piece], finished: list[KeptCopy]) -> list[Path]:
    """The files of their packages, also those that a kill left beside their place or without a row."""
    found, ids = [desk.folder / copy.file for copy in finished], {copy.uuid for copy in finished}
    for row in ended:
        revisions = desk.read(partial(revisions_of, piece=row.id))
        found += [desk.folder / revision.file for revision in revisions]
        last = max((revision.revision for revision in revisions), default=0)
        ids |= {package_uuid(row.id, number) for number in range(1, last + 2)}
    for file in make_folder(desk.folder / "packages").iterdir():
        named = _ID.search(file.name)
        if named is not None and named[0] in ids and file not in found:
            found.append(file)
    return found


def _account(desk: Desk, row: Piece) -> LedgerRow:
    """The line of the account, without the title; ``brief`` keeps its id, which the vendor's books have too."""
    line = ledger_row(desk, row)
    return LedgerRow(
        piece=line.piece, brief=line.brief, title="", vendor=line.vendor, state="PURGED", offered=line.offered,
        due=line.due, paid=line.paid, arithmetic=line.arithmetic,
    )  # fmt: skip
