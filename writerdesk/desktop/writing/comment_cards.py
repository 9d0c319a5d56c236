"""Cards of a reader's comments: the words they are about, what is said, a proposal to apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.checking import CommentPlace

if TYPE_CHECKING:
    from writerdesk.actions.comments import PieceComment


class CommentCards(QObject):
    """Makes the cards. Signals carry a comment's id, ``rejected`` and ``replied`` also what the writer says to it.

    ``own_…`` are about a remark of one's own.
    """

    done = Signal(str)
    applied = Signal(str)
    reopened = Signal(str)
    rejected = Signal(str, str)
    replied = Signal(str, str)
    own_done = Signal(str)
    own_removed = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.families: list[str] = []
        self._asked_why = False

    def key(self, found: CommentPlace) -> tuple[object, ...]:
        """What makes a card the same card."""
        comment = found.comment
        return (comment.id, comment.state, comment.text, comment.answer, found.place is None)

    def build(self, found: CommentPlace, parent: QWidget) -> PlaceCard:
        """The card of one comment."""
        comment, theme = found.comment, self._parts.theme
        open_still = comment.state in {"open", "orphan"}
        own = comment.revision == 0  # what readers say is always about a sealed revision
        looks = ("feather" if own else "message-circle", "accent") if open_still else ("check", "soft")
        over = self.tr("You, to yourself") if own else self._over(comment)
        if not open_still:
            closed = self.tr("{author} · left as it is") if comment.state == "rejected" else self.tr("{author} · done")
            over = closed.format(author=over)
        card = PlaceCard(theme, comment.id, looks, over, comment.text, parent)
        card.answered.connect(self._answered)
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
        if comment.answer:
            card.rows.addWidget(label(self.tr("You: {answer}").format(answer=comment.answer), "soft", parent=card))
        if own:
            self._own_actions(card, open_still=open_still)
        elif open_still:
            self._actions(card, found)
        else:
            self._closed_actions(card)
        return card

    def _over(self, comment: PieceComment) -> str:
        revision = self._parts.phrases.number(comment.revision)
        if comment.author:
            return self.tr("{name}, on revision {number}").format(name=comment.author, number=revision)
        return self.tr("The reader, on revision {number}").format(number=revision)

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
        leave, reply = button(self.tr("Leave it as it is"), parent=card), button(self.tr("Answer"), "link", parent=card)
        leave.clicked.connect(self._ask_why)
        reply.clicked.connect(self._ask_answer)
        card.add_actions(*actions, finish, leave, reply)

    def _closed_actions(self, card: PlaceCard) -> None:
        again, reply = (
            button(self.tr("Open it again"), "link", parent=card),
            button(self.tr("Answer"), "link", parent=card),
        )
        again.clicked.connect(self._reopen)
        reply.clicked.connect(self._ask_answer)
        card.add_actions(again, reply)

    def _ask_why(self) -> None:
        self._ask(self.tr("Why does it stay? The reader gets this with the next revision."), why=True)

    def _ask_answer(self) -> None:
        self._ask(self.tr("Your answer. The reader gets it with the next revision."), why=False)

    def _ask(self, prompt: str, *, why: bool) -> None:
        card = card_of(self.sender())
        if card is not None:
            self._asked_why = why
            card.ask(prompt, self.tr("Keep"), self.tr("Not now"))

    def _answered(self, key: str, words: str) -> None:
        (self.rejected if self._asked_why else self.replied).emit(key, words)

    def _reopen(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            self.reopened.emit(card.key)

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
