"""A piece on its way to a PDF file or a printer: a page at a time, between keys, and it can be called off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QSizeF, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.printing.press import GlyphLetters, Press
from writerdesk.desktop.printing.sheet import PAPERS, UNITS
from writerdesk.desktop.printing.typesetter import Place, Typesetter
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.errors import DiskProblem, WriterDeskError
from writerdesk.storage.faults import translated

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintRun(QObject):
    """One run. ``moved`` carries the number of the page that is done; exactly one of the other three follows."""

    moved = Signal(int)
    finished = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parts: Parts, typesetter: Typesetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._typesetter = parts, typesetter
        self._painter: QPainter | None = None
        self._device: QPagedPaintDevice | None = None
        self._letters = GlyphLetters()
        self._file: Path | None = None
        self._over = False
        self._slices = Slices(self)
        self._slices.finished.connect(self._painted)

    def to_file(self, file: Path) -> None:
        """Write a PDF. What was in the file stays there until the new one is whole."""
        self._file = file
        try:
            with translated(file):
                self._part.write_bytes(b"")
        except WriterDeskError as error:
            self._fail(error)
            return
        writer = QPdfWriter(str(self._part))
        writer.setResolution(UNITS)
        writer.setTitle(self._typesetter.copy.title)
        if self._typesetter.sheet.author:
            writer.setAuthor(self._typesetter.sheet.author)
        writer.setCreator("WriterDesk")
        self._begin(writer)

    def to_printer(self, printer: QPrinter) -> None:
        """Print on a printer that was chosen."""
        printer.setDocName(self._typesetter.copy.title)
        printer.setFullPage(True)
        self._begin(printer)

    def cancel(self) -> None:
        """Stop; nothing half done is left behind."""
        if not self._over:
            self._over = True
            self._slices.give_up()
            self._end()
            self._clear()
            self.cancelled.emit()

    @property
    def _part(self) -> Path:
        file = self._file or Path()
        return file.with_name(f".{file.name}.part")

    def _begin(self, device: QPagedPaintDevice) -> None:
        device.setPageSize(page_size(self._typesetter.sheet.paper))
        device.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        self._device, self._painter = device, QPainter()
        if not self._painter.begin(device):
            self._fail(DiskProblem("print/device", "The printer does not answer.", "Choose another printer."))
            return
        self._painter.scale(device.logicalDpiX() / UNITS, device.logicalDpiY() / UNITS)
        self._slices.run(self._pages())

    def _pages(self) -> Iterator[None]:
        press = Press(self._typesetter, self._letters)
        place: Place | None = Place()
        while place is not None:
            page = self._typesetter.page(place)
            if self._painter is not None and self._device is not None:
                if place.page > 1:
                    self._device.newPage()
                press.paint(self._painter, page)
            self.moved.emit(page.number)
            place = page.following
            yield

    def _painted(self) -> None:
        self._end()
        if self._file is None:
            self._done()
        else:
            work = partial(_complete, self._part, self._file, self._letters)
            self._parts.do(work, lambda _: self._done(), self._fail)

    def _done(self) -> None:
        if not self._over:
            self._over = True
            self.finished.emit()

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
        self._painter = self._device = None

    def _clear(self) -> None:
        if self._file is not None:
            self._part.unlink(missing_ok=True)

    def _fail(self, error: WriterDeskError) -> None:
        if not self._over:
            self._over = True
            self._end()
            self._clear()
            self.failed.emit(error)


def page_size(paper: str) -> QPageSize:
    """The paper of a setting as Qt's."""
    width, height = PAPERS[paper]
    return QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)


def _complete(part: Path, file: Path, letters: GlyphLetters) -> None:
    from writerdesk.desktop.printing.pdf_letters import tell_letters

    with translated(file):
        tell_letters(part, letters)
        part.replace(file)
