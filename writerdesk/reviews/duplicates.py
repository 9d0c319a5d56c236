"""Near-duplicates in what came in: Jaccard over 4-grapheme shingles; a person decides what a pair means."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

import msgspec

from writerdesk.errors import Usage
from writerdesk.reviews.minhash import Signatures, banded_pairs, rows_a_band, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes
from writerdesk.reviews.shingles import shingles

EXACT_TO = 5_000
"""So many texts are compared exactly; of more the pairs are found by MinHash, and each index is exact still."""
_SLACK = 1e-9  # a threshold such as 0.1 is no exact binary number


class Pair(msgspec.Struct, frozen=True):
    """Two names, in the order given, and the Jaccard index of their shingles, 0 to 1."""

    a: str
    b: str
    jaccard: float


def near_duplicates(texts: Sequence[tuple[str, str]], threshold: float) -> list[Pair]:
    """Each pair of (name, text) whose Jaccard index is at least ``threshold`` (0 to 1), once, in the order given.

    Every index is exact. To :data:`EXACT_TO` texts no pair is missed; of more, one in a hundred of those exactly at the
    threshold may be, and fewer above it (:mod:`writerdesk.reviews.minhash`). Raises :class:`Usage`
    ``duplicates/threshold``.
    """
    if not 0 <= threshold <= 1:
        raise Usage("duplicates/threshold", "The threshold is a number from 0 to 1.", "0.5 is a good beginning.")
    found: Iterable[tuple[int, int, float]]
    if len(texts) > EXACT_TO and rows_a_band(threshold):
        found = _banded(texts, threshold)
    else:
        found = _indexed_pairs([shingles(text) for _, text in texts], threshold)
    return [Pair(texts[first][0], texts[second][0], index) for first, second, index in sorted(found)]


def _banded(texts: Sequence[tuple[str, str]], threshold: float) -> Iterator[tuple[int, int, float]]:
    hashes = ShingleHashes()
    with Signatures() as signatures:
        for _, text in texts:
            signatures.add(signature(hashes.of(text)))
        yield from banded_pairs(signatures, lambda number: shingles(texts[number][1]), threshold)


def jaccard(common: int, first: int, second: int) -> float:
    """Size of the intersection over size of the union; two empty sets have nothing in common."""
    union = first + second - common
    return common / union if union else 0.0


def _indexed_pairs(sets: Sequence[frozenset[str]], threshold: float) -> Iterator[tuple[int, int, float]]:
    pairs = _candidates(_numbered(sets), list(map(len, sets)), threshold) if threshold > 0 else None
    for first, second in combinations(range(len(sets)), 2) if pairs is None else pairs:
        common = len(sets[first] & sets[second])
        index = jaccard(common, len(sets[first]), len(sets[second]))
        if index >= threshold:
            yield min(first, second), max(first, second), index


def _numbered(sets: Sequence[frozenset[str]]) -> list[array[int]]:
    """The shingles as numbers, the rarest of all texts first; one in a single text alone makes no pair."""
    times = Counter(chain.from_iterable(sets))
    shared = sorted((shingle for shingle, often in times.items() if often > 1), key=times.__getitem__)
    number = {shingle: at for at, shingle in enumerate(shared)}
    return [array("l", sorted(number[shingle] for shingle in found if shingle in number)) for found in sets]


def _candidates(numbered: Sequence[array[int]], sizes: Sequence[int], threshold: float) -> Iterator[tuple[int, int]]:
    """Every pair that can reach the threshold, and few others.

    An index counts what two sets have in common but for their commonest shingles, which make most of the work and
    tell least; with all of those in common, the pair must still reach the threshold. Source: Chaudhuri, Ganti,
    Kaushik, "A primitive operator for similarity joins" (2006), prefix filtering.
    """
    holders: defaultdict[int, list[int]] = defaultdict(list)
    share = threshold / (1 + threshold)  # jaccard >= threshold means common >= share * (both sizes)
    for second in sorted(range(len(numbered)), key=sizes.__getitem__):
        size = sizes[second]
        # The first is not larger, so neither set leaves out more than this; at least one shingle is always counted.
        left_out = max(math.ceil(threshold * size - _SLACK), 1) // 2
        counted = numbered[second][: max(len(numbered[second]) - left_out, 0)]
        shared = Counter(chain.from_iterable(map(holders.__getitem__, counted)))
        for first, common in shared.items():
            if common + left_out >= share * (size + sizes[first]) - _SLACK * size:
                yield first, second
        for shingle in counted:
            holders[shingle].append(second)
