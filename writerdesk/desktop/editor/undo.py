"""Undo that knows only text: formats put on in idle moments never stand between a writer and the last word.

Qt's own undo also records formats, so it is off; these edits are the ones the journal gets.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from writerdesk.desktop.editor.edits import Edit

_LIMIT = 2_000


@dataclass
class _Step:
    edits: list[Edit] = field(default_factory=list)


class UndoStack:
    """Steps of one section. Typing joins into words; anything else is a step of its own."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._sealed = True

    def record(self, edit: Edit) -> None:
        """Remember an edit that a person made."""
        self._undone.clear()
        if not self._sealed and self._joins(edit):
            self._done[-1].edits.append(edit)
        else:
            self._done.append(_Step([edit]))
            del self._done[:-_LIMIT]
        self._sealed = False

    def seal(self) -> None:
        """Begin a new step with the next edit (the caret was moved, something was pasted)."""
        self._sealed = True

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
