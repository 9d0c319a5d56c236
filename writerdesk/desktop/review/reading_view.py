"""The layout of the reading page: the text on paper, and beside it comments, rubric, findings, brief, verdict."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from writerdesk.desktop.brief.reading import BriefReading
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.review.comment_form import CommentForm
from writerdesk.desktop.review.note_cards import NoteCards, ReaderComment
from writerdesk.desktop.review.rubric import RubricTab
from writerdesk.desktop.review.verdict import VerdictTab
from writerdesk.desktop.widgets.boxes import PanelColumn, fill
from writerdesk.desktop.widgets.card_list import CardList
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.side_panel import SidePanel
from writerdesk.desktop.widgets.word_tabs import WordTabs
from writerdesk.desktop.widgets.words import OneLine, button, hairline, label

if TYPE_CHECKING:
    from writerdesk.actions.attachments_read import ReadAttachment
    from writerdesk.actions.critique import CritiquePage
    from writerdesk.desktop.critique.read_only import ReadCritique
    from writerdesk.desktop.review.along import AlongTab


class ReadingView(QWidget):
    """Where things stand on the reading page."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.notice = Notice(parts.theme)
        self.title = OneLine("", self)
        self.title.setProperty("role", "soft")
        self.title.setMinimumWidth(parts.theme.sizes.step(12))
        self.pill = label("", "pill", wraps=False, parent=self)
        self.pill.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back = button(self.tr("Back to the queue"), "link", parent=self)
        self.say = button(self.tr("Comment"), "primary", parent=self)
        self.say.setEnabled(False)
        self.say.setToolTip(self.tr("Choose words in the text first (Ctrl+M)"))
        self.editor = EditorView(parts.theme)
        self.editor.setReadOnly(True)
        self.editor.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until there is a text, and with it a name
        self.editor.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.cards = NoteCards(parts, self)
        self.comments: CardList[ReaderComment] = CardList(parts.theme, self.cards.build, self.cards.key)
        self.form = CommentForm(parts)
        self.comments.rows.insertWidget(0, self.form)
        self.rubric = RubricTab(parts)
        self.verdict: VerdictTab | None = None
        self.brief: BriefReading | None = None
        self.judged: ReadCritique | None = None
        self.along: AlongTab | None = None
        self.tabs = WordTabs(parts.theme.sizes)
        self._panel_wanted = True
        self._build()

    def toggle_panel(self) -> None:
        """Show or hide the panel."""
        if self._panel.isVisible():
            self._give_way()
            self.editor.setFocus()
        else:
            self.show_panel()

    def show_panel(self) -> None:
        """Bring the panel back where it is not on show; over the text it has the focus."""
        self._panel_wanted = True
        self._panel.show()
        if self._panel.over:
            self.tabs.setFocus()

    def _give_way(self) -> None:
        """Take the panel away: somebody goes to the text that it lies over."""
        self._panel_wanted = False
        self._panel.hide()

    def next_area(self) -> None:
        """From the text to the panel and back."""
        if self.editor.hasFocus() and self._panel.over:
            self.show_panel()
        if self.editor.hasFocus() and self._panel.isVisible():
            page = self.tabs.currentWidget()
            page.setFocus(Qt.FocusReason.TabFocusReason)
            if page.focusPolicy() == Qt.FocusPolicy.NoFocus:
                page.focusNextChild()
        else:
            self.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower panel in a narrow window."""
        super().resizeEvent(event)
        sizes, was_over = self._parts.theme.sizes, self._panel.over
        self._panel.arrange(self, self._top.sizeHint().height())
        if self._panel.over != was_over:  # the text is read first
            self._panel_wanted = was_over
            self._panel.setVisible(was_over)
        # The least needed gives way; the buttons are never cut.
        room = self.width() - self._panel.beside
        self.title.setVisible(room > sizes.px(640))
        self.pill.setVisible(room > sizes.px(460))
        beside = room >= sizes.paper
        self._panes.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_judged(self, page: CritiquePage | None) -> None:
        """Let the text that a critique judges stand beside it; another piece has none."""
        if self.judged is None and page is not None:
            from writerdesk.desktop.critique.read_only import ReadCritique

            self.judged = ReadCritique(self._parts)
            self._panes.insertWidget(0, self.judged.pane, 1)
            self.tabs.addTab(self.judged, self.tr("Remarks"))
        if self.judged is not None:
            self.judged.pane.setVisible(page is not None)
            self.tabs.setTabVisible(self.tabs.indexOf(self.judged), page is not None)
            if page is not None:
                self.judged.show_critique(page)

    def show_along(self, uuid: str, files: tuple[ReadAttachment, ...]) -> None:
        """Show the files that go along, in a tab that is there only where there are any."""
        if self.along is None and files:
            from writerdesk.desktop.review.along import AlongTab

            self.along = AlongTab(self._parts)
            self.along.failed.connect(self.notice.say_error)
            self.along.kept.connect(self._kept)
            self.tabs.addTab(self.along, "")
        if self.along is not None:
            at, name = self.tabs.indexOf(self.along), self.tr("Files")
            self.tabs.setTabVisible(at, bool(files))
            self.tabs.setTabText(at, f"{name} {self._parts.phrases.number(len(files))}")
            self.along.show_files(uuid, files)

    def _kept(self, file: str) -> None:
        words = self.tr("A copy stands in {file}.").format(file=isolate(Path(file).name))
        self.notice.say(words, icon="check", role="accent")

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        top = self._top = QHBoxLayout()
        top.setContentsMargins(sizes.step(4), sizes.step(2), sizes.step(4), sizes.step(2))
        top.setSpacing(sizes.step(3))
        top.addWidget(self.back)
        top.addWidget(self.title)
        top.addWidget(self.pill)
        top.addStretch(1)
        top.addWidget(self.say)
        above = QVBoxLayout()
        above.setContentsMargins(sizes.step(6), sizes.step(3), sizes.step(6), 0)
        above.addWidget(self.notice)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(top)
        middle.addWidget(hairline())
        middle.addLayout(above)
        middle.addWidget(self.editor, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(0)
        self._panes.addLayout(middle, 1)
        row.addLayout(self._panes, 1)
        self._build_panel(row)

    def _build_panel(self, row: QHBoxLayout) -> None:
        """After the text: Tab goes in the order in which widgets come to their parent."""
        self._panel = SidePanel(self._parts.theme.sizes, row, self.editor, self)
        self._panel.given_way.connect(self._give_way)
        fill(self._panel, self.tabs)
        self.tabs.setAccessibleName(self.tr("Beside the text"))
        for page, name in (
            (self.comments, self.tr("Comments")),
            (self.rubric, self.tr("Rubric")),
        ):
            page.setAccessibleName(name)
            self.tabs.addTab(page, name)
        # The text is read first: these are made when they are first shown.
        self.tabs.addLate(self.tr("Brief"), self._make_brief)
        self.tabs.addLate(self.tr("Decide"), self._make_verdict)

    def _make_brief(self) -> PanelColumn:
        column = PanelColumn(self._parts.theme.sizes)
        column.setAccessibleName(self.tr("Brief"))
        column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(self._parts.theme.sizes.step(2))
        self.brief = BriefReading(self._parts, wide=False)
        column.rows.addLayout(self.notes)
        column.rows.addWidget(self.brief)
        column.rows.addStretch(1)
        return column

    def _make_verdict(self) -> VerdictTab:
        self.verdict = VerdictTab(self._parts)
        self.verdict.setAccessibleName(self.tr("Decide"))
        return self.verdict
