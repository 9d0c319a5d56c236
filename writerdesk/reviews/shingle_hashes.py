"""Hashes of the shingles of a text, many at a time: what MinHash samples.

A text of *n* clusters becomes one long number with a field of 64 bits a cluster. Multiplying that number by another
hashes every run of four clusters at once, many times as fast as a hash function called for each.
Source: Dietzfelbinger et al., "A reliable randomized algorithm for the closest-pair problem" (1997), multiply-shift;
the shifts and factors behind it are as in the integer hash lowbias32.
"""

from __future__ import annotations

import hashlib
from array import array
from functools import lru_cache

from writerdesk.reviews.shingles import WIDTH, clusters, comparable

_FIELD = 8
"""Bytes of a field; a hash is the lower half of one."""
_CLUSTER_FACTORS = (0x1B873593, 0x0CC9E2D5, 0x1E35A7BD, 0x165667B1)
_LOW_FACTOR, _HIGH_FACTOR, _LAST_FACTOR = 0x7FEB352D, 0x68E31DA5, 0x846CA68B
_MULTIPLIER = sum(factor << (8 * _FIELD * place) for place, factor in enumerate(_CLUSTER_FACTORS))
_MOST_TOKENS = 100_000
_LONGEST_TOKEN = 40
_BEYOND_ONE = 0x80000000  # a cluster of several code points; one alone is itself, below 0x110000


class ShingleHashes:
    """Hashes shingles as :func:`writerdesk.reviews.shingles.shingles` cuts them, and keeps the words it has seen.

    Every text between white space is cut by itself: a mark that stands alone behind a space does not join it here.
    """

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def of(self, text: str) -> set[int]:
        """A 32-bit hash of each shingle, the same in every run and on every machine; none for a text of none."""
        known, fields = self._known, []
        for token in text.split():
            found = known.get(token)
            fields.append(self._cut(token) if found is None else found)
        data = b"".join(fields)[:-_FIELD]  # but for the space behind the last
        count = len(data) // _FIELD
        if count < WIDTH:
            return {_digest(comparable(text))} if count else set()
        return _hashed(data, count)

    def _cut(self, token: str) -> bytes:
        """The fields of the clusters of a token and of the space behind it; nothing where all of it is dropped."""
        plain = comparable(token)
        found = [*clusters(plain), " "] if plain else []
        fields = array("Q", [ord(one) if len(one) == 1 else _digest(one) | _BEYOND_ONE for one in found]).tobytes()
        if len(token) <= _LONGEST_TOKEN:
            if len(self._known) >= _MOST_TOKENS:
                self._known.clear()
            self._known[token] = fields
        return fields


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).digest())


def _hashed(data: bytes, count: int) -> set[int]:
    low = _low_halves(count)
    # No field overflows: 32 + 29 bits, four times; then 32 + 31 bits, twice; then 32 + 32 bits.
    mixed = int.from_bytes(data, "little") * _MULTIPLIER & ((1 << 8 * _FIELD * count) - 1)
    mixed = (mixed & low) * _LOW_FACTOR + (mixed >> 32 & low) * _HIGH_FACTOR
    mixed = ((mixed ^ mixed >> 32) & low) * _LAST_FACTOR
    mixed = (mixed ^ mixed >> 32) & low
    halves = memoryview(mixed.to_bytes(_FIELD * count, "little")).cast("I")
    return set(halves[2 * (WIDTH - 1) :: 2].tolist())  # the first three fields lack what stands before them


@lru_cache(maxsize=64)
def _low_halves(count: int) -> int:
    return int.from_bytes(b"\xff\xff\xff\xff\0\0\0\0" * count, "little")
