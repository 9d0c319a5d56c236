"""A quiet line over the foot of the page: said once, gone by itself, heard by screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import label

_SHOWN_MS = 3_500
_READ_MS = 45
"""For each letter, on top."""


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say words, without moving its focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Whisper(QWidget):
    """Words over the lower end of ``over``; nothing moves to make room for them, and they take no focus."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over, self._sizes = over, theme.sizes
        self.setProperty("role", "whisper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.sizes.step(4), theme.sizes.step(2), theme.sizes.step(4), theme.sizes.step(2))
        self._words = label("", "", wraps=False)
        row.addWidget(self._words)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now, '' for nothing."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str) -> None:
        """Say words for a few seconds; '' says nothing any more."""
        if not words:
            self.hide()
            return
        self._words.setText(words)
        self._words.setWordWrap(False)
        room = self._over.width() - 2 * self._sizes.step(4)
        if self.sizeHint().width() > room:
            self._words.setWordWrap(True)
            self._words.setMinimumWidth(room - 2 * self._sizes.step(4))
        else:
            self._words.setMinimumWidth(0)
        self._place()
        self.show()
        self.raise_()
        self._gone.start(_SHOWN_MS + _READ_MS * len(words))
        announce(self._over, words)

    def showEvent(self, event: QShowEvent) -> None:
        """Only while it is seen it follows the page: a key pressed there passes nothing of ours."""
        super().showEvent(event)
        self._over.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """See :meth:`showEvent`."""
        super().hideEvent(event)
        self._over.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the page changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - self._sizes.step(4))
