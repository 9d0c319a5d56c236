"""``uv run python -m tests.reviews.recall``: near-duplicates by MinHash against the exact search, script by script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.reviews.made_texts import LETTERS, pieces
from writerdesk.reviews.duplicates import near_duplicates
from writerdesk.reviews.minhash import Signatures, banded_pairs, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes
from writerdesk.reviews.shingles import shingles

THRESHOLD = 0.5


class Recall(NamedTuple):
    """Of one script: pairs there are, those that were found, and those that were told and are none."""

    script: str
    pairs: int
    found: int
    false_alarms: int


def recall(many: int) -> Iterator[Recall]:
    """For each script, among ``many`` texts and edited copies of a third of them."""
    for script in LETTERS:
        texts = pieces(script, many)
        named = [(str(number), text) for number, text in enumerate(texts)]
        exact = {(int(pair.a), int(pair.b), pair.jaccard) for pair in near_duplicates(named, THRESHOLD)}
        told = set(banded(texts))
        yield Recall(script, len(exact), len(told & exact), len(told - exact))


def banded(texts: list[str]) -> list[tuple[int, int, float]]:
    """The pairs that bands bring together, whatever the number of texts."""
    hashes = ShingleHashes()
    with Signatures() as signatures:
        for text in texts:
            signatures.add(signature(hashes.of(text)))
        found = banded_pairs(signatures, lambda number: shingles(texts[number]), THRESHOLD)
        return [(one.first, one.second, one.jaccard) for one in found]


if __name__ == "__main__":
    for one in recall(600):
        share = f"{100 * one.found / one.pairs:.2f} %"
        print(f"{one.script:12} {one.found} of {one.pairs} found, {share}; false alarms: {one.false_alarms}")  # noqa: T201
