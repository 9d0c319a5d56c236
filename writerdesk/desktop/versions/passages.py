"""Where a passage of a version goes into the text that is being written, found in a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from writerdesk.desktop.editor.edits import Edit

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.drafts.draft import Draft


@dataclass(frozen=True)
class PassagePlace:
    """The edit of one stored section that brings a passage back; None where it reaches over several sections.

    ``write`` then brings it back in the stored text.
    """

    section: str
    edit: Edit | None
    write: Callable[[], None]


def place_of_passage(workplace: Workplace, draft: Draft, version: str, start: int, end: int) -> PassagePlace:
    """Where code points ``start`` to ``end`` of a version (NFC) belong in the draft as it stands now."""
    from writerdesk.actions.versions import comparison, restore_passage
    from writerdesk.text.offsets import TypedOffsets

    draft.flush()
    found = comparison(workplace, draft.id, version, None)
    first, last, passage = found.put_in(start, end)
    typed = draft.text()
    offsets = TypedOffsets(typed)
    begin, stop = (offsets.from_nfc(min(place, len(offsets.nfc))) for place in (first, last))
    (section, position), (other, ending) = draft.place(begin), draft.place(stop)

    def write() -> None:
        restore_passage(workplace, draft.id, version, start, end)

    edit = None
    if section == other and draft.offset(section, position) == begin and draft.offset(other, ending) == stop:
        edit = Edit(position, typed[begin:stop], passage)
    return PassagePlace(section, edit, write)
