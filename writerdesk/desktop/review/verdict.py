"""The verdict: four cards, each with its own button. Asking for changes and not accepting never share one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import listed
from writerdesk.desktop.review.leaving import DifferenceCard, LeavingCard
from writerdesk.desktop.widgets.boxes import Card, PanelColumn, empty
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import line_field, text_field
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.reading import ReviewPage

_KEEP_AFTER_MS = 250


class VerdictTab(PanelColumn):
    """``decided`` carries verdict, reason code, sentence, clause, and between two readers the type of difference.

    ``words_changed`` carries words that are being written, soon after the last key, by the names of a review's draft.
    """

    decided = Signal(str, str, str, str, str)
    words_changed = Signal(object)
    release_wanted = Signal()
    aside_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._begun_reason = ""
        self._opinions = QVBoxLayout()
        self._opinions.setSpacing(parts.theme.sizes.step(3))
        self.rows.addLayout(self._opinions)
        self._missing = label("", "warn")
        self._missing.hide()
        self.rows.addWidget(self._missing)
        self.difference = DifferenceCard(parts)
        self.rows.addWidget(self.difference)
        self.accept = button(self.tr("Accept"), "primary")
        self._card(self.tr("Accept"), self.tr("The piece is taken as it is; the pay is due."), self.accept)
        self.changes = button(self.tr("Ask for changes"))
        self._changes_words = self.tr("Your comments go to the writer as what is to be done.")
        self._changes_told = self._card(self.tr("Ask for changes"), self._changes_words, self.changes)
        self.second = button(self.tr("Ask for a second reader"))
        self._card(self.tr("Second reader"), self.tr("Another lead reads without seeing your opinion."), self.second)
        self._refusal()
        self.leaving = LeavingCard(parts)
        self.rows.addWidget(self.leaving)
        self.rows.addStretch(1)
        self.leaving.release_wanted.connect(self.release_wanted)
        self.leaving.aside_wanted.connect(self.aside_wanted)
        self.accept.clicked.connect(lambda: self._give("accept"))
        self.changes.clicked.connect(lambda: self._give("changes"))
        self.second.clicked.connect(lambda: self._give("second"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(lambda: self.words_changed.emit(self.words()))

    def words(self) -> dict[str, str]:
        """What is being written, as the draft of the review keeps it."""
        return {
            "sentence": self.sentence.toPlainText(),
            "clause": self.clause.text(),
            "reason": str(self.reason.currentData() or ""),
        }

    def show_standpoint(self, page: ReviewPage, opinions: Sequence[QWidget]) -> None:
        """Show what readers before said, ask for the type of difference between two, and what was begun here."""
        empty(self._opinions)
        for opinion in opinions:
            self._opinions.addWidget(opinion)
        self.difference.setVisible(page.state == "IN_ADJUDICATION")
        self.second.setEnabled(page.state in {"IN_REVIEW", "NEEDS_SECOND"})
        self._begun_reason = page.draft.reason
        for widget in (self.sentence, self.clause):
            widget.blockSignals(True)  # what comes back is not typed
        self.sentence.setPlainText(page.draft.sentence)
        self.clause.setText(page.draft.clause)
        for widget in (self.sentence, self.clause):
            widget.blockSignals(False)
        self._choose_begun()
        self._later.stop()

    def _choose_begun(self) -> None:
        place = self.reason.findData(self._begun_reason) if self._begun_reason else -1
        if place > 0:
            self.reason.setCurrentIndex(place)
        self._judge()

    def _give(self, verdict: str) -> None:
        self._later.stop()
        self.decided.emit(verdict, "", "", "", self.difference.chosen)

    def show_reasons(self, reasons: list[tuple[str, str]]) -> None:
        """Reasons for not accepting: codes and sentences in the writer's language."""
        self.reason.clear()
        self.reason.addItem(self.tr("Choose a reason"), "")
        for code, text in reasons:
            self.reason.addItem(text, code)
        self._choose_begun()

    def show_standing(self, comments: int, missing: list[str]) -> None:
        """What is there to decide on: comments made, criteria not scored yet."""
        self.changes.setEnabled(comments > 0)
        words = self._changes_words if comments else self.tr("Comment on a place first; that is what is to be done.")
        self._changes_told.setText(words)
        self._missing.setText(self.tr("Not scored yet: {names}").format(names=listed(missing)))
        self._missing.setVisible(bool(missing))

    def _refusal(self) -> None:
        card = Card(self._parts.theme.sizes)
        card.rows.addWidget(label(self.tr("Not accept"), "name"))
        told = self.tr("The writer keeps the text. A reason, a sentence in their language and the clause are needed.")
        card.rows.addWidget(label(told, "small"))
        self.reason = Choice(self._parts.theme)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.sentence = text_field(self.tr("A sentence to the writer"), self._parts.theme.sizes.step(18))
        self.clause = line_field(self.tr("Clause of the brief"))
        self.refuse = button(self.tr("Do not accept"), "hard")
        self.refuse.setEnabled(False)
        for widget in (self.reason, self.sentence, self.clause, self.refuse):
            card.rows.addWidget(widget)
        self.rows.addSpacing(self._parts.theme.sizes.step(4))
        self.rows.addWidget(card)
        self.reason.currentIndexChanged.connect(self._judge)
        self.sentence.textChanged.connect(self._judge)
        self.clause.textChanged.connect(self._judge)
        self.refuse.clicked.connect(self._refuse)

    def _judge(self) -> None:
        said = self.sentence.toPlainText().strip() and self.clause.text().strip()
        self.refuse.setEnabled(bool(said and self.reason.currentData()))
        if self.isVisible():
            self._later.start()

    def _refuse(self) -> None:
        self._later.stop()
        self.decided.emit(
            "not-accepted",
            str(self.reason.currentData()),
            self.sentence.toPlainText().strip(),
            self.clause.text().strip(),
            self.difference.chosen,
        )

    def _card(self, title: str, told: str, press: QPushButton) -> QLabel:
        card = Card(self._parts.theme.sizes)
        card.rows.addWidget(label(title, "name"))
        words = label(told, "small")
        card.rows.addWidget(words)
        card.rows.addWidget(press)
        self.rows.addWidget(card)
        return words
