"""When the desk's disk takes nothing any more: what was typed goes into plain files elsewhere and comes back later.

A file is named ``<desk>.<piece>.<section>.txt``, no title in it, and holds the whole section in UTF-8. Folders are
given best first; the file of a section stands in the first one that takes it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from writerdesk.drafts import pieces, versions
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.recovery import last_typed_ms
from writerdesk.drafts.snapshots import pack
from writerdesk.errors import DiskProblem
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.faults import disk_read_only, translated
from writerdesk.storage.places import is_private
from writerdesk.text.timestamps import timestamp


@dataclass(frozen=True)
class Rescued:
    """The text of one section in a rescue file, written at ``at`` (UTC)."""

    file: Path
    desk: str
    piece: str
    section: str
    at: datetime
    text: str = field(repr=False)


def write_rescue(draft: Draft, folders: Sequence[Path]) -> list[Path]:
    """Write every section of ``draft`` that holds unsaved typing to a rescue file; returns the files.

    Written again, a file is replaced. Raises ``disk/full``, ``disk/read-only`` when no folder takes it.
    """
    files = []
    for section, text in draft.unsaved_texts().items():
        name = f"{draft.desk.id}.{draft.id}.{section}.txt"
        file = _write(name, text.encode(), folders)
        for folder in folders:
            if folder != file.parent and (folder / name).exists():
                (folder / name).unlink(missing_ok=True)
        files.append(file)
    return files


def forget_rescue(draft: Draft, folders: Sequence[Path]) -> None:
    """Remove the files of ``draft``, once its typing is stored."""
    for folder in folders:
        with translated(folder):
            for file in folder.glob(f"{draft.desk.id}.{draft.id}.*.txt"):
                file.unlink(missing_ok=True)


def any_rescue(folders: Sequence[Path]) -> bool:
    """Whether a rescue file stands in one of the folders."""
    return next(_files(folders), None) is not None


def rescued(folders: Sequence[Path]) -> list[Rescued]:
    """What an earlier run left, one entry a section, the newest file of each; sorted by file name."""
    newest: dict[tuple[str, str, str], Rescued] = {}
    for file in _files(folders):
        desk, piece, section = file.name.removesuffix(".txt").rsplit(".", 2)
        with translated(file):
            at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            found = Rescued(file, desk, piece, section, at, file.read_bytes().decode("utf-8", "replace"))
        other = newest.get((desk, piece, section))
        if other is None or other.at < at:
            newest[desk, piece, section] = found
    return [newest[key] for key in sorted(newest)]


def is_known(desk: Desk, found: Rescued) -> bool:
    """Whether the section that was rescued is on the desk."""
    return desk.read(lambda c: pieces.piece_of_section(c, found.section)) == found.piece


def is_overtaken(desk: Desk, found: Rescued) -> bool:
    """Whether the section was typed in after the rescue file was written: then the desk holds the newer text."""
    return desk.read(lambda c: last_typed_ms(c, found.section)) > found.at.timestamp() * 1000


def take_rescued(desk: Desk, found: Rescued, *, put_back: bool = True, now: datetime | None = None) -> bool:
    """Let the rescued text stand in its section again; its file goes. Whether the text of the piece changed.

    What stood there, and the rescued text too, are kept as versions of the kind ``crash``. Where the desk holds newer
    text, or without ``put_back``, it is kept as a version only. Raises ``disk/…``, ``desk/…``; the file stays then.
    """
    at = now or datetime.now(UTC)
    draft = Draft(desk, found.piece)
    try:
        journal = draft.journal(found.section)
        stored = journal.load()
        changes = stored != found.text
        if changes and put_back and not is_overtaken(desk, found):
            versions.keep_now(desk, found.piece, "crash", at)
            _replace(draft, found, stored)
        elif changes:
            changes = False
            desk.write(lambda c: _keep_with(c, found, at), durable=True)
    finally:
        draft.close()
    forget_file(found)
    return changes


def forget_file(found: Rescued) -> None:
    """Remove one rescue file."""
    with translated(found.file):
        found.file.unlink(missing_ok=True)


def _replace(draft: Draft, found: Rescued, stored: str) -> None:
    from writerdesk.drafts.operations import difference

    operation = difference(stored, found.text)
    if operation is not None:
        draft.record(found.section, *operation)
        draft.flush()
    versions.keep_now(draft.desk, found.piece, "crash", datetime.now(UTC))


def _keep_with(connection: sqlite3.Connection, found: Rescued, at: datetime) -> None:
    """Keep the piece as it would be with the rescued section, once."""
    text = "".join(
        (found.text if section.id == found.section else pieces.section_text(connection, section.id)[0])
        + section.separator
        for section in pieces.sections(connection, found.piece)
    )
    known = versions.list_versions(connection, found.piece)
    if any(versions.version_text(connection, found.piece, version.id) == text for version in known):
        return
    pieces.add_version(connection, (str(uuid4()), found.piece, None, "crash", timestamp(at)), pack(text))


def _write(name: str, data: bytes, folders: Sequence[Path]) -> Path:
    problem: DiskProblem | None = None
    for folder in folders:
        try:
            if not folder.exists():
                make_folder(folder.parent)
                with translated(folder):
                    folder.mkdir(mode=0o700, exist_ok=True)
            if not is_private(folder):
                raise disk_read_only(str(folder))
            write_file(folder / name, data, mode=0o600)
        except DiskProblem as error:
            problem = problem or error
        else:
            return folder / name
    raise problem or disk_read_only("")


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        if is_private(folder):
            yield from sorted(file for file in folder.glob("*.*.*.txt") if file.is_file() and not file.is_symlink())
