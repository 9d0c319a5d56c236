"""An invite in any of its three shapes: a file, a picture with its QR code, or an address and a code to type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.words import button, label


class InviteForm(QWidget):
    """``opened`` carries a file's path, ``typed`` an address and a code; ``left``: back to the other ways to begin."""

    opened = Signal(str)
    typed = Signal(str, str)
    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        sizes = parts.theme.sizes
        self.setProperty("role", "clear")
        self.file_button = button(self.tr("Open a file or a picture…"))
        self.address = self._field(self.tr("Address"))
        self.code = self._field(self.tr("Code"))
        self.look = button(self.tr("Look at the invite"))
        self.back = button(self.tr("Begin in another way"), "link")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.step(2))
        rows.addWidget(label(self.tr("An invite is a file ending in .wdinvite, or a picture of its QR code."), "soft"))
        rows.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addSpacing(sizes.step(3))
        rows.addWidget(label(self.tr("Or type what stands in it."), "soft"))
        for field in (self.address, self.code):
            name = label(field.accessibleName(), "name")
            name.setBuddy(field)
            rows.addWidget(name)
            rows.addWidget(field)
        foot = QHBoxLayout()
        foot.setSpacing(sizes.step(3))
        foot.addWidget(self.look)
        foot.addWidget(self.back)
        foot.addStretch(1)
        rows.addLayout(foot)
        rows.addStretch(1)
        self.file_button.clicked.connect(self._choose)
        self.look.clicked.connect(self.take)
        self.back.clicked.connect(self.left)
        self.code.textChanged.connect(self._ready)
        self.address.textChanged.connect(self._ready)
        self._ready()

    def begin(self) -> None:
        """The file is the usual way."""
        self.file_button.setFocus()

    def take(self) -> None:
        """Look at what was typed; without a code, choose a file."""
        address, code = self.address.text().strip(), self.code.text().strip()
        if address and code:
            self.typed.emit(address, code)
        elif address or code:
            (self.code if address else self.address).setFocus()
        else:
            self._choose()

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        # Addresses and codes are Latin in every language.
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
        return made

    def _ready(self) -> None:
        self.look.setEnabled(bool(self.address.text().strip() and self.code.text().strip()))

    def _choose(self) -> None:
        kinds = self.tr("Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open an invite"), "", kinds)
        if chosen:
            self.opened.emit(chosen)
