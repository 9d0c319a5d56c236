"""Changes of the piece as a whole while it is open: the page lets go of it, it is changed, the page takes it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from writerdesk.desktop.editor.held_keys import ARRANGING
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.writing.tools import WritingScene
    from writerdesk.drafts.draft import Draft

Place = tuple[str, int]
"""A stored section and a code point of it."""


def rearrange(
    scene: WritingScene,
    change: Callable[[], Place | None],
    done: Callable[[], None] | None = None,
    failed: Callable[[WriterDeskError], None] | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Run ``change`` in a job and show the piece anew; it says where the caret is to stand (None: where it stands).

    Everything typed is stored first; keys wait until the piece is back, a moment later. ``before`` is run in the job as
    well, while the sections are still those of the page.
    """
    piece = scene.controller.piece
    if piece is None:
        return
    editor = scene.editor
    editor.gentle.finish()
    draft, here = piece.draft, (scene.controller.section, editor.caret())
    editor.held.hold(ARRANGING)
    editor.setReadOnly(True)
    # Qt turns input methods off as well; theirs waits like any key.
    editor.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def work() -> OpenedPiece:
        if before is not None:
            before()
        draft.set_caret(*here)
        draft.close()
        return reopened(draft, change() or here)

    def back() -> None:
        around = scene.controller.around
        editor.setReadOnly(around is not None and not around.writable)

    def arrived(opened: OpenedPiece) -> None:
        back()
        scene.controller.go_on(opened)
        if done is not None:
            done()
        editor.held.release(ARRANGING)

    def not_done(error: WriterDeskError) -> None:
        back()
        (failed or scene.page.show_failure)(error)
        editor.held.release(ARRANGING)

    scene.parts.do(work, arrived, not_done)


def reopened(draft: Draft, place: Place) -> OpenedPiece:
    """The piece as it stands now with the section of ``place``, or of its stored caret where that one is gone."""
    row, sections = draft.piece, draft.sections
    known = {section.id for section in sections}
    section, caret = place
    if section not in known:
        section, caret = row.caret_section or "", row.caret_position or 0
    if section not in known:
        section, caret = sections[0].id, 0
    text = draft.journal(section).load()
    return OpenedPiece(draft, row, sections, section, text, min(caret, len(text)))
