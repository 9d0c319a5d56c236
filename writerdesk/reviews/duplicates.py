"""Near-duplicates in what came in: exact Jaccard over 4-grapheme shingles; a person decides."""

from __future__ import annotations

import msgspec


class Pair(msgspec.Struct, frozen=True):
    """Two names, in the order given, and the Jaccard index of their shingles, 0 to 1."""

    a: str
    b: str
    jaccard: float
