"""The numbers of a table: variables, what stands round the place, sums and comparisons."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce

from writerdesk.languages.typing.expressions import Symbol, Word

Look = Callable[[str], int]
"""The value of a name."""

_BOTH: dict[str, Callable[[int, int], int]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "|": operator.or_, "&": operator.and_,
}  # fmt: skip
# "!=" is in no manual, but in tables.
_COMPARED: dict[str, Callable[[int, int], bool]] = {
    "=": operator.eq, "==": operator.eq, "!=": operator.ne,
    "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
}  # fmt: skip
_MOST = 1 << 31


def value(form: Word, look: Look) -> int:
    """The whole number that an expression has. What cannot be reckoned (a division by nothing) is 0."""
    if isinstance(form, int):
        return form
    if not isinstance(form, list):
        return look(form)
    if not form or not isinstance(form[0], str):
        return 0
    sign, parts = str(form[0]), [value(one, look) for one in form[1:]]
    if sign == "!":
        return int(not parts[0]) if parts else 0
    if len(parts) < 2:
        return parts[0] if parts else 0
    if sign in _COMPARED:
        return int(_COMPARED[sign](parts[0], parts[1]))
    if sign == "/":
        return reduce(_divided, parts)
    if sign in _BOTH:
        return max(-_MOST, min(_MOST, reduce(_BOTH[sign], parts)))
    return 0


def is_comparison(sign: object) -> bool:
    """Whether a list that begins with this asks something."""
    return isinstance(sign, Symbol) and sign in _COMPARED


def _divided(one: int, other: int) -> int:
    return int(one / other) if other else 0
