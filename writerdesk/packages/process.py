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

import msgspec

from writerdesk.errors import Refused
from writerdesk.packages.process_chain import NO_HEAD, ProcessEntry, ProcessFault, chain_faults, summary_of
from writerdesk.text.normal import payload_text
from writerdesk.text.segments import graphemes
from writerdesk.trust.strict_json import read_json

_LARGEST_TABLE = 20_000_000_000  # cells of the comparison: a second or two of bit-parallel work
_ZIP_SIGN = b"PK"


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

    Lines that stand in both texts are set aside first: a paragraph that moved was not written again.
    """
    old_lines, new_lines = (Counter(payload_text(text).split("\n")) for text in (before, after))
    old = _clusters(old_lines - new_lines, before)
    new = _clusters(new_lines - old_lines, after)
    common = _common(old, new)
    return Change(len(new) - common, len(old) - common)


def _clusters(lines: Counter[str], text: str) -> list[str]:
    """Graphemes of ``lines`` in the order in which they stand in ``text``."""
    left = Counter(lines)
    found: list[str] = []
    for line in payload_text(text).split("\n"):
        if left[line] > 0:
            left[line] -= 1
            found += graphemes(line)
    return found


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """Length of the longest common subsequence; beyond the size that can be compared, 0: all was written anew."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity(old, new) if len(old) * len(new) <= _LARGEST_TABLE else 0


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
