"""What the library page asks for and changes, all in jobs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.library import ComparedIterations, LibraryLine
    from writerdesk.briefs.library import Entry, Iteration


class LibraryController(QObject):
    """``listed`` carries lines, ``shown`` an entry, ``compared`` two iterations, ``told`` what a file came to."""

    listed = Signal(object)
    shown = Signal(object)
    compared = Signal(object)
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._query = ""
        self.entry = ""

    def look(self, query: str | None = None) -> None:
        """List the entries that hold the words of ``query`` (None: those asked for last)."""
        if query is not None:
            self._query = query
        workplace, asked = self._parts.workplace, self._query

        def work() -> tuple[str, list[LibraryLine]]:
            from writerdesk.actions.library import library

            return asked, library(workplace, query=asked.strip())

        self._parts.do(work, self._listed, self.failed.emit)

    def show(self, entry: str) -> None:
        """Read one entry; ``shown`` follows."""
        self.entry = entry
        workplace = self._parts.workplace

        def work() -> Entry:
            from writerdesk.actions.library import entry as read

            return read(workplace, entry)

        self._parts.do(work, self._shown, self.failed.emit)

    def add(self, title: str, language: str, tags: list[str], prompt: str, desk: str | None) -> None:
        """Begin an entry with a prompt on a desk (None: the person's own)."""
        workplace = self._parts.workplace

        def work() -> Entry:
            from writerdesk.actions.library import add
            from writerdesk.briefs.library import Iteration

            first = Iteration(number=1, prompt=prompt)
            return add(workplace, "prompt", title, language, first, tags=tags, desk_id=desk)

        self._parts.do(work, self._changed, self.failed.emit)

    def try_again(self, tried: Iteration) -> None:
        """Add the next iteration to the entry on show."""
        workplace, entry = self._parts.workplace, self.entry

        def work() -> Entry:
            from writerdesk.actions.library import try_again

            return try_again(workplace, entry, tried)

        self._parts.do(work, self._changed, self.failed.emit)

    def approve(self, number: int) -> None:
        """Approve an iteration of the entry on show."""
        workplace, entry = self._parts.workplace, self.entry

        def work() -> Entry:
            from writerdesk.actions.library import approve

            return approve(workplace, entry, number)

        self._parts.do(work, self._changed, self.failed.emit)

    def compare(self, a: int, b: int) -> None:
        """Compare two iterations of the entry on show; ``compared`` follows."""
        workplace, entry = self._parts.workplace, self.entry

        def work() -> ComparedIterations:
            from writerdesk.actions.library import compare

            return compare(workplace, entry, a, b)

        self._parts.do(work, self.compared.emit, self.failed.emit)

    def export(self, out: Path, desk: str | None) -> None:
        """Write a desk's library as one file; ``told`` follows."""
        workplace = self._parts.workplace

        def work() -> dict[str, Any]:
            from writerdesk.actions.library import export

            return export(workplace, out, desk)

        self._parts.do(work, self.told.emit, self.failed.emit)

    def take_in(self, file: Path) -> None:
        """Take a library file in where it belongs; ``told`` follows."""
        workplace = self._parts.workplace

        def work() -> dict[str, Any]:
            from writerdesk.actions.library import take_file_in
            from writerdesk.trust.strict_zip import load_file

            return take_file_in(workplace, load_file(file))

        self._parts.do(work, self._taken_in, self.failed.emit)

    def _listed(self, found: tuple[str, list[LibraryLine]]) -> None:
        if found[0] == self._query:  # an answer to words that were typed over is dropped
            self.listed.emit(found[1])

    def _shown(self, entry: Entry) -> None:
        if entry.id == self.entry:
            self.shown.emit(entry)

    def _changed(self, entry: Entry) -> None:
        self.entry = entry.id
        self.shown.emit(entry)
        self.look()

    def _taken_in(self, fates: dict[str, Any]) -> None:
        self.told.emit(fates)
        self.look()
