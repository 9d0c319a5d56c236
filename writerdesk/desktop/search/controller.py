"""Searching while somebody types: one question at a time, answers to older ones dropped, the index kept up beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.drafts.searching import Hits

_PAUSE_MS = 90
"""How long the fingers rest before a question is asked."""

_FIRST, _MORE = 10, 40
"""Sections asked for at first, for one screen, and at a time behind them."""

_INDEX_SECONDS = 0.5

_STORED_MS = 400
"""A little longer than a key press needs to the disk."""


class SearchController(QObject):
    """``found`` carries the first hits of a question, ``more_found`` those behind them; ``behind`` how many sections
    the index does not know yet.
    """

    found = Signal(object)
    more_found = Signal(object)
    behind = Signal(int)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._query = ""
        self._number = 0
        self._indexing = False
        self._fresh = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_STORED_MS)
        self._again.timeout.connect(self._index)

    @property
    def query(self) -> str:
        """What is asked now."""
        return self._query

    @property
    def indexing(self) -> bool:
        """Whether drafts are still being read, so that nothing found is no answer."""
        return self._indexing

    def ask(self, query: str) -> None:
        """Ask when the fingers rest; what is under way for another question is dropped."""
        self._query = query
        self._number += 1
        if query.strip():
            self._timer.start()
        else:
            self._timer.stop()

    def look_again(self) -> None:
        """Drafts may have changed: bring the index up to date, then ask the same again."""
        self._fresh = True
        self._index()
        # What was typed last is on its way to the disk and will be there by then.
        self._again.start()

    def ask_more(self, skip: int) -> None:
        """Ask for what stands behind the first ``skip`` sections."""
        self._start(skip, _MORE, self.more_found.emit)

    def _ask(self) -> None:
        self._start(0, _FIRST, self.found.emit)

    def _start(self, skip: int, most: int, tell: Callable[[Hits], None]) -> None:
        workplace, query = self._parts.workplace, self._query

        def work() -> Hits:
            from writerdesk.actions.search import search_page

            return search_page(workplace, query, skip=skip, most=most)

        self._parts.do(work, partial(self._answered, self._number, tell), partial(self._not_answered, self._number))

    def _answered(self, number: int, tell: Callable[[Hits], None], hits: Hits) -> None:
        if number == self._number:
            tell(hits)

    def _not_answered(self, number: int, error: WriterDeskError) -> None:
        if number == self._number:
            self.failed.emit(error)

    def _index(self) -> None:
        if self._indexing:
            return
        self._indexing, self._fresh = True, False
        workplace = self._parts.workplace

        def work() -> int:
            from writerdesk.actions.search import index_drafts

            return index_drafts(workplace, _INDEX_SECONDS)

        self._parts.do(work, self._indexed, self._not_indexed)

    def _indexed(self, left: int) -> None:
        self._indexing = False
        self.behind.emit(left)
        if self._query.strip():
            self._ask()
        if left or self._fresh:
            self._index()

    def _not_indexed(self, error: WriterDeskError) -> None:
        self._indexing = False
        self.failed.emit(error)
