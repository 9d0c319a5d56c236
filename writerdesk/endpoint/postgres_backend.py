"""PostgreSQL, the large store: row-level security that nobody is above, and one writer at a time for each vendor.

Each connection takes the role ``writerdesk_app``, which owns nothing and cannot pass row-level security; each
transaction says with ``set_config('app.tenant', …, true)`` whose rows it may touch, and one that says nothing sees
none (https://www.postgresql.org/docs/current/ddl-rowsecurity.html). Imported only where such an address is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import NullPool

from writerdesk.endpoint.records.counters import READ_WITH, count_from
from writerdesk.endpoint.schema import VENDORS
from writerdesk.endpoint.turns import COUNT, READ, WRITE, Answer, Asked, Turn, turn_of
from writerdesk.errors import Bug, DeskProblem, DiskProblem, ToolProblem, WriterDeskError

if TYPE_CHECKING:
    import psycopg

    from writerdesk.endpoint.postgres_messages import Said

ROLE = "writerdesk_app"
_STEPS_LOCK = 0x57_44_45_50  # "WDEP", the key of an advisory lock
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_CHANGE = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"
_TENANT = "SELECT set_config('app.tenant', $1, true) AS tenant"
_UNSYNCED = ", set_config('synchronous_commit', 'off', true) AS unsynced"
_LASTS = "-c statement_timeout=30s -c lock_timeout=20s -c idle_in_transaction_session_timeout=60s"
_CONNECT = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
_POOL = {"pool_size": 8, "max_overflow": 12, "pool_timeout": 20, "pool_use_lifo": True}


class PostgresBackend:
    """The database behind ``postgresql://…``; every replica has some connections of its own."""

    def __init__(self, url: str) -> None:
        """Raises ``tool/server-extra`` without psycopg, ``desk/address`` for an address that is none."""
        self._url = _driver_url(url)
        self.engine = self._engine(connect_args={**_CONNECT, "options": _LASTS}, **_POOL)
        event.listen(self.engine, "connect", _take_role)
        event.listen(self.engine, "begin", self._begin)
        event.listen(self.engine, "before_cursor_execute", self._write_first)

    def _engine(self, **settings: Any) -> sa.Engine:
        try:
            return sa.create_engine(self._url, paramstyle="format", **settings)
        except ModuleNotFoundError as error:
            raise missing_libraries() from error

    def at_once(self, turn: Turn, asked: Sequence[Asked]) -> list[Answer]:
        """One message, which is a transaction by itself."""
        statements = [_walls(turn), *(self._said(one) for one in asked)]
        try:
            answers = self._once(statements)
        except sa.exc.DBAPIError as error:
            if not error.connection_invalidated:
                raise
            answers = self._once(statements)  # a pooled connection was dead; the pool has forgotten all of them
        return answers[1:]

    def _once(self, statements: Sequence[Said]) -> list[Answer]:
        with self.engine.connect() as connection:
            return self._converse(connection, statements)

    def write(self, connection: sa.Connection, changes: Sequence[Asked]) -> None:
        """All of them and the commit in one message."""
        from writerdesk.endpoint.postgres_messages import Said, changes_in_words

        if changes:
            statements = [*changes_in_words(changes, self.engine.dialect), Said("COMMIT")]
            self._converse(connection, statements)

    def _begin(self, connection: sa.Connection) -> None:
        turn = turn_of(connection)
        if turn is None:  # SQLAlchemy's own first look at the server
            return
        from writerdesk.endpoint.postgres_messages import Said

        begins = [Said(_READ if turn.kind == READ else _CHANGE), _walls(turn)]
        if turn.kind != WRITE:
            self._converse(connection, begins)
            return
        # The strength of an UPDATE of the counter: rows that merely refer to the vendor can be inserted meanwhile.
        asked = [Asked(_MY_TURN, {"tenant": turn.tenant}), *turn.ahead]
        statements = [*begins, *(self._said(one) for one in asked)]
        _, _, found, *answers = self._converse(connection, statements)
        if found:
            count_from(turn, found[0])
        turn.answers[:] = zip(turn.ahead, answers, strict=True)
        turn.changes = []

    def _write_first(self, connection: sa.Connection, *_more: object) -> None:
        """Whoever asks in the middle of a change hears what it has changed so far."""
        turn = turn_of(connection)
        if turn is not None and turn.changes:
            from writerdesk.endpoint.postgres_messages import changes_in_words

            waiting, turn.changes = turn.changes, []
            self._converse(connection, list(changes_in_words(waiting, self.engine.dialect)))

    def _said(self, asked: Asked) -> Said:
        from writerdesk.endpoint.postgres_messages import in_words

        return in_words(asked, self.engine.dialect)

    def _converse(self, connection: sa.Connection, statements: Sequence[Said]) -> list[Answer]:
        """As :func:`converse`, with SQLAlchemy's errors; after one that ends a connection the pool has none left."""
        import psycopg

        from writerdesk.endpoint.postgres_messages import converse

        driver: Any = connection.connection.driver_connection
        try:
            return converse(driver, statements)
        except psycopg.Error as error:
            gone = bool(driver.closed)
            if gone:
                connection.invalidate(error)
                self.engine.dispose()
            raise sa.exc.DBAPIError.instance(
                None, None, error, psycopg.Error, connection_invalidated=gone, dialect=self.engine.dialect
            ) from error

    def owner_engine(self) -> sa.Engine:
        """The login itself, which makes the tables and with them the walls."""
        return self._engine(poolclass=NullPool, connect_args=_CONNECT)

    def close_owner(self, engine: sa.Engine) -> None:
        """Close it."""
        engine.dispose()

    def lock_steps(self, connection: sa.Connection) -> None:
        """An advisory lock until the commit."""
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _STEPS_LOCK})

    def revision(self, connection: sa.Connection) -> str:
        """The newest step, by a function of the owner's: the role of the connections reads vendors' rows only."""
        return str(connection.execute(sa.text("SELECT writerdesk_revision()")).scalar_one())

    def our(self, error: BaseException) -> WriterDeskError:
        """``disk/…`` and ``desk/…`` by SQLSTATE (appendix A of PostgreSQL's manual); none means no connection."""
        state = getattr(getattr(error, "orig", None), "sqlstate", None) or ""
        if state == "53100":
            return DiskProblem("disk/full", "The disk of the database is full.", "Make room on the disk.")
        if state == "25006":
            return DiskProblem("disk/read-only", "The database takes no changes now.", "Ask those who run it.")
        if state in {"22023", "42704", "42883"}:
            return DeskProblem(
                "desk/older", "The store's tables are not there yet.", "Run writerdesk endpoint migrate first."
            )
        if state == "42501":
            return DeskProblem(
                "desk/role", "The database's login may not do this.",
                "It makes the role {role} at the first start, or is a member of it.", role=ROLE,
            )  # fmt: skip
        if isinstance(error, sa.exc.TimeoutError) or state in {"40001", "40P01", "55P03", "57014", "25P03"}:
            return DeskProblem("desk/busy", "The endpoint's database is busy.", "Try again in a moment.")
        words = str(getattr(error, "orig", None) or error)
        if state[:2] == "28" or (not state and ("authentication failed" in words or "does not exist" in words)):
            return DeskProblem(
                "desk/address", "The database does not let this login in.", "Check the address given with --database."
            )
        if isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError) or state[:2] in {"08", "53", "57"}:
            return DeskProblem("desk/away", "The endpoint's database does not answer.", "Try again in a moment.")
        return Bug("bug/database", "The endpoint asked its database for something impossible.", where=str(error))


