"""A desk's rows on their way to another computer: which tables travel, and how rows come together by their keys.

Knows no room's meaning: what a table holds is the business of whoever calls. What can be made again stays behind
(search index, caches), and a fresh database is filled row by row, so that nothing deleted travels in unused pages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from writerdesk.errors import Refused
from writerdesk.storage.connection import APPLICATION_ID, check, connect, inspect
from writerdesk.storage.durable import make_folder
from writerdesk.storage.faults import translated

STAYS = ("search_", "check_cache", "outline_changes", "kept_pastes", "sqlite_", "_sqlite")
"""Beginnings of the names of tables that are made again where they are needed, or say nothing elsewhere."""

NUMBERED_ELSEWHERE = frozenset({"feed"})
"""Tables whose whole-number key means the same on every computer."""

Row = dict[str, object]
Judge = Callable[[str, Row], Row | None]
"""Given a table's name and a row: the row to keep, changed or not, or None for none."""


@dataclass(frozen=True)
class Table:
    """One table: its columns with their types; ``numbered`` is a column that only counts rows, '' where none does."""

    name: str
    columns: dict[str, str]
    numbered: str
    keyed: bool
    parents: frozenset[str]


def tables_of(connection: sqlite3.Connection) -> list[Table]:
    """The tables that travel, each behind those that its rows refer to."""
    found = {}
    for row in connection.execute("PRAGMA main.table_list").fetchall():
        name = str(row["name"])
        if row["type"] != "table" or not row["strict"] or name.startswith(STAYS):
            continue
        found[name] = _table(connection, name)
    ordered: list[Table] = []
    while found:
        ready = [table for table in found.values() if not table.parents & found.keys()] or list(found.values())
        ordered += [found.pop(table.name) for table in ready]
    return ordered


def open_foreign(file: Path) -> sqlite3.Connection:
    """Open a database that came from elsewhere, to read; every page is looked at, nothing in it is run.

    Raises ``desk/damaged``, ``desk/newer``, ``disk/…``.
    """
    inspect(file)
    with translated(file):
        connection = connect(file, read_only=True)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            check(connection, file)
        except BaseException:
            connection.close()
            raise
    return connection


def facts_of(connection: sqlite3.Connection) -> dict[str, str]:
    """The facts of a desk: vendor, person, role …"""
    return {str(row["key"]): str(row["value"]) for row in connection.execute("SELECT key, value FROM desk_facts")}


def write_portable(source: sqlite3.Connection, file: Path, judge: Judge) -> dict[str, int]:
    """Write what travels of the open desk ``source`` into the new database ``file``; how many rows of each table.

    Raises ``disk/…``.
    """
    from writerdesk.storage.migrations import migrate

    make_folder(file.parent)
    with translated(file):
        file.touch(mode=0o600, exist_ok=False)
        target = connect(file)
        try:
            target.execute("PRAGMA journal_mode = MEMORY")
            target.execute("PRAGMA synchronous = OFF")
            target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(target)
            target.execute("BEGIN")
            written = {table.name: merge_table(source, target, table, judge) for table in tables_of(target)}
            target.execute("COMMIT")
            target.execute("VACUUM")
            return written
        finally:
            target.close()


def merge_table(source: sqlite3.Connection, target: sqlite3.Connection, table: Table, judge: Judge) -> int:
    """Bring the rows of ``source`` into ``table`` of ``target``, inside a transaction; how many came.

    A row whose key is there already changes nothing. A table without a key of its own, or one that only counts its
    rows, gets a row that it does not hold yet. Raises :class:`Refused` ``desk-file/foreign`` for rows that do not fit.
    """
    theirs = {one.name: one for one in tables_of(source)}.get(table.name)
    if theirs is None:
        return 0
    shared = [name for name, kind in table.columns.items() if theirs.columns.get(name) == kind]
    names = [name for name in shared if name != table.numbered]
    if not names:
        return 0
    rows = source.execute(f"SELECT {_listed(names)} FROM main.{_quoted(table.name)}")  # noqa: S608 - our own names
    kept = (judged for row in rows if (judged := judge(table.name, dict(zip(names, row, strict=True)))) is not None)
    try:
        return _insert(target, table, names, kept)
    except sqlite3.IntegrityError as error:
        raise Refused(
            "desk-file/foreign", "This file does not hold a desk as WriterDesk writes it.", "Export the desk again.",
            where=table.name,
        ) from error  # fmt: skip


def _insert(target: sqlite3.Connection, table: Table, names: list[str], rows: Iterable[Row]) -> int:
    place, marks = _quoted(table.name), ", ".join("?" for _ in names)
    if table.keyed and not table.numbered:
        into = f"INSERT OR IGNORE INTO main.{place} ({_listed(names)}) VALUES ({marks})"  # noqa: S608
        return sum(target.execute(into, [row[name] for name in names]).rowcount for row in rows)
    same = " AND ".join(f"{_quoted(name)} IS ?" for name in names)
    into = (
        f"INSERT INTO main.{place} ({_listed(names)}) SELECT {marks}"  # noqa: S608
        f" WHERE NOT EXISTS (SELECT 1 FROM main.{place} WHERE {same})"
    )
    return sum(target.execute(into, [row[name] for name in names] * 2).rowcount for row in rows)


def _table(connection: sqlite3.Connection, name: str) -> Table:
    rows = connection.execute(f"PRAGMA main.table_xinfo({_quoted(name)})").fetchall()
    columns = {str(row["name"]): str(row["type"]).upper() for row in rows if not row["hidden"]}
    keys = [str(row["name"]) for row in rows if row["pk"]]
    # An INTEGER PRIMARY KEY only counts the rows of this computer, but where somebody else gave the numbers.
    numbered = keys[0] if len(keys) == 1 and columns[keys[0]] == "INTEGER" and name not in NUMBERED_ELSEWHERE else ""
    parents = {str(row["table"]) for row in connection.execute(f"PRAGMA main.foreign_key_list({_quoted(name)})")}
    return Table(name, columns, numbered, bool(keys), frozenset(parents - {name}))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(_quoted, names))
