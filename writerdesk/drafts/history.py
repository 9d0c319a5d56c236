"""The edits of a section that were folded: kept packed, without their times, so that undo goes on after a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from writerdesk.drafts import pieces
from writerdesk.drafts.operations import Chunks, Hand, OutOfText, join_typing, past
from writerdesk.drafts.snapshots import Steps, pack_steps, unpack_operations, unpack_steps
from writerdesk.storage.faults import desk_damaged

BYTES_A_CHARACTER = 5
"""Packed history is kept up to so many bytes for each character typed."""

ALWAYS_KEPT = 128 << 10
"""Bytes of history that a section may have in any case: enough to have it back after all of it was deleted."""

_EDITS_A_ROW = 200  # a row with fewer is filled up before another begins
_OTHERS_AT_MOST = 50  # changes by somebody else through which older edits are carried


class Edit(NamedTuple):
    """At code point ``position``, ``removed`` was replaced by ``inserted``; ``hand`` says how that came."""

    position: int
    removed: str
    inserted: str
    hand: Hand = Hand.TYPED


def fold(connection: sqlite3.Connection, section_id: str, at: str) -> None:
    """Put the journal of a section into a new snapshot and its edits into the history; their times are then gone.

    ``at`` is when it was written last (ISO 8601). Raises ``desk/damaged``.
    """
    before, known = pieces.snapshot(connection, section_id)
    number, groups = pieces.operations_by_hand(connection, section_id, known)
    if number == known:
        return
    edits, after = _replayed(before, groups)
    pieces.put_snapshot(connection, section_id, number, at, after)
    _keep(connection, section_id, edits, len(before), len(after))


def edits_of(connection: sqlite3.Connection, section_id: str, limit: int, number: int | None = None) -> list[Edit]:
    """What was typed in a section, oldest first, at most the last ``limit`` edits, ending at its text as of a batch.

    Taken back one after the other from the end, they lead through texts that stood there. ``number`` is the batch, the
    last one by default; of a batch that was folded with later ones nothing is known. A change of the piece as a whole
    is not in it: what was typed before comes as it reads after that change, and where the change went over it, it is
    left out with all before it. Raises ``desk/damaged``.
    """
    text, known = pieces.snapshot(connection, section_id)
    last, groups = pieces.operations_by_hand(connection, section_id, known, number)
    if number is not None and number != last:
        return []
    edits, _ = _replayed(text, groups)
    if len(edits) < limit:
        edits = _before(connection, section_id, text, limit - len(edits)) + edits
    carried: list[Edit] = []
    for edit in edits[-limit:]:
        if edit.hand:
            carried.append(edit)
        else:
            carried = carry(carried, edit)[0]
    return carried


def carry(edits: Sequence[Edit], other: Edit) -> tuple[list[Edit], Edit | None]:
    """``edits``, oldest first, as if ``other``, made after them, came before them; and ``other`` as it is then.

    Where ``other`` touches what an edit brought, that edit and all before it are left out, and there is no ``other``.
    """
    carried: list[Edit] = []
    position, removed, inserted, hand = other
    for edit in reversed(edits):
        back = (edit.position, len(edit.inserted), edit.removed)
        if position < back[0] + back[1] and back[0] < position + len(removed):
            return carried[::-1], None
        if back[0] < position < back[0] + back[1]:
            return carried[::-1], None
        (start, _, _), (position, _, _) = past(back, (position, len(removed), inserted))
        carried.append(edit._replace(position=start))
    return carried[::-1], Edit(position, removed, inserted, hand)


def _replayed(text: str, groups: Iterable[tuple[Hand, bytes]]) -> tuple[list[Edit], str]:
    """The edits of stored operations, typed ones joined word by word, with what each removed, and the text after."""
    chunks, edits = Chunks(text), []
    try:
        for hand, packed in groups:
            operations = unpack_operations([packed])
            for position, deleted, inserted in join_typing(operations) if hand == Hand.TYPED else operations:
                if deleted or inserted:
                    edits.append(Edit(position, chunks.edit(position, deleted, inserted), inserted, hand))
    except OutOfText as error:
        raise desk_damaged("journal") from error
    return edits, chunks.text()


def _keep(connection: sqlite3.Connection, section_id: str, edits: list[Edit], before: int, after: int) -> None:
    steps = Steps.of(edits)
    typed = sum(len(edit.inserted) for edit in edits if edit.hand)
    newest = connection.execute(
        "SELECT number, edits, typed, length, packed FROM history WHERE section = ? ORDER BY number DESC LIMIT 1",
        (section_id,),
    ).fetchone()
    number = newest["number"] + 1 if newest else 1
    if newest and newest["length"] != before:
        connection.execute("DELETE FROM history WHERE section = ?", (section_id,))  # it does not lead here
    elif newest and newest["edits"] < _EDITS_A_ROW:
        number, typed = newest["number"], typed + newest["typed"]
        steps = unpack_steps(newest["packed"]).and_then(steps)
    connection.execute(
        "INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?, ?)",
        (section_id, number, len(steps.positions), typed, after, pack_steps(steps)),
    )
    _thin(connection, section_id)


def _thin(connection: sqlite3.Connection, section_id: str) -> None:
    """Let the oldest go where the history of a section is larger than what was typed in it allows."""
    rows = connection.execute(
        "SELECT number, typed, length(packed) FROM history WHERE section = ? ORDER BY number", (section_id,)
    ).fetchall()
    size, typed = sum(row[2] for row in rows), sum(row[1] for row in rows)
    for number, characters, taken in rows:
        if size <= max(ALWAYS_KEPT, BYTES_A_CHARACTER * typed):
            return
        connection.execute("DELETE FROM history WHERE section = ? AND number = ?", (section_id, number))
        size, typed = size - taken, typed - characters


def _before(connection: sqlite3.Connection, section_id: str, text: str, limit: int) -> list[Edit]:
    """At most about the last ``limit`` edits that led to a snapshot, oldest first."""
    chunks, others = Chunks(text), 0
    edits: list[Edit] = []
    rows = connection.execute(
        "SELECT length, packed FROM history WHERE section = ? ORDER BY number DESC", (section_id,)
    )
    for length, packed in rows:
        if length != len(chunks):
            break
        for position, removed, inserted, hand in unpack_steps(packed).backwards():
            others += not hand
            if len(edits) >= limit or others > _OTHERS_AT_MOST:
                return edits[::-1]
            try:
                edits.append(Edit(position, removed, chunks.edit(position, inserted, removed), hand))
            except OutOfText as error:
                raise desk_damaged("history") from error
    return edits[::-1]
