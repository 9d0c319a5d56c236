"""What was found, as rows of a list: one row a passage, the first of a piece with the piece's name above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.drafts.searching import Hits, Passage, SectionHit

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PassageRow:
    """One line of the answer; ``first``: it is the first of its piece, whose name stands above it."""

    hit: SectionHit
    passage: Passage
    first: bool

    @property
    def target(self) -> str:
        """Where the writing page is to go: the piece, the section, the selected code points."""
        return f"{self.hit.piece}#{self.hit.section}:{self.passage.start}-{self.passage.end}"


class FoundModel(QAbstractListModel):
    """Passages grouped by piece. A row's display text is what a screen reader says."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[SectionHit] = []
        self._rows: list[PassageRow] = []

    @property
    def pieces(self) -> int:
        """How many pieces are in the list."""
        return len({hit.piece for hit in self._hits})

    def show_hits(self, hits: Hits) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._hits = list(hits.sections)
        self._rows = _rows(self._hits)
        self.endResetModel()

    def add_hits(self, hits: Hits) -> None:
        """Show these too, below: what is read already stays where it is."""
        more = _rows(hits.sections)
        if not more:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
        self._hits += hits.sections
        self._rows += more
        self.endInsertRows()

    def row(self, index: Index) -> PassageRow | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many passages."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{row.hit.title}. {card(row.hit.language).autonym}. {''.join(row.passage.line)}"


def _rows(hits: list[SectionHit]) -> list[PassageRow]:
    """Sections of one piece stand together, where the piece stands first."""
    grouped: dict[str, list[SectionHit]] = {}
    for hit in hits:
        grouped.setdefault(hit.piece, []).append(hit)
    return [
        PassageRow(hit, passage, first=hit is group[0] and number == 0)
        for group in grouped.values()
        for hit in group
        for number, passage in enumerate(hit.passages)
    ]
