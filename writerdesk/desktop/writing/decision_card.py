"""The card that says what the lead decided, in the lead's words: a sentence, what is to be done, the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.decisions import Decision


class DecisionCard(Card):
    """Hidden while nobody has decided anything. ``read_wanted`` asks for the page of the decision.

    ``appealed`` carries what is said against a “not accepted”.
    """

    read_wanted = Signal()
    appealed = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._may_appeal = False
        self._name = label("", "name")
        self._sentence = label("")
        self._todo = label("")
        self._clause = label("", "small")
        for words in (self._name, self._sentence, self._todo, self._clause):
            self.rows.addWidget(words)
        read = button(self.tr("Read all of it"))
        read.clicked.connect(self.read_wanted)
        self._begin = button(self.tr("Appeal…"))
        prompt = self.tr("What should the other lead know?")
        self._field = text_field(prompt, parts.theme.sizes.step(20))
        go, leave = button(self.tr("Send the appeal"), "primary"), button(self.tr("Leave"), "link")
        self._foot = flow(parts.theme.sizes, go, leave)
        self._begin.clicked.connect(self._ask)
        go.clicked.connect(self._send)
        leave.clicked.connect(self._leave)
        for widget in (flow(parts.theme.sizes, read, self._begin), self._field, self._foot):
            self.rows.addWidget(widget)
        self._leave()
        self.hide()

    def _ask(self) -> None:
        self._begin.hide()
        self._field.show()
        self._foot.show()
        self._field.setFocus()

    def _leave(self) -> None:
        self._field.hide()
        self._foot.hide()
        self._begin.setVisible(self._may_appeal)

    def _send(self) -> None:
        words = self._field.toPlainText().strip()
        if words:
            self._field.clear()
            self._may_appeal = False
            self._leave()
            self.appealed.emit(words)
        else:
            self._field.setFocus()

    def show_decision(self, decision: Decision | None, *, may_appeal: bool = False) -> None:
        """Say it; an empty part takes no room. ``may_appeal``: the writer may ask for another lead."""
        self.setVisible(decision is not None)
        self._may_appeal = may_appeal
        if not may_appeal or not self._field.isVisibleTo(self):
            self._leave()
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
        clause = FieldNames().clause(decision.clause) if decision.clause else ""
        self._clause.setText(self.tr("Clause of the brief: {0}").format(clause) if clause else "")
        for words in (self._sentence, self._todo, self._clause):
            words.setVisible(bool(words.text()))
