"""Qt's enumerations, made at once: each is copied from a pattern that Python made, and its members are put in.

PySide6 makes the 200 enumerations of a first window, with 3,100 members, by ``Enum(name, pairs)``. Python 3.11 looks at
every member six times on that way, for what Qt never gives it (``auto()``, descriptors, tuples); that is a quarter of a
start. What comes out is the same: the tests compare every enumeration of Qt made both ways. See
``.github/decisions/110-start.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from typing import Any, NamedTuple

_PYTHON = (3, 11)
"""The Python whose inner names were looked at; any other is left as it is."""

_FILLED = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "__module__", "__new__"}
_LONE = "LONE"

_Pairs = list[tuple[str, int]]


class _Pattern(NamedTuple):
    """What every enumeration of one base has in common, and the names that no member may take."""

    space: dict[str, Any]
    new: Callable[..., Any]
    plain: bool
    flags: bool
    taken: frozenset[str]


def make_enumerations_at_once() -> None:
    """From now on this process makes enumerations of plain names and numbers at once; all others as Python does."""
    if sys.version_info[:2] == _PYTHON:
        name = "_create_"
        setattr(EnumType, name, _maker(getattr(EnumType, name)))


def _maker(usual: Callable[..., EnumType]) -> Callable[..., EnumType]:
    patterns: dict[tuple[EnumType, FlagBoundary | None], _Pattern] = {}

    def create(base: EnumType, class_name: str, names: Any, **named: Any) -> EnumType:
        boundary = named["boundary"]
        if not isinstance(names, list) or base not in {Enum, IntEnum, Flag, IntFlag} or _is_special(named):
            return usual(base, class_name, names, **named)
        if (base, boundary) not in patterns:
            patterns[base, boundary] = _pattern(base, usual(base, "Pattern", [(_LONE, 1)], boundary=boundary))
        pattern = patterns[base, boundary]
        if not _is_plain(names, pattern.taken):
            return usual(base, class_name, names, **named)
        # Two frames up is who called the enumeration, as Python counts it.
        return _made(base, class_name, names, pattern, sys._getframe(2).f_globals.get("__name__", "enum"))  # noqa: SLF001

    return create


def _is_special(named: dict[str, Any]) -> bool:
    return not (named["module"] is named["qualname"] is named["type"] is None)


def _is_plain(names: list[Any], taken: frozenset[str]) -> bool:
    """Whether these are pairs of a name and a number, at least one, with no name twice and none of Python's own."""
    if not names or not all(type(pair) is tuple and type(pair[1]) is int for pair in names):
        return False
    given = {name for name, _ in names}
    return len(given) == len(names) and given.isdisjoint(taken) and not any(name[0] == "_" for name in given)


def _pattern(base: EnumType, made: EnumType) -> _Pattern:
    own = {name: value for name, value in vars(made).items() if name not in _FILLED and name != _LONE}
    taken = frozenset(name for kind in (*made.__mro__, type) for name in vars(kind)) - {_LONE}
    plain = own["_member_type_"] is object
    return _Pattern(own, own["_new_member_"], plain, issubclass(base, Flag), taken)


def _made(base: EnumType, class_name: str, names: _Pairs, pattern: _Pattern, module: str) -> EnumType:
    order: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    space = pattern.space | {
        "__module__": module, "_member_names_": order, "_member_map_": by_name, "_value2member_map_": by_value,
        "_unhashable_values_": [],
    }  # fmt: skip
    # Python's own short way, which its big enumerations take.
    made: Any = EnumType.__new__(EnumType, class_name, (base,), space, _simple=True)  # type: ignore[arg-type]
    new, plain, flags, put = pattern.new, pattern.plain, pattern.flags, type.__setattr__
    put(made, "__new__", Enum.__new__)
    mask = singles = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made) if plain else new(made, value)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(order)
            single = value > 0 and not value & (value - 1)
            mask |= value
            if single:
                singles |= value
            if single or not flags:
                order.append(name)
        by_name[name] = member
        put(made, name, member)
    if flags:
        made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
        values = [by_name[name]._value_ for name in order]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    kind: EnumType = made
    return kind
