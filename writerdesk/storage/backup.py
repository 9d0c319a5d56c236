"""Backups of a desk: made with SQLite's backup API as whole files, rotated, restored."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.errors import DeskProblem
from writerdesk.storage.connection import SCHEMA_VERSION, connect, inspect
from writerdesk.storage.copies import STAMP, Backup, backups_in, copy_database, copy_file
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.faults import translated
from writerdesk.storage.places import DATABASE_NAME


def make_backup(desk: Desk, now: datetime | None = None) -> Path:
    """Copy the desk into its ``backups`` folder, check the copy, thin out old ones; returns the new file.

    Writing goes on meanwhile. Raises ``desk/damaged`` (then no copy is left and no old one goes), ``disk/…``.
    """
    return copy_database(desk.folder, now or datetime.now(UTC))


def list_backups(desk: Desk) -> list[Backup]:
    """The backups of a desk, newest first; see :func:`writerdesk.storage.copies.backups_in` for one that is damaged."""
    return backups_in(desk.folder)


def restore_into(desk: Desk, backup: Path) -> Path:
    """Make the open desk hold what ``backup`` holds, after a backup of what it holds now, whose file is returned.

    Other programs may have the desk open: they see one change. Raises ``desk/damaged`` when the backup is not whole or
    the desk cannot be copied any more, ``desk/newer``, ``desk/busy``, ``disk/…``; nothing has changed then.
    """
    inspect(backup)
    fresh = make_folder(desk.folder / "backups") / f".{os.urandom(16).hex()}.restoring"
    try:
        copy_file(backup, fresh)
        _bring_up_to_date(fresh)
        kept = copy_database(desk.folder, datetime.now(UTC), spare=backup)
        desk.replace_contents(fresh)
    finally:
        with translated(fresh):
            fresh.unlink(missing_ok=True)
    return kept


def restore_backup(folder: Path, backup: Path) -> Path:
    """Put ``backup`` in the place of the desk in ``folder``; returns the folder where the replaced one is kept.

    For a desk that is damaged or gone. It must be closed in every program: raises ``desk/busy`` otherwise, and
    ``desk/damaged`` when the backup itself is not whole; nothing has changed then.
    """
    inspect(backup)
    file = folder / DATABASE_NAME
    if file.exists():
        _refuse_while_open(file)
    aside = make_folder(folder / "backups" / f"replaced-{datetime.now(UTC).strftime(STAMP)}")
    fresh = aside / "restored.sqlite3"
    copy_file(backup, fresh)
    with translated(file):
        # A left-over journal would be read into the restored file; it goes first, and the desk is never absent.
        for name in (f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm", DATABASE_NAME):
            if (folder / name).exists():
                _set_aside(folder / name, aside / name)
        fresh.replace(file)
        sync_folder(folder)
    return aside


def _bring_up_to_date(fresh: Path) -> None:
    """Bring a copy to this program's schema: the desk is open, and expects it."""
    with translated(fresh):
        connection = connect(fresh)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
                from writerdesk.storage.migrations import migrate

                migrate(connection)
        finally:
            connection.close()


def _set_aside(file: Path, target: Path) -> None:
    try:
        if file.name == DATABASE_NAME:
            target.hardlink_to(file)
            return
    except OSError:
        pass  # a file system without links
    file.rename(target)


def _refuse_while_open(file: Path) -> None:
    try:
        with translated(file):
            connection = connect(file)
            try:
                connection.execute("PRAGMA busy_timeout = 500")
                # In this mode the first read wants the file for itself (https://www.sqlite.org/wal.html, section 8).
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
    except DeskProblem as problem:
        if problem.code == "desk/busy":
            raise
