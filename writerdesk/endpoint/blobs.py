"""The endpoint's bytes. An object's key is ``<shelf>/<sha256>``: storing it twice is harmless.

A shelf is a vendor's id, or that and the place of one package's parts. Whatever :meth:`Blobs.keep` took is whole and
stored for good when it returns: on the disk itself, or read back from the S3 store.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from writerdesk.errors import DiskProblem
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.faults import translated

HALF_SECONDS = 3600
"""A body that nobody has written to for so long is not arriving any more; a stalled one is cut much earlier."""


def parts_shelf(tenant: str, package: str, person: str) -> str:
    """Where the parts of one package of one person stand: never shared, since a hash would tell who has which text."""
    return f"{tenant}/parts/{package}/{person}"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole body, in memory or in a file: its size in bytes and its SHA-256 in hex."""

    body: bytes | Path
    size: int
    sha256: str

    @classmethod
    def of(cls, data: bytes) -> Arrived:
        """A body at hand."""
        return cls(data, len(data), hashlib.sha256(data).hexdigest())

    def read(self) -> bytes:
        """Its bytes."""
        return self.body if isinstance(self.body, bytes) else self.body.read_bytes()

    def forget(self) -> None:
        """Delete its file, where it stands in one that nobody has taken."""
        if isinstance(self.body, Path):
            self.body.unlink(missing_ok=True)


class Blobs(ABC):
    """Objects by shelf and SHA-256. Bodies that are still arriving stand in a folder of this machine."""

    def __init__(self, incoming: Path) -> None:
        self._incoming = make_folder(incoming)

    def new_file(self) -> Path:
        """A path for a body that is arriving; :meth:`keep` takes the file from there, or it is to be deleted."""
        return self._incoming / uuid.uuid4().hex

    @abstractmethod
    def keep(self, shelf: str, sha256: str, body: bytes | Path) -> None:
        """Take over a whole body. Raises ``disk/full``, ``disk/read-only``, ``disk/failed``, ``disk/away``."""

    def read(self, shelf: str, sha256: str) -> bytes:
        """The bytes of an object; raises ``disk/missing``, ``disk/damaged`` for other bytes, ``disk/away``."""
        data = self._fetch(shelf, sha256)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DiskProblem("disk/damaged", "A stored file is not whole any more.", "Restore it from a backup.")
        return data

    @abstractmethod
    def _fetch(self, shelf: str, sha256: str) -> bytes:
        """The bytes that stand there; raises ``disk/missing``, ``disk/away``."""

    def holds(self, shelf: str, sha256: str) -> bool:
        """Whether the object is there whole."""
        try:
            self.read(shelf, sha256)
        except DiskProblem as problem:
            if problem.code in {"disk/missing", "disk/damaged"}:
                return False
            raise
        return True

    def join(self, shelf: str, parts: Iterable[str]) -> Path:
        """The parts, one after the other, as a body that has arrived."""
        whole = self.new_file()
        try:
            with translated(whole), whole.open("wb") as file:
                for sha256 in parts:
                    file.write(self.read(shelf, sha256))
        except BaseException:
            whole.unlink(missing_ok=True)
            raise
        return whole

    @abstractmethod
    def forget(self, shelf: str, sha256: str) -> None:
        """Delete an object; one that is not there is no fault."""

    @abstractmethod
    def clear(self, shelf: str) -> None:
        """Forget a shelf with all its objects."""

    def sweep(self) -> int:
        """Forget bodies that a killed server left half; how many. Those of another process that serves stay."""
        before, swept = time.time() - HALF_SECONDS, 0
        for left in self._incoming.iterdir():
            try:
                if left.stat().st_mtime < before:
                    left.unlink()
                    swept += 1
            except FileNotFoundError:
                continue  # it has arrived meanwhile
        return swept

    @abstractmethod
    def check(self) -> None:
        """Write and forget an object: raises what would keep the store from taking bytes."""


class FolderBlobs(Blobs):
    """Objects as files below ``root``; bodies that are still arriving stand in ``root/incoming``."""

    def __init__(self, root: Path) -> None:
        super().__init__(root / "incoming")
        self._root = root
        self._named = set[str]()
        """Vendors' shelves whose names are on the disk itself."""

    def keep(self, shelf: str, sha256: str, body: bytes | Path) -> None:
        """Take over a whole body."""
        target = self._place(shelf, sha256)
        arrived = self.new_file() if isinstance(body, bytes) else body
        with translated(target):
            self._make_shelf(shelf)
            try:
                with arrived.open("ab") as file:
                    if isinstance(body, bytes):
                        file.write(body)
                        file.flush()
                    os.fsync(file.fileno())
                arrived.replace(target)
            except BaseException:
                arrived.unlink(missing_ok=True)
                raise
            sync_folder(target.parent)

    def _make_shelf(self, shelf: str) -> None:
        """The folder of a shelf, with its name and those above it on the disk itself."""
        folder = self._root / shelf
        if shelf in self._named and folder.is_dir():
            return
        make_folder(folder)
        while folder != self._root:
            folder = folder.parent
            sync_folder(folder)
        if "/" not in shelf:  # those of parts come and go
            self._named.add(shelf)

    def _fetch(self, shelf: str, sha256: str) -> bytes:
        path = self._place(shelf, sha256)
        if not path.is_file():
            raise missing()
        with translated(path):
            return path.read_bytes()

    def holds(self, shelf: str, sha256: str) -> bool:
        """Whether the file is there whole; it is not read into memory."""
        path = self._place(shelf, sha256)
        if not path.is_file():
            return False
        with translated(path), path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def forget(self, shelf: str, sha256: str) -> None:
        """Delete the file."""
        self._place(shelf, sha256).unlink(missing_ok=True)

    def clear(self, shelf: str) -> None:
        """Delete the folder."""
        shutil.rmtree(self._root / shelf, ignore_errors=True)

    def check(self) -> None:
        """Write and forget a file."""
        probe = self.new_file()
        with translated(probe):
            probe.write_bytes(b"ready")
            probe.unlink()

    def _place(self, shelf: str, sha256: str) -> Path:
        return self._root / shelf / sha256


def missing() -> DiskProblem:
    """What is said where an object is not there."""
    return DiskProblem("disk/missing", "A stored file is not there any more.", "Restore it from a backup.")
