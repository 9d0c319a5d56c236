"""The card on which a writer says whether a review was of help."""

from __future__ import annotations

from PySide6.QtCore import Signal

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.words import button, label


class RatingCard(Card):
    """Three answers and a sentence. ``rated`` carries the value and the sentence."""

    rated = Signal(str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self.rows.addWidget(label(self.tr("Was this review of help to you?"), "heading"))
        self.rows.addWidget(label(self.tr(
            "The reader learns your answer when the piece is through, with your sentence and without your name."
        ), "soft"))  # fmt: skip
        self.said = label("", "name")
        self.text = line_field(self.tr("Why? (if you like)"))
        self.answers = {
            "helpful": button(self.tr("It helped")),
            "partly": button(self.tr("In part")),
            "not-helpful": button(self.tr("It did not help")),
        }
        for widget in (self.said, self.text, flow(parts.theme.sizes, *self.answers.values())):
            self.rows.addWidget(widget)
        for value, answer in self.answers.items():
            answer.clicked.connect(lambda _checked, value=value: self.rated.emit(value, self.text.text().strip()))

    def show_rated(self, value: str, text: str) -> None:
        """Show what was answered before, '' for nothing yet; what is being typed stays."""
        answer = self.answers.get(value)
        told = self.tr("You said: {answer}.").format(answer=answer.text()) if answer is not None else ""
        self.said.setText(told)
        self.said.setVisible(bool(told))
        if text or not self.text.isModified():
            self.text.setText(text)
