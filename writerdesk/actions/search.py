"""Search through every draft of a desk, or of all desks: for the shell all at once, for the window page by page."""

from __future__ import annotations

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts.searching import Found, Hits, SectionHit, make_ready, search_desk, search_sections


def search(
    workplace: Workplace, query: str, desk_id: str | None = None, *, limit: int = 1000, begins: bool = False
) -> list[Found]:
    """Places in all drafts where the words of ``query`` stand, what was written last first.

    ``begins``: the last word may go on. At most ``limit`` places of each desk. Raises ``text/nul``, ``text/surrogate``,
    ``desk/…``, ``disk/…``.
    """
    desks = [workplace.desk(desk_id)] if desk_id else workplace.desks()
    return [found for desk in desks for found in search_desk(desk, query, limit, begins=begins)]


def index_drafts(workplace: Workplace, seconds: float) -> int:
    """Bring the index of every desk up to date, for about ``seconds`` each; how many sections are left."""
    return sum(make_ready(desk, seconds) for desk in workplace.desks())


def search_page(workplace: Workplace, query: str, *, skip: int = 0, most: int = 10) -> Hits:
    """Some of the sections that hold the words of ``query``; the last word may go on, unless a space follows it.

    ``skip`` and ``most`` count sections of each desk. Only what is in the index: see :func:`index_drafts`.
    """
    sections: list[SectionHit] = []
    looked, more = 0, False
    for desk in workplace.desks():
        hits = search_sections(desk, query, begins=True, skip=skip, most=most)
        sections += hits.sections
        looked = max(looked, hits.looked)
        more = more or hits.more
    return Hits(sections, looked, more)
