"""Where the desks stand, and what speaks against that place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts.pieces import list_pieces
from writerdesk.errors import WriterDeskError
from writerdesk.storage.folder_warnings import FolderWarning, folder_warning

SEEN = "safety.folder_seen"
"""The setting that remembers which warning the person has put away."""


@dataclass(frozen=True)
class DeskLine:
    """One desk: its folder, how many pieces, and the codes of what is wrong with file or folder ('' for nothing)."""

    desk: str
    vendor: str
    folder: str
    pieces: int | None
    problem: str
    warning: str


def desk_lines(workplace: Workplace) -> list[DeskLine]:
    """Every desk on this computer, also one that cannot be opened."""
    lines = []
    for desk_id in workplace.desk_ids():
        folder = workplace.data.desk_folder(desk_id)
        warning = folder_warning(folder)
        try:
            desk = workplace.desk(desk_id)
            vendor, count, problem = desk.fact("vendor_name") or "", len(desk.read(list_pieces)), ""
        except WriterDeskError as error:
            vendor, count, problem = "", None, error.code
        lines.append(DeskLine(desk_id, vendor, str(folder), count, problem, warning.kind if warning else ""))
    return lines


def warning_to_show(workplace: Workplace) -> FolderWarning | None:
    """What speaks against the data folder, None for nothing or once it was put away there."""
    warning = folder_warning(workplace.data.path)
    if warning is None or workplace.settings.get(SEEN) == _mark(workplace.data.path, warning):
        return None
    return warning


def put_warning_away(workplace: Workplace) -> None:
    """Do not show the warning again for this folder and service. Raises ``disk/…``."""
    warning = folder_warning(workplace.data.path)
    if warning is not None:
        workplace.settings.set(SEEN, _mark(workplace.data.path, warning))


def _mark(folder: Path, warning: FolderWarning) -> str:
    words = f"{warning.kind} {warning.name} {folder.absolute()}"
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:16]
