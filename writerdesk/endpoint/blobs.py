"""The folder of the endpoint's bytes. An object's key is ``<shelf>/<sha256>``: storing it twice is harmless.

A shelf is a vendor's id, or that and the place of one package's parts. Whatever :meth:`Blobs.keep` took is whole and
on the disk itself when it returns.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from writerdesk.errors import DiskProblem
from writerdesk.storage.durable import make_folder, sync_folder
from writerdesk.storage.faults import translated


def parts_shelf(tenant: str, package: str, person: str) -> str:
    """Where the parts of one package of one person stand: never shared, since a hash would tell who has which text."""
    return f"{tenant}/parts/{package}/{person}"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A body that stands in a file: its size in bytes and its SHA-256 in hex."""

    path: Path
    size: int
    sha256: str


class Blobs:
    """Objects by shelf and SHA-256, below ``root``; bodies that are still arriving stand in ``root/incoming``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = make_folder(root / "incoming")

    def new_file(self) -> Path:
        """A path for a body that is arriving; :meth:`keep` or :meth:`drop` ends it."""
        return self._incoming / uuid.uuid4().hex

    def keep(self, shelf: str, sha256: str, arrived: Path) -> None:
        """Take over a whole body. Raises ``disk/full``, ``disk/read-only``, ``disk/failed``."""
        target = self._place(shelf, sha256)
        with translated(target):
            make_folder(target.parent)
            descriptor = os.open(arrived, os.O_RDWR)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            arrived.replace(target)
            sync_folder(target.parent)
            sync_folder(self._root)

    def keep_bytes(self, shelf: str, sha256: str, data: bytes) -> None:
        """As :meth:`keep`, for bytes at hand."""
        arrived = self.new_file()
        with translated(arrived):
            arrived.write_bytes(data)
        self.keep(shelf, sha256, arrived)

    def read(self, shelf: str, sha256: str) -> bytes:
        """The bytes of an object; raises :class:`DiskProblem` ``disk/missing``."""
        path = self._place(shelf, sha256)
        if not path.is_file():
            raise DiskProblem("disk/missing", "A stored file is not there any more.", "Restore it from a backup.")
        with translated(path):
            return path.read_bytes()

    def join(self, shelf: str, parts: Iterable[str]) -> Path:
        """The parts, one after the other, as a body that has arrived."""
        whole = self.new_file()
        with translated(whole), whole.open("wb") as file:
            for sha256 in parts:
                file.write(self.read(shelf, sha256))
        return whole

    def clear(self, shelf: str) -> None:
        """Forget a shelf with all its objects."""
        shutil.rmtree(self._root / shelf, ignore_errors=True)

    def drop(self, arrived: Path) -> None:
        """Forget a body that is not kept."""
        arrived.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Forget bodies that a killed server left half; to be called before serving."""
        for left in self._incoming.iterdir():
            left.unlink(missing_ok=True)

    def check(self) -> None:
        """Write and forget a file: raises what would keep the store from taking bytes."""
        probe = self.new_file()
        with translated(probe):
            probe.write_bytes(b"ready")
            probe.unlink()

    def _place(self, shelf: str, sha256: str) -> Path:
        return self._root / shelf / sha256
