"""What differs between two versions of a brief, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from writerdesk.briefs.change_words import change_words
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.shape import join

_NAMES = ("id", "name", "theme", "unit", "value")


class FieldChange(msgspec.Struct, frozen=True):
    """One field that differs: ``path`` such as ``pay.rates.0.amount``; an absent side is None; ``words`` a sentence."""

    path: str
    kind: Literal["added", "removed", "changed"]
    old: Any = None
    new: Any = None
    words: str = ""


def diff_briefs(old: Brief, new: Brief) -> list[FieldChange]:
    """Fields that differ, in the order of the document.

    Tables in a list are told apart by their id, name, theme, unit or value where they have one, so that one row more
    is one addition.
    """
    return [
        msgspec.structs.replace(one, words=change_words(one.path, one.kind, one.old, one.new))
        for one in _differ(_plain(old), _plain(new), "")
    ]


def _plain(brief: Brief) -> Any:
    return msgspec.json.decode(msgspec.json.encode(brief))


def _differ(old: Any, new: Any, path: str) -> Iterator[FieldChange]:
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _tables(old, new, path)
    elif _keyed(old) and _keyed(new):
        yield from _tables(_by_name(old), _by_name(new), path)
    elif old is None or new is None:
        yield FieldChange(path, "added" if old is None else "removed", old, new)
    elif _tables_only(old) and _tables_only(new):
        yield from _tables(dict(enumerate(old)), dict(enumerate(new)), path)
    else:
        yield FieldChange(path, "changed", old, new)


def _tables(old: dict[Any, Any], new: dict[Any, Any], path: str) -> Iterator[FieldChange]:
    for name in (*old, *(name for name in new if name not in old)):
        yield from _differ(old.get(name), new.get(name), join(path, name))


def _tables_only(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _keyed(value: Any) -> bool:
    return _tables_only(value) and len(_by_name(value)) == len(value)


def _by_name(value: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    names = [next((str(item[key]) for key in _NAMES if item.get(key) is not None), None) for item in value]
    return {name: item for name, item in zip(names, value, strict=True) if name is not None}
