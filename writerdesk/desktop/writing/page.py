"""The writing page: puts editor, panel and controller together; only here they meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.editor.typography import PLAY_KINDS, VERSE_KINDS
from writerdesk.desktop.finding_words import with_form
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.writing.controller import WritingController
from writerdesk.desktop.writing.deeds import Deeds
from writerdesk.desktop.writing.onwards import Onwards
from writerdesk.desktop.writing.opening import Circumstances, OpenedPiece
from writerdesk.desktop.writing.recalling import Recall
from writerdesk.desktop.writing.shaping import PageShape
from writerdesk.desktop.writing.status import WritingStatus
from writerdesk.desktop.writing.text_arrivals import TextArrivals
from writerdesk.desktop.writing.tools import Toolbox, WritingScene
from writerdesk.desktop.writing.view import WritingView
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from writerdesk.desktop.plays.looks import PlayLooks
    from writerdesk.desktop.writing.checking import SectionReport


class WritingPage(WritingView):
    """One piece to write in. ``said`` carries a part of the status line and its words."""

    go_wanted = Signal(str, str)
    said = Signal(str, str)
    titled = Signal(str)
    shown = Signal()
    bare_wanted = Signal(bool)
    full_wanted = Signal(bool)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.controller = WritingController(parts, self)
        self._status = WritingStatus(parts.phrases, self)
        self._deeds = Deeds(parts, self.controller)
        self.shape = PageShape(parts, self.editor, self.controller)
        self._first = self._safe = True
        self._arrivals = TextArrivals(self.controller, self.editor)
        self.play_looks: PlayLooks | None = None
        self.toolbox = Toolbox(WritingScene(parts, self, self.editor, self.controller))
        self._connect()

    def open(self, piece_id: str) -> None:
        """Show a piece; nothing happens when it is on the page already."""
        if self.controller.piece is None or self.controller.piece.piece.id != piece_id:
            self._arrivals.open(piece_id)

    def say_again(self) -> None:
        """The page is on show again: the status line speaks of it."""
        self._status.repeat()

    def zoom(self, factor: float) -> None:
        """Set the text larger or smaller; 0 gives back its own size."""
        self.shape.zoom(factor)

    def next_area(self) -> None:
        """From the text to the panel and back: Tab belongs to the text."""
        if self.editor.hasFocus() and self._holder.isVisible() and self.panel is not None:
            page = self.panel.tabs.currentWidget()
            page.setFocus(Qt.FocusReason.TabFocusReason)
            if page.focusPolicy() == Qt.FocusPolicy.NoFocus and page.focusProxy() is None:
                page.focusNextChild()
        else:
            self.editor.setFocus()

    def _connect(self) -> None:
        self.empty_left.connect(lambda: self.go_wanted.emit("desk", ""))
        self.top.send.clicked.connect(self._send)
        self._reopen.clicked.connect(self._deeds.unseal)
        self.editor.edited.connect(self._edited)
        self.editor.caret_moved.connect(self.controller.caret_moved)
        self.editor.mark_touched.connect(self._touched)
        self.editor.left.connect(self.controller.flush)
        controller = self.controller
        controller.paragraphs = self._paragraphs
        controller.opened.connect(self._opened)
        controller.section_ready.connect(self._show_section)
        controller.surrounded.connect(self._surrounded)
        controller.reported.connect(self._reported)
        controller.counted.connect(self._status.count)
        controller.checking.connect(self._status.checking)
        controller.saved.connect(self._saved)
        controller.caught_up.connect(self._catch_up)
        controller.failed.connect(self.show_failure)
        self._status.said.connect(self.said)
        self.editor.refused.connect(self.show_failure)
        self._recall = Recall(self._parts, controller, self.editor)
        self._onwards = Onwards(self._parts, controller, self.editor)

    def _opened(self, piece: OpenedPiece) -> None:
        self._stack.setCurrentWidget(self._writing)
        if self.panel is not None:
            self.panel.greet()
        self.notice.hide()
        self.top.title.setText(piece.piece.title)
        self.top.show_state("")
        self.top.show_saved(self.tr("Saved"), safe=True)
        self.editor.setReadOnly(False)
        self.editor.show_gutter = piece.piece.kind in VERSE_KINDS
        kind = self._parts.phrases.kind(piece.piece.kind)
        self.editor.set_heading(piece.piece.title, with_form(kind, piece.piece.form))
        self.editor.setAccessibleName(self.tr("Text of {title}").format(title=piece.piece.title))
        self._status.piece(card(piece.piece.language), plays=piece.piece.kind in PLAY_KINDS)
        self.titled.emit(piece.piece.title)

    def _show_section(self, _section: str, text: str, caret: int) -> None:
        piece = self.controller.piece
        if piece is None:
            return
        self.shape.take_paper_width()
        section = SectionDocument(self.shape.typography(piece.piece), self._parts.theme.sizes, self)
        if piece.piece.kind in PLAY_KINDS:
            section.dressing.more = self._play_looks().dress
        self.shape.show_headings(section, text)
        mended = self.editor.show_section(section, text, caret)
        if mended is not None:
            self.controller.record(mended)
        if self.isVisible():
            self.editor.setFocus()
        self.shown.emit()
        if self._first and any(self._parts.choices.get(mode) for mode in ("editor.focus", "editor.typewriter")):
            self.toolbox.tool("modes")
        if piece.piece.kind in PLAY_KINDS:
            self.toolbox.tool("plays")
        self._arrivals.stands()
        # The text stands first; at the program's start the panel comes with what is known of the piece.
        if not self._first or self.panel is not None:
            QTimer.singleShot(0, self, self._make_panel)
        self._first = False

    def _play_looks(self) -> PlayLooks:
        if self.play_looks is None:
            from writerdesk.desktop.plays.looks import PlayLooks

            self.play_looks = PlayLooks(self.editor)
        return self.play_looks

    def show_tab(self, name: str) -> None:
        """Bring a page of the panel to the front; who asks for it before the panel came does not wait."""
        if self.panel is None:
            self._make_panel()
        super().show_tab(name)

    def _make_panel(self) -> None:
        from writerdesk.desktop.writing.panel import WritingPanel

        if self.panel is None:
            self.panel = WritingPanel(self._parts, lambda name: self.toolbox.tool(name).tab())
            self._holder_row.addWidget(self.panel)
            for cards in (self.panel.findings, self.panel.comments):
                cards.follow(self.editor)
            self.panel.attended.connect(self.editor.highlight)
            self.panel.opened.connect(self._go_to)
            self._deeds.answer_findings(self.panel.finding_cards)
            self.panel.finding_cards.fixed.connect(self._fix)
            self.panel.finding_cards.taught.connect(partial(self.toolbox.use, "spelling", "learn"))
            self.panel.finding_cards.proposed.connect(partial(self.toolbox.use, "spelling", "propose"))
            self.panel.decision.appealed.connect(self._deeds.appeal)
            self._deeds.answer_cards(self.panel.comment_cards)
            self.panel.decision.read_wanted.connect(self._read_decision)
            self.panel.comment_cards.applied.connect(self._apply)
            self.panel.comment_cards.own_done.connect(partial(self.toolbox.use, "notes", "finish"))
            self.panel.comment_cards.own_removed.connect(partial(self.toolbox.use, "notes", "remove"))
        if self.controller.around is not None:
            self._surrounded(self.controller.around)

    def _surrounded(self, around: Circumstances) -> None:
        piece = self.controller.piece
        if piece is None:
            return
        if self.panel is None:
            self._make_panel()
            return
        due = self._parts.phrases.due(around.brief.time.due) if around.brief is not None and around.writable else ""
        state = self._parts.phrases.state(around.state)
        self.top.show_state(self._parts.phrases.joined(state, due))
        self.top.send.setEnabled(around.writable)
        self.editor.setReadOnly(not around.writable)
        self.say_sealed(around.state, state, writable=around.writable)
        self._status.brief(around.brief)
        self.toolbox.begin_standing_gently()
        if self.panel is not None:
            known = card(piece.piece.language)
            families = self._parts.fonts.page(piece.piece.language)
            self.panel.show_circumstances(around, families, right_to_left=known.direction == "rtl")
        if piece.piece.kind == "critique":
            self.toolbox.tool("critique")

    def _reported(self, report: SectionReport) -> None:
        section = self.editor.section
        if section is None:
            return
        section.ledger.put_marks(report.marks)
        section.ledger.put_verses(report.verses)
        self.editor.marks_changed()
        self._status.flagged(report)
        if self.panel is None:
            self._make_panel()
        if self.panel is not None:
            self.panel.show_report(report)

    def _edited(self, edit: Edit) -> None:
        self.controller.record(edit)
        if self._safe:
            self._safe = False
            self.top.show_saved(self.tr("Saving"), safe=False)

    def _saved(self, safe: bool) -> None:
        self._safe = safe
        words = self.tr("Saved") if safe else self.tr("Saving")
        self.top.show_saved(words, safe=safe)
        self._status.saved(words)

    def show_failure(self, error: WriterDeskError) -> None:
        """Say what went wrong, above the text or in its place."""
        if self.controller.piece is None:
            self.empty.say_error(error)
            self.show_empty()
        self.notice.say_error(error)
        self._reopen.hide()

    def _catch_up(self, changes: list[tuple[int, int, str]]) -> None:
        if self.editor.section is not None:
            for position, deleted, inserted in changes:
                self.editor.section.follow(position, deleted, inserted)
            if self.play_looks is not None:
                self.play_looks.look_again()

    def _paragraphs(self) -> list[str]:
        return list(self.editor.section.ledger.texts) if self.editor.section is not None else []

    def _touched(self, key: str) -> None:
        if self.panel is not None:
            self.panel.show_near(key, self.editor.viewport().mapToGlobal(self.editor.cursorRect().topLeft()))

    def _go_to(self, key: str) -> None:
        place = self.editor.section.ledger.place_of(key) if self.editor.section is not None else None
        if place is not None:
            self.editor.set_caret(*place)
            self.editor.setFocus()

    def _fix(self, key: str, number: int) -> None:
        report = self.controller.report
        found = next((one for one in report.found if one.key == key), None) if report is not None else None
        if found is not None:
            self._replace(key, found.finding.fixes[number].replacement)

    def _apply(self, key: str) -> None:
        report = self.controller.report
        found = next((one for one in report.comments if one.comment.id == key), None) if report is not None else None
        if found is not None and found.comment.suggest is not None and self._replace(key, found.comment.suggest):
            self.controller.flush(partial(self._deeds.finish_comment, key))

    def _read_decision(self) -> None:
        if self.controller.piece is not None:
            self.go_wanted.emit("decision", self.controller.piece.piece.id)

    def _replace(self, key: str, text: str) -> bool:
        section = self.editor.section
        place = section.ledger.place_of(key) if section is not None else None
        if section is None or place is None or self.editor.isReadOnly():
            return False
        self.editor.apply(Edit(place[0], section.ledger.text()[place[0] : place[1]], text))
        return True

    def _send(self) -> None:
        # What is looked at before sealing is what stands on the disk.
        if self.controller.piece is not None:
            self.controller.flush(partial(self.go_wanted.emit, "send", self.controller.piece.piece.id))
