"""Comments and remarks on the page as they stand, without waiting for a check of the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.editor.marks import spread

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.writing.checking import CommentPlace
    from writerdesk.desktop.writing.tools import WritingScene


class CommentPlaces(QObject):
    """Looks for the comments of the section on the page, and shows them beside it and under its words."""

    def __init__(self, scene: WritingScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._looks = 0
        self._unseen = False
        scene.controller.surrounded.connect(self._look_if_unseen)
        scene.editor.edited.connect(self._edited)

    def look(self) -> None:
        """Show them, as soon as a job has read them; a text that changes meanwhile is left to the check."""
        controller = self._scene.controller
        if controller.piece is None or not controller.section:
            return
        self._looks += 1
        workplace, draft, section = self._scene.parts.workplace, controller.piece.draft, controller.section

        def work() -> list[CommentPlace]:
            from writerdesk.desktop.writing.checking import comments_on, section_span

            draft.flush()
            return comments_on(workplace, draft, partial(section_span, draft, section))

        self._scene.parts.do(work, partial(self._show, self._looks, section), controller.failed.emit)

    def _look_if_unseen(self) -> None:
        # The page makes its panel when it hears the same; what was found before had no place to stand.
        if self._unseen:
            self.look()

    def _edited(self, _edit: Edit) -> None:
        self._looks += 1

    def _show(self, look: int, name: str, comments: list[CommentPlace]) -> None:
        from writerdesk.desktop.writing.checking import comment_marks

        controller, section, panel = self._scene.controller, self._scene.editor.section, self._scene.page.panel
        if look != self._looks or name != controller.section or section is None:
            return
        if controller.report is not None:
            controller.report = controller.report._replace(comments=comments)
        ledger = section.ledger
        found = spread(comment_marks(comments), list(map(len, ledger.texts)))
        kept = [[mark for mark in notes.marks if mark.kind != "comment"] for notes in ledger.notes]
        ledger.put_marks([[*old, *new] for old, new in zip(kept, found, strict=True)])
        self._scene.editor.marks_changed()
        self._unseen = panel is None
        if panel is not None:
            panel.show_comments(comments)
