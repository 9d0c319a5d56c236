"""The column of cards beside the text: kept by key, so that a new report touches only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.boxes import PanelColumn
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label

T = TypeVar("T")

_SHOWN_FIRST = 20


class CardList(PanelColumn, Generic[T]):
    """Cards for things of one kind, built in slices. ``attended`` and ``opened`` carry the key of a card."""

    attended = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, build: Callable[[T, QWidget], PlaceCard], key: Callable[[T], Hashable]) -> None:
        super().__init__(theme.sizes)
        self._build, self._key = build, key
        self._cards: dict[Hashable, PlaceCard] = {}
        self._things: list[T] = []
        self._limit = _SHOWN_FIRST
        self._answered = ""
        self._near: tuple[str, QPoint | None] = ("", None)
        self._slices = Slices(self)
        self._slices.finished.connect(self._built)
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
        wanted = self._chosen()
        keys = [self._key(thing) for thing in wanted]
        known = set(keys)
        focus = QApplication.focusWidget()
        for gone in [key for key in self._cards if key not in known]:
            card = self._cards.pop(gone)
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                self._answered = card.key
            card.hide()
            self.rows.removeWidget(card)
            self._let_go(card)
            card.deleteLater()
        left = len(self._things) - len(wanted)
        self._more.setText(self.tr("Show %Ln more", "", left))
        self._more.setVisible(left > 0)
        self._slices.run(self._put(list(zip(keys, wanted, strict=True))))

    def say(self, words: str) -> None:
        """A soft sentence above the cards, '' for none."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def card(self, key: str) -> PlaceCard | None:
        """The card of a mark; what is not built yet is built now."""
        self._slices.finish()
        return next((card for card in self._cards.values() if card.key == key), None)

    def cards(self) -> list[PlaceCard]:
        """The cards in their order."""
        self._slices.finish()
        return sorted(self._cards.values(), key=self.rows.indexOf)

    def set_near(self, key: str, caret: QPoint | None = None) -> None:
        """Mark the card whose words the caret stands in, and bring it into view.

        Where there is room the card comes level with ``caret``, a place on the screen.
        """
        self._near = (key, caret)
        for card in self._cards.values():
            near = bool(key) and card.key == key
            card.set_near(near=near)
            if near:
                self._bring_level(card, caret)

    def _bring_level(self, card: PlaceCard, caret: QPoint | None) -> None:
        if caret is None or not self.isVisible():
            self.ensureWidgetVisible(card)
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + card.mapToGlobal(QPoint(0, 0)).y() - caret.y())
        self.ensureWidgetVisible(card)

    def _chosen(self) -> list[T]:
        """Which of the things have a card now."""
        return self._things[: self._limit]

    def _let_go(self, card: PlaceCard) -> None:
        """A card is about to go."""

    def _put(self, wanted: list[tuple[Hashable, T]]) -> Iterator[None]:
        for index, (key, thing) in enumerate(wanted):
            made = key not in self._cards
            card = self._cards.get(key) or self._new(key, thing)
            if self.rows.indexOf(card) != index + 1:
                self.rows.removeWidget(card)
                self.rows.insertWidget(index + 1, card)
            if made:
                card.show()  # at once: a card that is not shown yet takes no focus
                yield  # a card takes about as long as a turn of the window may

    def _new(self, key: Hashable, thing: T) -> PlaceCard:
        card = self._build(thing, self._body)
        card.attended.connect(self.attended, Qt.ConnectionType.UniqueConnection)
        card.opened.connect(self.opened)
        self._cards[key] = card
        card.set_near(near=bool(self._near[0]) and card.key == self._near[0])
        return card

    def _built(self) -> None:
        if self._near[0]:
            self.set_near(*self._near)
        # What was answered stands there as another card: the focus stays with it, and does not wander off.
        answered, self._answered = self._answered, ""
        if answered and self.isVisible():
            card = next((card for card in self._cards.values() if card.key == answered), None)
            (card or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._limit += _SHOWN_FIRST
        self.show_things(self._things)
