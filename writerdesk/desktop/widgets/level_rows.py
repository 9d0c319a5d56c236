"""Rows of which some stand at heights of their own, level with something beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_LAID_OUT = frozenset((QEvent.Type.LayoutRequest, QEvent.Type.Resize))


class Wanted(NamedTuple):
    """Where the top of a row of this height wants to be, in pixels; None: right behind the one before it."""

    top: int | None
    height: int


def levelled(rows: Sequence[Wanted], gap: int, pivot: int) -> list[int]:
    """The tops of rows in their order, each level with its wish, and at least ``gap`` apart.

    Row ``pivot`` has its wish exactly; where there is no room, those before it give way upwards and those behind it
    downwards.
    """
    if not rows:
        return []
    tops = [0] * len(rows)
    tops[pivot] = rows[pivot].top or 0
    for number in range(pivot - 1, -1, -1):
        row = rows[number]
        room = tops[number + 1] - gap - row.height
        tops[number] = room if row.top is None else min(row.top, room)
    for number in range(pivot + 1, len(rows)):
        row = rows[number]
        room = tops[number - 1] + rows[number - 1].height + gap
        tops[number] = room if row.top is None else max(row.top, room)
    return tops


class LevelRows(QObject):
    """Moves widgets of a body to heights of their own, each time its layout has put them one under the other."""

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self._tops: dict[QWidget, int] = {}
        # The layout hears of these events before any filter does.
        body.installEventFilter(self)

    def put(self, tops: dict[QWidget, int]) -> None:
        """Let these widgets have their tops there, in pixels of the body; others stay where the layout puts them."""
        self._tops = tops
        self._move()

    def begin(self, widget: QWidget, top: int) -> None:
        """Let a widget that comes stand there until it is :meth:`put` elsewhere."""
        self._tops.setdefault(widget, top)

    def forget(self, widget: QWidget) -> None:
        """This one is about to go."""
        self._tops.pop(widget, None)

    def eventFilter(self, _body: QObject, event: QEvent) -> bool:
        """After the layout."""
        if event.type() in _LAID_OUT:
            self._move()
        return False

    def _move(self) -> None:
        for widget, top in self._tops.items():
            widget.move(widget.x(), top)
