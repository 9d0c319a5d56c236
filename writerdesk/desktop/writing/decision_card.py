"""The card that says what the lead decided, in the lead's words: a sentence, what is to be done, the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.decisions import Decision


class DecisionCard(Card):
    """Hidden while nobody has decided anything."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._name = label("", "name")
        self._sentence = label("")
        self._todo = label("")
        self._clause = label("", "small")
        for words in (self._name, self._sentence, self._todo, self._clause):
            self.rows.addWidget(words)
        self.hide()

    def show_decision(self, decision: Decision | None) -> None:
        """Say it; an empty part takes no room."""
        self.setVisible(decision is not None)
        if decision is None:
            return
        names = {
            "ACCEPTED": self.tr("The piece is accepted"),
            "CHANGES_ASKED": self.tr("What is asked for"),
            "NOT_ACCEPTED": self.tr("Why it was not accepted"),
            "CLOSED": self.tr("The answer to your appeal"),
        }
        self._name.setText(names.get(decision.state, ""))
        self._sentence.setText(decision.sentence)
        self._todo.setText("\n".join(f"• {one}" for one in decision.todo))
        self._clause.setText(self.tr("Clause of the brief: {0}").format(decision.clause) if decision.clause else "")
        for words in (self._sentence, self._todo, self._clause):
            words.setVisible(bool(words.text()))
