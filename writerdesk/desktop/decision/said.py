"""Cards of what was decided: the verdict with its reason, what is asked for, and each comment with its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card
from writerdesk.desktop.widgets.words import in_script, label
from writerdesk.languages.cards import card as language_card

if TYPE_CHECKING:
    from writerdesk.actions.comments import PieceComment
    from writerdesk.actions.decision_view import DecisionPage
    from writerdesk.actions.decisions import Decision


class SaidCards(QObject):
    """Makes the cards of a page, from top to bottom."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def cards(self, page: DecisionPage) -> list[Card]:
        """The verdict first; without one a card that says that nobody has decided yet."""
        if page.decision is None:
            nobody = Card(self._parts.theme.sizes)
            nobody.rows.addWidget(label(self.tr("Nobody has decided about this piece yet."), "soft"))
            return [nobody]
        made = [self._verdict(page, page.decision)]
        if page.comments:
            made.append(self._comments(page))
        return made

    def _verdict(self, page: DecisionPage, decision: Decision) -> Card:
        names = {
            "ACCEPTED": self.tr("The piece is accepted"),
            "CHANGES_ASKED": self.tr("Changes are asked for"),
            "NOT_ACCEPTED": self.tr("The piece is not accepted"),
            "CLOSED": self.tr("Your appeal was not followed"),
        }
        made, phrases = Card(self._parts.theme.sizes), self._parts.phrases
        made.rows.addWidget(label(names.get(decision.state, ""), "heading"))
        made.rows.addWidget(label(phrases.moment(decision.at), "small"))
        for words in (page.reason_text, decision.sentence):
            if words:
                made.rows.addWidget(self._spoken(page, words))
        if decision.clause:
            clause = FieldNames().clause(decision.clause)
            made.rows.addWidget(label(self.tr("Clause of the brief: {0}").format(clause), "small"))
        if decision.todo:
            made.rows.addWidget(label(self.tr("What is to be done"), "name"))
            for one in decision.todo:
                made.rows.addWidget(self._spoken(page, f"• {one}"))
        if decision.state in {"NOT_ACCEPTED", "CLOSED"}:
            yours = self.tr("The text is yours; its rights have come back to you, and you may use it anywhere.")
            made.rows.addWidget(label(yours, "soft"))
        for words in (self._round(page), self._until(page)):
            if words:
                made.rows.addWidget(label(words, "soft"))
        return made

    def _round(self, page: DecisionPage) -> str:
        if page.state != "CHANGES_ASKED" or page.max_rounds is None:
            return ""
        number = self._parts.phrases.number
        return self.tr("Round {round} of {most}.").format(round=number(page.round), most=number(page.max_rounds))

    def _until(self, page: DecisionPage) -> str:
        if page.until is None:
            return ""
        words = self.tr("You can appeal until {when}.") if page.state == "NOT_ACCEPTED" else self.tr("Due {when}.")
        return words.format(when=self._parts.phrases.moment(page.until))

    def _comments(self, page: DecisionPage) -> Card:
        made = Card(self._parts.theme.sizes)
        made.rows.addWidget(label(self.tr("What was said about places of the text"), "heading"))
        for comment in page.comments:
            made.rows.addWidget(self._spoken(page, f"“{comment.quote}”", "soft"))
            made.rows.addWidget(self._spoken(page, comment.text))
            if comment.suggest:
                made.rows.addWidget(self._spoken(page, self.tr("Proposed: {text}").format(text=comment.suggest)))
            made.rows.addWidget(label(self._standing(comment), "small"))
        return made

    def _standing(self, comment: PieceComment) -> str:
        words = {
            "open": self.tr("still open"),
            "orphan": self.tr("its words are gone"),
            "done": self.tr("done"),
            "rejected": self.tr("left as it is"),
        }[comment.state]
        return self._parts.phrases.joined(comment.author or self.tr("The reader"), words, comment.answer)

    def _spoken(self, page: DecisionPage, words: str, role: str = "") -> QLabel:
        """Words that are in the writer's language as a rule: its font, its direction."""
        made = label(words, role)
        font = self._parts.theme.font(families=self._parts.fonts.page(page.language))
        in_script(made, font, right_to_left=language_card(page.language).direction == "rtl")
        return made
