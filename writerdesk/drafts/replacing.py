"""Places of a question in the sections of a piece, and putting something else there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from writerdesk.drafts import pieces, versions
from writerdesk.drafts.cutting import title_of
from writerdesk.drafts.journal import iso_time
from writerdesk.drafts.operations import Operation
from writerdesk.drafts.pieces import Section
from writerdesk.text.finding import Finder, Place, Replacement, applied


@dataclass(frozen=True)
class SectionPlaces:
    """Where a question stands in one section: code points of ``text``, the section as typed. Never without a place."""

    section: Section
    text: str
    places: list[Place]


@dataclass(frozen=True)
class Replaced:
    """What a replacement did to a piece: how many places, and the version that holds the piece as it was."""

    count: int
    version: str | None


def find_in_piece(connection: sqlite3.Connection, piece: str, finder: Finder) -> Iterator[SectionPlaces]:
    """The sections of a piece that hold what is asked, in order. Raises what :meth:`Finder.places` does."""
    for section in pieces.sections(connection, piece):
        text = pieces.section_text(connection, section.id)[0]
        places = finder.places(text)
        if places:
            yield SectionPlaces(section, text, places)


def replace_in_piece(
    connection: sqlite3.Connection,
    piece: str,
    replacements: Callable[[str], list[Replacement]],
    at_ms: int,
    *,
    section: str | None = None,
    without: str | None = None,
) -> Replaced:
    """Replace in every section of a piece, in ``section`` alone, or in all but ``without``; in one transaction.

    ``replacements`` says what to put where in a text. Each section gets one batch in its journal. Where more than one
    section is meant, the piece as it was is kept as a version of the kind ``restore``: also when only the section that
    is left out, where the caller replaces by itself, will change. ``at_ms`` is since 1970.
    """
    wanted = [one for one in pieces.sections(connection, piece) if section in {None, one.id} and one.id != without]
    changes = []
    for one in wanted:
        text = pieces.section_text(connection, one.id)[0]
        made = replacements(text)
        if made:
            changes.append((one, text, made))
    if not changes and without is None:
        return Replaced(0, None)
    version = None
    if section is None:
        version = versions.keep(connection, piece, "restore", datetime.fromtimestamp(at_ms / 1000, UTC))
    for one, text, made in changes:
        pieces.append_operations(connection, one.id, at_ms, _operations(made))
        title = title_of(applied(text, made))
        if title != one.title == title_of(text):
            pieces.set_section(connection, one._replace(title=title))
    pieces.set_written(connection, piece, iso_time(at_ms))
    return Replaced(sum(len(made) for _, _, made in changes), version)


def _operations(made: list[Replacement]) -> list[Operation]:
    """The last place first, so that each place still stands where it was found."""
    return [(start, end - start, inserted) for start, end, inserted in reversed(made)]
