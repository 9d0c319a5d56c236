"""Every way in which plain values differ from a document's type, all at once, each with its place.

msgspec itself stops at the first; a vendor wants the whole list.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from writerdesk.said import Said

_NAMES: dict[type, Said] = {
    str: Said("a text"),
    int: Said("a whole number"),
    float: Said("a number"),
    bool: Said("true or false"),
    dict: Said("a table"),
}
_LIST = Said("a list")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_PATTERNS: dict[str, Said] = {
    "amount": Said("an amount such as “12.50”, as text"),
    "currency": Said("a currency of three capital letters such as EUR"),
    "id": Said("letters, digits, points and hyphens"),
    "format": Said("a version such as 1.0"),
    "rule": Said("the id of a rule such as structure/quotes, or its first word"),
    "age-key": Said("an age recipient that begins with age1"),
    "file-name": Said("a plain file name of Latin letters, digits, points and hyphens"),
    "media-type": Said("a media type such as text/plain"),
    "sha256": Said("64 hexadecimal digits"),
}


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong, at ``path`` such as ``pay.rates.0.amount`` (list places from 0).

    ``code`` is stable, ``message`` a sentence, ``next`` what to do. A ``warning`` does not make the brief invalid.
    """

    path: str
    code: str
    message: Said
    severity: Literal["error", "warning"] = "error"
    next: Said = Said("")


def shape_faults(value: object, kind: Any, path: str = "") -> Iterator[Fault]:
    """Faults of ``value`` (plain values) as a document of type ``kind`` (a Struct, tuple, optional or simple type)."""
    bare, meta = _bare(kind)
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        yield from _struct_faults(value, bare, path)
    elif get_origin(bare) is tuple:
        yield from _list_faults(value, bare, meta, path)
    else:
        yield from _leaf_faults(value, kind, path)


def join(path: str, name: str | int) -> str:
    """``path`` with one more step."""
    return f"{path}.{name}" if path else str(name)


def _bare(kind: Any) -> tuple[Any, msgspec.Meta | None]:
    """The type without Annotated and without None, and its constraints."""
    meta = None
    if get_origin(kind) is Annotated:
        kind, meta = get_args(kind)[0], next((m for m in get_args(kind)[1:] if isinstance(m, msgspec.Meta)), None)
    if get_origin(kind) in {Union, types.UnionType}:
        members = [member for member in get_args(kind) if member is not type(None)]
        if len(members) == 1:
            return _bare(members[0])
    return kind, meta


def _struct_faults(value: object, kind: type[msgspec.Struct], path: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(path, "brief/type", _expected(_NAMES[dict], value))
        return
    fields = fields_of(kind)
    for name, field in fields.items():
        here = join(path, name)
        if name not in value:
            if field.required:
                yield Fault(here, "brief/missing", Said("“{field}” is missing.", field=here))
        elif value[name] is None and (not field.required and field.default is None):
            continue
        else:
            yield from shape_faults(value[name], field.type, here)
    for name in value:
        if name not in fields:
            here = join(path, str(name))
            message = Said("“{field}” is not a field of a brief; it is ignored.", field=here)
            yield Fault(here, "brief/unknown-field", message, "warning")


@cache
def fields_of(kind: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """Fields of a Struct by their names in a document, in order; msgspec reads its annotations at every question."""
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


def _list_faults(value: object, kind: Any, meta: msgspec.Meta | None, path: str) -> Iterator[Fault]:
    if not isinstance(value, (list, tuple)):
        yield Fault(path, "brief/type", _expected(_LIST, value))
        return
    least = (meta.min_length if meta else None) or 0
    if len(value) < least:
        yield Fault(path, "brief/empty", Said("“{field}” needs at least {least}.", field=path, least=least))
    for at, item in enumerate(value):
        yield from shape_faults(item, get_args(kind)[0], join(path, at))


def _leaf_faults(value: object, kind: Any, path: str) -> Iterator[Fault]:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        code, message = _explain(value, kind)
        yield Fault(path, code, message)
        return
    if isinstance(value, str) and _CONTROL.search(value):
        message = Said("The text holds a control character that cannot be seen.")
        yield Fault(path, "brief/control-character", message)
    elif isinstance(value, str) and value and not value.strip():
        yield Fault(path, "brief/empty", Said("The text is only white space."))


def _explain(value: object, kind: Any) -> tuple[str, Said]:
    bare, meta = _bare(kind)
    if get_origin(bare) is Literal:
        choices = get_args(bare)
        code = "brief/unit" if "words" in choices else "brief/choice"
        return code, not_one_of(value, choices)
    expected = _NAMES.get(bare, _NAMES[dict])
    if not isinstance(value, (int, float) if bare is float else bare) or (bare is not bool and isinstance(value, bool)):
        return "brief/type", _expected(expected, value)
    if meta and meta.title in _PATTERNS:
        return f"brief/{meta.title}", Said(
            "{found} is not {wanted}.", found=_found(value), wanted=_PATTERNS[meta.title]
        )
    if isinstance(value, str):
        if value:
            return "brief/too-long", Said("The text is too long.")
        return "brief/empty", Said("The text is empty.")
    least, most = (meta.ge, meta.le) if meta else (None, None)
    bounds = {"least": str(least), "most": str(most)}
    return "brief/range", Said("{value} is not between {least} and {most}.", value=str(value), **bounds)


def not_one_of(value: object, choices: Iterable[object]) -> Said:
    """The sentence for a value that is none of ``choices``."""
    known = ", ".join(map(str, choices))
    return Said("{found} is not one of: {choices}.", found=_found(value), choices=known)


def _expected(kind: Said, value: object) -> Said:
    return Said("What is expected here is {kind}, not {found}.", kind=kind, found=_found(value))


def _found(value: object) -> Said:
    if isinstance(value, dict | list):
        return _LIST if isinstance(value, list) else _NAMES[dict]
    if value is None:
        return Said("no value")
    return Said.verbatim(f"“{value[:60]}”" if isinstance(value, str) else str(value).lower())
