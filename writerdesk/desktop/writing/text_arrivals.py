"""Texts that come to the writing page: until they stand, what is pressed waits; see :class:`HeldKeys`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from writerdesk.desktop.editor.held_keys import LOADING
from writerdesk.desktop.editor.view import EditorView

if TYPE_CHECKING:
    from writerdesk.desktop.writing.controller import WritingController

_LAST_KEYS_S = 10.0
"""How long a window that is closed waits for the text that keys were pressed for."""


class TextArrivals(QObject):
    """Holds the keys of the editor from the first moment on, and from each time another text is asked for."""

    def __init__(self, controller: WritingController, editor: EditorView) -> None:
        super().__init__(editor)
        self._controller, self._held = controller, editor.held
        self._next = ""
        self._held.hold(LOADING)
        self._held.released.connect(self._open_next)
        controller.texts.awaited.connect(self._await)
        controller.ending.connect(self._take_all_in)
        # What others wrote is told in places of the text as it is recorded.
        controller.caught_up.connect(editor.gentle.finish)
        editor.gentle.settled.connect(controller.count_again)
        editor.gentle.settled.connect(controller.check_now)

    def open(self, piece: str) -> None:
        """Open a piece, when what was pressed for the one that stands has come to it."""
        if self._controller.piece is not None and self._held.waits:
            self._next = piece
        else:
            self._next = ""
            self._controller.open(piece)

    def stands(self) -> None:
        """The text is on the page."""
        self._held.release(LOADING)

    def _await(self, comes: bool) -> None:
        if comes:
            self._held.hold(LOADING)
        else:
            self._held.release(LOADING)

    def _open_next(self) -> None:
        piece, self._next = self._next, ""
        if piece:
            self._controller.open(piece)

    def _take_all_in(self) -> None:
        """The window closes: what was pressed while a text was on its way goes into it first."""
        until = time.monotonic() + _LAST_KEYS_S
        while self._held.waits and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)