def missing_libraries() -> ToolProblem:
    """What is said where the extra ``server`` is not installed."""
    return ToolProblem(
        "tool/server-extra", "The libraries for PostgreSQL and S3 are not installed.",
        "Install WriterDesk with its extra: writerdesk[server].",
    )  # fmt: skip


def _driver_url(url: str) -> sa.URL:
    try:
        return sa.make_url(url).set(drivername="postgresql+psycopg")
    except (sa.exc.ArgumentError, ValueError) as error:
        raise DeskProblem(
            "desk/address", "The database's address cannot be read.", "Write postgresql://user:password@host/name."
        ) from error


def _take_role(connection: psycopg.Connection, _record: object) -> None:
    connection.autocommit = True  # transactions are begun below, in words
    connection.execute(f"SET ROLE {ROLE}")


_MY_TURN = (
    sa.select(*(VENDORS.c[name] for name in READ_WITH))
    .where(VENDORS.c.id == sa.bindparam("tenant"))
    .with_for_update(key_share=True)
)


def _walls(turn: Turn) -> Said:
    """Whose rows a transaction may touch, and how surely it is to be on the disk."""
    from writerdesk.endpoint.postgres_messages import Said

    return Said(_TENANT + (_UNSYNCED if turn.kind == COUNT else ""), [turn.tenant])
