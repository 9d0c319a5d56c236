"""Backups: which there are, what they hold, getting them back; and moving desks to another computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import listed
from writerdesk.desktop.safety.backup_cards import BackupCard
from writerdesk.desktop.safety.backups_controller import BackupsController
from writerdesk.desktop.widgets.boxes import Card, Column, empty, fill, flow, row
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.backups import BackupContents, BackupLine
    from writerdesk.actions.moving_desks import Exported, ImportedDesk

SUFFIX = ".wddesk"
"""How a file is called in which desks move."""

_SHOWN = 60


class BackupsPage(QWidget):
    """``pieces_left`` asks the window to close the piece that is open: its desk is about to change as a whole."""

    go_wanted = Signal(str, str)
    pieces_left = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = BackupsController(parts, self)
        self._cards: dict[str, BackupCard] = {}
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        fill(self, self.column)
        self.column.rows.addWidget(label(self.tr("Backups"), "title"))
        words = self.tr("One is made each day that you write, and before anything that changes a whole desk.")
        self.column.rows.addWidget(label(words, "soft"))
        self.make = button(self.tr("Make one now"), "primary")
        self.column.rows.addLayout(row(sizes, self.make))
        self.column.rows.addWidget(self.notice)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.step(3))
        self.column.rows.addLayout(self._list)
        self.column.rows.addWidget(self._moving())
        self.column.rows.addStretch(1)
        self.make.clicked.connect(self._make)
        self.export.clicked.connect(self._export)
        self.bring.clicked.connect(self._bring)
        controller = self.controller
        controller.listed.connect(self._show)
        controller.looked.connect(self._show_contents)
        controller.made.connect(self._made)
        controller.restored.connect(self._restored)
        controller.taken.connect(lambda piece: self.go_wanted.emit("writing", piece))
        controller.exported.connect(self._exported)
        controller.imported.connect(self._imported)
        controller.failed.connect(self._failed)

    def show_target(self, target: str) -> None:
        """Show the backups; ``target`` may be a file with desks from another computer, which is then taken in."""
        self.notice.hide()
        self.make.setFocus()
        self.controller.load()
        if target:
            self.take_in(Path(target))

    def take_in(self, file: Path) -> None:
        """Take in the desks of a file."""
        self.pieces_left.emit()
        self.controller.bring_in(file, self.passphrase.text())

    def write_out(self, file: Path) -> None:
        """Write all desks into a file."""
        self.pieces_left.emit()
        self.controller.export(file if file.suffix else file.with_suffix(SUFFIX), self.passphrase.text())

    def _moving(self) -> Card:
        made = Card(self._parts.theme.sizes)
        made.rows.addWidget(label(self.tr("To another computer"), "heading"))
        words = self.tr(
            "All desks go into one file: texts, versions, word lists, briefs. Your keys stay here;"
            " on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts."
        )
        made.rows.addWidget(label(words, "soft"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the file"))
        self.passphrase.setPlaceholderText(self.tr("A passphrase, if nobody else is to open the file"))
        made.rows.addWidget(self.passphrase)
        self.export = button(self.tr("Write a file…"))
        self.bring = button(self.tr("Take in a file…"))
        made.rows.addWidget(flow(self._parts.theme.sizes, self.export, self.bring))
        return made

    def _show(self, lines: list[BackupLine], names: dict[str, str]) -> None:
        empty(self._list)
        self._cards = {}
        for line in lines[:_SHOWN]:
            made = BackupCard(self._parts, line, names.get(line.desk) or self._desk_name(line.desk))
            made.looked.connect(self.controller.look)
            made.restored.connect(self._restore)
            made.taken.connect(self.controller.take)
            made.grown.connect(self._bring_into_view)
            self._cards[line.file] = made
            self._list.addWidget(made)
        if not lines:
            self._list.addWidget(label(self.tr("There is none yet."), "soft"))
        QTimer.singleShot(0, self.column, lambda: self.column.verticalScrollBar().setValue(0))

    def _bring_into_view(self, widget: QWidget) -> None:
        def show() -> None:
            self.column.rows.activate()
            self.column.ensureWidgetVisible(widget)

        QTimer.singleShot(0, widget, show)

    def _desk_name(self, desk: str) -> str:
        return self.tr("Pieces of my own") if desk == "personal" else desk

    def _show_contents(self, line: BackupLine, held: BackupContents) -> None:
        if line.file in self._cards:
            self._cards[line.file].show_contents(held)

    def _make(self) -> None:
        self.controller.make()

    def _made(self) -> None:
        self._say(self.tr("A backup was made."))
        self.controller.load()

    def _restore(self, line: BackupLine) -> None:
        self.pieces_left.emit()
        self.controller.restore(line)

    def _restored(self) -> None:
        words = self.tr("The backup is restored. What stood there before is the newest backup now.")
        self._say(words)
        self.make.setFocus()
        self.controller.load()

    def _export(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Write a file"), f"WriterDesk{SUFFIX}", f"*{SUFFIX}")
        if file:
            self.write_out(Path(file))

    def _exported(self, made: Exported) -> None:
        self.passphrase.clear()
        count = self.tr("%Ln piece(s)", "", sum(made.desks.values()))
        self._say(self.tr("{count} in {file}.").format(count=count, file=made.file))

    def _bring(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a file"), "", f"*{SUFFIX}")
        if file:
            self.take_in(Path(file))

    def _imported(self, desks: list[ImportedDesk]) -> None:
        self.passphrase.clear()
        came = sum(len(one.new) for one in desks)
        both = sum(len(one.updated) + len(one.kept) for one in desks)
        words = [self.tr("%Ln piece(s) came.", "", came)]
        if both:
            words.append(self.tr("Of %Ln piece(s) there were two texts: both are kept, one as a version.", "", both))
        names = listed(one.name for one in desks if one.enrol)
        following = (
            self.tr("To send from this computer, ask for a new invite for yourself: {vendors}.").format(vendors=names)
            if names
            else ""
        )
        self._say(" ".join(words), following)
        self.controller.load()

    def _say(self, words: str, following: str = "") -> None:
        self.notice.say(words, following, icon="check", role="accent")

    def _failed(self, error: WriterDeskError) -> None:
        self.notice.say_error(error)
        QTimer.singleShot(0, self.column, lambda: self.column.verticalScrollBar().setValue(0))
