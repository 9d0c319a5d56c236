"""Near-duplicates among many texts: MinHash signatures cut into bands; what shares a band is compared exactly.

Source: Broder, "On the resemblance and containment of documents" (1997); one hash a shingle, with the empty bins filled
from others: Shrivastava, "Optimal densification for fast and accurate minwise hashing" (2017); bands: Leskovec,
Rajaraman, Ullman, "Mining of massive datasets", section 3.4.
"""

from __future__ import annotations

import hashlib
import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

BINS = 320
MISSED = 0.01
"""Of pairs exactly at the threshold so many may share no band; of pairs above it fewer."""
_EMPTY = 0xFFFFFFFF
_KEPT = 4_096
_SPREAD = 2.5
"""Five standard deviations of a share that is estimated from one bin, at its widest."""


class Found(NamedTuple):
    """A pair by its numbers, the smaller first, and its exact Jaccard index."""

    first: int
    second: int
    jaccard: float


def rows_a_band(threshold: float) -> int:
    """The most rows with which pairs at the threshold still share a band, 0 where even one row misses too many."""
    fitting = [rows for rows in range(1, 17) if (1 - threshold**rows) ** (BINS // rows) <= MISSED]
    return max(fitting, default=0)


def banded_pairs(count: int, shingles: Callable[[int], frozenset[str]], threshold: float) -> Iterator[Found]:
    """Pairs of the texts 0 … ``count`` - 1 whose Jaccard index is at least ``threshold``, in no order.

    ``shingles`` gives the set of a text and is asked again for those that are compared, so that only signatures
    (1.3 kB a text) are held. Every index is exact; of the pairs some are missed, see :data:`MISSED`.
    """
    signatures: list[array[int] | None] = []
    sizes: list[int] = []
    for number in range(count):
        found = shingles(number)
        sizes.append(len(found))
        signatures.append(signature(found) if found else None)
    again = lru_cache(maxsize=_KEPT)(shingles)
    for first, second in sorted(_sharing_a_band(signatures, rows_a_band(threshold))):
        if _may_reach(signatures[first], signatures[second], sizes[first], sizes[second], threshold):
            one, other = again(first), again(second)
            common = len(one & other)
            index = common / (len(one) + len(other) - common)
            if index >= threshold:
                yield Found(first, second, index)


def signature(found: frozenset[str]) -> array[int]:
    """The least hash of the shingles of each bin; an empty bin takes that of another, the same way for every set."""
    bins = array("I", [_EMPTY]) * BINS
    for shingle in found:
        number = int.from_bytes(hashlib.blake2b(shingle.encode("utf-8", "surrogatepass"), digest_size=8).digest())
        place, value = number % BINS, min(number >> 32, _EMPTY - 1)
        if value < bins[place]:
            bins[place] = value
    return array("I", [value if value != _EMPTY else _borrowed(bins, place) for place, value in enumerate(bins)])


def _borrowed(bins: Sequence[int], place: int) -> int:
    for other in _others(place):
        if bins[other] != _EMPTY:
            return bins[other]
    raise AssertionError  # a set has a shingle, and each bin is among the others


@lru_cache(maxsize=BINS)
def _others(place: int) -> tuple[int, ...]:
    """All bins, shuffled in a way of this bin's own."""

    def at(other: int) -> bytes:
        return hashlib.blake2b(b"%d %d" % (place, other), digest_size=8).digest()

    return tuple(sorted(range(BINS), key=at))


def _sharing_a_band(signatures: Sequence[array[int] | None], rows: int) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    for begin in range(0, BINS - rows + 1, rows):
        held: defaultdict[bytes, list[int]] = defaultdict(list)
        for number, signed in enumerate(signatures):
            if signed is not None:
                held[signed[begin : begin + rows].tobytes()].append(number)
        for numbers in held.values():
            if len(numbers) > 1:
                pairs.update(combinations(numbers, 2))
    return pairs


def _may_reach(first: array[int] | None, second: array[int] | None, size: int, other: int, threshold: float) -> bool:
    """Whether sizes and signatures leave it open that the index reaches the threshold."""
    smaller, larger = sorted((size, other))
    if first is None or second is None or smaller < threshold * larger - 1e-9:
        return False
    least = BINS * (threshold - _SPREAD / math.sqrt(min(BINS, smaller)))
    return sum(1 for one, another in zip(first, second, strict=True) if one == another) >= least
