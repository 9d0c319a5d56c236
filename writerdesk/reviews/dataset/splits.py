"""Splits: by a hash of the writer, so that no writer is in two, and writers of near-duplicates stay together."""

from __future__ import annotations

from collections.abc import Sequence

from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.rows import Pseudonyms
from writerdesk.reviews.duplicates import near_duplicates

SPLITS = ("train", "validation", "test")
THRESHOLD = 0.5
_TRAIN, _VALIDATION, _WHOLE = 80, 90, 100


def split_of_writers(pieces: Sequence[AcceptedPiece], names: Pseudonyms) -> dict[str, str]:
    """Writer → ``train`` (80 of 100), ``validation`` (10) or ``test`` (10).

    Where all would be held back, the group with the most pieces becomes ``train``: a release has something to learn
    from first.
    """
    groups = _groups(pieces)
    placed = {first: _split(names.number(first)) for first in groups}
    if groups and "train" not in placed.values():
        sizes = {first: sum(piece.writer in group for piece in pieces) for first, group in groups.items()}
        placed[max(sorted(groups), key=lambda first: sizes[first])] = "train"
    return {writer: placed[first] for first, group in groups.items() for writer in group}


def _split(number: int) -> str:
    part = number % _WHOLE
    return "train" if part < _TRAIN else "validation" if part < _VALIDATION else "test"


def _groups(pieces: Sequence[AcceptedPiece]) -> dict[str, frozenset[str]]:
    """Writers who belong together, by the first of them."""
    leader = {piece.writer: piece.writer for piece in pieces}

    def find(writer: str) -> str:
        while leader[writer] != writer:
            leader[writer] = leader[leader[writer]]
            writer = leader[writer]
        return writer

    if len(leader) > 1:
        for pair in near_duplicates([(piece.writer, piece.text) for piece in pieces], THRESHOLD):
            first, second = sorted((find(pair.a), find(pair.b)))
            leader[second] = first
    members: dict[str, set[str]] = {}
    for writer in leader:
        members.setdefault(find(writer), set()).add(writer)
    return {first: frozenset(group) for first, group in members.items()}
