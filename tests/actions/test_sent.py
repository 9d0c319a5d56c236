"""What was sent as a list: what has not arrived first, then the newest; the first rows are those of the whole list."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from writerdesk.actions.sent import sent_contents, sent_rows
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.drafts.pieces import create_piece
from writerdesk.packages.repository import Revision, add_revision
from writerdesk.sync.outbox import CARRIED, enqueue_package
from writerdesk.text.timestamps import timestamp

BEGUN = datetime(2026, 11, 1, tzinfo=UTC)
STATES = ("delivered", "refused", "delivered", "here", "carried", "delivered", "queued")


def filled(folder: Path) -> tuple[Workplace, list[str]]:
    """A desk with a piece in each state, sealed a day after the other; the pieces."""
    workplace = own_workplace(folder)
    desk = workplace.make_desk("v1")

    def fill(connection: sqlite3.Connection) -> list[str]:
        made = []
        for day, state in enumerate(STATES):
            at = BEGUN + timedelta(days=day)
            piece = create_piece(connection, language="hi", title=f"Piece {day}", kind="poem", now=timestamp(at))
            for revision in (1, 2):
                uuid, stamp = f"{piece}-{revision}", timestamp(at)
                add_revision(connection, Revision(
                    piece=piece, revision=revision, uuid=uuid, sha256="a" * 64, size=1, file=f"packages/{uuid}",
                    tagmanifest="", encrypted=False, sealed_at=stamp, scopes="training", text="x\n",
                ))  # fmt: skip
                if state != "here":
                    enqueue_package(
                        connection, uuid=uuid, piece=piece, revision=revision, sha256="a" * 64, file="x", now=at
                    )
                reached = "delivered" if revision == 1 else "queued" if state == "carried" else state
                change = "UPDATE outbox SET state = ?, error = ? WHERE uuid = ?"
                connection.execute(change, (reached, CARRIED if state == "carried" else None, uuid))
            made.append(piece)
        return made

    return workplace, desk.write(fill)


def test_what_has_not_arrived_stands_first_however_many_are_asked_for(tmp_path: Path) -> None:
    workplace, pieces = filled(tmp_path)
    listed = sent_rows(workplace)
    expected = [6, 4, 1, 5, 3, 2, 0]
    assert [(row.piece, row.revision, row.state) for row in listed.rows] == [
        (pieces[day], 2, STATES[day]) for day in expected
    ]
    assert [row.title for row in listed.rows] == [f"Piece {day}" for day in expected]
    assert not listed.more
    for most in range(1, len(STATES) + 1):
        first = sent_rows(workplace, most)
        assert (first.rows, first.more) == (listed.rows[:most], most < len(STATES))
    assert sent_contents(workplace, pieces[0]) is None  # a file that is gone
    workplace.close()
