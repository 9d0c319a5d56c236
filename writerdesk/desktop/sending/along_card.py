"""What goes along with the text: pictures and recordings, each with the writer's words on it; added and taken out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate, size
from writerdesk.desktop.widgets.boxes import Card, empty, row
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.attaching import AttachmentsOf
    from writerdesk.packages.repository import Attached
    from writerdesk.trust.exif import Fact


class AlongCard(Card):
    """The files of one piece. ``built`` comes when they are shown, ``changed`` when one came or went, ``failed`` with
    an error. It has nothing to show where the brief asks for no file and none is there.
    """

    built = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._piece = self._language = ""
        self._found: AttachmentsOf | None = None
        self._offered = False
        self._slices = Slices(self)
        self.fields: dict[str, QLineEdit] = {}
        self._outs: dict[str, QPushButton] = {}
        self._plains: dict[str, QPushButton] = {}
        self._asked = label("", "soft")
        self._files = QVBoxLayout()
        self._files.setSpacing(parts.theme.sizes.step(2))
        self.add = button(self.tr("Add files…"), "link")
        self.rows.addWidget(label(self.tr("What goes along"), "heading"))
        self.rows.addWidget(self._asked)
        self.rows.addLayout(self._files)
        self.rows.addLayout(row(parts.theme.sizes, self.add))
        self.add.clicked.connect(self.choose)
        self._slices.finished.connect(self.built)
        self.hide()

    def open(self, piece: str, language: str) -> None:
        """Show what goes along with a piece, whose language what is said of it is in."""
        if piece != self._piece:
            self._slices.give_up()
            self._found, self.fields, self._outs, self._plains = None, {}, {}, {}
            self._appear()
        self._piece, self._language = piece, language
        workplace = self._parts.workplace

        def work() -> AttachmentsOf:
            from writerdesk.actions.attaching import attachments_of

            return attachments_of(workplace, piece)

        self._parts.do(work, self._show, self.failed.emit)

    def offer(self, *, shown: bool) -> None:
        """Whether the page has room for it now."""
        self._offered = shown
        self._appear()

    def controls(self) -> list[QWidget]:
        """What takes the focus, in the order in which it is read."""
        each = (self.fields, self._outs, self._plains)
        return [*(held[name] for name in self.fields for held in each if name in held), self.add]

    def said(self) -> dict[str, str]:
        """What was written of files and is not kept yet, by their names."""
        kept = {one.name: one.told for one in self._found.files} if self._found else {}
        return {name: field.text() for name, field in self.fields.items() if field.text() != kept.get(name)}

    def choose(self) -> None:
        """Ask for files, and let them go along."""
        kinds = " ".join(f"*.{ending}" for ending in self._found.endings) if self._found else ""
        title = self.tr("Files that go along")
        files, _kind = QFileDialog.getOpenFileNames(self, title, "", f"{title} ({kinds})")
        if files:
            self.take(files)

    def take(self, files: Sequence[str]) -> None:
        """Let these files go along."""
        workplace, piece, said = self._parts.workplace, self._piece, self.said()

        def work() -> AttachmentsOf:
            from writerdesk.actions.attaching import attach, attachments_of, describe_attachment

            for name, words in said.items():
                describe_attachment(workplace, piece, name, words)
            for file in files:
                attach(workplace, piece, Path(file))
            return attachments_of(workplace, piece)

        self._parts.do(work, self._came, self._refused)

    def _leave_only_the_picture(self, name: str) -> None:
        workplace, piece, said = self._parts.workplace, self._piece, self.said()

        def work() -> AttachmentsOf:
            from writerdesk.actions.attaching import attachments_of, describe_attachment, leave_only_the_picture

            for other, words in said.items():
                describe_attachment(workplace, piece, other, words)
            leave_only_the_picture(workplace, piece, name)
            return attachments_of(workplace, piece)

        self._parts.do(work, self._came, self._refused)

    def _take_out(self, name: str) -> None:
        workplace, piece = self._parts.workplace, self._piece
        said = {other: words for other, words in self.said().items() if other != name}

        def work() -> AttachmentsOf:
            from writerdesk.actions.attaching import attachments_of, describe_attachment, detach

            for other, words in said.items():
                describe_attachment(workplace, piece, other, words)
            detach(workplace, piece, name)
            return attachments_of(workplace, piece)

        self._parts.do(work, self._came, self._refused)

    def _keep(self, name: str) -> None:
        words = self.said().get(name)
        if words is None:
            return
        workplace, piece = self._parts.workplace, self._piece

        def work() -> AttachmentsOf:
            from writerdesk.actions.attaching import attachments_of, describe_attachment

            describe_attachment(workplace, piece, name, words)
            return attachments_of(workplace, piece)

        self._parts.do(work, self._told, self.failed.emit)

    def _told(self, found: AttachmentsOf) -> None:
        if found.piece == self._piece:
            self._found = found

    def _came(self, found: AttachmentsOf) -> None:
        self._show(found)
        self.changed.emit()
        if self.isVisible() and len(found.files) < found.most:
            self.add.setFocus()

    def _refused(self, error: object) -> None:
        self.failed.emit(error)
        self.open(self._piece, self._language)  # those before the one that was refused have come

    def _show(self, found: AttachmentsOf) -> None:
        if found.piece != self._piece:
            return
        unkept, self._found = self.said(), found
        self._slices.run(self._build(found, unkept))

    def _build(self, found: AttachmentsOf, unkept: Mapping[str, str]) -> Iterator[None]:
        empty(self._files)
        self.fields, self._outs, self._plains = {}, {}, {}
        self._asked.setText(self._asked_words(found))
        self.add.setVisible(found.writable and bool(found.kinds) and len(found.files) < found.most)
        yield
        for one in found.files:
            self._add_file(one, unkept.get(one.name, one.told), writable=found.writable)
            yield
            if found.writable and one.name in found.tells:
                self._add_told(one, found.tells[one.name])
                yield
        self._appear()

    def _asked_words(self, found: AttachmentsOf) -> str:
        if not found.kinds:
            return self.tr("The brief does not ask for files beside the text.")
        most = size(found.largest)
        least = self.tr("At most %Ln file(s), each up to {size}.", "", found.most).format(size=most)
        what = self.tr("Pictures, recordings, films and texts may go along.")
        if found.asked:
            asked = QLocale().createSeparatedList([isolate(line) for line in found.asked])
            what = self.tr("The brief lets come: {kinds}.").format(kinds=asked)
        return f"{what} {least}"

    def _add_file(self, one: Attached, told: str, *, writable: bool) -> None:
        sizes = self._parts.theme.sizes
        title = label(isolate(one.title), "name")
        title.setToolTip(self.tr("In the package: {name}").format(name=one.name))
        field, out = QLineEdit(told), button(self.tr("Take out"), "link")
        field.setPlaceholderText(self.tr("What it shows or lets hear, for whoever cannot"))
        field.setAccessibleName(self.tr("What {file} shows or lets hear").format(file=isolate(one.title)))
        families = font_families(self._language)
        self._parts.fonts.need(families)
        field.setFont(self._parts.theme.font(families=families))
        field.setReadOnly(not writable)
        out.setAccessibleName(self.tr("Take {file} out").format(file=isolate(one.title)))
        if not writable:  # never shown here: without a parent it would be a window of its own
            out.hide()
        line = row(sizes, stretch=False)
        line.addWidget(title, 1)
        line.addWidget(label(size(one.size), "small", wraps=False))
        line.addWidget(out)
        self._files.addLayout(line)
        self._files.addWidget(field)
        self.fields[one.name], self._outs[one.name] = field, out
        name = one.name
        field.editingFinished.connect(lambda: self._keep(name))
        out.clicked.connect(lambda: self._take_out(name))

    def _add_told(self, one: Attached, facts: Sequence[Fact]) -> None:
        """What a photograph says beside what it shows, and the way to take it out."""
        known = {
            "place": self.tr("where it was taken"),
            "camera": self.tr("with which camera or program"),
            "time": self.tr("when"),
            "name": self.tr("by whom"),
        }
        what = QLocale().createSeparatedList([known[fact] for fact in facts if fact in known])
        plain = button(self.tr("Take that out"), "link")
        plain.setAccessibleName(self.tr("Take out what {file} tells").format(file=isolate(one.title)))
        line = row(self._parts.theme.sizes, stretch=False)
        line.addWidget(label(self.tr("The file also tells {what}.").format(what=what), "soft"), 1)
        line.addWidget(plain)
        self._files.addLayout(line)
        self._plains[one.name] = plain
        name = one.name
        plain.clicked.connect(lambda: self._leave_only_the_picture(name))

    def _appear(self) -> None:
        found = self._found
        self.setVisible(self._offered and found is not None and bool(found.kinds or found.files))
