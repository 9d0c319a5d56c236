"""Long edits in slices: a large paste, all places replaced at once, and taking back or making again such a step.

An edit is recorded as one before anything is shown, so that nothing of it can be lost and it is one step of undo. Then
the page follows in slices of a few milliseconds, and keys that are pressed meanwhile wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.held_keys import EDITING
from writerdesk.drafts.operations import Hand

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_document import SectionDocument
    from writerdesk.desktop.editor.section_view import SectionView

_SLICE_S = 0.003
_STRIDE = 1_500  # paragraphs that are passed over in a slice on the way to the caret
_LINE = 50
"""What a paragraph costs Qt, in code points of a long one."""

_LONG, _PART = 40_000, 4_000
"""Cost, in code points, of an edit that would take longer than a frame, and of one part of it."""


class GentleEdits(QObject):
    """Makes edits in the section of one view. ``settled`` comes when the page shows all of them."""

    settled = Signal()

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self._view = view
        self._parts: Iterator[Edit] | None = None
        self._end, self._goal = 0, -1
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)

    @property
    def busy(self) -> bool:
        """Whether the page does not show yet all that is recorded."""
        return self._parts is not None

    def make_all(self, edits: Sequence[Edit]) -> None:
        """Make edits of a person as one step, each in the text that those before it leave; the caret stays."""
        self.finish()
        section, view, place = self._view.section, self._view, self._view.selection()[0]
        if section is None or not edits:
            return
        for edit in edits:
            place += len(edit.inserted) - len(edit.removed) if edit.position < place else 0
        section.undo_stack.together(edits)
        self._begin(section, edits, None)
        self.afterwards(lambda: view.set_caret(place))

    def make(self, edits: Sequence[Edit]) -> bool:
        """Make edits of a person as one step; False, and nothing is done, where they are too short for slices."""
        section = self._view.section
        if section is None or _cost(edits) <= _LONG:
            return False
        section.undo_stack.together(edits)
        self._begin(section, edits, None)
        return True

    def afterwards(self, then: Callable[[], None]) -> None:
        """``then`` follows when the page shows all of it, before any key that waited."""
        if self.busy:
            self._then = then
        else:
            then()

    def undo(self) -> bool:
        """Take the last step back, where it is long; False where it is not."""
        section = self._view.section
        if section is None or _cost(section.undo_stack.going) <= _LONG:
            return False
        self._begin(section, section.undo_stack.undo(), Hand.UNDONE)
        return True

    def redo(self) -> bool:
        """Make the step again that was taken back last, where it is long; False where it is not."""
        section = self._view.section
        if section is None or _cost(section.undo_stack.coming) <= _LONG:
            return False
        self._begin(section, section.undo_stack.redo(), Hand.REDONE)
        return True

    def finish(self) -> None:
        """Show all that is left, now: something else wants the text as it is recorded."""
        while self._parts is not None:
            self._slice()

    def give_up(self) -> None:
        """Another section is shown: what is recorded of this one is nobody's to see."""
        self._parts = self._then = None
        self._timer.stop()
        self._view.viewport().setUpdatesEnabled(True)
        self._view.held.release(EDITING)

    def _begin(self, section: SectionDocument, edits: Sequence[Edit], hand: Hand | None) -> None:
        self._view.held.hold(EDITING)
        self._parts = parts_of(edits)
        self._end, self._goal = edits[-1].position + len(edits[-1].inserted), -1
        section.tell(edits, hand)
        self._timer.start(0)

    def _slice(self) -> None:
        section, parts, until = self._view.section, self._parts, time.perf_counter() + _SLICE_S
        if section is None or parts is None:
            return
        with section.told():
            for part in parts:
                section.put(part)
                if time.perf_counter() > until:
                    # What came outside the sight is let go of between two slices.
                    section.dressing.look()
                    return
        if self._goal < 0:
            self._goal = section.ledger.locate(self._end)[0]
        if self._far(section):
            return
        self._done(section)

    def _far(self, section: SectionDocument) -> bool:
        """Go a part of the way to the caret, where it is far from what has lines; whether there is more of it."""
        dressing, viewport = section.dressing, self._view.viewport()
        if dressing.low - _STRIDE <= self._goal < dressing.high + _STRIDE:
            if not viewport.updatesEnabled():
                dressing.restart(block=self._goal)
            return False
        # What was seen last is seen until the caret is there.
        viewport.setUpdatesEnabled(False)
        dressing.pass_to(dressing.low - _STRIDE if self._goal < dressing.low else dressing.high + _STRIDE)
        return True

    def _done(self, section: SectionDocument) -> None:
        then, self._parts, self._then = self._then, None, None
        self._timer.stop()
        self._view.put_caret(section.position(self._end))
        self._view.viewport().setUpdatesEnabled(True)
        if then is not None:
            then()
        self.settled.emit()
        self._view.held.release(EDITING)


def _cost(edits: Iterable[Edit]) -> int:
    # What both share at their ends costs nothing; it is looked for where there may be enough of it to matter.
    return sum(
        least if (least := _length(edit)) <= _LONG else _length(difference(edit.removed, edit.inserted))
        for edit in edits
    )


def _length(edit: Edit) -> int:
    both = edit.inserted + edit.removed
    return len(both) + _LINE * both.count("\n")


def parts_of(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Small edits that come to the same as ``edits``, each in the text that those before it have left."""
    for edit in edits:
        before, after = edit.removed.split("\n"), edit.inserted.split("\n")
        if len(before) == len(after):
            yield from _line_by_line(edit, before, after)
        else:
            inner = difference(edit.removed, edit.inserted)
            yield from _piece_by_piece(inner._replace(position=edit.position + inner.position))


def _line_by_line(edit: Edit, before: list[str], after: list[str]) -> Iterator[Edit]:
    """From the end, so that what is still to come stays where it is."""
    at = edit.position + len(edit.removed)
    for old, new in zip(reversed(before), reversed(after), strict=True):
        at -= len(old)
        if old != new:
            inner = difference(old, new)
            yield inner._replace(position=at + inner.position)
        at -= 1


def _piece_by_piece(edit: Edit) -> Iterator[Edit]:
    end = edit.position + len(edit.removed)
    for piece in reversed(list(_pieces(edit.removed))):
        end -= len(piece)
        yield Edit(end, piece, "")
    for piece in _pieces(edit.inserted):
        yield Edit(end, "", piece)
        end += len(piece)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = min(len(text), start + _PART)
        lines = text.count("\n", start, end)
        while lines * _LINE > _PART and end - start > _LINE:
            end = start + (end - start) // 2
            lines = text.count("\n", start, end)
        yield text[start:end]
        start = end
