"""What waits for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.review.queue_model import QueueDelegate, QueueModel
from writerdesk.desktop.widgets.boxes import fill
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.reviews.repository import QueueRow


class QueuePage(QWidget):
    """The queue. ``go_wanted`` leads to a package; ``sync_wanted`` asks to fetch."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.model = QueueModel(parts)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(parts, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Pieces that wait"))
        self.read = button(self.tr("Read it"), "primary")
        self.fetch = button(self.tr("Fetch now"))
        self.words = button(self.tr("Words of the team"), "link")
        head = QHBoxLayout()
        head.setSpacing(sizes.step(3))
        head.addWidget(label(self.tr("Reviews"), "title", wraps=False))
        head.addStretch(1)
        head.addWidget(self.words)
        head.addWidget(self.fetch)
        head.addWidget(self.read)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(sizes.step(8), sizes.step(8), sizes.step(8), sizes.step(4))
        rows.setSpacing(sizes.step(4))
        rows.addLayout(head)
        rows.addWidget(self.notice)
        rows.addWidget(self.list, 1)
        self.empty = EmptyPage(
            parts.theme, "inbox", self.tr("Nothing waits to be read."), self.tr("Fetch now")
        )  # fmt: skip
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self.empty.pressed.connect(self.sync_wanted)
        self.fetch.clicked.connect(self.sync_wanted)
        self.read.clicked.connect(self._read)
        self.words.clicked.connect(lambda: self.go_wanted.emit("words", ""))
        self.list.activated.connect(self._read)

    def refresh(self) -> None:
        """Ask for the queue anew."""
        workplace = self._parts.workplace

        def work() -> tuple[list[QueueRow], frozenset[str]]:
            from writerdesk.actions.moves import person_of
            from writerdesk.actions.review import lead_desks, queue

            return queue(workplace), frozenset(person_of(desk) for desk in lead_desks(workplace))

        self._parts.do(work, self._show, self.notice.say_error)

    def _show(self, found: tuple[list[QueueRow], frozenset[str]]) -> None:
        rows, own = found
        had = self.list.currentIndex().row()
        self.model.show_rows(rows, own)
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows:
            self.list.setCurrentIndex(self.model.index(min(max(had, 0), len(rows) - 1), 0))
        if self.isVisible():
            (self.list if rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        row = self.model.row(self.list.currentIndex())
        if row is not None:
            self.go_wanted.emit("review", row.uuid)
