"""Stands on the writing page until the first text does; what is pressed here goes into that text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.editor.view import EditorView


class Waiting(QWidget):
    """Has the focus in the place of the editor."""

    def __init__(self, editor: EditorView) -> None:
        super().__init__()
        self._editor = editor
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(self.tr("The text is on its way"))

    def paste(self) -> None:
        """What is in the clipboard comes into the text."""
        self._editor.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys wait for the text."""
        if not self._editor.held.take_key(event):
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """So does what an input method commits."""
        if not self._editor.held.take_composed(event):
            event.ignore()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab belongs to the text."""
        return False
