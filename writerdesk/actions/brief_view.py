"""Briefs as a writer sees them: the list with the rate first, and the whole of one."""

from __future__ import annotations

from dataclasses import dataclass

from writerdesk.actions.moves import paid_as
from writerdesk.actions.take import find_brief, read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Rate, rate_for
from writerdesk.briefs.repository import list_briefs
from writerdesk.storage.desk import Desk


@dataclass(frozen=True)
class BriefListRow:
    """One brief on a desk: its newest version. ``due`` is ISO-8601 UTC."""

    id: str
    version: int
    title: str
    state: str
    language: str
    kind: str
    rate: Rate
    due: str
    desk: str
    vendor: str


@dataclass(frozen=True)
class BriefPage:
    """All of one brief, the rate that applies, who signed it, and what became of it here."""

    brief: Brief
    rate: Rate
    signer: str
    signature: str
    warning: str
    state: str
    desk: str
    vendor: str


def vendor_name(desk: Desk) -> str:
    """The vendor's name as the invite gave it."""
    return desk.fact("vendor_name") or desk.fact("vendor") or ""


def brief_rows(workplace: Workplace, desk_id: str | None = None) -> list[BriefListRow]:
    """The newest version of every brief, in the order in which they came, newest first."""
    rows = []
    for desk in workplace.vendor_desks(desk_id):
        seen: set[str] = set()
        for row in desk.read(list_briefs):
            if row.id in seen:
                continue
            seen.add(row.id)
            brief = read_brief(desk, row.id).brief
            rows.append(
                BriefListRow(
                    brief.id,
                    brief.version,
                    brief.title,
                    row.state,
                    brief.tag,
                    brief.work.kind,
                    rate_for(brief, paid_as(desk)),
                    brief.time.due,
                    desk.id,
                    vendor_name(desk),
                )
            )
    return rows


def brief_page(
    workplace: Workplace, brief_id: str, version: int | None = None, desk_id: str | None = None
) -> BriefPage:
    """One version of a brief (None: the newest), whole."""
    desk, row = find_brief(workplace, brief_id, desk_id)
    opened = read_brief(desk, brief_id, version)
    return BriefPage(
        opened.brief,
        rate_for(opened.brief, paid_as(desk)),
        opened.signature.key_id,
        opened.signature.state,
        opened.warning,
        row.state,
        desk.id,
        vendor_name(desk),
    )
