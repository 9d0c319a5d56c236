"""Cards of words: the word in its own script, where it stands, and what this person can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, in_script, label

if TYPE_CHECKING:
    from writerdesk.desktop.words.controller import ShownWord

_LOOKS = {
    "proposed": ("message-square", "accent"), "approved": ("check", "accent"), "known": ("feather", "soft"),
    "refused": ("x", "warn"), "removed": ("x", "warn"), "new": ("clock", "soft"),
}  # fmt: skip


class WordCards(QObject):
    """Makes the cards. ``wanted`` carries what is to be done (approve, refuse, remove, propose, forget), the key of the
    word, and the reason for a no.
    """

    wanted = Signal(str, str, str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    def key(self, shown: ShownWord) -> tuple[object, ...]:
        """What makes a card the same card."""
        return shown

    def build(self, shown: ShownWord, parent: QWidget) -> PlaceCard:
        """The card of one word."""
        row, theme = shown.row, self._parts.theme
        over = self._parts.phrases.joined(shown.language_name, row.vendor, self._state(shown))
        card = PlaceCard(theme, shown.key, _LOOKS[row.state], over, row.word, parent)
        font = theme.font(side=theme.sizes.title, families=self._parts.fonts.page(row.language))
        in_script(card.words, font, right_to_left=shown.right_to_left)
        for words in self._more(shown):
            card.rows.addWidget(label(words, "small", parent=card))
        self._actions(card, shown)
        return card

    def _state(self, shown: ShownWord) -> str:
        row = shown.row
        if row.waiting:
            return {
                "proposed": self.tr("proposed; on its way"), "approved": self.tr("approved; on its way"),
                "refused": self.tr("refused; on its way"), "removed": self.tr("taken off; on its way"),
            }.get(row.state, self.tr("on its way"))  # fmt: skip
        return {
            "proposed": self.tr("proposed"), "approved": self.tr("on the list"), "refused": self.tr("refused"),
            "removed": self.tr("taken off the list"), "known": self.tr("known on this desk alone"),
        }.get(row.state, "")  # fmt: skip

    def _more(self, shown: ShownWord) -> list[str]:
        row, told = shown.row, []
        if len(row.by) > 1:
            told.append(self.tr("%Ln writer(s) proposed it.", "", len(row.by)))
        told += [self.tr("Note: {note}").format(note=isolate(note)) for note in row.notes]
        if row.reason:
            told.append(self.tr("Why: {reason}").format(reason=isolate(row.reason)))
        if row.refused:
            told.append(self.tr("The vendor did not take it: {reason}").format(reason=isolate(row.refused)))
        return told

    def _actions(self, card: PlaceCard, shown: ShownWord) -> None:
        state, made = shown.row.state, []
        if shown.lead and state in {"proposed", "refused", "removed"}:
            made.append(self._button(card, "approve", self.tr("Put it on the list"), ""))
        if shown.lead and state == "proposed":
            made.append(self._button(card, "refuse", self.tr("Refuse…"), "link"))
        if shown.lead and state == "approved":
            made.append(self._button(card, "remove", self.tr("Take it off…"), "link"))
        if state == "known":
            if shown.row.vendor:
                made.append(self._button(card, "propose", self.tr("Propose it for the team"), ""))
            made.append(self._button(card, "forget", self.tr("Forget it"), "link"))
        if made:
            card.add_actions(*made)
        card.answered.connect(self._answered)

    def _button(self, card: PlaceCard, what: str, words: str, role: str) -> QWidget:
        made = button(words, role, parent=card)
        made.setProperty("what", what)
        made.clicked.connect(self._pressed)
        return made

    def _pressed(self) -> None:
        sender = self.sender()
        card = card_of(sender)
        if card is None or sender is None:
            return
        what = str(sender.property("what"))
        if what in {"refuse", "remove"}:
            card.setProperty("what", what)
            card.ask(self.tr("Why? Whoever proposed it reads this."), self.tr("Say so"), self.tr("Leave it"))
        else:
            self.wanted.emit(what, card.key, "")

    def _answered(self, key: str, reason: str) -> None:
        card = self.sender()
        if isinstance(card, PlaceCard):
            self.wanted.emit(str(card.property("what")), key, reason)
