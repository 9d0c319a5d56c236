"""Files that are whole or absent, also after a power cut."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeAlias

from writerdesk.storage.faults import translated

Filling: TypeAlias = bytes | Callable[[BinaryIO], object]
"""What a file is to hold, or what writes it into the open file."""
HALF_SECONDS = 3600
"""What stands beside its place for so long is written by nobody any more."""
_HALF = re.compile(r"\..+\.[0-9a-f]{32}\.new")


def write_file(path: Path, data: Filling, mode: int = 0o666) -> None:
    """Write ``data`` so that ``path`` holds either the old bytes or all of the new ones.

    A temporary file beside it is written and synced, takes the place in one step, and the folder is synced.
    ``mode`` is the permission of the new file before the umask. Raises ``disk/full``, ``disk/read-only``,
    ``disk/failed``; the old file is then as it was.
    """
    with written_beside(path, data, mode) as place:
        place()


@contextmanager
def written_beside(path: Path, data: Filling, mode: int = 0o666) -> Iterator[Callable[[], None]]:
    """As :func:`write_file`, in two steps: ``data`` is on the disk beside ``path`` and takes its place when the
    function that is given is called, which costs next to nothing. Without that call nothing is left.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(16).hex()}.new")

    def place() -> None:
        with translated(path):
            temporary.replace(path)
            sync_folder(path.parent)

    try:
        with translated(path):
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
            with os.fdopen(descriptor, "wb") as file:
                if isinstance(data, bytes):
                    file.write(data)
                else:
                    data(file)
                file.flush()
                os.fsync(file.fileno())
        yield place
    finally:
        with translated(path):
            temporary.unlink(missing_ok=True)


def sweep_half_files(folder: Path) -> int:
    """Delete what killed programs left beside its place in ``folder`` and below; how many. What cannot go stays."""
    before, swept = time.time() - HALF_SECONDS, 0
    for where, _folders, names in os.walk(folder):
        for name in names:
            if _HALF.fullmatch(name):
                left = Path(where, name)
                with suppress(OSError):
                    if left.stat().st_mtime < before:
                        left.unlink()
                        swept += 1
    return swept


def make_folder(path: Path) -> Path:
    """Make the folder and its parents; raises ``disk/full``, ``disk/read-only``, ``disk/failed``."""
    with translated(path):
        path.mkdir(parents=True, exist_ok=True)
    return path


def sync_file(path: Path) -> None:
    """Force what was written to ``path`` to the disk itself. Not for a database that this process has open.

    Closing the descriptor would let go of SQLite's locks on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Make a rename or a new name in ``path`` outlive a power cut (POSIX; Windows keeps names by itself)."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
