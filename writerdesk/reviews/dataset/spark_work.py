"""A release beyond one machine: the extra ``scale``. The same functions, called by the workers of a PySpark job.

Workers read the store themselves, compare texts and make rows; the driver has ids and writers, the key, and the files.
The job is written with RDDs: it needs no library beside PySpark, and its rows come back in the order of their ids.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from itertools import combinations
from typing import Any, NamedTuple

import msgspec

from writerdesk.errors import ToolProblem
from writerdesk.reviews import duplicates
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.splits import THRESHOLD, Groups
from writerdesk.reviews.dataset.spool import Spool
from writerdesk.reviews.dataset.work import Chosen, Naming, Scopes
from writerdesk.reviews.minhash import alike, bands, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes

Read = Callable[[tuple[str, str]], Iterable[AcceptedPiece]]
"""Gives the accepted pieces behind one id, to another; it travels to the workers, as all it holds."""


class _Came(NamedTuple):
    """A piece as a worker keeps it: ``piece`` is its JSON, None where it is left out."""

    id: str
    package: str
    writer: str
    piece: bytes | None


@contextmanager
def spark_context(master: str, java_home: str | None) -> Iterator[Any]:
    """A PySpark context on ``master`` (``local[2]``, ``spark://…``) that is stopped in the end.

    ``java_home`` is the folder of a Java 17 or later, None to let Spark look. Raises ``tool/scale-extra``.
    """
    if find_spec("pyspark") is None:
        raise ToolProblem(
            "tool/scale-extra",
            "The library for releases on many machines is not installed.",
            "Install WriterDesk with its extra: writerdesk[scale].",
        )
    from pyspark import SparkConf, SparkContext

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if java_home is not None:
        os.environ["JAVA_HOME"] = java_home
    settings = SparkConf().setMaster(master).setAppName("WriterDesk release").set("spark.ui.enabled", "false")
    settings = settings.set("spark.ui.showConsoleProgress", "false")
    if master.startswith("local"):
        settings = settings.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
    context = SparkContext(conf=settings)
    context.setLogLevel("ERROR")
    try:
        yield context
    finally:
        context.stop()


class SparkWork:
    """A :class:`writerdesk.reviews.dataset.work.Work` of many workers. The pieces stay on their disks."""

    def __init__(self, context: Any, ranges: Sequence[tuple[str, str]], read: Read) -> None:
        self._context = context
        self._ranges = context.parallelize(ranges, max(len(ranges), 1))
        self._read = read
        self._came: Any = None

    def choose(self, asked: Scopes, spool: Spool) -> Chosen:
        """Every piece is read once, by a worker."""
        from pyspark import StorageLevel

        read = self._ranges.mapPartitions(partial(_chosen, self._read, asked)).persist(StorageLevel.DISK_ONLY)
        self._came = read.filter(_is_piece)
        for one in self._came.map(_without_text).sortByKey().values().toLocalIterator():
            if one.piece is None:
                spool.leave_out(one.id)
            else:
                spool.keep(one.id, one.package, one.writer, None)
        return read.filter(_is_count).fold(Chosen(), Chosen.join)  # type: ignore[no-any-return]

    def join_writers(self, spool: Spool, groups: Groups) -> None:
        """Beyond some thousand texts those that share a band are brought together; else as one process does it."""
        texts = self._pieces().map(lambda piece: (piece.id, (piece.writer, piece.text)))
        if spool.count <= duplicates.EXACT_TO:
            pairs = duplicates.near_duplicates(texts.values().collect(), THRESHOLD)
            for pair in pairs:
                groups.join(pair.a, pair.b)
            return
        for first, second, _index in similar(texts, THRESHOLD).toLocalIterator():
            groups.join(first, second)

    def rows(self, _spool: Spool, naming: Naming) -> Iterator[tuple[str, bytes]]:
        """Made by the workers and sorted by them; they come to the driver part by part."""
        shared = self._context.broadcast(naming)
        made = self._pieces().map(lambda piece: (piece.id, shared.value.row(piece)))
        return iter(made.sortByKey().values().toLocalIterator())

    def _pieces(self) -> Any:
        return self._came.filter(lambda one: one.piece is not None).map(_piece)


def similar(texts: Any, threshold: float) -> Any:
    """(name, name, Jaccard's index) of the near-duplicates in an RDD of (id, (name, text)), but of one name's own.

    The same pairs as :func:`writerdesk.reviews.duplicates.near_duplicates` finds among more than it compares exactly.
    """
    banded = texts.mapPartitions(partial(_banded, threshold)).groupByKey().values()
    pairs = banded.flatMap(_pairs).distinct()
    first = pairs.join(texts).map(lambda one: (one[1][0], one[1][1]))
    both = first.join(texts).values()
    return both.flatMap(partial(_compared, threshold))


def _banded(threshold: float, texts: Iterable[tuple[str, tuple[str, str]]]) -> Iterator[tuple[bytes, tuple[str, str]]]:
    hashes = ShingleHashes()
    for name, (writer, text) in texts:
        for band in bands(signature(hashes.of(text)), threshold):
            yield band, (name, writer)


def _pairs(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for first, second in combinations(sorted(found), 2):
        if first[1] != second[1]:
            yield first[0], second[0]


def _compared(threshold: float, both: tuple[tuple[str, str], tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    (first, text), (second, other) = both
    index = alike(text, other, threshold)
    if index is not None:
        yield first, second, index


def _chosen(read: Read, asked: Scopes, ranges: Iterable[tuple[str, str]]) -> Iterator[_Came | Chosen]:
    """The pieces of some ranges, and behind them what was counted."""
    counted = Chosen()
    for one in ranges:
        for piece in read(one):
            kept = counted.take(piece, asked)
            yield _Came(piece.id, piece.package, piece.writer, None if kept is None else msgspec.json.encode(kept))
    yield counted


def _is_piece(one: object) -> bool:
    return isinstance(one, _Came)


def _is_count(one: object) -> bool:
    return isinstance(one, Chosen)


def _without_text(one: _Came) -> tuple[str, _Came]:
    return one.id, one if one.piece is None else one._replace(piece=b"")


def _piece(one: _Came) -> AcceptedPiece:
    return msgspec.json.decode(one.piece or b"", type=AcceptedPiece)
