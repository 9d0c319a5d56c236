"""Backups of desks: make, list (also of a damaged desk), restore with the fork that this is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Refused
from writerdesk.packages.repository import record_fork
from writerdesk.storage.backup import make_backup, restore_backup
from writerdesk.storage.copies import backups_in
from writerdesk.text.timestamps import timestamp, timestamp_now


@dataclass(frozen=True)
class BackupLine:
    """One backup of one desk; ``at`` is ISO-8601 UTC."""

    desk: str
    file: str
    at: str
    bytes: int


def make_backups(workplace: Workplace, desk_id: str | None = None) -> list[dict[str, str]]:
    """Back up one desk or all: ``{desk, file}`` each."""
    chosen = [desk_id] if desk_id else workplace.desk_ids()
    return [{"desk": one, "file": str(make_backup(workplace.desk(one)))} for one in chosen]


def list_backups(workplace: Workplace, desk_id: str | None = None) -> list[BackupLine]:
    """Backups, newest first; the desks need not be whole."""
    chosen = [desk_id] if desk_id else workplace.desk_ids()
    return [
        BackupLine(one, str(found.file), timestamp(found.at), found.size)
        for one in chosen
        for found in backups_in(workplace.data.desk_folder(one))
    ]


def restore(workplace: Workplace, file: Path) -> dict[str, str]:
    """Put a backup in the place of its desk, which is kept beside it; from here the process chains are forks."""
    for desk_id in workplace.desk_ids():
        folder = workplace.data.desk_folder(desk_id)
        if (folder / "backups").resolve() in file.resolve().parents:
            kept = restore_backup(folder, file)
            desk = workplace.desk(desk_id)
            desk.write(lambda connection: record_fork(connection, "restored backup", timestamp_now()), durable=True)
            return {"desk": desk_id, "restored": str(file.absolute()), "kept": str(kept)}
    raise Refused(
        "backup/unknown", "{file} is not a backup of a desk here.", "See writerdesk backup list.", file=str(file)
    )
