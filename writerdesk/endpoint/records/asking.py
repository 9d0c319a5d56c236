"""How records are asked for and changed: at once, or together with others where that saves ways to the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from writerdesk.endpoint.turns import Answer, Asked, turn_of
from writerdesk.errors import Refused


def rows(connection: sa.Connection, asked: Asked) -> Answer:
    """The rows that a statement gives, from the answers that came with the first words where it was asked ahead."""
    turn = turn_of(connection)
    known = None if turn is None else turn.answer(asked)
    return known if known is not None else connection.execute(asked.statement, asked.values).all()


def change(connection: sa.Connection, asked: Asked) -> None:
    """Change rows from which nothing is to be learnt now: whatever is asked afterwards sees it, but it may go later."""
    turn = turn_of(connection)
    if turn is None or turn.changes is None:
        connection.execute(asked.statement, asked.values)
    else:
        turn.changes.append(asked)


def amend(connection: sa.Connection, insert: sa.Insert, id_: str, columns: Mapping[str, object]) -> bool:
    """Change columns of a row that waits to be inserted; False where none with this id waits."""
    turn = turn_of(connection)
    waiting = turn.changes if turn is not None else None
    for place, one in enumerate(waiting or ()):
        if waiting is not None and one.statement is insert and one.values["id"] == id_:
            waiting[place] = Asked(insert, {**one.values, **columns})
            return True
    return False


def refuse_nul(values: Iterable[object]) -> None:
    """PostgreSQL's texts cannot hold U+0000, so no store takes it: raises ``request/shape``."""
    for value in values:
        if isinstance(value, str) and "\0" in value:
            raise Refused("request/shape", "A name or title here holds a character that is none, U+0000.")
