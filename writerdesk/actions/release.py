"""Building a dataset from a vendor's store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from writerdesk.endpoint.accepted import accepted_pieces
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.vendor import vendor_keys
from writerdesk.errors import DiskProblem, Refused
from writerdesk.reviews.publication import ReleaseCheck, check_release
from writerdesk.reviews.release import ReleaseReport, build_release


def store_folder(store: str) -> Path:
    """The folder of a store given as a path or a ``file:`` URL; raises :class:`DiskProblem` when it is not there."""
    parts = urlsplit(store)
    folder = Path(unquote(parts.path) if parts.scheme == "file" else store).absolute()
    if not folder.is_dir():
        raise DiskProblem("disk/no-store", "There is no store at {store}.", "Name the endpoint's folder.", store=store)
    return folder


def build_dataset(
    store: str,
    scopes: Sequence[str],
    out: Path,
    *,
    previous: Path | None = None,
    vendor: str | None = None,
    parquet: bool = False,
) -> ReleaseReport:
    """Write a release of the accepted pieces whose consent covers ``scopes``, signed with the vendor's brief key.

    ``parquet`` adds the rows as Parquet; raises ``tool/parquet-extra`` where the library for that is not installed.
    """
    folder = store_folder(store)
    chosen = vendor_keys(folder, vendor).vendor
    with Office(folder) as office, office.database.reading(chosen) as connection:
        key = signing_key(connection, office, chosen, "brief")
    return build_release(accepted_pieces(folder, chosen), scopes, out.absolute(), previous, key, parquet=parquet)


def check_dataset(store: str, folder: Path, *, vendor: str | None = None) -> ReleaseCheck:
    """Compare a built release with the store of now, just before it is published.

    Raises :class:`Refused` ``release/consent`` where a piece of it was withdrawn, or its consent no longer covers what
    the release is for, since it was built; and as :func:`writerdesk.reviews.publication.check_release`.
    """
    kept = store_folder(store)
    found = check_release(folder.absolute(), accepted_pieces(kept, vendor_keys(kept, vendor).vendor))
    if found.gone:
        raise Refused(
            "release/consent",
            "Since the release was built its writers took back {count}: {ids}.",
            "Do not publish this folder; build the release again.",
            where=str(folder),
            count=len(found.gone),
            ids=", ".join(found.gone[:5]) + (" …" if len(found.gone) > 5 else ""),
        )
    return found
