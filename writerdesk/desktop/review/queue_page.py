"""What waits for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.review.queue_filters import Offered, QueueFilters
from writerdesk.desktop.review.queue_model import QueueDelegate, QueueModel
from writerdesk.desktop.widgets.boxes import Line, fill, flow
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.queue_words import Looked
    from writerdesk.reviews.repository import QueueRow

_FIRST = 64
"""Rows of a long queue that are shown before all of it was read: as many as the largest screen has room for."""

_BATCH = 10_000
"""Rows that get their place in one turn of the event loop; of a hundred thousand at once it stood still for 8 ms."""


class _Read(NamedTuple):
    """What a job brings: the rows, the ids of this reader, and what the rows can be narrowed by."""

    rows: list[QueueRow]
    own: frozenset[str]
    offered: Offered


class QueuePage(QWidget):
    """The queue. ``go_wanted`` leads to a package; ``sync_wanted`` asks to fetch."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._all: list[QueueRow] = []
        self._looked: Looked | None = None
        self._own: frozenset[str] = frozenset()
        self._far = False
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.model = QueueModel(parts)
        self.list = QListView()
        self.list.setModel(self.model)
        self._drawn = QueueDelegate(parts, self.list)
        self.list.setItemDelegate(self._drawn)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.verticalScrollBar().rangeChanged.connect(self._reach, Qt.ConnectionType.QueuedConnection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Pieces that wait"))
        self.read = button(self.tr("Read it"), "primary")
        self.fetch = button(self.tr("Fetch now"))
        self.agreement = button(self.tr("How readers agree"), "link")
        self.words = button(self.tr("Words of the team"), "link")
        filled = QWidget()
        self._rows = rows = QVBoxLayout(filled)
        self._margins()
        self.filters = QueueFilters(parts)
        rows.addWidget(Scrolled(self._head(), self.filters, self.notice, gap=sizes.step(4), share=0.5))
        rows.addWidget(self.list, 1)
        self.empty = EmptyPage(
            parts.theme, "inbox", self.tr("Nothing waits to be read."), self.tr("Fetch now")
        )  # fmt: skip
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self.show_list()  # that nothing waits is said once it is known
        self.empty.pressed.connect(self.sync_wanted)
        self.fetch.clicked.connect(self.sync_wanted)
        self.read.clicked.connect(self._read)
        self.agreement.clicked.connect(lambda: self.go_wanted.emit("agreement", ""))
        self.words.clicked.connect(lambda: self.go_wanted.emit("words", ""))
        self.list.activated.connect(self._read)
        self.filters.changed.connect(self._narrow)
        self.filters.words.returnPressed.connect(self.list.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list has the room of the margins."""
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        sizes = self._parts.theme.sizes
        low = self.height() < sizes.low_window
        side = sizes.step(4 if low else 8)
        self._rows.setContentsMargins(side, side, side, sizes.step(2 if low else 4))
        self._rows.setSpacing(sizes.step(2 if low else 4))

    def _head(self) -> Line:
        sizes = self._parts.theme.sizes
        head = Line(sizes, gap=3, narrow=sizes.tight_page)
        head.line.addWidget(label(self.tr("Reviews"), "title", wraps=False))
        head.line.addStretch(1)
        head.line.addWidget(flow(sizes, self.agreement, self.words, self.fetch, self.read))
        return head

    def refresh(self) -> None:
        """Ask for the queue anew; of a long one that was not read yet what has waited longest is there at once."""
        workplace = self._parts.workplace
        if self._all:
            self._ask()
            return

        def first() -> list[QueueRow]:
            from writerdesk.actions.waiting import first_waiting

            return first_waiting(workplace, _FIRST)

        def show(rows: list[QueueRow]) -> None:
            if rows and not self._all:
                self.show_list()
                self._drawn.show_languages({row.language for row in rows})
                self.show_rows(rows)
                QTimer.singleShot(0, self, self._paint_and_ask)
            else:
                self._ask()

        self._parts.do(first, show, self.notice.say_error)

    def _paint_and_ask(self) -> None:
        """Paint the first rows, then read the others: two threads that run Python beside each other both wait."""
        self.list.viewport().repaint()
        self._ask()

    def show_list(self) -> None:
        """Show the list, whatever is in it, and not that nothing waits."""
        self._stack.setCurrentIndex(1)

    def _ask(self) -> None:
        workplace = self._parts.workplace

        def work() -> _Read:
            from writerdesk.actions.queue_filters import choices_in
            from writerdesk.actions.waiting import brief_titles, own_ids, waiting

            rows = waiting(workplace)
            choices = choices_in(rows)
            return _Read(rows, own_ids(workplace), Offered(choices, brief_titles(workplace, choices.briefs)))

        self._parts.do(work, self._came, self.notice.say_error)

    def _came(self, read: _Read) -> None:
        self._all, self._own = read.rows, read.own
        self._looked = None
        self._stack.setCurrentIndex(1 if self._all else 0)
        self.filters.offer(read.offered)
        self._drawn.show_languages(read.offered.choices.languages)
        self._narrow()
        if self.isVisible() and not self.filters.has_focus:
            (self.list if self._all else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self) -> None:
        """Show what is asked for; with nothing asked for at once, else after a job, where it is still asked then."""
        from writerdesk.actions.queue_filters import EVERYTHING

        wanted, own = self.filters.wanted(), self._own
        rows, looked = self._all, self._looked

        def work() -> tuple[list[QueueRow], Looked | None]:
            from writerdesk.actions.queue_filters import narrowed
            from writerdesk.actions.queue_words import Looked

            through = looked or (Looked(rows) if wanted.words else None)
            found = through.found(wanted.words) if through else rows
            return narrowed(found, wanted, own), through

        def show(found: tuple[list[QueueRow], Looked | None]) -> None:
            if rows is self._all:
                self._looked = found[1]
                if wanted == self.filters.wanted():
                    self.show_rows(found[0])

        if wanted == EVERYTHING:
            self.show_rows(rows)
        else:
            self._parts.do(work, show, self.notice.say_error)

    def show_rows(self, rows: list[QueueRow]) -> None:
        """Show these, with the row chosen that was, or the last."""
        had = self.list.currentIndex().row()
        self.model.show_rows(rows, self._own)
        self.read.setEnabled(bool(rows))
        if rows:
            self.list.setCurrentIndex(self.model.index(min(max(had, 0), len(rows) - 1), 0))
        self._far = had >= _BATCH

    def _reach(self) -> None:
        """Go to a row far down once it has its place."""
        row = self.list.currentIndex()
        if self._far and self.list.visualRect(row).isValid():
            self._far = False
            self.list.scrollTo(row)

    def _read(self) -> None:
        row = self.model.row(self.list.currentIndex())
        if row is not None:
            self.go_wanted.emit("review", row.uuid)
