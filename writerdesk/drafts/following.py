"""What other programs did to a piece that is open here."""

from __future__ import annotations

from typing import Literal

from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft

News = Literal["", "section", "outline"]


def look(draft: Draft, section: str, outline: list[str]) -> News:
    """Take up what others stored in ``section``: its journal then has it for ``catch_up``.

    ``outline`` are the ids of the sections as they are known here. Answers ``outline`` when sections came, went or
    moved, else ``section`` when the text may have changed, else ''. Asks the disk; not for the window's thread. Raises
    ``desk/…``, ``disk/…``, ``piece/unknown``.
    """
    journal = draft.journal(section)
    known = journal.number

    def question() -> tuple[list[str], int]:
        return draft.desk.read(
            lambda c: ([one.id for one in pieces.sections(c, draft.id)], pieces.last_number(c, section))
        )

    ids, number = question()
    if section in ids and number != known:
        journal.commit()
    if ids != outline:
        return "outline"
    return "section" if number != known else ""
