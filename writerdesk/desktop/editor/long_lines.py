"""What is too long for the page: Qt lays a paragraph out as a whole, and a section is quick up to 20,000 words."""

from __future__ import annotations

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.section_document import SectionDocument

LONGEST_LINE = 40_000
"""Code points; the same as where sections are cut (:mod:`writerdesk.drafts.cutting`), which is not read for this."""

LONGEST_TEXT = 200_000
"""Code points of a paste: 20,000 words are fewer in nearly every language, and more are no section of one page."""


def long_paste(section: SectionDocument, selection: tuple[int, int], text: str) -> Edit | None:
    """The edit that puts ``text`` in the place of a selection (code points), where it or a line of it is too long.

    What grows by keys and small pastes is cut when the piece is closed.
    """
    if len(text) <= LONGEST_LINE // 8:
        return None
    start, end = selection
    if len(text) > LONGEST_TEXT:
        return Edit(start, section.ledger.text()[start:end], text, pasted=section.from_elsewhere)
    (first, before), (last, after) = section.ledger.locate(start), section.ledger.locate(end)
    lines = text.split("\n")
    lines[0] = section.ledger.texts[first][:before] + lines[0]
    lines[-1] += section.ledger.texts[last][after:]
    if max(map(len, lines)) <= LONGEST_LINE:
        return None
    return Edit(start, section.ledger.text()[start:end], text, pasted=section.from_elsewhere)


def long_step(section: SectionDocument) -> Edit | None:
    """The step that would be made again next, where it is such a paste."""
    coming = section.undo_stack.coming
    if len(coming) != 1:
        return None
    start, end = coming[0].position, coming[0].position + len(coming[0].removed)
    return coming[0] if long_paste(section, (start, end), coming[0].inserted) is not None else None
