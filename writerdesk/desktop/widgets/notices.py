"""What a page says when there is nothing yet, or when something went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.boxes import Card, row
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError


class Sign(QWidget):
    """One icon, drawn in a palette role; never alone: words stand beside it."""

    def __init__(
        self, theme: Theme, name: str, role: str = "soft", side: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._role = theme, name, role
        self._side = side or theme.sizes.icon
        self.setFixedSize(self._side, self._side)
        theme.changed.connect(self.update)

    def show_sign(self, name: str, role: str) -> None:
        """Draw another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon sharp on this screen."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._theme.pixmap(self._name, self._role, self.devicePixelRatioF(), self._side))
        painter.end()


class EmptyPage(QWidget):
    """One sentence and one button in the middle of a page; what must be said now stands above them."""

    pressed = Signal()

    def __init__(self, theme: Theme, icon: str, sentence: str, action: str) -> None:
        super().__init__()
        sizes = theme.sizes
        self.rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(*(sizes.step(6),) * 4)
        rows.setSpacing(sizes.step(4))
        rows.addStretch(2)
        rows.addWidget(Sign(theme, icon, "accent", sizes.step(9)), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = label(sentence, "soft", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMinimumHeight(sizes.step(12))
        rows.addWidget(self._words)
        self.button = button(action, "primary")
        self.button.clicked.connect(self.pressed)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)

    def say_error(self, error: WriterDeskError) -> None:
        """Say why there is nothing to see, and what to do."""
        self._words.setText(f"{what_happened(error)}\n{what_now(error)}")


class Notice(Card):
    """A sentence that matters now, with its sign; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.sizes, "notice")
        self._theme = theme
        self._sign = Sign(theme, "circle-alert", "warn")
        self._message = label("", "name")
        self._next = label("", "")
        line = row(theme.sizes, self._sign, stretch=False)
        line.addWidget(self._message, 1)
        self.rows.addLayout(line)
        self.rows.addWidget(self._next)
        self.setAccessibleName("")
        self.hide()

    def say(self, message: str, following: str = "", *, icon: str = "circle-alert", role: str = "warn") -> None:
        """Show a sentence and what to do next."""
        self._sign.show_sign(icon, role)
        self._message.setText(message)
        self._next.setText(following)
        self._next.setVisible(bool(following))
        self.setAccessibleName(message)
        self.show()

    def say_error(self, error: WriterDeskError) -> None:
        """Show what happened and the next step."""
        self.say(what_happened(error), what_now(error))

    @property
    def message(self) -> QLabel:
        """The label with the sentence."""
        return self._message
