"""The queue as a lead looks through it: what is overdue, and what fits what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from writerdesk.actions.claiming import lead_desks, queue
from writerdesk.actions.moves import person_of
from writerdesk.actions.queue_words import Looked
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.errors import Refused
from writerdesk.reviews import repository
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.timestamps import timestamp


@dataclass(frozen=True)
class Wanted:
    """What a lead looks for; an empty field asks for nothing. ``words`` all stand in title, language or brief.

    ``mine``: held by this lead; ``overdue``: an answer should have been given.
    """

    words: str = ""
    language: str = ""
    brief: str = ""
    state: str = ""
    mine: bool = False
    overdue: bool = False


def waiting(
    workplace: Workplace,
    wanted: Wanted = Wanted(),
    desk_id: str | None = None,
    *,
    fresh: bool = True,
    now: datetime | None = None,
) -> list[QueueRow]:
    """Rows of the queue that fit, the one that has waited longest first; ``fresh`` as in :func:`queue`.

    A row is overdue when it has waited longer than its brief gives for an answer: ``answer_days``, over an appeal
    ``appeal_days``, from the last move. Without the brief on this desk nothing is known of that.
    """
    rows = mark_overdue(workplace, queue(workplace, desk_id, fresh=fresh), desk_id, now=now)
    own = {person_of(desk) for desk in lead_desks(workplace, desk_id)}
    fitting = [
        row
        for row in sorted(rows, key=_age)
        if (not wanted.language or row.language == wanted.language)
        and (not wanted.brief or wanted.brief in (row.brief, row.brief.rpartition("@")[0]))
        and (not wanted.state or row.state == wanted.state)
        and (not wanted.mine or row.holder in own)
    ]
    if wanted.overdue:
        fitting = [row for row in fitting if row.overdue]
    return Looked(fitting).found(wanted.words) if wanted.words.strip() else fitting


def first_waiting(workplace: Workplace, count: int) -> list[QueueRow]:
    """Of a queue longer than ``count`` its first rows, as :func:`waiting` has them, from the copy alone: soon there."""
    found = [row for desk in lead_desks(workplace) for row in desk.read(lambda c: repository.first_queued(c, count))]
    return mark_overdue(workplace, sorted(found, key=_age)[:count])


def _age(row: QueueRow) -> tuple[str, str]:
    return row.changed_at, row.uuid


def mark_overdue(
    workplace: Workplace, rows: Sequence[QueueRow], desk_id: str | None = None, *, now: datetime | None = None
) -> list[QueueRow]:
    """The rows, with ``overdue`` where an answer should have been given by ``now`` (default: this moment)."""
    latest: dict[tuple[str, bool], str] = {}
    marked = []
    for row in rows:
        asked = (row.brief, row.state == "APPEALED")
        if asked not in latest:
            latest[asked] = _latest(workplace, row, desk_id, now or datetime.now(UTC))
        late = bool(row.changed_at) and row.changed_at < latest[asked]
        marked.append(msgspec.structs.replace(row, overdue=True) if late else row)
    return marked


def _latest(workplace: Workplace, row: QueueRow, desk_id: str | None, now: datetime) -> str:
    """Who waits since before this moment is overdue; '' where that is not known."""
    brief = _brief(workplace, row.brief, desk_id)
    if brief is None:
        return ""
    days = brief.review.appeal_days if row.state == "APPEALED" else brief.review.answer_days
    return timestamp(now - timedelta(days=days))


def _brief(workplace: Workplace, name: str, desk_id: str | None) -> Brief | None:
    brief, _, version = name.rpartition("@")
    for desk in lead_desks(workplace, desk_id):
        try:
            return read_brief(desk, brief, int(version)).brief
        except (Refused, ValueError):
            continue
    return None
