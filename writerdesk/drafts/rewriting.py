"""Changes of a piece as a whole: another text, sections added, moved, split, removed. Each runs in one transaction.

An editor that has the piece open learns of them through its journals (``SectionJournal.catch_up``).
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from datetime import UTC, datetime
from itertools import accumulate

from writerdesk.drafts import history, pieces, versions
from writerdesk.drafts.cutting import Part, title_of
from writerdesk.drafts.journal import iso_time
from writerdesk.drafts.operations import difference
from writerdesk.drafts.pieces import Section
from writerdesk.errors import Refused

_FOLD_AT = 2000


def replace_text(connection: sqlite3.Connection, piece: str, new: list[Part], at_ms: int) -> bool:
    """Make ``new``, a text that :func:`cut` has cut, the text of the piece; False when it was so already.

    Sections whose text stays are not touched, the others are changed by as small an edit as fits; what stood there is
    kept as an automatic version.
    """
    old = [(section, pieces.section_text(connection, section.id)[0]) for section in pieces.sections(connection, piece)]
    text = "".join(part.text + part.separator for part in new)
    if "".join(body + section.separator for section, body in old) == text:
        return False
    if any(body for _, body in old):
        versions.keep(connection, piece, "automatic", datetime.fromtimestamp(at_ms / 1000, UTC))
    same_start = _count_same(old, new)
    same_end = _count_same(old[same_start:][::-1], new[same_start:][::-1])
    changed = old[same_start : len(old) - same_end]
    for n, part in enumerate(new):
        if n < same_start:
            continue
        if n >= len(new) - same_end:
            section, body = old[n - len(new)]
        elif n - same_start < len(changed):
            section, body = changed[n - same_start]
        else:
            _add(connection, piece, n, part, at_ms)
            continue
        _change(connection, section, n, body, part, at_ms)
    for section, _ in changed[len(new) - same_start - same_end :]:
        pieces.remove_section(connection, section.id)
    pieces.set_written(connection, piece, iso_time(at_ms))
    return True


def add_section(connection: sqlite3.Connection, piece: str, position: int, at_ms: int, text: str = "") -> str:
    """Put a new section at ``position`` among the piece's sections and return its id.

    The section before it, and itself, get an empty line to the next one where their text does not end in one.
    """
    ordered = pieces.sections(connection, piece)
    position = min(max(position, 0), len(ordered))
    added = _add(connection, piece, position, Part(text, title=title_of(text)), at_ms)
    names = [section.id for section in ordered]
    names.insert(position, added)
    _order(connection, piece, names)
    return added


def move_section(connection: sqlite3.Connection, piece: str, section_id: str, position: int) -> None:
    """Give a section another place; its neighbours stay apart by an empty line."""
    names = [section.id for section in pieces.sections(connection, piece) if section.id != section_id]
    names.insert(min(max(position, 0), len(names)), section_id)
    _order(connection, piece, names)


def split_section(
    connection: sqlite3.Connection, piece: str, section_id: str, position: int, at_ms: int, *, continues: bool = False
) -> str:
    """Cut a section at ``position`` (code points); the rest becomes a section of its own, whose id is returned.

    The text of the piece stays exactly as it was, and the caret where it stood. ``continues``: the cut is for storage
    and editing only.
    """
    section = _section(connection, piece, section_id)
    body, _ = pieces.section_text(connection, section_id)
    head, rest = body[:position], body[position:]
    kept = head.rstrip("\r\n")
    _change(
        connection,
        section,
        section.position,
        body,
        Part(kept, head[len(kept) :], title_of(kept), section.continues),
        at_ms,
    )
    ordered = pieces.sections(connection, piece)
    added = _add(connection, piece, 0, Part(rest, section.separator, title_of(rest), continues), at_ms)
    names = [each.id for each in ordered]
    names.insert(names.index(section_id) + 1, added)
    for place, name in enumerate(names):
        pieces.set_section(connection, _section(connection, piece, name)._replace(position=place))
    row = pieces.piece(connection, piece)
    if row.caret_section == section_id and row.caret_position is not None:
        if row.caret_position >= position:
            pieces.set_caret(connection, piece, added, row.caret_position - position)
        elif row.caret_position > len(kept):
            pieces.set_caret(connection, piece, section_id, len(kept))
    return added


def remove_section(connection: sqlite3.Connection, piece: str, section_id: str, at: datetime) -> None:
    """Remove a section; the piece as it was is kept as an automatic version."""
    versions.keep(connection, piece, "automatic", at)
    pieces.remove_section(connection, _section(connection, piece, section_id).id)
    names = [section.id for section in pieces.sections(connection, piece)]
    if not names:
        names = [pieces.add_section(connection, piece, 0)]
    _order(connection, piece, names)


def split_long(connection: sqlite3.Connection, piece: str, section_id: str, cut: list[str], at_ms: int) -> int:
    """Cut a section as :func:`cut_long` has cut its text; nothing happens where the text is another one by now.

    Returns how many sections came of it.
    """
    if len(cut) < 2 or pieces.section_text(connection, section_id)[0] != "".join(cut):
        return 0
    section, body = _section(connection, piece, section_id), "".join(cut)
    kept = [text.rstrip("\r\n") for text in cut[:-1]] + cut[-1:]
    names = [section_id]
    for n, (text, head) in enumerate(zip(cut, kept, strict=True)):
        separator = section.separator if n == len(cut) - 1 else text[len(head) :]
        part = Part(head, separator, title_of(head), section.continues if n == 0 else True)
        if n == 0:
            _change(connection, section, section.position, body, part, at_ms)
        else:
            names.append(_add(connection, piece, section.position + n, part, at_ms))
    _number(connection, piece, names)
    row = pieces.piece(connection, piece)
    if row.caret_section == section_id and row.caret_position is not None:
        ends = list(accumulate(map(len, cut)))
        at = min(bisect_right(ends, row.caret_position), len(cut) - 1)
        inside = row.caret_position - (ends[at] - len(cut[at]))
        pieces.set_caret(connection, piece, names[at], min(inside, len(kept[at])))
    return len(cut) - 1


def _number(connection: sqlite3.Connection, piece: str, together: list[str]) -> None:
    """Number the sections of a piece anew, the sections ``together`` in a row where the first of them stands."""
    known = {section.id: section for section in pieces.sections(connection, piece)}
    names = [name for name in known if name not in together[1:]]
    at = names.index(together[0]) + 1
    names[at:at] = together[1:]
    for place, name in enumerate(names):
        if known[name].position != place:
            pieces.set_section(connection, known[name]._replace(position=place))


def _count_same(old: list[tuple[Section, str]], new: list[Part]) -> int:
    count = 0
    for (section, body), part in zip(old, new, strict=False):
        if (body, section.separator, section.continues) != (part.text, part.separator, part.continues):
            break
        count += 1
    return count


def _change(connection: sqlite3.Connection, section: Section, position: int, body: str, part: Part, at_ms: int) -> None:
    operation = difference(body, part.text)
    if operation is not None:
        pieces.append_operations(connection, section.id, at_ms, [operation])
        if len(operation[2]) >= _FOLD_AT:
            history.fold(connection, section.id, iso_time(at_ms))
    changed = Section(section.id, position, part.title, part.separator, part.continues)
    if changed != section:
        pieces.set_section(connection, changed)


def _add(connection: sqlite3.Connection, piece: str, position: int, part: Part, at_ms: int) -> str:
    return pieces.add_section(
        connection,
        piece,
        position,
        title=part.title,
        separator=part.separator,
        text=part.text,
        now=iso_time(at_ms),
        continues=part.continues,
    )


def _section(connection: sqlite3.Connection, piece: str, section_id: str) -> Section:
    for section in pieces.sections(connection, piece):
        if section.id == section_id:
            return section
    raise Refused("section/unknown", "This piece has no such section.", "See its outline.", where=section_id)


def _order(connection: sqlite3.Connection, piece: str, names: list[str]) -> None:
    known = {section.id: section for section in pieces.sections(connection, piece)}
    for place, name in enumerate(names):
        section = known[name]
        separator = section.separator
        last = place == len(names) - 1
        if not last and not separator:
            separator = _apart(pieces.section_text(connection, name)[0])
        changed = section._replace(position=place, separator=separator)
        if changed != section:
            pieces.set_section(connection, changed)


def _apart(text: str) -> str:
    """The line ends that make an empty line after ``text``."""
    if not text:
        return ""
    ends = len(text) - len(text.rstrip("\n"))
    return "\n" * max(0, 2 - ends)
