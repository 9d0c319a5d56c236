"""What a release holds, counted once for all the documents that describe it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.rows import Agreements

COUNTED = ("language", "kind", "licence", "brief", "consent_version", "decision")
"""Columns of which it is counted how many rows have each value."""


class DataFile(msgspec.Struct, frozen=True):
    """One file of rows: its path in the release, its split, how many rows, its size in bytes and SHA-256 in hex."""

    path: str
    split: str
    rows: int
    size: int
    sha256: str


class Changes(msgspec.Struct, frozen=True):
    """How many pieces came and went since the release before; ``first`` when there was none. ``version`` as semver.org
    has it.
    """

    version: str
    first: bool
    added: int
    withdrawn: int


class Tally:
    """Counts the values of :data:`COUNTED`."""

    def __init__(self) -> None:
        self.columns: dict[str, Counter[str]] = {column: Counter() for column in COUNTED}

    def add(self, piece: AcceptedPiece) -> None:
        """Count a piece."""
        for column, counter in self.columns.items():
            counter[getattr(piece, column)] += 1

    def join(self, other: Tally) -> None:
        """Add what was counted elsewhere."""
        for column, counter in self.columns.items():
            counter.update(other.columns[column])


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """Rows by split, values by column, what was left out and why, agreement by (brief, criterion), and the changes.

    ``authors`` counts writers, ``readers`` has by how many of them a criterion of a piece was scored.
    """

    scopes: tuple[str, ...]
    splits: Mapping[str, int]
    columns: Mapping[str, Mapping[str, int]]
    authors: int
    readers: frozenset[int]
    left_out: Mapping[str, int]
    agreements: Agreements
    changes: Changes
    files: tuple[DataFile, ...]
    parquet: tuple[DataFile, ...] = ()
    """The same rows again, in the same order, where they were asked for."""

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(self.splits.values())

    def count(self, column: str) -> dict[str, int]:
        """How many rows have each value of a column of :data:`COUNTED`, the values in order."""
        return dict(sorted(self.columns[column].items()))

    @property
    def languages(self) -> list[str]:
        """ISO 639 codes, in order."""
        return sorted({tag.split("-")[0].lower() for tag in self.count("language")})

    @property
    def title(self) -> str:
        """A title for people."""
        return f"Accepted pieces for {', '.join(self.scopes)}"

    @property
    def summary(self) -> str:
        """One sentence on what this is."""
        return (
            f"{self.rows} literary pieces by {self.authors} writers, written by people for a "
            f"brief, read and accepted by language leads, with consent to {', '.join(self.scopes)}."
        )
