"""The print page: how the piece will be at the reading side's end, what can be chosen at its start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.printing.copy import PrintCopy, read_copy
from writerdesk.desktop.printing.options import PrintWords
from writerdesk.desktop.printing.preview import PrintPreview
from writerdesk.desktop.printing.run import PrintRun, page_size
from writerdesk.desktop.printing.sheet import chosen_sheet
from writerdesk.desktop.printing.typesetter import Typesetter
from writerdesk.desktop.settings.fields import SettingRow
from writerdesk.desktop.widgets.boxes import Card, PanelColumn, flow, row
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SETTLED_MS = 60
_ANY_WIDTH = (1 << 24) - 1
"""As wide as Qt lets a widget be."""


class PrintPage(QWidget):
    """One piece before it is printed. ``go_wanted`` leads back to its text."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._copy: PrintCopy | None = None
        self._run: PrintRun | None = None
        self._piece = ""
        self._rows: dict[str, SettingRow] = {}
        self.slices = Slices(self)
        """Builds the choices."""
        self.preview = PrintPreview(parts)
        self.preview.turned.connect(self._turned)
        self.notice = Notice(parts.theme)
        self.print = button(self.tr("Print…"), "primary")
        self.pdf = button(self.tr("Save as PDF…"))
        self.stop = button(self.tr("Cancel"))
        self.back = button(self.tr("Back to the text"), "link")
        self.progress: QLabel = label("", "soft")
        self.leafing: QLabel = label("", "soft", wraps=False)
        self.whisper = Whisper(parts.theme, self.preview)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._set)
        self._build()
        self.print.clicked.connect(self._ask_printer)
        self.pdf.clicked.connect(self.ask_file)
        self.stop.clicked.connect(self._stop)
        self.back.clicked.connect(self._leave)
        parts.choices.changed.connect(self._chosen)

    def show_target(self, target: str) -> None:
        """Show a piece by its id; after a space ``pdf`` asks for the file at once."""
        piece, _, verb = target.partition(" ")
        self._piece = piece
        self.notice.hide()
        self._show_running(running=False)
        work = partial(read_copy, self._parts.workplace, piece)
        self._parts.do(work, partial(self._read, verb), self.notice.say_error)
        self.print.setFocus()

    def save(self, file: Path) -> None:
        """Write the PDF."""
        run = self._new_run()
        if run is not None:
            run.finished.connect(partial(self._saved, file))
            run.to_file(file)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer that was chosen."""
        run = self._new_run()
        if run is not None:
            run.finished.connect(self._printed)
            run.to_printer(printer)

    def ask_file(self) -> None:
        """Ask where the PDF is to lie."""
        name = f"{self._copy.title if self._copy is not None else ''}.pdf".replace("/", "-")
        file, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if file:
            self.save(Path(file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops what runs, then leads back to the text."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._run is not None:
            self._stop()
        else:
            self._leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the sheet beside the choices it stands below them, and all of it scrolls."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        sizes = self._parts.theme.sizes
        tight = self.width() < sizes.tight_page
        inside = self._column.isAncestorOf(self._shown)
        if tight and not inside:
            self._column.rows.insertWidget(self._column.rows.indexOf(self.back), self._shown)
        elif inside and not tight:
            self._line.addWidget(self._shown, 1)
        self._shown.setMinimumHeight(sizes.px(420) if tight else 0)
        width = sizes.panel + sizes.step(12)
        self._column.setMinimumWidth(0 if tight else width)
        self._column.setMaximumWidth(_ANY_WIDTH if tight else width)

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        column = self._column = PanelColumn(sizes)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(column)
        column.rows.addWidget(label(self.tr("Print"), "title"))
        column.rows.addWidget(self.notice)
        column.rows.addWidget(flow(sizes, self.print, self.pdf, self.stop))
        column.rows.addWidget(self.progress)
        options = Card(sizes, parent=column.widget())
        options.rows.setSpacing(0)
        column.rows.addWidget(options)
        column.rows.addWidget(self.back)
        column.rows.addStretch(1)
        before, after = button("‹", name=self.tr("Page before")), button("›", name=self.tr("Next page"))
        before.clicked.connect(lambda: self.preview.turn(-1))
        after.clicked.connect(lambda: self.preview.turn(1))
        self._shown = QWidget()
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.addWidget(self.preview, 1)
        foot = row(sizes, before, self.leafing, after, stretch=False)
        holder = QHBoxLayout()
        holder.addStretch(1)
        holder.addLayout(foot)
        holder.addStretch(1)
        holder.setContentsMargins(0, 0, 0, sizes.step(3))
        shown.addLayout(holder)
        line.addWidget(self._shown, 1)
        self._arrange()
        self.slices.run(self._fill(options, [self.back, self.preview, before, after]))

    def _fill(self, options: Card, after: list[QWidget]) -> Iterator[None]:
        """Put the choices on the page; Tab goes through them before it comes to what stands ``after`` them."""
        language = QLocale().bcp47Name() or "en"
        yield
        for entry in PrintWords().entries():
            made = SettingRow(self._parts, entry, language, options, wide=False)
            made.show_value(self._parts.choices.get(entry.key))
            made.chosen.connect(self._choose)
            self._rows[entry.key] = made
            options.rows.addWidget(made)
            yield
        for earlier, later in pairwise([*(made.control for made in self._rows.values()), *after]):
            QWidget.setTabOrder(earlier, later)

    def _read(self, verb: str, copy: PrintCopy) -> None:
        self._copy = copy
        self._set()
        if verb == "pdf":
            self.ask_file()

    def _typesetter(self) -> Typesetter | None:
        if self._copy is None:
            return None
        known = card(self._copy.language)
        families = self._parts.fonts.page(self._copy.language)
        return Typesetter(self._copy, chosen_sheet(self._parts.choices, known), families)

    def _set(self) -> None:
        typesetter = self._typesetter()
        if typesetter is not None:
            self.preview.show_pages(typesetter)

    def _choose(self, key: str, value: bool | float | str) -> None:
        self._parts.keep(key, value, self.notice.say_error)

    def _chosen(self, key: str, value: bool | float | str) -> None:
        if key in self._rows:
            self._rows[key].show_value(value)
            self._again.start(_SETTLED_MS)

    def _turned(self, page: int, pages: int) -> None:
        number = self._parts.phrases.number
        self.leafing.setText(self.tr("Page {number} of {count}").format(number=number(page), count=number(pages)))

    def _new_run(self) -> PrintRun | None:
        typesetter = self._typesetter()
        if typesetter is None or self._run is not None:
            return None
        run = self._run = PrintRun(self._parts, typesetter, self)
        run.moved.connect(self._moved)
        run.failed.connect(self._failed)
        run.cancelled.connect(self._ended)
        run.finished.connect(self._ended)
        self.notice.hide()
        self._show_running(running=True)
        return run

    def _moved(self, page: int) -> None:
        number = self._parts.phrases.number
        self.progress.setText(
            self.tr("Page {number} of {count}").format(number=number(page), count=number(max(page, self.preview.pages)))
        )

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _ended(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self._show_running(running=False)

    def _failed(self, error: WriterDeskError) -> None:
        self._ended()
        self.notice.say_error(error)

    def _saved(self, file: Path) -> None:
        self.whisper.say(self.tr("Saved as {file}").format(file=file.name))

    def _printed(self) -> None:
        self.whisper.say(self.tr("Handed to the printer"))

    def _show_running(self, *, running: bool) -> None:
        self.stop.setVisible(running)
        self.print.setVisible(not running)
        self.pdf.setVisible(not running)
        self.progress.setVisible(running)
        if running:
            self.stop.setFocus()
        elif self.isVisible() and self.window().focusWidget() in {None, self.stop}:
            self.pdf.setFocus()

    def _ask_printer(self) -> None:
        # Late: this library looks for printers when it is loaded.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size(str(self._parts.choices.get("print.paper"))))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _leave(self) -> None:
        self.go_wanted.emit("writing", "")
