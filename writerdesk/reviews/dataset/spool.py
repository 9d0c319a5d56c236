"""The pieces of a release on their way: on the disk, so that a long release needs no more memory than a short one."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from writerdesk.errors import Refused
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.storage.scratch import scratch

# Chosen pieces have numbers from 0 in the order in which they came, those that are left out have numbers below it.
_TABLES = """
CREATE TABLE pieces (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, package TEXT, piece BLOB);
CREATE TABLE earlier (id TEXT PRIMARY KEY) WITHOUT ROWID
"""
_ADDED = "SELECT id FROM pieces WHERE number >= 0 AND id NOT IN (SELECT id FROM earlier)"
_WITHDRAWN = "SELECT id FROM earlier WHERE id NOT IN (SELECT id FROM pieces WHERE number >= 0)"


class Spool:
    """Pieces that came in any order, given again by their id; and the ids of the release before."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._encode = msgspec.json.Encoder().encode
        self._decode = msgspec.json.Decoder(AcceptedPiece).decode
        self._writers: dict[str, int] = {}
        self._left_out = 0
        self.writer_of = array("L")
        """The writer of each chosen piece, by its number, as a place in :attr:`writers`."""

    @property
    def writers(self) -> list[str]:
        """Everybody with a chosen piece, who came first first."""
        return list(self._writers)

    def sizes(self) -> dict[str, int]:
        """How many chosen pieces each writer has, in the order of :attr:`writers`."""
        counted = Counter(self.writer_of)
        return {writer: counted[place] for writer, place in self._writers.items()}

    @property
    def count(self) -> int:
        """How many pieces are chosen."""
        return len(self.writer_of)

    def choose(self, piece: AcceptedPiece) -> None:
        """Keep a piece; raises :class:`Refused` ``release/twice`` for an id that came before."""
        self.keep(piece.id, piece.package, piece.writer, self._encode(piece))

    def keep(self, name: str, package: str, writer: str, piece: bytes | None) -> None:
        """Keep a chosen piece by its id, or only that there is one, where others hold it; raises as :meth:`choose`."""
        self._insert(self.count, name, package, piece)
        self.writer_of.append(self._writers.setdefault(writer, len(self._writers)))

    def leave_out(self, name: str) -> None:
        """Remember an id that is not chosen; raises as :meth:`choose`."""
        self._left_out += 1
        self._insert(-self._left_out, name, None, None)

    def _insert(self, number: int, *values: object) -> None:
        row = self._connection.execute("INSERT OR IGNORE INTO pieces VALUES (?, ?, ?, ?)", (number, *values))
        if not row.rowcount:
            raise Refused(
                "release/twice", "The store gives one piece twice.", "Repair the store.", where=str(values[0])
            )

    def pieces(self) -> Iterator[AcceptedPiece]:
        """The chosen pieces by their id as a string."""
        for (data,) in self._connection.execute("SELECT piece FROM pieces WHERE number >= 0 ORDER BY id"):
            yield self._decode(data)

    def packages(self) -> Iterator[str]:
        """The packages of the chosen pieces, by the pieces' ids."""
        for (package,) in self._connection.execute("SELECT package FROM pieces WHERE number >= 0 ORDER BY id"):
            yield package

    def texts(self) -> Iterator[str]:
        """The texts of the chosen pieces, by their numbers."""
        for (data,) in self._connection.execute("SELECT piece FROM pieces WHERE number >= 0 ORDER BY number"):
            yield self._decode(data).text

    def text(self, number: int) -> str:
        """The text of one chosen piece."""
        (data,) = self._connection.execute("SELECT piece FROM pieces WHERE number = ?", (number,)).fetchone()
        return self._decode(data).text

    def keep_earlier(self, ids: Iterable[str]) -> None:
        """Keep the ids of the release before."""
        self._connection.executemany("INSERT OR IGNORE INTO earlier VALUES (?)", ((one,) for one in ids))

    def counted_changes(self) -> tuple[int, int]:
        """How many pieces were added and how many withdrawn since the release before."""
        return self._counted(_ADDED), self._counted(_WITHDRAWN)

    def _counted(self, query: str) -> int:
        (count,) = self._connection.execute(f"SELECT count(*) FROM ({query})").fetchone()  # noqa: S608  (ours)
        return int(count)

    def added(self) -> Iterator[str]:
        """The ids of chosen pieces that the release before has not, in their order."""
        return self._ids(_ADDED)

    def withdrawn(self) -> Iterator[str]:
        """The ids of the release before that are not among the chosen, in their order."""
        return self._ids(_WITHDRAWN)

    def _ids(self, query: str) -> Iterator[str]:
        for (one,) in self._connection.execute(f"{query} ORDER BY id"):
            yield one


@contextmanager
def spooling(file: Path) -> Iterator[Spool]:
    """A new spool at ``file``, deleted in the end; raises ``disk/…``."""
    with scratch(file, _TABLES) as connection:
        yield Spool(connection)
