"""Find and replace: in a section, in a piece, in every piece."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TypedDict

from writerdesk.actions.process import record_save
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write, open_draft
from writerdesk.drafts import pieces
from writerdesk.drafts.journal import now_ms
from writerdesk.drafts.outlining import chapters
from writerdesk.drafts.pieces import Piece
from writerdesk.drafts.replacing import SectionPlaces, find_in_piece, replace_in_piece
from writerdesk.drafts.search_words import snippet
from writerdesk.drafts.searching import section_starts
from writerdesk.storage.desk import Desk
from writerdesk.text.finding import Finder, Mode, Place, too_slow
from writerdesk.text.normal import refuse_broken
from writerdesk.text.offsets import TypedOffsets

_FIND_SECONDS = 30.0
"""How long a pattern may look through all pieces together."""


class Match(TypedDict):
    """One place: half-open code points of the piece's NFC text, what stands there, and the line around it."""

    piece: str
    section: str
    start: int
    end: int
    text: str
    snippet: str


@dataclass(frozen=True)
class PieceCount:
    """How often it stands in a piece; ``version`` holds the piece as it was before a replacement."""

    piece: str
    title: str
    count: int
    version: str | None = None


@dataclass(frozen=True)
class FindAnswer:
    """The document of ``piece find``: where it stands, and what was done.

    ``pieces`` may be changed, or were; ``sealed`` ones hold it too and are left alone. ``replaced`` places were
    changed, 0 when nobody asked for it.
    """

    matches: list[Match]
    count: int
    pieces: list[PieceCount]
    sealed: list[PieceCount]
    replaced: int


@dataclass(frozen=True)
class SectionMatches:
    """Places in one section, in its code points as typed; ``sealed``: nothing can be replaced there now."""

    piece: str
    section: str
    places: list[Place]
    sealed: bool


def find(
    workplace: Workplace, query: str, mode: Mode, *, piece: str | None = None, desk_id: str | None = None
) -> FindAnswer:
    """Every place of ``query`` in one piece or in all, in the order of the pieces (the one written last first).

    Raises ``find/pattern``, ``find/slow``, ``piece/unknown``, ``text/…``, ``desk/…``.
    """
    return _find(workplace, _Asked(query, mode), _rows(workplace, piece, desk_id))


def replace(
    workplace: Workplace,
    query: str,
    mode: Mode,
    replacement: str,
    *,
    piece: str | None = None,
    desk_id: str | None = None,
    section: str | None = None,
    without: str | None = None,
) -> FindAnswer:
    """Replace every place in one piece or in all; the answer tells the places as they stood before.

    ``section`` alone, or all but ``without``. Each piece that changes is kept as a version first, unless only one
    section is meant, and gets an entry in its record. A sealed piece is left alone and named. Raises what :func:`find`
    does, and ``find/replacement``, ``disk/…``; the pieces changed before an error stay changed.
    """
    refuse_broken(replacement)
    rows, asked = _rows(workplace, piece, desk_id), _Asked(query, mode)
    found = _find(workplace, asked, rows)
    holding = {one.piece: one for one in found.pieces} | {one.piece: one for one in found.sealed}
    changed = []
    for desk, row in rows:
        if row.id not in holding or not may_write(workplace, row.id):
            continue
        open_draft(workplace, row.id)
        finder = asked.finder(row.language)
        change = partial(
            replace_in_piece,
            piece=row.id,
            replacements=partial(finder.replacements, replacement=replacement),
            at_ms=now_ms(),
            section=section,
            without=without,
        )
        done = desk.write(change)
        if done.count:
            record_save(desk, row.id, desk.read(partial(pieces.piece_text, piece_id=row.id)))
            changed.append(PieceCount(row.id, row.title, done.count, done.version))
    return FindAnswer(found.matches, found.count, changed, found.sealed, sum(one.count for one in changed))


