"""The panel beside the text: brief, findings, comments, and the pages that tools make when they are first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.brief.passages import BriefPassages
from writerdesk.desktop.brief.reading import BriefReading
from writerdesk.desktop.finding_words import form_name
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column
from writerdesk.desktop.widgets.word_tabs import WordTabs
from writerdesk.desktop.widgets.words import label
from writerdesk.desktop.writing.checking import CommentPlace, FoundPlace, SectionReport, comment_mark, finding_mark
from writerdesk.desktop.writing.comment_cards import CommentCards
from writerdesk.desktop.writing.decision_card import DecisionCard
from writerdesk.desktop.writing.finding_cards import FindingCards
from writerdesk.desktop.writing.margin_cards import MarginCards
from writerdesk.desktop.writing.opening import Circumstances

_OF_LANGUAGE = ("spelling", "grammar", "identification")
"""What needs to know the language."""


class WritingPanel(QWidget):
    """Tabs of cards. ``attended`` and ``opened`` carry the key of a finding or comment."""

    attended = Signal(str)
    opened = Signal(str)

    def __init__(self, parts: Parts, late: Callable[[str], QWidget]) -> None:
        """``late`` makes the page of a tool: versions, outline, notes."""
        super().__init__()
        self._parts = parts
        self._open_comments = 0
        sizes = parts.theme.sizes
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.finding_cards = FindingCards(parts, self)
        self.comment_cards = CommentCards(parts, self)
        self.findings: MarginCards[FoundPlace] = MarginCards(
            parts.theme, self.finding_cards.build, self.finding_cards.key, finding_mark
        )
        self.comments: MarginCards[CommentPlace] = MarginCards(
            parts.theme, self.comment_cards.build, self.comment_cards.key, comment_mark
        )
        self._passages = BriefPassages(parts.phrases, self)
        self._brief = BriefReading(parts, wide=False)
        self._brief_column = Column(sizes, role="clear")
        self._brief_column.rows.addWidget(self._brief)
        self._brief_column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._brief_column.setAccessibleName(self.tr("Brief"))
        self.tabs = WordTabs(sizes)
        self.tabs.setAccessibleName(self.tr("Beside the text"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tabs)
        self._numbers: dict[str, int] = {}
        for name, page, words in (
            ("brief", self._brief_column, self.tr("Brief")),
            ("findings", self.findings, self.tr("Findings")),
            ("comments", self.comments, self.tr("Comments")),
        ):
            self._numbers[name] = self.tabs.addTab(page, words)
        for name, words in (
            ("outline", self.tr("Outline")),
            ("versions", self.tr("Versions")),
            ("notes", self.tr("Notes")),
        ):
            self._numbers[name] = self.tabs.addLate(words, lambda name=name: late(name))  # type: ignore[misc]
        self._make_feet()
        for cards in (self.findings, self.comments):
            cards.attended.connect(self.attended)
            cards.opened.connect(self.opened)
        self.comments.say(self.tr("Nobody has commented on this piece."))

    def add_tab(self, name: str, title: str, page: QWidget) -> None:
        """Add a page of another tool; a second time it is only given its title."""
        if name in self._numbers:
            self.tabs.setTabText(self._numbers[name], title)
        else:
            self._numbers[name] = self.tabs.addTab(page, title)

    def let_tab(self, name: str, *, shown: bool) -> None:
        """Show a page of a tool, or put it away where the piece has no use for it."""
        if name in self._numbers:
            self.tabs.setTabVisible(self._numbers[name], shown)

    def show_tab(self, name: str) -> None:
        """Bring a page to the front and give it the focus."""
        self.tabs.setCurrentIndex(self._numbers[name])
        self.tabs.currentWidget().setFocus()

    def greet(self) -> None:
        """Another piece is open: nothing is said of the last one; open comments will bring theirs to the front."""
        self._open_comments = 0
        for name, cards, title in (
            ("findings", self.findings, self.tr("Findings")), ("comments", self.comments, self.tr("Comments"))
        ):  # fmt: skip
            cards.show_things([])
            cards.say("")
            self.tabs.setTabText(self._numbers[name], title)
        self._checked.hide()

    def show_circumstances(self, around: Circumstances, families: list[str], *, right_to_left: bool) -> None:
        """Show the brief, or say that there is none."""
        self.comment_cards.families = families
        self.finding_cards.vendor = around.vendor
        passages = self._passages.summary(around.brief) if around.brief is not None else []
        self._brief.show_passages(passages, families, right_to_left=right_to_left)
        self.tabs.setTabVisible(self._numbers["brief"], around.brief is not None)
        self.decision.show_decision(around.decision, may_appeal=around.state == "NOT_ACCEPTED")
        if around.state == "NOT_ACCEPTED":
            self.tabs.setCurrentWidget(self.comments)

    def show_report(self, report: SectionReport) -> None:
        """Show what was found and what readers said."""
        self.findings.show_arranged(report.finding_cards)
        left = sum(found.waived is None for found in report.found)
        self.tabs.setTabText(self._numbers["findings"], self._counted(self.tr("Findings"), left))
        self.findings.say("" if report.found else self._nothing(report))
        self.show_comments(report.comments)
        self._checked_words.setText(self._tools(report.tools))
        self._checked.show()

    def show_comments(self, comments: list[CommentPlace]) -> None:
        """Show what readers and the writer said; new words of a reader bring them to the front."""
        self.comments.show_things(comments)
        still_open = [one.comment for one in comments if one.comment.state == "open"]
        self.tabs.setTabText(self._numbers["comments"], self._counted(self.tr("Comments"), len(still_open)))
        self.comments.say("" if comments else self.tr("Nobody has commented on this piece."))
        from_readers = sum(1 for comment in still_open if comment.revision)
        if from_readers > self._open_comments:
            self.tabs.setCurrentWidget(self.comments)
        self._open_comments = from_readers

    def show_near(self, key: str, caret: QPoint | None = None) -> None:
        """Mark the card of the words the caret stands in; it comes level with the ``caret``, a place on the screen."""
        self.findings.set_near(key, caret)
        self.comments.set_near(key, caret)

    def _make_feet(self) -> None:
        self._checked = Card(self._parts.theme.sizes)
        self._checked_words = label("", "small")
        self._checked.rows.addWidget(label(self.tr("What was checked"), "name"))
        self._checked.rows.addWidget(self._checked_words)
        self._checked.hide()
        self.findings.set_foot(self._checked)
        self.decision = DecisionCard(self._parts)
        self.comments.set_foot(self.decision)

    def _counted(self, name: str, count: int) -> str:
        return f"{name} {self._parts.phrases.number(count)}" if count else name

    def _nothing(self, report: SectionReport) -> str:
        if not report.begun:
            return self.tr("Nothing is written yet.")
        if report.tools and all(report.tools.get(name) in {"none", None} for name in ("form", *_OF_LANGUAGE)):
            return self.tr("Nothing was found, but little can be checked in this language: see below.")
        return self.tr("Nothing to look at. The text holds.")

    def _tools(self, tools: dict[str, str]) -> str:
        names = {
            "form": self.tr("Form"),
            "spelling": self.tr("Spelling"),
            "grammar": self.tr("Grammar"),
            "identification": self.tr("Language"),
        }
        words = {
            "ran": self.tr("checked"),
            "none": self.tr("nothing exists for it yet"),
            "off": self.tr("off"),
            "soft": self.tr("the word list is too small for red lines"),
            "failed": self.tr("did not answer"),
            "waits": self.tr("being checked"),
            "script": self.tr("by its script"),
            "script, words": self.tr("by its script and words"),
        }
        # Prose has no form: of what nobody asked for nothing is said.
        spoken = [name for name in names if name in tools and (name, tools[name]) != ("form", "none")]
        told = [f"{names[name]}: {words.get(tools[name]) or form_name(tools[name])}" for name in spoken]
        return "\n".join(told)
