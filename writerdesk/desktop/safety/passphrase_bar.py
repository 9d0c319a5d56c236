"""The bar that asks for the passphrase of a writer's keys, or for a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.fields import line_field, own_key
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import button, label


class PassphraseBar(QWidget):
    """One field for a passphrase that is known, two for a new one. ``given`` carries it; ``left``: not now."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        sizes = parts.theme.sizes
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._known = False
        self._about, self._said = label("", ""), label("", "small")
        self.field, self.again = self._secret(self.tr("Passphrase")), self._secret(self.tr("Once more"))
        use, leave = button(self.tr("Use it"), "primary"), button(self.tr("Not now"), "link")
        line = QHBoxLayout()
        line.setSpacing(sizes.step(2.5))
        for widget in (self.field, self.again):
            line.addWidget(widget, 1)
        line.addWidget(use)
        line.addWidget(leave)
        words = QVBoxLayout()
        words.setSpacing(sizes.step(1.5))
        words.addWidget(self._about)
        words.addLayout(line)
        words.addWidget(self._said)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        whole.setSpacing(sizes.step(2.5))
        whole.addWidget(Sign(parts.theme, "info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        use.clicked.connect(self._give)
        leave.clicked.connect(self.leave)
        own_key(self, Qt.Key.Key_Escape, self.leave)
        self.hide()

    def ask(self, *, known: bool) -> None:
        """Ask for the passphrase of the keys that are there, or for a new one; what is being typed stays."""
        if self.isVisible():
            return
        self._known = known
        self._about.setText(
            self.tr("Your keys are locked. Give their passphrase, and what waits goes out.")
            if known
            else self.tr(
                "This computer has no place for your keys. Choose a passphrase that locks them; write it down, for"
                " without it nobody opens them."
            )
        )
        self.again.setVisible(not known)
        self.say("")
        self.show()
        # The page that failed puts the focus somewhere, too, and does it after this.
        QTimer.singleShot(0, self.field, self.field.setFocus)

    def say(self, words: str) -> None:
        """Say what is wrong; the passphrase is typed anew."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.field.clear()
        self.again.clear()
        self.field.setFocus()

    def put_away(self) -> None:
        """Hide, and keep nothing of what was typed."""
        self.field.clear()
        self.again.clear()
        self.hide()

    def leave(self) -> None:
        """Not now."""
        self.put_away()
        self.left.emit()

    def _secret(self, name: str) -> QLineEdit:
        made = line_field(name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.returnPressed.connect(self._give)
        return made

    def _give(self) -> None:
        passphrase = self.field.text()
        if not passphrase:
            self.field.setFocus()
        elif not self._known and not self.again.text():
            self.again.setFocus()
        elif not self._known and self.again.text() != passphrase:
            self.say(self.tr("The two are not the same."))
        else:
            self.given.emit(passphrase)
