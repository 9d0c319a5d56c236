"""What every change of a vendor's rows adds to: its counters, its feed and its audit.

The counters are read once in a transaction, and what was added is written at its end, in one statement a table. Nobody
else changes them meanwhile: transactions in which one vendor's rows change come one after another.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa

from writerdesk.endpoint.schema import VENDORS, Record
from writerdesk.endpoint.turns import WRITE, Asked, Turn, turn_of
from writerdesk.errors import Bug

COUNTED = ("feed_seq", "audit_seq", "audit_head")
READ_WITH = (*COUNTED, "brief_key", "receipt_key")
"""Columns of the vendor's row that a change needs: its counters, and the public keys with which it signs."""


_MINE = VENDORS.c.id == sa.bindparam("tenant")
_COUNTERS = sa.select(*(VENDORS.c[name] for name in READ_WITH)).where(_MINE)
_COUNT = sa.update(VENDORS).where(_MINE)


@cache
def _insert(table: sa.Table) -> sa.Insert:
    return sa.insert(table)


def counters(connection: sa.Connection, tenant: str) -> dict[str, Any]:
    """The vendor's :data:`READ_WITH` as of this transaction; changes in them are kept by :func:`last_changes`."""
    turn = writing_turn(connection)
    if not turn.counters:
        count_from(turn, connection.execute(_COUNTERS, {"tenant": tenant}).one())
    return turn.counters


def count_from(turn: Turn, row: Record) -> None:
    """The counters of a turn, from the vendor's row."""
    turn.stored.update({name: getattr(row, name) for name in READ_WITH})
    turn.counters.update(turn.stored)


def add(connection: sa.Connection, table: sa.Table, **columns: object) -> None:
    """Insert a row at the end of the transaction, after those of the same table that were added before."""
    writing_turn(connection).added.setdefault(table, []).append(columns)


def last_changes(turn: Turn) -> list[Asked]:
    """What a transaction has still to write: changes that waited, counters that differ, and rows that were added."""
    last = list(turn.changes or ())
    changed = {name: turn.counters[name] for name in COUNTED if turn.counters.get(name) != turn.stored.get(name)}
    if changed:
        last.append(Asked(_COUNT, {"tenant": turn.tenant, **changed}))
    last += [Asked(_insert(table), row, adds=True) for table, rows in turn.added.items() for row in rows]
    return last


def writing_turn(connection: sa.Connection) -> Turn:
    """The turn of a transaction that changes a vendor's rows; another kind is a mistake of ours."""
    turn = turn_of(connection)
    if turn is None or turn.kind != WRITE:
        raise Bug("bug/turn", "The endpoint wanted to change rows where it only reads or counts.")
    return turn
