"""The vendor's office: a folder with the database, the blobs and the keys. Any number of vendors share one.

DIR/endpoint.sqlite3     rows
DIR/blobs/               bytes of packages, briefs, and parts that still arrive
DIR/keys/<vendor>/       brief, receipt (OpenSSH private keys) and age (identity), readable by the owner alone
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from writerdesk.endpoint.blobs import Blobs
from writerdesk.endpoint.database import Database
from writerdesk.errors import DeskProblem
from writerdesk.storage.durable import make_folder
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.invite_codes import ALPHABET
from writerdesk.trust.keys import DeviceKey, load_key_file

DATABASE_NAME = "endpoint.sqlite3"
KEY_NAMES = ("brief", "receipt", "age")
MOST_REMEMBERED = 500
T = TypeVar("T")


def now_utc() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


def new_id(first: str) -> str:
    """A random id that says nothing of whom it names: ``first`` and twelve letters and digits (60 bits)."""
    return first + "".join(secrets.choice(ALPHABET) for _ in range(12)).lower()


class Office:
    """An open endpoint folder. Thread-safe. ``clock`` gives aware datetimes. Close it."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = now_utc, *, create: bool = False) -> None:
        """Open ``folder`` and bring its tables to this version; ``create`` makes it.

        Raises ``desk/unknown``, ``disk/…``.
        """
        if create:
            make_folder(folder)
        elif not (folder / DATABASE_NAME).is_file():
            raise DeskProblem(
                "desk/unknown",
                "This folder holds no endpoint.",
                "writerdesk endpoint init makes one.",
                where=str(folder),
            )
        self.folder = folder.resolve()
        self.clock = clock
        self.database = Database(self.folder / DATABASE_NAME)
        self.blobs = Blobs(self.folder / "blobs")
        self._memory: dict[tuple[str, ...], Any] = {}
        self._lock = threading.Lock()
        try:
            self.database.migrate()
        except BaseException:
            self.database.close()
            raise

    def key_file(self, tenant: str, name: str) -> Path:
        """Where a vendor's secret key ``brief``, ``receipt`` or ``age`` stands."""
        return self.folder / "keys" / tenant / name

    def key(self, tenant: str, name: str) -> DeviceKey:
        """A vendor's signing key ``brief`` or ``receipt``, read once."""
        return self.remembered(("key", tenant, name), lambda: load_key_file(self.key_file(tenant, name)))

    def remembered(self, what: tuple[str, ...], read: Callable[[], T]) -> T:
        """What ``read`` gives for the name ``what``, read once: keys and briefs, which never change."""
        with self._lock:
            if what in self._memory:
                return cast("T", self._memory[what])
        value = read()
        with self._lock:
            if len(self._memory) >= MOST_REMEMBERED:
                self._memory.clear()
            self._memory[what] = value
        return value

    def now(self) -> str:
        """The time as it is stored and sent."""
        return timestamp(self.clock())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self.database.close()
