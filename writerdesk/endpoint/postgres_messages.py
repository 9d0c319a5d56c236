"""Several statements in one message to PostgreSQL, and all their answers in one back.

A way there and back costs more than what a statement does, the more so while other threads want the interpreter. The
statements are SQLAlchemy's, put into words once; psycopg prepares them and sends them as a pipeline, their values
beside them: https://www.psycopg.org/psycopg3/docs/advanced/pipeline.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

import sqlalchemy as sa

from writerdesk.endpoint.records.asking import refuse_nul
from writerdesk.endpoint.turns import Answer, Asked

if TYPE_CHECKING:
    import psycopg


class Said(NamedTuple):
    """A statement in PostgreSQL's words, ``$1`` for the first of its values."""

    words: str
    values: Sequence[object] = ()


Shape: TypeAlias = tuple[sa.ClauseElement, tuple[str, ...]]
"""A statement, and the names of the values that it is given."""
Places: TypeAlias = tuple[Sequence[str], dict[str, object]]
"""The names of a statement's values in their order, and the values that it brings along."""


def in_words(asked: Asked, dialect: sa.Dialect) -> Said:
    """A statement as PostgreSQL reads it; ``dialect`` writes ``%s`` for each value."""
    return _said([asked], dialect)


def changes_in_words(changes: Sequence[Asked], dialect: sa.Dialect) -> Iterator[Said]:
    """Changes as few statements as can be: those of one see nothing of each other, so each has a table of its own."""
    group: list[Asked] = []
    for one in changes:
        if any(one.statement.table is known.statement.table and not (one.adds and known.adds) for known in group):
            yield _said(group, dialect)
            group = []
        group.append(one)
    if group:
        yield _said(group, dialect)


def _said(group: Sequence[Asked], dialect: sa.Dialect) -> Said:
    words, places = _words(tuple((one.statement, tuple(one.values)) for one in group), dialect)
    values = [
        one.values.get(name, own.get(name)) for one, (order, own) in zip(group, places, strict=True) for name in order
    ]
    return Said(words, values)


@cache
def _words(shapes: tuple[Shape, ...], dialect: sa.Dialect) -> tuple[str, Sequence[Places]]:
    """The words of some statements together, and where the values of each stand."""
    parts, places = list[str](), list[Places]()
    for statement, names in shapes:
        columns = list(names) if isinstance(statement, sa.Insert | sa.Update) else None
        compiled = cast("Any", statement.compile(dialect=dialect, column_keys=columns))
        parts.append(str(compiled))
        places.append((tuple(compiled.positiontup), dict(compiled.params)))
    before = ", ".join(f"part_{number} AS ({words})" for number, words in enumerate(parts[:-1]))
    numbers = count(1)
    # psycopg would look for the places of the values each time again.
    together = f"WITH {before} {parts[-1]}" if before else parts[-1]
    return re.sub("%[s%]", lambda found: "%" if found[0] == "%%" else f"${next(numbers)}", together), places


def converse(driver: psycopg.Connection[Any], statements: Sequence[Said]) -> list[Answer]:
    """The rows that each statement gives. What stands behind one that fails is not done; raises psycopg's errors.

    Without a BEGIN all of them are one transaction.
    """
    from psycopg import RawCursor
    from psycopg.rows import namedtuple_row

    for said in statements:
        refuse_nul(said.values)
    with driver.pipeline():
        cursors = [RawCursor(driver, row_factory=namedtuple_row).execute(*said) for said in statements]
    return [() if cursor.rownumber is None else cast("Answer", cursor.fetchall()) for cursor in cursors]
