"""The languages of a piece: its own, and in a play those that its roles speak; and what piece.json says of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from writerdesk.checks.tongues import Tongue
from writerdesk.drafts.formats.manuscript import PLAYS
from writerdesk.drafts.pieces import Piece
from writerdesk.drafts.role_languages import role_languages
from writerdesk.drafts.speeches import SpokenLine, spoken_lines
from writerdesk.languages.cards import card
from writerdesk.languages.ruby import BAR, spans
from writerdesk.packages.documents import Block, Ruby
from writerdesk.storage.desk import Desk

_KINDS = {"section": "heading", "scene": "heading", "speaker": "speech", "parenthetical": "speech", "speech": "speech"}


def tongues_of(desk: Desk, row: Piece, text: str) -> tuple[Tongue, ...]:
    """Where ``text``, the payload form of a piece, is not in the language of the piece: the speeches of some roles.

    What stands in brackets between them is the author's and in the piece's own language.
    """
    spoken = spoken_languages(desk, row)
    if not spoken:
        return ()
    lines = spoken_lines(text, spoken)
    return tuple(Tongue(one.start, one.end, one.language) for one in lines if one.language and one.element == "speech")


def spoken_languages(desk: Desk, row: Piece) -> Mapping[str, str]:
    """Role without capitals → BCP 47 tag, for those of a play that do not speak its language; else nothing."""
    return desk.read(lambda connection: role_languages(connection, row.id)) if row.kind in PLAYS else {}


def play_blocks(text: str, row: Piece, spoken: Mapping[str, str]) -> tuple[Block, ...]:
    """A play's headings, directions and speeches, each speech from the name of its role on, in the role's language.

    None for a piece of another kind: its blocks are what stands between empty lines.
    """
    if row.kind not in PLAYS:
        return ()
    found = []
    lines = [one for one in spoken_lines(text, spoken) if text[one.start : one.end].strip()]
    for (kind, role, _), run in groupby(lines, _Speeches()):
        together = list(run)
        language = spoken.get(role.casefold(), row.language) if role else row.language
        found.append(Block(kind, together[0].start, together[-1].end, language, card(language).direction, role or ""))
    return tuple(found)


class _Speeches:
    """Lines that are one block have the same key; each name of a role begins another."""

    def __init__(self) -> None:
        self._number = 0

    def __call__(self, line: SpokenLine) -> tuple[str, str, int]:
        kind = _KINDS.get(line.element, "direction")
        if line.element in {"speaker", "section", "scene"}:
            self._number += 1
        return kind, line.role if kind == "speech" else "", self._number


def readings_over(text: str, language: str) -> tuple[Ruby, ...]:
    """The ruby of a text: each over its base in the text, whose markup stays where it is."""
    found, at = [], 0
    for line in text.split("\n") if "《" in text else ():
        place = at
        for span in spans(line, language):
            place += len(BAR) if span.barred else 0
            if span.ruby:
                found.append(Ruby(place, place + len(span.text), span.ruby))
            place += len(span.text) + (len(span.ruby) + 2 if span.ruby else 0)
        at += len(line) + 1
    return tuple(found)
