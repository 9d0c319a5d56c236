"""What the events of one piece add up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.moves import START, state_words, table


class Refusal(NamedTuple):
    """An event that did not fit: its id, and why as ``sentence [move/code]``."""

    event: str
    reason: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What the brief that was taken fixes for its moves; what is None is not judged.

    ``amount`` is the offer as a decimal string in ``currency``; days are whole days.
    """

    amount: str | None = None
    currency: str | None = None
    max_rounds: int | None = None
    silence_days: int | None = None
    appeal_days: int | None = None


@dataclass(frozen=True, slots=True)
class PieceState:
    """State of a piece after the events that fitted.

    ``revision`` is the last sealed number (0 = none); ``writer`` who took the brief; ``brief`` its ``id@version`` now;
    ``holder`` the lead who holds the piece; ``lead`` the lead to whom a revision goes back; ``judges`` everybody who
    has judged it; ``round`` 1 while the first sending is read, one more with each revision read again; ``since``
    the ``at`` of the last move; ``history`` the events that fitted in the order of folding; ``refused`` the others.
    """

    state: str = START
    revision: int = 0
    writer: str | None = None
    brief: str | None = None
    holder: str | None = None
    lead: str | None = None
    judges: frozenset[str] = frozenset()
    round: int = 1
    since: str | None = None
    history: tuple[Event, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def words(self) -> str:
        """One English sentence that says where the piece is."""
        return state_words(self.state)

    @property
    def turn(self) -> str:
        """Who acts next: writer, lead, vendor, app, endpoint or nobody."""
        return table().states[self.state].turn

    @property
    def ended(self) -> bool:
        """Whether nothing more is awaited."""
        return table().states[self.state].ended

    @property
    def accepted(self) -> bool:
        """Whether the piece was accepted, whatever happened about the money since."""
        return self.state in {"ACCEPTED", "PAY_DUE", "PAID", "DISPUTED"}
