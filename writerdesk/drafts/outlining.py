"""The outline of a piece: what a writer calls its sections are moved, split, joined, given another heading.

Each change runs in one transaction and can be put back as long as nothing else changed what it touched. A section that
was cut for editing only (``continues``) goes with the one it continues. No change loses a character of the text.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from writerdesk.drafts import history, pieces
from writerdesk.drafts.cutting import HEADING, title_of
from writerdesk.drafts.journal import iso_time
from writerdesk.drafts.operations import difference
from writerdesk.drafts.pieces import Section
from writerdesk.drafts.rewriting import split_section
from writerdesk.errors import Declined, Refused

_FOLD_AT = 2000
_LINE_END = re.compile(r"\r\n|\r|\n")
_OPENING = 60


@dataclass(frozen=True)
class Entry:
    """One section as the writer sees it: ``id`` is that of its first row, ``rows`` are all of them in order.

    ``title`` is what its heading says, None without one; ``level`` the number of its ``#``, 0 without; ``opening`` the
    first line, at most 60 code points of it.
    """

    id: str
    title: str | None
    level: int
    opening: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Arrangement:
    """The rows of a piece, and the texts of some of them."""

    sections: tuple[Section, ...]
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Change:
    """What a change of the outline did: how the piece stood before and after, and the row and place to show now."""

    before: Arrangement
    after: Arrangement
    section: str
    position: int = 0


def entries(connection: sqlite3.Connection, piece: str) -> list[Entry]:
    """The outline; the first row of each section is read."""
    found = []
    for rows in chapters(pieces.sections(connection, piece)):
        text = pieces.section_text(connection, rows[0].id)[0]
        found.append(_entry(rows, text))
    return found


def chapters(sections: Iterable[Section]) -> list[list[Section]]:
    """Rows gathered into sections: each begins with one that continues nothing."""
    found: list[list[Section]] = []
    for section in sections:
        if section.continues and found:
            found[-1].append(section)
        else:
            found.append([section])
    return found


def move(connection: sqlite3.Connection, piece: str, section: str, place: int) -> Change:
    """Give a section another place (from 0) among the sections.

    The line ends between two places stay there, and the text ends as it ended; neighbours that meet for the first time
    are parted by an empty line. Raises :class:`Refused` ``section/unknown``.
    """
    ordered = chapters(pieces.sections(connection, piece))
    index = _index(ordered, section)
    before = arrangement(connection, piece)
    gaps = [rows[-1].separator for rows in ordered]
    last = ordered[-1][-1]
    end = _line_ends(pieces.section_text(connection, last.id)[0]) + last.separator
    were = {(one[0].id, other[0].id) for one, other in pairwise(ordered)}
    ordered.insert(min(max(place, 0), len(ordered) - 1), ordered.pop(index))
    number = 0
    for n, rows in enumerate(ordered):
        text, gap = pieces.section_text(connection, rows[-1].id)[0], gaps[n]
        is_last = n + 1 == len(ordered)
        if is_last != (rows[-1] is last):
            gap = _beyond(end if is_last else gap, text)
        if not is_last and (rows[0].id, ordered[n + 1][0].id) not in were:
            gap = _apart(text, gap)
        for row in rows:
            separator = gap if row is rows[-1] else row.separator
            placed = row._replace(position=number, separator=separator, continues=row is not rows[0])
            _set(connection, placed, row)
            number += 1
    return Change(before, arrangement(connection, piece), section)


def split(connection: sqlite3.Connection, piece: str, row: str, position: int, at_ms: int) -> Change:
    """Let a new section begin at ``position`` (code points of the row's text); the text of the piece stays as it is.

    Raises :class:`Refused` ``section/unknown``; :class:`Declined` ``section/nothing-to-split`` at either end.
    """
    text = _text(connection, piece, row)
    if not text[:position].strip() or not text[position:].strip():
        raise Declined(
            "section/nothing-to-split",
            "There is no text on one side of this place.",
            "Put the caret where the new section is to begin.",
        )
    before = arrangement(connection, piece, [row])
    added = split_section(connection, piece, row, position, at_ms)
    return Change(before, arrangement(connection, piece, [row, added]), added)


def join(connection: sqlite3.Connection, piece: str, section: str, at_ms: int, *, merge: bool = True) -> Change:
    """Make a section and the next one a single section; headings stay where they stand in the text.

    ``merge`` is false where both together are too long for one page: they stay apart for editing only. Raises
    :class:`Refused` ``section/unknown``; :class:`Declined` ``section/last``.
    """
    ordered = chapters(pieces.sections(connection, piece))
    index = _index(ordered, section)
    if index + 1 == len(ordered):
        raise Declined("section/last", "No section follows this one.", "Choose one that another follows.")
    head, rest = ordered[index][-1], ordered[index + 1][0]
    text, more = (pieces.section_text(connection, row.id)[0] for row in (head, rest))
    touched = [head.id, rest.id] if merge else []
    before = arrangement(connection, piece, touched)
    if not merge:
        _set(connection, rest._replace(continues=True), rest)
        return Change(before, arrangement(connection, piece), rest.id)
    start = len(text) + len(head.separator)
    _write(connection, head.id, text, text + head.separator + more, at_ms)
    _set(connection, head._replace(separator=rest.separator), head)
    row = pieces.piece(connection, piece)
    pieces.remove_section(connection, rest.id)
    if row.caret_section == rest.id:
        pieces.set_caret(connection, piece, head.id, start + (row.caret_position or 0))
    _number(connection, piece)
    return Change(before, arrangement(connection, piece, [head.id]), head.id, start)


def rename(connection: sqlite3.Connection, piece: str, section: str, title: str, at_ms: int) -> Change:
    """Give a section another heading; one without a heading gets one, of the level of the heading before it.

    Line ends in ``title`` become spaces. Raises :class:`Refused` ``section/unknown``, :class:`Declined`
    ``section/title`` for a title without letters.
    """
    title = " ".join(title.split())
    if not title:
        raise Declined("section/title", "A heading needs a word.", "Write the title of the section.")
    ordered = chapters(pieces.sections(connection, piece))
    index = _index(ordered, section)
    text = pieces.section_text(connection, section)[0]
    lead = len(text) - len(text.lstrip("\r\n"))
    heading = HEADING.match(text, lead)
    if heading is None:
        levels = [_entry(rows, pieces.section_text(connection, rows[0].id)[0]).level for rows in ordered[:index]]
        level = next((level for level in reversed(levels) if level), 1)
        changed = f"{text[:lead]}{'#' * level} {title}" + ("\n\n" if text[lead:] else "") + text[lead:]
    else:
        marks = "#" * _level(heading.group())
        changed = f"{text[:lead]}{marks} {title}{text[heading.end() :]}"
    before = arrangement(connection, piece, [section])
    _write(connection, section, text, changed, at_ms)
    row = ordered[index][0]
    _set(connection, row._replace(title=title_of(changed)), row)
    return Change(before, arrangement(connection, piece, [section]), section)


def put_back(connection: sqlite3.Connection, piece: str, change: Change, at_ms: int) -> Change:
    """Undo a change; the answer undoes this. Raises :class:`Declined` ``section/changed`` when more has changed."""
    before, after = change.before, change.after
    if arrangement(connection, piece, after.texts) != after:
        raise Declined(
            "section/changed", "The sections have changed since.", "Earlier states are among the versions of the piece."
        )
    kept = {section.id for section in before.sections}
    for section in after.sections:
        if section.id not in kept:
            pieces.remove_section(connection, section.id)
    for section in before.sections:
        if section.id in after.texts:
            _write(connection, section.id, after.texts[section.id], before.texts[section.id], at_ms)
        elif section.id in before.texts:
            pieces.add_section(
                connection, piece, section.position, text=before.texts[section.id], now=iso_time(at_ms),
                section_id=section.id,
            )  # fmt: skip
        pieces.set_section(connection, section)
    return Change(after, before, next((name for name in before.texts if name in kept), change.section))


def arrangement(connection: sqlite3.Connection, piece: str, texts: Iterable[str] = ()) -> Arrangement:
    """How a piece stands now, with the texts of the rows named."""
    found = pieces.sections(connection, piece)
    known = {section.id for section in found}
    read = {name: pieces.section_text(connection, name)[0] for name in texts if name in known}
    return Arrangement(tuple(found), read)


def _entry(rows: list[Section], text: str) -> Entry:
    lead = len(text) - len(text.lstrip("\r\n"))
    heading = HEADING.match(text, lead)
    opening = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return Entry(
        rows[0].id,
        title_of(text),
        _level(heading.group()) if heading else 0,
        opening[:_OPENING],
        tuple(row.id for row in rows),
    )


def _level(heading: str) -> int:
    marks = heading.lstrip(" ")
    return len(marks) - len(marks.lstrip("#"))


def _index(ordered: list[list[Section]], section: str) -> int:
    for index, rows in enumerate(ordered):
        if any(row.id == section for row in rows):
            return index
    raise _unknown(section)


def _text(connection: sqlite3.Connection, piece: str, row: str) -> str:
    if pieces.piece_of_section(connection, row) != piece:
        raise _unknown(row)
    return pieces.section_text(connection, row)[0]


def _unknown(section: str) -> Refused:
    return Refused("section/unknown", "This piece has no such section.", "See its outline.", where=section)


def _write(connection: sqlite3.Connection, section: str, old: str, new: str, at_ms: int) -> None:
    operation = difference(old, new)
    if operation is not None:
        pieces.append_operations(connection, section, at_ms, [operation])
        if len(operation[2]) >= _FOLD_AT:
            history.fold(connection, section, iso_time(at_ms))


def _set(connection: sqlite3.Connection, section: Section, before: Section) -> None:
    if section != before:
        pieces.set_section(connection, section)


def _number(connection: sqlite3.Connection, piece: str) -> None:
    for place, section in enumerate(pieces.sections(connection, piece)):
        _set(connection, section._replace(position=place), section)


def _apart(text: str, gap: str) -> str:
    """``gap``, with what it lacks of an empty line after ``text``."""
    if not text.strip("\r\n"):
        return gap
    ends = len(_LINE_END.findall(_line_ends(text) + gap))
    return gap + "\n" * max(0, 2 - ends)


def _beyond(gap: str, text: str) -> str:
    """What ``gap`` has more of line ends than ``text`` ends in already."""
    return "".join(_LINE_END.findall(gap)[len(_LINE_END.findall(_line_ends(text))) :])


def _line_ends(text: str) -> str:
    return text[len(text.rstrip("\r\n")) :]
