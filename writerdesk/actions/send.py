"""Between the desk and the vendor: send and fetch now, what waits, where a package is; appeal and withdrawal."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec

from writerdesk.actions.moves import Step, keep_moves, move, piece_state, plan_moves
from writerdesk.actions.purging import purge_desk
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Declined, NetworkProblem, Refused
from writerdesk.lifecycle.moves import state_words
from writerdesk.packages.repository import latest_revision, revisions_of
from writerdesk.reviews.repository import has_package, queue_rows
from writerdesk.storage.desk import Desk
from writerdesk.sync.desk_sync import SyncReport, open_client, sync_desk
from writerdesk.sync.outbox import CARRIED, OutboxRow, enqueue_event, rows, rows_of_piece, waiting, withdraw_package
from writerdesk.sync.queue import fetch_package


@dataclass(frozen=True)
class OutboxLine:
    """One thing that travels or has travelled, as ``outbox list`` prints it."""

    uuid: str
    kind: str
    piece: str
    revision: int
    sha256: str
    state: str
    attempts: int
    next_at: str | None
    error: str | None
    receipt: dict[str, Any] | None
    desk: str
    queued_at: str


@dataclass(frozen=True)
class PathStep:
    """One step on the way of a piece; ``done`` is false for the step that is awaited.

    ``template`` is a sentence in English with named ``fields``, which the window translates before it fills them.
    """

    template: str
    at: str | None
    done: bool
    fields: Mapping[str, object] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.fields) if self.fields else self.template


def sync_once(workplace: Workplace, desk_id: str | None = None, *, wish: bool = True) -> SyncReport:
    """Send what waits and read the feed to its end, for every vendor or one; never raises for a network.

    ``wish``: a person asked, so delays are set aside; else each row waits for its time. What a brief wants deleted by
    now is deleted afterwards; see :mod:`writerdesk.actions.purging`.
    """
    reports = []
    for desk in workplace.vendor_desks(desk_id):
        report = sync_desk(desk, workplace.token(desk.id), once=wish, language=workplace.spoken)
        if desk.fact("role") == "lead":
            report = msgspec.structs.replace(report, errors=[*report.errors, *fetch_held(workplace, desk)])
        reports.append(report)
        purge_desk(workplace, desk, datetime.now(UTC))
    return _together(reports)


def next_try(workplace: Workplace) -> datetime | None:
    """When the first row that waits for its time may be tried again; None when none waits."""
    times = [row.next_at for desk in workplace.vendor_desks() for row in waiting(desk) if row.next_at is not None]
    return datetime.fromisoformat(min(times)) if times else None


def fetch_held(workplace: Workplace, desk: Desk) -> list[dict[str, Any]]:
    """Fetch the packages that this lead holds and has not read yet; for each that cannot be read ``{uuid, code, …}``.

    Without a network it just ends: they are fetched another time.
    """
    mine = desk.fact("person")

    def not_here(connection: sqlite3.Connection) -> list[str]:
        held = [row.uuid for row in queue_rows(connection) if row.holder == mine]
        return [uuid for uuid in held if not has_package(connection, uuid)]

    lacking, errors = desk.read(not_here), []
    if not lacking:
        return []
    with open_client(desk, workplace.token(desk.id)) as client:
        for uuid in lacking:
            try:
                fetch_package(desk, client, uuid, datetime.now(UTC))
            except NetworkProblem:
                break
            except (Refused, Declined) as problem:
                # One package that cannot be read keeps nobody from the others.
                errors.append({"uuid": uuid, "code": problem.code, "message": problem.said})
    return errors


def _together(reports: Sequence[SyncReport]) -> SyncReport:
    return SyncReport(
        delivered=sum(report.delivered for report in reports),
        received=sum(report.received for report in reports),
        waiting=sum(report.waiting for report in reports),
        parked=sum(report.parked for report in reports),
        refused=sum(report.refused for report in reports),
        errors=[error for report in reports for error in report.errors],
    )


def outbox(workplace: Workplace, desk_id: str | None = None) -> list[OutboxLine]:
    """Everything that was queued, in that order; delivered rows stay."""
    return [_line(desk, row) for desk in workplace.vendor_desks(desk_id) for row in rows(desk)]


def _line(desk: Desk, row: OutboxRow) -> OutboxLine:
    import json

    return OutboxLine(
        row.uuid, row.kind, row.piece, row.revision, row.sha256, row.state, row.attempts, row.next_at, row.error,
        json.loads(row.receipt) if row.receipt else None, desk.id, row.queued_at,
    )  # fmt: skip


def package_path(workplace: Workplace, piece: str) -> list[PathStep]:
    """Where the packages of a piece are, since when and what comes next, in words."""
    desk = workplace.desk_of_piece(piece)
    queued = {row.uuid: row for row in rows_of_piece(desk, piece)}
    steps = []
    for revision in desk.read(lambda connection: revisions_of(connection, piece)):
        steps.append(PathStep("Revision {number} was sealed.", revision.sealed_at, True, {"number": revision.revision}))
        row = queued.get(revision.uuid)
        if row is not None:
            steps.append(_travel(row))
    state = piece_state(desk, piece)
    steps.append(PathStep(state_words(state.state), state.since, done=state.ended))
    return steps


def _travel(row: OutboxRow) -> PathStep:
    if row.state == "delivered":
        return PathStep("The vendor has it; the signed receipt is here.", _received(row), done=True)
    if row.state == "refused":
        return PathStep("The vendor refused it: {why}", row.queued_at, False, {"why": _why(row)})
    if row.state == "parked":
        return PathStep(
            "The vendor does not know this device any more; ask for a new invite.", row.queued_at, done=False
        )
    if row.error == CARRIED:
        return PathStep("It lies in a courier file; the answer brings the receipt.", row.queued_at, done=False)
    if row.attempts:
        return PathStep("It did not go through yet ({why}); it is tried again.", row.next_at, False, {"why": _why(row)})
    return PathStep("It waits for a network.", row.queued_at, done=False)


def _why(row: OutboxRow) -> str:
    """The sentence that the last try ended with, without the error's code."""
    return (row.error or "").rpartition(" [")[0] or row.error or ""


def _received(row: OutboxRow) -> str | None:
    import json

    return str(json.loads(row.receipt)["received_at"]) if row.receipt else None


def appeal(workplace: Workplace, piece: str, text: str) -> str:
    """Answer a “not accepted”; another lead decides. Id of the event."""
    desk = workplace.desk_of_piece(piece)
    return move(workplace, desk, piece, Step("APPEALED", payload={"text": text}, reason=text), send=True)


def withdraw(workplace: Workplace, piece: str) -> str:
    """Take a piece back before it is accepted; a package that never left does not leave now. Id of the event."""
    desk = workplace.desk_of_piece(piece)
    if not desk.fact("vendor"):
        raise Declined("move/no-vendor", "This piece is your own; there is nobody to take it back from.")
    planned = plan_moves(workplace, desk, piece, [Step("WITHDRAWN")])
    last = desk.read(lambda connection: latest_revision(connection, piece))

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        if last is not None:
            withdraw_package(connection, last.uuid)
        enqueue_event(connection, *planned[0])

    desk.write(change, durable=True)
    return planned[0][0].id
