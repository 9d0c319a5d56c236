"""A critique on the writing page: the judged text beside the essay, its remarks and rubric in the panel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from writerdesk.desktop.critique.pane import JudgedPane
from writerdesk.desktop.critique.remarks_tab import RemarksTab
from writerdesk.desktop.review.rubric import RubricTab
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

if TYPE_CHECKING:
    from writerdesk.actions.critique import CritiquePage

CRITIQUE = "critique"


class Critique(WritingTool):
    """The verbs are ``show`` (to the judged text and back), ``remark`` and ``rate``; elsewhere all of it rests."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self.pane: JudgedPane | None = None
        self.remarks: RemarksTab | None = None
        self.rubric: RubricTab | None = None
        self.shown: CritiquePage | None = None
        self._piece, self._looks = "", 0
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        scene.controller.surrounded.connect(lambda _around: self._look())

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece, which is a critique or is not."""
        self._piece = piece.piece.id if piece.piece.kind == CRITIQUE else ""
        self.shown = None
        if self._piece:
            self._look()
        elif self.pane is not None:
            self.pane.hide()
        for name in ("remarks", "rating"):
            if self.scene.page.panel is not None:
                self.scene.page.panel.let_tab(name, shown=bool(self._piece))

    def left(self) -> None:
        """What was rated last is stored before the piece goes; the program may end with it."""
        if self.rubric is not None and self._piece:
            self.rubric.flush()
        self._piece = ""
        self._looks += 1

    def show(self) -> None:
        """To the judged text; from there back to the essay."""
        if self._at_hand() and self.pane is not None:
            (self.scene.editor if self.pane.editor.hasFocus() else self.pane).setFocus()

    def remark(self) -> None:
        """Remark on the words that are chosen in the judged text."""
        if self._at_hand() and self.pane is not None:
            self.pane.begin_remark()

    def rate(self) -> None:
        """Bring the rubric to the front."""
        if self._at_hand() and self.rubric is not None:
            self.scene.page.show_tab("rating")
            self.rubric.enter()

    def _at_hand(self) -> bool:
        if self.shown is None:
            self._whisper.say(self.tr("Only a critique has a text to judge."))
        return self.shown is not None

    def _look(self) -> None:
        if not self._piece:
            return
        self._looks += 1
        workplace, piece = self.scene.parts.workplace, self._piece

        def work() -> CritiquePage | None:
            from writerdesk.actions.critique import critique_page
            from writerdesk.errors import Refused

            try:
                return critique_page(workplace, piece)
            except Refused as none:
                if none.code != "critique/none":
                    raise
                return None  # a piece of one's own of this kind

        self.scene.parts.do(work, partial(self._looked, self._looks), self.scene.page.show_failure)

    def _looked(self, look: int, page: CritiquePage | None) -> None:
        if look != self._looks or page is None:
            return
        self._make()
        fresh = self.shown is None
        self.shown = page
        if self.pane is None or self.remarks is None or self.rubric is None:
            return
        self.pane.show_page(page, writable=page.writable)
        self.remarks.show_page(page, self.pane.families, writable=page.writable)
        piece = self.scene.controller.piece
        if piece is not None:
            families = [*self.scene.parts.fonts.page(piece.piece.language)]
            self.remarks.form.offer(page.categories, self.scene.parts.theme.font(families=families))
        if fresh:
            self._show_ratings(page)
        self.rubric.setEnabled(page.writable)
        self._name_tabs(page)

    def _show_ratings(self, page: CritiquePage) -> None:
        from writerdesk.reviews.repository import Score

        if self.rubric is not None:
            given = [Score(one.criterion, one.value, one.reason) for one in page.ratings]
            self.rubric.show_rubric(page.criteria, given, afresh=True)

    def _make(self) -> None:
        page, parts = self.scene.page, self.scene.parts
        if page.panel is None:
            page.show_tab("findings")
        if self.pane is None:
            self.pane = JudgedPane(parts)
            self.remarks, self.rubric = RemarksTab(parts), RubricTab(parts, as_given=True)
            self.rubric.setAccessibleName(self.tr("Rubric"))
            self.pane.remark_wanted.connect(self._ask)
            self.pane.nothing_chosen.connect(self._tell_to_choose)
            self.pane.touched.connect(self.remarks.set_near)
            self.remarks.attended.connect(self.pane.editor.highlight)
            self.remarks.opened.connect(self.pane.go_to)
            self.remarks.taken_back.connect(self._take_back)
            self.remarks.form.kept.connect(self._add)
            self.remarks.form.left.connect(self.pane.setFocus)
            self.rubric.scored.connect(self._rate)
        page.show_beside(self.pane)

    def _name_tabs(self, shown: CritiquePage) -> None:
        page, number = self.scene.page, self.scene.parts.phrases.number(len(shown.remarks))
        if self.remarks is not None and self.rubric is not None:
            words = self.tr("Remarks")
            page.add_tab("remarks", f"{words} {number}" if shown.remarks else words, self.remarks)
            page.add_tab("rating", self.tr("Rubric"), self.rubric)

    def _tell_to_choose(self) -> None:
        self._whisper.say(self.tr("Choose words in the text to judge first."))

    def _ask(self, start: int, end: int, quote: str) -> None:
        if self.remarks is not None and self.pane is not None and self.shown is not None:
            self.scene.page.show_tab("remarks")
            right_to_left = self.shown.direction == "rtl"
            self.remarks.form.ask(start, end, quote, self.pane.families, right_to_left=right_to_left)

    def _add(self, start: int, end: int, category: str, words: str) -> None:
        def work(piece: str) -> None:
            from writerdesk.actions.critique import add_remark

            add_remark(self.scene.parts.workplace, piece, start, end, category, words)

        self._do(work)
        if self.pane is not None:
            self.pane.setFocus()

    def _take_back(self, remark: str) -> None:
        def work(piece: str) -> None:
            from writerdesk.actions.critique import remove_remark

            remove_remark(self.scene.parts.workplace, piece, remark)

        self._do(work)

    def _rate(self, criterion: str, value: str, reason: str) -> None:
        def work(piece: str) -> None:
            from writerdesk.actions.critique import rate

            rate(self.scene.parts.workplace, piece, criterion, value, reason)

        self._do(work)

    def _do(self, work: Callable[[str], None]) -> None:
        def done(_nothing: None) -> None:
            self._look()
            self.scene.controller.check_now()

        if self._piece:
            self.scene.parts.do(partial(work, self._piece), done, self.scene.page.show_failure)
