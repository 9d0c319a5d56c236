"""What a transaction is for. Each names whose rows it may touch; the walls of PostgreSQL stand on that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import sqlalchemy as sa

from writerdesk.errors import WriterDeskError

READ: Final = "read"
WRITE: Final = "write"
COUNT: Final = "count"
OPTION: Final = "writerdesk_turn"


@dataclass(frozen=True, slots=True)
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


class Backend(Protocol):
    """What differs between the databases: how to connect, how a transaction begins, what an error means."""

    engine: sa.Engine

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
