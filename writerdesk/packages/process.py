"""Proof of process, without watching: what a save counts, what ``process show`` prints, and verifying it.

What it shows: in which order and how much a text changed at each save, as one device wrote it down; the signed
package fixes the head, the vendor's receipt its time. What it does not show: who typed, how, or when to the second.
A person who means to can forge it. No verdict is ever computed from it. A copy of a desk is recorded as a fork.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain, groupby

import msgspec

from writerdesk.errors import Refused
from writerdesk.packages.process_chain import NO_HEAD, ProcessEntry, ProcessFault, chain_faults, summary_of
from writerdesk.text.normal import payload_text
from writerdesk.text.segments import graphemes
from writerdesk.trust.strict_json import read_json

_LARGEST_TABLE = 10_000_000_000  # cells of the comparison: about a second of bit-parallel work
_ZIP_SIGN = b"PK"
_Clusters = tuple[str, ...]


class Change(msgspec.Struct, frozen=True):
    """What one save added and removed, in graphemes; line ends are not counted, as in ``count``."""

    added: int
    removed: int


class ShownProcess(msgspec.Struct, frozen=True):
    """What ``process show`` prints; ``forks`` is how often this copy of the desk went its own way."""

    piece: str
    head: str
    entries: tuple[ProcessEntry, ...]
    forks: int


class ProcessVerification(msgspec.Struct, frozen=True):
    """What ``process verify`` prints; ``saves`` is the number of entries, ``head`` the last hash."""

    valid: bool
    head: str
    saves: int
    errors: tuple[ProcessFault, ...]


def text_sha256(text: str) -> str:
    """SHA-256 of a text as it would stand in piece.txt; Refused ``text/…`` for one that cannot."""
    return hashlib.sha256(payload_text(text).encode()).hexdigest()


def measure(before: str, after: str) -> Change:
    """The smallest change that turns ``before`` into ``after``; added − removed = growth in graphemes.

    Lines that stand in both texts are set aside first: a paragraph that moved was not written again. Where what is
    left is still too long to compare (a change on every page of a book), words are set aside in the same way, and
    beyond that everything counts as written anew.
    """
    old, new = _set_aside(_lines(before), _lines(after))
    if _cells(old, new) > _LARGEST_TABLE:
        old, new = _set_aside(_words(old), _words(new))
    old_clusters, new_clusters = list(chain.from_iterable(old)), list(chain.from_iterable(new))
    common = 0
    if _cells(old, new) <= _LARGEST_TABLE:
        from rapidfuzz.distance import LCSseq

        common = LCSseq.similarity(old_clusters, new_clusters)
    return Change(len(new_clusters) - common, len(old_clusters) - common)


def _lines(text: str) -> list[_Clusters]:
    return [tuple(graphemes(line)) for line in payload_text(text).split("\n")]


def _words(lines: list[_Clusters]) -> list[_Clusters]:
    """Words and the spaces between them, still as graphemes."""
    return [tuple(run) for line in lines for _space, run in groupby(line, str.isspace)]


def _set_aside(old: list[_Clusters], new: list[_Clusters]) -> tuple[list[_Clusters], list[_Clusters]]:
    """Both lists, in their order, without what stands in the other one as often."""
    common = Counter(old) & Counter(new)
    return _without(old, common), _without(new, common)


def _without(parts: list[_Clusters], common: Counter[_Clusters]) -> list[_Clusters]:
    left = Counter(common)
    kept = []
    for part in parts:
        if left[part]:
            left[part] -= 1
        else:
            kept.append(part)
    return kept


def _cells(old: list[_Clusters], new: list[_Clusters]) -> int:
    return sum(map(len, old)) * sum(map(len, new))


def shown(piece: str, entries: Sequence[ProcessEntry], forks: int) -> ShownProcess:
    """The document of ``process show``."""
    return ShownProcess(piece, entries[-1].hash if entries else NO_HEAD, tuple(entries), forks)


def verify_process(data: bytes) -> ProcessVerification:
    """Verify a package or what ``process show`` printed.

    Of a package without the writer's journal only the signed summary can be judged. Raises Refused for bytes that
    are neither, and with the package's own code for a package whose structure is refused.
    """
    return _verify_package(data) if data.startswith(_ZIP_SIGN) else _verify_shown(data)


def _verify_shown(data: bytes) -> ProcessVerification:
    document = read_json(data, ShownProcess, "process")
    faults = chain_faults(document.entries)
    head = summary_of(document.entries, 0).head
    if document.head != head:
        faults.append(ProcessFault("process/head", "head", "The head is not the hash of the last entry."))
    if document.forks < 0:
        faults.append(ProcessFault("process/counts", "forks", "The number of forks is impossible."))
    return ProcessVerification(not faults, document.head, len(document.entries), tuple(faults))


def _verify_package(data: bytes) -> ProcessVerification:
    from writerdesk.packages.verifying import verify_package

    verification = verify_package(data, None, datetime.now(UTC))
    if verification.exit_status == 4:
        first = verification.errors[0]
        raise Refused(first.code, first.message, "Ask the sender for the package again.", where=first.where)
    faults = tuple(ProcessFault(fault.code, fault.where, fault.message) for fault in verification.errors)
    if verification.contents is None:
        return ProcessVerification(False, NO_HEAD, 0, faults)
    summary = verification.contents.process
    return ProcessVerification(not faults, summary.head, summary.saves, faults)
