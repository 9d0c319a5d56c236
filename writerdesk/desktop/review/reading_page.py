"""The reading page: one package, its text as it was sealed, and all that a lead has to say about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from writerdesk.desktop.brief.passages import BriefPassages
from writerdesk.desktop.editor.marks import Mark, spread
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.editor.typography import VERSE_KINDS, Typography
from writerdesk.desktop.finding_words import told_left, with_form
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.review.comment_form import COMMENT_KEYS
from writerdesk.desktop.review.controller import ReviewController
from writerdesk.desktop.review.note_cards import ReaderComment
from writerdesk.desktop.review.opinions import OpinionCards
from writerdesk.desktop.review.reading_view import ReadingView
from writerdesk.desktop.widgets.boxes import Card, PanelColumn, empty
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import label
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from writerdesk.actions.comments import PieceComment
    from writerdesk.actions.review import ReviewPage
    from writerdesk.desktop.review.verdict import VerdictTab
    from writerdesk.reviews.verdicts import Verdict


class ReadingPage(ReadingView):
    """``go_wanted`` leads back to the queue; ``sync_wanted`` comes after a verdict."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.controller = ReviewController(parts, self)
        self._passages = BriefPassages(parts.phrases, self)
        self._page: ReviewPage | None = None
        self._notes = Slices(self)
        self._reasons: list[tuple[str, str]] = []
        shortcut = QShortcut(QKeySequence(COMMENT_KEYS), self)
        shortcut.activated.connect(self.begin_comment)
        self.say.clicked.connect(self.begin_comment)
        self.back.clicked.connect(self._leave)
        self.editor.selectionChanged.connect(self._selected)
        self.editor.mark_touched.connect(self.comments.set_near)
        self.comments.attended.connect(self.editor.highlight)
        self.comments.opened.connect(self._go_to)
        self.form.kept.connect(self._keep)
        self.form.words_changed.connect(self.controller.keep_words)
        self.form.left.connect(self.editor.setFocus)
        self.cards.taken_back.connect(self.controller.take_back)
        self.rubric.scored.connect(self.controller.score)
        self.rubric.scored.connect(self._stand)
        self.tabs.turned.connect(self._stand)
        self.controller.loaded.connect(self._show)
        self.controller.decided.connect(self._decided)
        self.controller.released.connect(self._leave)
        self.controller.failed.connect(self.notice.say_error)

    def show_target(self, uuid: str) -> None:
        """Show a package, claimed where it is free."""
        self.notice.hide()
        self._page = None
        if uuid != self.controller.uuid:
            self.form.put_away()
        self.controller.load(uuid)

    def begin_comment(self) -> None:
        """Comment on the words that are chosen."""
        start, end = self.editor.selection()
        if self.editor.section is None or start == end:
            self.notice.say(self.tr("Choose words in the text first."), icon="info", role="accent")
            return
        self.notice.hide()
        self._ask(self.editor.section, start, end)

    def _ask(self, section: SectionDocument, start: int, end: int) -> None:
        self.tabs.setCurrentWidget(self.comments)
        self.show_panel()
        quote, typography = section.ledger.text()[start:end], section.typography
        self.form.ask(start, end, quote, list(typography.families), right_to_left=typography.right_to_left)

    def _show(self, page: ReviewPage) -> None:
        fresh = self._page is None or self._page.uuid != page.uuid
        self._page = page
        self.title.setText(page.title)
        revision = self.tr("revision {number}").format(number=self._parts.phrases.number(page.revision))
        self.pill.setText(f"{card(page.language).autonym} · {revision}")
        if fresh:
            self._show_text(page)
        comments = [_reader_comment(one, page) for one in page.comments]
        self.comments.say("" if comments else self.tr("Choose words in the text, then comment on them."))
        self.comments.show_things(comments)
        count = self._parts.phrases.number(len(comments))
        self.tabs.setTabText(0, f"{self.tr('Comments')} {count}" if comments else self.tr("Comments"))
        section = self.editor.section
        if section is not None:
            marks = [Mark(one.key, "comment", one.start, one.end) for one in comments if one.end > one.start]
            section.ledger.put_marks(spread(marks, list(map(len, section.ledger.texts))))
            self.editor.marks_changed()
            if fresh and self.form.isHidden() and (page.draft.saying or page.draft.proposing):
                self._ask(section, *page.draft.saying_at)
                self.form.write_on(page.draft.saying, page.draft.proposing)
        self.rubric.show_rubric(page.rubric, page.scores)
        if fresh and page.refused:
            self.notice.say(page.refused[-1], icon="triangle-alert", role="warn")
        if fresh and self.verdict is not None:
            self._fill_verdict(self.verdict, page)
        self._stand()

    def _show_text(self, page: ReviewPage) -> None:
        known = card(page.language)
        families = self._parts.fonts.page(page.language)
        kind = page.kind
        typography = Typography(
            families=tuple(families), size=self._parts.theme.sizes.writing, line_height=known.line_height,
            right_to_left=page.direction == "rtl", digits=known.digits, verse=kind in VERSE_KINDS,
        )  # fmt: skip
        self.cards.families = families
        self.editor.show_gutter = kind in VERSE_KINDS
        words = self._parts.phrases.kind(kind)
        self.editor.set_heading(page.title, with_form(words, page.form))
        self.editor.setAccessibleName(self.tr("Text of {title}").format(title=page.title))
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        section = SectionDocument(typography, self._parts.theme.sizes, self)
        self.editor.show_section(section, page.text.removesuffix("\n"), 0)
        self._show_brief(page)
        self.show_judged(page.judged)
        self.show_along(page.uuid, page.attachments)
        self.controller.reasons(page.language, self._take_reasons)
        if self.isVisible():
            self.editor.setFocus()

    def _build_notes(self, page: ReviewPage) -> Iterator[None]:
        """Findings that were left, and the writer's notes on them, above the brief."""
        empty(self.notes)
        left = (*page.waivers, *page.findings)
        words = self.tr("What the checks left") if left else self.tr("The checks left nothing to look at.")
        self.notes.addWidget(label(words, "name" if left else "soft"))
        for finding in left:
            note = Card(self._parts.theme.sizes)
            note.rows.addWidget(label(told_left(finding), ""))
            if finding.note:
                note.rows.addWidget(label(self.tr("The writer: {note}").format(note=finding.note), "soft"))
            self.notes.addWidget(note)
            yield

    def _selected(self) -> None:
        self.say.setEnabled(self.editor.textCursor().hasSelection())

    def _keep(self, start: int, end: int, text: str, suggest: str) -> None:
        self.controller.comment(start, end, text, suggest or None)
        self.editor.setFocus()

    def _go_to(self, key: str) -> None:
        place = self.editor.section.ledger.place_of(key) if self.editor.section is not None else None
        if place is not None:
            self.editor.set_caret(*place)
            self.editor.setFocus()

    def _stand(self) -> None:
        comments = len(self._page.draft.comments) if self._page is not None else 0
        if self.verdict is not None:
            self.verdict.show_standing(comments, self.rubric.missing)

    def _show_brief(self, page: ReviewPage) -> None:
        if self.brief is not None:
            self._notes.run(self._build_notes(page))
            passages = self._passages.summary(page.brief) if page.brief is not None else []
            families = self._parts.fonts.page(page.language)
            self.brief.show_passages(passages, families, right_to_left=page.direction == "rtl")

    def _make_brief(self) -> PanelColumn:
        made = super()._make_brief()
        if self._page is not None:
            self._show_brief(self._page)
        return made

    def _make_verdict(self) -> VerdictTab:
        made = super()._make_verdict()
        made.decided.connect(self._decide)
        made.show_reasons(self._reasons)
        made.words_changed.connect(self.controller.keep_words)
        made.release_wanted.connect(self.controller.release)
        made.aside_wanted.connect(self.controller.step_aside)
        if self._page is not None:
            self._fill_verdict(made, self._page)
        return made

    def _fill_verdict(self, tab: VerdictTab, page: ReviewPage) -> None:
        """What the readers before said, where this reader may see it, and the words that were begun."""
        tab.show_standpoint(page, OpinionCards(self._parts).cards(page))

    def _take_reasons(self, reasons: list[tuple[str, str]]) -> None:
        self._reasons = reasons
        if self.verdict is not None:
            self.verdict.show_reasons(reasons)

    def _decide(self, verdict: str, reason: str, sentence: str, clause: str, difference: str) -> None:
        self.controller.decide(
            cast("Verdict", verdict), reason=reason, sentence=sentence, clause=clause, difference=difference
        )

    def _decided(self, _verdict: str) -> None:
        self.sync_wanted.emit()
        self._leave()

    def _leave(self) -> None:
        self.go_wanted.emit("queue", "")


def _reader_comment(one: PieceComment, page: ReviewPage) -> ReaderComment:
    """A comment as the panel shows it; one of an earlier revision cannot be taken back any more."""
    start, end = one.start or 0, one.end or 0
    own = {str(said.get("id")) for said in page.draft.comments}
    return ReaderComment(
        one.id, start, end, one.quote, one.text, one.suggest or "", fresh=one.id in own, author=one.author,
        state=one.state, answer=one.answer, earlier=one.revision < page.revision,
    )  # fmt: skip
