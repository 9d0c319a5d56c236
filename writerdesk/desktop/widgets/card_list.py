"""The column of cards beside the text: kept by key, so that a new report touches only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.boxes import PanelColumn
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.widgets.words import button, label

T = TypeVar("T")

_SHOWN_FIRST = 20


class CardList(PanelColumn, Generic[T]):
    """Cards for things of one kind. ``attended`` and ``opened`` carry the key of a card."""

    attended = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, build: Callable[[T], PlaceCard], key: Callable[[T], Hashable]) -> None:
        super().__init__(theme.sizes)
        self._build, self._key = build, key
        self._cards: dict[Hashable, PlaceCard] = {}
        self._things: list[T] = []
        self._limit = _SHOWN_FIRST
        self.note = label("", "soft")
        self.note.hide()
        self._more = button("", "link")
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.rows.addWidget(self.note)
        self.rows.addWidget(self._more)
        self.rows.addStretch(1)
        self.foot: QWidget | None = None

    def set_foot(self, foot: QWidget) -> None:
        """Put something below all cards."""
        self.foot = foot
        self.rows.insertWidget(self.rows.count() - 1, foot)

    def show_things(self, things: Sequence[T]) -> None:
        """Show these, in this order; cards of things that are still there stay as they are."""
        self._things = list(things)
        wanted = self._things[: self._limit]
        keys = [self._key(thing) for thing in wanted]
        for gone in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(gone)
            card.hide()
            self.rows.removeWidget(card)
            card.deleteLater()
        for index, (key, thing) in enumerate(zip(keys, wanted, strict=True)):
            card = self._cards.get(key) or self._new(key, thing)
            if self.rows.indexOf(card) != index + 1:
                self.rows.removeWidget(card)
                self.rows.insertWidget(index + 1, card)
        left = len(self._things) - len(wanted)
        self._more.setText(self.tr("Show %Ln more", "", left))
        self._more.setVisible(left > 0)

    def say(self, words: str) -> None:
        """A soft sentence above the cards, '' for none."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def card(self, key: str) -> PlaceCard | None:
        """The card of a mark."""
        return next((card for card in self._cards.values() if card.key == key), None)

    def cards(self) -> list[PlaceCard]:
        """The cards in their order."""
        return sorted(self._cards.values(), key=self.rows.indexOf)

    def set_near(self, key: str) -> None:
        """Mark the card whose words the caret stands in, and bring it into view."""
        for card in self._cards.values():
            card.set_near(near=bool(key) and card.key == key)
            if key and card.key == key:
                self.ensureWidgetVisible(card)

    def _new(self, key: Hashable, thing: T) -> PlaceCard:
        card = self._build(thing)
        card.attended.connect(self.attended, Qt.ConnectionType.UniqueConnection)
        card.opened.connect(self.opened)
        self._cards[key] = card
        return card

    def _show_more(self) -> None:
        self._limit += _SHOWN_FIRST
        self.show_things(self._things)
