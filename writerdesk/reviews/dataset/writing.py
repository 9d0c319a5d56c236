"""The folder of a release while it is written: piece by piece, hashed on the way, and in its place in one step."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from writerdesk.reviews.dataset.contents import DataFile
from writerdesk.storage.durable import make_folder, sync_file, sync_folder
from writerdesk.storage.faults import translated

ROWS_A_FILE = 50_000
_AT_ONCE = 1 << 20


class HashedFile:
    """A new file: its size, its rows and its SHA-256 are known when it is closed, and then it is on the disk itself."""

    def __init__(self, path: Path) -> None:
        make_folder(path.parent)
        self._path = path
        with translated(path):
            self._file = path.open("xb", buffering=_AT_ONCE)
        self._digest = hashlib.sha256()
        self.size = 0
        self.rows = 0

    def write(self, data: bytes) -> None:
        """Add a row or whatever else; raises ``disk/…``."""
        with translated(self._path):
            self._file.write(data)
        self._digest.update(data)
        self.size += len(data)
        self.rows += 1

    @property
    def sha256(self) -> str:
        """Hex digest of what was written."""
        return self._digest.hexdigest()

    def close(self) -> None:
        """Force it to the disk itself; raises ``disk/…``."""
        with translated(self._path), self._file:
            self._file.flush()
            os.fsync(self._file.fileno())

    def drop(self) -> None:
        """Close it without that, where the release will not be."""
        with suppress(OSError):
            self._file.close()


class ReleaseFolder:
    """Files of a release below ``path``, with the SHA-256 of each by its path in the release."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.digests: dict[str, str] = {}
        self._opened: list[HashedFile] = []

    def write(self, name: str, parts: Iterable[bytes]) -> None:
        """Write a file out of these parts; raises ``disk/…``."""
        file = self.new_file(name)
        for part in parts:
            file.write(part)
        file.close()
        self.digests[name] = file.sha256

    def new_file(self, name: str) -> HashedFile:
        """A file to be written bit by bit; :attr:`digests` does not know it yet."""
        self._opened.append(HashedFile(self.path / name))
        return self._opened[-1]

    def drop(self) -> None:
        """Close whatever is open still."""
        for file in self._opened:
            file.drop()

    def take(self, name: str) -> DataFile:
        """A file that somebody else wrote there: synced, hashed, and known from now on; raises ``disk/…``."""
        path = self.path / name
        with translated(path):
            sync_file(path)
            with path.open("rb") as file:
                self.digests[name] = hashlib.file_digest(file, "sha256").hexdigest()
            return DataFile(name, "", 0, path.stat().st_size, self.digests[name])

    def sums(self) -> bytes:
        """The files so far as ``sha256sum`` writes them, by path."""
        return "".join(f"{self.digests[name]}  {name}\n" for name in sorted(self.digests)).encode()


@contextmanager
def release_folder(out: Path) -> Iterator[ReleaseFolder]:
    """A folder beside ``out`` that takes its place at the end of the block; nothing is left of it after a fault.

    ``out`` is new or empty. Raises ``disk/…``.
    """
    make_folder(out.parent)
    building = out.parent / f".{out.name}.{uuid.uuid4().hex}.new"
    folder = ReleaseFolder(building)
    try:
        make_folder(building)
        yield folder
        with translated(out):
            for path in (building, *(path for path in building.rglob("*") if path.is_dir())):
                sync_folder(path)
            if out.exists():
                out.rmdir()
            building.rename(out)
            sync_folder(out.parent)
    finally:
        folder.drop()
        shutil.rmtree(building, ignore_errors=True)


class DataFiles:
    """Rows in the files of their splits, each of at most :data:`ROWS_A_FILE`; a split of no rows has an empty file."""

    def __init__(self, folder: ReleaseFolder, splits: Iterable[str]) -> None:
        self._folder = folder
        self._files: dict[str, list[HashedFile]] = {split: [] for split in splits}
        for split in self._files:
            self._open(split)

    def _open(self, split: str) -> HashedFile:
        files = self._files[split]
        if files:
            files[-1].close()
        files.append(self._folder.new_file(self._name(split, len(files))))
        return files[-1]

    @staticmethod
    def _name(split: str, number: int) -> str:
        return f"data/{split}-{number:05}.jsonl"

    def write(self, split: str, line: bytes) -> None:
        """Add a row; raises ``disk/…``."""
        file = self._files[split][-1]
        (self._open(split) if file.rows == ROWS_A_FILE else file).write(line)

    def close(self) -> tuple[DataFile, ...]:
        """The files as they are now on the disk, by split and number."""
        made = []
        for split, files in self._files.items():
            files[-1].close()
            for number, file in enumerate(files):
                made.append(DataFile(self._name(split, number), split, file.rows, file.size, file.sha256))
                self._folder.digests[made[-1].path] = file.sha256
        return tuple(made)
