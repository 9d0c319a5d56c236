"""Writes pieces to a file, in a job that can be stopped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from writerdesk.desktop.files.working import Pacer
from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.files import Exportable
    from writerdesk.drafts.exporting import Exported

# What one of the three systems does not allow in a name, or takes for a folder.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')
_LONGEST = 80


@dataclass(frozen=True)
class Wanted:
    """What is to be written where. ``title`` is that of a book; ``replace`` allows an older file to go."""

    pieces: tuple[str, ...]
    form: str
    out: Path
    title: str
    replace: bool


class ExportController(QObject):
    """``loaded`` carries what may go out; ``written`` what was written; ``there`` the path of a file that would go.

    ``began`` carries the :class:`Pacer` of a job that writes.
    """

    began = Signal(object)
    loaded = Signal(object)
    written = Signal(object, object)
    there = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._pacer: Pacer | None = None
        self._folder: Path | None = None

    def load(self, piece: str) -> None:
        """Ask what may go out with a piece; without one, with the piece written last."""
        workplace = self._parts.workplace

        def work() -> Exportable | None:
            from writerdesk.actions.files import exportable
            from writerdesk.actions.write import last_written_piece

            wanted = piece or last_written_piece(workplace)
            return exportable(workplace, wanted) if wanted else None

        self._parts.do(work, self.loaded.emit, self.failed.emit)

    def write(self, wanted: Wanted) -> None:
        """Write the file; ``there`` instead where an older one has its name and may not go."""
        workplace = self._parts.workplace
        pacer = self._pacer = Pacer()

        def work() -> Exported | None:
            from writerdesk.actions.files import export

            if wanted.out.exists() and not wanted.replace:
                return None
            return export(workplace, wanted.pieces, wanted.form, wanted.out, title=wanted.title, pace=pacer)

        self.began.emit(pacer)
        self._parts.jobs.start(work, partial(self._written, wanted.out), self._failed, self._stopped)

    def stop(self) -> None:
        """Stop what is under way."""
        if self._pacer is not None:
            self._pacer.stop()

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._pacer is not None

    def proposed(self, title: str, suffix: str) -> str:
        """Where a file of this title goes by default: where the last one went, else where documents are."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._folder or Path(documents or Path.home())
        return str(folder / f"{file_name(title)}{suffix}")

    def _written(self, out: Path, done: Exported | None) -> None:
        self._pacer = None
        if done is None:
            self.there.emit(out)
        else:
            self._folder = out.parent
            self.written.emit(out, done)

    def _failed(self, error: object) -> None:
        self._pacer = None
        self.failed.emit(error)

    def _stopped(self) -> None:
        if self._pacer is not None and self._pacer.stopped:
            self._pacer = None
            self.stopped.emit()


def file_name(title: str) -> str:
    """A title as a name that every system takes, without its suffix; never empty, at most 80 code points."""
    name = _NOT_IN_NAMES.sub(" ", title)
    return " ".join(name.split())[:_LONGEST].strip(" .") or "piece"


def with_suffix(path: str, suffixes: Sequence[str], suffix: str) -> str:
    """``path`` with the suffix of another format, where it had that of one; else as the person wrote it."""
    known = next((one for one in suffixes if path.lower().endswith(one)), "")
    return path.removesuffix(path[len(path) - len(known) :]) + suffix if known else path
