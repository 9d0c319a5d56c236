"""Rows of pieces and their events. A piece's row keeps the fold of its events, so that the queue is one query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import SimpleNamespace
from typing import cast

import sqlalchemy as sa

from writerdesk.endpoint.records.asking import amend, change, rows
from writerdesk.endpoint.schema import EVENTS, PACKAGES, PIECES, Record
from writerdesk.endpoint.turns import Asked

QUEUED_STATES = ("RECEIVED", "IN_REVIEW", "NEEDS_SECOND", "IN_ADJUDICATION", "APPEALED")
FRESH_EYES = ("NEEDS_SECOND", "IN_ADJUDICATION", "APPEALED")
GIVEN_BACK = ("OFFERED", "RETURNED", "ABANDONED", "SUPERSEDED", "DECLINED", "EXPIRED")


# What every package and event asks is made once; names that are no column's stand in what is compared.
_TENANT: sa.BindParameter[str] = sa.bindparam("of_tenant")
_PIECE: sa.BindParameter[str] = sa.bindparam("of_piece")
_ONE = sa.select(PIECES).where(PIECES.c.tenant == _TENANT, PIECES.c.id == _PIECE)
_ADD = sa.insert(PIECES)
_CHANGE = sa.update(PIECES).where(PIECES.c.tenant == _TENANT, PIECES.c.id == _PIECE)
_TAKEN = (
    sa.select(sa.func.count())
    .select_from(PIECES)
    .where(
        PIECES.c.tenant == _TENANT, PIECES.c.person == sa.bindparam("person"), PIECES.c.brief == sa.bindparam("brief")
    )
    .where(*(PIECES.c.state != state for state in GIVEN_BACK))
)
_EVENT = sa.select(EVENTS).where(EVENTS.c.tenant == _TENANT, EVENTS.c.id == sa.bindparam("id"))
_EVENTS = sa.select(EVENTS).where(EVENTS.c.tenant == _TENANT, EVENTS.c.piece == _PIECE).order_by(EVENTS.c.position)
_END = sa.select(sa.func.coalesce(sa.func.max(EVENTS.c.position), 0) + 1)
_ADD_EVENT = sa.insert(EVENTS).values(
    position=_END.where(EVENTS.c.tenant == _TENANT, EVENTS.c.piece == _PIECE).scalar_subquery()
)


def get_piece(connection: sa.Connection, tenant: str, piece: str) -> Record | None:
    """One piece."""
    return next(iter(rows(connection, asking_piece(tenant, piece))), None)


def asking_piece(tenant: str, piece: str) -> Asked:
    """What :func:`get_piece` asks."""
    return Asked(_ONE, {"of_tenant": tenant, "of_piece": piece})


def all_pieces(connection: sa.Connection, tenant: str) -> Sequence[Record]:
    """Every piece of the vendor, by id."""
    return connection.execute(sa.select(PIECES).where(PIECES.c.tenant == tenant).order_by(PIECES.c.id)).all()


def pieces_after(
    connection: sa.Connection, tenant: str, after: str, limit: int, last: str | None = None
) -> Sequence[Record]:
    """The next pieces of the vendor by id, those behind the id ``after``, to ``last`` at most."""
    query = sa.select(PIECES).where(PIECES.c.tenant == tenant, PIECES.c.id > after)
    query = query if last is None else query.where(PIECES.c.id <= last)
    return connection.execute(query.order_by(PIECES.c.id).limit(limit)).all()


def every(connection: sa.Connection, tenant: str, size: int) -> Iterator[str]:
    """Of the ids of a vendor's pieces in their order each ``size``-th, and the last; they are not held."""
    query = sa.select(PIECES.c.id).where(PIECES.c.tenant == tenant).order_by(PIECES.c.id)
    last, number = None, 0
    for number, last in enumerate(connection.execute(query, execution_options={"yield_per": size}).scalars(), 1):
        if number % size == 0:
            yield last
    if last is not None and number % size:
        yield last


def in_states(connection: sa.Connection, tenant: str, states: Sequence[str]) -> Sequence[Record]:
    """The pieces in one of these states, those that changed longest ago first."""
    query = sa.select(PIECES).where(PIECES.c.tenant == tenant, PIECES.c.state.in_(states))
    return connection.execute(query.order_by(PIECES.c.changed_at)).all()


def add_piece(connection: sa.Connection, tenant: str, **columns: object) -> Record:
    """Insert a piece; its row."""
    row = dict.fromkeys(PIECES.c.keys()) | {"tenant": tenant, "revision": 0, **columns}
    change(connection, Asked(_ADD, row))
    return cast("Record", SimpleNamespace(**row))


