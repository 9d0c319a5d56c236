"""Backups: whole database files made with SQLite's backup API, so that a live WAL database is copied whole."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.errors import DeskProblem
from writerdesk.storage.connection import check, connect, inspect
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.faults import translated
from writerdesk.storage.places import DATABASE_NAME

NEWEST_KEPT = 10
DAYS_KEPT = 14
_STAMP = "%Y-%m-%dT%H-%M-%S.%fZ"


@dataclass(frozen=True)
class Backup:
    """One backup file: where it is, when it was made (UTC), how many bytes it has."""

    file: Path
    at: datetime
    size: int


def make_backup(desk: Desk, now: datetime | None = None) -> Path:
    """Copy the desk into its ``backups`` folder, check the copy, thin out old ones; returns the new file.

    Writing goes on meanwhile. Raises ``desk/damaged`` (no copy is left then, and no old one goes), ``disk/…``.
    """
    return copy_database(desk.folder, now)


def copy_database(folder: Path, now: datetime | None = None) -> Path:
    """As :func:`make_backup`, for the desk in ``folder`` that need not be open."""
    at = now or datetime.now(UTC)
    backups = make_folder(folder / "backups")
    target = backups / f"desk-{at.astimezone(UTC).strftime(_STAMP)}.sqlite3"
    _copy(folder / DATABASE_NAME, target)
    for old in thinned([backup.at for backup in _listed(backups)]):
        with translated(backups):
            _file_of(backups, old).unlink(missing_ok=True)
    return target


def list_backups(desk: Desk) -> list[Backup]:
    """The backups of a desk, newest first."""
    return _listed(desk.folder / "backups")


def backups_in(folder: Path) -> list[Backup]:
    """As :func:`list_backups`, for the desk in ``folder``, which may be damaged."""
    return _listed(folder / "backups")


def thinned(times: Iterable[datetime]) -> list[datetime]:
    """Which backups may go: all but the 10 newest, then the newest of each of 14 days, then the newest of each week."""
    newest_first = sorted(times, reverse=True)
    kept = set(newest_first[:NEWEST_KEPT])
    rest = newest_first[NEWEST_KEPT:]
    days = {at.date(): at for at in reversed(rest)}
    kept.update(days[day] for day in sorted(days, reverse=True)[:DAYS_KEPT])
    weeks = {at.isocalendar()[:2]: at for at in reversed(rest)}
    kept.update(weeks.values())
    return [at for at in newest_first if at not in kept]


def restore_backup(folder: Path, backup: Path) -> Path:
    """Put ``backup`` in the place of the desk in ``folder``; returns where the desk that stood there is kept.

    The desk must be closed in every program: raises ``desk/busy`` otherwise, and ``desk/damaged`` when the backup
    itself is not whole; nothing has changed then.
    """
    inspect(backup)
    file = folder / DATABASE_NAME
    _refuse_while_open(file)
    fresh = folder / f".{uuid.uuid4().hex}.new"
    aside = make_folder(folder / "backups" / f"replaced-{datetime.now(UTC).strftime(_STAMP)}")
    with translated(file):
        try:
            _copy(backup, fresh)
            for name in (DATABASE_NAME, f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"):
                if (folder / name).exists():
                    (folder / name).rename(aside / name)
            fresh.rename(file)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(folder)
    return aside


def _copy(source: Path, target: Path) -> None:
    fresh = target.with_name(f".{uuid.uuid4().hex}.copy")
    with translated(target):
        try:
            _fill(source, fresh)
            fresh.rename(target)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(target.parent)


def _fill(source: Path, fresh: Path) -> None:
    fresh.touch(exist_ok=False)
    reading, writing = connect(source, read_only=True), connect(fresh)
    try:
        # All pages in one step: one read transaction, which a WAL writer does not wait for.
        reading.backup(writing)
        # One file, without a journal beside it: the copy can be carried anywhere.
        writing.execute("PRAGMA journal_mode = DELETE")
        check(writing, source)
    finally:
        reading.close()
        writing.close()


def _listed(backups: Path) -> list[Backup]:
    found = []
    for file in backups.glob("desk-*.sqlite3") if backups.is_dir() else ():
        try:
            at = datetime.strptime(file.stem.removeprefix("desk-"), _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue  # a file that a person put there
        found.append(Backup(file, at, file.stat().st_size))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def _file_of(backups: Path, at: datetime) -> Path:
    return backups / f"desk-{at.strftime(_STAMP)}.sqlite3"


def _refuse_while_open(file: Path) -> None:
    if not file.exists():
        return
    try:
        with translated(file):
            connection = connect(file)
            try:
                connection.execute("PRAGMA busy_timeout = 500")
                # In this mode the first read wants the file alone (https://www.sqlite.org/wal.html, section 8).
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
    except DeskProblem as problem:
        if problem.code == "desk/busy":
            raise
