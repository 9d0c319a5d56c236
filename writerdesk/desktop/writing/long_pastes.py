"""A pasted text that is too long for one page is stored as sections that continue one another, at once.

It is one step of undo, which is made and taken back in the text as it is stored. See
``.github/decisions/081-lines-of-a-million-characters.md``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.editor.undo import UndoStack
    from writerdesk.desktop.widgets.whisper import Whisper
    from writerdesk.desktop.writing.rearranging import Place
    from writerdesk.desktop.writing.tools import WritingScene
    from writerdesk.drafts.draft import Draft

_REMEMBERED = 10


class _Paste(NamedTuple):
    """``at``: its place in the whole text; ``text`` and ``steps``: of its section before it; ``number``: its origin."""

    edit: Edit
    at: int
    text: str
    steps: UndoStack
    number: int


class LongPastes(QObject):
    """Stores such pastes, and takes back the last of them where the section on the page has no step left of its own."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene.page)
        self._scene = scene
        self._pastes: list[_Paste] = []
        self._whisper: Whisper | None = None
        scene.editor.too_long.connect(self._store)
        scene.editor.undo_spent.connect(self._undo)
        scene.controller.leaving.connect(self._left)

    def _store(self, edit: Edit) -> None:
        """Store ``edit`` without showing it, and show the piece anew with the caret behind what was pasted."""
        controller, section = self._scene.controller, self._scene.editor.section
        if controller.piece is None or section is None:
            return
        from writerdesk.desktop.writing.rearranging import rearrange

        controller.follow_origin(edit)
        number = controller.origins.number if edit.pasted and controller.origins is not None else 0
        draft, home, steps, text = controller.piece.draft, controller.section, section.undo_stack, section.ledger.text()
        # What is typed in it from now on is typed in a section that was cut.
        steps.restore([])
        begun: list[int] = []

        def before() -> None:
            begun.append(_begin(self._scene.parts.workplace, draft, home, edit))

        def arrived() -> None:
            if steps.coming == [edit]:
                steps.redo()
            else:
                steps.seal()
                steps.record(edit)
                steps.seal()
            self._pastes = [*self._pastes, _Paste(edit, begun[0], text, steps, number)][-_REMEMBERED:]
            if edit.pasted:
                self._scene.editor.pasted.emit(edit.position, edit.inserted)
            self._say(
                self.tr("So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version")
            )

        # What grew too long is cut when the journals are closed; only then is asked where the caret came to lie.
        rearrange(self._scene, lambda: draft.place(begun[0] + len(edit.inserted)), arrived, before=before)

    def _undo(self) -> None:
        piece = self._scene.controller.piece
        if piece is not None and self._pastes:
            work = partial(_stands, piece.draft, self._pastes[-1], self._scene.controller.section)
            self._scene.parts.do(work, partial(self._take_back, self._pastes[-1]), self._scene.page.show_failure)

    def _take_back(self, paste: _Paste, stands: bool) -> None:
        controller, editor = self._scene.controller, self._scene.editor
        if not stands or controller.piece is None or self._pastes[-1:] != [paste] or editor.isReadOnly():
            return
        from writerdesk.desktop.writing.rearranging import rearrange

        self._pastes.pop()
        draft, origins = controller.piece.draft, controller.origins

        def back() -> None:
            if paste.number and origins is not None:
                origins.went(paste.number, paste.edit.inserted)
            if editor.section is not None and editor.section.ledger.text() == paste.text:
                paste.steps.undo()
                editor.section.undo_stack = paste.steps

        rearrange(self._scene, partial(_take_out, self._scene.parts.workplace, draft, paste), back)

    def _left(self) -> None:
        self._pastes = []

    def _say(self, words: str) -> None:
        from writerdesk.desktop.widgets.whisper import Whisper

        if self._whisper is None:
            self._whisper = Whisper(self._scene.parts.theme, self._scene.editor.viewport())
        self._whisper.say(words)


def _begin(workplace: Workplace, draft: Draft, section: str, edit: Edit) -> int:
    """Keep the text of now, then record ``edit``; where in the whole text it was made."""
    from writerdesk.actions.versions import keep_before

    at = draft.offset(section, edit.position)
    keep_before(workplace, draft.id)
    draft.record(section, edit.position, len(edit.removed), edit.inserted, hand=edit.hand)
    return at


def _found(text: str, paste: _Paste) -> int:
    """Where the paste stands in the whole text as it was pasted, -1 where it does not."""
    return paste.at if text.startswith(paste.edit.inserted, paste.at) else text.find(paste.edit.inserted)


def _stands(draft: Draft, paste: _Paste, section: str) -> bool:
    """Whether the paste can be taken back from this section."""
    at = _found(draft.text(), paste)
    start = draft.offset(section, 0)
    return at >= 0 and at <= start + len(draft.section_text(section)) and start <= at + len(paste.edit.inserted)


def _take_out(workplace: Workplace, draft: Draft, paste: _Paste) -> Place | None:
    """Put what stood there in the place of the paste; the text with the paste is kept as a version."""
    from writerdesk.actions.versions import keep_before

    text, (_, removed, inserted) = draft.text(), paste.edit[:3]
    at = _found(text, paste)
    if at < 0:
        return None
    keep_before(workplace, draft.id)
    draft.replace_all(text[:at] + removed + text[at + len(inserted) :])
    return draft.place(at + len(removed))
