"""What is done for a release piece by piece: by one process, or by many (:mod:`.pooled_work`, :mod:`.spark_work`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import msgspec

from writerdesk.reviews import duplicates
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.contents import Tally
from writerdesk.reviews.dataset.rows import Agreements, ScoreTally, make_row, points_of, row_line
from writerdesk.reviews.dataset.splits import Groups, join_by_bands, join_exactly
from writerdesk.reviews.dataset.spool import Spool
from writerdesk.reviews.minhash import Signatures, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes

NO_CONSENT, WITHDRAWN = "no-consent", "withdrawn"
Scopes = Sequence[str]


@dataclass
class Chosen:
    """What is counted while pieces come: why some are left out, the values of columns, the scores."""

    left_out: Counter[str] = field(default_factory=lambda: Counter({NO_CONSENT: 0, WITHDRAWN: 0}))
    tally: Tally = field(default_factory=Tally)
    scores: ScoreTally = field(default_factory=ScoreTally)

    def take(self, piece: AcceptedPiece, asked: Scopes) -> AcceptedPiece | None:
        """Count a piece: as it is released, or None where it is left out."""
        reason = WITHDRAWN if piece.withdrawn else None if set(asked) <= set(piece.scopes) else NO_CONSENT
        if reason is not None:
            self.left_out[reason] += 1
            return None
        kept = msgspec.structs.replace(piece, scores=points_of(piece.scores))
        self.tally.add(kept)
        self.scores.add(kept)
        return kept

    def join(self, other: Chosen) -> Chosen:
        """Add what was counted elsewhere."""
        self.left_out.update(other.left_out)
        self.tally.join(other.tally)
        self.scores.join(other.scores)
        return self


@dataclass(frozen=True)
class Naming:
    """What the rows are given: author and split by writer, and alpha by brief and criterion."""

    authors: Mapping[str, str]
    split_of: Mapping[str, str]
    agreements: Agreements

    def row(self, piece: AcceptedPiece) -> tuple[str, bytes]:
        """The split of a piece and its row as a line."""
        return self.split_of[piece.writer], row_line(make_row(piece, self.authors[piece.writer], self.agreements))


class Work(Protocol):
    """The parts of a release that take as long as it has pieces."""

    def choose(self, asked: Scopes, spool: Spool) -> Chosen:
        """Put every piece into the spool, chosen or left out."""

    def join_writers(self, spool: Spool, groups: Groups) -> None:
        """Join the writers of near-duplicates."""

    def rows(self, spool: Spool, naming: Naming) -> Iterator[tuple[str, bytes]]:
        """Split and line of each chosen piece, by the pieces' ids."""


class PlainWork:
    """One process reads, compares and writes; the spool holds the pieces."""

    def __init__(self, pieces: Iterable[AcceptedPiece]) -> None:
        self._pieces = pieces

    def choose(self, asked: Scopes, spool: Spool) -> Chosen:
        """As :meth:`Work.choose`; raises ``release/twice``."""
        chosen = Chosen()
        for piece in self._pieces:
            kept = chosen.take(piece, asked)
            if kept is None:
                spool.leave_out(piece.id)
            else:
                spool.choose(kept)
        return chosen

    def join_writers(self, spool: Spool, groups: Groups) -> None:
        """As :meth:`Work.join_writers`."""
        if spool.count <= duplicates.EXACT_TO:
            join_exactly(spool, groups)
            return
        hashes = ShingleHashes()
        with Signatures() as signatures:
            for text in spool.texts():
                signatures.add(signature(hashes.of(text)))
            join_by_bands(spool, groups, signatures)

    def rows(self, spool: Spool, naming: Naming) -> Iterator[tuple[str, bytes]]:
        """As :meth:`Work.rows`."""
        return map(naming.row, spool.pieces())
