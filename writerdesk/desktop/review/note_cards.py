"""Cards of what the lead has said so far."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, label


@dataclass(frozen=True)
class ReaderComment:
    """A comment on the text that is read: code points, the words, what is said, what is proposed."""

    key: str
    start: int
    end: int
    quote: str
    text: str
    suggest: str
    fresh: bool = True
    revision: int = 0
    author: str = ""
    state: str = "open"
    answer: str = ""
    earlier: bool = False
    """Said about the revision before; ``state`` and ``answer`` are what the writer did about it."""


class NoteCards(QObject):
    """Makes the cards. ``taken_back`` carries a comment's id."""

    taken_back = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.families: list[str] = []

    def key(self, comment: ReaderComment) -> ReaderComment:
        """A card is the same as long as its comment is."""
        return comment

    def build(self, comment: ReaderComment, parent: QWidget) -> PlaceCard:
        """The card of one comment."""
        theme = self._parts.theme
        looks = ("message-circle", "accent")
        card = PlaceCard(theme, comment.key, looks, self._over(comment), comment.text, parent)
        font = theme.font(families=self.families or None)
        quote = label(f"“{comment.quote}”", "soft", parent=card)
        quote.setFont(font)
        card.rows.insertWidget(1, quote)
        if comment.suggest:
            proposal = label(self.tr("Proposed: {text}").format(text=comment.suggest), "accent", parent=card)
            proposal.setFont(font)
            card.rows.addWidget(proposal)
        if comment.earlier:
            card.rows.addWidget(label(self._done_about(comment), "name", parent=card))
        if comment.answer:
            card.rows.addWidget(label(self.tr("The writer: {answer}").format(answer=comment.answer), parent=card))
        if comment.fresh:
            back = button(self.tr("Take it back"), "link", parent=card)
            back.clicked.connect(self._take_back)
            card.add_actions(back)
        return card

    def _over(self, comment: ReaderComment) -> str:
        if comment.fresh:
            return self.tr("Your comment")
        over = self.tr("From the revision before") if comment.earlier else self.tr("From another reader")
        return f"{over} · {comment.author}" if comment.author else over

    def _done_about(self, comment: ReaderComment) -> str:
        words = {
            "done": self.tr("The writer has dealt with it."),
            "rejected": self.tr("The writer leaves it as it is."),
        }
        return words.get(comment.state, self.tr("The writer has not said anything about it."))

    def _take_back(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.taken_back.emit(card.key)
