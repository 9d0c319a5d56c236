"""What the keys of a table make, for people to read: found by pressing them."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import NamedTuple

from writerdesk.languages.typing.interpreter import Typist
from writerdesk.languages.typing.table import Key, Node, Table

ROWS = ("`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./")
SHIFTED_ROWS = ("~!@#$%^&*()_+", "QWERTYUIOP{}|", 'ASDFGHJKL:"', "ZXCVBNM<>?")
"""The keys of a US keyboard, from the top, without and with Shift."""

_PLAIN = frozenset(string.ascii_letters + string.digits + string.punctuation)
_MOST = 4_000


class KeyMap(NamedTuple):
    """``single`` says what one key makes, where it makes something else than itself; ``rows`` keys in a row and their
    text, the short ones first.
    """

    single: dict[Key, str]
    rows: list[tuple[str, str]]


def key_map(table: Table) -> KeyMap:
    """Press every key and every row of keys that the table has a rule for; some 10 to 300 ms, for a job."""
    single = {key: text for key in sorted(_PLAIN) if (text := typed(table, key)) not in {"", key}}
    rows: dict[str, str] = {}
    for state in table.states.values():
        for keys in _rules(state.root, ()):
            spelt = "".join(keys)
            if len(keys) < 2 or spelt in rows or not _PLAIN.issuperset(keys):
                continue
            if len(rows) >= _MOST:
                break
            if (text := typed(table, spelt)) not in {"", spelt}:
                rows[spelt] = text
    return KeyMap(single, sorted(rows.items(), key=lambda row: (len(row[0]), row[0].lower(), row[0])))


def typed(table: Table, keys: str) -> str:
    """The text that comes of keys, one a character, with what is pending at the end."""
    typist, made = Typist(table), ""
    for key in keys:
        played = typist.press(key)
        made += played.committed if played.handled else played.committed + key
    return made + typist.finish()


def _rules(node: Node, keys: tuple[Key, ...]) -> Iterator[tuple[Key, ...]]:
    if node.actions:
        yield keys
    for key, child in node.children.items():
        yield from _rules(child, (*keys, key))
