"""Search through every piece of a desk: what the index points at, looked up in the texts as they stand."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TypedDict

from writerdesk.drafts import pieces
from writerdesk.drafts.search_index import bring_up_to_date, languages, newest_sections
from writerdesk.drafts.search_words import Question, snippet_parts
from writerdesk.errors import DiskProblem
from writerdesk.storage.desk import Desk
from writerdesk.text.normal import refuse_broken, to_nfc

_SECTIONS_AT_ONCE = 50


class Found(TypedDict):
    """One place: half-open code points of the piece's NFC text, and the line around it."""

    piece: str
    section: str
    start: int
    end: int
    snippet: str


@dataclass(frozen=True)
class Passage:
    """One place: half-open code points of its section as typed, and its line: before, the found words, behind."""

    start: int
    end: int
    line: tuple[str, str, str]


@dataclass(frozen=True)
class SectionHit:
    """A section that holds what was asked, with its first places; ``more``: there are others."""

    piece: str
    title: str
    language: str
    section: str
    section_title: str | None
    passages: list[Passage]
    more: bool


@dataclass(frozen=True)
class Hits:
    """A page of an answer, what was written last first.

    ``looked`` sections were looked at; ``more``: the index points at others too.
    """

    sections: list[SectionHit]
    looked: int
    more: bool


def search_desk(desk: Desk, query: str, limit: int = 1000, *, begins: bool = False) -> list[Found]:
    """Places of all the words of ``query`` in the pieces of a desk, those written last first, at most ``limit``.

    ``begins``: the last word may go on. Raises :class:`Refused` ``text/nul``, ``text/surrogate``; ``desk/damaged``,
    ``disk/…``.
    """
    refuse_broken(query)
    make_ready(desk)
    question = Question(query, begins=begins)
    return desk.read(lambda c: _find(c, question, limit))


def search_sections(
    desk: Desk, query: str, *, begins: bool = False, skip: int = 0, most: int = 10, passages: int = 3
) -> Hits:
    """The sections that the index has for ``query``, ``most`` of them behind the first ``skip``; what was typed since
    is not in it before :func:`make_ready`.

    At most ``passages`` places of each come with their lines. Raises what :func:`search_desk` does.
    """
    refuse_broken(query)
    question = Question(query, begins=begins)

    def ask(connection: sqlite3.Connection) -> Hits:
        expression = question.expression(languages(connection))
        rows = newest_sections(connection, expression, most + 1, skip) if expression else []
        looked = [_hit(connection, question, row, passages) for row in rows[:most]]
        return Hits([hit for hit in looked if hit is not None], len(looked), len(rows) > most)

    return desk.read(ask)


def make_ready(desk: Desk, seconds: float | None = None) -> int:
    """Index what changed, for at most about ``seconds``; how many sections are left. A full disk stops no search."""
    try:
        return bring_up_to_date(desk, seconds)
    except DiskProblem:
        return 0


def _hit(connection: sqlite3.Connection, question: Question, row: tuple[str, str, str], most: int) -> SectionHit | None:
    section, piece, language = row
    text = pieces.section_text(connection, section)[0]
    places = question.some_places(text, language, most + 1)
    if not places:
        return None
    titles = connection.execute(
        "SELECT pieces.title, sections.title FROM sections JOIN pieces ON pieces.id = sections.piece"
        " WHERE sections.id = ?",
        (section,),
    ).fetchone()
    passages = [Passage(start, end, snippet_parts(text, start, end)) for start, end in places[:most]]
    return SectionHit(piece, titles[0] or "", language, section, titles[1], passages, len(places) > most)


def _find(connection: sqlite3.Connection, question: Question, limit: int) -> list[Found]:
    expression = question.expression(languages(connection))
    starts: dict[str, dict[str, int]] = {}
    found: list[Found] = []
    looked = 0
    while expression and len(found) < limit:
        rows = newest_sections(connection, expression, _SECTIONS_AT_ONCE, looked)
        for section, piece, language in rows:
            text = to_nfc(pieces.section_text(connection, section)[0])
            for start, end in question.places(text, language, limit - len(found)):
                if piece not in starts:
                    starts[piece] = section_starts(connection, piece)
                first = starts[piece][section]
                line = "".join(snippet_parts(text, start, end))
                found.append(Found(piece=piece, section=section, start=first + start, end=first + end, snippet=line))
        looked += len(rows)
        if len(rows) < _SECTIONS_AT_ONCE:
            break
    return found


def section_starts(connection: sqlite3.Connection, piece: str) -> dict[str, int]:
    """Where each section begins in the NFC text of its piece."""
    starts, start = {}, 0
    for section in pieces.sections(connection, piece):
        starts[section.id] = start
        start += len(to_nfc(pieces.section_text(connection, section.id)[0])) + len(section.separator)
    return starts
