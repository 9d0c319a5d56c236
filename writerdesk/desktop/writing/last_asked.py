"""Texts that are read for the writing page while others are already asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from writerdesk.desktop.parts import Parts
    from writerdesk.errors import WriterDeskError

T = TypeVar("T")


class LastAsked(QObject):
    """Reads texts for the page in jobs. Jobs overtake each other: only the text asked for last comes.

    ``awaited`` tells that one is on its way (True), or that none is any more and none came.
    """

    awaited = Signal(bool)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._number = 0

    def read(self, work: Callable[[], T], come: Callable[[T], None], failed: Callable[[WriterDeskError], None]) -> None:
        """Ask for a text; ``come`` or ``failed`` follows, unless another one is asked for first."""
        self.forget()
        number = self._number

        def arrived(text: T) -> None:
            if number == self._number:
                come(text)

        def missing(error: WriterDeskError) -> None:
            if number == self._number:
                self.awaited.emit(False)
                failed(error)

        self.awaited.emit(True)
        self._parts.do(work, arrived, missing)

    def forget(self) -> None:
        """Nothing that is being read is wanted any more."""
        self._number += 1
