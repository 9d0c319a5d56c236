"""What goes along with the text that a lead reads: named, described, pictures seen small, each kept as a file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate, size
from writerdesk.desktop.review.pictures import SHOWN, small_picture
from writerdesk.desktop.widgets.boxes import Card, PanelColumn, emptied, row
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.attachments_read import ReadAttachment


class AlongTab(PanelColumn):
    """The files of one package. ``kept`` carries the file that one was written to, ``failed`` an error."""

    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._slices = Slices(self)
        self.setAccessibleName(self.tr("Files"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_files(self, uuid: str, files: tuple[ReadAttachment, ...]) -> None:
        """Show what goes along with a package."""
        self._slices.run(self._build(uuid, files))

    def _build(self, uuid: str, files: tuple[ReadAttachment, ...]) -> Iterator[None]:
        yield from emptied(self.rows)
        for one in files:
            self.rows.addWidget(self._card(uuid, one))
            yield
        self.rows.addStretch(1)

    def keep(self, uuid: str, name: str, out: str) -> None:
        """Write a file of a package to ``out``."""
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.attachments_read import keep_attachment

            return str(keep_attachment(workplace, uuid, name, Path(out)))

        self._parts.do(work, self.kept.emit, self.failed.emit)

    def _card(self, uuid: str, one: ReadAttachment) -> Card:
        sizes = self._parts.theme.sizes
        card = Card(sizes)
        line = row(sizes, stretch=False)
        line.addWidget(label(isolate(one.name), "name"), 1)
        line.addWidget(label(size(one.size), "small", wraps=False))
        card.rows.addLayout(line)
        if one.media_type in SHOWN:
            picture = QLabel()
            picture.setAccessibleName(one.told or one.name)
            picture.hide()
            card.rows.addWidget(picture)
            self._look(uuid, one, picture)
        if one.told:
            card.rows.addWidget(label(one.told, ""))
        if not one.media_type:
            card.rows.addWidget(label(self.tr("It is not what its name says. Do not open it."), "small"))
        keep = button(self.tr("Keep a copy…"), "link")
        keep.setAccessibleName(self.tr("Keep a copy of {file}").format(file=isolate(one.name)))
        keep.clicked.connect(partial(self._choose, uuid, one.name))
        card.rows.addLayout(row(sizes, keep))
        return card

    def _choose(self, uuid: str, name: str) -> None:
        file, _kind = QFileDialog.getSaveFileName(self, self.tr("Keep a copy"), name)
        if file:
            self.keep(uuid, name, file)

    def _look(self, uuid: str, one: ReadAttachment, picture: QLabel) -> None:
        workplace, side = self._parts.workplace, self._parts.theme.sizes.step(64)

        def work() -> QImage:
            from writerdesk.actions.attachments_read import attachment_read

            return small_picture(attachment_read(workplace, uuid, one.name), one.media_type, side)

        self._parts.do(work, partial(_show_picture, picture), self.failed.emit)


def _show_picture(picture: QLabel, image: QImage) -> None:
    from shiboken6 import isValid

    if not image.isNull() and isValid(picture):  # the page may have turned to another text meanwhile
        picture.setPixmap(QPixmap.fromImage(image))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.show()
