"""A field that knows how its letters came: from keys as they are, or composed by an input method of the system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit

from writerdesk.desktop.typing_help.composer import Composer


class ArrivalField(QLineEdit):
    """``composed`` is true once an input method sent something, ``surrounding`` once it asked for the words around.

    What :attr:`composer` sends is not taken for the system's.
    """

    # On the class: Qt asks overridden methods while the constructor still runs.
    composed = surrounding = False

    def __init__(self) -> None:
        super().__init__()
        self.composer = Composer(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember that letters come composed."""
        if not self.composer.sending and (event.preeditString() or event.commitString()):
            self.composed = True
        super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # type: ignore[override]
        """Remember that somebody wants to know what stands around."""
        if query == Qt.InputMethodQuery.ImSurroundingText:
            self.surrounding = True
        return super().inputMethodQuery(query)
