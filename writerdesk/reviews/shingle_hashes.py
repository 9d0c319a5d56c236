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
"""Bytes of a field."""
_CLUSTER_FACTORS = (0x1B873593, 0x0CC9E2D5, 0x1E35A7BD, 0x165667B1)
_LOW_FACTOR, _HIGH_FACTOR, _LAST_FACTOR = 0x7FEB352D, 0x68E31DA5, 0x846CA68B
_MULTIPLIER = sum(factor << (8 * _FIELD * place) for place, factor in enumerate(_CLUSTER_FACTORS))
_LARGEST = (1 << 30) - 1
"""Of a hash: Python calculates with such numbers as one digit, which is faster by a third."""
_MOST_TOKENS = 200_000
_LONGEST_TOKEN = 40
_BEYOND_ONE = 0x80000000  # a cluster of several code points; one alone is itself, below 0x110000


class ShingleHashes:
    """Hashes shingles as :func:`writerdesk.reviews.shingles.shingles` cuts them, and keeps the words it has seen.

    Every text between white space is cut by itself: a mark that stands alone behind a space does not join it here.
    """

    def __init__(self) -> None:
        self._fields = _Fields()

    def of(self, text: str) -> list[int]:
        """A hash of 30 bits of each shingle in turn, in every run and on every machine the same; none for no text."""
        data = b"".join(map(self._fields.__getitem__, text.split()))[:-_FIELD]  # but for the space behind the last
        count = len(data) // _FIELD
        if count < WIDTH:
            return [_digest(comparable(text)) & _LARGEST] if count else []
        return _hashed(data, count)


class _Fields(dict[str, bytes]):
    """The fields of the clusters of a word and of the space behind it; nothing where all of it is dropped."""

    def __missing__(self, token: str) -> bytes:
        plain = comparable(token)
        found = [*clusters(plain), " "] if plain else []
        fields = array("Q", map(_number, found)).tobytes()
        if len(token) <= _LONGEST_TOKEN:
            if len(self) >= _MOST_TOKENS:
                self.clear()
            self[token] = fields
        return fields


@lru_cache(maxsize=1 << 16)
def _number(cluster: str) -> int:
    return ord(cluster) if len(cluster) == 1 else _digest(cluster) | _BEYOND_ONE


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).digest())


def _hashed(data: bytes, count: int) -> list[int]:
    low = _in_each_field(0xFFFFFFFF, count)
    # No field overflows: 32 + 29 bits, four times; then 32 + 31 bits, twice; then 32 + 32 bits.
    mixed = int.from_bytes(data, "little") * _MULTIPLIER & ((1 << 8 * _FIELD * count) - 1)
    mixed = (mixed & low) * _LOW_FACTOR + (mixed >> 32 & low) * _HIGH_FACTOR
    mixed = ((mixed ^ mixed >> 32) & low) * _LAST_FACTOR
    mixed = (mixed ^ mixed >> 32) & _in_each_field(_LARGEST, count)
    # The first three fields lack what stands before them.
    return array("Q", mixed.to_bytes(_FIELD * count, "little")).tolist()[WIDTH - 1 :]


@lru_cache(maxsize=128)
def _in_each_field(value: int, count: int) -> int:
    return int.from_bytes(value.to_bytes(_FIELD, "little") * count, "little")
