"""What a transaction is for. Each names whose rows it may touch; the walls of PostgreSQL stand on that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

import sqlalchemy as sa

from writerdesk.endpoint.schema import Record
from writerdesk.errors import WriterDeskError

READ: Final = "read"
WRITE: Final = "write"
COUNT: Final = "count"
OPTION: Final = "writerdesk_turn"


class Asked(NamedTuple):
    """A statement that was put together once, and the values with which it is asked now."""

    statement: Any
    """A SELECT, INSERT, UPDATE or DELETE of SQLAlchemy."""
    values: Mapping[str, object]
    adds: bool = False
    """It inserts a row and looks at no other one."""


Answer: TypeAlias = Sequence[Record]
"""The rows that a statement gives, none where it gives none."""


@dataclass(slots=True, eq=False)
class Turn:
    """``tenant``: the vendor's id, or the key of a limit.

    ``kind`` is READ (one view, no change), WRITE (one at a time for a vendor, on the disk itself before it ends) or
    COUNT (a small change that a power cut may undo: requests of a token, bytes that begin to arrive).
    """

    tenant: str
    kind: str
    counters: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    stored: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """Of a WRITE: the vendor's counters and signing keys as they are now, and as they stand in its row."""
    added: dict[sa.Table, list[dict[str, object]]] = field(default_factory=dict, compare=False, repr=False)
    """Of a WRITE: rows that are inserted at its end."""
    logs: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """Of a WRITE: the logs of pieces that were read in it, with what it has added to them."""
    ahead: Sequence[Asked] = ()
    """Of a WRITE: what it will ask for certain. Where that saves ways to the database it goes with the first words."""
    answers: list[tuple[Asked, Answer]] = field(default_factory=list, repr=False)
    """To what was asked ahead; each is taken once, so that whoever asks again hears of what has changed."""
    changes: list[Asked] | None = field(default=None, repr=False)
    """Of a WRITE whose changes go together at its end, or before the next question; None: each goes at once."""

    def answer(self, asked: Asked) -> Answer | None:
        """The answer to what was asked ahead, once; None for anything else."""
        for place, (known, answer) in enumerate(self.answers):
            if known.statement is asked.statement and known.values == asked.values:
                del self.answers[place]
                return answer
        return None


class Backend(Protocol):
    """What differs between the databases: how to connect, how a transaction begins, what an error means."""

    engine: sa.Engine

    def at_once(self, turn: Turn, asked: Sequence[Asked]) -> list[Answer]:
        """A whole transaction whose statements are known from the start."""

    def write(self, connection: sa.Connection, changes: Sequence[Asked]) -> None:
        """The last changes of a transaction, which may commit it too."""

    def owner_engine(self) -> sa.Engine:
        """An engine that may change the tables; closed by :meth:`close_owner`."""

    def close_owner(self, engine: sa.Engine) -> None:
        """Give back what :meth:`owner_engine` gave."""

    def lock_steps(self, connection: sa.Connection) -> None:
        """Keep other processes from changing the tables until this transaction ends."""

    def revision(self, connection: sa.Connection) -> str:
        """The newest step that was run, read in a turn of anybody's."""

    def our(self, error: BaseException) -> WriterDeskError:
        """The error that a person reads."""


def turn_of(connection: sa.Connection) -> Turn | None:
    """The turn for which a transaction begins; None for steps of the tables."""
    turn: Turn | None = connection.get_execution_options().get(OPTION)
    return turn
