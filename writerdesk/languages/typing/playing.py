"""Plays a long row of keys: what a key does where a table stands is worked out once and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from writerdesk.languages.typing.interpreter import Typist
from writerdesk.languages.typing.pending import Kept
from writerdesk.languages.typing.table import Key, Node, State, Table

_REMEMBERED = 20_000
"""Places at which a table can stand; when there are more, remembering begins anew."""


class _Place(NamedTuple):
    """All that decides what the next key does; see :class:`Typist`."""

    pending: Kept
    marks: tuple[tuple[str, int], ...]
    variables: tuple[tuple[str, int], ...]
    keys: tuple[Key, ...]
    next: int
    sequence: tuple[Key, ...]
    state: State
    before: State
    node: Node
    kept: Kept


class _Standing:
    """A place, and what came of each key that was pressed there: text, and where the table stands after it."""

    __slots__ = ("place", "steps")

    def __init__(self, place: _Place) -> None:
        self.place = place
        self.steps: dict[Key, tuple[str, _Standing]] = {}


class Player:
    """Types row after row with one table."""

    def __init__(self, table: Table, most: int = _REMEMBERED) -> None:
        """``most``: how many places are remembered."""
        self._typist, self._most = Typist(table), most
        self._known: dict[tuple[object, ...], _Standing] = {}

    def play(self, text: str) -> Iterator[str]:
        """The parts of what comes of typing ``text``, a key a character; a line end ends what is pending."""
        standing = self._standing()
        for key in text:
            step = standing.steps.get(key)
            if step is None:
                self._stand_at(standing.place)
                made = self._pressed(key)
                step = standing.steps[key] = made, self._standing()
            made, standing = step
            yield made
        self._stand_at(standing.place)
        yield self._typist.finish()

    def _pressed(self, key: str) -> str:
        if key == "\n":
            return self._typist.finish() + key
        played = self._typist.press(key)
        return played.committed if played.handled else played.committed + key

    def _standing(self) -> _Standing:
        """Where the typist stands now, the same one each time."""
        one, pending = self._typist, self._typist.pending
        place = _Place(
            pending.keep(),
            tuple(pending.marks.items()),
            tuple(one.variables.items()),
            tuple(one.keys),
            one.next,
            tuple(one.sequence),
            one.state,
            one.before,
            one.node,
            one.kept,
        )
        name = (*place[:6], id(one.state), id(one.before), id(one.node), one.kept)
        found = self._known.get(name)
        if found is None:
            if len(self._known) >= self._most:
                self._forget()
            found = self._known[name] = _Standing(place)
        return found

    def _forget(self) -> None:
        for one in self._known.values():
            one.steps.clear()  # they lead to each other
        self._known.clear()

    def _stand_at(self, place: _Place) -> None:
        one, pending = self._typist, self._typist.pending
        pending.text, pending.place = place.pending.text, place.pending.place
        pending.marks, pending.chosen = dict(place.marks), list(place.pending.chosen)
        one.variables, one.keys, one.sequence = dict(place.variables), list(place.keys), list(place.sequence)
        one.next, one.kept = place.next, place.kept
        one.state, one.before, one.node = place.state, place.before, place.node
