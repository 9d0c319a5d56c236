"""The verdict: four cards, each with its own button. Asking for changes and not accepting never share one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import listed
from writerdesk.desktop.widgets.boxes import Card, PanelColumn
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.words import button, label


class VerdictTab(PanelColumn):
    """``decided`` carries verdict, reason code, sentence and clause."""

    decided = Signal(str, str, str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._missing = label("", "warn")
        self._missing.hide()
        self.rows.addWidget(self._missing)
        self.accept = button(self.tr("Accept"), "primary")
        self._card(self.tr("Accept"), self.tr("The piece is taken as it is; the pay is due."), self.accept)
        self.changes = button(self.tr("Ask for changes"))
        self._changes_words = self.tr("Your comments go to the writer as what is to be done.")
        self._changes_told = self._card(self.tr("Ask for changes"), self._changes_words, self.changes)
        self.second = button(self.tr("Ask for a second reader"))
        self._card(self.tr("Second reader"), self.tr("Another lead reads without seeing your opinion."), self.second)
        self._refusal()
        self.rows.addStretch(1)
        self.accept.clicked.connect(lambda: self.decided.emit("accept", "", "", ""))
        self.changes.clicked.connect(lambda: self.decided.emit("changes", "", "", ""))
        self.second.clicked.connect(lambda: self.decided.emit("second", "", "", ""))

    def show_reasons(self, reasons: list[tuple[str, str]]) -> None:
        """Reasons for not accepting: codes and sentences in the writer's language."""
        self.reason.clear()
        self.reason.addItem(self.tr("Choose a reason"), "")
        for code, text in reasons:
            self.reason.addItem(text, code)

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
        self.sentence = QTextEdit()
        self.sentence.setProperty("role", "field")
        self.sentence.setAcceptRichText(False)
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(self._parts.theme.sizes.step(18))
        self.sentence.setPlaceholderText(self.tr("A sentence to the writer"))
        self.sentence.setAccessibleName(self.tr("A sentence to the writer"))
        self.clause = QLineEdit()
        self.clause.setPlaceholderText(self.tr("Clause of the brief"))
        self.clause.setAccessibleName(self.tr("Clause of the brief"))
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

    def _refuse(self) -> None:
        self.decided.emit(
            "not-accepted",
            str(self.reason.currentData()),
            self.sentence.toPlainText().strip(),
            self.clause.text().strip(),
        )

    def _card(self, title: str, told: str, press: QPushButton) -> QLabel:
        card = Card(self._parts.theme.sizes)
        card.rows.addWidget(label(title, "name"))
        words = label(told, "small")
        card.rows.addWidget(words)
        card.rows.addWidget(press)
        self.rows.addWidget(card)
        return words
