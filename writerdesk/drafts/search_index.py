"""The search index of a desk: an FTS5 index without the texts, brought up to date when somebody asks.

Words are made outside the storage thread and stored in short transactions, so that typing waits for neither.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass

from writerdesk.drafts import pieces
from writerdesk.drafts.search_words import index_words
from writerdesk.storage.desk import Desk

_AT_ONCE = 20
_LETTERS_AT_ONCE = 100_000
"""A transaction stores at most so many sections, and ends behind the one that reaches so many letters."""


@dataclass(frozen=True)
class _Words:
    """A section as the index takes it: its words (None: the index has them), as of journal batch ``number``."""

    section: str
    language: str
    number: int
    words: str | None


def bring_up_to_date(desk: Desk, seconds: float | None = None) -> int:
    """Index the sections that changed, for at most about ``seconds``; returns how many are left.

    Call it off the main thread. Raises ``desk/damaged``, ``desk/busy``, ``disk/…``.
    """
    until = None if seconds is None else time.monotonic() + seconds
    if desk.read(_typed_since):
        desk.write(_note_typed)
    left = desk.read(_count_stale)
    while left:
        made = desk.read(_words_of_some)
        desk.write(lambda c, made=made: _store(c, made))  # type: ignore[misc]
        before, left = left, desk.read(_count_stale)
        # Nothing done: what is typed at this very moment will be there next time.
        if left >= before or (until is not None and time.monotonic() >= until):
            return left
    if desk.read(_mostly_history):
        desk.write(_begin_anew)
        return bring_up_to_date(desk, None if until is None else max(0.0, until - time.monotonic()))
    return 0


def languages(connection: sqlite3.Connection) -> list[str]:
    """BCP 47 tags of the indexed drafts."""
    return [row[0] for row in connection.execute("SELECT language FROM search_languages ORDER BY language")]


def best_sections(
    connection: sqlite3.Connection, expression: str, most: int, skip: int = 0
) -> list[tuple[str, str, str]]:
    """Section, piece and language of at most ``most`` sections that hold what is asked, best first (BM25)."""
    rows = connection.execute(
        "SELECT search_rows.section, pieces.id, pieces.language FROM search_index"
        " JOIN search_rows ON search_rows.number = search_index.rowid"
        " JOIN sections ON sections.id = search_rows.section JOIN pieces ON pieces.id = sections.piece"
        " WHERE search_index MATCH ? ORDER BY rank LIMIT ? OFFSET ?",
        (expression, most, skip),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _typed_since(connection: sqlite3.Connection) -> bool:
    newest = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0]
    return bool(newest > connection.execute("SELECT seq FROM search_seen").fetchone()[0])


def _note_typed(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO search_stale SELECT DISTINCT section FROM journal"
        " WHERE seq > (SELECT seq FROM search_seen)"
    )
    connection.execute("UPDATE search_seen SET seq = max(seq, (SELECT coalesce(max(seq), 0) FROM journal))")


def _count_stale(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM search_stale").fetchone()[0])


def _words_of_some(connection: sqlite3.Connection) -> list[_Words]:
    rows = connection.execute(
        "SELECT search_stale.section, pieces.language, search_rows.seq FROM search_stale"
        " JOIN sections ON sections.id = search_stale.section JOIN pieces ON pieces.id = sections.piece"
        " LEFT JOIN search_rows ON search_rows.section = search_stale.section LIMIT ?",
        (_AT_ONCE,),
    ).fetchall()
    made, letters = [], 0
    for section, language, known in rows:
        number = pieces.last_number(connection, section)
        if number == known:
            made.append(_Words(section, language, number, None))
            continue
        text, number = pieces.section_text(connection, section)
        made.append(_Words(section, language, number, index_words(text, language)))
        letters += len(text)
        if letters >= _LETTERS_AT_ONCE:
            break
    return made


def _store(connection: sqlite3.Connection, made: list[_Words]) -> None:
    for each in made:
        if pieces.last_number(connection, each.section) != each.number:
            continue  # it was written in meanwhile
        connection.execute("DELETE FROM search_stale WHERE section = ?", (each.section,))
        if each.words is None or pieces.piece_of_section(connection, each.section) is None:
            continue
        # The row of the text before stays in the index, without a section: an index without texts cannot forget.
        connection.execute("DELETE FROM search_rows WHERE section = ?", (each.section,))
        last = connection.execute("SELECT rowid FROM search_index ORDER BY rowid DESC LIMIT 1").fetchone()
        row = last[0] + 1 if last else 1
        connection.execute("INSERT INTO search_index (rowid, words) VALUES (?, ?)", (row, each.words))
        connection.execute("INSERT INTO search_rows VALUES (?, ?, ?)", (row, each.section, each.number))
        connection.execute("INSERT OR IGNORE INTO search_languages VALUES (?)", (each.language,))


def _mostly_history(connection: sqlite3.Connection) -> bool:
    """Whether most rows of the index belong to no section."""
    last, live = connection.execute("SELECT coalesce(max(number), 0), count(*) FROM search_rows").fetchone()
    return bool(last > 2 * live + 1000)


def _begin_anew(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_rows")
    connection.execute("DELETE FROM search_languages")
    connection.execute("INSERT OR IGNORE INTO search_stale SELECT id FROM sections")
