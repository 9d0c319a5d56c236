"""What a release holds, gathered once for all the documents that describe it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

import msgspec

from writerdesk.reviews.dataset.rows import Agreements, Row


class DataFile(msgspec.Struct, frozen=True):
    """One file of rows: its path in the release, its split, how many rows, and its bytes."""

    path: str
    split: str
    rows: int
    data: bytes

    @property
    def sha256(self) -> str:
        """Hex digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


class Changes(msgspec.Struct, frozen=True):
    """Ids of pieces against the release before; ``first`` when there was none. ``version`` as semver.org has it."""

    version: str
    first: bool
    added: tuple[str, ...]
    withdrawn: tuple[str, ...]


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """Rows by split, what was left out and why, agreement by (brief, criterion), and the changes."""

    scopes: tuple[str, ...]
    rows: Mapping[str, list[Row]]
    left_out: Mapping[str, int]
    agreements: Agreements
    changes: Changes
    files: tuple[DataFile, ...]

    @property
    def all_rows(self) -> list[Row]:
        """Every row, by split."""
        return [row for rows in self.rows.values() for row in rows]

    def count(self, column: str) -> dict[str, int]:
        """How many rows have each value of a column, the values in order; None is left out."""
        found = Counter(getattr(row, column) for row in self.all_rows)
        return {value: found[value] for value in sorted(value for value in found if value is not None)}

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
            f"{len(self.all_rows)} literary pieces by {len(self.count('author'))} writers, written by people for a "
            f"brief, read and accepted by language leads, with consent to {', '.join(self.scopes)}."
        )
