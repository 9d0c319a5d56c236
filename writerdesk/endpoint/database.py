"""The vendor's database: short transactions, and the place where its errors become ours.

SQLite is the embedded default, PostgreSQL the large store; what differs stands in :mod:`sqlite_backend` and
:mod:`postgres_backend`. In both, the transactions in which one vendor's rows change come one after another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from writerdesk.endpoint.records.asking import refuse_nul
from writerdesk.endpoint.records.counters import last_changes
from writerdesk.endpoint.schema import REVISION
from writerdesk.endpoint.turns import COUNT, OPTION, READ, WRITE, Answer, Asked, Backend, Turn
from writerdesk.errors import DeskProblem
from writerdesk.resources import resource


class Database:
    """All connections to one vendor database. Thread-safe. Close it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        event.listen(backend.engine, "before_cursor_execute", _refuse_nul)

    @contextmanager
    def reading(self, tenant: str) -> Iterator[sa.Connection]:
        """One consistent view of this vendor's rows; nothing can be changed through it."""
        with self._turn(Turn(tenant, READ)) as connection:
            yield connection

    @contextmanager
    def writing(self, tenant: str, ahead: Sequence[Asked] = ()) -> Iterator[sa.Connection]:
        """One transaction on this vendor's rows, committed at the end and then on the disk itself.

        No other one for this vendor runs meanwhile, on any replica: what was looked up in it stays true to its end.
        ``ahead`` is what it will ask for certain, as of its beginning.
        """
        with self._turn(Turn(tenant, WRITE, ahead=ahead)) as connection:
            yield connection

    @contextmanager
    def counting(self, tenant: str) -> Iterator[sa.Connection]:
        """A small change that waits for nobody, and that a power cut may undo."""
        with self._turn(Turn(tenant, COUNT)) as connection:
            yield connection

    def counted(self, tenant: str, *asked: Asked) -> list[Answer]:
        """As :meth:`counting`, for statements that are all known from the start; the rows of each."""
        with self._translated():
            return self._backend.at_once(Turn(tenant, COUNT), asked)

    @contextmanager
    def _turn(self, turn: Turn) -> Iterator[sa.Connection]:
        with self._translated():
            connection, transaction = self._begun(turn)
            with connection, transaction:
                yield connection
                self._backend.write(connection, last_changes(turn))

    def _begun(self, turn: Turn) -> tuple[sa.Connection, sa.RootTransaction]:
        """A transaction on a connection that lives: one that the server has ended meanwhile is known by its first word.

        The pool forgets all that are as old, so that a second one is new.
        """
        for second in (False, True):
            connection = self._backend.engine.connect().execution_options(**{OPTION: turn})
            try:
                return connection, connection.begin()
            except BaseException as error:
                connection.close()
                gone = isinstance(error, sa.exc.DBAPIError) and error.connection_invalidated
                if second or not gone:
                    raise
        raise AssertionError

    def migrate(self) -> None:
        """Bring the tables to the newest step; nothing when they are there. Raises ``desk/newer``, ``desk/role``."""
        if self._is_current():
            return
        with self._translated():
            engine = self._backend.owner_engine()
            try:
                with engine.connect() as connection, connection.begin():
                    self._backend.lock_steps(connection)
                    if _step(connection) != REVISION:
                        _upgrade(connection)
            finally:
                self._backend.close_owner(engine)

    def _is_current(self) -> bool:
        try:
            return self.revision() == REVISION
        except DeskProblem as problem:
            if problem.code in {"desk/older", "desk/role"}:  # no tables yet, or a login that makes its role now
                return False
            raise

    def require_current(self) -> None:
        """Raise ``desk/older`` or ``desk/newer`` unless the tables are at this version's step."""
        found = self.revision()
        if found != REVISION:
            if found > REVISION:
                raise _newer()
            raise DeskProblem(
                "desk/older", "The store's tables are of an older WriterDesk.", "Run writerdesk endpoint migrate first."
            )

    def revision(self) -> str:
        """The newest step that has been run."""
        with self.reading("") as connection:
            return self._backend.revision(connection)

    @property
    def dialect(self) -> str:
        """SQLAlchemy's name of the database."""
        return self._backend.engine.dialect.name

    def close(self) -> None:
        """Give all connections back to the system."""
        self._backend.engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sa.exc.DBAPIError, sa.exc.TimeoutError, sqlite3.Error) as error:
            raise self._backend.our(error) from error


def _refuse_nul(_connection: sa.Connection, _cursor: object, _statement: str, parameters: Any, *_more: object) -> None:
    """The same is refused by each store."""
    rows = parameters if isinstance(parameters, list) else [parameters]
    for row in rows:
        refuse_nul(row.values() if isinstance(row, Mapping) else row)


def _step(connection: sa.Connection) -> str | None:
    """The newest step, looked at again now that nobody else can run one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(resource("endpoint", "migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise _newer() from error


def _newer() -> DeskProblem:
    return DeskProblem(
        "desk/newer", "A newer WriterDesk has used this endpoint's store.", "Install the newest WriterDesk."
    )


def insert_once(connection: sa.Connection, table: sa.Table, **columns: object) -> None:
    """Insert a row, unless one with its key is there."""
    connection.execute(_once(connection.dialect.name, table), columns)


@cache
def insert_or_change(dialect: str, table: sa.Table, key: Sequence[str], columns: Sequence[str], mark: str = "") -> Any:
    """The statement that inserts a row, or changes these columns of the one that has its key.

    ``mark`` is put behind the words of a row that was there.
    """
    insert = _insert(dialect, table)
    changed = {name: insert.excluded[name] + sa.literal_column(f"'{mark}'") if mark else insert.excluded[name]
               for name in columns}  # fmt: skip
    return insert.on_conflict_do_update(index_elements=key, set_=changed)


@cache
def _once(dialect: str, table: sa.Table) -> Any:
    return _insert(dialect, table).on_conflict_do_nothing()


def _insert(dialect: str, table: sa.Table) -> Any:
    """Both know ``ON CONFLICT``, which SQLAlchemy's own insert does not."""
    from sqlalchemy.dialects import postgresql, sqlite

    return (postgresql if dialect == "postgresql" else sqlite).insert(table)
