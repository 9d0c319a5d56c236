"""What the desk keeps for checks: waivers, the writer's readings, words taught."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import msgspec

from writerdesk.text.timestamps import timestamp


class Waiver(msgspec.Struct, frozen=True):
    """The writer's note that a finding stays: ``finding`` is its key (:mod:`.waivers`), ``at`` ISO 8601 in UTC."""

    finding: str
    rule: str
    note: str
    at: str


def waive(connection: sqlite3.Connection, piece: str, finding: str, rule: str, note: str, now: datetime) -> None:
    """Keep a waiver; a second one for the same finding replaces its note."""
    connection.execute(
        "INSERT INTO waivers(piece, finding, rule, note, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(piece, finding) DO UPDATE SET rule = excluded.rule, note = excluded.note, at = excluded.at",
        (piece, finding, rule, note, timestamp(now)),
    )


def waivers(connection: sqlite3.Connection, piece: str) -> list[Waiver]:
    """The waivers of a piece, oldest first."""
    rows = connection.execute(
        "SELECT finding, rule, note, at FROM waivers WHERE piece = ? ORDER BY at, finding", (piece,)
    )
    return [Waiver(*row) for row in rows]


def set_reading(connection: sqlite3.Connection, piece: str, line_text: str, reading: object) -> None:
    """Keep the writer's reading of a line (a value of :mod:`.readings`); ``None`` takes it back."""
    line_text = line_text.strip()
    if reading is None:
        connection.execute("DELETE FROM readings WHERE piece = ? AND line_text = ?", (piece, line_text))
        return
    connection.execute(
        "INSERT INTO readings(piece, line_text, reading) VALUES (?, ?, ?)"
        " ON CONFLICT(piece, line_text) DO UPDATE SET reading = excluded.reading",
        (piece, line_text, msgspec.json.encode(reading).decode()),
    )


def readings(connection: sqlite3.Connection, piece: str) -> dict[str, object]:
    """The readings document of a piece: line text to reading."""
    rows = connection.execute("SELECT line_text, reading FROM readings WHERE piece = ? ORDER BY line_text", (piece,))
    return {line_text: msgspec.json.decode(reading) for line_text, reading in rows}


def teach(connection: sqlite3.Connection, language: str, word: str, *, known: bool = True) -> None:
    """Learn a word of a language, or forget it."""
    if known:
        connection.execute(
            "INSERT INTO words(language, word, state) VALUES (?, ?, 'known')"
            " ON CONFLICT(language, word) DO UPDATE SET state = excluded.state",
            (language, word),
        )
    else:
        connection.execute("DELETE FROM words WHERE language = ? AND word = ?", (language, word))


def learned_words(connection: sqlite3.Connection, language: str) -> frozenset[str]:
    """The words taught on this desk."""
    rows = connection.execute("SELECT word FROM words WHERE language = ? AND state = 'known'", (language,))
    return frozenset(word for (word,) in rows)


def all_learned_words(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Language and word of everything taught on this desk, in that order."""
    rows = connection.execute("SELECT language, word FROM words WHERE state = 'known' ORDER BY language, word")
    return [(str(language), str(word)) for language, word in rows]
