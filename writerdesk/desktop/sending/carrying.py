"""Sending and fetching by a file: what waits is written into one, a vendor's answer is taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.courier import Carrier, CourierMade, CourierRead
    from writerdesk.errors import WriterDeskError

_ENDING = "*.wdcourier"


class Carrying(QWidget):
    """A quiet line with two links, and what came of it. ``said`` comes with words, ``moved`` when something went."""

    said = Signal()
    moved = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.out = button(self.tr("Carry by a file…"), "link")
        self.back = button(self.tr("Take in an answer…"), "link")
        self.out.setToolTip(self.tr("What waits goes into one file, for a stick or a chat."))
        self.back.setToolTip(self.tr("A file that the vendor gave back."))
        line = flow(parts.theme.sizes, label(self.tr("No network?"), "soft", wraps=False), self.out, self.back)
        self.notice = Notice(parts.theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(line)
        rows.addWidget(self.notice)
        self.out.clicked.connect(self.write)
        self.back.clicked.connect(self.choose)

    def write(self) -> None:
        """Ask for a name for the file of each vendor with whom there is something to do, and write it."""
        workplace = self._parts.workplace

        def work() -> list[Carrier]:
            from writerdesk.actions.courier import carriers

            return carriers(workplace)

        self._parts.do(work, self._ask_names, self._say_error)

    def choose(self) -> None:
        """Ask for the answer's file, and take it in."""
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Take in an answer"), "", _ENDING)
        if file:
            self.take(file)

    def take(self, file: str) -> None:
        """Take in a vendor's answer."""
        workplace = self._parts.workplace

        def work() -> CourierRead:
            from writerdesk.actions.courier import import_courier

            return import_courier(workplace, Path(file))

        self._parts.do(work, self._taken, self._say_error)

    def _ask_names(self, found: list[Carrier]) -> None:
        if not found:
            self._say(self.tr("You write for no vendor yet; there is nothing to carry."))
        for one in found:
            title = self.tr("A file for {vendor}").format(vendor=isolate(one.vendor))
            file, _ = QFileDialog.getSaveFileName(self, title, one.name, _ENDING)
            if file:
                self.write_to(one.desk, file)

    def write_to(self, desk: str, file: str) -> None:
        """Write what waits at a desk into a file."""
        self._parts.do(partial(self._write, desk, file), self._written, self._say_error)

    def _write(self, desk: str, file: str) -> CourierMade:
        from writerdesk.actions.courier import export_courier

        return export_courier(self._parts.workplace, Path(file), desk)

    def _written(self, made: CourierMade) -> None:
        words = self.tr("In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.", "",
                        made.packages + made.events)  # fmt: skip
        self._say(words)
        self.moved.emit()

    def _taken(self, done: CourierRead) -> None:
        words = [self.tr("Arrived: %Ln.", "", done.delivered), self.tr("New here: %Ln.", "", done.received)]
        if done.refused:
            words.append(self.tr("Refused: %Ln.", "", done.refused))
        self._say(" ".join(words))
        self.moved.emit()

    def _say(self, words: str) -> None:
        self.notice.say(words, icon="check", role="accent")
        self.said.emit()

    def _say_error(self, error: WriterDeskError) -> None:
        self.notice.say_error(error)
        self.said.emit()
