"""The queue as a lead looks through it: what is overdue, and what fits what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from operator import attrgetter

import msgspec

from writerdesk.actions.claiming import lead_desks, queue
from writerdesk.actions.moves import person_of
from writerdesk.actions.queue_filters import EVERYTHING, Wanted, narrowed
from writerdesk.actions.queue_words import Looked
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.errors import Refused
from writerdesk.reviews import repository
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.timestamps import timestamp


def waiting(
    workplace: Workplace,
    wanted: Wanted = EVERYTHING,
    desk_id: str | None = None,
    *,
    fresh: bool = True,
    now: datetime | None = None,
) -> list[QueueRow]:
    """Rows of the queue that fit, the one that has waited longest first; ``fresh`` as in :func:`queue`.

    A row is overdue when it has waited longer than its brief gives for an answer: ``answer_days``, over an appeal
    ``appeal_days``, from the last move. Without the brief on this desk nothing is known of that.
    """
    rows = oldest_first(mark_rows(workplace, queue(workplace, desk_id, fresh=fresh), desk_id, now=now))
    found = Looked(rows).found(wanted.words) if wanted.words.strip() else rows
    return narrowed(found, wanted, own_ids(workplace, desk_id), now)


def own_ids(workplace: Workplace, desk_id: str | None = None) -> frozenset[str]:
    """The ids under which vendors know this lead."""
    return frozenset(person_of(desk) for desk in lead_desks(workplace, desk_id))


def first_waiting(workplace: Workplace, count: int) -> list[QueueRow]:
    """Of a queue longer than ``count`` its first rows, as :func:`waiting` has them, from the copy alone: soon there."""
    found = [row for desk in lead_desks(workplace) for row in desk.read(lambda c: repository.first_queued(c, count))]
    return mark_rows(workplace, oldest_first(found)[:count])


def oldest_first(rows: Iterable[QueueRow]) -> list[QueueRow]:
    """What has waited longest first; of one moment by the ids of the packages."""
    by_id = sorted(rows, key=attrgetter("uuid"))  # strings are compared much faster than pairs of them
    return sorted(by_id, key=attrgetter("changed_at"))


def mark_rows(
    workplace: Workplace, rows: Sequence[QueueRow], desk_id: str | None = None, *, now: datetime | None = None
) -> list[QueueRow]:
    """The rows with the ``form`` of their brief, and ``overdue`` where an answer should have been given by ``now``.

    ``now`` is this moment where it is not given.
    """
    moment, known = now or datetime.now(UTC), dict[tuple[str, bool], tuple[str, str]]()
    marked = []
    for row in rows:
        asked = (row.brief, row.state == "APPEALED")
        if asked not in known:
            known[asked] = _known(workplace, row, desk_id, moment)
        form, latest = known[asked]
        late = bool(row.changed_at) and row.changed_at < latest
        marked.append(msgspec.structs.replace(row, form=form, overdue=late) if late or form else row)
    return marked


def _known(workplace: Workplace, row: QueueRow, desk_id: str | None, now: datetime) -> tuple[str, str]:
    """The form of the row's brief, and who waits since before which moment is overdue; '' where that is not known."""
    brief = _brief(workplace, row.brief, desk_id)
    if brief is None:
        return "", ""
    days = brief.review.appeal_days if row.state == "APPEALED" else brief.review.answer_days
    return brief.work.form_id or "", timestamp(now - timedelta(days=days))


def brief_titles(workplace: Workplace, names: Iterable[str]) -> list[tuple[str, str]]:
    """Briefs (``id@version``) with their titles, by title; a brief that is not on this desk is called by its name."""
    found = ((name, _brief(workplace, name, None)) for name in names)
    return sorted(((name, brief.title if brief else name) for name, brief in found), key=lambda one: one[::-1])


def _brief(workplace: Workplace, name: str, desk_id: str | None) -> Brief | None:
    brief, _, version = name.rpartition("@")
    for desk in lead_desks(workplace, desk_id):
        try:
            return read_brief(desk, brief, int(version)).brief
        except (Refused, ValueError):
            continue
    return None
