"""SQLite, the embedded default: WAL, ``synchronous=FULL`` for whatever is answered for, writers one after another."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from writerdesk.endpoint.turns import OPTION, READ, WRITE, Answer, Asked, Turn, turn_of
from writerdesk.errors import Bug, DeskProblem, DiskProblem, WriterDeskError

_BUSY_SECONDS = 30


class SqliteBackend:
    """The database in one file. Every query names its vendor; there is no wall beneath that."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.engine = sa.create_engine(
            f"sqlite:///{file}",
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=60,
            connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False},
        )
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", _begin)

    def at_once(self, turn: Turn, asked: Sequence[Asked]) -> list[Answer]:
        """One statement after the other; there is no way to go."""
        with self.engine.connect().execution_options(**{OPTION: turn}) as connection, connection.begin():
            results = [connection.execute(one.statement, one.values) for one in asked]
            return [result.all() if result.returns_rows else () for result in results]

    def write(self, connection: sa.Connection, changes: Sequence[Asked]) -> None:
        """One after the other."""
        for one in changes:
            connection.execute(one.statement, one.values)

    def owner_engine(self) -> sa.Engine:
        """The same engine."""
        return self.engine

    def close_owner(self, engine: sa.Engine) -> None:
        """Nothing to close."""

    def lock_steps(self, connection: sa.Connection) -> None:
        """``BEGIN IMMEDIATE`` has done it."""

    def revision(self, connection: sa.Connection) -> str:
        """The newest step that was run."""
        return str(connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one())

    def our(self, error: BaseException) -> WriterDeskError:
        """``disk/…`` and ``desk/…`` by what SQLite says."""
        words = str(getattr(error, "orig", None) or error).lower()
        if "disk is full" in words or "full" in words.split():
            return DiskProblem("disk/full", "The disk of the endpoint is full.", "Make room on the disk.")
        # Beside a database that is there SQLite wants to make its own files, which a read-only folder does not let it.
        shut = "unable to open" in words and self._file.is_file()
        if shut or "readonly" in words or "read-only" in words:
            return DiskProblem(
                "disk/read-only", "The endpoint's folder cannot be written to.", "Check its permissions."
            )
        if "locked" in words or "busy" in words or isinstance(error, sa.exc.TimeoutError):
            return DeskProblem("desk/busy", "The endpoint's database is busy.", "Try again in a moment.")
        if "no such table: alembic_version" in words:
            return DeskProblem(
                "desk/older", "The store's tables are not there yet.", "Run writerdesk endpoint migrate first."
            )
        if "unable to open" in words:
            return DiskProblem("disk/missing", "The endpoint's database cannot be opened.", "Check the folder's path.")
        if "malformed" in words or "not a database" in words:
            return DeskProblem("desk/damaged", "The endpoint's database is damaged.", "Restore it from a backup.")
        return Bug("bug/database", "The endpoint asked its database for something impossible.", where=words)


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin on its own; see SQLAlchemy, "pysqlite"
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: sa.Connection) -> None:
    turn = turn_of(connection)
    reads = turn is not None and turn.kind == READ
    connection.exec_driver_sql(f"PRAGMA query_only={int(reads)}")
    if not reads:
        durable = turn is None or turn.kind == WRITE
        connection.exec_driver_sql(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
