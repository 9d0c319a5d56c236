"""What was sent: every piece on its way, each with where it is; and the button that sends and fetches now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.sending.carrying import Carrying
from writerdesk.desktop.sending.path_card import PathCard
from writerdesk.desktop.syncing import Synced
from writerdesk.desktop.widgets.boxes import Column, empty, fill, row
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.send import PathStep

    Paths = list[tuple[str, list[PathStep]]]

_SHOWN = 40


class SentPage(QWidget):
    """Pieces that were sealed. ``sync_wanted`` asks to send and fetch now."""

    sync_wanted = Signal()
    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self._slices = Slices(self)
        self._sent: Paths = []
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._stack.addWidget(self.column)
        self.sync = button(self.tr("Send and fetch now"))
        head = row(sizes, label(self.tr("Sent"), "title", wraps=False))
        head.addWidget(self.sync)
        self.column.rows.addLayout(head)
        self.carrying = Carrying(parts)
        self.column.rows.addWidget(self.carrying)
        self.column.rows.addWidget(self.notice)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.step(3))
        self.column.rows.addLayout(self._list)
        self.column.rows.addStretch(1)
        self.empty = EmptyPage(
            parts.theme, "send", self.tr("Nothing has been sent yet. A piece is sealed from the writing page."),
            self.tr("Go to the desk"),
        )  # fmt: skip
        self._stack.addWidget(self.empty)
        self.sync.clicked.connect(self._now)
        self.empty.pressed.connect(lambda: self.go_wanted.emit("desk", ""))
        self.carrying.said.connect(lambda: self._stack.setCurrentWidget(self.column))
        self.carrying.moved.connect(self.refresh)

    def refresh(self) -> None:
        """Ask anew what is on its way."""
        workplace = self._parts.workplace

        def work() -> Paths:
            from writerdesk.actions.desk_view import desk_page
            from writerdesk.actions.send import package_path

            sent = [one for one in desk_page(workplace).pieces if one.need in {"send", "wait", "answer", "done"}]
            paths = [(one.title, package_path(workplace, one.piece)) for one in sent[:_SHOWN]]
            return [(title, steps) for title, steps in paths if len(steps) > 1]

        self._parts.do(work, self._show, self.notice.say_error)

    def say_synced(self, synced: Synced) -> None:
        """Say what a round of sending and fetching brought."""
        self.sync.setEnabled(True)
        if not self.isVisible():
            return
        if synced.errors:
            self.notice.say(synced.errors[0], self.tr("What waits is safe here and goes out later."))
        elif synced.waiting:
            self.notice.say(self.tr("Waiting: %Ln package(s).", "", synced.waiting))
        else:
            self.notice.say(self.tr("Everything is sent and fetched."), icon="check", role="accent")

    def _now(self) -> None:
        self.sync.setEnabled(False)
        self.sync_wanted.emit()

    def show_target(self, target: str) -> None:
        """Show what is on its way. ``carry`` writes a file, ``fetch`` asks for one, a file's path takes it in."""
        self.refresh()
        verbs = {"": lambda: None, "carry": self.carrying.write, "fetch": self.carrying.choose}
        verbs.get(target, lambda: self.carrying.take(target))()

    def _show(self, sent: Paths) -> None:
        if sent != self._sent:
            self._sent = sent
            empty(self._list)
            self._slices.run(self._build(sent))
        self._stack.setCurrentWidget(self.column if sent or not self.carrying.notice.isHidden() else self.empty)
        if self.isVisible():
            (self.sync if sent else self.empty.button).setFocus()

    def _build(self, sent: Paths) -> Iterator[None]:
        for title, steps in sent:
            path = PathCard(self._parts, title)
            path.show_steps(steps)
            self._list.addWidget(path)
            yield