def set_piece(connection: sa.Connection, tenant: str, piece: str, **columns: object) -> None:
    """Change columns of a piece; one that is to be inserted yet is inserted so."""
    if not amend(connection, _ADD, piece, columns):
        change(connection, Asked(_CHANGE, {"of_tenant": tenant, "of_piece": piece, **columns}))


def count_taken(connection: sa.Connection, tenant: str, person: str, brief: str) -> int:
    """How many pieces a writer is making or has made for a brief; what was given back does not count."""
    return int(rows(connection, asking_taken(tenant, person, brief))[0][0])


def asking_taken(tenant: str, person: str, brief: str) -> Asked:
    """What :func:`count_taken` asks."""
    return Asked(_TAKEN, {"of_tenant": tenant, "person": person, "brief": brief})


def get_event(connection: sa.Connection, tenant: str, event: str) -> Record | None:
    """One event."""
    return connection.execute(_EVENT, {"of_tenant": tenant, "id": event}).first()


def events_of(connection: sa.Connection, tenant: str, piece: str) -> Sequence[Record]:
    """The events of a piece in the order of folding."""
    return connection.execute(_EVENTS, {"of_tenant": tenant, "of_piece": piece}).all()


def events_between(connection: sa.Connection, tenant: str, first: str, last: str) -> Sequence[Record]:
    """The events (piece, id, event, refused, refusal) of all pieces from ``first`` to ``last``, piece by piece."""
    query = sa.select(EVENTS.c.piece, EVENTS.c.id, EVENTS.c.event, EVENTS.c.refused, EVENTS.c.refusal)
    mine = (EVENTS.c.tenant == tenant, EVENTS.c.piece >= first, EVENTS.c.piece <= last)
    return connection.execute(query.where(*mine).order_by(EVENTS.c.piece, EVENTS.c.position)).all()


def add_event(connection: sa.Connection, tenant: str, piece: str, **columns: object) -> None:
    """Insert an event at the end of its piece's log."""
    log = {"of_tenant": tenant, "of_piece": piece}
    change(connection, Asked(_ADD_EVENT, {"tenant": tenant, "piece": piece, **columns, **log}))


def listed(people: Iterable[str]) -> str:
    """Ids as the columns ``judges`` and ``conflicted`` hold them, each between two spaces."""
    return "".join(f" {person} " for person in sorted(people))


def queue(
    connection: sa.Connection, tenant: str, person: str, filters: Mapping[str, str], after: str, limit: int
) -> Sequence[Record]:
    """What a lead may claim or holds: the newest package of each piece that waits for one, by the package's id.

    ``filters`` compares language, brief, state, holder or piece. A lead's own pieces are not there, nor those with
    which the lead has a conflict of interest, nor those for a second or third reader that the lead has judged. Each
    has its ``round``: how many revisions of it came to be read.
    """
    # A piece that has not moved since the columns came has nobody in them.
    judged = sa.func.coalesce(PIECES.c.judges, "").contains(listed([person]), autoescape=True)
    aside = sa.func.coalesce(PIECES.c.conflicted, "").contains(listed([person]), autoescape=True)
    fresh = sa.or_(PIECES.c.state.not_in(FRESH_EYES), ~judged)
    open_to_me = sa.or_(PIECES.c.holder == person, sa.and_(fresh, ~aside))
    newest = sa.and_(
        PACKAGES.c.tenant == PIECES.c.tenant, PACKAGES.c.piece == PIECES.c.id, PACKAGES.c.revision == PIECES.c.revision
    )
    sent = sa.alias(PACKAGES)
    received = (sent.c.tenant == PIECES.c.tenant, sent.c.piece == PIECES.c.id, sent.c.state == "RECEIVED")
    rounds = sa.select(sa.func.count()).select_from(sent).where(*received).scalar_subquery()
    query = (
        sa.select(PACKAGES.c.uuid, PIECES, rounds.label("round"))
        .join(PACKAGES, newest)
        .where(PIECES.c.tenant == tenant, PIECES.c.state.in_(QUEUED_STATES), PIECES.c.person != person, open_to_me)
        .where(PACKAGES.c.uuid > after, *(_column(name) == value for name, value in filters.items()))
    )
    return connection.execute(query.order_by(PACKAGES.c.uuid).limit(limit)).all()


def _column(name: str) -> sa.Column[str]:
    return PIECES.c["id" if name == "piece" else name]
