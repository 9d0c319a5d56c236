"""The chain of saves: what one entry holds, how it is hashed, and whether a chain holds together. Pure functions.

``hash`` = SHA-256 of the UTF-8 JSON of the other seven fields, keys sorted, no white space; ``prev`` = the hash
before, 64 zeros for the first. It shows order and amount of change as one device recorded them, nothing more.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

import msgspec

from writerdesk.packages.documents import ProcessSummary

NO_HEAD = "0" * 64
_FIELDS = ("n", "prev", "sha256", "added", "removed", "pasted", "minutes")


class ProcessEntry(msgspec.Struct, frozen=True):
    """One save: its number from 1, SHA-256 of the text as in piece.txt, graphemes and minutes as whole numbers."""

    n: int
    prev: str
    sha256: str
    added: int
    removed: int
    pasted: int
    minutes: int
    hash: str


class ProcessFault(msgspec.Struct, frozen=True):
    """One thing wrong with a chain: a code, the entry (``n=3``) or file, a sentence."""

    code: str
    where: str
    message: str


def entry_hash(entry: ProcessEntry) -> str:
    """The hash that an entry must carry, 64 lower-case hex digits."""
    fields = {name: getattr(entry, name) for name in _FIELDS}
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def next_entry(
    last: ProcessEntry | None, sha256: str, *, added: int, removed: int, pasted: int, minutes: int
) -> ProcessEntry:
    """The entry that follows ``last``; ``pasted`` is cut to ``added``, since it is a part of it."""
    entry = ProcessEntry(
        n=last.n + 1 if last else 1,
        prev=last.hash if last else NO_HEAD,
        sha256=sha256,
        added=added,
        removed=removed,
        pasted=min(pasted, added),
        minutes=minutes,
        hash="",
    )
    return msgspec.structs.replace(entry, hash=entry_hash(entry))


def summary_of(entries: Sequence[ProcessEntry], forks: int) -> ProcessSummary:
    """Head and sums of a chain."""
    return ProcessSummary(
        head=entries[-1].hash if entries else NO_HEAD,
        saves=len(entries),
        added=sum(entry.added for entry in entries),
        removed=sum(entry.removed for entry in entries),
        pasted=sum(entry.pasted for entry in entries),
        minutes=sum(entry.minutes for entry in entries),
        forks=forks,
    )


def chain_faults(entries: Sequence[ProcessEntry]) -> list[ProcessFault]:
    """Everything wrong with a chain, entry by entry; empty when it holds."""
    faults: list[ProcessFault] = []
    before = NO_HEAD
    for number, entry in enumerate(entries, 1):
        where = f"n={number}"
        if entry.n != number:
            faults.append(ProcessFault("process/order", where, "The entries are not numbered in order."))
        if entry.prev != before:
            faults.append(ProcessFault("process/prev", where, "This entry does not follow the one before."))
        if entry.hash != entry_hash(entry):
            faults.append(ProcessFault("process/hash", where, "This entry was changed after it was written."))
        if not sums_fit(entry):
            faults.append(ProcessFault("process/counts", where, "The counts of this entry are impossible."))
        before = entry.hash
    return faults


def sums_fit(counts: ProcessEntry | ProcessSummary) -> bool:
    """Whether the counts can be: none below zero, not more pasted than added."""
    whole = (counts.added, counts.removed, counts.pasted, counts.minutes)
    return min(whole) >= 0 and counts.pasted <= counts.added
