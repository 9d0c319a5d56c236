"""The expressions that input tables are written in: whole numbers, symbols, texts and lists.

Source of the rules: "General Format" (mdbGeneral) of the m17n library's manual.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from writerdesk.errors import Refused

_TOKEN = re.compile(
    r"""(?P<skip>;[^\n]*|\s+)|(?P<open>\()|(?P<close>\))|"(?P<text>(?:[^"\\]|\\.)*)"|\?(?P<sign>\\.|.)"""
    r"""|(?P<number>(?:-?[0-9]+|[0#][xX][0-9A-Fa-f]+)(?=[\s();"]|\Z))|(?P<symbol>(?:[^\s();"\\]|\\.)+)|(?P<odd>.)""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:[xX]([0-9A-Fa-f]{2})|(\n)|(.))", re.DOTALL)
_NAMED = {"t": "\t", "n": "\n", "r": "\r", "e": "\x1b"}
_DEEPEST = 64


class Symbol(str):
    """A name in a table: of a map, a state, a variable, a marker, a key that is no letter."""

    __slots__ = ()


Word: TypeAlias = "int | Symbol | str | list[Word]"
"""One expression: a whole number, a name, a text (a plain ``str``), or a list."""

Form: TypeAlias = list[Word]
"""A list of expressions."""


def read_forms(text: str, name: str = "") -> Form:
    """Every expression of a file, in order. ``name`` is said where it cannot be read.

    Brackets that are open at the end close there. Raises :class:`Refused` ``typing/table`` for what is no expression.
    """
    stack: list[Form] = [[]]
    for found in _TOKEN.finditer(text):
        kind, token = found.lastgroup, found.group()
        if kind == "skip":
            continue
        if kind == "open":
            stack.append([])
            if len(stack) > _DEEPEST:
                raise unreadable(name, "brackets are too deep")
        elif kind == "close":
            if len(stack) == 1:
                raise unreadable(name, "a bracket closes that was never opened")
            done = stack.pop()
            stack[-1].append(done)
        elif kind == "text":
            stack[-1].append(_plain(found["text"]))
        elif kind == "sign":
            stack[-1].append(ord(_plain(found["sign"])))
        elif kind == "number":
            stack[-1].append(int(token.replace("#", "0"), 16 if token[1:2] in {"x", "X"} else 10))
        elif kind == "symbol":
            stack[-1].append(Symbol(_plain(token)))
        else:
            raise unreadable(name, "a text has no end")
    while len(stack) > 1:  # Some tables end before their last bracket, and are read all the same.
        done = stack.pop()
        stack[-1].append(done)
    return stack[0]


def unreadable(name: str, reason: str) -> Refused:
    """The error of a table that cannot be used, ``typing/table``."""
    return Refused(
        "typing/table",
        "The typing table {name} cannot be read: {reason}.",
        "Take the table as its makers gave it out.",
        where=name,
        name=name,
        reason=reason,
    )


def _plain(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    code, line_end, sign = found.groups()
    if code:
        return chr(int(code, 16))
    return "" if line_end else _NAMED.get(sign, sign)
