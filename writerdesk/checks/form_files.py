"""Form files of a person's own: everything that is wrong with one (its shape against the schema, then what the schema
cannot say), and the form of one with which nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from writerdesk.briefs.shape import fields_of
from writerdesk.checks.forms import FORM_VERSION, Fault, Form
from writerdesk.checks.verse.form_sense import form_sense
from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.text.toml_text import read_toml

_PLACE = re.compile(r" - at `\$(.*)`$")

_MOST, _MOST_LINES = 10_000, 400
_LINES = frozenset({"stanza.lines", "stanza.most_lines"})


def check_form(data: bytes) -> list[Fault]:
    """Everything that is wrong with the bytes of a form file, in the order of the schema; none: it can be used."""
    try:
        document = read_toml(data)
    except Refused as error:
        return [Fault("", "form/toml", error.message)]
    return document_faults(document)


def parse_form(data: bytes) -> Form:
    """Read the bytes of a form file.

    Raises :class:`Refused` ``form/version`` for one made for a newer WriterDesk, ``form/invalid`` for one with faults
    (``where``: the first one's path).
    """
    faults = check_form(data)
    if faults:
        first = faults[0]
        raise Refused(
            first.code if first.code == "form/version" else "form/invalid",
            "The form file cannot be used: {path}: {message}",
            "See `writerdesk forms check` for everything that is wrong with it.",
            where=first.path,
            path=first.path or Said("the file"),
            message=first.message,
        )
    return msgspec.convert(read_toml(data), Form)


def load_form_file(file: Path) -> Form:
    """A form from a file of a person's own; raises :class:`Refused` ``form/unreadable`` and as :func:`parse_form`."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Refused(
            "form/unreadable",
            "The form file {file} cannot be read.",
            "Check the path.",
            where=str(file),
            file=file.name,
        ) from error
    return parse_form(data)


def document_faults(document: Any) -> list[Fault]:
    """What :func:`check_form` finds, of a form that is read already, as tables and lists."""
    version = document.get("version", FORM_VERSION) if isinstance(document, dict) else None
    if isinstance(version, int) and version > FORM_VERSION:
        return [Fault("version", "form/version", f"Version {version} is newer than this WriterDesk, which reads 1.")]
    faults = [*_shape(document, Form, ""), *_numbers(document, "")]
    if any(fault.code != "form/unknown-key" for fault in faults):
        return faults
    form = msgspec.convert(document, Form)
    return [*faults, *form_sense(form)]


def _numbers(value: Any, path: str) -> Iterator[Fault]:
    """Numbers that no verse has, and that would keep a computer busy for hours."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        place = f"{path}[{key}]" if isinstance(key, int) else f"{path}.{key}".lstrip(".")
        most = _MOST_LINES if place in _LINES else _MOST
        if isinstance(one, int) and abs(one) > most and place != "order":
            yield Fault(place, "form/number", f"{place} is more than any verse has; at most {most} is read.")
        yield from _numbers(one, place)


def _shape(value: Any, kind: type[msgspec.Struct], path: str) -> Iterator[Fault]:
    """What of ``value`` is not of the shape of a Struct: each field on its own, so that one fault hides no other."""
    if not isinstance(value, dict):
        yield Fault(path, "form/type", "A table of keys is expected here.")
        return
    fields = fields_of(kind)
    types = _types(kind)
    known = ", ".join(sorted(fields))
    for key in value:
        if key not in fields:
            yield Fault(_join(path, key), "form/unknown-key", f"“{key}” is no key here; known are {known}.")
    for name, field in fields.items():
        place = _join(path, name)
        if name in value:
            yield from _field(value[name], types[field.name], place)
        elif field.required:
            yield Fault(place, "form/missing", f"“{name}” is missing.")


def _field(value: Any, kind: Any, path: str) -> Iterator[Fault]:
    item = _struct_in(kind)
    if item is not None and kind is item:
        yield from _shape(value, item, path)
    elif item is not None and isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _shape(entry, item, f"{path}[{number}]")
    else:
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            place = _PLACE.search(str(error))
            yield Fault(path + (place.group(1) if place else ""), "form/type", f"{_PLACE.sub('', str(error))}.")


def _struct_in(kind: Any) -> type[msgspec.Struct] | None:
    """The Struct that a field holds, alone or in a tuple."""
    candidates = (kind, *getattr(kind, "__args__", ()))
    return next((c for c in candidates if isinstance(c, type) and issubclass(c, msgspec.Struct)), None)


@cache
def _types(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return get_type_hints(kind)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
