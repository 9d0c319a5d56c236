"""Paragraphs that are set from another side than their piece: kept beside the text, never in it.

A paragraph is known by its number and its first words; when the number is another one by now, the words find it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from writerdesk.drafts import pieces

WORDS = 40
"""Code points of a paragraph by which it is known again."""


def keep_directions(connection: sqlite3.Connection, section: str, paragraphs: Mapping[int, tuple[str, bool]]) -> None:
    """Store number, text and direction (True: from the right) of every paragraph with a direction of its own."""
    connection.execute("DELETE FROM paragraph_directions WHERE section = ?", (section,))
    connection.executemany(
        "INSERT INTO paragraph_directions VALUES (?, ?, ?, ?)",
        [(section, number, text[:WORDS], int(right)) for number, (text, right) in paragraphs.items()],
    )


def directions(connection: sqlite3.Connection, section: str, paragraphs: Sequence[str]) -> dict[int, bool]:
    """Number → whether it is set from the right, of those of ``paragraphs`` that have a direction of their own."""
    rows = connection.execute(
        "SELECT paragraph, begins, from_right FROM paragraph_directions WHERE section = ? ORDER BY paragraph",
        (section,),
    ).fetchall()
    found: dict[int, bool] = {}
    for number, begins, right in rows:
        place = _nearest(paragraphs, number, begins)
        if place is not None:
            found[place] = bool(right)
    return found


def piece_directions(connection: sqlite3.Connection, piece: str) -> dict[int, bool]:
    """Number of a line of the whole text, from 0 → whether it is set from the right, of those set their own way."""
    has = "SELECT 1 FROM paragraph_directions WHERE section IN (SELECT id FROM sections WHERE piece = ?) LIMIT 1"
    if connection.execute(has, (piece,)).fetchone() is None:
        return {}
    return {
        first + number: right
        for section, first, lines in _lines_of(connection, piece)
        for number, right in directions(connection, section, lines).items()
    }


def keep_piece_directions(connection: sqlite3.Connection, piece: str, turned: Mapping[int, bool]) -> None:
    """Store the directions of lines, numbered as :func:`piece_directions` does, in whichever section each stands."""
    for section, first, lines in _lines_of(connection, piece):
        told = {n: (line, turned[first + n]) for n, line in enumerate(lines) if first + n in turned}
        keep_directions(connection, section, told)


def _lines_of(connection: sqlite3.Connection, piece: str) -> Iterator[tuple[str, int, list[str]]]:
    """Each section with its lines, and the number of the first of them in the whole text."""
    first = 0
    for section in pieces.sections(connection, piece):
        lines = pieces.section_text(connection, section.id)[0].split("\n")
        yield section.id, first, lines
        first += len(lines) - 1 + section.separator.count("\n")


def _nearest(paragraphs: Sequence[str], number: int, begins: str) -> int | None:
    if number < len(paragraphs) and paragraphs[number][:WORDS] == begins:
        return number
    same = [place for place, text in enumerate(paragraphs) if text[:WORDS] == begins]
    if same and begins.strip():
        return min(same, key=lambda place: abs(place - number))
    return number if number < len(paragraphs) and not begins.strip() else None
