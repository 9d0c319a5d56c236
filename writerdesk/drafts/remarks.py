"""Remarks: comments that a writer makes to themselves at a place of the text. They never leave with the piece.

A remark is anchored as a reader's comment is, by position and quotation; the paragraphs round it are kept too, so that
it is found again when its own words were edited.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any

from writerdesk.errors import Refused
from writerdesk.text.anchors import annotation_id, make_annotation, selector
from writerdesk.text.carrying import Carrier
from writerdesk.text.normal import refuse_broken
from writerdesk.text.timestamps import timestamp

_REACH = 1_500
_WINDOW = 6_000
_MOST_LOOKED_AT = 500
_LEAST_CONTEXT = 8


@dataclass(frozen=True)
class Remark:
    """A remark as stored; ``around`` is the text near its words, beginning at code point ``around_at`` (NFC)."""

    id: str
    piece: str
    annotation: dict[str, Any]
    around: str
    around_at: int
    state: str
    at: str

    @property
    def place(self) -> tuple[int, int]:
        """Where its words stood when it was anchored last."""
        position = selector(self.annotation, "TextPositionSelector")
        return int(position["start"]), int(position["end"])


def make_remark(piece: str, text: str, start: int, end: int, words: str, now: datetime) -> Remark:
    """A remark on ``start`` to ``end`` (code points) of ``text`` (NFC), not stored yet.

    Raises :class:`Refused` ``comment/range``, ``text/nul``, ``text/surrogate``.
    """
    refuse_broken(words)
    annotation = make_annotation(text, start, end, words, author="", now=now)
    return _anchored(piece, annotation, text, "open", timestamp(now))


def place(remark: Remark, text: str, language: str) -> tuple[int, int] | None:
    """Where the words of a remark stand in ``text`` (NFC) now, None when nobody can tell.

    The quotation is looked for with what stood round it; where it was edited, the paragraphs near its old place are
    compared.
    """
    quote = selector(remark.annotation, "TextQuoteSelector")
    exact, prefix, suffix = (str(quote.get(name, "")) for name in ("exact", "prefix", "suffix"))
    start, end = remark.place
    at_home = text.startswith(exact, start) and text.startswith(prefix, max(0, start - len(prefix)))
    if at_home and text.startswith(suffix, end):
        return start, end
    context = len(prefix) + len(suffix)
    best = max(
        (
            (_in_common(text, found, found + len(exact), prefix, suffix), -abs(found - start), found)
            for found in _occurrences(text, exact)
        ),
        default=None,
    )
    if best is not None and best[0] >= min(_LEAST_CONTEXT, context):
        return best[2], best[2] + len(exact)
    low, high = _whole_lines(text, max(0, start - _WINDOW), min(len(text), end + _WINDOW))
    carried = Carrier(remark.around, text[low:high], language).carry(start - remark.around_at, end - remark.around_at)
    return (carried[0] + low, carried[1] + low) if carried else None


def anchored_anew(remark: Remark, text: str, found: tuple[int, int], now: datetime) -> Remark:
    """The remark with its words of now, so that the next change is measured from here."""
    made = make_annotation(text, *found, words_of(remark), author="", now=now, annotation_id=remark.id)
    return _anchored(remark.piece, made, text, remark.state, remark.at)


def words_of(remark: Remark) -> str:
    """What the remark says."""
    bodies = remark.annotation.get("body") or [{}]
    return str(bodies[0].get("value", ""))


def quote_of(remark: Remark) -> str:
    """The words it is about."""
    return str(selector(remark.annotation, "TextQuoteSelector").get("exact", ""))


def keep_remark(connection: sqlite3.Connection, remark: Remark) -> None:
    """Store a remark, new or changed."""
    connection.execute(
        "INSERT OR REPLACE INTO remarks (id, piece, annotation, around, around_at, state, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            remark.id, remark.piece, json.dumps(remark.annotation, ensure_ascii=False), remark.around,
            remark.around_at, remark.state, remark.at,
        ),
    )  # fmt: skip


def remarks_of(connection: sqlite3.Connection, piece: str) -> list[Remark]:
    """All remarks on a piece, oldest first."""
    rows = connection.execute("SELECT * FROM remarks WHERE piece = ? ORDER BY at, rowid", (piece,))
    return [_remark(row) for row in rows]


def remark(connection: sqlite3.Connection, piece: str, name: str) -> Remark:
    """One remark; raises :class:`Refused` ``remark/unknown``."""
    row = connection.execute("SELECT * FROM remarks WHERE piece = ? AND id = ?", (piece, name)).fetchone()
    if row is None:
        raise Refused("remark/unknown", "This piece has no such remark.", "See piece remarks.", where=name)
    return _remark(row)


def set_remark_state(connection: sqlite3.Connection, piece: str, name: str, state: str) -> None:
    """Say that a remark is ``open`` or ``done``; raises :class:`Refused` ``remark/unknown``."""
    remark(connection, piece, name)
    connection.execute("UPDATE remarks SET state = ? WHERE piece = ? AND id = ?", (state, piece, name))


def remove_remark(connection: sqlite3.Connection, piece: str, name: str) -> None:
    """Remove a remark; raises :class:`Refused` ``remark/unknown``."""
    remark(connection, piece, name)
    connection.execute("DELETE FROM remarks WHERE piece = ? AND id = ?", (piece, name))


def _remark(row: sqlite3.Row) -> Remark:
    annotation = json.loads(row["annotation"])
    return Remark(row["id"], row["piece"], annotation, row["around"], row["around_at"], row["state"], row["at"])


def _anchored(piece: str, annotation: dict[str, Any], text: str, state: str, at: str) -> Remark:
    position = selector(annotation, "TextPositionSelector")
    low, high = _whole_lines(text, max(0, position["start"] - _REACH), min(len(text), position["end"] + _REACH))
    return Remark(annotation_id(annotation), piece, annotation, text[low:high], low, state, at)


def _whole_lines(text: str, low: int, high: int) -> tuple[int, int]:
    """The range without the lines that it cuts, where such a line ends within it."""
    first = text.find("\n", low, low + _REACH) + 1 if low else 0
    last = text.rfind("\n", max(low, high - _REACH), high) if high < len(text) else len(text)
    return first or low, last if last > low else high


def _occurrences(text: str, exact: str) -> Iterator[int]:
    found = text.find(exact)
    for _ in range(_MOST_LOOKED_AT):
        if found < 0:
            return
        yield found
        found = text.find(exact, found + 1)


def _in_common(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How much of what stood round the words stands there still, in code points."""
    before = zip(text[max(0, start - len(prefix)) : start][::-1], prefix[::-1], strict=False)
    after = zip(text[end : end + len(suffix)], suffix, strict=False)
    return sum(1 for side in (before, after) for _ in takewhile(lambda pair: pair[0] == pair[1], side))
