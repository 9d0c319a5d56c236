"""The decision on a piece in plain words: the verdict, the reason, what is asked, and what the writer can do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.decision.controller import DecisionController
from writerdesk.desktop.decision.rating import RatingCard
from writerdesk.desktop.decision.said import SaidCards
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, empty, fill, flow
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label, title_in
from writerdesk.languages.cards import card as language_card

if TYPE_CHECKING:
    from writerdesk.actions.decision_view import DecisionPage


class DecisionPageView(QWidget):
    """``go_wanted`` leads to the text; ``sync_wanted`` comes after an appeal or a withdrawal."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self.controller = DecisionController(parts, self)
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        fill(self, self.column)
        self._title = label(self.tr("Decision"), "title")
        self._stands = label("", "soft")
        self._said = QVBoxLayout()
        self._said.setSpacing(sizes.step(3))
        self.text = button(self.tr("To the text"), "primary")
        self._ledger = button(self.tr("Your account"), "link")
        for widget in (self._title, self._stands, self.notice):
            self.column.rows.addWidget(widget)
        self.column.rows.addLayout(self._said)
        self.column.rows.addWidget(flow(sizes, self.text, self._ledger))
        self._make_appeal()
        self.rating = RatingCard(parts)
        self.column.rows.addWidget(self.rating)
        self.rating.hide()
        self._make_withdrawal()
        self.column.rows.addStretch(1)
        self.text.clicked.connect(lambda: self.go_wanted.emit("writing", self.controller.piece))
        self._ledger.clicked.connect(lambda: self.go_wanted.emit("ledger", ""))
        self.rating.rated.connect(self.controller.rate)
        self.controller.loaded.connect(self._show)
        self.controller.moved.connect(self._moved)
        self.controller.failed.connect(self.notice.say_error)

    def show_target(self, piece: str) -> None:
        """Show the decision on a piece; '' is the one written last."""
        self.notice.hide()
        self.rating.text.clear()
        self.controller.load(piece)

    def refresh(self) -> None:
        """News came: show them, what was typed and has the focus stays."""
        self.controller.look_again()

    def _make_appeal(self) -> None:
        sizes = self._parts.theme.sizes
        self.appeal_card = Card(sizes)
        self.appeal_card.rows.addWidget(label(self.tr("You do not agree?"), "heading"))
        told = self.tr("Answer the reason. Another lead, who has not judged it before, reads text and answer.")
        self.appeal_card.rows.addWidget(label(told, "soft"))
        self.answer = text_field(self.tr("Your answer to the reason"), sizes.step(24))
        self.appeal = button(self.tr("Appeal"), "primary")
        self.appeal.setEnabled(False)
        self.appeal_card.rows.addWidget(self.answer)
        self.appeal_card.rows.addWidget(flow(sizes, self.appeal))
        self.column.rows.addWidget(self.appeal_card)
        self.appeal_card.hide()
        self.answer.textChanged.connect(self._judge)
        self.appeal.clicked.connect(lambda: self.controller.appeal(self.answer.toPlainText().strip()))

    def _make_withdrawal(self) -> None:
        sizes = self._parts.theme.sizes
        self.back_card = Card(sizes)
        self.back_card.rows.addWidget(label(self.tr("Take the piece back"), "heading"))
        told = self.tr("Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.")
        self.back_card.rows.addWidget(label(told, "soft"))
        self.back = button(self.tr("Take it back…"))
        self.sure = button(self.tr("Yes, take it back"), "hard")
        self.sure.hide()
        self.back_card.rows.addWidget(flow(sizes, self.back, self.sure))
        self.column.rows.addWidget(self.back_card)
        self.back_card.hide()
        self.back.clicked.connect(self._ask)
        self.sure.clicked.connect(self.controller.withdraw)

    def _ask(self) -> None:
        self.sure.show()
        self.sure.setFocus()

    def _judge(self) -> None:
        self.appeal.setEnabled(bool(self.answer.toPlainText().strip()))

    def _show(self, page: DecisionPage | None) -> None:
        empty(self._said)
        self.sure.hide()
        can = page.can if page is not None else ()
        self.appeal_card.setVisible("appeal" in can)
        self.back_card.setVisible("withdraw" in can)
        self.rating.setVisible("rate" in can)
        self.text.setVisible(page is not None)
        if page is None:
            self._stands.setText(self.tr("Nothing is written yet."))
            return
        self.rating.show_rated(page.rated.value if page.rated else "", page.rated.text if page.rated else "")
        self._title.setText(page.title)
        theme, families = self._parts.theme, self._parts.fonts.page(page.language)
        font = theme.font(side=theme.sizes.title, strong=True, families=families)
        title_in(self._title, font, language_card(page.language).line_height)
        self._stands.setText(self._parts.phrases.state(page.state))
        for card in SaidCards(self._parts).cards(page):
            self._said.addWidget(card)
        focus: QWidget | None = self.focusWidget()
        if self.isVisible() and (focus in (None, self) or not (focus.hasFocus() and focus.isVisible())):
            self.text.setFocus()

    def _moved(self) -> None:
        self.answer.clear()
        self.sync_wanted.emit()
        self.controller.load(self.controller.piece)
