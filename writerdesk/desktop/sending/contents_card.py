"""What was sent: the sealed file and everything in it, as its very bytes say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from writerdesk.desktop import phrases
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.sent import SentContents

_SHOWN = 24


class ContentsCard(Card):
    """Name, size and digest of a package, and its files."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self.rows.addWidget(label(self.tr("What was sent"), "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(parts.theme.sizes.step(1))
        self.rows.addLayout(self._lines)

    def show_contents(self, contents: SentContents) -> None:
        """Show what a package holds."""
        empty(self._lines)
        self._line(contents.name, contents.size, "name")
        digest = QLineEdit(contents.sha256)  # to be copied whole, however narrow the window is
        digest.setReadOnly(True)
        digest.setCursorPosition(0)
        digest.setToolTip(self.tr("SHA-256 of the file, as the receipt names it"))
        digest.setAccessibleName(digest.toolTip())
        self._lines.addWidget(digest)
        if contents.encrypted:
            self._lines.addWidget(label(self.tr("It is encrypted: only the vendor can open it."), "small"))
        for file in contents.files[:_SHOWN]:
            self._line(file.name.partition("/")[2], file.size)
        left = len(contents.files) - _SHOWN
        if left > 0:
            self._lines.addWidget(label(self.tr("And %Ln more file(s).", "", left), "small"))

    def _line(self, name: str, size: int, role: str = "") -> None:
        line = QHBoxLayout()
        line.addWidget(label(name, role), 1)
        line.addWidget(label(phrases.size(size), "small", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)
