"""The one boundary where errors of SQLite and of the file system become errors a person can read."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from writerdesk.errors import Bug, DeskProblem, DiskProblem, WriterDeskError

# SQLite's primary result codes (https://www.sqlite.org/rescode.html); the low byte of an extended code.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _NOTADB = 13, 14, 26
# Extended codes: a write that was cut short by a quota or a size limit, and the shared index that found no room.
_IOERR_WRITE, _IOERR_TRUNCATE, _IOERR_SHMSIZE = 778, 1546, 4874

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def disk_full(where: str) -> DiskProblem:
    """The error for a disk, quota or file-size limit that takes no more data."""
    return DiskProblem(
        "disk/full",
        "The disk takes no more data; nothing that was stored has changed.",
        "Free some space on the disk, then save again.",
        where=where,
    )


def disk_read_only(where: str) -> DiskProblem:
    """The error for a folder or file that may not be written."""
    return DiskProblem(
        "disk/read-only",
        "This folder cannot be written.",
        "Choose a folder you may write to, or give yourself the right to write here.",
        where=where,
    )


def desk_damaged(where: str) -> DeskProblem:
    """The error for a database that is not whole; the file itself is left as it is."""
    return DeskProblem(
        "desk/damaged",
        "The desk's database is damaged; the file was left as it is.",
        "Restore the newest backup (backup list, then backup restore).",
        where=where,
    )


def of_os_error(error: OSError, where: Path) -> WriterDeskError:
    """The readable error for a failed file operation on ``where``."""
    if error.errno in _NO_ROOM:
        return disk_full(str(where))
    if error.errno in _NO_RIGHT:
        return disk_read_only(str(where))
    return DiskProblem(
        "disk/failed",
        "The disk gave an error: {reason}.",
        "Check that the disk is connected and whole, then try again.",
        where=str(where),
        reason=error.strerror or type(error).__name__,
    )


def of_sqlite_error(error: sqlite3.Error, where: Path) -> WriterDeskError:
    """The readable error for a failed database call on the file ``where``."""
    extended = getattr(error, "sqlite_errorcode", None)
    code = extended & 0xFF if extended is not None else 0
    place = str(where)
    if code == _FULL or extended in {_IOERR_WRITE, _IOERR_TRUNCATE, _IOERR_SHMSIZE}:
        return disk_full(place)
    if code in {_READONLY, _PERM} or (code == _CANTOPEN and not os.access(where.parent, os.W_OK)):
        return disk_read_only(place)
    # A text that is no UTF-8 cannot have come from us; Python's sqlite3 reports it without a code.
    if code in {_CORRUPT, _NOTADB} or (extended is None and str(error).startswith("Could not decode to UTF-8")):
        return desk_damaged(place)
    if code in {_BUSY, _LOCKED}:
        return DeskProblem(
            "desk/busy",
            "Another program is using this desk and did not let go in time.",
            "Close the other WriterDesk window or wait a moment, then try again.",
            where=place,
        )
    if code in {_IOERR, _CANTOPEN}:
        return DiskProblem(
            "disk/failed",
            "The disk gave an error: {reason}.",
            "Check that the disk is connected and whole, then try again.",
            where=place,
            reason=str(error),
        )
    return Bug("bug/database", "A database call was wrong: {reason}.", where=place, reason=str(error))


@contextmanager
def translated(where: Path) -> Iterator[None]:
    """Within it, foreign errors about the file ``where`` are raised as ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise of_sqlite_error(error, where) from error
    except OSError as error:
        raise of_os_error(error, where) from error
    except UnicodeDecodeError as error:
        # Where a name in the schema is damaged, sqlite3 cannot even say what is wrong.
        if where.suffix != ".sqlite3":
            raise
        raise desk_damaged(str(where)) from error
