"""Undo across restarts: what was typed in earlier sessions, fetched when the page has come to rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writerdesk.desktop.editor.section_document import NOT_PLAIN, SectionDocument
from writerdesk.desktop.editor.undo import LIMIT
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.writing.controller import WritingController
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.drafts.history import Edit

_FIRST_MS, _NEXT_MS = 1_000, 50  # the program's first text stands before anything else is asked


class Recall(QObject):
    """Gives the section on the page the edits of earlier sessions, in a job after it was opened."""

    def __init__(self, parts: Parts, controller: WritingController, editor: EditorView) -> None:
        super().__init__(editor)
        self._parts, self._controller, self._editor = parts, controller, editor
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FIRST_MS)
        self._timer.timeout.connect(self._ask)
        controller.section_ready.connect(self._wait)

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.setInterval(_NEXT_MS)
        piece, name, section = self._controller.piece, self._controller.section, self._editor.section
        if piece is not None and section is not None:
            work = partial(piece.draft.history, name, LIMIT, as_loaded=True)
            self._parts.do(work, partial(self._restore, section), partial(self._failed, section))

    @staticmethod
    def _restore(section: SectionDocument, edits: list[Edit]) -> None:
        # An edit that Qt cannot make as it is would lead to another text, and so would all before it.
        unfit = [n for n, edit in enumerate(edits) if any(sign in edit.removed + edit.inserted for sign in NOT_PLAIN)]
        section.undo_stack.restore(edits[unfit[-1] + 1 :] if unfit else edits)

    def _failed(self, section: SectionDocument, error: WriterDeskError) -> None:
        if section is self._editor.section and self._controller.piece is not None:
            self._controller.failed.emit(error)
