"""The library as one file ``*.wdlibrary``: a JSON document of one desk's entries, and how it is taken in again."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Literal, NamedTuple

import msgspec

from writerdesk.briefs.library import Entry, checked
from writerdesk.errors import Refused, Usage
from writerdesk.said import Said
from writerdesk.trust.strict_json import parse_json

MAJOR = 1
MOST_BYTES = 256 << 20

Fate = Literal["added", "grown", "same", "older", "beside"]


class LibraryFile(msgspec.Struct, frozen=True, kw_only=True):
    """``vendor`` is the vendor whose desk it comes from, None for a person's own library."""

    writerdesk_library: int = MAJOR
    vendor: str | None = None
    entries: tuple[Entry, ...] = ()


class Taken(NamedTuple):
    """What is to be stored (None: nothing) of an entry that came, and why."""

    entry: Entry | None
    fate: Fate


def write_library(entries: Iterable[Entry], vendor: str | None) -> bytes:
    """The bytes of the file: indented JSON, entries by id, so that the same library gives the same bytes."""
    whole = LibraryFile(vendor=vendor, entries=tuple(sorted(entries, key=lambda entry: entry.id)))
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read_library(data: bytes) -> LibraryFile:
    """The file read.

    Raises :class:`Refused` ``library/too-large``, ``library/newer``, ``library/damaged``, ``document/…``.
    """
    if len(data) > MOST_BYTES:
        raise Refused("library/too-large", "This library is larger than 256 MiB.", "Export it in parts.")
    plain = parse_json(data, "library")
    major = plain.get("writerdesk_library") if isinstance(plain, dict) else None
    if isinstance(major, int) and major > MAJOR:
        raise Refused("library/newer", "This library needs a newer WriterDesk.", "Install the newest WriterDesk.")
    if major is None:
        raise _damaged(Said("it is no library"))
    try:
        whole = msgspec.convert(plain, LibraryFile)
        return msgspec.structs.replace(whole, entries=tuple(_whole(entry) for entry in whole.entries))
    except msgspec.ValidationError as problem:
        raise _damaged(Said.verbatim(str(problem))) from problem
    except Usage as problem:
        raise _damaged(problem.said) from problem


def take_in(known: Entry | None, came: Entry) -> Taken:
    """What becomes of an entry that came beside the one that is here under its id.

    One that goes on where the known one ends replaces it; one that went another way gets an id of its own.
    """
    if known is None:
        return Taken(came, "added")
    if known == came:
        return Taken(None, "same")
    mine, theirs = known.iterations, came.iterations
    if theirs[: len(mine)] == mine and _approvals_kept(known, came):
        return Taken(came, "grown")
    if mine[: len(theirs)] == theirs and _approvals_kept(came, known):
        return Taken(None, "older")
    # Named by what it is, so that taking the same file in again changes nothing.
    name = str(uuid.uuid5(uuid.NAMESPACE_OID, msgspec.json.encode(came).hex()))
    return Taken(msgspec.structs.replace(came, id=name), "beside")


def _approvals_kept(old: Entry, new: Entry) -> bool:
    return set(old.approvals) <= set(new.approvals)


def _whole(entry: Entry) -> Entry:
    if [one.number for one in entry.iterations] != list(range(1, len(entry.iterations) + 1)):
        raise _damaged(Said("the iterations of {id} are not numbered from 1", id=entry.id))
    if any(not 1 <= one.iteration <= len(entry.iterations) for one in entry.approvals):
        raise _damaged(Said("{id} approves an iteration that it does not have", id=entry.id))
    return msgspec.structs.replace(entry, iterations=tuple(checked(one) for one in entry.iterations))


def _damaged(why: Said) -> Refused:
    return Refused("library/damaged", "This library cannot be read: {why}.", "Ask for it again.", why=why)
