"""Zip files that word processors make, read within bounds.

The reader in ``trust`` takes only packages made as ours are; word processors stream their members and list folders.
Here only the named members are ever unpacked, each as a stream, so a bomb beside them costs nothing.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from types import TracebackType
from typing import IO, Self
from zipfile import BadZipFile, ZipFile

from writerdesk.drafts.formats.refusals import refused

MOST_UNPACKED = 1 << 30
"""Bytes that all members together may claim to have."""
MOST_PART = 128 << 20
"""Bytes of one part that is read."""
_MOST_DIRECTORY = 4 << 20
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED = 0x1


class OfficeZip:
    """An open package. Raises :class:`Refused` ``import/damaged``, ``import/zip-bomb``, ``import/encrypted``."""

    def __init__(self, data: bytes, where: str) -> None:
        self._where = where
        _check_directory(data, where)
        with _damage(where):
            self._zip = ZipFile(BytesIO(data))
        self.names = frozenset(self._zip.namelist())
        if sum(member.file_size for member in self._zip.infolist()) > MOST_UNPACKED:
            raise refused("import/zip-bomb", where)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, stack: TracebackType | None
    ) -> None:
        self._zip.close()

    def size(self, name: str) -> int:
        """Bytes of a member, unpacked."""
        return self._zip.getinfo(name).file_size

    @contextmanager
    def stream(self, name: str) -> Iterator[IO[bytes]]:
        """A member as a stream; damage met while it is read is ``import/damaged`` too."""
        if name not in self.names:
            raise refused("import/damaged", self._where)
        member = self._zip.getinfo(name)
        if member.flag_bits & _ENCRYPTED:
            raise refused("import/encrypted", self._where)
        if member.file_size > MOST_PART:
            raise refused("import/zip-bomb", self._where)
        with _damage(self._where), self._zip.open(member) as opened:
            yield opened

    def read(self, name: str, most: int) -> bytes:
        """The first ``most`` bytes of a member."""
        with self.stream(name) as opened:
            return opened.read(most)


@contextmanager
def _damage(where: str) -> Iterator[None]:
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, RuntimeError, UnicodeDecodeError, struct.error) as error:
        raise refused("import/damaged", where) from error


def _check_directory(data: bytes, where: str) -> None:
    """The list of members is small: ``zipfile`` would make an object of each entry before anybody could look."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + _END.size > len(data):
        raise refused("import/damaged", where)
    size = int(_END.unpack_from(data, at)[5])
    if b"PK\x06\x07" in data[max(0, at - 20) : at]:
        raise refused("import/zip-bomb", where)  # Zip64: nothing of an honest document's size needs it
    if size > _MOST_DIRECTORY:
        raise refused("import/zip-bomb", where)
