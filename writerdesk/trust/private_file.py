"""Writing a file that only its owner may read: mode 0600 from the first byte, whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from writerdesk.errors import DiskProblem


def write_private_file(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` with mode 0600: temporary file, fsync, rename, fsync of the folder.

    Raises DiskProblem ``disk/full``, ``disk/read-only`` or ``disk/failed``; what stood there before then stays.
    """
    try:
        _write(path, data)
    except OSError as error:
        raise disk_problem(error, path) from error


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mkstemp makes it 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    if hasattr(os, "O_DIRECTORY"):  # Windows cannot open a folder to sync it
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def disk_problem(error: OSError, path: Path) -> DiskProblem:
    """The error of our tree for an operating system's error at ``path``."""
    name = path.name
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskProblem("disk/full", "The disk is full; {name} was not written.", "Make room first.", name=name)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return DiskProblem(
            "disk/read-only", "{name} may not be read or written here.", "Choose a folder of your own.", name=name
        )
    return DiskProblem("disk/failed", "The disk gave an error at {name}.", "Check that the disk is there.", name=name)
