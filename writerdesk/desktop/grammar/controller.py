"""What the page of LanguageTool asks for, each in a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.files.working import Pacer
from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.languagetool import Installed, Status
    from writerdesk.errors import WriterDeskError

_WEIGHT = {"download": (0.0, 0.8), "check": (0.8, 0.1), "unpack": (0.9, 0.1)}
"""Where each part of an installation begins on the one line that fills, and how much of it that is."""


class GrammarController(QObject):
    """``told`` carries the status, ``began`` the pacer of an installation, ``installed`` what came of it."""

    told = Signal(object)
    began = Signal(object)
    installed = Signal(object)
    stopped = Signal()
    tried = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._pacer: Pacer | None = None
        self._trying = False

    @property
    def busy(self) -> bool:
        """Whether something is being installed."""
        return self._pacer is not None

    def load(self) -> None:
        """Ask how it stands; ``told`` follows."""
        self._parts.do(partial(_status, self._parts), self.told.emit, self.failed.emit)

    def install(self, source: Path | None = None) -> None:
        """Download it, or take it from a zip; one at a time."""
        if self.busy:
            return
        pacer = self._pacer = Pacer()
        self.began.emit(pacer)
        work = partial(_install, self._parts, source, pacer)
        self._parts.jobs.start(work, self._installed, self._failed, self._stopped)

    def stop(self) -> None:
        """End the installation; nothing has changed then."""
        if self._pacer is not None:
            self._pacer.stop()

    def use(self, address: str) -> None:
        """Ask the server at an address from now on."""
        self._change(partial(_use, self._parts, address))

    def turn(self, use: str) -> None:
        """Switch it on (``auto``) or ``off``; what runs is ended, and begins anew where it is wanted."""
        self._change(partial(_turn, self._parts, use))

    def name_java(self, typed: str) -> None:
        """Run it with this Java from now on."""
        self._change(partial(_name_java, self._parts, typed))

    def try_it(self, language: str) -> None:
        """Start it and let it check one sentence; ``tried`` follows."""
        if not self._trying:
            self._trying = True
            self._parts.do(partial(_try, self._parts, language), self._tried, self._not_tried)

    def _change(self, work: Callable[[], Status]) -> None:
        self._parts.do(work, self.told.emit, self.failed.emit)

    def _tried(self, found: Status) -> None:
        self._trying = False
        self.tried.emit(found)

    def _not_tried(self, error: WriterDeskError) -> None:
        self._trying = False
        self.failed.emit(error)

    def _installed(self, done: Installed) -> None:
        self._pacer = None
        self.installed.emit(done)
        self.load()

    def _stopped(self) -> None:
        self._pacer = None
        self.stopped.emit()

    def _failed(self, error: WriterDeskError) -> None:
        self._pacer = None
        self.failed.emit(error)


def _status(parts: Parts) -> Status:
    from writerdesk.actions.languagetool import status

    return status(parts.workplace)


def _install(parts: Parts, source: Path | None, pacer: Pacer) -> Installed:
    from writerdesk.actions.languagetool import install

    def pace(what: str, share: float) -> None:
        begins, length = _WEIGHT[what]
        pacer(begins + share * length)

    parts.helpers.grammar().let_go()  # on some systems the files of a running server cannot be replaced
    return install(parts.workplace, pace, source)


def _use(parts: Parts, address: str) -> Status:
    from writerdesk.actions.languagetool import use_server

    found = use_server(parts.workplace, address)
    parts.helpers.grammar().let_go()
    return found


def _turn(parts: Parts, use: str) -> Status:
    from writerdesk.actions.languagetool import SETTING

    parts.helpers.keep(SETTING, use)
    parts.helpers.grammar().let_go()
    return _status(parts)


def _name_java(parts: Parts, typed: str) -> Status:
    from writerdesk.actions.languagetool import name_java

    found = name_java(parts.workplace, typed)
    parts.helpers.grammar().let_go()
    return found


def _try(parts: Parts, language: str) -> Status:
    grammar = parts.helpers.grammar()
    grammar.try_again()
    grammar.warm(language)
    problem = grammar.finish().problem
    if problem is not None:
        raise problem
    return _status(parts)
