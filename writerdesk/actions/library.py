"""The library of briefs and prompts that were tried: one library a desk, and nothing of it in another vendor's."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.briefs import library_repository as stored
from writerdesk.briefs.library import (
    Entry,
    EntryKind,
    Iteration,
    Outcome,
    approved,
    filled_in,
    new_entry,
    tagged,
    with_iteration,
)
from writerdesk.briefs.library_file import read_library, take_in, write_library
from writerdesk.briefs.library_search import look
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.text.difference import Change, diff


@dataclass(frozen=True)
class LibraryLine:
    """An entry in a list: its newest iteration says model, day and outcome; ``approved`` are numbers of iterations."""

    id: str
    desk: str
    vendor: str
    kind: EntryKind
    title: str
    language: str
    tags: tuple[str, ...]
    iterations: int
    model: str
    tried_on: str
    outcome: Outcome
    approved: tuple[int, ...]
    changed_at: str
    found: str = ""
    """What was found by a search: the field, its iteration, a passage; else ''."""


@dataclass(frozen=True)
class ComparedIterations:
    """What differs between two iterations of an entry; places as ``diff`` gives them."""

    id: str
    a: Iteration
    b: Iteration
    prompt: tuple[Change, ...]
    answer: tuple[Change, ...]


@dataclass(frozen=True)
class Alike:
    """Two entries of one desk whose newest prompts are alike: the Jaccard index of their graphemes, 0 to 1."""

    desk: str
    a: str
    b: str
    titles: tuple[str, str]
    jaccard: float


def library(workplace: Workplace, desk_id: str | None = None, *, tag: str = "", query: str = "") -> list[LibraryLine]:
    """Entries of one desk or of all, desk by desk, changed last first; with ``query`` those that hold its words."""
    lines = []
    for desk in [workplace.desk(desk_id)] if desk_id else workplace.desks():
        kept = [one for one in desk.read(stored.entries) if not tag or tag in one.tags]
        if query:
            lines += [
                _line(desk, one, f"{at.field}{f' {at.iteration}' if at.iteration else ''}: {at.text}")
                for one, at in look(kept, query)
            ]
        else:
            lines += [_line(desk, one) for one in kept]
    return lines


def entry(workplace: Workplace, entry_id: str) -> Entry:
    """One entry, whole; raises ``library/unknown``."""
    return _find(workplace, entry_id)[1]


def add(
    workplace: Workplace, kind: EntryKind, title: str, language: str, first: Iteration, *,
    tags: Sequence[str] = (), brief: str = "", desk_id: str | None = None,
) -> Entry:  # fmt: skip
    """Begin an entry with its first iteration on a desk (None: the person's own); raises ``library/…``."""
    desk = workplace.desk(desk_id) if desk_id and desk_id != PERSONAL else workplace.personal()
    first = msgspec.structs.replace(first, by=first.by or person_name(desk))
    made = new_entry(kind, title, language, first, tags=tuple(tags), brief=brief, now=datetime.now(UTC))
    desk.write(lambda connection: stored.put(connection, made))
    return made


def try_again(workplace: Workplace, entry_id: str, tried: Iteration) -> Entry:
    """Add the next iteration to an entry; what it leaves empty of model and source is as in the iteration before."""
    desk, known = _find(workplace, entry_id)
    tried = msgspec.structs.replace(tried, by=tried.by or person_name(desk), model=tried.model or known.last.model)
    return _change(workplace, entry_id, lambda one: with_iteration(one, tried, datetime.now(UTC)))


def fill_in(workplace: Workplace, entry_id: str, **changes: str) -> Entry:
    """Fill the last iteration in: answer, comment, outcome, model, tried_on, source. Raises ``library/approved``."""
    return _change(workplace, entry_id, lambda one: filled_in(one, changes, datetime.now(UTC)))


def approve(workplace: Workplace, entry_id: str, number: int) -> Entry:
    """Approve an iteration in the name of this desk's person."""
    who = person_name(_find(workplace, entry_id)[0])
    return _change(workplace, entry_id, lambda one: approved(one, number, who, datetime.now(UTC)))


def set_tags(workplace: Workplace, entry_id: str, tags: Sequence[str]) -> Entry:
    """Give an entry other tags."""
    return _change(workplace, entry_id, lambda one: tagged(one, tuple(tags), datetime.now(UTC)))


def remove(workplace: Workplace, entry_id: str) -> None:
    """Take an entry out of its library; raises ``library/unknown``."""
    desk, known = _find(workplace, entry_id)
    desk.write(lambda connection: stored.remove(connection, known.id))


def compare(workplace: Workplace, entry_id: str, a: int, b: int) -> ComparedIterations:
    """What differs between two iterations of one entry; raises ``library/unknown``, ``library/no-iteration``.

    Entries are not compared with each other: two of them may belong to two vendors.
    """
    known = entry(workplace, entry_id)
    one, other = known.iteration(a), known.iteration(b)
    prompts, answers = ((getattr(one, field), getattr(other, field)) for field in ("prompt", "answer"))
    return ComparedIterations(
        known.id, one, other, tuple(diff(*prompts, known.language)), tuple(diff(*answers, known.language))
    )


def duplicates(workplace: Workplace, desk_id: str | None = None, threshold: float = 0.7) -> list[Alike]:
    """Pairs of entries of the same desk whose newest prompts are alike, most alike first."""
    from writerdesk.reviews.duplicates import near_duplicates

    found = []
    for desk in [workplace.desk(desk_id)] if desk_id else workplace.desks():
        kept = {one.id: one for one in desk.read(stored.entries)}
        for pair in near_duplicates([(name, one.last.prompt) for name, one in kept.items()], threshold):
            titles = (kept[pair.a].title, kept[pair.b].title)
            found.append(Alike(desk.id, pair.a, pair.b, titles, pair.jaccard))
    return sorted(found, key=lambda one: (-one.jaccard, one.desk, one.a, one.b))


def export(workplace: Workplace, out: Path, desk_id: str | None = None) -> dict[str, Any]:
    """Write the library of one desk (None: the person's own) as one file: ``{file, desk, entries}``."""
    desk = workplace.desk(desk_id) if desk_id else workplace.personal()
    kept = desk.read(stored.entries)
    write_file(out.absolute(), write_library(kept, desk.fact("vendor")))
    return {"file": str(out.absolute()), "desk": desk.id, "entries": len(kept)}


def take_file_in(workplace: Workplace, data: bytes, desk_id: str | None = None) -> dict[str, Any]:
    """Take a library file into a desk (None: where it belongs): ``{desk, added, grown, same, older, beside}``.

    What comes from one vendor's desk goes to that vendor's desk and to no other, not to the person's own either: raises
    :class:`Refused` ``library/other-vendor``; and as :func:`writerdesk.briefs.library_file.read_library`.
    """
    came = read_library(data)
    desk = _desk_for(workplace, came.vendor, desk_id)
    if came.vendor is not None and desk.fact("vendor") != came.vendor:
        raise Refused(
            "library/other-vendor", "This library belongs to another vendor.",
            "Take it in at that vendor's desk, with --desk.",
        )  # fmt: skip

    def change(connection: sqlite3.Connection) -> Counter[str]:
        fates: Counter[str] = Counter()
        for one in came.entries:
            taken = take_in(stored.entry_or_none(connection, one.id), one)
            if taken.entry is not None and stored.entry_or_none(connection, taken.entry.id) != taken.entry:
                stored.put(connection, taken.entry)
            fates[taken.fate] += 1
        return fates

    fates = desk.write(change)
    return {"desk": desk.id} | {name: fates[name] for name in ("added", "grown", "same", "older", "beside")}


def person_name(desk: Desk) -> str:
    """The name under which this desk's person tries and approves."""
    return desk.fact("person_name") or desk.fact("person") or "me"


def _desk_for(workplace: Workplace, vendor: str | None, desk_id: str | None) -> Desk:
    if desk_id is not None:
        return workplace.desk(desk_id)
    if vendor is None:
        return workplace.personal()
    found = next((desk for desk in workplace.vendor_desks() if desk.fact("vendor") == vendor), None)
    return found or workplace.personal()


def _find(workplace: Workplace, entry_id: str) -> tuple[Desk, Entry]:
    for desk in workplace.desks():
        found = desk.read(lambda connection: stored.entry_or_none(connection, entry_id))
        if found is not None:
            return desk, found
    raise Refused("library/unknown", "There is no entry “{id}” in the library.", "See library list.", id=entry_id)


def _change(workplace: Workplace, entry_id: str, make: Callable[[Entry], Entry]) -> Entry:
    desk, _known = _find(workplace, entry_id)

    def change(connection: sqlite3.Connection) -> Entry:
        changed = make(stored.required(connection, entry_id))
        stored.put(connection, changed)
        return changed

    return desk.write(change)


def _line(desk: Desk, one: Entry, found: str = "") -> LibraryLine:
    return LibraryLine(
        id=one.id, desk=desk.id, vendor=desk.fact("vendor_name") or "", kind=one.kind, title=one.title,
        language=one.language, tags=one.tags, iterations=len(one.iterations), model=one.last.model,
        tried_on=one.last.tried_on, outcome=one.last.outcome,
        approved=tuple(sorted({mark.iteration for mark in one.approvals})), changed_at=one.changed_at, found=found,
    )  # fmt: skip
