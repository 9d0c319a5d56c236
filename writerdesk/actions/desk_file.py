"""The one file in which desks move to another computer: a zip with a manifest of sizes and SHA-256 sums.

``unzip`` and ``sha256sum`` read it too: ``manifest.json``, and for each desk ``desks/<n>/desk.sqlite3`` and the sealed
packages beside it. No key, token or device identity is in it. Why so: ``.github/decisions``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from writerdesk.errors import DiskProblem, Refused
from writerdesk.storage.durable import write_file
from writerdesk.trust.age import is_age, lock, unlock
from writerdesk.trust.strict_zip import MIB, Limits, load_file, read_zip
from writerdesk.trust.zip_writer import write_zip

FORMAT = 1000
"""Major x 1000 + minor; another major is not read, a newer minor is."""

MANIFEST = "manifest.json"
LIMITS = Limits(files=20_000, member=1024 * MIB, total=2048 * MIB, ratio=200)
"""More than any desk of a writer holds; the ratio ends a bomb before it is unpacked."""


class Sum(msgspec.Struct, frozen=True):
    """Size in bytes and SHA-256 (hex) of one member."""

    size: int
    sha256: str


class PackedDesk(msgspec.Struct, frozen=True):
    """One desk in the file: its id where it came from, its vendor's name ('' for the personal desk), its members."""

    id: str
    name: str
    pieces: int
    database: str
    packages: dict[str, str]


class Manifest(msgspec.Struct, frozen=True):
    """What the file holds; ``made_at`` is ISO-8601 UTC, ``members`` are all but the manifest itself."""

    format: int
    made_at: str
    made_by: str
    desks: list[PackedDesk]
    members: dict[str, Sum]


class _Version(msgspec.Struct, frozen=True):
    format: int


def write_desk_file(file: Path, manifest: Manifest, members: Mapping[str, bytes], passphrase: str = "") -> int:
    """Write the file whole or not at all; its size in bytes. ``manifest.members`` is filled in here.

    With a ``passphrase`` the zip is locked as an age file, which ``age -d`` opens.
    Raises :class:`Refused` ``desk-file/too-large``; ``disk/…``.
    """
    total = sum(len(body) for body in members.values())
    if (
        len(members) >= LIMITS.files
        or total > LIMITS.total
        or any(len(body) > LIMITS.member for body in members.values())
    ):
        raise Refused(
            "desk-file/too-large", "This is more than one file can hold.", "Export one desk at a time, with --desk."
        )  # fmt: skip
    sums = {name: Sum(len(body), hashlib.sha256(body).hexdigest()) for name, body in members.items()}
    whole = msgspec.structs.replace(manifest, members=sums)
    text = msgspec.json.format(msgspec.json.encode(whole), indent=1)
    packages = [name for one in manifest.desks for name in one.packages.values()]
    data = write_zip({MANIFEST: text, **members}, stored=packages)
    data = lock(data, passphrase) if passphrase else data
    write_file(file, data, mode=0o600)
    return len(data)


def read_desk_file(file: Path, passphrase: str = "") -> tuple[Manifest, dict[str, bytes]]:
    """What a file holds, every sum compared. The file itself is only read; one that is not locked needs no passphrase.

    Raises :class:`Refused` ``desk-file/locked``, ``age/passphrase``; ``zip/…`` with the reader's code for one that is
    damaged, cut short or a bomb, ``desk-file/foreign``, ``desk-file/newer``, ``desk-file/checksum``;
    :class:`DiskProblem`.
    """
    if not file.is_file():
        raise DiskProblem("disk/unreadable", "{file} cannot be read.", "Check the name of the file.", file=str(file))
    data = load_file(file, LIMITS)
    if is_age(data) and not passphrase:
        raise Refused(
            "desk-file/locked", "This file is locked with a passphrase.", "Write the passphrase, then take it in again."
        )
    members = read_zip(unlock(data, passphrase) if is_age(data) else data, LIMITS)
    text = members.pop(MANIFEST, None)
    if text is None:
        raise foreign()
    try:
        if msgspec.json.decode(text, type=_Version).format // 1000 > FORMAT // 1000:
            raise Refused(
                "desk-file/newer", "This file was made by a newer WriterDesk.", "Install the newest WriterDesk here."
            )
        manifest = msgspec.json.decode(text, type=Manifest)
    except msgspec.MsgspecError as error:
        raise foreign(str(error)) from error
    named = [name for one in manifest.desks for name in (one.database, *one.packages.values())]
    if set(named) != set(members) or set(manifest.members) != set(members) or len(set(named)) != len(named):
        raise foreign()
    for name, body in members.items():
        if manifest.members[name] != Sum(len(body), hashlib.sha256(body).hexdigest()):
            raise Refused(
                "desk-file/checksum", "This file was changed on its way.", "Export the desk again.", where=name
            )
    return manifest, members


def foreign(where: str = "") -> Refused:
    """The error for a file that is no desk's."""
    return Refused(
        "desk-file/foreign", "This file does not hold a desk as WriterDesk writes it.",
        "Make it with “desk export” on the other computer.", where=where,
    )  # fmt: skip
