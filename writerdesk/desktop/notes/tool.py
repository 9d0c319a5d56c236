"""Notes beside the piece that is open, and remarks to oneself at places of its text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from writerdesk.desktop.notes.comment_places import CommentPlaces
from writerdesk.desktop.widgets.asking_bar import AskingBar
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

if TYPE_CHECKING:
    from writerdesk.desktop.notes.notes_tab import NotesTab
    from writerdesk.drafts.draft import Draft
    from writerdesk.drafts.notes import NoteState

_ABOUT = 24
"""So much of the words that a remark is about stands beside its field."""


class Notes(WritingTool):
    """The tab, the bar for a remark, and what the cards of remarks ask for."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._tab: NotesTab | None = None
        self._piece = ""
        self._bar: AskingBar | None = None
        self._place = ("", 0, 0)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._places = CommentPlaces(scene, self)
        self._places.look()

    def tab(self) -> QWidget:
        """The sheet."""
        from writerdesk.desktop.notes.notes_tab import NotesTab

        if self._tab is None:
            self._tab = NotesTab(self.scene.parts)
            self._tab.written.connect(self._write)
            self._tab.states_wanted.connect(self._list_states)
            self._tab.state_wanted.connect(self._look_at)
            self._load()
        return self._tab

    def show(self) -> None:
        """Bring the notes to the front."""
        self.scene.page.show_tab("notes")

    def opened(self, _piece: OpenedPiece) -> None:
        """The notes of another piece."""
        if self._bar is not None:
            self._bar.hide()
        self._load()

    def section_shown(self) -> None:
        """What was said about the section stands before it is checked, and also where it cannot be checked."""
        self._places.look()

    def left(self) -> None:
        """What was typed last is stored before the piece goes; the program may end with it."""
        waiting = self._tab.leave() if self._tab is not None else None
        if waiting is not None and self._piece:
            from writerdesk.actions.notes import save_note

            save_note(self.scene.parts.workplace, self._piece, waiting)
        self._piece = ""

    def remark(self) -> None:
        """Ask for a remark on what is selected, or on the word at the caret."""
        section = self.scene.editor.section
        if self.scene.controller.piece is None or section is None:
            return
        start, end = self.scene.editor.selection()
        if start == end:
            start, end = self._word_at(start)
        if self._bar is None:
            self._bar = AskingBar(self.scene.parts.theme, self.tr("Keep"), self.tr("Leave"))
            self._bar.answered.connect(self._add)
            self._bar.left.connect(self.scene.editor.setFocus)
        self._place = (self.scene.controller.section, start, end)
        words = " ".join(section.ledger.text()[start:end].split())
        about = words if len(words) <= _ABOUT else f"{words[:_ABOUT]}…"
        self.scene.page.show_bar(self._bar)
        self._bar.ask(
            self.tr("To yourself, on “{words}”").format(words=about), self.tr("What do you want to remember?")
        )

    def finish(self, remark: str) -> None:
        """A remark, by its id, is done with."""
        self._settle("finish_remark", remark)

    def remove(self, remark: str) -> None:
        """Take a remark away, by its id."""
        self._settle("remove_remark", remark)

    def _word_at(self, place: int) -> tuple[int, int]:
        section = self.scene.editor.section
        if section is None:
            return place, place
        block, inside = section.ledger.locate(place)
        text, start = section.ledger.texts[block], section.ledger.start_of(block)
        before = len(text[:inside]) - len(text[:inside].rsplit(None, 1)[-1]) if text[:inside].split() else inside
        if inside and text[inside - 1].isspace():
            before = inside
        rest = text[inside:].split(None, 1)[0] if text[inside:].split() and not text[inside].isspace() else ""
        return start + before, start + inside + len(rest)

    def _add(self, words: str) -> None:
        self.scene.editor.setFocus()
        piece = self.scene.controller.piece
        if piece is None or not piece.piece.id:
            return
        work = partial(self._remark, piece.draft, self._place, words)
        self.scene.parts.do(work, self._added, self.scene.page.show_failure)

    def _remark(self, draft: Draft, place: tuple[str, int, int], words: str) -> None:
        from writerdesk.actions.notes import add_remark
        from writerdesk.text.offsets import TypedOffsets

        draft.flush()
        section, start, end = place
        first = draft.offset(section, start)
        offsets = TypedOffsets(draft.text())
        begin, stop = offsets.to_nfc(first), offsets.to_nfc(first + end - start)
        add_remark(self.scene.parts.workplace, draft.id, begin, stop, words)

    def _added(self, _done: object) -> None:
        self._whisper.say(self.tr("Noted. It stands among the comments."))
        self._places.look()

    def _settle(self, verb: str, remark: str) -> None:
        piece = self.scene.controller.piece
        if piece is None:
            return
        workplace, name = self.scene.parts.workplace, piece.piece.id

        def work() -> None:
            from writerdesk.actions import notes

            getattr(notes, verb)(workplace, name, remark)

        self.scene.parts.do(work, lambda _: self._places.look(), self.scene.page.show_failure)

    def _load(self) -> None:
        piece = self.scene.controller.piece
        if self._tab is None or piece is None:
            return
        workplace, name = self.scene.parts.workplace, piece.piece.id

        def work() -> str:
            from writerdesk.actions.notes import note_of

            return note_of(workplace, name)

        self.scene.parts.do(work, partial(self._loaded, name), self.scene.page.show_failure)

    def _loaded(self, name: str, text: str) -> None:
        piece = self.scene.controller.piece
        if self._tab is None or piece is None or piece.piece.id != name:
            return
        self._piece = name
        parts = self.scene.parts
        families = [*parts.fonts.page(piece.piece.language)]
        self._tab.show_notes(text, parts.theme.font(side=parts.theme.sizes.lead, families=families))

    def _write(self, text: str) -> None:
        if not self._piece:
            return
        workplace, name = self.scene.parts.workplace, self._piece

        def work() -> None:
            from writerdesk.actions.notes import save_note

            save_note(workplace, name, text).result()

        self.scene.parts.do(work, lambda _: self._saved(), self.scene.page.show_failure)

    def _saved(self) -> None:
        if self._tab is not None:
            self._tab.say_saved()

    def _list_states(self) -> None:
        workplace, name = self.scene.parts.workplace, self._piece

        def work() -> list[NoteState]:
            from writerdesk.actions.notes import note_states

            return note_states(workplace, name)

        if self._tab is not None and name:
            self.scene.parts.do(work, self._tab.offer_states, self.scene.page.show_failure)

    def _look_at(self, state: int) -> None:
        workplace, name = self.scene.parts.workplace, self._piece

        def work() -> str:
            from writerdesk.actions.notes import note_at

            return note_at(workplace, name, state)

        if self._tab is not None and name:
            self.scene.parts.do(work, self._tab.show_state, self.scene.page.show_failure)
