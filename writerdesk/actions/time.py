"""The writer's time: looked at, corrected with a reason, taken along as CSV. It stays on this machine until a seal."""

from __future__ import annotations

import csv
import io
import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.pieces import Piece, list_pieces
from writerdesk.drafts.pieces import piece as piece_row
from writerdesk.drafts.reckoning import reckon
from writerdesk.drafts.time_log import Correction, Session, local_day, sessions_of, whole_minutes
from writerdesk.errors import Usage
from writerdesk.storage.desk import Desk
from writerdesk.storage.places import DataFolder
from writerdesk.storage.settings import Settings
from writerdesk.text.timestamps import timestamp_now

_DAY_MINUTES = 24 * 60
_LONGEST_REASON = 500


@dataclass(frozen=True)
class TimeSession:
    """One session: when it began and ended by the writer's own clock (ISO 8601 with zone), and what counts, in s."""

    began: str
    ended: str
    day: str
    seconds: int


@dataclass(frozen=True)
class TimeCorrection:
    """Minutes added (below 0: taken off) by the writer, on which day, and why."""

    id: int
    day: str
    minutes: int
    reason: str
    made_at: str


@dataclass(frozen=True)
class PieceTime:
    """The document of ``time show`` for one piece.

    ``minutes`` are whole and hold the corrections; ``measured_seconds`` are those of the sessions; ``claimed`` are the
    minutes that the process record holds already.
    """

    piece: str
    title: str
    language: str
    idle_seconds: int
    minutes: int
    measured_seconds: int
    corrected_minutes: int
    claimed: int
    sessions: tuple[TimeSession, ...]
    corrections: tuple[TimeCorrection, ...]


def reckon_desk(desk: Desk) -> None:
    """Reckon what was written on a desk since the last time; in a job."""
    reckon(desk)


def idle_ms(desk: Desk) -> int:
    """The idle limit in milliseconds: the setting ``time.idle_seconds`` of the data folder the desk is in."""
    settings = Settings(DataFolder(desk.folder.absolute().parents[1]).settings_file)
    return int(settings.get("time.idle_seconds")) * 1000


def times_of(desk: Desk) -> tuple[list[Session], list[Correction]]:
    """Sessions and corrections of a desk, as far as they are reckoned now."""
    limit = idle_ms(desk)

    def look(connection: sqlite3.Connection) -> tuple[list[Session], list[Correction]]:
        return sessions_of(rows.all_stretches(connection), limit), rows.corrections(connection)

    return desk.read(look)


def claimed_minutes(desk: Desk, piece: str) -> int:
    """Whole minutes since the last entry of the process record; a started minute waits for the next one.

    Reckoned from the sums, so that nothing is lost by rounding and a correction comes into the next entry.
    """
    reckon(desk)
    sessions, corrections = times_of(desk)
    return max(0, whole_minutes(sessions, corrections, piece) - _claimed(desk, piece))


def time_of(workplace: Workplace, piece: str) -> PieceTime:
    """Everything about the time of one piece. Raises :class:`Refused` ``piece/unknown``."""
    desk = workplace.desk_of_piece(piece)
    reckon(desk)
    return _piece_time(desk, desk.read(lambda c: piece_row(c, piece)), *times_of(desk))


def minutes_to_seal(desk: Desk, piece: str, text: str) -> int:
    """The minutes that a package of ``text`` would state: all of them, or those so far where it is recorded already."""
    from writerdesk.packages.process import text_sha256
    from writerdesk.packages.repository import last_entry

    last, claimed = desk.read(lambda c: last_entry(c, piece)), _claimed(desk, piece)
    if last is not None and last.sha256 == text_sha256(text):
        return claimed
    return claimed + claimed_minutes(desk, piece)


def all_times(workplace: Workplace, desk_id: str | None = None) -> list[PieceTime]:
    """The time of every piece that has any, the one written last first."""
    found = []
    for desk in [workplace.desk(desk_id)] if desk_id else workplace.desks():
        reckon(desk)
        sessions, corrections = times_of(desk)
        worked = {one.piece for one in sessions} | {one.piece for one in corrections}
        found += [
            (row.written_at, _piece_time(desk, row, sessions, corrections))
            for row in desk.read(list_pieces)
            if row.id in worked
        ]
    return [one for _, one in sorted(found, key=lambda pair: pair[0], reverse=True)]


