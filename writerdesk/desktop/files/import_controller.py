"""Looks into a file and makes a piece of it, in jobs that can be stopped."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.files.working import Pacer
from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.files import Arrived, Question


class ImportController(QObject):
    """``arrived`` carries what a file holds, ``asked`` a question about its encoding, ``made`` the id of a piece.

    ``began`` carries the :class:`Pacer` of each job; exactly one of the others follows, or ``failed`` or ``stopped``.
    """

    began = Signal(object)
    arrived = Signal(object)
    asked = Signal(object)
    made = Signal(str)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._pacer: Pacer | None = None
        self.file = ""

    def look(self, file: str, encoding: str | None = None) -> None:
        """Read a file; ``encoding`` is the person's answer where it was asked."""
        self.file = file
        workplace = self._parts.workplace

        def work(pacer: Pacer) -> Arrived | Question:
            from writerdesk.actions.files import look_into

            expected = str(workplace.settings.get("writing.language")) or "en"
            return look_into(Path(file).expanduser(), expected, encoding, pacer)

        pacer = self._begin()
        self._parts.jobs.start(
            partial(work, pacer), partial(self._looked, pacer), partial(self._failed, pacer), self._stopped
        )

    def make(self, arrived: Arrived, *, title: str, language: str, kind: str) -> None:
        """Make a piece of what arrived; all of it or nothing."""
        workplace = self._parts.workplace

        def work(pacer: Pacer) -> str:
            from writerdesk.actions.files import make_piece

            return make_piece(workplace, arrived, title=title, language=language, kind=kind, pace=pacer)

        pacer = self._begin()
        self._parts.jobs.start(
            partial(work, pacer), partial(self._made, pacer), partial(self._failed, pacer), self._stopped
        )

    def stop(self) -> None:
        """Stop what is under way; ``stopped`` follows, or its result where it could not be stopped any more."""
        if self._pacer is not None:
            self._pacer.stop()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._pacer is not None

    def _begin(self) -> Pacer:
        self.stop()
        self._pacer = Pacer()
        self.began.emit(self._pacer)
        return self._pacer

    def _looked(self, pacer: Pacer, found: Arrived | Question) -> None:
        from writerdesk.actions.files import Question

        if pacer is self._pacer:
            self._pacer = None
            (self.asked if isinstance(found, Question) else self.arrived).emit(found)

    def _made(self, pacer: Pacer, piece: str) -> None:
        if pacer is self._pacer:
            self._pacer = None
            self.made.emit(piece)

    def _failed(self, pacer: Pacer, error: object) -> None:
        if pacer is self._pacer:
            self._pacer = None
            self.failed.emit(error)

    def _stopped(self) -> None:
        # Work that a newer file put an end to is not spoken of.
        if self._pacer is not None and self._pacer.stopped:
            self._pacer = None
            self.stopped.emit()
