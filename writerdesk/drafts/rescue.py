"""When the desk's disk takes nothing any more: what was typed goes into a plain file elsewhere and comes back later."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.drafts import pieces, versions
from writerdesk.drafts.draft import Draft
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.faults import translated


def write_rescue(draft: Draft, folder: Path) -> list[Path]:
    """Write every section of ``draft`` that holds unsaved typing to a UTF-8 text file in ``folder``; returns the files.

    Written again, a file is replaced. Raises ``disk/full``, ``disk/read-only`` when that folder takes nothing either.
    """
    files = []
    for section, text in draft.unsaved_texts().items():
        file = make_folder(folder) / f"{draft.desk.id}.{draft.id}.{section}.txt"
        write_file(file, text.encode(), mode=0o600)
        files.append(file)
    return files


def forget_rescue(draft: Draft, folder: Path) -> None:
    """Remove the files of ``draft``, once its typing is stored."""
    with translated(folder):
        for file in folder.glob(f"{draft.desk.id}.{draft.id}.*.txt"):
            file.unlink(missing_ok=True)


def take_rescued(desk: Desk, folder: Path, now: datetime | None = None) -> list[str]:
    """Take what an earlier run left in ``folder`` for this desk; returns the ids of the pieces concerned.

    The text of the piece as it stands is kept as a version of the kind ``crash``, then the rescued section takes its
    place; the files go. A file of a piece that is not here stays.
    """
    at = now or datetime.now(UTC)
    taken = []
    for file in sorted(folder.glob(f"{desk.id}.*.*.txt")) if folder.is_dir() else ():
        piece, section = file.name.removesuffix(".txt").removeprefix(f"{desk.id}.").split(".", 1)
        if desk.read(lambda c, name=section: pieces.piece_of_section(c, name)) != piece:  # type: ignore[misc]
            continue
        with translated(file):
            text = file.read_bytes().decode("utf-8", "replace")
        _put_back(desk, piece, section, text, at)
        with translated(file):
            file.unlink()
        taken.append(piece)
    return sorted(set(taken))


def _put_back(desk: Desk, piece: str, section: str, text: str, at: datetime) -> None:
    from writerdesk.drafts.operations import difference

    desk.write(lambda c: versions.keep(c, piece, "crash", at))
    draft = Draft(desk, piece)
    operation = difference(draft.journal(section).load(), text)
    if operation is not None:
        draft.record(section, *operation)
    draft.close()
