"""What a writer says of a judged text beside the essay: remarks at its places, and the rubric as filled in."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, NamedTuple

from writerdesk.errors import Refused


class JudgedRemark(NamedTuple):
    """A remark on the judged text as a W3C annotation; ``at`` ISO-8601 UTC."""

    id: str
    annotation: dict[str, Any]
    at: str


class JudgedRating(NamedTuple):
    """A point of a criterion's scale and the reason in words, either of which may be '' while it is being written."""

    criterion: str
    value: str
    reason: str


def keep_judged_remark(connection: sqlite3.Connection, piece: str, remark: JudgedRemark) -> None:
    """Store a remark, new or changed; a changed one keeps its time."""
    connection.execute(
        "INSERT INTO judged_remarks (id, piece, annotation, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET annotation = excluded.annotation",
        (remark.id, piece, json.dumps(remark.annotation, ensure_ascii=False), remark.at),
    )


def judged_remarks(connection: sqlite3.Connection, piece: str) -> list[JudgedRemark]:
    """All remarks of a piece on its judged text, oldest first."""
    rows = connection.execute(
        "SELECT id, annotation, at FROM judged_remarks WHERE piece = ? ORDER BY at, rowid", (piece,)
    )
    return [JudgedRemark(row[0], json.loads(row[1]), row[2]) for row in rows]


def remove_judged_remark(connection: sqlite3.Connection, piece: str, name: str) -> None:
    """Remove a remark; raises :class:`Refused` ``critique/remark``."""
    gone = connection.execute("DELETE FROM judged_remarks WHERE piece = ? AND id = ?", (piece, name)).rowcount
    if not gone:
        raise Refused("critique/remark", "The critique has no such remark.", "See critique show.", where=name)


def keep_judged_rating(connection: sqlite3.Connection, piece: str, rating: JudgedRating, at: str) -> None:
    """Store a rating; one without value and reason is taken back."""
    if not rating.value and not rating.reason.strip():
        connection.execute("DELETE FROM judged_ratings WHERE piece = ? AND criterion = ?", (piece, rating.criterion))
        return
    connection.execute(
        "INSERT OR REPLACE INTO judged_ratings (piece, criterion, value, reason, at) VALUES (?, ?, ?, ?, ?)",
        (piece, *rating, at),
    )


def judged_ratings(connection: sqlite3.Connection, piece: str) -> list[JudgedRating]:
    """The rubric as filled in, by criterion."""
    rows = connection.execute(
        "SELECT criterion, value, reason FROM judged_ratings WHERE piece = ? ORDER BY criterion", (piece,)
    )
    return [JudgedRating(*row) for row in rows]
