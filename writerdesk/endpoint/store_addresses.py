"""Where a vendor's rows and bytes stand: in the endpoint's own folder, or on PostgreSQL and an S3 store.

``endpoint init --database URL --blobs URL`` keeps both addresses in ``DIR/store.json``, readable by the owner alone:
the first may hold a password. The secrets of the S3 store come from the environment and are kept nowhere.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from writerdesk.errors import Usage
from writerdesk.trust.private_file import write_private_file

FILE_NAME = "store.json"
DATABASE_SCHEMES = ("postgresql", "postgres")
BLOBS_SCHEMES = ("s3", "file")


class StoreAddresses(msgspec.Struct, frozen=True):
    """``database``: ``postgresql://…``; ``blobs``: ``s3://bucket[/prefix]``, or ``file:///folder`` on a shared disk."""

    database: str
    blobs: str


def given_addresses(database: str | None, blobs: str | None) -> StoreAddresses | None:
    """The addresses of two options, or None for neither; raises :class:`Usage` ``endpoint/store``."""
    if database is None and blobs is None:
        return None
    if database is None or blobs is None:
        raise Usage(
            "endpoint/store", "A large store has a database and a place for bytes.",
            "Give both --database and --blobs, or neither.",
        )  # fmt: skip
    _require_scheme("--database", database, DATABASE_SCHEMES)
    _require_scheme("--blobs", blobs, BLOBS_SCHEMES)
    if not urlsplit(blobs).netloc and not blobs.startswith("file:///"):
        raise Usage(
            "endpoint/store", "The address of the bytes names no bucket.", "Write s3://bucket or s3://bucket/prefix."
        )
    return StoreAddresses(database, blobs)


def kept_addresses(folder: Path) -> StoreAddresses | None:
    """The addresses that ``endpoint init`` kept in ``folder``, or None; raises :class:`Usage` ``endpoint/store``."""
    path = folder / FILE_NAME
    if not path.is_file():
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=StoreAddresses)
    except msgspec.DecodeError as error:
        raise Usage(
            "endpoint/store", "The file with the store's addresses cannot be read.", "Write it anew.", where=str(path)
        ) from error


def keep_addresses(folder: Path, addresses: StoreAddresses) -> None:
    """Keep the addresses in ``folder``. Raises ``endpoint/store`` where others stand already, ``disk/…``."""
    known = kept_addresses(folder)
    if known not in (None, addresses):
        raise Usage(
            "endpoint/store", "This folder belongs to another store.", "Take another folder.", where=str(folder)
        )
    if known is None:
        write_private_file(folder / FILE_NAME, msgspec.json.encode(addresses))


def _require_scheme(option: str, address: str, schemes: tuple[str, ...]) -> None:
    if urlsplit(address).scheme not in schemes:
        raise Usage(
            "endpoint/store", "{option} does not begin with {scheme}://.", "Give the whole address.",
            option=option, scheme=schemes[0],
        )  # fmt: skip
