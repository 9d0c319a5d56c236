"""What a writer has on the same desk besides a piece, for the check that a piece is new. No desk sees another's."""

from __future__ import annotations

from writerdesk.checks.own_copies import sentences_of
from writerdesk.checks.yardsticks import OwnPiece
from writerdesk.drafts.pieces import Piece, list_pieces, piece_text
from writerdesk.storage.desk import Desk

_PIECES, _SIGNS = 40, 200_000
"""So many pieces are looked at, the last written first, and of each so many code points."""


class OwnPieces:
    """Knows the sentences of pieces that have not changed since they were looked at."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], frozenset[bytes]] = {}

    def beside(self, desk: Desk, row: Piece) -> tuple[OwnPiece, ...]:
        """The other pieces on the desk of ``row`` that hold a sentence to be known by."""
        others = [one for one in desk.read(list_pieces) if one.id != row.id][:_PIECES]
        known = {(one.id, one.written_at): one for one in others}
        made = {
            key: self._known[key] if key in self._known else self._sentences(desk, one) for key, one in known.items()
        }
        self._known = made
        return tuple(OwnPiece(known[key].title, found) for key, found in made.items() if found)

    def _sentences(self, desk: Desk, one: Piece) -> frozenset[bytes]:
        text = desk.read(lambda connection: piece_text(connection, one.id))[:_SIGNS]
        return frozenset(digest for _start, _end, digest in sentences_of(text))
