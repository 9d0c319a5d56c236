"""Paragraphs that are set from another side than their piece: kept beside the text, never in it.

A paragraph is known by its number and its first words; when the number is another one by now, the words find it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

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


def _nearest(paragraphs: Sequence[str], number: int, begins: str) -> int | None:
    if number < len(paragraphs) and paragraphs[number][:WORDS] == begins:
        return number
    same = [place for place, text in enumerate(paragraphs) if text[:WORDS] == begins]
    if same and begins.strip():
        return min(same, key=lambda place: abs(place - number))
    return number if number < len(paragraphs) and not begins.strip() else None
