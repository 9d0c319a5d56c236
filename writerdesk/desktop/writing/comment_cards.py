"""Cards of a reader's comments: the words they are about, what is said, a proposal to apply."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.checking import CommentPlace


class CommentCards(QObject):
    """Makes the cards. ``done`` and ``applied`` carry a comment's id, ``own_…`` that of a remark of one's own."""

    done = Signal(str)
    applied = Signal(str)
    own_done = Signal(str)
    own_removed = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.families: list[str] = []

    def key(self, found: CommentPlace) -> tuple[object, ...]:
        """What makes a card the same card."""
        comment = found.comment
        return (comment.id, comment.state, comment.text, found.place is None)

    def build(self, found: CommentPlace, parent: QWidget) -> PlaceCard:
        """The card of one comment."""
        comment, theme = found.comment, self._parts.theme
        open_still = comment.state == "open"
        own = comment.revision == 0  # what readers say is always about a sealed revision
        looks = ("feather" if own else "message-circle", "accent") if open_still else ("check", "soft")
        revision = self._parts.phrases.number(comment.revision)
        over = self.tr("You, to yourself")
        if not own:
            over = self.tr("The reader, on revision {number}").format(number=revision)
        if not open_still:
            over = self.tr("{author} · done").format(author=over)
        card = PlaceCard(theme, comment.id, looks, over, comment.text, parent)
        font = theme.font(families=self.families or None)
        quote = label(f"“{comment.quote}”", "soft", parent=card)
        quote.setFont(font)
        card.rows.insertWidget(1, quote)
        if found.place is None and open_still:
            elsewhere = self.tr("These words stand in another section.")
            gone = self.tr("These words are no longer in this section.")
            card.rows.addWidget(label(gone if comment.start is None else elsewhere, "small", parent=card))
        if comment.suggest:
            proposal = label(self.tr("Proposed: {text}").format(text=comment.suggest), "accent", parent=card)
            proposal.setFont(font)
            card.rows.addWidget(proposal)
        if own:
            self._own_actions(card, open_still=open_still)
        elif open_still:
            self._actions(card, found)
        return card

    def _own_actions(self, card: PlaceCard, *, open_still: bool) -> None:
        actions = []
        if open_still:
            finish = button(self.tr("Done"), parent=card)
            finish.clicked.connect(self._finish_own)
            actions.append(finish)
        remove = button(self.tr("Take away"), "link", parent=card)
        remove.clicked.connect(self._remove_own)
        card.add_actions(*actions, remove)

    def _actions(self, card: PlaceCard, found: CommentPlace) -> None:
        actions = []
        if found.comment.suggest and found.place is not None:
            apply = button(self.tr("Apply"), "primary", parent=card)
            apply.clicked.connect(self._apply)
            actions.append(apply)
        finish = button(self.tr("Mark as done"), parent=card)
        finish.clicked.connect(self._finish)
        actions.append(finish)
        card.add_actions(*actions)

    def _apply(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.applied.emit(card.key)

    def _finish(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.done.emit(card.key)

    def _finish_own(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.own_done.emit(card.key)

    def _remove_own(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.own_removed.emit(card.key)
