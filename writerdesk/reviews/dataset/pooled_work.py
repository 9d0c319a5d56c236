"""A release of very many pieces on one machine: processes read, count and hash them, this one writes.

Each process reads a range of ids from the store by itself; a few ranges are under way at a time, so that memory stays
as it is however many there are. The result is that of one process.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache, partial
from itertools import islice
from multiprocessing import get_context
from typing import Any, NamedTuple, Self

import msgspec

from writerdesk.reviews import duplicates
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.splits import Groups, join_by_bands, join_exactly
from writerdesk.reviews.dataset.spool import Spool
from writerdesk.reviews.dataset.work import Chosen, Naming, Scopes
from writerdesk.reviews.minhash import Signature, Signatures, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes

Read = Callable[[tuple[str, str]], Iterable[AcceptedPiece]]
"""Gives the accepted pieces behind one id, to another; it goes to other processes, as all it holds."""

MOST_PROCESSES = 8


class Came(NamedTuple):
    """A piece as another process gives it: ``piece`` is its JSON, None where it is left out.

    ``signed`` is the MinHash signature of its text.
    """

    id: str
    package: str
    writer: str
    piece: bytes | None
    signed: Signature | None


class PooledWork:
    """A :class:`writerdesk.reviews.dataset.work.Work` of some processes; close it by leaving its ``with``."""

    def __init__(self, ranges: Sequence[tuple[str, str]], read: Read, processes: int | None = None) -> None:
        self._ranges = ranges
        self._read = read
        self._processes = processes or min(os.cpu_count() or 1, MOST_PROCESSES)
        self._signatures = Signatures()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self._signatures.close()

    def choose(self, asked: Scopes, spool: Spool) -> Chosen:
        """As :meth:`Work.choose`; raises ``release/twice``, and what reading the store raises."""
        chosen = Chosen()
        with ProcessPoolExecutor(self._processes, mp_context=get_context("spawn")) as pool:
            work = (partial(_chosen, self._read, asked, bounds) for bounds in self._ranges)
            for came, counted in _in_turn(pool, work, 2 * self._processes):
                chosen.join(counted)
                for one in came:
                    self._keep(one, spool)
        return chosen

    def _keep(self, one: Came, spool: Spool) -> None:
        if one.piece is None or one.signed is None:
            spool.leave_out(one.id)
        else:
            spool.keep(one.id, one.package, one.writer, one.piece)
            self._signatures.add(one.signed)

    def join_writers(self, spool: Spool, groups: Groups) -> None:
        """As :meth:`Work.join_writers`."""
        if spool.count <= duplicates.EXACT_TO:
            join_exactly(spool, groups)
        else:
            join_by_bands(spool, groups, self._signatures)

    def rows(self, spool: Spool, naming: Naming) -> Iterator[tuple[str, bytes]]:
        """As :meth:`Work.rows`."""
        return map(naming.row, spool.pieces())


def _in_turn(pool: ProcessPoolExecutor, work: Iterator[Callable[[], Any]], most: int) -> Iterator[Any]:
    """The results in the order of the work; at most so many are under way or waiting."""
    waiting: deque[Future[Any]] = deque(pool.submit(one) for one in islice(work, most))
    try:
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(pool.submit(one) for one in islice(work, 1))
    finally:
        for one in waiting:
            one.cancel()


def _chosen(read: Read, asked: Scopes, bounds: tuple[str, str]) -> tuple[list[Came], Chosen]:
    """The pieces of a range, and what was counted of them."""
    counted, hashes = Chosen(), _hashes()
    encode = msgspec.json.Encoder().encode
    came = []
    for piece in read(bounds):
        kept = counted.take(piece, asked)
        if kept is None:
            came.append(Came(piece.id, piece.package, piece.writer, None, None))
            continue
        signed = signature(hashes.of(kept.text))
        came.append(Came(piece.id, piece.package, piece.writer, encode(kept), signed))
    return came, counted


@cache
def _hashes() -> ShingleHashes:
    """One a process: it keeps the words that it has cut, from one range to the next."""
    return ShingleHashes()
