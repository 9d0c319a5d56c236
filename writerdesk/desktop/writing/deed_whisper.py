"""Says what was just done to the text, as long as that is so."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.drafts.operations import Hand


class DeedWhisper(Whisper):
    """A whisper over the text that is silent as soon as something is undone there."""

    _listens = False
    """Of the class, for it is hidden while it is made."""

    def __init__(self, theme: Theme, editor: EditorView) -> None:
        super().__init__(theme, editor.viewport())
        self._editor = editor

    def showEvent(self, event: QShowEvent) -> None:
        """Only while it is seen it hears of edits."""
        super().showEvent(event)
        if not self._listens:
            self._editor.edited.connect(self._follow)
            self._listens = True

    def hideEvent(self, event: QHideEvent) -> None:
        """See :meth:`showEvent`."""
        super().hideEvent(event)
        if self._listens:
            self._editor.edited.disconnect(self._follow)
            self._listens = False

    def _follow(self, edit: Edit) -> None:
        if edit.hand == Hand.UNDONE:
            self.hide()
