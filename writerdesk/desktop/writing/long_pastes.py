"""A pasted text that is too long for one page is stored as sections that continue one another, at once.

It is one step of undo, which is made and taken back in the text as it is stored, on another day too. See
``.github/decisions/081-lines-of-a-million-characters.md`` and ``180-long-pastes-on-another-day.md``.
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
    from writerdesk.drafts.kept_pastes import KeptPaste

_REMEMBERED = 10


class _Paste(NamedTuple):
    """``text`` and ``steps``: of its section before it, unknown on another day; ``number``: its origin, 0 for none."""

    kept: KeptPaste
    text: str = ""
    steps: UndoStack | None = None
    number: int = 0


class LongPastes(QObject):
    """Stores such pastes, and takes back the last of them where the section on the page has no step left of its own."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene.page)
        self._scene = scene
        self._pastes: list[_Paste] = []
        self._whisper: Whisper | None = None
        scene.editor.too_long.connect(self._store)
        scene.editor.undo_spent.connect(self._undo)
        scene.editor.redo_spent.connect(self._redo)
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
        begun: list[KeptPaste] = []

        def before() -> None:
            begun.append(_begin(self._scene.parts.workplace, draft, home, edit))

        def arrived() -> None:
            if steps.coming == [edit]:
                steps.redo()
            else:
                steps.seal()
                steps.record(edit)
                steps.seal()
            self._pastes = [*self._pastes, _Paste(begun[0], text, steps, number)][-_REMEMBERED:]
            if edit.pasted:
                self._scene.editor.pasted.emit(edit.position, edit.inserted)
            self._say(
                self.tr("So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version")
            )

        # What grew too long is cut when the journals are closed; only then is asked where the caret came to lie.
        rearrange(self._scene, lambda: draft.place(begun[0].at + len(edit.inserted)), arrived, before=before)

    def _undo(self) -> None:
        piece = self._scene.controller.piece
        if piece is not None:
            known = self._pastes[-1] if self._pastes else None
            work = partial(_standing, piece.draft, known, self._scene.controller.section)
            self._scene.parts.do(work, partial(self._take_back, known), self._scene.page.show_failure)

    def _take_back(self, known: _Paste | None, paste: _Paste | None) -> None:
        controller, editor = self._scene.controller, self._scene.editor
        if paste is None or controller.piece is None or editor.isReadOnly():
            return
        if (self._pastes[-1] if self._pastes else None) != known:
            return
        from writerdesk.desktop.writing.rearranging import rearrange

        self._pastes = self._pastes[:-1]
        draft, origins = controller.piece.draft, controller.origins

        def back() -> None:
            if paste.number and origins is not None:
                origins.went(paste.number, paste.kept.inserted)
            if paste.steps is not None and editor.section is not None and editor.section.ledger.text() == paste.text:
                paste.steps.undo()
                editor.section.undo_stack = paste.steps
            if self._whisper is not None:
                self._whisper.hide()

        rearrange(self._scene, partial(_take_out, self._scene.parts.workplace, draft, paste.kept), back)

    def _redo(self) -> None:
        """The section on the page has no step that may be made again; the piece may have one."""
        piece = self._scene.controller.piece
        if piece is not None and not self._pastes:
            self._scene.parts.do(partial(_gone, piece.draft), self._make_again, self._scene.page.show_failure)

    def _make_again(self, kept: KeptPaste | None) -> None:
        piece = self._scene.controller.piece
        if kept is None or piece is None or self._scene.editor.isReadOnly():
            return
        from writerdesk.desktop.writing.rearranging import rearrange

        rearrange(self._scene, partial(_put_in, self._scene.parts.workplace, piece.draft, kept))

    def _left(self) -> None:
        self._pastes = []

    def _say(self, words: str) -> None:
        from writerdesk.desktop.widgets.whisper import Whisper

        if self._whisper is None:
            self._whisper = Whisper(self._scene.parts.theme, self._scene.editor.viewport())
        self._whisper.say(words)


def _begin(workplace: Workplace, draft: Draft, section: str, edit: Edit) -> KeptPaste:
    """Keep the text of now, then record ``edit``; what is remembered of it."""
    from writerdesk.actions.versions import keep_before
    from writerdesk.drafts.kept_pastes import KeptPaste, remember

    at = draft.offset(section, edit.position)
    keep_before(workplace, draft.id)
    draft.record(section, edit.position, len(edit.removed), edit.inserted, hand=edit.hand)
    number = draft.desk.write(lambda c: remember(c, draft.id, at, edit.removed, edit.inserted))
    return KeptPaste(number, at, edit.removed, edit.inserted)


def _found(text: str, kept: KeptPaste) -> int:
    """Where the paste stands in the whole text as it was pasted, -1 where it does not."""
    return kept.at if text.startswith(kept.inserted, kept.at) else text.find(kept.inserted)


def _standing(draft: Draft, known: _Paste | None, section: str) -> _Paste | None:
    """The last paste, ``known`` or of another day, where it can be taken back from this section."""
    from writerdesk.drafts.kept_pastes import last_made

    kept = known.kept if known is not None else draft.desk.read(lambda c: last_made(c, draft.id))
    if kept is None:
        return None
    at, start = _found(draft.text(), kept), draft.offset(section, 0)
    if at < 0 or at > start + len(draft.section_text(section)) or start > at + len(kept.inserted):
        return None
    return known or _Paste(kept)


def _take_out(workplace: Workplace, draft: Draft, kept: KeptPaste) -> Place | None:
    """Put what stood there in the place of the paste; the text with the paste is kept as a version."""
    from writerdesk.actions.versions import keep_before
    from writerdesk.drafts.kept_pastes import taken_back

    text = draft.text()
    at = _found(text, kept)
    if at < 0:
        return None
    keep_before(workplace, draft.id)
    left = text[:at] + kept.removed + text[at + len(kept.inserted) :]
    draft.replace_all(left)
    draft.desk.write(lambda c: taken_back(c, draft.id, kept._replace(at=at), left))
    return draft.place(at + len(kept.removed))


def _gone(draft: Draft) -> KeptPaste | None:
    """The paste that was taken back last, on this day or another, and nothing was written since."""
    from writerdesk.drafts.kept_pastes import any_taken_back, last_taken_back

    if not draft.desk.read(lambda c: any_taken_back(c, draft.id)):
        return None
    text = draft.text()
    return draft.desk.read(lambda c: last_taken_back(c, draft.id, text))


def _put_in(workplace: Workplace, draft: Draft, kept: KeptPaste) -> Place | None:
    """Put the paste where it stood; the text without it is kept as a version."""
    from writerdesk.actions.versions import keep_before
    from writerdesk.drafts.kept_pastes import made_again

    text, at = draft.text(), kept.at
    if not text.startswith(kept.removed, at):
        return None
    keep_before(workplace, draft.id)
    draft.replace_all(text[:at] + kept.inserted + text[at + len(kept.removed) :])
    draft.desk.write(lambda c: made_again(c, draft.id, kept.number))
    return draft.place(at + len(kept.inserted))
