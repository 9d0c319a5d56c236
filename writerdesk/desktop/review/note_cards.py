"""Cards of what the lead has said so far."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.widgets.words import label


@dataclass(frozen=True)
class ReaderComment:
    """A comment on the text that is read: code points, the words, what is said, what is proposed."""

    key: str
    start: int
    end: int
    quote: str
    text: str
    suggest: str


class NoteCards(QObject):
    """Makes the cards."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.families: list[str] = []

    def key(self, comment: ReaderComment) -> ReaderComment:
        """A card is the same as long as its comment is."""
        return comment

    def build(self, comment: ReaderComment) -> PlaceCard:
        """The card of one comment."""
        theme = self._parts.theme
        card = PlaceCard(theme, comment.key, "message-circle", "accent", self.tr("Your comment"), comment.text)
        font = theme.font(families=self.families or None)
        quote = label(f"“{comment.quote}”", "soft")
        quote.setFont(font)
        card.rows.insertWidget(1, quote)
        if comment.suggest:
            proposal = label(self.tr("Proposed: {text}").format(text=comment.suggest), "accent")
            proposal.setFont(font)
            card.rows.addWidget(proposal)
        return card
