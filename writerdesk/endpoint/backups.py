"""A store in a folder saved to another folder while it serves, and made anew from there.

The copy of the rows is one moment; bytes are copied after it, so each row has its bytes. A second backup into the same
folder adds what is new. After a restore the feed goes on far behind every place that was ever given out, and tells the
desks from where on the store has forgotten: they send again what was delivered since.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from writerdesk.endpoint.limits import FILE_NAME
from writerdesk.endpoint.office import DATABASE_NAME, Office
from writerdesk.endpoint.records import audit, feed, vendors
from writerdesk.endpoint.store_addresses import kept_addresses
from writerdesk.errors import DeskProblem, DiskProblem, Usage
from writerdesk.storage.durable import make_folder, sync_file, sync_folder, write_file
from writerdesk.storage.faults import translated

GAP = 1_000_000
"""Places of the feed that are passed over by a restore: more than any store gives out between two backups."""


class Saved(msgspec.Struct, frozen=True):
    """What ``endpoint backup`` and ``endpoint restore`` print; ``objects`` were copied now, ``size`` is their bytes."""

    folder: str
    vendors: int
    packages: int
    objects: int
    size: int


def back_up(folder: Path, out: Path) -> Saved:
    """Save rows, bytes and keys of the store in ``folder`` to ``out``, also while it serves.

    Raises ``endpoint/backup-elsewhere`` for a store on PostgreSQL and S3, ``desk/unknown``, ``desk/damaged``,
    ``disk/…``. The keys in ``out`` are secrets; its folder is for the owner alone.
    """
    if kept_addresses(folder) is not None:
        raise Usage(
            "endpoint/backup-elsewhere", "This store's rows are in PostgreSQL and its bytes in S3.",
            "Use pg_dump, the bucket's own versions, and a copy of this folder.",
        )  # fmt: skip
    if not (folder / DATABASE_NAME).is_file():
        raise DeskProblem("desk/unknown", "This folder holds no endpoint.", "Check the name.", where=str(folder))
    make_folder(out)
    with translated(out):
        out.chmod(0o700)
        _copy_rows(folder / DATABASE_NAME, out / DATABASE_NAME)
        objects, size = _copy_bytes(folder / "blobs", out / "blobs")
        _copy_keys(folder / "keys", out / "keys")
        _copy_limits(folder, out)
    return _saved(out, objects, size)


def restore(saved: Path, folder: Path) -> Saved:
    """Make the store in ``folder``, which holds none yet, from a backup.

    Raises ``endpoint/not-empty``, ``desk/unknown``, ``desk/damaged`` for a backup that is not whole, ``disk/…``.
    """
    if not (saved / DATABASE_NAME).is_file():
        raise DeskProblem("desk/unknown", "This folder holds no backup.", "Check the name.", where=str(saved))
    if folder.exists() and any(folder.iterdir()):
        raise Usage("endpoint/not-empty", "This folder is not empty.", "Name a new folder.", where=str(folder))
    _require_whole(saved)
    make_folder(folder)
    with translated(folder):
        objects, size = _copy_bytes(saved / "blobs", folder / "blobs")
        _copy_keys(saved / "keys", folder / "keys")
        _copy_limits(saved, folder)
        # The rows come last: what was cut off before is no store.
        _copy_rows(saved / DATABASE_NAME, folder / DATABASE_NAME)
    with Office(folder) as office:
        for tenant in office.tenants():
            _pass_over(office, tenant)
    return _saved(folder, objects, size)


def _pass_over(office: Office, tenant: str) -> None:
    with office.database.writing(tenant) as connection:
        known = vendors.get_vendor(connection, tenant).feed_seq
        vendors.set_seq(connection, tenant, known + GAP)
        seq = vendors.next_seq(connection, tenant)
        document = msgspec.json.encode({"after": known}).decode()
        feed.add_item(connection, tenant, seq, "restored", f"restored-{seq}", feed.ALL, None, document)
        audit.note(connection, tenant, office.now(), "restored", tenant, {"after": known, "seq": seq})


def _copy_rows(source: Path, target: Path) -> None:
    fresh = target.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(source)) as rows, closing(sqlite3.connect(fresh)) as copy:
            rows.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        fresh.unlink(missing_ok=True)
        raise DeskProblem("desk/damaged", "The endpoint's database cannot be read.", where=str(source)) from error
    sync_file(fresh)
    fresh.replace(target)
    sync_folder(target.parent)


def _copy_bytes(source: Path, target: Path) -> tuple[int, int]:
    objects = size = 0
    for path in _objects(source):
        place = target / path.relative_to(source)
        if place.exists():
            continue
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != path.name:
            raise DiskProblem("disk/damaged", "A stored file is not whole any more.", "Restore it.", where=str(path))
        make_folder(place.parent)
        write_file(place, data)
        objects, size = objects + 1, size + len(data)
    return objects, size


def _objects(root: Path) -> Iterator[Path]:
    """Every object but bodies and parts that are still arriving."""
    for vendor in sorted(root.iterdir()) if root.is_dir() else ():
        if vendor.name != "incoming" and vendor.is_dir():
            yield from sorted(path for path in vendor.iterdir() if path.is_file())


def _copy_limits(source: Path, target: Path) -> None:
    kept = source / FILE_NAME
    if kept.is_file():
        write_file(target / FILE_NAME, kept.read_bytes(), 0o600)


def _copy_keys(source: Path, target: Path) -> None:
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        place = target / path.relative_to(source)
        make_folder(place.parent).chmod(0o700)
        write_file(place, path.read_bytes(), 0o600)
        os.utime(place, (path.stat().st_mtime, path.stat().st_mtime))


def _require_whole(saved: Path) -> None:
    """Each row has its bytes, each file is what its name says."""
    with closing(sqlite3.connect(saved / DATABASE_NAME)) as rows:
        try:
            sound = rows.execute("PRAGMA integrity_check").fetchone()[0]
            asked = rows.execute(
                "SELECT tenant, sha256 FROM packages UNION SELECT tenant, sha256 FROM briefs"
                " UNION SELECT tenant, opened FROM packages WHERE opened IS NOT NULL"
            ).fetchall()
        except sqlite3.Error as error:
            raise DeskProblem("desk/damaged", "The backup's database is damaged.", where=str(saved)) from error
    if sound != "ok":
        raise DeskProblem("desk/damaged", "The backup's database is damaged.", where=str(saved))
    for tenant, sha256 in asked:
        path = saved / "blobs" / tenant / sha256
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            raise DiskProblem("disk/damaged", "A file of the backup is missing or changed.", where=str(path))


def _saved(folder: Path, objects: int, size: int) -> Saved:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as rows:
        makers = rows.execute("SELECT count(*) FROM vendors").fetchone()[0]
        packages = rows.execute("SELECT count(*) FROM packages").fetchone()[0]
    return Saved(str(folder.resolve()), makers, packages, objects, size)
