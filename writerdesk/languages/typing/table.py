"""An input table: its maps of keys, its states, its variables, from the expressions of a ``.mim`` file."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial

from writerdesk.languages.typing.expressions import Form, Symbol, Word, read_forms, unreadable

Key = str
"""One key: a character, or a name such as ``BackSpace``, ``Return``, ``G-a`` (a with AltGr)."""

Finder = Callable[[str], str]
"""Gives the text of another table of the shelf by its name."""

Map = list[tuple[tuple[Key, ...], Form]]
"""Keys in a row, and what they do."""

_DEEPEST_INCLUDE = 8
_FULL_TAGS = 3


@dataclass
class Node:
    """Keys pressed in a state lead here. ``actions`` is None where no rule ends; ``branch`` is what its branch adds."""

    children: dict[Key, Node] = field(default_factory=dict)
    actions: Form | None = None
    branch: Form = field(default_factory=list)


class State:
    """What can be typed now. ``entered`` is done on coming here, ``otherwise`` on a key that leads nowhere, or None.

    ``branches`` are those of the file: the name of a map, and what is done after its rules.
    """

    def __init__(self, name: str, branches: list[Form], plant: Callable[[Node], None]) -> None:
        """``plant`` puts the state's rules below a node; it is called when the first key comes."""
        self.name = name
        self.branches = branches
        self.entered: Form = []
        self.otherwise: Form | None = None
        self._plant = plant

    @cached_property
    def root(self) -> Node:
        """Where no key has been pressed yet."""
        made = Node()
        self._plant(made)
        return made


class Table:
    """One input method. ``states`` are in the order of the file, the first is the initial one.

    ``language`` is the tag its makers gave it (``t`` for any), ``title`` the short word shown while it is on;
    ``variables`` hold the numbers they begin with.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.language = self.title = self.description = ""
        self.maps: dict[str, Map] = {}
        self.macros: dict[str, Form] = {}
        self.states: dict[str, State] = {}
        self.variables: dict[str, int] = {}
        self.commands: dict[str, list[tuple[Key, ...]]] = {}
        self.modules = False

    @property
    def first(self) -> State:
        """The initial state."""
        return next(iter(self.states.values()))


def read_table(name: str, find: Finder) -> Table:
    """Read the table ``name`` and those that it includes; ``find`` gives their texts.

    Raises :class:`Refused` ``typing/table`` where the text is no table that can be typed with.
    """
    made = Table(name)
    _Reader(made, find).read()
    if not made.states or not made.maps:
        raise unreadable(name, "it has no keys")
    return made


class _Reader:
    """Fills a table from the forms of its file and of the files that these include."""

    def __init__(self, table: Table, find: Finder) -> None:
        self._table = table
        self._find = find
        self._branches: dict[str, list[Form]] = {}

    def read(self) -> None:
        table = self._table
        shared = read_forms(self._find("global"), "global")
        for form in _lists(shared):
            if form[:1] == ["command"]:
                table.commands.update(_commands(form))
        forms = read_forms(self._find(table.name), table.name)
        for form in _lists(forms):
            self._head(form)
        self._bodies(forms, {"map", "macro", "state"}, "", 0)
        for state, branches in self._branches.items():
            table.states[state] = self._state(state, branches)

    def _head(self, form: Form) -> None:
        table, kind = self._table, form[:1]
        if kind == ["input-method"]:
            table.language = str(form[1]) if len(form) > 1 else ""
        elif kind == ["description"]:
            table.description = _words(form[1]) if len(form) > 1 else ""
        elif kind == ["title"]:
            table.title = _words(form[1]) if len(form) > 1 else ""
        elif kind == ["variable"]:
            table.variables.update(_variables(form))
        elif kind == ["command"]:
            table.commands.update(_commands(form))
        elif kind == ["module"]:
            table.modules = True

    def _bodies(self, forms: Form, kinds: set[str], only: str, depth: int) -> None:
        """Take over maps, macros and states; ``only`` names the one that is wanted of an included file."""
        if depth > _DEEPEST_INCLUDE:
            raise unreadable(self._table.name, "tables include each other")
        for form in _lists(forms):
            kind = form[0] if form else ""
            if kind == "include":
                self._include(form, kinds, depth)
            elif kind in kinds:
                for part in _lists(form[1:]):
                    if part and isinstance(part[0], Symbol) and only in {"", part[0]}:
                        self._take(str(kind), part)

    def _include(self, form: Form, kinds: set[str], depth: int) -> None:
        tags, kind, *rest = (*form[1:], "")
        names = [str(one) for one in tags if one != "nil"] if isinstance(tags, list) else []
        if len(names) == _FULL_TAGS - 1 and names[0] == "t":
            names = names[1:]
        if kind in kinds:
            only = str(rest[0]) if rest else ""
            forms = read_forms(self._find("-".join(names)), "-".join(names))
            self._bodies(forms, {str(kind)}, only, depth + 1)

    def _take(self, kind: str, part: Form) -> None:
        name = str(part[0])
        if kind == "map":
            self._table.maps.setdefault(name, []).extend(_rules(part))
        elif kind == "macro":
            self._table.macros.setdefault(name, part[1:])
        else:
            self._branches.setdefault(name, []).extend(_lists(part[1:]))

    def _state(self, name: str, branches: list[Form]) -> State:
        made = State(name, branches, partial(self._plant, branches))
        for branch in branches:
            if branch and branch[0] == "t":
                made.entered = branch[1:]
            elif branch and branch[0] == "nil":
                made.otherwise = branch[1:]
        return made

    def _plant(self, branches: list[Form], root: Node) -> None:
        for branch in branches:
            for keys, actions in self._table.maps.get(str(branch[0]), []) if branch else []:
                for spelt in self._spelt(keys):
                    _plant(root, spelt, actions, branch[1:])

    def _spelt(self, keys: tuple[Key, ...]) -> Iterator[tuple[Key, ...]]:
        """The keys themselves, or those that are bound to the command they name."""
        if len(keys) == 1 and isinstance(keys[0], _Command):
            yield from self._table.commands.get(keys[0], [])
        else:
            yield keys


class _Command(str):
    """A rule's key that is the name of a command."""

    __slots__ = ()


