"""A desk on which somebody has worked for years: many pieces, versions, findings, comments, days, and a long queue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial

import msgspec

from tests.benchmarks.frame import Scale
from writerdesk.actions.review import lead_desks
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.anchors import make_annotation

_LANGUAGES = ("en", "hi", "ta", "ar", "ja", "km")
_LINE = "It rained all (night and the ro\u200bof held, line {number}.\n"
"""Two findings in a line: a bracket that nothing closes, and a sign that nobody sees."""


def fill(workplace: Workplace, scale: Scale) -> str:
    """Fill the workplace; the id of the piece that holds the findings, versions and comments.

    A whole run has 200 pieces, 365 days, 300 findings, 300 versions, 2,000 comments and 2,000 packages to read.
    """
    pieces = [
        new_piece(workplace, title=f"Piece {number}", language=_LANGUAGES[number % len(_LANGUAGES)])
        for number in range(scale.size(200, 40))
    ]
    full = pieces[-1]
    text = "".join(_LINE.format(number=number) for number in range(scale.size(150, 30)))
    replace_text(workplace, full, text)
    desk = workplace.desk_of_piece(full)
    desk.write(lambda connection: _add_days(connection, pieces))
    desk.write(lambda connection: _add_versions(connection, full, scale.size(300, 60)))
    desk.write(lambda connection: _add_comments(connection, full, text, scale.size(2_000, 200)))
    return full


def add_queue(workplace: Workplace, length: int) -> None:
    """Let so many packages wait to be read on the desks on which this person is a lead."""
    rows = [
        (row.uuid, row.piece, row.revision, msgspec.json.encode(row).decode(), row.changed_at)
        for row in queue_of(length)
    ]
    insert = "INSERT INTO review_queue VALUES (?, ?, ?, ?, ?)"
    for desk in lead_desks(workplace):
        desk.write(lambda connection: connection.executemany(insert, rows))


def queue_of(length: int) -> list[QueueRow]:
    """Packages that wait to be read."""
    states = ("RECEIVED", "CLAIMED", "IN_REVIEW")
    return [
        QueueRow(
            f"{number:032x}", f"{number}", 1 + number % 3, "A brief", f"Piece {number}",
            _LANGUAGES[number % len(_LANGUAGES)], states[number % len(states)], None,
        )
        for number in range(length)
    ]  # fmt: skip


def _add_days(connection: sqlite3.Connection, pieces: list[str]) -> None:
    today = datetime.now(UTC).date()
    rows: Iterable[tuple[str, str, str, int, int, int]] = (
        (pieces[number % len(pieces)], (today - timedelta(days=number)).isoformat(), unit, 40 + number % 900, 7, 3)
        for number in range(365)
        for unit in ("words", "letters", "graphemes")
    )
    connection.executemany("INSERT INTO written_days VALUES (?, ?, ?, ?, ?, ?)", rows)


def _add_versions(connection: sqlite3.Connection, piece: str, count: int) -> None:
    from writerdesk.drafts.snapshots import pack

    packed, now = pack("It rained.\n"), datetime.now(UTC)
    for number in range(count):
        at = (now - timedelta(hours=5 * number + 1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        row = (f"version {number}", piece, None, "automatic", at, 2, 1, packed)
        connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


def _add_comments(connection: sqlite3.Connection, piece: str, text: str, count: int) -> None:
    now, words = datetime.now(UTC), "Say this in fewer words, and let the rain be heard."
    make = partial(make_annotation, text, comment=words, author="Meera", now=now)
    for number in range(count):
        start = number * 20 % (len(text) - 12)
        document = msgspec.json.encode(make(start=start, end=start + 8)).decode()
        row = (f"comment {number}", piece, 1, document, "open", "Meera", now.isoformat())
        connection.execute(
            "INSERT INTO comments (id, piece, revision, annotation, state, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            row,
        )
