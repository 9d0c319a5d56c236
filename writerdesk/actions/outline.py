"""The outline of a piece: see it with its counts, move, split, join and rename sections, take a change back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from writerdesk.actions.versions import keep_automatic_version
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write
from writerdesk.drafts import outline_changes, outlining, pieces
from writerdesk.drafts.cutting import cut_long
from writerdesk.drafts.journal import now_ms
from writerdesk.drafts.outlining import Change, Entry
from writerdesk.drafts.seams import Seams
from writerdesk.drafts.statistics_rows import Counted
from writerdesk.errors import Declined

_COUNTS_KEPT = 2_000


@dataclass(frozen=True)
class OutlineRow:
    """One section: ``title`` of its heading (None without one), ``opening`` its first line, ``words`` and ``lines``.

    ``rows`` are the ids of the stored sections it consists of, ``id`` the first of them.
    """

    id: str
    title: str | None
    level: int
    opening: str
    words: int
    lines: int
    rows: tuple[str, ...]


@dataclass
class SectionCounts:
    """Words and lines of stored sections, remembered until they are written in again. One job uses it at a time."""

    _known: dict[tuple[str, int, int], tuple[int, int]] = field(default_factory=dict)
    _seams: dict[str, Seams] = field(default_factory=dict)

    def seams(self, language: str) -> Seams:
        """What a line that is cut for its length has too much."""
        from writerdesk.languages.paragraph_counts import ParagraphCounter

        if language not in self._seams:
            self._seams[language] = Seams(ParagraphCounter(language, verse=False, sentences=False).section)
        return self._seams[language]

    def of(self, connection: sqlite3.Connection, section: str, language: str) -> tuple[int, int]:
        """Words and lines (blank ones left out) of a section."""
        from writerdesk.text.blank_lines import is_blank
        from writerdesk.text.tallies import WordTally

        text, number = pieces.section_text(connection, section)
        key = (section, number, len(text))
        if key not in self._known:
            if len(self._known) >= _COUNTS_KEPT:
                self._known.clear()
            lines = sum(not is_blank(line) for line in text.splitlines())
            self._known[key] = (WordTally(language).count(text).words, lines)
        return self._known[key]


def outline_of(workplace: Workplace, piece: str, counts: SectionCounts | None = None) -> list[OutlineRow]:
    """The sections of a piece in order."""
    known = counts or SectionCounts()

    def look(connection: sqlite3.Connection) -> list[OutlineRow]:
        language = pieces.piece(connection, piece).language
        seams = known.seams(language).counts(connection, piece)
        return [_row(connection, entry, language, known, seams) for entry in outlining.entries(connection, piece)]

    return workplace.desk_of_piece(piece).read(look)


def move_section(workplace: Workplace, piece: str, section: str, place: int) -> Change:
    """Give a section another place, from 0."""
    return _change(workplace, piece, lambda c: outlining.move(c, piece, section, place))


def split_section(workplace: Workplace, piece: str, section: str, position: int) -> Change:
    """Let a new section begin at a code point of a stored section."""
    return _change(workplace, piece, lambda c: outlining.split(c, piece, section, position, now_ms()))


def join_section(workplace: Workplace, piece: str, section: str) -> Change:
    """Make a section and the next one a single one."""
    merge = _fits_one_page(workplace, piece, section)
    return _change(workplace, piece, lambda c: outlining.join(c, piece, section, now_ms(), merge=merge))


def rename_section(workplace: Workplace, piece: str, section: str, title: str) -> Change:
    """Give a section another heading."""
    return _change(workplace, piece, lambda c: outlining.rename(c, piece, section, title, now_ms()))


def take_back(workplace: Workplace, piece: str) -> Change:
    """Undo the last change of the outline that was not taken back yet, of today or of another day.

    Raises :class:`Declined` ``section/nothing-to-take-back``, and ``section/changed`` when more has changed since: then
    that change is forgotten.
    """
    _refuse_sealed(workplace, piece)
    desk = workplace.desk_of_piece(piece)
    last = desk.read(lambda c: outline_changes.newest(c, piece))
    if last is None:
        raise Declined(
            "section/nothing-to-take-back", "No change of the outline is left to take back.", "Go on writing."
        )

    def put_back(connection: sqlite3.Connection) -> Change:
        outline_changes.forget_newest(connection, piece)
        return outlining.put_back(connection, piece, last, now_ms())

    try:
        return desk.write(put_back)
    except Declined:
        desk.write(lambda c: outline_changes.forget_newest(c, piece))
        raise


def can_take_back(workplace: Workplace, piece: str) -> bool:
    """Whether a change of the outline is left that :func:`take_back` would undo."""
    return workplace.desk_of_piece(piece).read(lambda c: outline_changes.any_kept(c, piece))


def section_at(workplace: Workplace, piece: str, number: int) -> str:
    """Id of the section with this number (from 1); raises :class:`Declined` ``section/number``."""
    rows = workplace.desk_of_piece(piece).read(lambda c: outlining.entries(c, piece))
    if not 1 <= number <= len(rows):
        raise Declined("section/number", "There is no section {number}.", "See piece outline.", number=number)
    return rows[number - 1].id


def _row(
    connection: sqlite3.Connection, entry: Entry, language: str, counts: SectionCounts, seams: Mapping[str, Counted]
) -> OutlineRow:
    sizes = [counts.of(connection, row, language) for row in entry.rows]
    cut = [seams[row] for row in entry.rows[1:] if row in seams]
    sizes += [(one.get("words") or 0, one.get("lines") or 0) for one in cut]
    words, lines = (sum(numbers) for numbers in zip(*sizes, strict=True))
    return OutlineRow(entry.id, entry.title, entry.level, entry.opening, words, lines, entry.rows)


def _fits_one_page(workplace: Workplace, piece: str, section: str) -> bool:
    """Whether a section and the next one are short enough for one page together, counted outside any transaction."""
    desk = workplace.desk_of_piece(piece)
    ordered = outlining.chapters(desk.read(lambda c: pieces.sections(c, piece)))
    index = next((n for n, rows in enumerate(ordered) if rows[0].id == section), len(ordered))
    names = [row.id for rows in ordered[index : index + 2] for row in rows]
    language = desk.read(lambda c: pieces.piece(c, piece)).language
    text = desk.read(lambda c: "".join(pieces.section_text(c, name)[0] for name in names))
    return len(cut_long(text, language)) == 1


def _change(workplace: Workplace, piece: str, change: Callable[[sqlite3.Connection], Change]) -> Change:
    _refuse_sealed(workplace, piece)
    keep_automatic_version(workplace, piece)

    def remembered(connection: sqlite3.Connection) -> Change:
        made = change(connection)
        outline_changes.remember(connection, piece, made)
        return made

    return workplace.desk_of_piece(piece).write(remembered)


def _refuse_sealed(workplace: Workplace, piece: str) -> None:
    if not may_write(workplace, piece):
        raise Declined("piece/sealed", "This piece is sealed.", "Unseal it, or wait for the answer.")
