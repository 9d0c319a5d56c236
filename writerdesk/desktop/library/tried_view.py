"""What was tried: a field, a list, the entry that is chosen, and the ways out and in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.library.controller import LibraryController
from writerdesk.desktop.library.entry_sheet import EntrySheet
from writerdesk.desktop.library.tried_card import OutcomeWords
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, flow
from writerdesk.desktop.widgets.fields import line_field, text_field
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.library import LibraryLine
    from writerdesk.briefs.library import Entry


class TriedView(QWidget):
    """Prompts and briefs of every desk, each with its vendor; nothing goes from one desk to another."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = LibraryController(parts, self)
        self.notice = Notice(parts.theme)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setPlaceholderText(self.tr("Search prompts, answers, comments, tags"))
        self.field.setClearButtonEnabled(True)
        self.list = RowsView(parts.theme, self.tr("Entries of the library"))
        self.none = label(self.tr("Nothing is here yet. Keep a prompt and what came of it."), "soft")
        self.sheet = EntrySheet(parts)
        self.beginning = self._beginning()
        self.new = button(self.tr("New prompt…"))
        self.out = button(self.tr("Export…"), "link")
        self.into = button(self.tr("Import…"), "link")
        self._build()
        self._connect()

    def look(self) -> None:
        """Come on show."""
        self.controller.look()
        self.field.setFocus()

    def show_entry(self, entry: str) -> None:
        """Show one entry."""
        self.controller.show(entry)

    def _beginning(self) -> Card:
        sizes = self._parts.theme.sizes
        made = Card(sizes)
        written = str(self._parts.choices.get("writing.language")) or "en"
        self.title = line_field(self.tr("Title"))
        self.language = line_field(self.tr("Language, as a tag such as hi or ur-Arab"), written)
        self.tags = line_field(self.tr("Tags, with commas between them"))
        self.first = text_field(self.tr("Prompt"), sizes.step(30))
        made.rows.addWidget(label(self.tr("A prompt to keep"), "heading"))
        for field in (self.title, self.language, self.tags, self.first):
            made.rows.addWidget(field)
        self.keep = button(self.tr("Keep the prompt"), "primary")
        made.rows.addWidget(flow(sizes, self.keep))
        made.hide()
        return made

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        found = QWidget()
        found.setProperty("role", "clear")
        rows = QVBoxLayout(found)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.step(2))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.setMinimumHeight(sizes.step(9))
        for widget in (self.field, self.none, self.list):
            rows.addWidget(widget, 0 if widget is self.field else 1)
        rows.addWidget(flow(sizes, self.new, self.out, self.into))
        self.column = Column(sizes)
        for part in (self.notice, self.beginning, self.sheet):
            self.column.rows.addWidget(part)
        self.column.rows.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.step(6), sizes.step(3), 0, sizes.step(4))
        line.setSpacing(sizes.step(3))
        line.addWidget(found, 2)
        line.addWidget(self.column, 3)
        self.sheet.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.controller.look)
        self.list.chosen.connect(self.show_entry)
        self.list.entered.connect(self.show_entry)
        self.new.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.out.clicked.connect(self._export)
        self.into.clicked.connect(self._import)
        self.sheet.approve_wanted.connect(self.controller.approve)
        self.sheet.compare_wanted.connect(self.controller.compare)
        self.sheet.next_wanted.connect(self._try)
        self.controller.listed.connect(self._listed)
        self.controller.shown.connect(self._shown)
        self.controller.compared.connect(self.sheet.show_comparison)
        self.controller.told.connect(self._told)
        self.controller.failed.connect(self.notice.say_error)

    def _listed(self, lines: list[LibraryLine]) -> None:
        begins = not lines and not self.field.text().strip()
        self.none.setVisible(begins)
        self.list.setVisible(not begins)
        outcomes, phrases = OutcomeWords().all(), self._parts.phrases
        self.list.show_rows([
            Row(
                line.id, line.title,
                line.found or phrases.joined(
                    self.tr("%Ln iteration(s)", "", line.iterations), outcomes[line.outcome], line.model, line.vendor
                ),
            )
            for line in lines
        ])  # fmt: skip

    def _shown(self, entry: Entry) -> None:
        self.notice.hide()
        focus = QApplication.focusWidget()
        if focus is not None and (self.sheet.isAncestorOf(focus) or self.beginning.isAncestorOf(focus)):
            self.list.setFocus()  # its field is about to go
        self.sheet.show()
        self.beginning.hide()
        self.sheet.show_entry(entry)
        self.list.choose(entry.id)

    def _begin(self) -> None:
        self.sheet.hide()
        self.beginning.show()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        tags = self.tags.text().replace("،", ",").replace("、", ",").split(",")
        self.controller.add(self.title.text(), self.language.text().strip(), tags, self.first.toPlainText(), None)

    def _try(self, fields: dict[str, str]) -> None:
        from writerdesk.briefs.library import Iteration

        self.controller.try_again(Iteration(number=1, **fields))  # type: ignore[arg-type]

    def _export(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Your library as one file"), "library.wdlibrary")
        if chosen:
            self.controller.export(Path(chosen), None)

    def _import(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A library file"), "", "*.wdlibrary")
        if chosen:
            self.controller.take_in(Path(chosen))

    def _told(self, came: dict[str, Any]) -> None:
        if "file" in came:
            message = self.tr("Written: {name}").format(name=Path(str(came["file"])).name)
        else:
            message = self.tr("%Ln entry(ies) came in.", "", int(came["added"]) + int(came["grown"]))
        self.notice.say(message, icon="check", role="accent")
