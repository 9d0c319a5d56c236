"""The vendor's database: one engine, short transactions, and the place where its errors become ours.

SQLite is the embedded default: WAL, ``synchronous=FULL`` for whatever is answered for, writers one after another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from writerdesk.errors import Bug, DeskProblem, DiskProblem, WriterDeskError
from writerdesk.resources import resource

_BUSY_SECONDS = 30


class Database:
    """All connections to one vendor database. Thread-safe. Close it."""

    def __init__(self, file: Path) -> None:
        self._engine = sa.create_engine(
            f"sqlite:///{file}",
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=60,
            connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False},
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One consistent view; nothing can be changed through it."""
        with _translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[sa.Connection]:
        """One transaction, committed at the end. ``durable``: on the disk before this returns."""
        with _translated(), self._engine.connect() as plain:
            connection = plain.execution_options(writerdesk_write="FULL" if durable else "NORMAL")
            with connection.begin():
                yield connection

    def migrate(self) -> None:
        """Bring the tables to the newest step; does nothing when they are there."""
        from alembic import command
        from alembic.config import Config
        from alembic.util import CommandError

        config = Config()
        config.set_main_option("script_location", str(resource("endpoint", "migrations")).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        with self.writing() as connection:
            config.attributes["connection"] = connection
            try:
                command.upgrade(config, "head")
            except CommandError as error:
                raise DeskProblem(
                    "desk/newer",
                    "A newer WriterDesk has used this endpoint's folder.",
                    "Install the newest WriterDesk.",
                ) from error

    def revision(self) -> str:
        """The newest step that has been run."""
        with self.reading() as connection:
            return str(connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one())

    def close(self) -> None:
        """Give all connections back to the system."""
        self._engine.dispose()


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin on its own; see SQLAlchemy, "pysqlite"
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: sa.Connection) -> None:
    durability = connection.get_execution_options().get("writerdesk_write")
    connection.exec_driver_sql(f"PRAGMA query_only={0 if durability else 1}")
    if durability:
        connection.exec_driver_sql(f"PRAGMA synchronous={durability}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if durability else "BEGIN")


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _our(error) from error
    except sqlite3.Error as error:
        raise _our(error) from error


def _our(error: Any) -> WriterDeskError:
    words = str(getattr(error, "orig", None) or error).lower()
    if "disk is full" in words or "full" in words.split():
        return DiskProblem("disk/full", "The disk of the endpoint is full.", "Make room on the disk.")
    if "readonly" in words or "read-only" in words:
        return DiskProblem("disk/read-only", "The endpoint's folder cannot be written to.", "Check its permissions.")
    if "locked" in words or "busy" in words:
        return DeskProblem("desk/busy", "The endpoint's database is busy.", "Try again in a moment.")
    if "unable to open" in words:
        return DiskProblem("disk/missing", "The endpoint's database cannot be opened.", "Check the folder's path.")
    if "malformed" in words or "not a database" in words:
        return DeskProblem("desk/damaged", "The endpoint's database is damaged.", "Restore it from a backup.")
    return Bug("bug/database", "The endpoint asked its database for something impossible.", where=words)
