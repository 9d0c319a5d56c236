"""Whole-file copies of a desk's database and which of them are kept; knows no open desk."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from writerdesk.errors import DeskProblem
from writerdesk.storage.connection import BUSY_SECONDS, check, connect
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.faults import translated
from writerdesk.storage.places import DATABASE_NAME

DUE_AFTER = timedelta(days=1)
"""A desk that was written since its newest backup gets another one when that is so old."""

NEWEST_KEPT = 10
DAYS_KEPT = 14
STAMP = "%Y-%m-%dT%H-%M-%S.%fZ"
"""How a time (UTC) stands in a file name; colons are not allowed everywhere."""


@dataclass(frozen=True)
class Backup:
    """One backup file: where it is, when it was made (UTC), how many bytes it has."""

    file: Path
    at: datetime
    size: int


def copy_database(folder: Path, now: datetime, spare: Path | None = None) -> Path:
    """Copy the database of the desk in ``folder`` into its ``backups``, check the copy, thin out old ones.

    Returns the new file. ``spare`` is an old backup that stays in any case. Writing goes on meanwhile. Raises
    ``desk/damaged`` (then no copy is left and no old one goes), ``disk/…``.
    """
    backups = make_folder(folder / "backups")
    target = _file_of(backups, now.astimezone(UTC))
    copy_file(folder / DATABASE_NAME, target)
    with translated(backups):
        for old in thinned([backup.at for backup in backups_in(folder)]):
            if spare is None or _file_of(backups, old).name != spare.name:
                _file_of(backups, old).unlink(missing_ok=True)
    return target


def backup_due(folder: Path, now: datetime) -> bool:
    """Whether the desk in ``folder`` was written since its newest backup, and that one is a day old or missing."""
    newest = next(iter(backups_in(folder)), None)
    if newest is None:
        return True
    with translated(folder):
        files = [file for name in ("", "-wal") if (file := folder / f"{DATABASE_NAME}{name}").exists()]
        written = max((file.stat().st_mtime for file in files), default=0.0)
    return now - newest.at >= DUE_AFTER and written > newest.at.timestamp()


def backups_in(folder: Path) -> list[Backup]:
    """The backups of the desk in ``folder``, which may be damaged; newest first."""
    backups = folder / "backups"
    found = []
    for file in backups.glob("desk-*.sqlite3") if backups.is_dir() else ():
        try:
            at = datetime.strptime(file.stem.removeprefix("desk-"), STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue  # a file that a person put there
        found.append(Backup(file, at, file.stat().st_size))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


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


def copy_file(source: Path, target: Path) -> None:
    """Copy the database ``source``, live or not, to ``target``: checked, one file, whole or absent."""
    fresh = target.with_name(f".{os.urandom(16).hex()}.copy")
    with translated(target):
        try:
            _fill(source, fresh)
            fresh.rename(target)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(target.parent)


def pour(source: Path, target: sqlite3.Connection) -> None:
    """Replace everything in the open database ``target``, which is in no transaction, by the database ``source``.

    One transaction: whoever reads meanwhile sees the old state to its end. Waits for other programs as every change
    does. Raises ``desk/busy`` and :class:`sqlite3.Error`.
    """
    deadline = time.monotonic() + BUSY_SECONDS

    def patience(status: int, _remaining: int, _total: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and time.monotonic() > deadline:
            raise DeskProblem(
                "desk/busy", "Another program is using this desk and did not let go in time.",
                "Close the other WriterDesk window or wait a moment, then try again.", where=str(source),
            )  # fmt: skip

    reading = connect(source, read_only=True)
    try:
        reading.backup(target, progress=patience, sleep=0.05)
    finally:
        reading.close()


def _fill(source: Path, fresh: Path) -> None:
    with translated(source):
        reading = connect(source, read_only=True)
    try:
        fresh.touch(exist_ok=False)
        writing = connect(fresh)
        try:
            # All pages in one step: one read transaction, for which a WAL writer does not wait.
            reading.backup(writing)
            # One file without a journal beside it: the copy can be carried anywhere.
            writing.execute("PRAGMA journal_mode = DELETE")
            check(writing, source)
        finally:
            writing.close()
    finally:
        reading.close()


def _file_of(backups: Path, at: datetime) -> Path:
    return backups / f"desk-{at.strftime(STAMP)}.sqlite3"
