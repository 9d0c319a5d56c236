"""Backups of desks: made, listed (also of a damaged desk), looked into, restored with the fork that this is."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import pieces
from writerdesk.drafts.pieces import Piece
from writerdesk.errors import DeskProblem, Refused
from writerdesk.packages.repository import attach, attached, attached_bodies, record_fork
from writerdesk.storage.backup import make_backup, restore_backup, restore_into
from writerdesk.storage.connection import check, connect, inspect
from writerdesk.storage.copies import Backup, backup_due, backups_in, copy_database
from writerdesk.storage.desk import Desk
from writerdesk.storage.faults import translated
from writerdesk.text.timestamps import timestamp, timestamp_now

Change = Literal["same", "differs", "missing here", "not in the backup", ""]


@dataclass(frozen=True)
class BackupLine:
    """One backup of one desk; ``at`` is ISO-8601 UTC, ``pieces`` how many it holds, ``verified`` whether it is whole.

    A backup that is not whole holds no pieces that could be counted: None.
    """

    desk: str
    file: str
    at: str
    bytes: int
    pieces: int | None
    verified: bool


@dataclass(frozen=True)
class PieceInBackup:
    """A piece of a backup or of the desk as it is; ``written_at`` and counts are those of the backup where it is there.

    ``change`` says what restoring would do: nothing, another text, a piece that comes, a piece that goes.
    """

    piece: str
    title: str
    language: str
    written_at: str
    words: int
    characters: int
    change: Change


@dataclass(frozen=True)
class BackupContents:
    """What a backup holds, the piece written last first, then what stands on the desk only."""

    desk: str
    file: str
    at: str
    bytes: int
    pieces: list[PieceInBackup]


def make_backups(workplace: Workplace, desk_id: str | None = None) -> list[dict[str, str]]:
    """Back up one desk or all: ``{desk, file}`` each."""
    chosen = [desk_id] if desk_id else workplace.desk_ids()
    return [{"desk": one, "file": str(make_backup(workplace.desk(one)))} for one in chosen]


def make_due_backups(workplace: Workplace, now: datetime | None = None) -> list[Path]:
    """Back up every desk that was written since its newest backup, where that one is a day old; the new files.

    A desk that is damaged or from a newer program is passed by: it is spoken of where it is wanted.
    """
    made, at = [], now or datetime.now(UTC)
    for desk_id in workplace.desk_ids():
        folder = workplace.data.desk_folder(desk_id)
        if backup_due(folder, at):
            try:
                made.append(copy_database(folder, at))
            except DeskProblem:
                continue
    return made


def list_backups(workplace: Workplace, desk_id: str | None = None) -> list[BackupLine]:
    """Backups, newest first, each looked at whole; the desks need not be whole."""
    chosen = [desk_id] if desk_id else workplace.data.backed_up_ids()
    lines = [_line(one, found) for one in chosen for found in backups_in(workplace.data.desk_folder(one))]
    return sorted(lines, key=lambda line: line.at, reverse=True)


def show_backup(workplace: Workplace, file: Path) -> BackupContents:
    """What a backup of a desk here holds, and what would change if it were restored.

    Raises :class:`Refused` ``backup/unknown``, ``backup/damaged``; ``desk/newer``.
    """
    desk_id, backup = _find(workplace, file)
    held = _texts_of(backup.file)
    try:
        desk = workplace.desk(desk_id)
        here = desk.read(_texts)
    except DeskProblem:
        here = {}
    lines = [_piece_line(row, text, _change(text, here.get(piece))) for piece, (row, text) in held.items()]
    lines += [
        _piece_line(row, text, "not in the backup") for piece, (row, text) in here.items() if piece not in held
    ]  # fmt: skip
    return BackupContents(desk_id, str(backup.file), timestamp(backup.at), backup.size, lines)


def restore(workplace: Workplace, file: Path) -> dict[str, str]:
    """Let a desk hold what a backup holds; what it held before is kept. From here the process chains are forks.

    ``{desk, restored, kept}``: ``kept`` is the backup made before, or for a desk that is damaged the folder where it
    now stands. Raises :class:`Refused` ``backup/unknown``, ``backup/damaged``; ``desk/…``, ``disk/…``.
    """
    desk_id, backup = _find(workplace, file)
    _look_at_all(backup.file)
    try:
        kept = restore_into(workplace.desk(desk_id), backup.file)
    except DeskProblem as problem:
        if problem.code == "desk/busy":
            raise
        workplace.let_go(desk_id)
        kept = restore_backup(workplace.data.desk_folder(desk_id), backup.file)
    _fork(workplace.desk(desk_id))
    return {"desk": desk_id, "restored": str(backup.file), "kept": str(kept)}


def restore_piece(workplace: Workplace, file: Path, piece: str) -> dict[str, str]:
    """Take one piece out of a backup as a new piece of the same desk: ``{desk, piece, from, restored}``.

    The piece of today stays as it is. The new one belongs to no brief. Raises as :func:`restore`, and
    :class:`Refused` ``piece/unknown`` when the backup has no such piece.
    """
    desk_id, backup = _find(workplace, file)
    _look_at_all(backup.file)
    with translated(backup.file):
        source = connect(backup.file, read_only=True)
        try:
            row = pieces.piece(source, piece)
            parts = [(one, pieces.section_text(source, one.id)[0]) for one in pieces.sections(source, piece)]
            along, bodies = attached(source, piece), attached_bodies(source, piece)
        finally:
            source.close()

    def change(connection: sqlite3.Connection) -> str:
        now = timestamp_now()
        made = pieces.create_piece(
            connection, language=row.language, title=row.title, kind=row.kind, form=row.form, now=now,
            with_section=not parts,
        )  # fmt: skip
        for number, (one, text) in enumerate(parts):
            pieces.add_section(
                connection, made, number, title=one.title, separator=one.separator, text=text, now=now,
                continues=one.continues,
            )  # fmt: skip
        for file in along:
            attach(connection, made, file, bodies[file.name])
        return made

    made = workplace.desk(desk_id).write(change, durable=True)
    return {"desk": desk_id, "piece": made, "from": piece, "restored": str(backup.file)}


def _fork(desk: Desk) -> None:
    desk.write(lambda connection: record_fork(connection, "restored backup", timestamp_now()), durable=True)


def _find(workplace: Workplace, file: Path) -> tuple[str, Backup]:
    """The desk whose backup a file is; a file that only looks like one is none."""
    for desk_id in workplace.data.backed_up_ids():
        for backup in backups_in(workplace.data.desk_folder(desk_id)):
            if backup.file.resolve() == file.resolve():
                return desk_id, backup
    raise Refused(
        "backup/unknown", "{file} is not a backup of a desk here.", "See writerdesk backup list.", file=str(file)
    )


def _line(desk_id: str, backup: Backup) -> BackupLine:
    try:
        count: int | None = len(_pieces_of(backup.file))
    except (DeskProblem, Refused):
        count = None
    return BackupLine(desk_id, str(backup.file), timestamp(backup.at), backup.size, count, count is not None)


def _pieces_of(file: Path) -> list[Piece]:
    _look_at_all(file)
    with translated(file):
        connection = connect(file, read_only=True)
        try:
            return pieces.list_pieces(connection)
        finally:
            connection.close()


def _look_at_all(file: Path) -> None:
    try:
        inspect(file)
        with translated(file):
            connection = connect(file, read_only=True)
            try:
                check(connection, file)
            finally:
                connection.close()
    except DeskProblem as problem:
        if problem.code != "desk/damaged":
            raise
        raise Refused(
            "backup/damaged", "This backup is not whole.", "Choose another one; the desk was left as it is.",
            where=str(file),
        ) from problem  # fmt: skip


def _texts_of(file: Path) -> dict[str, tuple[Piece, str]]:
    _look_at_all(file)
    with translated(file):
        connection = connect(file, read_only=True)
        try:
            return _texts(connection)
        finally:
            connection.close()


def _texts(connection: sqlite3.Connection) -> dict[str, tuple[Piece, str]]:
    return {row.id: (row, pieces.piece_text(connection, row.id)) for row in pieces.list_pieces(connection)}


def _change(text: str, here: tuple[Piece, str] | None) -> Change:
    if here is None:
        return "missing here"
    return "same" if here[1] == text else "differs"


def _piece_line(row: Piece, text: str, change: Change) -> PieceInBackup:
    from writerdesk.text.counts import basic_counts

    counted = basic_counts(text, row.language)
    return PieceInBackup(
        row.id, row.title, row.language, row.written_at, counted.words, counted.graphemes, change
    )  # fmt: skip
