"""JSON from anybody, read one way only: UTF-8 without BOM, no NaN, no key twice, not deep, no half characters.

| code                      | refused                                                        |
| ------------------------- | -------------------------------------------------------------- |
| ``document/not-utf8``      | bytes that are not UTF-8                                       |
| ``document/bom``           | a byte order mark                                              |
| ``document/too-deep``      | lists and objects nested deeper than 100                       |
| ``document/too-many``      | more than a million lists and objects: megabytes of ``[],`` pack small |
| ``document/not-json``      | anything that RFC 8259 does not allow                          |
| ``document/nan``           | NaN, Infinity, or a number too large for a float               |
| ``document/huge-number``   | a whole number outside 64 bits                                 |
| ``document/duplicate-key`` | an object that names a key twice                               |
| ``document/lone-surrogate``| an escape that is half a character                             |
| ``document/shape``         | fields missing or of another type than the document has        |
"""

from __future__ import annotations

import json
import math
import re
from datetime import datetime
from typing import Annotated, Any, NoReturn, TypeVar

import msgspec

from writerdesk.errors import Refused
from writerdesk.said import Said

DEEPEST = 100
MOST = 1_000_000
"""Lists and objects of a document; ten times those of the longest novel. Each costs more memory than it has bytes."""
# Possessive, and a string may stay open: each character is looked at once, whatever is in it.
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS = re.compile(r"[^\[\]{}]+")
_LARGEST_DIGITS = 20  # -9223372036854775808
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""A date and time that says its zone (RFC 3339)."""

T = TypeVar("T")


def _refuse(code: str, where: str, why: Said) -> Refused:
    return Refused(
        f"document/{code}", "{name} {why}.", "Ask the sender for the file again.", where=where, name=where, why=why
    )


def utf8_text(data: bytes, where: str) -> str:
    """Decode UTF-8 without a byte order mark; Refused ``document/not-utf8`` or ``document/bom``."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refuse("not-utf8", where, Said("is not UTF-8")) from error
    if text.startswith("\ufeff"):
        raise _refuse("bom", where, Said("begins with a byte order mark"))
    return text


def parse_json(data: bytes, where: str) -> Any:
    """The value of a JSON document; ``where`` names it in errors. Refused ``document/…`` as in the table above."""
    text = utf8_text(data, where)
    _check_depth(text, where)

    def constant(_name: str) -> NoReturn:
        raise _refuse("nan", where, Said("holds NaN or Infinity, which are no numbers"))

    def number(literal: str) -> float:
        value = float(literal)
        if not math.isfinite(value):
            constant(literal)
        return value

    def whole(literal: str) -> int:
        if len(literal) > _LARGEST_DIGITS or not -(2**63) <= int(literal) < 2**64:
            raise _refuse("huge-number", where, Said("holds a number that is too large"))
        return int(literal)

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        if len(value) != len(pairs):
            raise _refuse("duplicate-key", where, Said("names a field twice"))
        return value

    try:
        value = json.loads(
            text, parse_constant=constant, parse_float=number, parse_int=whole, object_pairs_hook=members
        )
    except json.JSONDecodeError as error:
        raise _refuse("not-json", where, Said("is not JSON")) from error
    if "\\u" in text:
        _check_surrogates(value, where)
    return value


def read_json(data: bytes, kind: type[T], where: str) -> T:
    """A document of type ``kind`` (a msgspec Struct): unknown fields are ignored. Refused ``document/…``."""
    return shaped(parse_json(data, where), kind, where)


def shaped(value: object, kind: type[T], where: str) -> T:
    """A parsed value as a document of type ``kind``, or as :data:`Moment`; Refused ``document/shape``."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise _refuse(
            "shape", where, Said("does not have the fields it should ({error})", error=str(error).replace("\n", " "))
        ) from error


def quick_json(data: bytes | str | msgspec.Raw, kind: type[T]) -> T:
    """What a server answered as a document of type ``kind``, without the rules above.

    Raises :class:`msgspec.DecodeError` for whatever is wrong with it, also bytes that are not UTF-8 in a part that is
    kept as it is, and lists in lists without end.
    """
    try:
        if isinstance(data, bytes):
            data.decode("utf-8")
        return msgspec.json.decode(data, type=kind)
    except (RecursionError, UnicodeDecodeError) as error:
        raise msgspec.DecodeError(str(error)) from error


def _check_depth(text: str, where: str) -> None:
    depth, marks = 0, _NO_BRACKETS.sub("", _STRING.sub("", text))
    if marks.count("[") + marks.count("{") > MOST:
        raise Refused("document/too-many", "A member is too large.", "Ask the sender for the file again.", where=where)
    for mark in marks:
        if mark in "[{":
            depth += 1
            if depth > DEEPEST:
                raise _refuse("too-deep", where, Said("is nested too deeply"))
        else:
            depth -= 1


def _check_surrogates(value: object, where: str) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise _refuse("lone-surrogate", where, Said("holds half a character")) from error
