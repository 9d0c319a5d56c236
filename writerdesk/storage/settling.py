"""Where an error of the disk goes when nobody stands on the stack to catch it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from writerdesk.storage.faults import of_os_error, of_sqlite_error


class Settle:
    """Hands whatever ends the block, as one of our errors, to ``failed``; the thread itself goes on."""

    __slots__ = ("_failed", "_file")

    def __init__(self, failed: Callable[[BaseException], None], file: Path) -> None:
        """``file`` is the database that a foreign error is about."""
        self._failed = failed
        self._file = file

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is not None:
            self._failed(readable(error, self._file))
        return True


def readable(error: BaseException, file: Path) -> BaseException:
    """An error of SQLite or the file system about ``file`` as one of ours; any other as it is."""
    if isinstance(error, sqlite3.Error):
        ours: BaseException = of_sqlite_error(error, file)
    elif isinstance(error, OSError):
        ours = of_os_error(error, file)
    else:
        return error
    ours.__cause__ = error
    return ours
