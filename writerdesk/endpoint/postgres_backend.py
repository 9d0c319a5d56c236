"""PostgreSQL, the large store: row-level security that nobody is above, and one writer at a time for each vendor.

Each connection takes the role ``writerdesk_app``, which owns nothing and cannot pass row-level security; each
transaction says with ``set_config('app.tenant', …, true)`` whose rows it may touch, and one that says nothing sees
none (https://www.postgresql.org/docs/current/ddl-rowsecurity.html). Imported only where such an address is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import NullPool

from writerdesk.endpoint.records.counters import READ_WITH, count_from
from writerdesk.endpoint.schema import VENDORS
from writerdesk.endpoint.turns import COUNT, READ, WRITE, turn_of
from writerdesk.errors import Bug, DeskProblem, DiskProblem, ToolProblem, WriterDeskError

if TYPE_CHECKING:
    import psycopg

ROLE = "writerdesk_app"
_STEPS_LOCK = 0x57_44_45_50  # "WDEP", the key of an advisory lock
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_CHANGE = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"
_TENANT = "; SELECT set_config('app.tenant', {}, true)"
_UNSYNCED = "; SET LOCAL synchronous_commit = off"
_LASTS = "-c statement_timeout=30s -c lock_timeout=20s -c idle_in_transaction_session_timeout=60s"
_CONNECT = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
_POOL = {"pool_size": 8, "max_overflow": 12, "pool_timeout": 20}


class PostgresBackend:
    """The database behind ``postgresql://…``; every replica has some connections of its own."""

    def __init__(self, url: str) -> None:
        """Raises ``tool/server-extra`` without psycopg, ``desk/address`` for an address that is none."""
        self._url = _driver_url(url)
        self.engine = self._engine(connect_args={**_CONNECT, "options": _LASTS}, **_POOL)
        event.listen(self.engine, "connect", _take_role)
        event.listen(self.engine, "begin", _begin)

    def _engine(self, **settings: Any) -> sa.Engine:
        try:
            return sa.create_engine(self._url, **settings)
        except ModuleNotFoundError as error:
            raise missing_libraries() from error

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


def _begin(connection: sa.Connection) -> None:
    turn = turn_of(connection)
    if turn is None:  # SQLAlchemy's own first look at the server
        return
    # In one message: without parameters the driver sends several statements as they are.
    begins = (_READ if turn.kind == READ else _CHANGE) + _TENANT.format(_literal(connection, turn.tenant))
    begins += _UNSYNCED if turn.kind == COUNT else ""
    connection.exec_driver_sql(begins, execution_options={"no_parameters": True})
    if turn.kind == WRITE:
        # The strength of an UPDATE of the counter: rows that merely refer to the vendor can be inserted meanwhile.
        row = connection.execute(_MY_TURN, {"tenant": turn.tenant}).first()
        if row is not None:
            count_from(turn, row)


def _literal(connection: sa.Connection, words: str) -> str:
    from psycopg.sql import Literal

    driver: Any = connection.connection.driver_connection
    return Literal(words).as_string(driver)
