"""Desks move to another computer as one file; this computer's keys stay here, the other one enrols anew."""

from __future__ import annotations

import sqlite3
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import writerdesk
from writerdesk.actions.desk_bombs import refuse_bombs
from writerdesk.actions.desk_file import FORMAT, Manifest, PackedDesk, foreign, read_desk_file, write_desk_file
from writerdesk.actions.moving_rows import RowsOfPieces, travels
from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.errors import DeskProblem, Refused
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.places import is_desk_id
from writerdesk.storage.portable import facts_of, open_foreign, write_portable
from writerdesk.text.timestamps import timestamp


@dataclass(frozen=True)
class Exported:
    """The file, its size in bytes, and how many pieces of which desks are in it; ``left_out`` are practice desks."""

    file: str
    size: int
    desks: dict[str, int]
    left_out: list[str]


@dataclass(frozen=True)
class ImportedDesk:
    """What an import did to one desk, pieces by id.

    ``new`` came, of ``updated`` the newer text came and the one here was kept as a version, of ``kept`` the text that
    came is a version beside the newer one here. ``enrol`` says that this computer needs an invite of this vendor for
    the same person before it can send; '' when it does not.
    """

    desk: str
    name: str
    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    enrol: str = ""


def export_desks(
    workplace: Workplace, file: Path, desk_id: str | None = None, now: datetime | None = None, *, passphrase: str = ""
) -> Exported:
    """Write one desk, or all but practice desks, into ``file``; what stood there is replaced.

    With a ``passphrase`` nobody opens the file without it.
    In it: drafts, versions, the process record, word lists, briefs, waivers, readings, notes, sealed packages, what was
    sent and answered. Not in it: keys, tokens, the device's identity, settings, what can be made again. Raises
    :class:`Refused` ``desk-file/…``, :class:`DeskProblem`, ``disk/…``.
    """
    chosen = [desk_id] if desk_id else workplace.desk_ids()
    left_out = [] if desk_id else [one for one in chosen if workplace.desk(one).fact("practice")]
    members: dict[str, bytes] = {}
    packed = []
    for number, one in enumerate((one for one in chosen if one not in left_out), 1):
        packed.append(_pack(workplace.desk(one), f"desks/{number}", members))
    manifest = Manifest(FORMAT, timestamp(now or datetime.now(UTC)), writerdesk.__version__, packed, {})
    size = write_desk_file(file.absolute(), manifest, members, passphrase)
    return Exported(str(file.absolute()), size, {one.id: one.pieces for one in packed}, left_out)


def look_into(file: Path, passphrase: str = "") -> list[PackedDesk]:
    """Which desks a file holds, without taking anything. Raises as :func:`import_desks`."""
    return read_desk_file(file, passphrase)[0].desks


def import_desks(
    workplace: Workplace, file: Path, now: datetime | None = None, *, passphrase: str = ""
) -> list[ImportedDesk]:
    """Take the desks of a file in; the same file again changes nothing.

    A piece that is here already keeps the newer of both texts; the other one becomes a version. Nothing here is taken
    away. Raises :class:`Refused` ``zip/…``, ``desk-file/…``, ``age/passphrase``; :class:`DeskProblem`, ``disk/…``. A
    desk comes whole or not at all.
    """
    manifest, members = read_desk_file(file, passphrase)
    return [_import(workplace, one, members, now or datetime.now(UTC)) for one in manifest.desks]


def _pack(desk: Desk, place: str, members: dict[str, bytes]) -> PackedDesk:
    database = f"{place}/desk.sqlite3"
    with tempfile.TemporaryDirectory(prefix="writerdesk-") as folder:
        copy = Path(folder) / "desk.sqlite3"
        count = desk.read(lambda c: write_portable(c, copy, travels)["pieces"])
        members[database] = copy.read_bytes()
    packages = {}
    for number, sealed in enumerate(sorted((desk.folder / "packages").glob("*")), 1):
        if sealed.is_file() and not sealed.name.startswith("."):
            packages[sealed.name] = f"{place}/packages/{number}"
            members[packages[sealed.name]] = sealed.read_bytes()
    return PackedDesk(desk.id, desk.fact("vendor_name") or "", count, database, packages)


def _import(workplace: Workplace, packed: PackedDesk, members: dict[str, bytes], now: datetime) -> ImportedDesk:
    for name in packed.packages:
        if Path(name).name != name or name.startswith(".") or "\\" in name or len(name) > 200:
            raise foreign(name)
    with tempfile.TemporaryDirectory(prefix="writerdesk-") as folder:
        copy = Path(folder) / "desk.sqlite3"
        copy.write_bytes(members[packed.database])
        theirs = _open(copy)
        try:
            refuse_bombs(theirs)
            desk = _desk_for(workplace, packed.id, theirs)
            for name, member in packed.packages.items():
                _keep_package(desk, name, members[member])
            rows = RowsOfPieces(theirs, own=desk.id == PERSONAL, now=now)
            fates = desk.write(rows.bring, durable=True)
        except DeskProblem as problem:
            if problem.code == "desk/damaged":
                raise foreign(problem.where) from problem
            raise
        finally:
            theirs.close()
    groups = {fate: sorted(piece for piece, one in fates.items() if one == fate) for fate in set(fates.values())}
    return ImportedDesk(
        desk.id, desk.fact("vendor_name") or "",
        groups.get("new", []), groups.get("newer", []), groups.get("older", []), groups.get("same", []),
        _enrol(workplace, desk),
    )  # fmt: skip


def _open(copy: Path) -> sqlite3.Connection:
    try:
        return open_foreign(copy)
    except DeskProblem as problem:
        if problem.code == "desk/newer":
            raise Refused(
                "desk-file/newer", "This file was made by a newer WriterDesk.", "Install the newest WriterDesk here."
            ) from problem
        raise foreign(problem.where) from problem


def _desk_for(workplace: Workplace, wanted: str, theirs: sqlite3.Connection) -> Desk:
    """The desk here that the one in the file is: of the same vendor and person, made when there is none."""
    facts = facts_of(theirs)
    vendor, person = facts.get("vendor"), facts.get("person")
    if vendor is None:
        if wanted != PERSONAL:
            raise foreign("desk_facts")
        return workplace.make_desk(PERSONAL)
    for desk in workplace.desks():
        if (desk.fact("vendor"), desk.fact("person")) == (vendor, person):
            return desk
    if not is_desk_id(wanted) or wanted == PERSONAL:
        raise foreign("desk")
    number, free = 1, wanted
    while free in workplace.desk_ids():
        number += 1
        free = f"{wanted}-{number}"
    return workplace.make_desk(free)


def _keep_package(desk: Desk, name: str, body: bytes) -> None:
    file = desk.folder / "packages" / name
    if not file.exists():
        make_folder(file.parent)
        write_file(file, body, mode=0o444)


def _enrol(workplace: Workplace, desk: Desk) -> str:
    if not desk.fact("vendor") or workplace.token(desk.id):
        return ""
    return f"Ask {desk.fact('vendor_name')} for a new invite for the same person, then: writerdesk enrol INVITE"
