"""The vendor's office: a folder with the database, the blobs and the keys. Any number of vendors share one.

DIR/endpoint.sqlite3     rows
DIR/blobs/               bytes of packages, briefs, and parts that still arrive
DIR/keys/<vendor>/       brief, receipt (OpenSSH private keys) and age (identity), readable by the owner alone
DIR/limits.json          what this server takes, where it is not the usual
DIR/store.json           instead of the first two: the addresses of a PostgreSQL and an S3 store

An office serves the vendors whose keys stand in its folder; what else a large store holds is not there for it. So each
replica has a folder with the keys and nothing else that matters.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar, cast
from urllib.parse import unquote, urlsplit

from writerdesk.endpoint.blobs import Blobs, FolderBlobs
from writerdesk.endpoint.database import Database
from writerdesk.endpoint.limits import kept_limits
from writerdesk.endpoint.records import arrivals, vendors
from writerdesk.endpoint.sqlite_backend import SqliteBackend
from writerdesk.endpoint.store_addresses import StoreAddresses, keep_addresses, kept_addresses
from writerdesk.endpoint.turns import Asked
from writerdesk.errors import DeskProblem, Usage
from writerdesk.storage.durable import make_folder
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.invite_codes import ALPHABET

DATABASE_NAME = "endpoint.sqlite3"
KEY_NAMES = ("brief", "receipt", "age")
MOST_REMEMBERED = 500
_VENDOR = re.compile(r"v[0-9a-z]{12}")
T = TypeVar("T")


def now_utc() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


def new_id(first: str) -> str:
    """A random id that says nothing of whom it names: ``first`` and twelve letters and digits (60 bits)."""
    return first + "".join(secrets.choice(ALPHABET) for _ in range(12)).lower()


class Office:
    """An open endpoint folder. Thread-safe. ``clock`` gives aware datetimes. Close it."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime] = now_utc,
        *,
        create: bool = False,
        addresses: StoreAddresses | None = None,
        replica: bool = False,
    ) -> None:
        """Open ``folder`` and bring its tables to this version; ``create`` makes it and keeps ``addresses`` there.

        ``addresses`` go before those that the folder keeps. A ``replica`` leaves the tables to ``endpoint migrate``.
        Raises ``desk/unknown``, ``desk/older``, ``desk/newer``, ``desk/away``, ``disk/…``, ``endpoint/store``,
        ``endpoint/replica``, ``tool/server-extra``.
        """
        if create:
            _make(folder, addresses)
        addresses = addresses or kept_addresses(folder)
        if addresses is None and not create and not (folder / DATABASE_NAME).is_file():
            raise DeskProblem(
                "desk/unknown",
                "This folder holds no endpoint.",
                "writerdesk endpoint init makes one.",
                where=str(folder),
            )
        if replica and addresses is None:
            raise Usage(
                "endpoint/replica", "Only a store on PostgreSQL and S3 has replicas.", "Give --database and --blobs."
            )
        self.folder = folder.resolve()
        self.clock = clock
        self.limits = kept_limits(self.folder)
        self.database, self.blobs = _open_store(self.folder, addresses)
        self._memory: dict[tuple[str, ...], Any] = {}
        self._lock = threading.Lock()
        try:
            if replica:
                self.database.require_current()
            else:
                self.database.migrate()
        except BaseException:
            self.database.close()
            raise

    def tenants(self) -> list[str]:
        """The ids of the vendors that this office serves, the first one first."""
        made = {}
        for folder in (self.folder / "keys").glob("v*"):
            if _VENDOR.fullmatch(folder.name):
                made[folder.name] = self._made(folder.name)
        return sorted((name for name, at in made.items() if at is not None), key=lambda name: (made[name], name))

    def tenant(self, vendor: str | None) -> str:
        """The vendor with this id, or the first one; raises :class:`Refused` ``request/unknown``."""
        if vendor is None:
            first = next(iter(self.tenants()), None)
            if first is None:
                raise vendors.unknown_vendor(None)
            return first
        if not self.serves(vendor):
            raise vendors.unknown_vendor(vendor)
        return vendor

    def serves(self, vendor: str) -> bool:
        """Whether this office has the keys of a vendor."""
        return _VENDOR.fullmatch(vendor) is not None and (self.folder / "keys" / vendor).is_dir()

    def _made(self, tenant: str) -> str | None:
        """When a vendor was made, read once; None while its row is not there yet."""
        with self._lock:
            known = self._memory.get(("made", tenant))
        if known is None:
            with self.database.reading(tenant) as connection:
                row = vendors.find_vendor(connection, tenant)
            if row is None:
                return None
            known = self.remembered(("made", tenant), lambda: row.created_at)
        return str(known)

    def begin_arrival(self, tenant: str, shelf: str, sha256: str) -> None:
        """Write down that these bytes are about to be stored, so that they are found again if nothing comes of them."""
        self.database.counted(tenant, self.arrival(tenant, shelf, sha256))

    def arrival(self, tenant: str, shelf: str, sha256: str) -> Asked:
        """What :meth:`begin_arrival` asks."""
        return arrivals.beginning(self.database.dialect, tenant, shelf, sha256, self.now())

    def key_file(self, tenant: str, name: str) -> Path:
        """Where a vendor's secret key ``brief``, ``receipt`` or ``age`` stands."""
        return self.folder / "keys" / tenant / name

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

    def found(self, what: tuple[str, ...], read: Callable[[], T | None]) -> T | None:
        """As :meth:`remembered`, for rows that never change once they are there; None is asked again."""
        with self._lock:
            if what in self._memory:
                return cast("T", self._memory[what])
        value = read()
        return None if value is None else self.remembered(what, lambda: value)

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


def _make(folder: Path, addresses: StoreAddresses | None) -> None:
    make_folder(folder)
    if addresses is not None:
        if (folder / DATABASE_NAME).is_file():
            raise Usage(
                "endpoint/store", "This folder holds a store of its own.", "Take another folder.", where=str(folder)
            )
        keep_addresses(folder, addresses)


def _open_store(folder: Path, addresses: StoreAddresses | None) -> tuple[Database, Blobs]:
    if addresses is None:
        return Database(SqliteBackend(folder / DATABASE_NAME)), FolderBlobs(folder / "blobs")
    from writerdesk.endpoint.postgres_backend import PostgresBackend

    blobs: Blobs
    if addresses.blobs.startswith("s3://"):
        from writerdesk.endpoint.object_blobs import ObjectBlobs

        blobs = ObjectBlobs(addresses.blobs, folder / "incoming")
    else:
        blobs = FolderBlobs(Path(unquote(urlsplit(addresses.blobs).path)))
    return Database(PostgresBackend(addresses.database)), blobs
