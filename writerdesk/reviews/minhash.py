"""Near-duplicates among many texts: MinHash signatures cut into bands; what shares a band is compared exactly.

Source: Broder, "On the resemblance and containment of documents" (1997); one hash a shingle, with the empty bins filled
from others: Shrivastava, "Optimal densification for fast and accurate minwise hashing" (2017); bands: Leskovec,
Rajaraman, Ullman, "Mining of massive datasets", section 3.4.
"""

from __future__ import annotations

import hashlib
import math
import tempfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations, compress
from typing import NamedTuple, Self

from writerdesk.reviews.shingle_hashes import ShingleHashes
from writerdesk.reviews.shingles import shingles

BINS = 320
MISSED = 0.01
"""Of pairs exactly at the threshold so many may share no band; of pairs above it fewer."""
_EMPTY = 1 << 32
_NO_BINS = (_EMPTY,) * BINS
_KEPT = 4_096
_SPREAD = 2.5
"""Five standard deviations of a share that is estimated from one bin, at its widest."""
_AT_ONCE = 4_096
_COUNTED = 50_000
"""So many texts are counted by their bands at a time, which bounds the memory that it takes."""
_FEW = 16
_NUMBER = 4
"""Bytes of a band that is read as one number: the usual case."""


class Signature(NamedTuple):
    """A byte of the least hash of each bin, and how many bins have one of the set's own; none of no set."""

    bins: bytes
    filled: int


class Found(NamedTuple):
    """A pair by its numbers, the smaller first, and its exact Jaccard index."""

    first: int
    second: int
    jaccard: float


