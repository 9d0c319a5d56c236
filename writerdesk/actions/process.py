"""The record of saves: each save adds one entry to the piece's chain, measured against the save before."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from writerdesk.actions.time import claimed_minutes
from writerdesk.drafts.pasted import Came, keep_came, take_came
from writerdesk.packages.documents import ProcessSummary
from writerdesk.packages.process import ShownProcess, measure, text_sha256
from writerdesk.packages.process_chain import summary_of
from writerdesk.packages.repository import (
    append_entry,
    forks,
    keep_recorded_text,
    last_entry,
    process_entries,
    process_of,
    recorded_text,
)
from writerdesk.storage.desk import Desk
from writerdesk.text.normal import payload_text
from writerdesk.text.portions import portions
from writerdesk.text.segments import graphemes


def record_save(desk: Desk, piece: str, text: str, *, pasted: int | None = None, minutes: int | None = None) -> bool:
    """Add an entry for ``text``, unless the last entry is about the same text; then False.

    ``pasted`` counts graphemes that came from elsewhere, ``minutes`` the time that the writer claims for this save: by
    default what was pasted on the writing page and stands, and what the writer's own time log holds, since the last
    entry.
    """
    save = measured_save(desk, piece, text, pasted=pasted, minutes=minutes)
    return desk.write(save, durable=True)


def measured_save(
    desk: Desk, piece: str, text: str, *, pasted: int | None = None, minutes: int | None = None, always: bool = False
) -> Callable[[sqlite3.Connection], bool]:
    """The same as a change for a transaction of the caller's; the comparing of the texts is done before it.

    ``always``: the save was asked for, so it is an entry even when the text is the same.
    """
    sha256, after = text_sha256(text), payload_text(text)
    last = desk.read(lambda connection: last_entry(connection, piece))
    if last is not None and last.sha256 == sha256 and not always:
        return lambda _connection: False
    claimed = claimed_minutes(desk, piece) if minutes is None else minutes
    change = measure(desk.read(lambda connection: recorded_text(connection, piece)), after)

    def keep(connection: sqlite3.Connection) -> bool:
        waiting = take_came(connection, piece)
        came = waiting if pasted is None else pasted
        append_entry(
            connection, piece, sha256, added=change.added, removed=change.removed, pasted=came, minutes=claimed
        )
        keep_recorded_text(connection, piece, after)
        return True

    return keep


def note_pasted(desk: Desk, piece: str, changes: Sequence[Came]) -> None:
    """Remember how much came by paste on the writing page, and how much of it went again; in a job.

    Only sizes are stored: graphemes, without line ends, as ``added`` counts them.
    """
    amounts = [(one.paste, one.sign * sum(map(_graphemes, one.text.split("\n")))) for one in changes]
    desk.write(lambda connection: keep_came(connection, piece, amounts))


def _graphemes(line: str) -> int:
    return sum(len(graphemes(portion)) for portion in portions(line))


def summary(desk: Desk, piece: str) -> ProcessSummary:
    """What of the record goes into a package."""
    entries = desk.read(lambda connection: process_entries(connection, piece))
    return summary_of(entries, desk.read(lambda connection: forks(connection, piece)))


def process_shown(desk: Desk, piece: str) -> ShownProcess:
    """The document of ``process show``."""
    return desk.read(lambda connection: process_of(connection, piece))
