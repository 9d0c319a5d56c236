"""The words of a vendor's teams on a desk: what the vendor said last, and the signed events behind it.

A word's events stand in the desk's log under the word's id. One made here counts as said only when the feed brings it
back; until then it is on its way. Nothing of this is ever in another vendor's desk.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from writerdesk.lifecycle.events import Event, stored_event
from writerdesk.lifecycle.repository import append
from writerdesk.lifecycle.word_moves import APPROVED, NEW, PROPOSED, REMOVED, WordLife, fold_word, word_id, word_of
from writerdesk.trust.envelope import Signed

_PUT = """INSERT INTO team_words (id, language, word, state, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, at = excluded.at"""


class TeamWord(NamedTuple):
    """A word of a team. ``state`` is where it stands with the vendor, ``asked`` what this desk asked for and the vendor
    has not answered (''), ``refused`` why the vendor did not take that; ``life`` what is known of who proposed it.
    """

    id: str
    language: str
    word: str
    state: str
    at: str
    asked: str
    refused: str
    life: WordLife


def keep_own(connection: sqlite3.Connection, vendor: str, event: Event, envelope: Signed, at: str) -> None:
    """Keep an event made on this desk, in the transaction that puts it into the outbox."""
    append(connection, envelope, "desk")
    language, word = word_of(event, vendor)
    connection.execute(
        "INSERT OR IGNORE INTO team_words (id, language, word, state, at) VALUES (?, ?, ?, ?, ?)",
        (event.piece, language, word, NEW, at),
    )


def keep_told(connection: sqlite3.Connection, vendor: str, event: Event, refused: str | None, at: str) -> None:
    """Take up an event that the feed brought, in the feed's order; raises :class:`Declined` ``word/shape``."""
    language, word = word_of(event, vendor)
    known = connection.execute("SELECT state FROM team_words WHERE id = ?", (event.piece,)).fetchone()
    state = str(known[0]) if known is not None else NEW
    if not refused and (event.to, state) != (PROPOSED, APPROVED):
        state = event.to
    connection.execute(_PUT, (event.piece, language, word, state, at))


def keep_list(
    connection: sqlite3.Connection, vendor: str, language: str, words: Iterable[str], removed: Iterable[str], at: str
) -> None:
    """Take up what a list of the feed says: these ``words`` are approved now, those ``removed`` no more."""
    rows = [(word, APPROVED) for word in words] + [(word, REMOVED) for word in removed]
    connection.executemany(
        _PUT, [(word_id(vendor, language, word), language, word, state, at) for word, state in rows]
    )  # fmt: skip


def approved_words(connection: sqlite3.Connection, language: str) -> frozenset[str]:
    """The words of the team for a language (the tag of a list), as the spelling check takes them."""
    rows = connection.execute("SELECT word FROM team_words WHERE state = ? AND language = ?", (APPROVED, language))
    return frozenset(word for (word,) in rows)


def team_words(connection: sqlite3.Connection) -> list[TeamWord]:
    """Every word of the desk's teams, by language and word."""
    rows = connection.execute("SELECT id, language, word, state, at FROM team_words ORDER BY language, word").fetchall()
    return [_with_log(connection, *row) for row in rows]


def team_word(connection: sqlite3.Connection, key: str) -> TeamWord | None:
    """One word by its id, None when nobody has proposed it here."""
    row = connection.execute("SELECT id, language, word, state, at FROM team_words WHERE id = ?", (key,)).fetchone()
    return None if row is None else _with_log(connection, *row)


def _with_log(connection: sqlite3.Connection, key: str, language: str, word: str, state: str, at: str) -> TeamWord:
    log = _log(connection, key)
    life = fold_word(event for event, _told, refused in log if not refused)
    last, told, refused = log[-1] if log else (None, True, "")
    asked = "" if last is None or told or refused else last.to
    return TeamWord(key, language, word, state, at, asked, refused, life)


def _log(connection: sqlite3.Connection, key: str) -> list[tuple[Event, bool, str]]:
    """The events of a word in the order of the feed, own ones that it has not brought last: event, told, refused."""
    rows = connection.execute("SELECT signed, origin, refused FROM events WHERE piece = ? ORDER BY position", (key,))
    log = [(stored_event(signed), origin == "feed", str(refused or "")) for signed, origin, refused in rows]
    return sorted(log, key=lambda one: not one[1] and not one[2])