def rows_a_band(threshold: float) -> int:
    """The most rows with which pairs at the threshold still share a band, 0 where even one row misses too many."""
    fitting = [rows for rows in range(1, 17) if (1 - threshold**rows) ** (BINS // rows) <= MISSED]
    return max(fitting, default=0)


def signature(hashes: Iterable[int]) -> Signature:
    """The signature of a set; an empty bin takes the hash of another, in an order that is alike for every set.

    ``hashes`` are those of a text's shingles, 30 bits each, which may come more than once.
    """
    bins = list(_NO_BINS)
    for value in hashes:  # a few hundred a text, hundreds of thousands of texts
        place = value % BINS
        if value < bins[place]:
            bins[place] = value
    empty = [place for place, value in enumerate(bins) if value == _EMPTY]
    if len(empty) == BINS:
        return Signature(bytes(BINS), 0)
    made = _filled(bins, empty) if empty else bins
    return Signature(array("I", made).tobytes()[1::4], BINS - len(empty))  # the bin is in the lowest byte


def _filled(bins: Sequence[int], empty: Sequence[int]) -> list[int]:
    """The bins with the empty ones filled from the first filled one in an order of their own."""
    made = list(bins)
    if len(empty) >= BINS - _FEW:
        full = [place for place, value in enumerate(bins) if value != _EMPTY]
        for place in empty:
            made[place] = bins[min(full, key=_ranks(place).__getitem__)]
        return made
    orders = _orders()
    for place in empty:
        for other in orders[place]:
            if bins[other] != _EMPTY:
                made[place] = bins[other]
                break
    return made


@lru_cache(maxsize=BINS)
def _ranks(place: int) -> list[int]:
    """Where each bin stands in the order of a bin."""
    ranks = [0] * BINS
    for rank, other in enumerate(_orders()[place]):
        ranks[other] = rank
    return ranks


@cache
def _orders() -> tuple[tuple[int, ...], ...]:
    """For each bin all bins, shuffled in a way of its own."""

    def shuffled(place: int) -> tuple[int, ...]:
        def at(other: int) -> bytes:
            return hashlib.blake2b(b"%d %d" % (place, other), digest_size=8).digest()

        return tuple(sorted(range(BINS), key=at))

    return tuple(shuffled(place) for place in range(BINS))


class Signatures:
    """The signatures of texts 0, 1, 2 …, kept in a file without a name. Close it, or leave its ``with``."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  (closed by close)
        self._filled = array("H")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget them."""
        self._file.close()

    def add(self, signed: Signature) -> None:
        """The signature of the next text; that of no shingles is like no other."""
        self._file.write(signed.bins)
        self._filled.append(signed.filled)

    def candidates(
        self, threshold: float, known: Callable[[int, int], bool] | None = None
    ) -> Iterator[tuple[int, int]]:
        """Each pair that shares a band and may reach the threshold, once, the smaller number first.

        ``known`` says that two texts belong together already: nobody asks for that pair any more. It is asked anew for
        every pair, and must call two texts alike that it calls alike with a third.
        """
        from rapidfuzz.distance import Hamming

        read, rows = lru_cache(maxsize=_KEPT)(self._read), rows_a_band(threshold)
        for begin in range(0, BINS - rows + 1, rows):
            for numbers in self._sharing(begin, rows):
                for first, second in combinations(numbers, 2) if known is None else _asked(numbers, known):
                    one, other, least = read(first), read(second), self._least(first, second, threshold)
                    if Hamming.similarity(one, other) >= least and not _shared_before(one, other, begin, rows):
                        yield first, second

    def _sharing(self, begin: int, rows: int) -> Iterable[list[int]]:
        """Groups of texts whose signatures are alike in these bins."""
        keys = self._keys(begin, rows)
        several: set[object] = set()
        parts = len(keys) // _COUNTED + 1
        for part in range(parts):
            some = keys if parts == 1 else [key for key in keys if hash(key) % parts == part]
            several.update(key for key, often in Counter(some).items() if often > 1)
        groups: defaultdict[object, list[int]] = defaultdict(list)
        for number in compress(range(len(keys)), map(several.__contains__, keys)):
            if self._filled[number]:
                groups[keys[number]].append(number)
        return groups.values()

    def _keys(self, begin: int, rows: int) -> Sequence[object]:
        """What stands in these bins of every text."""
        self._file.seek(0)
        numbers, others = array("I"), list[object]()
        while block := self._file.read(BINS * _AT_ONCE):
            if rows == _NUMBER:
                numbers += array("I", block)[begin // rows :: BINS // rows]
            else:
                others += zip(*(block[place::BINS] for place in range(begin, begin + rows)), strict=True)
        return numbers or others

    def _read(self, number: int) -> bytes:
        self._file.seek(number * BINS)
        return self._file.read(BINS)

    def _least(self, first: int, second: int, threshold: float) -> float:
        """How many bins of two signatures must be alike at least; fewer where little stands in them."""
        return BINS * (threshold - _SPREAD / math.sqrt(min(self._filled[first], self._filled[second])))


def _asked(numbers: Iterable[int], known: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """The pairs of a group that do not belong together yet; a thousand copies of one text are a thousand pairs."""
    together: list[list[int]] = []
    for number in numbers:
        home: list[int] | None = None
        for others in together:
            for other in others:
                if known(other, number):
                    home = others
                    break
                yield other, number
        if home is None:
            together.append([number])
        else:
            home.append(number)


def _shared_before(one: bytes, other: bytes, begin: int, rows: int) -> bool:
    """Whether two signatures are alike in an earlier band, and so were a pair there already."""
    return any(one[at : at + rows] == other[at : at + rows] for at in range(0, begin, rows))


def bands(signed: Signature, threshold: float) -> list[bytes]:
    """The bands of a text, each with its number; a text of no shingles has none."""
    rows = rows_a_band(threshold)
    places = range(0, BINS - rows + 1, rows) if signed.filled else ()
    return [b"%d " % at + signed.bins[at : at + rows] for at in places]


def alike(text: str, other: str, threshold: float) -> float | None:
    """Jaccard's index of two texts that share a band; None where it is less than ``threshold``.

    The very answer that :meth:`Signatures.candidates` and the exact comparison behind it give.
    """
    hashes = ShingleHashes()
    with Signatures() as signatures:
        for one in (text, other):
            signatures.add(signature(hashes.of(one)))
        if not list(signatures.candidates(threshold)):
            return None
    index = index_of(shingles(text), shingles(other))
    return index if index >= threshold else None


def banded_pairs(
    signatures: Signatures, shingles: Callable[[int], frozenset[str]], threshold: float
) -> Iterator[Found]:
    """Pairs of texts whose Jaccard index is at least ``threshold``, in no order.

    ``shingles`` gives the set of a text and is asked only for those that are compared. Every index is exact; of the
    pairs some are missed, see :data:`MISSED`.
    """
    again = lru_cache(maxsize=_KEPT)(shingles)
    for first, second in signatures.candidates(threshold):
        index = index_of(again(first), again(second))
        if index >= threshold:
            yield Found(first, second, index)


def index_of(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index of two sets that are not both empty."""
    common = len(one & other)
    return common / (len(one) + len(other) - common)