def matches_by_section(
    workplace: Workplace,
    query: str,
    mode: Mode,
    *,
    piece: str | None = None,
    standing: tuple[str, str] | None = None,
    within: Collection[str] | None = None,
    wanted: Callable[[], bool] = lambda: True,
) -> list[SectionMatches]:
    """The same places as an editor needs them, section by section, in order.

    ``standing``, a piece and its section, is what the editor shows: it is in its place in the list, without places, for
    the editor knows its text better. ``within`` are the stored sections that are asked about, None for all. Gives up,
    with what it has, when nothing is ``wanted`` any more.
    """
    asked = _Asked(query, mode)
    made: list[SectionMatches] = []
    for desk, row in _rows(workplace, piece, None):
        if not wanted():
            break
        found = {one.section.id: one.places for one in asked.sections(desk, row)}
        stands_here = standing is not None and standing[0] == row.id
        if not found and not stands_here:
            continue
        sealed = not may_write(workplace, row.id)
        for section in desk.read(partial(pieces.sections, piece_id=row.id)):
            if within is not None and section.id not in within:
                continue
            if stands_here and standing == (row.id, section.id):
                made.append(SectionMatches(row.id, section.id, [], sealed))
            elif section.id in found:
                made.append(SectionMatches(row.id, section.id, found[section.id], sealed))
    return made


def parts_of_section(workplace: Workplace, piece: str, section: str) -> list[str]:
    """The stored sections that are one to the writer, ``section`` among them; most often it alone."""
    rows = workplace.desk_of_piece(piece).read(lambda c: pieces.sections(c, piece))
    return next(
        ([row.id for row in chapter] for chapter in chapters(rows) if any(row.id == section for row in chapter)),
        [section],
    )


class _Asked:
    """One question to many pieces, which may be in many languages."""

    def __init__(self, query: str, mode: Mode) -> None:
        self._query, self._mode = query, mode
        self._finders: dict[str, Finder] = {}
        self._until = monotonic() + _FIND_SECONDS
        self.finder("und")  # a pattern that is none is refused also where there is no piece

    def finder(self, language: str) -> Finder:
        if language not in self._finders:
            self._finders[language] = Finder(self._query, self._mode, language)
        return self._finders[language]

    def sections(self, desk: Desk, row: Piece) -> list[SectionPlaces]:
        """The sections of a piece that hold it; raises ``find/slow`` when a pattern took all of its time."""
        if self._mode == "regex" and monotonic() > self._until:
            raise too_slow()
        finder = self.finder(row.language)
        return desk.read(lambda c: list(find_in_piece(c, row.id, finder)))


def _rows(workplace: Workplace, piece: str | None, desk_id: str | None) -> list[tuple[Desk, Piece]]:
    if piece is not None:
        desk = workplace.desk_of_piece(piece)
        return [(desk, desk.read(lambda c: pieces.piece(c, piece)))]
    desks = [workplace.desk(desk_id)] if desk_id else workplace.desks()
    rows = [(desk, row) for desk in desks for row in desk.read(pieces.list_pieces)]
    return sorted(rows, key=lambda row: row[1].written_at, reverse=True)


def _find(workplace: Workplace, asked: _Asked, rows: list[tuple[Desk, Piece]]) -> FindAnswer:
    matches: list[Match] = []
    counts: list[PieceCount] = []
    sealed: list[PieceCount] = []
    for desk, row in rows:
        here = _matches_of(desk, row, asked.sections(desk, row))
        if here:
            matches += here
            count = PieceCount(row.id, row.title, len(here))
            (counts if may_write(workplace, row.id) else sealed).append(count)
    return FindAnswer(matches, len(matches), counts, sealed, 0)


def _matches_of(desk: Desk, row: Piece, found: list[SectionPlaces]) -> list[Match]:
    starts = desk.read(lambda c: section_starts(c, row.id)) if found else {}
    matches = []
    for one in found:
        typed, first = TypedOffsets(one.text), starts[one.section.id]
        for place in one.places:
            start, end = typed.to_nfc(place.start), typed.to_nfc(place.end)
            matches.append(
                Match(
                    piece=row.id,
                    section=one.section.id,
                    start=first + start,
                    end=first + end,
                    text=typed.nfc[start:end],
                    snippet=snippet(typed.nfc, start, end),
                )
            )
    return matches
