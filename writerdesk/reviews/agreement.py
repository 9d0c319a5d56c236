"""How far readers agree: Krippendorff's alpha with n and a bootstrap interval, or an honest "not defined"."""

from __future__ import annotations

import msgspec


class Agreement(msgspec.Struct, frozen=True):
    """Krippendorff's alpha of one table, not rounded; ``alpha low high`` are None where it is not defined.

    ``n`` counts the units with at least two values, ``raters`` the raters with at least one value in such a unit;
    ``low`` and ``high`` bound the 95 % bootstrap interval over units.
    """

    alpha: float | None
    n: int
    raters: int
    low: float | None
    high: float | None
    defined: bool
