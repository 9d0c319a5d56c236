"""After a session that did not end well: what stands on the desks, what was rescued beside them, what broke."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import pieces, versions
from writerdesk.drafts.recovery import LastTyped, typed_since
from writerdesk.drafts.rescue import (
    Rescued,
    any_rescue,
    forget_file,
    forget_rescue,
    is_known,
    is_overtaken,
    rescued,
    take_rescued,
    write_rescue,
)
from writerdesk.errors import WriterDeskError
from writerdesk.said import Said
from writerdesk.storage.session_mark import SessionMark
from writerdesk.text.timestamps import timestamp

if TYPE_CHECKING:
    from pathlib import Path

    from writerdesk.drafts.comparing import Comparison
    from writerdesk.drafts.draft import Draft
    from writerdesk.storage.desk import Desk

CRASH_FILE = "crash.txt"
"""The file in the state folder that the window's crash policy writes; no text of anybody is in it."""

_UNKNOWN = timedelta(days=1)  # how far back is looked when the mark does not say when the session began
_SHOWN = 20_000


@dataclass(frozen=True)
class RecoveredPiece:
    """A piece that was written in the session. Times are ISO-8601 UTC.

    ``section`` is its title or '', ``number`` its place from 1, ``last_words`` the end of what was typed there.
    ``characters`` are grapheme clusters since the last snapshot, ``since_version`` since the version ``before``;
    ``kept`` is the version of the kind ``crash`` that holds what stands there now.
    """

    desk: str
    piece: str
    title: str
    language: str
    section: str
    number: int
    last_words: str
    typed_at: str
    characters: int
    since_version: int
    before: str | None
    kept: str


@dataclass(frozen=True)
class RescuedText:
    """Text in a rescue file; ``characters`` are grapheme clusters of it.

    ``fate``: ``back`` = it goes back into its section; ``version`` = the desk holds newer text, it becomes one version;
    ``stored`` = the desk holds it already; ``piece`` = its section is not here, it becomes a piece of its own.
    """

    desk: str
    piece: str
    title: str
    language: str
    file: str
    at: str
    characters: int
    last_words: str
    fate: str


@dataclass(frozen=True)
class DeskInTrouble:
    """A desk that cannot be opened, and why."""

    desk: str
    code: str
    message: Said
    next: Said


@dataclass(frozen=True)
class Recovery:
    """Everything that the recovery page shows; ``began`` is when the session began, '' when nobody knows."""

    began: str
    pieces: list[RecoveredPiece]
    rescued: list[RescuedText]
    troubles: list[DeskInTrouble]
    crash_file: str


def keep_rescue(workplace: Workplace, draft: Draft) -> list[Path]:
    """Write what ``draft`` could not store into rescue files; where they are. Raises ``disk/…``."""
    return write_rescue(draft, workplace.data.rescue_folders)


def drop_rescue(workplace: Workplace, draft: Draft) -> None:
    """The typing of ``draft`` is stored: its rescue files go. Raises ``disk/…``."""
    forget_rescue(draft, workplace.data.rescue_folders)


def what_was_recovered(workplace: Workplace, now: datetime | None = None) -> Recovery:
    """Look at every desk, and keep what stands there as versions of the kind ``crash``; twice is once.

    A desk that cannot be opened is told of and left alone.
    """
    at = now or datetime.now(UTC)
    began = SessionMark(workplace.data.state_folder).began
    found: list[RecoveredPiece] = []
    troubles = []
    for desk_id in workplace.desk_ids():
        try:
            desk = workplace.desk(desk_id)
            typed = desk.read(lambda c: typed_since(c, began or at - _UNKNOWN))
            found += [_recovered(desk, one, at) for one in typed]
        except WriterDeskError as error:
            troubles.append(DeskInTrouble(desk_id, error.code, error.said, error.next_said))
    found.sort(key=lambda one: one.typed_at, reverse=True)
    waiting = [_line(workplace, one) for one in rescued(workplace.data.rescue_folders)]
    file = workplace.data.state_folder / CRASH_FILE
    crash = str(file) if file.is_file() and file.stat().st_size else ""
    return Recovery(timestamp(began) if began else "", found, waiting, troubles, crash)


