"""Cards in the margin: each level with its line while that is on show, apart from the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.card_list import CardList
from writerdesk.desktop.widgets.level_rows import LevelRows, Wanted, levelled
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.writing.arranged import Arranged, arranged
from writerdesk.desktop.writing.line_tops import Line, code_points_in_sight, lines_of

T = TypeVar("T")

_AFTER_MS = 120
"""After a key: nothing moves while one types."""

_AROUND = 4
"""Cards before and after those of the lines in sight: arrows lead to them, and a short scroll finds them there."""

_AWAY = -100_000
"""Where a card stands until it is known which line it is level with."""


class MarginCards(CardList[T]):
    """A list of cards that follows the text of an editor, once it is given one.

    Of many things only those of the lines in sight and round them have cards. What has no line stands behind the cards
    of the lines in sight; cards of other lines stand above or below what is seen.
    """

    def __init__(
        self,
        theme: Theme,
        build: Callable[[T, QWidget], PlaceCard],
        key: Callable[[T], Hashable],
        mark: Callable[[T], tuple[str, int | None]],
    ) -> None:
        """``mark`` gives the key of a thing's mark, and the code point of the section where it begins, None for a thing
        without a line.
        """
        super().__init__(theme, build, key)
        self._mark = mark
        self._levels = LevelRows(self._body)
        self._gap = theme.sizes.step(3)
        self._editor: EditorView | None = None
        self._attended = ""
        self._starts: list[int] = []
        self._places: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
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
        """Show these in the order of their lines, and behind them, in the order given, what has none."""
        self.show_arranged(arranged(things, self._mark))

    def show_arranged(self, things: Arranged[T]) -> None:
        """The same of things that are in order."""
        self._starts, self._places, self._numbers = things.starts, things.places, things.numbers
        super().show_things(things.things)

    def set_near(self, key: str, caret: QPoint | None = None) -> None:
        """As before; of many cards this one is made now."""
        super().set_near(key, caret)
        if key in self._numbers and all(card.key != key for card in self._cards.values()):
            super().show_things(self._things)

    def _chosen(self) -> list[T]:
        if self._editor is None or len(self._things) <= self._limit:
            return self._things[: self._limit]
        placed = len(self._starts)
        wanted = {*range(*self._run()), *range(placed, min(placed + self._limit, len(self._things)))}
        wanted.update(self._numbers[key] for key in self._in_use() if key in self._numbers)
        return [self._things[number] for number in sorted(wanted)]

    def _run(self) -> tuple[int, int]:
        """Which of the things that have a line have a card: from the first to before the second."""
        first, last = code_points_in_sight(self._editor) if self._editor is not None else (0, 0)
        low = max(0, bisect_left(self._starts, first) - _AROUND)
        high = min(len(self._starts), bisect_right(self._starts, last) + _AROUND)
        return low, min(max(high, low + _AROUND), low + self._limit)

    def _in_use(self) -> set[str]:
        """Keys of the cards that somebody is at: they stay wherever the text goes."""
        focus = QApplication.focusWidget()
        used = {self._near[0], self._attended}
        for card in self._cards.values():
            if card.asking or (focus is not None and (card is focus or card.isAncestorOf(focus))):
                used.add(card.key)
        return used - {""}

    def _has_those_in_sight(self) -> bool:
        """Whether nothing in sight lacks its card."""
        if self._editor is None or len(self._things) <= self._limit:
            return True
        first, last = code_points_in_sight(self._editor)
        low, high = bisect_left(self._starts, first), bisect_right(self._starts, last)
        built = {card.key for card in self._cards.values()}
        return all(self._mark(thing)[0] in built for thing in self._things[low : min(high, low + self._limit)])

    def _new(self, key: Hashable, thing: T) -> PlaceCard:
        card = super()._new(key, thing)
        self._levels.begin(card, _AWAY)
        return card

    def _let_go(self, card: PlaceCard) -> None:
        self._levels.forget(card)

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
        if not self._slices.busy and not self._has_those_in_sight():
            super().show_things(self._things)
        lines, height = lines_of(editor, self._places), self.viewport().height()
        beside = editor.viewport().mapToGlobal(QPoint(0, 0)).y() - self.viewport().mapToGlobal(QPoint(0, 0)).y()
        cards = [card for card in self._cards.values() if card.isVisibleTo(self)]
        numbers = self._numbers
        cards.sort(key=lambda card: (_side(lines.get(card.key), beside, height), numbers.get(card.key, 0)))
        rows = [self._row(card, lines.get(card.key), beside, height) for card in cards]
        seen = [n for n, card in enumerate(cards) if _side(lines.get(card.key), beside, height)[0] == _IN_SIGHT]
        wished = [n for n in seen if cards[n].key in (self._attended, self._near[0])]
        others = [n for n, row in enumerate(rows) if row.top is None]
        first = [n for n, row in enumerate(rows) if row.top is not None and row.top >= 0]
        pivot = (wished or seen or others or first or [0])[0]
        self._put_cards(cards, levelled(rows, self._gap, pivot), height)

    def _row(self, card: PlaceCard, line: Line | None, beside: int, height: int) -> Wanted:
        tall = card.height()
        if line is None:
            return Wanted(None, tall)
        return Wanted(round(max(-tall - self._gap, min(line.top + beside, height + self._gap))), tall)

    def _put_cards(self, cards: list[PlaceCard], tops: list[int], height: int) -> None:
        margins = self.rows.contentsMargins()
        end = self.note.geometry().bottom() if self.note.isVisibleTo(self) else 0
        # What stands above the sight is reached by scrolling up.
        begin = min([0, *(top - margins.top() for top in tops)])
        places: dict[QWidget, int] = {}
        for card, top in zip(cards, tops, strict=True):
            places[card] = top - begin
            end = max(end, places[card] + card.height())
        end = max(end, margins.top() - self._gap)
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


_ABOVE, _IN_SIGHT, _WITHOUT, _BELOW = range(4)


def _side(line: Line | None, beside: int, height: int) -> tuple[int, int]:
    """Where a card stands among the others: above the sight, in it, behind that, below; then by its place."""
    if line is None:
        return _WITHOUT, 0
    if line.top + beside < 0:
        return _ABOVE, line.place
    return (_IN_SIGHT if line.top + beside < height else _BELOW), line.place
