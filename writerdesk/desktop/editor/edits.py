"""An edit of plain text, in code points."""

from __future__ import annotations

from typing import NamedTuple

from writerdesk.drafts.operations import Hand
from writerdesk.text.shared_ends import shared_ends


class Edit(NamedTuple):
    """At code point ``position``, ``removed`` was replaced by ``inserted``; ``pasted``: that came from elsewhere.

    ``hand`` says whether it was typed or is an undo or redo. Neither counts when edits are compared.
    """

    position: int
    removed: str
    inserted: str
    pasted: bool = False
    hand: Hand = Hand.TYPED

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edit) and self[:3] == other[:3]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:3])

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.position, self.inserted, self.removed)


def difference(old: str, new: str) -> Edit:
    """The one replacement that makes ``new`` of ``old``: what they share at both ends left out."""
    head, tail = shared_ends(old, new)
    return Edit(head, old[head : len(old) - tail], new[head : len(new) - tail])
