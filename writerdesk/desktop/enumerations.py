"""Qt's enumerations, made at once: each is copied from a pattern that Python made, and its members are put in.

PySide6 makes the 200 enumerations of a first window, with 3,100 members, by ``Enum(name, pairs)``. Python 3.11 looks at
every member six times on that way, for what Qt never gives it (``auto()``, descriptors, tuples); that is a quarter of a
start. What comes out is the same: the tests compare every enumeration of Qt made both ways. See
``.github/decisions/110-start.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

_PYTHON = (3, 11)
"""The Python whose inner names were looked at; any other is left as it is."""

_FILLED = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "__module__", "__new__"}
_MEMBER = {"_value_", "_name_", "__objclass__", "_sort_order_"}
_LONE = "LONE"
_PLAIN = {int}


def make_enumerations_at_once() -> None:
    """From now on this process makes enumerations of plain names and numbers at once; all others as Python does."""
    name = "_create_"
    usual: Callable[..., EnumType] = getattr(EnumType, name)
    if sys.version_info[:2] == _PYTHON and usual.__module__ != __name__:
        setattr(EnumType, name, _maker(usual))


def _maker(usual: Callable[..., EnumType]) -> Callable[..., EnumType]:
    patterns: dict[object, tuple[dict[str, Any], frozenset[str] | None]] = {}

    def create(base: EnumType, class_name: str, names: Any, **named: Any) -> EnumType:
        boundary = named.get("boundary")
        special = not (named.get("module") is named.get("qualname") is named.get("type") is None)
        if special or not isinstance(names, list) or base not in {Enum, IntEnum, Flag, IntFlag}:
            return usual(base, class_name, names, **named)
        if (base, boundary) not in patterns:
            patterns[base, boundary] = _pattern(usual(base, "Pattern", [(_LONE, 1)], boundary=boundary))
        space, taken = patterns[base, boundary]
        members = None if taken is None else _plain_members(names, taken)
        if members is None:
            return usual(base, class_name, names, **named)
        # Two frames up is who called the enumeration, as Python counts it.
        module = sys._getframe(2).f_globals.get("__name__", "enum")  # noqa: SLF001
        return _filled(_made(base, class_name, space | {"__module__": module}), members)

    return create


def _pattern(made: EnumType) -> tuple[dict[str, Any], frozenset[str] | None]:
    """What every enumeration of one base and boundary has in common, and the names that no member may take.

    None instead of names: Python makes them all.
    """
    own = {name: value for name, value in vars(made).items() if name not in _FILLED and name != _LONE}
    if vars(made.__members__[_LONE]).keys() != _MEMBER:
        return own, None  # a Python whose members are others than those made here
    return own, frozenset(name for kind in (*made.__mro__, type) for name in vars(kind)) - {_LONE}


def _plain_members(names: list[Any], taken: frozenset[str]) -> dict[str, int] | None:
    """Numbers by name; None where these are no such pairs, where a name comes twice, or is one of Python's own."""
    try:
        members: dict[str, int] = dict(names)
    except (TypeError, ValueError):
        return None
    whole = bool(members) and len(members) == len(names) and set(map(type, members.values())) == _PLAIN
    return members if whole and taken.isdisjoint(members) and "\n_" not in "\n" + "\n".join(members) else None


def _made(base: EnumType, class_name: str, space: dict[str, Any]) -> Any:
    """The class without members. (``Any``: what is set on it has names of Python's own.)"""
    space |= {"_member_names_": [], "_member_map_": {}, "_value2member_map_": {}, "_unhashable_values_": []}
    # Python's own short way, which its big enumerations take.
    made: Any = EnumType.__new__(EnumType, class_name, (base,), space, _simple=True)  # type: ignore[arg-type]
    type.__setattr__(made, "__new__", Enum.__new__)
    return made


def _filled(made: Any, members: dict[str, int]) -> EnumType:
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    new, plain, flags, put = made._new_member_, made._member_type_ is object, issubclass(made, Flag), type.__setattr__
    for name, value in members.items():
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made) if plain else new(made, value)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if not flags or (value > 0 and not value & (value - 1)):
                order.append(name)
        by_name[name] = member
        put(made, name, member)
    if flags:
        mask = singles = 0
        for value in by_value:
            mask |= value
        for name in order:
            singles |= by_name[name]._value_
        made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
        values = [by_name[name]._value_ for name in order]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    kind: EnumType = made
    return kind
