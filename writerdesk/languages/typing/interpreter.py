"""Plays an input table: keys come in one by one, text goes out, and the last part stays pending while it may change.

Written from the manual of the m17n library ("Input Method" and its tutorial). Surrounding text is not asked for: a
table is told that there is none (``@-0`` is -2), as its makers foresaw.
"""

from __future__ import annotations

from typing import NamedTuple

from writerdesk.languages.typing.actions import Actions, Endless
from writerdesk.languages.typing.table import Key, Table

BACKSPACE = "BackSpace"
_MOST_ROUNDS = 3
_END = ""
"""A key that no table knows: whatever waits for more keys comes to its end."""


class Played(NamedTuple):
    """What a key did. ``committed`` goes into the text for good, ``pending`` is shown in its place with the caret at
    code point ``caret`` of it; ``handled`` is False where the key, after that, is still to do what it always does.
    """

    committed: str
    pending: str
    caret: int
    handled: bool


class Typist(Actions):
    """One place at which a table is typed with. Nothing that was committed is ever taken back."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.start_over()

    def press(self, key: Key) -> Played:
        """One key: a character, or a name as in :data:`Key`."""
        self.committed, self.steps, self.unhandled = "", 0, False
        if key == BACKSPACE and self.pending.text and not self.knows(key):
            self._take_back()
            return self._played()
        self.keys.append(key)
        try:
            self._work()
        except Endless:
            self.unhandled = True
            self.flush()
        if self.unhandled:
            self.commit()
        return self._played()

    def finish(self) -> str:
        """Commit what is pending and begin anew; gives the text that is committed by that."""
        self.committed, self.steps, self.unhandled = "", 0, False
        self.keys.append(_END)
        try:
            self._work()
        except Endless:
            self.unhandled = True
        self.flush()
        return self.committed

    def forget(self) -> None:
        """Drop what is pending."""
        self.pending.clear()
        self.flush()

    def _played(self) -> Played:
        return Played(self.committed, self.pending.text, self.pending.place, not self.unhandled)

    def knows(self, key: Key) -> bool:
        """Whether the table has something of its own for this key now."""
        return any(key in node.children for node in (self.node, self.state.root, self.table.first.root))

    def _take_back(self) -> None:
        """The last key of the pending part has not been pressed."""
        kept = self.keys[: self.next - 1]
        self.start_over()
        self.keys = kept
        try:
            self._work()
        except Endless:
            self.flush()

    def _work(self) -> None:
        seen: dict[tuple[object, ...], int] = {}
        while self.next < len(self.keys) and not self.unhandled:
            self.count()
            here = (self.next, len(self.keys), id(self.node), self.state.name, self.pending.text, len(self.committed))
            seen[here] = seen.get(here, 0) + 1
            if seen[here] > _MOST_ROUNDS:
                raise Endless
            self.stopped = self.shifted = self.taken = False
            self._handle(self.keys[self.next])

    def _handle(self, key: Key) -> None:
        child = self.node.children.get(key)
        if child is None:
            self._leave()
            return
        self.next, self.taken = self.next + 1, True
        self.pending.go_back(self.kept)
        self.node = child
        self.sequence.append(key)
        if child.actions:
            self.run(child.actions)
        elif child.children:
            self.pending.insert("".join(one for one in self.sequence if len(one) == 1))
        if not child.children and not self.over:
            self.run(child.branch)
            if not self.over:
                self.begin(self.state)

    def _leave(self) -> None:
        """The key leads nowhere from here: what stands is done, and the key is tried anew."""
        if self.node is not self.state.root:
            if self.node.actions == []:
                self.pending.go_back(self.kept)
            self.run(self.node.branch)
            if not self.over:
                self.begin(self.state)
        elif self.state.otherwise is not None:
            self.run(self.state.otherwise)
            if not self.over:
                self.begin(self.table.first)
        elif self.state is not self.table.first:
            self.shift(self.table.first)
        else:
            self.next += 1
            self.unhandled = True
