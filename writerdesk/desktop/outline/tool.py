"""The outline of the piece that is open, and the offer to part a paragraph that is too long."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.outline.long_paragraphs import LongParagraph, long_paragraph, may_be_too_long
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.deed_whisper import DeedWhisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.rearranging import Place, rearrange
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.outline import OutlineRow, SectionCounts
    from writerdesk.desktop.outline.outline_tab import OutlineTab
    from writerdesk.drafts.outlining import Change

_REST_MS = 1_200


class Outline(WritingTool):
    """Lists the sections when something rests, and changes them one at a time."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._tab: OutlineTab | None = None
        self._counts: SectionCounts | None = None
        self._offer: QWidget | None = None
        self._left_alone: set[str] = set()
        self._long: LongParagraph | None = None
        self._whisper = DeedWhisper(scene.parts.theme, scene.editor)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look)
        scene.editor.edited.connect(lambda _edit: self._rest.start(_REST_MS))
        scene.controller.surrounded.connect(lambda _around: self._let_arrange())

    def opened(self, _piece: OpenedPiece) -> None:
        """Another piece."""
        self._counts = None
        self._left_alone.clear()
        self._hide_offer()

    def section_shown(self) -> None:
        """The mark of the current section moves along; another section may hold a long paragraph."""
        self._rest.start(0)

    def tab(self) -> QWidget:
        """The list of sections."""
        from writerdesk.desktop.outline.outline_tab import OutlineTab

        if self._tab is None:
            tab = self._tab = OutlineTab(self.scene.parts)
            tab.entered.connect(self._enter)
            tab.moved.connect(self._move)
            tab.renamed.connect(self._rename)
            tab.split_wanted.connect(self.split)
            tab.join_wanted.connect(self._join)
            tab.undo_wanted.connect(self._take_back)
            self._let_arrange()
            self._list()
        return self._tab

    def show(self) -> None:
        """Bring the outline to the front."""
        self.scene.page.show_tab("outline")

    def split(self) -> None:
        """Let a new section begin at the caret."""
        section, caret = self.scene.controller.section, self.scene.editor.caret()

        def work(piece: str) -> Change:
            from writerdesk.actions.outline import split_section

            return split_section(self.scene.parts.workplace, piece, section, caret)

        self._change(work)

    def _move(self, section: str, place: int) -> None:
        def work(piece: str) -> Change:
            from writerdesk.actions.outline import move_section

            return move_section(self.scene.parts.workplace, piece, section, place)

        self._change(work, stays=True)

    def _rename(self, section: str, title: str) -> None:
        def work(piece: str) -> Change:
            from writerdesk.actions.outline import rename_section

            return rename_section(self.scene.parts.workplace, piece, section, title)

        self._change(work, stays=True)

    def _join(self, section: str) -> None:
        def work(piece: str) -> Change:
            from writerdesk.actions.outline import join_section

            return join_section(self.scene.parts.workplace, piece, section)

        self._change(work)

    def _take_back(self) -> None:
        def work(piece: str) -> Change:
            from writerdesk.actions.outline import take_back

            return take_back(self.scene.parts.workplace, piece)

        self._change(work, stays=True)

    def _change(self, work: Callable[[str], Change], *, stays: bool = False) -> None:
        """Change the outline; the caret goes to what was changed unless it ``stays`` where it is."""
        piece = self.scene.controller.piece
        if piece is None:
            return
        name = piece.piece.id
        made: list[Change] = []

        def change() -> Place | None:
            made.append(work(name))
            return None if stays else (made[0].section, made[0].position)

        def done() -> None:
            panel = self.scene.page.panel
            if self._tab is not None and stays and panel is not None and panel.isVisible():
                self._tab.setFocus()
            self._list()
            self.scene.controller.check_now()

        rearrange(self.scene, change, done, self._not_done)

    def _not_done(self, error: WriterDeskError) -> None:
        self._whisper.say(f"{what_happened(error)} {what_now(error)}")
        self._list()

    def _enter(self, section: str) -> None:
        if section == self.scene.controller.section:
            self.scene.editor.setFocus()
        self.scene.controller.show_section(section)

    def _look(self) -> None:
        """Something rests: list the sections anew where they are on show, and look for a paragraph that is too long."""
        if self._tab is not None and self._tab.isVisible():
            self._list()
        section, piece = self.scene.editor.section, self.scene.controller.piece
        if section is None or piece is None:
            return
        paragraphs = section.ledger.texts
        if not may_be_too_long(paragraphs):
            self._hide_offer()
            return
        work = partial(long_paragraph, list(paragraphs), piece.piece.language)
        self.scene.parts.do(work, self._offer_parting, self.scene.page.show_failure)

    def _list(self) -> None:
        piece = self.scene.controller.piece
        if self._tab is None or piece is None:
            return
        draft, workplace = piece.draft, self.scene.parts.workplace

        def work() -> tuple[list[OutlineRow], bool]:
            from writerdesk.actions.outline import SectionCounts, can_take_back, outline_of

            self._counts = self._counts or SectionCounts()
            draft.flush()
            return outline_of(workplace, draft.id, self._counts), can_take_back(workplace, draft.id)

        self.scene.parts.do(work, partial(self._listed, draft.id), self.scene.page.show_failure)

    def _listed(self, name: str, found: tuple[list[OutlineRow], bool]) -> None:
        piece, (rows, undoable) = self.scene.controller.piece, found
        if self._tab is not None and piece is not None and piece.piece.id == name:
            self._tab.show_undo(possible=undoable)
            self._tab.show_outline(rows, self.scene.controller.section, piece.piece.kind)

    def _let_arrange(self) -> None:
        around = self.scene.controller.around
        if self._tab is not None:
            self._tab.let_arrange(writable=around is None or around.writable)

    def _offer_parting(self, found: LongParagraph | None) -> None:
        if found is None or self.scene.editor.isReadOnly() or found.text[:200] in self._left_alone:
            self._hide_offer()
            return
        self._long = found
        if self._offer is None:
            self._make_offer()
        self._words.setText(
            self.tr("This paragraph has %Ln word(s); typing in so long a one grows slow.", "", found.words)
        )
        if self._offer is not None:
            self.scene.page.show_bar(self._offer)

    def _make_offer(self) -> None:
        sizes = self.scene.parts.theme.sizes
        self._offer = QWidget()
        self._offer.setProperty("role", "desk")
        self._offer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label("", "soft")
        part, leave = button(self.tr("Part it at ends of sentences")), button(self.tr("Leave it"), "link")
        part.clicked.connect(self._part)
        leave.clicked.connect(self._leave_alone)
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        row.setSpacing(sizes.step(2.5))
        row.addWidget(self._words, 1)
        row.addWidget(part)
        row.addWidget(leave)

    def _part(self) -> None:
        found, section = self._long, self.scene.editor.section
        self._hide_offer()
        if found is not None and section is not None and not self.scene.editor.isReadOnly():
            if section.ledger.text()[found.start :][: len(found.text)] == found.text:
                self.scene.editor.gentle.make_all(found.edits)
                self._whisper.say(self.tr("Parted. Undo makes it one again."))
            self.scene.editor.setFocus()

    def _leave_alone(self) -> None:
        if self._long is not None:
            self._left_alone.add(self._long.text[:200])
        self._hide_offer()
        self.scene.editor.setFocus()

    def _hide_offer(self) -> None:
        if self._offer is not None:
            self._offer.hide()