def _plant(root: Node, keys: tuple[Key, ...], actions: Form, branch: Form) -> None:
    node = root
    for key in keys:
        node = node.children.setdefault(key, Node())
    if node.actions is None:
        node.actions, node.branch = actions, branch


def _lists(forms: Form) -> Iterator[Form]:
    return (form for form in forms if isinstance(form, list))


def _rules(part: Form) -> Map:
    made: Map = []
    for rule in _lists(part[1:]):
        if not rule or any(map(_makes_nothing, rule[1:])):
            continue
        head, actions = rule[0], rule[1:]
        if isinstance(head, Symbol):
            made.append(((_Command(head),), actions))
        elif isinstance(head, str):
            made.append((tuple(head), actions))
        elif isinstance(head, list):
            made.append((_keys(head), actions))
    return made


def _makes_nothing(action: Word) -> bool:
    """Whether an action inserts a control character, as slips in tables do; its keys stay what they are."""
    made = chr(action) if isinstance(action, int) and 0 <= action <= sys.maxunicode else action
    if not isinstance(made, str) or isinstance(made, Symbol):
        return False
    return any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in made)


def _keys(spelt: Form) -> tuple[Key, ...]:
    return tuple(chr(one) if isinstance(one, int) else str(one) for one in spelt if not isinstance(one, list))


def _words(form: Word) -> str:
    """A text, or ``(_"text")``."""
    if isinstance(form, list):
        return next((str(one) for one in form if isinstance(one, str) and not isinstance(one, Symbol)), "")
    return "" if isinstance(form, int) or form == "nil" else str(form)


def _variables(form: Form) -> dict[str, int]:
    made = {}
    for one in _lists(form[1:]):
        value = next((part for part in one[2:] if isinstance(part, int)), 0)
        if one:
            made[str(one[0])] = value
    return made


def _commands(form: Form) -> dict[str, list[tuple[Key, ...]]]:
    made: dict[str, list[tuple[Key, ...]]] = {}
    for one in _lists(form[1:]):
        keys = [_keys(part) for part in _lists(one[2:])]
        keys += [tuple(part) for part in one[2:] if isinstance(part, str) and not isinstance(part, Symbol)]
        if one and keys:
            made[str(one[0])] = keys
    return made
