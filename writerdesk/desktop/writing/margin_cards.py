"""Cards of comments in the margin: each level with its line while that is on show, apart from the others."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.card_list import CardList
from writerdesk.desktop.widgets.level_rows import LevelRows, Wanted, levelled
from writerdesk.desktop.widgets.place_card import PlaceCard

T = TypeVar("T")

_AFTER_MS = 120
"""After a key: nothing moves while one types."""


class MarginCards(CardList[T]):
    """A list of cards that follows the text of an editor, once it is given one.

    Cards whose lines are out of sight stand above or below what is seen, those without a line behind all others.
    """

    def __init__(self, theme: Theme, build: Callable[[T, QWidget], PlaceCard], key: Callable[[T], Hashable]) -> None:
        super().__init__(theme, build, key)
        self._levels = LevelRows(self._body)
        self._gap = theme.sizes.step(3)
        self._editor: EditorView | None = None
        self._attended = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._level)
        self.attended.connect(self._attend)

    def follow(self, editor: EditorView) -> None:
        """Keep level with the lines of ``editor`` from now on."""
        self._editor = editor
        editor.verticalScrollBar().valueChanged.connect(self._soon)
        editor.shifted.connect(self._soon)
        editor.resized.connect(self._soon)
        editor.gentle.settled.connect(self._soon)
        editor.edited.connect(self._after_keys)
        self._soon()

    def showEvent(self, event: QShowEvent) -> None:
        """The text may have gone on meanwhile."""
        super().showEvent(event)
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards have other heights."""
        super().resizeEvent(event)
        self._soon()

    def show_things(self, things: Sequence[T]) -> None:
        """Cards of things that are gone go."""
        self._levels.forget()
        super().show_things(things)

    def _attend(self, key: str) -> None:
        self._attended = key
        self._soon()

    def _built(self) -> None:
        super()._built()
        self._soon()

    def _bring_level(self, card: PlaceCard, caret: QPoint | None) -> None:
        if self._editor is None:
            super()._bring_level(card, caret)
        else:
            self._attended = ""
            self._soon()

    def _soon(self) -> None:
        if self._editor is not None and self.isVisible():
            self._later.start(0)

    def _after_keys(self) -> None:
        if self._cards and self.isVisible() and not self._later.isActive():
            self._later.start(_AFTER_MS)

    def _level(self) -> None:
        editor = self._editor
        if editor is None or not self.isVisible():
            return
        tops, height = lines_of(editor), self.viewport().height()
        beside = editor.viewport().mapToGlobal(QPoint(0, 0)).y() - self.viewport().mapToGlobal(QPoint(0, 0)).y()
        cards = [card for card in self._cards.values() if card.isVisibleTo(self)]
        cards.sort(key=lambda card: (card.key not in tops, tops.get(card.key, (0, 0.0))))
        rows, seen = [], []
        for number, card in enumerate(cards):
            tall = card.height()
            if card.key not in tops:
                rows.append(Wanted(None, tall))
                continue
            top = round(max(-tall - self._gap, min(tops[card.key][1] + beside, height + self._gap)))
            rows.append(Wanted(top, tall))
            if 0 <= tops[card.key][1] + beside < height:
                seen.append(number)
        wished = [n for n in seen if cards[n].key in (self._attended, self._near[0])]
        first = [number for number, row in enumerate(rows) if row.top is not None and row.top >= 0]
        pivot = (wished or seen or first or [0])[0]
        self._put_cards(cards, levelled(rows, self._gap, pivot), height)

    def _put_cards(self, cards: list[PlaceCard], tops: list[int], height: int) -> None:
        margins, end = self.rows.contentsMargins(), 0
        # What stands above the sight is reached by scrolling up.
        begin = min([0, *(top - margins.top() for top in tops)])
        places: dict[QWidget, int] = {}
        for card, top in zip(cards, tops, strict=True):
            places[card] = top - begin
            end = max(end, places[card] + card.height())
        for foot in (self._more, self.foot):
            if foot is not None and foot.isVisibleTo(self):
                places[foot] = end + self._gap
                end = places[foot] + foot.height()
        self._body.setMinimumHeight(max(end + margins.bottom(), height - begin))
        self.rows.activate()
        self._levels.put(places)
        bar = self.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), -begin))
        bar.setValue(-begin)


def lines_of(editor: EditorView) -> dict[str, tuple[int, float]]:
    """Key of each comment's mark → its number in the order of the text, and the top of its line in pixels of the page.

    What has no lines, because it is far from what is seen, is infinitely far up or down.
    """
    section = editor.section
    found: dict[str, tuple[int, float]] = {}
    if section is None:
        return found
    layout, scrolled = editor.document().documentLayout(), editor.verticalScrollBar().value()
    low, high = section.dressing.low, section.dressing.high
    for number, notes in enumerate(section.ledger.notes):
        for mark in notes.marks:
            if mark.kind != "comment" or mark.key in found:
                continue
            top = float("-inf") if number < low else float("inf")
            if low <= number < high:
                block = editor.document().findBlockByNumber(number)
                line = block.layout().lineForTextPosition(section.shown(number, mark.start))
                top = layout.blockBoundingRect(block).top() + line.y() - scrolled
            found[mark.key] = (len(found), top)
    return found