def correct(workplace: Workplace, piece: str, minutes: int, reason: str, day: str | None = None) -> PieceTime:
    """Add minutes (or take some off, below 0) to a piece on a day, today by default; what was measured stays.

    Raises :class:`Usage` ``time/reason`` without a reason, ``time/minutes`` for none, for more than a day has and where
    less than nothing would be left, ``time/day`` for what is no day or still to come.
    """
    reason = " ".join(reason.split())
    if not 0 < len(reason) <= _LONGEST_REASON:
        raise Usage("time/reason", "A correction needs a reason in a few words.", "Say why the time is different.")
    today = local_day(workplace.clock())[0]
    day = _checked_day(day or today, today)
    before = time_of(workplace, piece)
    if minutes == 0 or abs(minutes) > _DAY_MINUTES or before.minutes + minutes < 0:
        raise Usage(
            "time/minutes",
            "{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.",
            "Give whole minutes, with a minus to take some off.",
            minutes=minutes,
            has=before.minutes,
        )
    desk = workplace.desk_of_piece(piece)
    desk.write(lambda c: rows.add_correction(c, piece, day, minutes, reason, timestamp_now()), durable=True)
    return time_of(workplace, piece)


def time_csv(workplace: Workplace, piece: str | None = None, desk_id: str | None = None) -> str:
    """Sessions and corrections as CSV (RFC 4180: CR LF, quotes where needed), one row each, with a header."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(["piece", "title", "language", "kind", "day", "began", "ended", "seconds", "reason"])
    for one in [time_of(workplace, piece)] if piece else all_times(workplace, desk_id):
        about = (one.piece, one.title, one.language)
        for session in one.sessions:
            writer.writerow([*about, "session", session.day, session.began, session.ended, session.seconds, ""])
        for change in one.corrections:
            writer.writerow([*about, "correction", change.day, "", "", change.minutes * 60, change.reason])
    return table.getvalue()


def save_csv(workplace: Workplace, file: Path, piece: str | None = None) -> None:
    """Write :func:`time_csv` to a file, UTF-8; raises ``disk/…``."""
    from writerdesk.storage.durable import write_file
    from writerdesk.storage.faults import translated

    with translated(file):
        write_file(file, time_csv(workplace, piece).encode())


def note_clock(desk: Desk, at_ms: int) -> None:
    """Note in which zone the writer is, where that is another than before; ``disk/…`` and ``desk/…`` are raised."""
    from writerdesk.drafts import clocks

    clocks.note_clock(desk, at_ms)


def note_pasted(desk: Desk, piece: str, text: str, at_ms: int) -> None:
    """Remember that ``text`` was pasted, so that it does not pass for written; waits for nothing."""
    from writerdesk.drafts.snapshots import pack

    desk.submit(lambda c: rows.note_paste(c, piece, at_ms, pack(text)))


def _checked_day(day: str, today: str) -> str:
    try:
        wanted = date.fromisoformat(day)
    except ValueError:
        wanted = date.max
    # Somewhere it is tomorrow already.
    if wanted > date.fromisoformat(today) + timedelta(days=1):
        raise Usage("time/day", "“{day}” is no day that has begun.", "Write it as 2026-12-31.", day=day)
    return wanted.isoformat()


def _piece_time(desk: Desk, row: Piece, sessions: list[Session], corrections: list[Correction]) -> PieceTime:
    own = [one for one in sessions if one.piece == row.id]
    changes = [one for one in corrections if one.piece == row.id]
    return PieceTime(
        piece=row.id,
        title=row.title,
        language=row.language,
        idle_seconds=idle_ms(desk) // 1000,
        minutes=whole_minutes(own, changes, row.id),
        measured_seconds=sum(one.counted_ms for one in own) // 1000,
        corrected_minutes=sum(one.minutes for one in changes),
        claimed=_claimed(desk, row.id),
        sessions=tuple(_session(one) for one in own),
        corrections=tuple(TimeCorrection(one.id, one.day, one.minutes, one.reason, one.made_at) for one in changes),
    )


def _claimed(desk: Desk, piece: str) -> int:
    from writerdesk.packages.repository import process_entries

    return sum(entry.minutes for entry in desk.read(lambda c: process_entries(c, piece)))


def _session(one: Session) -> TimeSession:
    zone = timezone(timedelta(minutes=one.offset))

    def clock(at_ms: int) -> str:
        return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).isoformat(timespec="seconds")

    return TimeSession(clock(one.began_ms), clock(one.ended_ms), one.day, one.counted_ms // 1000)
