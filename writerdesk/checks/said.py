"""What a finding says, as it goes into documents and comes out of them: see :mod:`writerdesk.said`."""

from __future__ import annotations

import re
from typing import Any

from writerdesk.said import VERBATIM, Said

__all__ = ["LICENCE", "NOTHING", "Said", "made_of", "plain", "received", "said_again"]

_PLAIN = re.compile(r"(?:[^{}]|\{[a-z_0-9]+\})*")
"""A template with names alone: one out of a document may not reach into its fields or blow them up."""
_DEPTH = 4


NOTHING = Said("")
LICENCE = Said("licence?")


def plain(value: object) -> object:
    """For msgspec's ``enc_hook`` where findings are read again: a :class:`Said` as its template and fields, or the bare
    string where nobody translates it.
    """
    if isinstance(value, Said):
        return str(value) if value.template == VERBATIM else [value.template, value.fields]
    raise TypeError(f"{type(value).__name__} is no sentence")


def made_of(said: Said) -> list[Any] | None:
    """``[template, fields]`` all the way down, for a document; None for words that nobody translates."""
    fields = {name: made_of(one) or str(one) if isinstance(one, Said) else one for name, one in said.fields.items()}
    return None if said.template == VERBATIM else [said.template, fields]


def received(value: object, sentence: str) -> Said | None:
    """What :func:`made_of` made, out of a document that somebody else wrote, or None where it is not that, or does not
    say ``sentence``: nobody is told one thing in English and another in Arabic.
    """
    try:
        said = _made(value, _DEPTH)
    except (LookupError, TypeError, ValueError):
        return None
    return said if said == sentence else None


def _made(value: object, depth: int) -> Said:
    match value:
        case [str(template), dict(fields)] if depth and _PLAIN.fullmatch(template):
            own = {
                name: _made(one, depth - 1) if isinstance(one, list) else _field(one) for name, one in fields.items()
            }
            return Said(template, **own)
    raise ValueError(value)


def _field(value: object) -> str | float:
    if isinstance(value, str | int | float):
        return value
    raise TypeError(value)


def said_again(kind: type, value: Any) -> Any:
    """For msgspec's ``dec_hook``: what :func:`plain` made of a :class:`Said`, or a bare string (``Any``: its rule)."""
    if kind is not Said:
        raise TypeError(f"{kind.__name__} is no sentence")
    if isinstance(value, str):
        return Said.verbatim(value)
    template, fields = value
    return Said(template, **{name: said_again(Said, one) if isinstance(one, list) else one
                             for name, one in fields.items()})  # fmt: skip
