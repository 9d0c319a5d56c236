"""Replaces: the places on the page as one step that can be taken back, all others through the journal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.find.looking import Wanted
from writerdesk.desktop.find.replacing import Done, Task, replace_around, replaced_here
from writerdesk.desktop.writing.tools import WritingScene


class Replacer(QObject):
    """``replaced_all`` carries how many places, and the titles of sealed pieces that were left alone."""

    replaced_one = Signal()
    replaced_all = Signal(int, list)
    failed = Signal(object)

    def __init__(self, scene: WritingScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene

    def replace_one(self, wanted: Wanted, replacement: str, number: int) -> None:
        """Replace the place with this number in the section on the page."""
        task = self._task(wanted, replacement)
        if task is not None and not self._scene.editor.isReadOnly():
            self._scene.parts.do(partial(replaced_here, task, only=number), self._put_one, self.failed.emit)

    def replace_all(self, wanted: Wanted, replacement: str) -> None:
        """Replace every place that is asked about, when what was typed is on the disk."""
        self._scene.controller.flush(partial(self._replace_all, wanted, replacement))

    def _replace_all(self, wanted: Wanted, replacement: str) -> None:
        task = self._task(wanted, replacement)
        if task is not None:
            work = partial(replace_around, self._scene.parts.workplace, task)
            self._scene.parts.do(work, partial(self._put_all, task), self.failed.emit)

    def _task(self, wanted: Wanted, replacement: str) -> Task | None:
        section = self._scene.editor.section
        if section is None or self._scene.controller.section != wanted.section:
            return None
        return Task(wanted, replacement, list(section.ledger.texts), section.revision)

    def _put_one(self, done: Done) -> None:
        section = self._scene.editor.section
        if done.edit is not None and section is not None and section.revision == done.revision:
            self._scene.editor.apply(done.edit)
            self.replaced_one.emit()

    def _put_all(self, task: Task, done: Done) -> None:
        section, editor = self._scene.editor.section, self._scene.editor
        count = done.elsewhere
        stands = section is not None and self._scene.controller.section == task.wanted.section
        if done.edit is not None and stands and section is not None and not editor.isReadOnly():
            if section.revision != done.revision:
                # Typed in meanwhile: the places are looked for again in what stands now.
                again = task.again(list(section.ledger.texts), section.revision)
                work = partial(replaced_here, again)
                self._scene.parts.do(work, lambda here: self._put_all(again, here.beside(done)), self.failed.emit)
                return
            editor.apply(done.edit)
            count += done.here
        self.replaced_all.emit(count, done.sealed)
