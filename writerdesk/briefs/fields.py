"""The fields of a brief as a form needs them: read from the document's own type, so that none can be forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from msgspec import inspect

from writerdesk.briefs.documents import Brief

FieldKind = Literal["line", "text", "lines", "choice", "choices", "tick", "number", "decimal", "table", "tables"]

_LONG = 1_000
"""A text that may be longer than this is written in a field of several lines."""

_OF_SIGNING = frozenset({"identity.signed_by", "attachments.sha256", "attachments.size"})
_NOT_IN_A_FORM = frozenset({"work.form_params"})


@dataclass(frozen=True)
class FieldSpec:
    """One field: ``path`` such as ``pay.rates.amount`` (no numbers of rows), what sort it is, what it may hold."""

    path: str
    name: str
    kind: FieldKind
    required: bool
    choices: tuple[str, ...] = ()
    fields: tuple[FieldSpec, ...] = ()


@cache
def groups() -> tuple[FieldSpec, ...]:
    """Every group of a brief in the order of the document; ``format`` and what signing fills in are left out."""
    return tuple(spec for spec in _fields(inspect.type_info(Brief), "") if spec.fields)


def empty_value(spec: FieldSpec) -> Any:
    """What a field holds before anybody has written in it."""
    if spec.kind == "table":
        return {inner.name: empty_value(inner) for inner in spec.fields if inner.required}
    if spec.kind in {"lines", "choices", "tables"}:
        return []
    if spec.kind in {"number", "decimal"}:
        return 0
    return spec.choices[0] if spec.choices else False if spec.kind == "tick" else ""


def _fields(kind: inspect.Type, above: str) -> tuple[FieldSpec, ...]:
    assert isinstance(kind, inspect.StructType)  # noqa: S101  asked for structs only
    made = []
    for field in kind.fields:
        path = f"{above}.{field.encode_name}" if above else field.encode_name
        if path not in _OF_SIGNING | _NOT_IN_A_FORM:
            made.append(_field(path, field.encode_name, field.type, required=field.required))
    return tuple(made)


def _field(path: str, name: str, kind: inspect.Type, *, required: bool) -> FieldSpec:
    bare = _bare(kind)
    if isinstance(bare, inspect.StructType):
        return FieldSpec(path, name, "table", required, fields=_fields(bare, path))
    if isinstance(bare, inspect.VarTupleType):
        item = _bare(bare.item_type)
        if isinstance(item, inspect.StructType):
            return FieldSpec(path, name, "tables", required, fields=_fields(item, path))
        choices = tuple(map(str, item.values)) if isinstance(item, inspect.LiteralType) else ()
        return FieldSpec(path, name, "choices" if choices else "lines", required, choices)
    if isinstance(bare, inspect.LiteralType):
        return FieldSpec(path, name, "choice", required, tuple(map(str, bare.values)))
    if isinstance(bare, inspect.BoolType):
        return FieldSpec(path, name, "tick", required)
    if isinstance(bare, inspect.IntType | inspect.FloatType):
        return FieldSpec(path, name, "number" if isinstance(bare, inspect.IntType) else "decimal", required)
    long = isinstance(bare, inspect.StrType) and (bare.max_length or 0) > _LONG
    return FieldSpec(path, name, "text" if long else "line", required)


def _bare(kind: inspect.Type) -> inspect.Type:
    """The type without its constraints' wrapping and without None."""
    if isinstance(kind, inspect.Metadata):
        return _bare(kind.type)
    if isinstance(kind, inspect.UnionType):
        return _bare(next(one for one in kind.types if not isinstance(one, inspect.NoneType)))
    return kind


def place(values: dict[str, Any], path: str) -> Any:
    """What stands at a path with row numbers (``pay.rates.0.amount``), None where nothing does."""
    found: Any = values
    for step in path.split("."):
        if isinstance(found, dict):
            found = found.get(step)
        elif isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        else:
            return None
    return found
