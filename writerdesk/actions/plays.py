"""A play's cast, its scenes with their minutes, and what can be done with a role."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write, open_draft
from writerdesk.drafts import pieces, plays, role_languages
from writerdesk.drafts.journal import now_ms
from writerdesk.drafts.outlining import chapters
from writerdesk.drafts.plays import Role
from writerdesk.drafts.replacing import replace_in_piece
from writerdesk.errors import Declined, Refused
from writerdesk.languages.cards import card
from writerdesk.languages.counting import manuscript_pages
from writerdesk.languages.ruby import without_readings
from writerdesk.text.tallies import WordTally


@dataclass(frozen=True)
class SceneRow:
    """A scene: ``section`` and line (from 0) at which it begins, '' for a title that nobody wrote; its minutes.

    ``minutes`` are of the scene alone and rounded up; see :mod:`writerdesk.languages.counting` for the rule.
    """

    title: str
    section: str
    line: int
    minutes: int


@dataclass(frozen=True)
class PlayCast:
    """Roles in the order in which they first speak, the language of those that have their own, scenes, minutes."""

    roles: list[Role]
    languages: dict[str, str]
    scenes: list[SceneRow]
    minutes: int


def play_cast(workplace: Workplace, piece: str, on_page: tuple[str, str] | None = None) -> PlayCast:
    """The cast of a piece; ``on_page`` is a section and its text as it stands on the page, newer than the disk."""
    desk = workplace.desk_of_piece(piece)
    row = desk.read(lambda c: pieces.piece(c, piece))
    sections = desk.read(lambda c: _sections(c, piece, on_page))
    known = card(row.language)
    tally = WordTally(row.language)
    rows: list[SceneRow] = []
    words = letters = 0
    for text, parts in sections:
        for scene in plays.scenes(text):
            counted = tally.count(without_readings(scene.text, row.language))
            words, letters = words + counted.words, letters + counted.letters
            pages = manuscript_pages(counted.words, counted.letters, known)
            rows.append(SceneRow(scene.title, *_place_of(text, parts, scene.line), pages))
    roles = plays.cast(
        (text for text, _ in sections), lambda line: tally.count(without_readings(line, row.language)).words
    )
    languages = desk.read(lambda c: role_languages.role_languages(c, piece))
    return PlayCast(roles, languages, rows, manuscript_pages(words, letters, known))


def _sections(
    connection: sqlite3.Connection, piece: str, on_page: tuple[str, str] | None
) -> list[tuple[str, list[tuple[str, int]]]]:
    """Each section, and the stored ones it consists of with their starts in it: a speech does not end between them."""
    found = []
    for rows in chapters(pieces.sections(connection, piece)):
        whole, parts = "", []
        for row in rows:
            parts.append((row.id, len(whole)))
            typed = on_page[1] if on_page is not None and row.id == on_page[0] else None
            whole += pieces.section_text(connection, row.id)[0] if typed is None else typed
            whole += row.separator if row is not rows[-1] else ""
        found.append((whole, parts))
    return found


def _place_of(text: str, parts: Sequence[tuple[str, int]], line: int) -> tuple[str, int]:
    """The stored section in which line ``line`` of a section begins, and which line it is there."""
    start = sum(len(one) + 1 for one in text.split("\n")[:line])
    name, first = next(part for part in reversed(parts) if part[1] <= start)
    return name, text.count("\n", first, start)


def give_language(workplace: Workplace, piece: str, role: str, language: str) -> None:
    """Let a role speak a language (a BCP 47 tag, '' for the piece's own). Raises :class:`Refused` ``language/tag``."""
    tag = card(language).tag if language else ""
    workplace.desk_of_piece(piece).write(lambda c: role_languages.set_role_language(c, piece, role, tag))


def rename_role(workplace: Workplace, piece: str, old: str, new: str, *, without: str | None = None) -> int:
    """Call role ``old`` ``new`` in every section, but for ``without``, which the caller changes; how many speeches.

    The piece as it was is kept as a version. Raises :class:`Refused` ``role/name`` for a name without a letter and
    ``role/unknown``, :class:`Declined` ``role/sealed``.
    """
    if not any(sign.isalpha() for sign in plays.role_of(new)):
        raise Refused("role/name", "The name of a role needs a letter.", "Write another name.", where=new)
    if not may_write(workplace, piece):
        raise Declined("role/sealed", "The piece is sealed; its text rests.", "Open it again first.")
    desk = workplace.desk_of_piece(piece)
    if without is None and not _speaks(play_cast(workplace, piece).roles, old):
        raise Refused("role/unknown", "Nobody of this name speaks in the piece.", "See piece cast.", where=old)
    open_draft(workplace, piece)
    change = partial(plays.renamings, old=old, new=new)
    done = desk.write(lambda c: replace_in_piece(c, piece, change, now_ms(), without=without))
    desk.write(lambda c: role_languages.rename_role(c, piece, old, plays.role_of(new)))
    return done.count


def _speaks(roles: Sequence[Role], name: str) -> bool:
    return any(plays.same_role(role.name, name) for role in roles)
