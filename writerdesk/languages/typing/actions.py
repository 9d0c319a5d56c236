"""What a table can do when a key comes: put in, take away, mark, choose, go to another state."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from writerdesk.languages.typing.arithmetic import is_comparison, value
from writerdesk.languages.typing.expressions import Form, Symbol, Word
from writerdesk.languages.typing.pending import Choices, Kept, Pending
from writerdesk.languages.typing.table import Key, Node, State, Table

_NO_SURROUNDING_TEXT = -2
_MOST_STEPS = 4_000
_MOST_PENDING = 1_000
_DEEPEST = 100
_AROUND = re.compile(r"@([-+])([0-9]+)\Z")


class Endless(Exception):
    """A table goes round in circles; it never leaves this package."""


class Actions:
    """The state of typing, and each action upon it.

    ``keys`` are those since the last commit, the first ``next`` of them handled; ``sequence`` those that led to
    ``node`` in ``state``; ``kept`` the pending part as it was before them.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self.pending = Pending()
        self.committed = ""
        self.unhandled = self.stopped = self.shifted = self.taken = False
        self.steps = self.depth = 0
        self.variables: dict[str, int] = {}
        self.keys: list[Key] = []
        self.next = 0
        self.sequence: list[Key] = []
        self.state: State = table.first
        self.before: State = table.first
        self.node: Node = table.first.root
        self.kept: Kept = self.pending.keep()

    @property
    def over(self) -> bool:
        """Whether an action has led elsewhere, so that this key is done."""
        return self.stopped or self.shifted

    def count(self) -> None:
        """One step more; raises :class:`Endless` where there are too many."""
        self.steps += 1
        if self.steps > _MOST_STEPS or len(self.pending.text) > _MOST_PENDING:
            raise Endless

    def start_over(self) -> None:
        """Everything as it is before the first key; nothing is committed."""
        self.pending.clear()
        self.keys, self.next = [], 0
        self.variables = dict(self.table.variables)
        self.begin(self.table.first)

    def flush(self) -> None:
        """Commit what is pending and begin anew."""
        self.depth = 0
        self.commit()
        self.start_over()

    def begin(self, state: State) -> None:
        """Stand at the beginning of a state; at that of the initial one everything pending is committed."""
        if state is self.table.first:
            self.commit()
            self.pending.clear()
        if state is not self.state or state is self.table.first:
            self.before, self.state = self.state, state
            self.node, self.sequence = state.root, []
            self.kept = self.pending.keep()
            self.run(state.entered)
        self.node, self.sequence = self.state.root, []
        self.kept = self.pending.keep()

    def shift(self, state: State) -> None:
        """Go to a state."""
        self.shifted = True
        self.begin(state)

    def commit(self) -> None:
        """What is pending is text now."""
        self.committed += self.pending.text
        self.pending.clear()
        self.kept = self.pending.keep()
        del self.keys[: self.next]
        self.next = 0

    def run(self, actions: Form) -> None:
        """Do actions in their order, until one of them ends it all."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise Endless
        for action in actions:
            if self.stopped:
                break
            self.count()
            if isinstance(action, list):
                self.do(action)
            else:
                self.insert(action)
        self.depth -= 1

    def do(self, action: Form) -> None:
        """One action that is a list."""
        head, rest = (action[0], action[1:]) if action else ("", [])
        if not isinstance(head, Symbol):
            self.offer(action)
        elif is_comparison(head):
            yes, no = rest[2:3], rest[3:4]
            chosen = yes if value([head, *rest[:2]], self.look) else no
            if chosen and isinstance(chosen[0], list):
                self.run(chosen[0])
        elif head in _DONE:
            _DONE[head](self, rest)
        elif head in self.table.macros:
            self.run(self.table.macros[head])

    def insert(self, what: Word) -> None:
        """Put in a text, a character, the character that a variable holds, or the first of several texts."""
        if isinstance(what, list):
            self.offer(what)
        elif isinstance(what, str) and not isinstance(what, Symbol):
            self.pending.insert(what)
        else:
            code = value(what, self.look)
            if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF:
                self.pending.insert(chr(code))

    def offer(self, groups: Form) -> None:
        """Put in the first of several texts, and remember the others."""
        made: Choices = tuple(
            tuple(str(one) for one in group) if isinstance(group, list) else tuple(str(group)) for group in groups
        )
        self.pending.offer(made)

    def look(self, name: str) -> int:
        """The value of a variable, or of a name that begins with ``@``."""
        if not name.startswith("@"):
            return self.variables.get(name, 0)
        if name == "@@":
            return self.next
        if name == "@-0":
            return _NO_SURROUNDING_TEXT
        around = _AROUND.match(name)
        if around is not None:
            far = int(around[2])
            return self.letter(self.pending.place + (-far if around[1] == "-" else far))
        return self.letter(int(name[1:])) if name[1:].isdigit() else self.place(name)

    def letter(self, at: int) -> int:
        """The code of the letter at a place of the pending part, less than 0 where there is none."""
        return ord(self.pending.text[at]) if 0 <= at < len(self.pending.text) else _NO_SURROUNDING_TEXT

    def place(self, name: Word) -> int:
        """The place that a marker or a number means."""
        pending = self.pending
        if isinstance(name, int):
            return name
        if isinstance(name, list):
            return value(name, self.look)
        around = _AROUND.match(name)
        if around is not None:
            return pending.place + int(around[2]) * (-1 if around[1] == "-" else 1)
        known = {
            "@<": 0,
            "@=": pending.place,
            "@>": len(pending.text),
            "@-": pending.place - 1,
            "@+": pending.place + 1,
        }
        if name in known:
            return known[name]
        if name.startswith("@") and name[1:].isdigit():
            return int(name[1:])
        return pending.marks.get(name, 0)

    def push_back(self, rest: Form) -> None:
        """Keys are to be handled once more; their number, 0 for all, or keys of one's own."""
        what = rest[0] if rest else 0
        if isinstance(what, int):
            self.next = max(0, self.next - what) if what > 0 else 0
        elif isinstance(what, list):
            self.keys[self.next : self.next] = [chr(one) if isinstance(one, int) else str(one) for one in what]
        else:
            self.keys[self.next : self.next] = list(what)

    def undo(self, rest: Form) -> None:
        """Some keys have not been pressed: those that stay are played anew."""
        number = value(rest[0], self.look) if rest else -2
        kept = self.keys[:number] if number > 0 else self.keys[: max(0, self.next + number)]
        kept += self.keys[self.next :]
        self.start_over()
        self.keys, self.stopped = kept, True

    def unhandle(self) -> None:
        """The key is to do what it always does, after what was pending; the state stays."""
        self.next += not self.taken
        self.commit()
        self.node, self.sequence = self.state.root, []
        self.unhandled = self.stopped = True

    def shift_to(self, name: Word) -> None:
        """Go to the state of that name, or with ``t`` to the one before."""
        state = self.before if name == "t" else self.table.states.get(str(name))
        if state is not None:
            self.shift(state)

    def reckon(self, rest: Form, sign: str) -> None:
        """Give a variable a value, or add to it and the like."""
        if len(rest) > 1:
            name = str(rest[0])
            amount = value(rest[1], self.look)
            self.variables[name] = (
                value([Symbol(sign), self.variables.get(name, 0), amount], self.look) if sign else amount
            )

    def first_true(self, rest: Form) -> None:
        """Do the actions of the first case that holds."""
        for case in rest:
            if isinstance(case, list) and case and value(case[0], self.look):
                self.run(case[1:])
                return

    def pop(self) -> None:
        """The next key is not looked at."""
        if self.next < len(self.keys):
            self.next += 1

    def select(self, what: Word) -> None:
        """Put another of the choices that end at the place."""
        if not isinstance(what, list):
            self.pending.select(what if isinstance(what, int) or what.startswith("@") else self.look(what))


