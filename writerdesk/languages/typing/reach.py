"""Which letters a table can type: those that stand in its rules, and those that a plain key makes by itself."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterator

from writerdesk.languages.typing.expressions import Form, Symbol
from writerdesk.languages.typing.table import Table

_PLAIN = frozenset(string.printable)


def letters_of(table: Table) -> frozenset[str]:
    """Code points that the table's rules put in, decomposed ones included, with those of plain keys."""
    found: set[str] = set(_PLAIN)
    rules = (actions for named in table.maps.values() for _keys, actions in named)
    branches = (branch[1:] for state in table.states.values() for branch in state.branches)
    for actions in (*rules, *branches, *table.macros.values()):
        for text in _texts(actions):
            found.update(text, unicodedata.normalize("NFD", text))
    return frozenset(found)


def missing(table: Table, alphabet: str) -> list[str]:
    """Letters of ``alphabet``, separated by spaces, that the table cannot type; a sequence is one letter.

    A letter that is there in the other case counts: Cherokee is most often written in capitals.
    """
    known = letters_of(table)
    return [
        letter
        for letter in dict.fromkeys(alphabet.split())
        if not any(known.issuperset(one) for one in (letter, letter.upper(), unicodedata.normalize("NFD", letter)))
    ]


def _texts(actions: Form) -> Iterator[str]:
    """Every text and character that actions name, however deep."""
    for action in actions:
        if isinstance(action, list):
            yield from _texts(action)
        elif isinstance(action, int):
            if 0x20 < action <= 0x10FFFF and not 0xD800 <= action <= 0xDFFF:
                yield chr(action)
        elif not isinstance(action, Symbol):
            yield action
