"""Import: choose a file, look at what it holds, make a piece of it. Nothing is made before the last step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from writerdesk.desktop.files.import_cards import ArrivedCard, EncodingCard
from writerdesk.desktop.files.import_controller import ImportController
from writerdesk.desktop.files.working import Pacer, Working
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Column, fill
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.files import Arrived, Question


class ImportPage(QWidget):
    """``go_wanted`` carries the page to go to and the piece that was made; ``settled`` follows: nothing is asked."""

    go_wanted = Signal(str, str)
    settled = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = ImportController(parts, self)
        self._arrived: Arrived | None = None
        self.notice = Notice(parts.theme)
        self.working = Working(parts.theme)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("File"))
        self.field.setPlaceholderText(self.tr("A text, Markdown, Word, OpenDocument or Fountain file"))
        self.choose = button(self.tr("Choose…"))
        self.encoding = EncodingCard(parts)
        self.card = ArrivedCard(parts)
        self._build()
        self._connect()

    def show_target(self, target: str) -> None:
        """Look into the file ``target``; without one ask for it."""
        self._clear()
        self.field.setText(target)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if target:
            self.controller.look(target)

    def leave(self) -> None:
        """Stop what is under way, or leave: nothing is made."""
        if self.controller.busy:
            self.controller.stop()
        else:
            self.go_wanted.emit("desk", "")
            self.settled.emit()

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        column = Column(sizes)
        fill(self, column)
        line = QHBoxLayout()
        line.setSpacing(sizes.step(2.5))
        line.addWidget(self.field, 1)
        line.addWidget(self.choose)
        column.rows.addWidget(label(self.tr("Import"), "title", wraps=False))
        column.rows.addWidget(label(self.tr("The file stays as it is; a piece of your own is made of it."), "soft"))
        column.rows.addLayout(line)
        for widget in (self.notice, self.working, self.encoding, self.card):
            column.rows.addWidget(widget)
        column.rows.addStretch(1)
        self._clear()

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._look)
        self.choose.clicked.connect(self._choose)
        self.working.stop_wanted.connect(self.controller.stop)
        self.encoding.chosen.connect(self._read_so)
        self.card.wanted.connect(self._make)
        self.controller.began.connect(self._began)
        self.controller.asked.connect(self._asked)
        self.controller.arrived.connect(self._show)
        self.controller.made.connect(self._made)
        self.controller.failed.connect(self._failed)
        self.controller.stopped.connect(self._stopped)
        own_key(self, Qt.Key.Key_Escape, self.leave)

    def _clear(self) -> None:
        self._arrived = None
        for widget in (self.notice, self.encoding, self.card):
            widget.hide()

    def _look(self) -> None:
        if self.field.text().strip():
            self._clear()
            self.controller.look(self.field.text().strip())

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a file"),
            "",
            self.tr("Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)"),
        )
        if chosen:
            self.show_target(chosen)

    def _read_so(self, encoding: str) -> None:
        self._clear()
        self.controller.look(self.controller.file, encoding)

    def _make(self) -> None:
        if self._arrived is not None and not self.controller.busy:
            self.card.setEnabled(False)
            self.controller.make(
                self._arrived,
                title=self.card.title.text().strip() or self._arrived.title,
                language=self.card.chosen_language,
                kind=str(self.card.kind.currentData()),
            )

    def _began(self, pacer: Pacer) -> None:
        making = self._arrived is not None
        self.working.follow(pacer, self.tr("Making the piece") if making else self.tr("Reading the file"))
        if making:
            self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, question: Question) -> None:
        self.working.rest()
        self.encoding.ask(question)

    def _show(self, arrived: Arrived) -> None:
        self.working.rest()
        self._arrived = arrived
        self.card.setEnabled(True)
        self.card.show_arrived(arrived)

    def _made(self, piece: str) -> None:
        self.working.rest()
        self._clear()
        self.field.clear()
        self.go_wanted.emit("writing", piece)
        self.settled.emit()

    def _failed(self, error: WriterDeskError) -> None:
        self._rest()
        self.notice.say_error(error)

    def _stopped(self) -> None:
        self._rest()
        self.notice.say(self.tr("Stopped."), self.tr("Nothing was imported."), icon="info", role="accent")

    def _rest(self) -> None:
        self.working.rest()
        self.card.setEnabled(True)
        if self._arrived is not None:
            self.card.make.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