_Done = Callable[[Actions, Form], None]


def _first(do: Callable[[Actions, Word], None]) -> _Done:
    """An action of one word; without it nothing is done."""
    return lambda self, rest: do(self, rest[0]) if rest else None


_DONE: dict[str, _Done] = {
    "insert": _first(Actions.insert),
    "delete": _first(lambda self, to: self.pending.delete(self.place(to))),
    "move": _first(lambda self, to: self.pending.move(self.place(to))),
    "mark": _first(lambda self, name: self.pending.mark(str(name))),
    "select": _first(Actions.select),
    "shift": _first(Actions.shift_to),
    "show": lambda _self, _rest: None,
    "hide": lambda _self, _rest: None,
    "pushback": Actions.push_back,
    "pop": lambda self, _rest: self.pop(),
    "undo": Actions.undo,
    "commit": lambda self, _rest: self.commit(),
    "unhandle": lambda self, _rest: self.unhandle(),
    "cond": Actions.first_true,
    "set": partial(Actions.reckon, sign=""),
    "add": partial(Actions.reckon, sign="+"),
    "sub": partial(Actions.reckon, sign="-"),
    "mul": partial(Actions.reckon, sign="*"),
    "div": partial(Actions.reckon, sign="/"),
}
"""What each word of a table does; the lists of candidates that ``show`` and ``hide`` mean have no window here."""