def finish_recovery(workplace: Workplace, *, put_back: bool = True, title: str = "") -> list[str]:
    """Put rescued text back into its sections, or only keep it as versions; the next session may begin.

    Text whose section is not here becomes a piece of its own called ``title``. Returns the pieces that were changed or
    made. What a desk in trouble cannot take stays for the next start.
    """
    changed = []
    for found in rescued(workplace.data.rescue_folders):
        try:
            changed += _take(workplace, found, put_back=put_back, title=title)
        except WriterDeskError:
            continue
    if not any_rescue(workplace.data.rescue_folders):
        SessionMark(workplace.data.state_folder).end()
    return sorted(set(changed))


def compare_with_before(workplace: Workplace, piece: str, before: str | None) -> Comparison:
    """What the session changed in a piece: the version ``before`` (None: nothing was there) and its text now."""
    from writerdesk.drafts.comparing import compare

    desk = workplace.desk_of_piece(piece)
    row = desk.read(lambda c: pieces.piece(c, piece))
    old = desk.read(lambda c: versions.version_text(c, piece, before)) if before else ""
    new = desk.read(lambda c: pieces.piece_text(c, piece))
    return compare(old, new, row.language, row.kind)


def crash_report(workplace: Workplace) -> str:
    """The end of the crash file: where it broke, with no words of anybody; '' when there is none."""
    file = workplace.data.state_folder / CRASH_FILE
    try:
        return file.read_bytes()[-_SHOWN:].decode("utf-8", "replace")
    except OSError:
        return ""


def _recovered(desk: Desk, typed: LastTyped, now: datetime) -> RecoveredPiece:
    row = desk.read(lambda c: pieces.piece(c, typed.piece))
    sections = desk.read(lambda c: pieces.sections(c, typed.piece))
    number = [section.id for section in sections].index(typed.section)
    kept = versions.keep_now(desk, typed.piece, "crash", now)
    return RecoveredPiece(
        desk.id, row.id, row.title, row.language, sections[number].title or "", number + 1, typed.words,
        timestamp(typed.at), typed.characters, typed.since_version, typed.version, kept,
    )  # fmt: skip


def _line(workplace: Workplace, found: Rescued) -> RescuedText:
    from writerdesk.text.segments import graphemes

    title, fate, language = "", "piece", str(workplace.settings.get("writing.language")) or "en"
    try:
        desk = workplace.desk(found.desk)
        if is_known(desk, found):
            row = desk.read(lambda c: pieces.piece(c, found.piece))
            title, language = row.title, row.language
            stored = desk.read(lambda c: pieces.section_text(c, found.section)[0])
            fate = "stored" if stored == found.text else "version" if is_overtaken(desk, found) else "back"
    except WriterDeskError:
        fate = "waits"
    clusters = graphemes(found.text)
    return RescuedText(
        found.desk, found.piece, title, language, str(found.file), timestamp(found.at), len(clusters),
        "".join(clusters[-60:]).strip().rsplit("\n", 1)[-1], fate,
    )  # fmt: skip


def _take(workplace: Workplace, found: Rescued, *, put_back: bool, title: str) -> list[str]:
    desk = workplace.desk(found.desk)
    if is_known(desk, found):
        return [found.piece] if take_rescued(desk, found, put_back=put_back) else []
    language = str(workplace.settings.get("writing.language")) or "en"
    now = timestamp(found.at)

    def change(connection: sqlite3.Connection) -> str:
        made = pieces.create_piece(
            connection, language=language, title=title or "Rescued text", kind="prose", now=now, with_section=False
        )
        pieces.add_section(connection, made, 0, text=found.text, now=now)
        return made

    made = desk.write(change, durable=True)
    forget_file(found)
    return [made]
