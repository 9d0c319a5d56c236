"""Search through every piece of a desk: an FTS5 index without the texts, brought up to date when somebody asks."""

from __future__ import annotations

import sqlite3
from itertools import islice
from typing import TypedDict

from writerdesk.drafts import pieces
from writerdesk.drafts.search_words import index_words, match_expression, places, snippet
from writerdesk.storage.desk import Desk
from writerdesk.text.normal import refuse_broken, to_nfc

_AT_ONCE = 20
"""Sections indexed in one transaction, so that typing never waits long for it."""


class Found(TypedDict):
    """One place: half-open code points of the piece's NFC text, and the line around it."""

    piece: str
    section: str
    start: int
    end: int
    snippet: str


def search_desk(desk: Desk, query: str, limit: int = 50) -> list[Found]:
    """Places of all the words of ``query`` in the pieces of a desk, best sections first, at most ``limit``.

    A ``*`` behind a word takes all that begin so. Raises :class:`Refused` ``text/nul``, ``text/surrogate``;
    ``desk/damaged``, ``disk/…``.
    """
    refuse_broken(query)
    expression = match_expression(query)
    if expression is None:
        return []
    while desk.write(_index_some):
        pass
    return desk.read(lambda c: _find(c, query, expression, limit))


def _find(connection: sqlite3.Connection, query: str, expression: str, limit: int) -> list[Found]:
    rows = connection.execute(
        "SELECT search_rows.section, sections.piece FROM search_index"
        " JOIN search_rows ON search_rows.number = search_index.rowid"
        " JOIN sections ON sections.id = search_rows.section"
        " WHERE search_index MATCH ? ORDER BY rank LIMIT ?",
        (expression, limit),
    ).fetchall()
    starts: dict[str, dict[str, int]] = {}
    found: list[Found] = []
    for section, piece in rows:
        text = to_nfc(pieces.section_text(connection, section)[0])
        for start, end in islice(places(text, query), limit - len(found)):
            if piece not in starts:
                starts[piece] = _starts(connection, piece)
            first = starts[piece][section]
            found.append(
                Found(
                    piece=piece,
                    section=section,
                    start=first + start,
                    end=first + end,
                    snippet=snippet(text, start, end),
                )
            )
        if len(found) >= limit:
            break
    return found


def _starts(connection: sqlite3.Connection, piece: str) -> dict[str, int]:
    """Where each section begins in the NFC text of its piece."""
    starts, start = {}, 0
    for section in pieces.sections(connection, piece):
        starts[section.id] = start
        start += len(to_nfc(pieces.section_text(connection, section.id)[0])) + len(section.separator)
    return starts


def _index_some(connection: sqlite3.Connection) -> bool:
    """Index up to 20 sections that changed; False when there is none left."""
    stale = connection.execute(
        "SELECT section FROM search_stale UNION"
        " SELECT journal.section FROM journal LEFT JOIN search_rows ON search_rows.section = journal.section"
        " GROUP BY journal.section HAVING max(journal.seq) > coalesce(max(search_rows.seq), -1) LIMIT ?",
        (_AT_ONCE,),
    ).fetchall()
    for (section,) in stale:
        text, number = pieces.section_text(connection, section)
        connection.execute("DELETE FROM search_stale WHERE section = ?", (section,))
        known = connection.execute("SELECT seq FROM search_rows WHERE section = ?", (section,)).fetchone()
        if known is not None and known[0] == number:
            continue
        # The row of the text before stays in the index, without a section: an index without texts cannot forget.
        connection.execute("DELETE FROM search_rows WHERE section = ?", (section,))
        last = connection.execute("SELECT rowid FROM search_index ORDER BY rowid DESC LIMIT 1").fetchone()
        row = last[0] + 1 if last else 1
        connection.execute("INSERT INTO search_index (rowid, words) VALUES (?, ?)", (row, index_words(text)))
        connection.execute("INSERT INTO search_rows VALUES (?, ?, ?)", (row, section, number))
    return bool(stale) or _start_again(connection)


def _start_again(connection: sqlite3.Connection) -> bool:
    """When most rows of the index belong to no section, have it made anew; whether that was so."""
    last, live = connection.execute("SELECT coalesce(max(number), 0), count(*) FROM search_rows").fetchone()
    if last <= 2 * live + 1000:
        return False
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_rows")
    connection.execute("INSERT OR IGNORE INTO search_stale SELECT id FROM sections")
    return True
