"""Export: a format, a place, done. A state of the piece is kept first; the piece stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from writerdesk.desktop.files.export_cards import BookCard
from writerdesk.desktop.files.export_controller import ExportController, Wanted, with_suffix
from writerdesk.desktop.files.import_cards import SaidLines
from writerdesk.desktop.files.working import Pacer, Working
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import Card, Column, fill, flow
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.ticks import Point, TickLine
from writerdesk.desktop.widgets.words import button, label
from writerdesk.drafts.formats.kinds import FORMATS, Name
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.files import Exportable
    from writerdesk.drafts.exporting import Exported

_SUFFIXES = [suffix for one in FORMATS.values() for suffix in one.suffixes]


class ExportPage(QWidget):
    """``go_wanted`` carries the page to go back to."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = ExportController(parts, self)
        self._piece: Exportable | None = None
        self._replace = ""
        self.notice = Notice(parts.theme)
        self.working = Working(parts.theme)
        self.name = label("", "soft")
        self.group = QButtonGroup(self)
        self.points: dict[Name, Point] = {}
        self.book = BookCard(parts)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Where the file goes"))
        self.choose = button(self.tr("Choose…"))
        self.write = button("", "primary")
        self.told = SaidLines(parts)
        self._build()
        self._connect()

    def show_target(self, target: str) -> None:
        """Offer the ways out of the piece ``target``, or of the one written last."""
        self._piece = None
        self._forget()
        self.points[self.form].setFocus(Qt.FocusReason.OtherFocusReason)
        self.controller.load(target)

    @property
    def form(self) -> Name:
        """The format that is chosen."""
        return next(name for name, point in self.points.items() if point.isChecked())

    def leave(self) -> None:
        """Stop what is under way, or go back to the piece."""
        if self.controller.busy:
            self.controller.stop()
        else:
            self.go_wanted.emit("writing", self._piece.piece if self._piece else "")

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        column = Column(sizes)
        fill(self, column)
        column.rows.addWidget(label(self.tr("Export"), "title", wraps=False))
        column.rows.addWidget(self.name)
        column.rows.addWidget(self.notice)
        column.rows.addWidget(self.told)
        column.rows.addWidget(self._formats())
        column.rows.addWidget(self.book)
        line = QHBoxLayout()
        line.setSpacing(sizes.step(2.5))
        line.addWidget(self.field, 1)
        line.addWidget(self.choose)
        column.rows.addLayout(line)
        column.rows.addWidget(self.working)
        column.rows.addWidget(flow(sizes, self.write))
        column.rows.addStretch(1)

    def _formats(self) -> Card:
        made = Card(self._parts.theme.sizes)
        for name, words in (
            ("docx", self.tr("Word (.docx), for editors and publishers")),
            ("odt", self.tr("OpenDocument (.odt), for LibreOffice and others")),
            ("epub", self.tr("EPUB, a book for readers; it may hold several pieces")),
            ("txt", self.tr("Plain text (.txt), exactly as it stands")),
            ("md", self.tr("Markdown (.md), exactly as it stands")),
            ("fountain", self.tr("Fountain (.fountain), for plays")),
        ):
            form = next(one for one in FORMATS if one == name)
            point = Point(self._parts.theme, words)
            self.points[form] = point
            self.group.addButton(point)
            made.rows.addWidget(TickLine(self._parts.theme, point, words))
        self.points["docx"].setChecked(True)
        return made

    def _connect(self) -> None:
        self.group.buttonToggled.connect(self._chosen)
        self.choose.clicked.connect(self._choose)
        self.write.clicked.connect(self._write)
        self.field.returnPressed.connect(self._write)
        self.field.textEdited.connect(self._forget)
        self.working.stop_wanted.connect(self.controller.stop)
        self.controller.loaded.connect(self._loaded)
        self.controller.began.connect(self._began)
        self.controller.written.connect(self._written)
        self.controller.there.connect(self._ask_to_replace)
        self.controller.failed.connect(self._failed)
        self.controller.stopped.connect(self._stopped)
        own_key(self, Qt.Key.Key_Escape, self.leave)

    def _forget(self) -> None:
        """Nothing was said or asked."""
        self._replace = ""
        self.notice.hide()
        self.told.hide()
        self.write.setText(self.tr("Write the file"))
        self.write.setEnabled(self._piece is not None)
        self.book.setVisible(self._piece is not None and FORMATS[self.form].several)

    def _chosen(self, _button: object, checked: bool) -> None:
        if checked:
            suffix = FORMATS[self.form].suffixes[0]
            self.field.setText(with_suffix(self.field.text(), _SUFFIXES, suffix))
            self._forget()

    def _loaded(self, piece: Exportable | None) -> None:
        self._piece = piece
        if piece is None:
            self.notice.say(self.tr("There is no piece yet."), self.tr("Write one, or import a text."), icon="info")
            return
        self.name.setText(piece.title or self.tr("Untitled"))
        self.book.show_pieces(piece)
        if piece.kind == "play":
            self.points["fountain"].setChecked(True)
        self.field.setText(self.controller.proposed(piece.title, FORMATS[self.form].suffixes[0]))
        self._forget()

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the file goes"), self.field.text(), options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            self.field.setText(chosen)
            self._forget()
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        path = self.field.text().strip()
        if self._piece is None or self.controller.busy or not path:
            return
        several = FORMATS[self.form].several
        self.controller.write(
            Wanted(
                pieces=(self._piece.piece, *(self.book.chosen() if several else ())),
                form=self.form,
                out=Path(path).expanduser(),
                title=self.book.title.text().strip() if several else "",
                replace=self._replace == path,
            )
        )

    def _began(self, pacer: Pacer) -> None:
        self._forget()
        self.write.setEnabled(False)
        self.working.follow(pacer, self.tr("Writing the file"))

    def _written(self, out: Path, done: Exported) -> None:
        self._rest()
        self.notice.say(
            self.tr("Written: {name}").format(name=isolate(out.name)), str(out.parent), icon="check", role="accent"
        )
        self.told.show_said(done.said)

    def _ask_to_replace(self, out: Path) -> None:
        self._rest()
        self.notice.say(
            self.tr("There is a file {name} already.").format(name=isolate(out.name)),
            self.tr("Press once more to replace it, or write another name."),
        )
        self._replace = self.field.text().strip()
        self.write.setText(self.tr("Replace the file"))

    def _failed(self, error: WriterDeskError) -> None:
        self._rest()
        self.notice.say_error(error)

    def _stopped(self) -> None:
        self._rest()
        self.notice.say(self.tr("Stopped."), self.tr("No file was written."), icon="info", role="accent")

    def _rest(self) -> None:
        self.working.rest()
        self.write.setEnabled(self._piece is not None)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)
