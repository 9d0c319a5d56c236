"""What came by paste into the piece that is open: followed edit by edit, its size noted for the process record."""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING

from writerdesk.drafts.pasted import Came, PastedSpans

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.parts import Parts
    from writerdesk.storage.desk import Desk


class Origins:
    """Made with the first paste into a piece. One job at a time writes, so that nothing goes before it came."""

    def __init__(self, parts: Parts, desk: Desk, piece: str) -> None:
        self._parts, self._desk, self._piece = parts, desk, piece
        self._sections: defaultdict[str, PastedSpans] = defaultdict(PastedSpans)
        self._waiting: list[Came] = []
        self._busy = False
        self.number = 0
        """Of the paste that came last."""

    def edit(self, section: str, edit: Edit) -> None:
        """Follow an edit of the page."""
        if edit.pasted:
            self.number = max(self.number + 1, time.time_ns() // 1_000)
        number = self.number if edit.pasted else 0
        self._note(self._sections[section].edit(edit.position, edit.removed, edit.inserted, number))

    def went(self, number: int, text: str) -> None:
        """All of a paste was taken back, whose place is not followed any more."""
        self._note([Came(number, -1, text)])

    def follow(self, section: str, changes: list[tuple[int, int, str]]) -> None:
        """Somebody else wrote in this section; of what that took away each code point counts as one letter."""
        for position, deleted, inserted in changes:
            self._note(self._sections[section].edit(position, "x" * deleted, inserted))

    def forget_places(self) -> None:
        """Sections were arranged anew: what came stays counted, where it stands is not known any more."""
        self._sections.clear()

    def store(self) -> None:
        """Note what waits, on this thread; ``disk/…`` and ``desk/…`` are raised."""
        from writerdesk.actions.process import note_pasted

        waiting, self._waiting = self._waiting, []
        if waiting:
            note_pasted(self._desk, self._piece, waiting)

    def _note(self, changes: list[Came]) -> None:
        self._waiting += changes
        if self._waiting and not self._busy:
            self._busy = True
            # A desk that takes nothing now is spoken of by what stores the words themselves.
            self._parts.do(self.store, lambda _: self._done(), lambda _: self._done())

    def _done(self) -> None:
        self._busy = False
        self._note([])
