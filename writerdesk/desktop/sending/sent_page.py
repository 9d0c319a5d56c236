"""What was sent: every piece on its way, each with where it is; and the button that sends and fetches now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QListView, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.error_words import sentence
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.sending.carrying import Carrying
from writerdesk.desktop.sending.sent_model import SentDelegate, SentModel
from writerdesk.desktop.syncing import Synced
from writerdesk.desktop.widgets.boxes import Line, fill, flow
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.sent import SentRows

_REST_MS = 150
"""So long the window is left to paint them before the others are asked for."""


class SentPage(QWidget):
    """Pieces that were sealed. ``sync_wanted`` asks to send and fetch now; ``go_wanted`` leads to one's way."""

    sync_wanted = Signal()
    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.model = SentModel(parts)
        self.list = QListView()
        self.list.setModel(self.model)
        self._drawn = SentDelegate(parts, self.list)
        self.list.setItemDelegate(self._drawn)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("What was sent"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.sync = button(self.tr("Send and fetch now"))
        self.look = button(self.tr("Where it is"))
        head = Line(sizes)
        head.line.addWidget(label(self.tr("Sent"), "title", wraps=False))
        head.line.addStretch(1)
        head.line.addWidget(flow(sizes, self.look, self.sync))
        self.carrying = Carrying(parts)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(sizes.step(8), sizes.step(8), sizes.step(8), sizes.step(4))
        rows.setSpacing(sizes.step(3))
        rows.addWidget(Scrolled(head, self.carrying, self.notice, gap=sizes.step(3), share=0.5))
        rows.addWidget(self.list, 1)
        self.empty = EmptyPage(
            parts.theme, "send", self.tr("Nothing has been sent yet. A piece is sealed from the writing page."),
            self.tr("Go to the desk"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        self.sync.clicked.connect(self._now)
        self.look.clicked.connect(self._look)
        self.list.activated.connect(self._look)
        self.empty.pressed.connect(lambda: self.go_wanted.emit("desk", ""))
        self.carrying.said.connect(lambda: self._stack.setCurrentIndex(0))
        self.carrying.moved.connect(self.refresh)
        self.model.lacking.connect(self._ask_states)

    def refresh(self) -> None:
        """Ask anew what is on its way: where nothing is shown yet as many rows as are seen, then all of them."""
        workplace, seen = self._parts.workplace, self.height() // self._drawn.height + 1
        most = None if self.model.rowCount() else seen

        def work() -> SentRows:
            from writerdesk.actions.sent import sent_rows

            return sent_rows(workplace, most)

        self._parts.do(work, self._show, self.notice.say_error)

    def say_synced(self, synced: Synced) -> None:
        """Say what a round of sending and fetching brought."""
        self.sync.setEnabled(True)
        if not self.isVisible():
            return
        if synced.errors:
            self.notice.say(sentence(synced.errors[0]), self.tr("What waits is safe here and goes out later."))
        elif synced.waiting:
            self.notice.say(self.tr("Waiting: %Ln package(s).", "", synced.waiting))
        else:
            self.notice.say(self.tr("Everything is sent and fetched."), icon="check", role="accent")

    def show_target(self, target: str) -> None:
        """Show what is on its way. ``carry`` writes a file, ``fetch`` asks for one, a file's path takes it in."""
        self.refresh()
        verbs = {"": lambda: None, "carry": self.carrying.write, "fetch": self.carrying.choose}
        verbs.get(target, lambda: self.carrying.take(target))()

    def _now(self) -> None:
        self.sync.setEnabled(False)
        self.sync_wanted.emit()

    def _look(self) -> None:
        found = self.model.row(self.list.currentIndex())
        if found is not None:
            self.go_wanted.emit("send", f"path:{found.piece}")

    def _show(self, sent: SentRows) -> None:
        had = self.model.row(self.list.currentIndex())
        self.model.show_rows(sent.rows)
        said = any(not notice.isHidden() for notice in (self.notice, self.carrying.notice))
        self._stack.setCurrentIndex(0 if sent.rows or said else 1)
        if sent.rows and (had is None or self.model.row(self.list.currentIndex()) != had):
            self.list.setCurrentIndex(self.model.index(self.model.row_of(had.piece) if had else 0, 0))
        focus = QApplication.focusWidget()
        if self.isVisible() and not (focus is not None and focus.isVisible() and self.isAncestorOf(focus)):
            (self.list if sent.rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)
        if sent.more:
            self._rest.start()

    def _ask_states(self, pairs: list[tuple[str, str]]) -> None:
        workplace = self._parts.workplace

        def work() -> dict[str, str]:
            from writerdesk.actions.sent import piece_states

            return piece_states(workplace, pairs)

        self._parts.do(work, self.model.say_states, self.notice.say_error)
