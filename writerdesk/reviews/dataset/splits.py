"""Splits: by a hash of the writer, so that no writer is in two, and writers of near-duplicates stay together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from writerdesk.reviews.dataset.rows import Pseudonyms
from writerdesk.reviews.dataset.spool import Spool
from writerdesk.reviews.duplicates import near_duplicates
from writerdesk.reviews.minhash import Signatures, index_of
from writerdesk.reviews.shingles import shingles

SPLITS = ("train", "validation", "test")
THRESHOLD = 0.5
_TRAIN, _VALIDATION, _WHOLE = 80, 90, 100


class Groups:
    """Writers who belong together, by the first of them in the order of their names."""

    def __init__(self, writers: Iterable[str]) -> None:
        self._leader = {writer: writer for writer in writers}

    def find(self, writer: str) -> str:
        """The first writer of a group."""
        while self._leader[writer] != writer:
            self._leader[writer] = self._leader[self._leader[writer]]
            writer = self._leader[writer]
        return writer

    def join(self, one: str, other: str) -> None:
        """Both belong together, with all who belong to either."""
        first, second = sorted((self.find(one), self.find(other)))
        self._leader[second] = first


def split_of_writers(groups: Groups, sizes: Mapping[str, int], names: Pseudonyms) -> dict[str, str]:
    """Writer → ``train`` (80 of 100), ``validation`` (10) or ``test`` (10); ``sizes`` has each writer's pieces.

    Where all would be held back, the group with the most pieces becomes ``train``: a release has something to learn
    from first.
    """
    whole: Counter[str] = Counter()
    for writer, size in sizes.items():
        whole[groups.find(writer)] += size
    placed = {first: _split(names.number(first)) for first in whole}
    if placed and "train" not in placed.values():
        placed[max(sorted(placed), key=whole.__getitem__)] = "train"
    return {writer: placed[groups.find(writer)] for writer in sizes}


def _split(number: int) -> str:
    part = number % _WHOLE
    return "train" if part < _TRAIN else "validation" if part < _VALIDATION else "test"


def join_exactly(spool: Spool, groups: Groups) -> None:
    """Join the writers of near-duplicates, each text compared with each."""
    writers = spool.writers
    texts = [(writers[place], text) for place, text in zip(spool.writer_of, spool.texts(), strict=True)]
    for pair in near_duplicates(texts, THRESHOLD):
        groups.join(pair.a, pair.b)


def join_by_bands(spool: Spool, groups: Groups, signatures: Signatures) -> None:
    """The same by MinHash; pairs whose writers belong together already are not compared: they change nothing."""
    writers = spool.writers

    def writer(number: int) -> str:
        return writers[spool.writer_of[number]]

    def together(first: int, second: int) -> bool:
        return groups.find(writer(first)) == groups.find(writer(second))

    for first, second in signatures.candidates(THRESHOLD, together):
        if index_of(shingles(spool.text(first)), shingles(spool.text(second))) >= THRESHOLD:
            groups.join(writer(first), writer(second))
