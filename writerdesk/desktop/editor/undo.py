"""Undo that knows only text: formats put on in idle moments never stand between a writer and the last word.

Qt's own undo also records formats, so it is off; these edits are the ones the journal gets.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from writerdesk.desktop.editor.edits import Edit
from writerdesk.drafts.operations import Hand

if TYPE_CHECKING:
    from writerdesk.drafts import history

LIMIT = 2_000
"""How many steps can be taken back."""

_AT_ONCE = 16  # code points: more is no key but a paste, a step of its own


class _Step:
    def __init__(self, edits: list[Edit]) -> None:
        self.edits = edits


class UndoStack:
    """Steps of one section. Typing joins into words; anything else is a step of its own."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._sealed = True
        self._turning = False
        """Whether the step that was taken back, or made again, last is not whole yet."""
        self._fresh = True
        """Whether nothing was typed since the section was opened."""
        self._beneath: list[Edit] | None = []
        """What others changed, as if before the first step; None when nothing more may be put beneath."""

    def record(self, edit: Edit) -> None:
        """Remember an edit that a person made."""
        self._undone.clear()
        self._turning = self._fresh = False
        if not self._sealed and self._joins(edit):
            self._done[-1].edits.append(edit)
        else:
            self._done.append(_Step([edit]))
            if len(self._done) > LIMIT:
                del self._done[:-LIMIT]
                self._beneath = None
        self._sealed = False

    def together(self, edits: Iterable[Edit]) -> None:
        """Remember edits that a person made as one step, to which nothing joins."""
        self.seal()
        first, *others = edits
        self.record(first)
        self._done[-1].edits += others
        self.seal()

    def seal(self) -> None:
        """Begin a new step with the next edit (the caret was moved, something was pasted)."""
        self._sealed = True

    def restore(self, edits: Iterable[history.Edit]) -> None:
        """Put edits of earlier sessions beneath the steps of this one, joined as typing joins.

        Oldest first, ending at the text that the section was opened with; what cannot be carried past the changes that
        others made since is left out. What was undone there stays undone, and can be made again while nothing else was
        typed. Only the first time counts.
        """
        if self._beneath is None:
            return
        earlier = [Edit(edit.position, edit.removed, edit.inserted, hand=edit.hand) for edit in edits]
        for other in self._beneath:
            earlier, _ = _carried(earlier, other)
        steps = UndoStack()
        for edit in earlier:
            steps._go_over(edit)
        self._done[:0] = steps._done
        if self._fresh:
            self._undone[:0] = steps._undone
        del self._done[:-LIMIT]
        self._beneath = None

    def follow(self, edit: Edit) -> None:
        """Somebody else made ``edit`` in the text: steps are carried past it.

        Those that it touches, and what lies beneath them, are forgotten.
        """
        self._sealed = True
        done, undone = [], []
        other: Edit | None = edit
        while self._done and other is not None:
            edits, other = _carried(self._done.pop().edits, other)
            if other is not None:
                done.append(_Step(edits))
        if other is None:
            self._beneath = None
        elif self._beneath is not None:
            self._beneath.append(other)
        other = edit
        while self._undone and other is not None:
            # What may be made again led, taken back, to the text of now.
            back = [one.inverse for one in reversed(self._undone.pop().edits)]
            edits, other = _carried(back, other)
            if other is not None:
                undone.append(_Step([one.inverse for one in reversed(edits)]))
        self._done, self._undone = done[::-1], undone[::-1]

    def _go_over(self, edit: Edit) -> None:
        """What happened with an edit of an earlier session."""
        if edit.hand == Hand.UNDONE and self._taken_back(edit.inverse):
            return
        if edit.hand == Hand.REDONE and self._made_again(edit):
            return
        alone = max(len(edit.inserted), len(edit.removed)) > _AT_ONCE
        self._sealed = self._sealed or alone
        self.record(edit)
        self._sealed = alone

    def _taken_back(self, edit: Edit) -> bool:
        """``edit`` was undone: take it off the last step; False where that does not end with it."""
        edits = self._done[-1].edits if self._done else [edit]
        before = _without(edits[-1], edit)
        if before is None:
            return False
        edits[-1:] = [before] if before.inserted or before.removed else []
        if self._turning:
            self._undone[-1].edits.insert(0, edit)
        else:
            self._undone.append(_Step([edit]))
        self._sealed, self._turning = True, bool(edits)
        if self._done and not edits:
            self._done.pop()
        return True

    def _made_again(self, edit: Edit) -> bool:
        """``edit`` was redone: the next one of the step taken back last; False where it is another."""
        edits = self._undone[-1].edits if self._undone else []
        if not edits or edits[0] != edit:
            return False
        del edits[0]
        if self._turning:
            self._done[-1].edits.append(edit)
        else:
            self._done.append(_Step([edit]))
        self._sealed, self._turning = True, bool(edits)
        if not edits:
            self._undone.pop()
        return True

    @property
    def coming(self) -> list[Edit]:
        """The edits that :meth:`redo` would give; nothing is moved."""
        return list(self._undone[-1].edits) if self._undone else []

    @property
    def going(self) -> list[Edit]:
        """The edits that :meth:`undo` would give; nothing is moved."""
        return [edit.inverse for edit in reversed(self._done[-1].edits)] if self._done else []

    def undo(self) -> list[Edit]:
        """The edits that take the last step back, in the order to make them; empty when there is none."""
        return self._move(self._done, self._undone, back=True)

    def redo(self) -> list[Edit]:
        """The edits that make the last step taken back again; empty when there is none."""
        return self._move(self._undone, self._done, back=False)

    def _move(self, source: list[_Step], target: list[_Step], *, back: bool) -> list[Edit]:
        self._sealed = True
        if not source:
            return []
        step = source.pop()
        target.append(step)
        return [edit.inverse for edit in reversed(step.edits)] if back else list(step.edits)

    def _joins(self, edit: Edit) -> bool:
        last = self._done[-1].edits[-1] if self._done else None
        if last is None:
            return False
        if edit.inserted and not edit.removed and last.inserted and not last.removed:
            goes_on = edit.position == last.position + len(last.inserted)
            new_word = last.inserted[-1].isspace() and not edit.inserted[0].isspace()
            return goes_on and not new_word and "\n" not in edit.inserted
        if edit.removed and not edit.inserted and last.removed and not last.inserted:
            return edit.position + len(edit.removed) == last.position or edit.position == last.position
        return False


def _without(edit: Edit, end: Edit) -> Edit | None:
    """``edit`` without ``end``, all of it or the letters typed last; None where it does not end so."""
    if edit == end:
        return Edit(edit.position, "", "")
    place = edit.position + len(edit.inserted) - len(end.inserted)
    if edit.removed or end.removed or end.position != place or not edit.inserted.endswith(end.inserted):
        return None
    return Edit(edit.position, "", edit.inserted[: len(edit.inserted) - len(end.inserted)])


def _carried(edits: list[Edit], other: Edit) -> tuple[list[Edit], Edit | None]:
    from writerdesk.drafts import history

    kept, before = history.carry([_kept(edit) for edit in edits], _kept(other))
    return [_made(edit) for edit in kept], _made(before) if before is not None else None


def _made(edit: history.Edit) -> Edit:
    return Edit(edit.position, edit.removed, edit.inserted, hand=edit.hand)


def _kept(edit: Edit) -> history.Edit:
    from writerdesk.drafts import history

    return history.Edit(edit.position, edit.removed, edit.inserted, edit.hand)
