"""Files that are whole or absent, also after a power cut."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from writerdesk.storage.faults import translated


def write_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write ``data`` so that ``path`` holds either the old bytes or all of the new ones.

    A temporary file beside it is written and synced, takes the place in one step, and the folder is synced.
    ``mode`` is the permission of the new file before the umask. Raises ``disk/full``, ``disk/read-only``,
    ``disk/failed``; the old file is then as it was.
    """
    with written_beside(path, data, mode) as place:
        place()


@contextmanager
def written_beside(path: Path, data: bytes, mode: int = 0o666) -> Iterator[Callable[[], None]]:
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
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        yield place
    finally:
        with translated(path):
            temporary.unlink(missing_ok=True)


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
