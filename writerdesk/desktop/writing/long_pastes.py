"""A pasted line that no page should lay out whole is stored as sections that continue one another, at once.

See ``.github/decisions/081-lines-of-a-million-characters.md``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.writing.rearranging import Place
    from writerdesk.desktop.writing.tools import WritingScene
    from writerdesk.drafts.draft import Draft


def store_long_paste(scene: WritingScene, edit: Edit) -> None:
    """Store ``edit`` without showing it, and show the piece anew with the caret behind what was pasted."""
    piece, section = scene.controller.piece, scene.controller.section
    if piece is None:
        return
    from writerdesk.desktop.writing.rearranging import rearrange

    scene.controller.record(edit)
    draft, end = piece.draft, edit.position + len(edit.inserted)

    def arrived() -> None:
        if edit.pasted:
            scene.editor.pasted.emit(edit.position, edit.inserted)

    # What grew too long is cut when the journals are closed; here is asked where the caret came to lie.
    rearrange(scene, lambda: _place(draft, section, end), arrived)


def _place(draft: Draft, section: str, at: int) -> Place:
    """The section in which code point ``at`` lies, reckoned from the beginning of ``section``."""
    following = draft.sections
    following = following[[one.id for one in following].index(section) :]
    for one in following:
        length = len(draft.section_text(one.id))
        if at <= length or one is following[-1]:
            return one.id, min(at, length)
        at -= length + len(one.separator)
    return section, 0
