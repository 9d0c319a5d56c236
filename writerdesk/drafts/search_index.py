"""The search index of a desk: an FTS5 index without the texts, brought up to date when somebody asks.

Words are made outside the storage thread and stored in short transactions, so that typing waits for neither.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from functools import partial

from writerdesk.drafts import pieces
from writerdesk.drafts.search_words import index_words
from writerdesk.storage.desk import Desk

_FACT, _FOLDING = "search_folding", "2"
"""Another number when words are folded in another way: the index is then made anew."""

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
    if desk.fact(_FACT) != _FOLDING:
        desk.write(_begin_anew)
        desk.set_fact(_FACT, _FOLDING)
    if typed := desk.read(_typed_since):
        desk.write(lambda c: _note(c, typed))
    waiting = desk.read(_stale)
    while waiting:
        made = desk.read(partial(_words_of_some, waiting))
        desk.write(partial(_store, made))
        waiting = waiting[len(made) :]
        if until is not None and time.monotonic() >= until:
            return len(waiting)
    if desk.read(_mostly_history):
        desk.write(_begin_anew)
        return bring_up_to_date(desk, None if until is None else max(0.0, until - time.monotonic()))
    return 0


def languages(connection: sqlite3.Connection) -> list[str]:
    """BCP 47 tags of the indexed drafts."""
    return [row[0] for row in connection.execute("SELECT language FROM search_languages ORDER BY language")]


def newest_sections(
    connection: sqlite3.Connection, expression: str, most: int, skip: int = 0
) -> list[tuple[str, str, str]]:
    """Section, piece and language of at most ``most`` sections that hold what is asked, the one written last first.

    Not the one with the most hits: a writer looks for what she wrote, not for what is about it, and no other order is
    found without looking at every hit.
    """
    rows = connection.execute(
        "SELECT search_rows.section, pieces.id, pieces.language FROM search_index"
        " JOIN search_rows ON search_rows.number = search_index.rowid"
        " JOIN sections ON sections.id = search_rows.section JOIN pieces ON pieces.id = sections.piece"
        " WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT ? OFFSET ?",
        (expression, most, skip),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _typed_since(connection: sqlite3.Connection) -> list[tuple[str]]:
    """Sections with a batch in the journal that the index does not know."""
    # From section to section through the key of the journal: its batches may be very many.
    rows = connection.execute(
        "WITH RECURSIVE touched (section) AS (SELECT min(section) FROM journal UNION ALL"
        " SELECT (SELECT min(journal.section) FROM journal WHERE journal.section > touched.section)"
        " FROM touched WHERE touched.section IS NOT NULL)"
        " SELECT touched.section FROM touched LEFT JOIN search_rows ON search_rows.section = touched.section"
        " WHERE (SELECT max(seq) FROM journal WHERE journal.section = touched.section) > coalesce(search_rows.seq, -1)"
    )
    return [(row[0],) for row in rows]


def _note(connection: sqlite3.Connection, sections: list[tuple[str]]) -> None:
    connection.executemany("INSERT OR IGNORE INTO search_stale SELECT id FROM sections WHERE id = ?", sections)


def _stale(connection: sqlite3.Connection) -> list[str]:
    """Sections to look at, those written last in the end: so they stand first among what is found."""
    rows = connection.execute(
        "SELECT search_stale.section FROM search_stale JOIN sections ON sections.id = search_stale.section"
        " JOIN pieces ON pieces.id = sections.piece ORDER BY pieces.written_at, pieces.id, sections.position DESC"
    )
    return [row[0] for row in rows]


def _words_of_some(waiting: list[str], connection: sqlite3.Connection) -> list[_Words]:
    made, letters = [], 0
    for section in waiting[:_AT_ONCE]:
        row = connection.execute(
            "SELECT pieces.language, search_rows.seq FROM sections JOIN pieces ON pieces.id = sections.piece"
            " LEFT JOIN search_rows ON search_rows.section = sections.id WHERE sections.id = ?",
            (section,),
        ).fetchone()
        number = pieces.last_number(connection, section)
        if row is None or number == row[1]:
            made.append(_Words(section, "", number, None))
            continue
        text, number = pieces.section_text(connection, section)
        made.append(_Words(section, row[0], number, index_words(text, row[0])))
        letters += len(text)
        if letters >= _LETTERS_AT_ONCE:
            break
    return made


def _store(made: list[_Words], connection: sqlite3.Connection) -> None:
    for each in made:
        if pieces.last_number(connection, each.section) != each.number:
            continue  # it was written in meanwhile and is looked at next time
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
